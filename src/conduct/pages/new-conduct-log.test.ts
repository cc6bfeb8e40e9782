// Three hundred lines pasted: good ones become events of the crime, the rest is kept, and putting them right adds no event twice.

import assert from 'node:assert/strict';
import test from 'node:test';

import { loadReferenceData } from '#reference';
import {
  askPage,
  inBothLanguages,
  makeCrime,
  makePerson,
  makeStaff,
  testClock,
  testDatabase,
} from '#testing';

import { conductOf } from '../conduct-store.ts';
import { conductLogPage } from './conduct-log.ts';
import { newConductLogPage } from './new-conduct-log.ts';

const now = testClock.now();

test('300 lines with ten that cannot be read: 290 events, ten kept, nothing lost; put right, they become events', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const { viewer } = await makeStaff(db, 'officer');
  const suspect = await makePerson(db, testClock);
  const victim = await makePerson(db, testClock, { surname: 'Dioddefydd' });
  const crime = await makeCrime(db, testClock, { suspects: [suspect], victims: [victim] });
  const lines = Array.from({ length: 300 }, (_, place) =>
    place % 30 === 7
      ? `something on day ${place}`
      : `${1 + (place % 28)}/10/2026 ${String(place % 24).padStart(2, '0')}:${String(place % 60).padStart(2, '0')} text message ${place}`,
  );
  const ask = { db, clock: testClock, viewer, query: { crime: crime.ref } };
  const sent = await askPage(newConductLogPage, { ...ask, form: { lines: lines.join('\r\n'), victim: 'A' } });
  assert.ok(sent.answer.kind === 'redirect');
  assert.deepEqual(sent.answer.notice, { key: 'saved', values: [290, 0, 10] });
  const events = await conductOf(db, { crimeIds: [crime.id] }, now);
  assert.equal(events.length, 290);
  assert.ok(events.every(({ victimNominalId }) => victimNominalId === victim.nominalId));
  const ref = sent.answer.to.split('/').at(-1) ?? '';
  const page = { db, clock: testClock, viewer, params: { ref } };
  await inBothLanguages(conductLogPage, page, (html, language) => {
    const says = language === 'en' ? 'Line 8: something on day 7' : 'Llinell 8: something on day 7';
    assert.ok(html.includes(says));
    assert.doesNotMatch(html, /Dioddefydd/iu);
  });
  const right = '1/11/2026 at a place by the gate\nstill nothing';
  const again = await askPage(conductLogPage, { ...page, form: { do: 'again', lines: right } });
  assert.ok(again.answer.kind === 'redirect');
  assert.deepEqual(again.answer.notice, { key: 'saved', values: [1, 0, 1] });
  assert.match((await askPage(conductLogPage, page)).html, /Put right in CL-2026-/u);
  const whole = await askPage(newConductLogPage, { ...ask, form: { lines: lines.join('\n') } });
  assert.ok(whole.answer.kind === 'redirect');
  assert.deepEqual(whole.answer.notice, { key: 'saved', values: [0, 290, 10] });
});

test('an empty box says so; a crime without a suspect takes events too', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const { viewer } = await makeStaff(db, 'officer');
  const crime = await makeCrime(db, testClock, { suspects: [] });
  const ask = { db, clock: testClock, viewer, query: { crime: crime.ref } };
  const empty = await askPage(newConductLogPage, { ...ask, form: { lines: ' \n ' } });
  assert.match(empty.html, /Paste at least one line/u);
  await askPage(newConductLogPage, { ...ask, form: { lines: '1/11/2026 tracker under the car' } });
  const [event] = await conductOf(db, { crimeIds: [crime.id] }, now);
  assert.deepEqual([event?.channel, event?.precision], ['device-or-tracker', 'day']);
});

test('property that was found is an event of the course by that name, not damage, in both languages', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const { viewer } = await makeStaff(db, 'officer');
  const crime = await makeCrime(db, testClock, { suspects: [await makePerson(db, testClock)] });
  const ask = { db, clock: testClock, viewer, query: { crime: crime.ref } };
  const lines = '22/11/2026 found a bag with tools near the stables\n23/11/2026 canfod bag yn y stabl';
  const sent = await askPage(newConductLogPage, { ...ask, form: { lines } });
  assert.ok(sent.answer.kind === 'redirect');
  const params = { ref: sent.answer.to.split('/').at(-1) ?? '' };
  await inBothLanguages(conductLogPage, { db, clock: testClock, viewer, params }, (html, language) => {
    const named = language === 'en' ? /Property: [^<]*found/gu : /Eiddo: [^<]*ganfod/gu;
    assert.equal(html.match(named)?.length, 2);
    assert.ok(html.includes('found a bag with tools near the stables'));
  });
});
