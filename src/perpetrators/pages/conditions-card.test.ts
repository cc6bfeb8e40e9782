// The conditions card holds what binds, and no victim.

import assert from 'node:assert/strict';
import test from 'node:test';

import {
  askPage,
  inBothLanguages,
  makeCrime,
  makeMeasure,
  makePerson,
  makeStaff,
  smallProgram,
  testClock,
  testDatabase,
} from '#testing';

import { conditionsCardPage as page } from './conditions-card.ts';

test('the card lists each condition with its source and end, and no name, address or postcode of a victim', async () => {
  const { as, known } = await smallProgram();
  const { body } = await (await as('officer')).get(`/perpetrators/${known.perpetrator}/conditions-card`);
  assert.match(body, /Must not contact victim A in any way/u);
  assert.match(body, /condition 1, to /u);
  assert.match(body, /Check again before acting on an older copy/u);
  assert.doesNotMatch(body, /Prydderch|Tomos|Ddychmygol|SA61 9Z/u);
});

test('a victim’s name or number that somebody typed into a condition stays off the card; the court’s zone stays on', async (t) => {
  const db = await testDatabase(t);
  const { viewer } = await makeStaff(db, 'officer');
  const subject = await makePerson(db, testClock, { given: 'Prawf', surname: 'Testun' });
  const victim = await makePerson(db, testClock, { given: 'Heledd', surname: 'Dychmygol' });
  await makeCrime(db, testClock, { suspects: [subject], victims: [victim] });
  await makeMeasure(db, testClock, {
    regime: 'nmo',
    subject,
    conditions: [
      'Contact Heledd Dychmygol or call 07700 900 123',
      'Go within 100 metres of 12 Heol Fictif SA61 9ZZ',
    ],
    events: [{ step: 'granted', on: '2026-11-20', endsOn: '2027-11-20' }],
  });
  await inBothLanguages(page, { db, clock: testClock, viewer, params: { ref: subject.ref } }, (html) => {
    assert.match(html, /Contact/u);
    assert.doesNotMatch(html, /Heledd|Dychmygol|07700|900 123/u);
    assert.match(html, /12 Heol Fictif SA61 9ZZ/u);
  });
});

test('what is not served, or not shown to be known, says so beside each condition, in both languages', async (t) => {
  const db = await testDatabase(t);
  const { viewer } = await makeStaff(db, 'officer');
  const subject = await makePerson(db, testClock);
  const nmo = { regime: 'nmo' as const, subject, conditions: ['Must not contact Victim A'] };
  const ask = { db, clock: testClock, viewer, params: { ref: subject.ref } };
  const granted = { step: 'granted' as const, on: '2026-11-20', endsOn: '2027-11-20' };
  await makeMeasure(db, testClock, { ...nmo, events: [granted, { step: 'served', on: '2026-11-21' }] });
  assert.doesNotMatch((await askPage(page, ask)).html, /Not served yet|only once they knew/u);
  await makeMeasure(db, testClock, { ...nmo, events: [granted] });
  await inBothLanguages(page, ask, (html, language) => {
    const [served, known] =
      language === 'en'
        ? ['Not served yet.', 'A crime only once they knew of it: not shown yet.']
        : ['Heb ei gyflwyno eto.', 'Yn drosedd dim ond os gwyddent amdano: heb ei ddangos eto.'];
    assert.equal(html.split(served).length - 1, 1, served);
    assert.ok(html.includes(known), known);
  });
});
