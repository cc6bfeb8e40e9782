// The page of management: nothing recorded says so, what is recorded shows who and why, and only who may is shown the way.

import assert from 'node:assert/strict';
import test from 'node:test';

import { managementPages } from '#management';
import { dayFields } from '#platform';
import { loadReferenceData } from '#reference';
import { askPage, inBothLanguages, makePerson, makeStaff, testClock, testDatabase } from '#testing';

import { perpetratorManagementPage } from './perpetrator-management.ts';

test('nothing is recorded: the page says so in both languages, and offers forms only to who may send them', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const subject = await makePerson(db, testClock);
  const analyst = await makeStaff(db, 'analyst');
  const omu = await makeStaff(db, 'offender-management');
  const ask = { db, clock: testClock, params: { ref: subject.ref } };
  await inBothLanguages(
    perpetratorManagementPage,
    { ...ask, viewer: analyst.viewer },
    (html, language, { reads }) => {
      assert.match(html, language === 'en' ? /No date of birth is recorded/u : /Nid oes dyddiad geni/u);
      assert.doesNotMatch(html, /\/management\/owner/u);
      assert.equal(reads.length, 1);
    },
  );
  const { html } = await askPage(perpetratorManagementPage, { ...ask, viewer: omu.viewer });
  assert.match(html, /\/management\/owner\?perpetrator=/u);
  assert.match(html, /Everything that was asked has an answer/u);
  const newPartner = `/risk-events/new?perpetrator=${subject.ref}&amp;kind=new-partner`;
  assert.ok(html.includes(newPartner), 'a new partner is recorded from here');
  const read = await askPage(perpetratorManagementPage, { ...ask, viewer: analyst.viewer });
  assert.ok(!read.html.includes(newPartner));
});

test('who owns the person in another force is said beside the owner here, until somebody here owns again', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const subject = await makePerson(db, testClock);
  const { viewer, id } = await makeStaff(db, 'offender-management', { name: 'DS Yma Prawf' });
  const said = { recorded_at: testClock.now(), source_system: 'gwarchod', entered_by: id };
  const on = { occurred_on: Temporal.PlainDate.from('2026-11-25') };
  const about = { subject_nominal_id: subject.nominalId, ...said, ...on };
  const owner = { part: 'owner', staff_id: id, reason: 'Taken on' } as const;
  await db
    .insertInto('management_fact')
    .values({ ...about, ...owner })
    .execute();
  const packet = { ref: 'HO-T-2', force: 'gwent', unit: 'Newport', owner_staff_id: id, reason: 'Moved' };
  const { id: handOver } = await db
    .insertInto('hand_over')
    .values({ ...about, ...packet })
    .returning('id')
    .executeTakeFirstOrThrow();
  const ask = { db, clock: testClock, viewer, params: { ref: subject.ref } };
  await inBothLanguages(perpetratorManagementPage, ask, (html, language) => {
    assert.ok(html.includes(language === 'en' ? 'Gwent Police was asked on' : 'Gofynnwyd i Heddlu Gwent ar'));
  });
  const receipt = { hand_over_id: handOver, outcome: 'received', their_owner: 'DS Yno Prawf' };
  await db
    .insertInto('hand_over_receipt')
    .values({ ...receipt, ...said, ...on })
    .execute();
  await inBothLanguages(perpetratorManagementPage, ask, (html, language) => {
    const there =
      language === 'en'
        ? 'Owner there since 25 Nov 2026: DS Yno Prawf, Gwent Police'
        : 'Perchennog yno ers 25 Tach 2026: DS Yno Prawf, Heddlu Gwent';
    assert.ok(html.includes(there));
    assert.ok(html.includes('DS Yma Prawf'));
  });
  const later = { ...said, recorded_at: testClock.now().add({ milliseconds: 1 }) };
  await db
    .insertInto('management_fact')
    .values({ ...about, ...owner, ...later })
    .execute();
  const clock = { now: () => testClock.now().add({ seconds: 1 }) };
  const { html } = await askPage(perpetratorManagementPage, { ...ask, clock });
  assert.ok(!html.includes('Owner there since'));
});

test('a cohort without an owner is a gap; the owner closes it; a past day shows what was known then', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const subject = await makePerson(db, testClock, { born: '1988-02-03', recordedAt: '2026-11-01T09:00:00Z' });
  const { viewer, id } = await makeStaff(db, 'offender-management', { name: 'DS Rheoli Prawf' });
  const ask = { db, clock: testClock, viewer };
  const [page] = managementPages.filter((each) => each.name === 'management-act');
  assert.ok(page);
  const send = async (act: string, form: Readonly<Record<string, string>>) => {
    const about = { ...ask, params: { act }, query: { perpetrator: subject.ref } };
    const opened = await askPage(page, about);
    const seen = /name="seen" value="([^"]*)"/u.exec(opened.html)?.[1] ?? '';
    const on = dayFields('on', Temporal.PlainDate.from('2026-11-25'));
    return askPage(page, {
      ...about,
      form: { seen, ...on, reason: 'Because of the weekly meeting', ...form },
    });
  };
  const open = async (query = {}) =>
    (await askPage(perpetratorManagementPage, { ...ask, params: { ref: subject.ref }, query })).html;
  assert.equal((await send('cohort', { cohort: 'iom-free' })).answer.kind, 'redirect');
  assert.match(await open(), /Nobody owns the management of this person/u);
  assert.equal((await send('owner', { staff: String(id) })).answer.kind, 'redirect');
  const html = await open();
  assert.doesNotMatch(html, /Nobody owns the management of this person/u);
  assert.match(html, /IOM Free/u);
  assert.match(html, /Because of the weekly meeting/u);
  assert.match(html, /DS Rheoli Prawf/u);
  assert.match(html, /There is no plan/u);
  const past = await open({ known: '2026-11-20' });
  assert.doesNotMatch(past, /IOM Free/u);
});

test('by when a new partner is told: the earlier day, and why it is in doubt', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const subject = await makePerson(db, testClock);
  const { viewer } = await makeStaff(db, 'domestic-abuse-officer');
  await db
    .insertInto('risk_event')
    .values({
      subject_nominal_id: subject.nominalId,
      kind: 'new-partner',
      occurred_on: Temporal.PlainDate.from('2026-11-25'),
      recorded_at: testClock.now(),
      source_system: 'gwarchod',
    })
    .execute();
  const ask = { db, clock: testClock, viewer, params: { ref: subject.ref } };
  await inBothLanguages(perpetratorManagementPage, ask, (html, language) => {
    assert.ok(html.includes(language === 'en' ? 'Decide by 22 Dec 2026' : 'Penderfynu erbyn 22 Rhag 2026'));
    assert.ok(
      html.includes(language === 'en' ? 'The earlier day is shown.' : 'Dangosir y diwrnod cynharaf.'),
    );
    assert.ok(
      html.includes(
        language === 'en' ? 'The guidance does not say whether the day' : 'Nid yw’r canllawiau’n dweud',
      ),
    );
  });
});
