// How a search is taken apart, and whom it finds.

import assert from 'node:assert/strict';
import test from 'node:test';

import type { Db, Viewer } from '#platform';
import { makeGroup, makePerson, makeStaff, onBothEngines, testClock } from '#testing';

import { identifierKey, parseSearch } from './person-search.ts';
import { knownFacts } from './known-facts-store.ts';
import { findPeople, findPerson, listPerpetrators } from './person-store.ts';
import { nearness, searchPeople } from './search-people-store.ts';
import { nominalId } from './person.ts';
import type { PersonSummary } from './person.ts';
import { markAsSuspects, rebuildPersonCards } from './rebuild-person-cards.ts';

async function search(db: Db, viewer: Viewer, typed: string): Promise<readonly PersonSummary[]> {
  const { people } = await searchPeople(db, viewer, parseSearch(typed), { offset: 0, limit: 10 });
  return nearness.flatMap((near) => people[near]);
}

test('references are told from names, dates and numbers', () => {
  assert.deepEqual(parseSearch('p-10482'), [{ kind: 'reference', ref: 'P-10482' }]);
  assert.deepEqual(parseSearch('26/121377'), [{ kind: 'reference', ref: '26-121377' }]);
  assert.deepEqual(parseSearch('SPO-2026-007'), [{ kind: 'reference', ref: 'SPO-2026-007' }]);
  assert.deepEqual(parseSearch('07700 900123'), [{ kind: 'number', valueKey: '07700900123' }]);
  const born = parseSearch('lloyd 14/3/1988')[0];
  assert.ok(born?.kind === 'born' && born.on.equals('1988-03-14'));
  assert.deepEqual(
    parseSearch('ap Rhys').map((term) => (term.kind === 'name' ? term.prefix : term.kind)),
    ['rhys'],
  );
});

test('a date of birth as pages show it, in either language, is one', () => {
  const born = { kind: 'born', on: Temporal.PlainDate.from('1988-03-14') };
  for (const typed of ['14 Mar 1988', '14 march 1988', '14 Mawrth 1988', '14/03/1988'])
    assert.deepEqual(parseSearch(typed), [born], typed);
  assert.deepEqual(
    parseSearch('lloyd 14 Mawrth 1988').map(({ kind }) => kind),
    ['born', 'name'],
  );
  assert.equal(
    parseSearch('31 Feb 1988').some(({ kind }) => kind === 'born'),
    false,
  );
});

test('a day that does not exist, quotation marks and wildcards are only text', () => {
  assert.doesNotThrow(() => parseSearch(`31/02/1988 O'Shea % _ ' OR 1=1 --`));
  assert.deepEqual(parseSearch('   '), []);
});

test('telephone numbers are one number however they are written', () => {
  assert.equal(identifierKey('+44 7700 900123'), identifierKey('07700-900-123'));
});

onBothEngines('a name without accents or in another form finds the person', async (db) => {
  const { viewer } = await makeStaff(db, 'officer');
  const sion = await makePerson(db, testClock, {
    given: 'Siôn',
    surname: 'Llwyd',
    aliases: ['Johnny Jones'],
  });
  await makePerson(db, testClock, { given: 'Mair', surname: 'Huws' });
  for (const typed of ['sion llwyd', 'Siôn', 'lloyd', 'llw', 'johnny', 'LLWYD SION']) {
    const found = await search(db, viewer, typed);
    assert.deepEqual(
      found.map((person) => person.ref),
      [sion.ref],
      typed,
    );
  }
  assert.deepEqual(await search(db, viewer, 'sion huws'), []);
});

onBothEngines(
  'each nearness stands apart, is counted whole and is read on from where it was left',
  async (db) => {
    const { viewer } = await makeStaff(db, 'officer');
    const named = async (given: string, surname: string, born?: string): Promise<void> => {
      await makePerson(db, testClock, { given, surname, ...(born === undefined ? {} : { born }) });
    };
    for (const surname of ['Adda', 'Beynon', 'Cule']) await named('Rhys', surname);
    await named('Rees', 'Davies', '1988-03-14');
    await named('Mair', 'Rice');
    await named('Rhyswyn', 'Evans');
    await named('Rosa', 'Ffowc');
    const asked = async (typed: string, page: Parameters<typeof searchPeople>[3]) => {
      const { people, counts } = await searchPeople(db, viewer, parseSearch(typed), page);
      return { counts, surnames: nearness.map((near) => people[near].map(({ surname }) => surname)) };
    };
    assert.deepEqual(await asked('rhys', { offset: 0, limit: 2 }), {
      counts: { same: 3, form: 2, part: 1, sound: 0 },
      surnames: [['Adda', 'Beynon'], ['Davies', 'Rice'], ['Evans'], []],
    });
    assert.deepEqual(await asked('rhys', { near: 'same', offset: 2, limit: 2 }), {
      counts: { same: 3, form: 2, part: 1, sound: 0 },
      surnames: [['Cule'], [], [], []],
    });
    // As far off as the farthest of the names typed.
    assert.deepEqual((await asked('rhys davis', { offset: 0, limit: 2 })).counts, {
      same: 0,
      form: 1,
      part: 0,
      sound: 0,
    });
    assert.deepEqual((await asked('rees 14/03/1988', { offset: 0, limit: 2 })).counts, {
      same: 1,
      form: 0,
      part: 0,
      sound: 0,
    });
    assert.deepEqual((await asked('P-1', { offset: 0, limit: 2 })).counts, {
      same: 0,
      form: 0,
      part: 0,
      sound: 0,
    });
  },
);

