// Searching: no name in an address, and only its author opens a search.

import assert from 'node:assert/strict';
import test from 'node:test';

import { searchPeople, parseSearch } from '#people';
import { makePerson, makeStaff, smallProgram, testClock, testDatabase } from '#testing';

test('a Welsh name typed without its accents finds the person, and the address holds no name', async () => {
  const { as } = await smallProgram();
  const visit = await as('officer');
  const sent = await visit.send('/perpetrators', { words: 'sion llyr' });
  assert.equal(sent.status, 303);
  assert.match(sent.location ?? '', /^\/searches\/[0-9a-f-]{36}$/u);
  const { body } = await visit.get(sent.location ?? '');
  assert.match(body, /Siôn Ŵyn LLŶR/u);
  assert.match(body, /accents differ/u);
});

test('a reference leads straight to its record', async () => {
  const { as, known } = await smallProgram();
  const visit = await as('officer');
  for (const [typed, address] of [
    [known.perpetrator.toLowerCase(), `/perpetrators/${known.perpetrator}`],
    [known.order, `/orders/${known.order}`],
    [known.bail, `/bail/${known.bail}`],
    [known.breach, `/breaches/${known.breach}`],
    [known.crime.replace('-', '/'), `/crimes/${known.crime}`],
  ]) {
    const sent = await visit.send('/perpetrators', { words: typed ?? '' });
    assert.equal(sent.location, address);
  }
});

test('another person cannot open my search', async () => {
  const { as } = await smallProgram();
  const sent = await (await as('officer')).send('/perpetrators', { words: 'huws' });
  const other = await (await as('supervisor')).get(sent.location ?? '');
  assert.equal(other.status, 404);
});

test('the restricted person is found without a name', async () => {
  const { as } = await smallProgram();
  const visit = await as('officer');
  const sent = await visit.send('/perpetrators', { words: 'cuddiedig' });
  const { body } = await visit.get(sent.location ?? '');
  assert.match(body, /Restricted record/u);
  assert.doesNotMatch(body, /Cuddiedig PRAWF/u);
});

test('another form of a name finds the person, and says which two forms met', async () => {
  const { as } = await smallProgram();
  const visit = await as('officer');
  const sent = await visit.send('/perpetrators', { words: 'llwyd' });
  const { body } = await visit.get(sent.location ?? '');
  assert.match(body, /Gethin Rhys LLOYD/u);
  assert.match(body, /another form of the name: llwyd, Lloyd/u);
});

test('who is called what was typed comes first, then other forms of the name, then what sounds like it', async (t) => {
  const db = await testDatabase(t);
  const { viewer } = await makeStaff(db, 'officer');
  for (const [given, surname] of [
    ['Shaun', 'Arthur'],
    ['Jack', 'Adams'],
    ['Siôn', 'Williams'],
  ] as const)
    await makePerson(db, testClock, { given, surname });
  const found = await searchPeople(db, viewer, parseSearch('sion'), 10);
  assert.deepEqual(
    found.map((person) => person.surname),
    ['Williams', 'Adams', 'Arthur'],
  );
  const [first] = await searchPeople(db, viewer, parseSearch('sion'), 1);
  assert.equal(first?.surname, 'Williams');
});
