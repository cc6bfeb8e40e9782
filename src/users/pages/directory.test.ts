// The directory: on shift now by the roster, the nearest area when nobody is, and from a case two steps to a question.

import assert from 'node:assert/strict';
import test from 'node:test';

import { loadReferenceData } from '#reference';
import type { Db } from '#platform';
import { askPage, inBothLanguages, makeStaff, smallProgram, testClock, testDatabase } from '#testing';

import { addShifts } from '../shift-store.ts';
import { addSkill } from '../skill-store.ts';
import { directoryPage } from './directory.ts';
import { posterPage } from './poster.ts';

const now = testClock.now();

async function champion(db: Db, name: string, areaCode: string) {
  const made = await makeStaff(db, 'officer', { name, areaCode });
  const by = { staffId: made.id, at: now };
  const from = Temporal.PlainDate.from('2026-01-01');
  await addSkill(db, { staffId: made.id, skill: 'stalking-champion', from, to: null }, by);
  return { ...made, by };
}

test('who is on shift comes first; with nobody of the area the nearest is named, in both languages', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const here = await champion(db, 'PC Agos', 'carmarthenshire');
  const viewer = (await makeStaff(db, 'officer', { areaCode: 'pembrokeshire' })).viewer;
  const ask = { db, clock: testClock, viewer };
  const nobody = await askPage(directoryPage, ask);
  assert.match(nobody.html, /No champion or specialist is on shift\.</u);
  await addShifts(
    db,
    [{ staffId: here.id, from: now.add({ hours: 2 }), to: now.add({ hours: 10 }) }],
    here.by,
  );
  const later = await askPage(directoryPage, ask);
  assert.match(later.html, /is on shift\. Next: PC Agos, Carmarthenshire, from 25 Nov 2026, 20:00\./u);
  await addShifts(
    db,
    [{ staffId: here.id, from: now.subtract({ hours: 1 }), to: now.add({ hours: 5 }) }],
    here.by,
  );
  await inBothLanguages(directoryPage, ask, (html, language) => {
    const says = (en: string, cy: string) => assert.ok(html.includes(language === 'en' ? en : cy), en);
    says('On shift in Pembrokeshire now', 'Ar shifft nawr: Sir Benfro');
    says('Nearest: Carmarthenshire', 'Agosaf: Sir Gaerfyrddin');
    says('Stalking Champion', 'Pencampwr Stelcio');
    assert.match(html, /PC Agos/u);
    assert.doesNotMatch(html, /\/advice\/new/u);
  });
});

test('a specialist on shift here, and no champion: the nearest champion is named and stands first', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const officer = await makeStaff(db, 'domestic-abuse-officer', {
    name: 'DAO Yma',
    areaCode: 'pembrokeshire',
  });
  const near = await champion(db, 'PC Agos', 'carmarthenshire');
  const viewer = (await makeStaff(db, 'officer', { areaCode: 'pembrokeshire' })).viewer;
  const shift = { from: now.subtract({ hours: 1 }), to: now.add({ hours: 5 }) };
  await addShifts(db, [{ staffId: officer.id, ...shift }], near.by);
  const ask = { db, clock: testClock, viewer };
  assert.match((await askPage(directoryPage, ask)).html, /No champion is on shift\. Ask one/u);
  await addShifts(db, [{ staffId: near.id, ...shift }], near.by);
  const { html } = await askPage(directoryPage, ask);
  assert.match(html, /No champion on shift in Pembrokeshire\. Nearest: Carmarthenshire\./u);
  assert.match(html, /PC Agos[\s\S]*DAO Yma/u);
});

test('somebody who is away is not on shift, whatever the roster says', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const one = await champion(db, 'PC Absennol', 'powys');
  await addShifts(
    db,
    [{ staffId: one.id, from: now.subtract({ hours: 1 }), to: now.add({ hours: 5 }) }],
    one.by,
  );
  await db
    .insertInto('staff_absence')
    .values({
      staff_id: one.id,
      from_on: Temporal.PlainDate.from('2026-11-01'),
      recorded_at: now,
      entered_by: one.id,
    })
    .execute();
  const { html } = await askPage(directoryPage, { db, clock: testClock, viewer: one.viewer });
  assert.match(html, /No champion or specialist is on shift/u);
});

test('from a case each name and each role leads to a question; an analyst asks nobody', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const one = await champion(db, 'PC Un', 'powys');
  const ask = { db, clock: testClock, query: { crime: '26-123456', area: '' } };
  await champion(db, 'PC Dau', 'powys');
  const { html } = await askPage(directoryPage, { ...ask, viewer: one.viewer });
  // PC Un is listed and asks: nobody asks themselves.
  assert.match(html, /PC Un/u);
  const asked = html.matchAll(/href="\/advice\/new\?crime=26-123456&amp;staff=T\d+">Ask<[^>]*> – ([^<]*)</gu);
  assert.deepEqual(
    [...asked].map(([, name]) => name),
    ['PC Dau'],
  );
  assert.match(html, /href="\/advice\/new\?crime=26-123456&amp;role=legal-services"/u);
  const analyst = await makeStaff(db, 'analyst');
  const other = await askPage(directoryPage, { ...ask, viewer: analyst.viewer });
  assert.doesNotMatch(other.html, /\/advice\/new/u);
});

test('the poster for an area holds champions apart from specialists', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const one = await champion(db, 'PC Un', 'powys');
  await makeStaff(db, 'legal-services', { name: 'Cyfreithiwr' });
  await makeStaff(db, 'officer', { name: 'PC Neb', areaCode: 'powys' });
  await inBothLanguages(posterPage, { db, clock: testClock, viewer: one.viewer }, (html) => {
    assert.match(html, /PC Un/u);
    assert.match(html, /Cyfreithiwr/u);
    assert.doesNotMatch(html, /PC Neb/u);
  });
});

test('staff are found by area and by Welsh', async () => {
  const { as } = await smallProgram();
  const visit = await as('officer');
  const welsh = await visit.get('/directory?area=pembrokeshire&language=cy');
  assert.equal(welsh.status, 200);
  assert.doesNotMatch(welsh.body, /<td[^>]*>[^<]*<span[^>]*>Area: <\/span>Powys/u);
  assert.ok((welsh.body.match(/<tr>/gu)?.length ?? 0) > 1);
});
