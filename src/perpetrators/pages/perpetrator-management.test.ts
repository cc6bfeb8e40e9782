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