onBothEngines('a date of birth and a telephone number find the person', async (db) => {
  const { viewer } = await makeStaff(db, 'officer');
  const person = await makePerson(db, testClock, { born: '1988-03-14', phone: '07700 900123' });
  for (const typed of ['14/03/1988', '1988-03-14', '+447700900123']) {
    const found = await search(db, viewer, typed);
    assert.deepEqual(
      found.map((each) => each.ref),
      [person.ref],
      typed,
    );
  }
});

onBothEngines(
  'a restricted person is found without name, birth or place, and opens only for the group',
  async (db) => {
    const group = await makeGroup(db);
    const outside = await makeStaff(db, 'officer');
    const inside = await makeStaff(db, 'officer', { groupIds: [group] });
    const person = await makePerson(db, testClock, {
      given: 'Cudd',
      surname: 'Cyfrinach',
      born: '1990-01-02',
      town: 'Cudd',
      restrictedTo: group,
    });
    const [veiled] = await search(db, outside.viewer, 'cyfrinach');
    assert.ok(veiled);
    assert.deepEqual(
      [veiled.surname, veiled.givenNames, veiled.bornOn, veiled.town],
      [null, null, null, null],
    );
    assert.equal((await findPeople(db, outside.viewer, [person.id])).get(person.id)?.surname, null);
    assert.deepEqual(await findPerson(db, outside.viewer, person.ref), {
      kind: 'restricted',
      ref: person.ref,
      groupId: group,
    });
    assert.equal((await findPerson(db, inside.viewer, person.ref)).kind, 'found');
  },
);

onBothEngines('the list holds suspects only, in order of surname', async (db) => {
  const { viewer } = await makeStaff(db, 'officer');
  const one = await makePerson(db, testClock, { given: 'B', surname: 'Ŵyn' });
  const two = await makePerson(db, testClock, { given: 'A', surname: 'Adda' });
  await makePerson(db, testClock, { given: 'C', surname: 'Bowen' });
  await markAsSuspects(db, [one.nominalId, two.nominalId]);
  const { people, total } = await listPerpetrators(db, viewer, { areaCode: null, offset: 0, limit: 10 });
  assert.deepEqual(
    people.map((person) => person.ref),
    [two.ref, one.ref],
  );
  assert.equal(total, 2);
});

onBothEngines('what is known at a past moment leaves out what was recorded later', async (db) => {
  const person = await makePerson(db, testClock, { recordedAt: '2026-01-01T09:00:00Z', warning: 'weapons' });
  await db
    .insertInto('person_warning')
    .values({
      nominal_id: person.nominalId,
      code: 'weapons',
      removed: true,
      recorded_at: Temporal.Instant.from('2026-06-01T09:00:00Z'),
      source_system: 'crime-system',
    })
    .execute();
  const warnings = async (at: string) =>
    (await knownFacts(db, [nominalId(person.nominalId)], Temporal.Instant.from(at))).warnings.map(
      (warning) => warning.code,
    );
  assert.deepEqual(await warnings('2025-12-31T09:00:00Z'), []);
  assert.deepEqual(await warnings('2026-03-01T09:00:00Z'), ['weapons']);
  assert.deepEqual(await warnings('2026-07-01T09:00:00Z'), []);
});

onBothEngines('rebuilding cards from the facts changes nothing', async (db) => {
  const person = await makePerson(db, testClock, {
    given: 'Siân',
    surname: 'Ab Owen',
    aliases: ['Shan Bowen'],
  });
  const read = async () => ({
    card: await db
      .selectFrom('person_card')
      .selectAll()
      .where('person_id', '=', person.id)
      .executeTakeFirst(),
    keys: await db
      .selectFrom('person_name_key')
      .select('key')
      .where('person_id', '=', person.id)
      .orderBy('key')
      .execute(),
  });
  const before = await read();
  await rebuildPersonCards(db, testClock, [person.id, person.id]);
  assert.deepEqual(await read(), before);
});
