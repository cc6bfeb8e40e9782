// The form for an order from its papers: for whom first, then one page, with what is wrong beside its field.

import assert from 'node:assert/strict';
import test from 'node:test';

import {
  askPage,
  inBothLanguages,
  makeCrime,
  makeGroup,
  makePerson,
  makeStaff,
  testClock,
  testDatabase,
} from '#testing';

import { newOrderPage as page } from './new-order.ts';

test('a non-molestation order is entered in one go, and its page is where the reader goes', async (t) => {
  const db = await testDatabase(t);
  const { viewer } = await makeStaff(db, 'officer');
  const subject = await makePerson(db, testClock, { given: 'Prawf', surname: 'Testun' });
  const victim = await makePerson(db, testClock);
  await makeCrime(db, testClock, { suspects: [subject], victims: [victim] });
  const ask = { db, clock: testClock, viewer, query: { perpetrator: subject.ref } };
  await inBothLanguages(page, ask, (html, language) => {
    assert.ok(html.includes(language === 'en' ? 'Non-Molestation Order' : 'Gorchymyn rhag Molestu'));
    assert.ok(html.includes(language === 'en' ? 'Victim A:' : 'Dioddefwr A:'));
    assert.ok(html.includes('Prawf TESTUN'));
  });
  const form = {
    regime: 'nmo',
    'on-day': '24',
    'on-month': '11',
    'on-year': '2026',
    noEnd: 'yes',
    conditions: 'Must not contact Victim A\r\n\r\nMust not go to the school',
    wordsIn: 'en',
    protects: 'A',
    owner: 'yes',
  };
  const sent = await askPage(page, { ...ask, form });
  assert.ok(sent.answer.kind === 'redirect');
  assert.match(sent.answer.to, /^\/orders\/NMO-2026-\d{3}$/u);
  assert.equal(sent.changes[0]?.detail?.['conditions'], 2);
  const measure = await db
    .selectFrom('measure')
    .innerJoin('measure_protected', 'measure_protected.measure_id', 'measure.id')
    .select(['measure.id', 'measure_protected.nominal_id'])
    .where('measure.ref', '=', sent.answer.to.replace('/orders/', ''))
    .executeTakeFirstOrThrow();
  assert.equal(measure.nominal_id, victim.nominalId);
  const twice = await askPage(page, { ...ask, form });
  assert.ok(twice.answer.kind === 'show' && twice.answer.status === 422);
  assert.match(twice.html, /is on the record already: same kind, same day/u);
});

test('what is missing is said, and what was typed stays', async (t) => {
  const db = await testDatabase(t);
  const { viewer } = await makeStaff(db, 'officer');
  const subject = await makePerson(db, testClock);
  const ask = { db, clock: testClock, viewer, query: { perpetrator: subject.ref } };
  const { answer, html, changes } = await askPage(page, {
    ...ask,
    form: {
      regime: 'bogus',
      conditions: 'Kept words',
      'served-day': '26',
      'served-month': '11',
      'served-year': '2026',
    },
  });
  assert.ok(answer.kind === 'show' && answer.status === 422);
  assert.match(html, /href="#regime"/u);
  assert.match(html, /href="#on"/u);
  assert.match(html, /href="#served"/u);
  assert.match(html, /Kept words/u);
  assert.equal(changes.length, 0);
});

test('without a person the page asks for one; a restricted person is refused, an unknown one said', async (t) => {
  const db = await testDatabase(t);
  const { viewer } = await makeStaff(db, 'officer');
  const groupId = await makeGroup(db);
  const hidden = await makePerson(db, testClock, { restrictedTo: groupId });
  const ask = { db, clock: testClock, viewer };
  assert.match((await askPage(page, ask)).html, /name="perpetrator"/u);
  const unknown = await askPage(page, { ...ask, query: { perpetrator: 'P-0' } });
  assert.match(unknown.html, /No person has this reference/u);
  const refused = await askPage(page, { ...ask, query: { perpetrator: hidden.ref } });
  assert.equal(refused.answer.kind, 'restricted');
});
