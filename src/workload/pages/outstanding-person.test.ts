// One person who is looked for: begun for a crime that is not domestic, listed at 24 hours, tried, tested, ended.

import assert from 'node:assert/strict';
import test from 'node:test';

import { fixedClock } from '#platform';
import type { Db, FormBody, Viewer } from '#platform';
import { loadReferenceData } from '#reference';
import {
  askPage,
  inBothLanguages,
  makeBreach,
  makeCrime,
  makeGroup,
  makePerson,
  makeStaff,
  testClock,
  testDatabase,
} from '#testing';

import { outstandingPersonPage } from './outstanding-person.ts';
import { outstandingPage } from './outstanding.ts';
import { shiftTaskingPage } from './shift-tasking.ts';
import { todayPage } from './today.ts';

const clock = testClock;
const moment = (day: string, time: string, dayField = 'on', timeField = 'at') => ({
  [`${dayField}-day`]: day,
  [`${dayField}-month`]: '11',
  [`${dayField}-year`]: '2026',
  [timeField]: time,
});
const text = (html: string) => html.replaceAll(/<[^>]*>/gu, ' ').replaceAll(/\s+/gu, ' ');

async function suspect(db: Db) {
  await loadReferenceData(db, clock);
  const officer = await makeStaff(db, 'officer', { name: 'Cwnstabl Prawf' });
  const person = await makePerson(db, clock, { given: 'Marc', surname: 'Pugh', areaCode: 'powys' });
  await db
    .insertInto('person_address')
    .values({
      nominal_id: person.nominalId,
      kind: 'home',
      lines: '1 Heol Fictif',
      town: 'Trefaddwyn',
      recorded_at: clock.now(),
      source_system: 'crime-system',
    })
    .execute();
  const crime = await makeCrime(db, clock, { suspects: [person] });
  await db
    .insertInto('crime_version')
    .values({
      crime_id: crime.id,
      offence_key: 'stalking_s2a',
      domestic_abuse: 'no',
      change_kind: 'corrected',
      recorded_at: clock.now(),
      source_system: 'crime-system',
    })
    .execute();
  const send = async (form: FormBody, viewer: Viewer = officer.viewer, now = clock) =>
    askPage(outstandingPersonPage, { db, clock: now, viewer, params: { ref: person.ref }, form });
  const list = async (query: Readonly<Record<string, string>> = {}, now = clock) =>
    text((await askPage(outstandingPage, { db, clock: now, viewer: officer.viewer, query })).html);
  return { officer, person, crime, send, list };
}

test('a stalking suspect who is not domestic is on the list at 24 hours and not before, until circulated', async (t) => {
  const db = await testDatabase(t);
  const { officer, person, crime, send, list } = await suspect(db);
  const began = { do: 'looking', crime: String(crime.id), ...moment('24', '18:00', 'began', 'beganAt') };
  const begun = await send(began);
  assert.deepEqual(begun.answer, { kind: 'redirect', to: `/outstanding/${person.ref}`, notice: 'saved' });
  assert.ok((await list()).includes('1 more is looked for, under 24 hours.'));
  const later = fixedClock('2026-11-25T18:00:01Z');
  const listed = await list({}, later);
  assert.ok(
    listed.includes('Marc PUGH') && listed.includes('24 hours') && listed.includes('Not domestic'),
    listed,
  );
  assert.ok(listed.includes('0 of 1 known') && listed.includes('None this shift'));
  assert.ok(!(await list({ kind: 'domestic' }, later)).includes('Marc PUGH'));
  await inBothLanguages(
    todayPage,
    { db, clock: later, viewer: officer.viewer, query: { scope: 'force' } },
    (html, language) =>
      assert.match(text(html), language === 'en' ? /18:00, for a crime\./u : /18:00, am drosedd\./u),
  );
  assert.ok((await list({ kind: 'other' }, later)).includes('Marc PUGH'));

  const tried = await send(
    { do: 'enquiry', ...moment('25', '17:30'), place: '1 Heol Fictif, Trefaddwyn', result: 'no-answer' },
    undefined,
    later,
  );
  assert.equal(tried.answer.kind, 'redirect');
  const after = await list({}, later);
  assert.ok(
    after.includes('No answer') && after.includes('1 of 1 known') && !after.includes('None this shift'),
  );
  const ended = await send({ do: 'other', what: 'circulated' }, undefined, later);
  assert.ok(ended.answer.kind === 'redirect' && ended.answer.to === '/outstanding');
  assert.ok((await list({}, later)).includes('No one is outstanding over 24 hours here.'));
});

test('a breach puts a domestic suspect on the same list; the arrest sends the reader to the breach', async (t) => {
  const db = await testDatabase(t);
  const { person, send, list, officer } = await suspect(db);
  const breach = await makeBreach(db, clock, {
    subject: person,
    at: '2026-11-23T08:00:00Z',
    steps: [{ step: 'looking-for', at: '2026-11-24T11:00:00Z' }],
  });
  assert.ok((await list()).includes('31 hours'));
  const page = { db, clock, viewer: officer.viewer, params: { ref: person.ref } };
  await inBothLanguages(outstandingPersonPage, page, (html, language) => {
    assert.ok(html.includes(breach.ref));
    assert.ok(
      text(html).includes(language === 'en' ? 'Looked for since 24 Nov 2026, 11:00: 31 hours.' : '31 awr'),
    );
  });
  const arrested = await send({ do: 'other', what: 'arrested' });
  assert.ok(arrested.answer.kind === 'redirect' && arrested.answer.notice === 'savedArrest');
  assert.equal(arrested.changes[0]?.action, 'wanted-arrested');
  assert.ok((await list()).includes('No one is outstanding'));
});

test('what is missing is said beside its field; the inspector’s test is an inspector’s', async (t) => {
  const db = await testDatabase(t);
  const { person, crime, send, officer } = await suspect(db);
  assert.match(
    (await send({ do: 'looking', ...moment('24', '09:00', 'began', 'beganAt') })).html,
    /Choose the crime/u,
  );
  assert.match((await send({ do: 'enquiry', ...moment('25', '09:00') })).html, /no longer looked for/u);
  await send({ do: 'looking', crime: String(crime.id), ...moment('24', '09:00', 'began', 'beganAt') });
  assert.match((await send({ do: 'enquiry', ...moment('25', '09:00') })).html, /href="#result"/u);
  assert.match((await send({ do: 'enquiry', ...moment('25', '25:00') })).html, /Enter a time/u);
  const early = { do: 'enquiry', ...moment('23', '09:00'), result: 'not-there' };
  assert.match((await send(early)).html, /after the looking began/u);
  const lead = { do: 'enquiry', ...moment('25', '09:00'), result: 'new-lead' };
  assert.match((await send(lead)).html, /Say what, in a few words/u);
  const test_ = { do: 'other', what: 'inspector-test', actNote: 'All reasonable lines followed' };
  assert.match((await send(test_)).html, /for an inspector or above/u);
  const inspector = { ...officer.viewer, rank: 'detective-inspector' };
  assert.equal((await send(test_, inspector)).answer.kind, 'redirect');
  assert.equal((await send({ do: 'other', what: 'taken' })).answer.kind, 'redirect');
  const shown = await askPage(outstandingPersonPage, {
    db,
    clock,
    viewer: officer.viewer,
    params: { ref: person.ref },
  });
  assert.ok(text(shown.html).includes('All reasonable lines followed'));
  assert.ok(text(shown.html).includes('Owner Cwnstabl Prawf'));
});

test('the shift’s sheet names area, addresses and what was tried, and gives no name of a restricted person', async (t) => {
  const db = await testDatabase(t);
  const { person, officer } = await suspect(db);
  const group = await makeGroup(db);
  const hidden = await makePerson(db, clock, { surname: 'Cudd', restrictedTo: group });
  for (const subject of [person, hidden]) {
    await makeBreach(db, clock, {
      subject,
      at: '2026-11-23T08:00:00Z',
      steps: [{ step: 'looking-for', at: '2026-11-24T11:00:00Z' }],
    });
  }
  const sheet = await askPage(shiftTaskingPage, { db, clock, viewer: officer.viewer });
  const said = text(sheet.html);
  assert.deepEqual(sheet.reads, [{ kind: 'list', ref: 'shift-tasking:force' }]);
  for (const words of [
    'Late shift, 15:00 to 22:00.',
    'Powys',
    'Marc PUGH',
    '1 Heol Fictif',
    'No enquiry yet.',
  ]) {
    assert.ok(said.includes(words), words);
  }
  assert.ok(!/CUDD/iu.test(said) && said.includes('Restricted record: ask who may open it.'));
  const closed = await askPage(outstandingPersonPage, {
    db,
    clock,
    viewer: officer.viewer,
    params: { ref: hidden.ref },
  });
  assert.equal(closed.answer.kind, 'restricted');
});
