// Merging people and undoing it: exact in every order, never losing a warning or a restriction, and never asked twice. Long because all of it starts from the same four people.

import assert from 'node:assert/strict';
import test from 'node:test';

import { array, asyncProperty, assert as hold, integer, nat, property, record, tuple } from 'fast-check';

import type { Db, Viewer } from '#platform';
import {
  makeBreach,
  makeCrime,
  makeGroup,
  makeMatches,
  makeMeasure,
  makePerson,
  makeStaff,
  onBothEngines,
  peopleRecords,
  testClock,
  testDatabase,
} from '#testing';
import type { MadePerson } from '#testing';

import { findPersonAsAt } from '../person-as-at-store.ts';
import { findPerson } from '../person-store.ts';
import { knownFacts } from '../known-facts-store.ts';
import { rebuildPersonCards } from '../rebuild-person-cards.ts';
import { decideMatch } from './decide-match.ts';
import { personNow, standingMerges } from './merge-store.ts';
import { mergeTree } from './merge-tree.ts';
import { findPair } from './match-store.ts';
import { rebuildMatchCards } from './rebuild-match-cards.ts';
import { undoMerge } from './undo-merge.ts';

const seed = 20_261_125;
const same = { answer: 'same', basis: 'reviewer', reason: 'evidence', note: null } as const;

/** Proposes these pairs of people, weakest last, and returns their references. */
function propose(
  db: Db,
  pairs: readonly (readonly [MadePerson, MadePerson])[],
  evidence = 'first',
): Promise<readonly string[]> {
  return makeMatches(
    db,
    testClock,
    pairs.map((people) => ({ people, evidence })),
  );
}

/** Says "same" as one reviewer and, where two are needed, as another. */
async function sayTwice(db: Db, viewers: readonly [Viewer, Viewer], ref: string) {
  const first = await decideMatch(db, testClock, viewers[0], peopleRecords, ref, same);
  if (!first.ok || first.value.mergeId !== null) return first;
  return decideMatch(db, testClock, viewers[1], peopleRecords, ref, same);
}

/** Everything that is derived of whom records belong to, as text: only the moment of deriving is left out. */
async function derived(db: Db): Promise<string> {
  const read = async (table: 'person_card' | 'measure_card' | 'breach_card', order: string) =>
    (await db.selectFrom(table).selectAll().execute())
      .map(({ rebuilt_at: _at, ...row }) => JSON.stringify(row))
      .toSorted()
      .join('\n') + order;
  const nominals = await db.selectFrom('nominal').selectAll().orderBy('id').execute();
  const keys = await db
    .selectFrom('person_name_key')
    .selectAll()
    .orderBy('key')
    .orderBy('person_id')
    .execute();
  return [
    await read('person_card', 'cards'),
    await read('measure_card', 'measures'),
    await read('breach_card', 'breaches'),
    JSON.stringify(nominals),
    JSON.stringify(keys),
  ].join('\n');
}

/** Four people who differ in everything that a merge touches. */
async function four(db: Db) {
  const group = await makeGroup(db);
  const people = [
    await makePerson(db, testClock, {
      given: 'Siôn',
      surname: 'Llwyd',
      town: 'Aberteifi',
      areaCode: 'ceredigion',
      warning: 'knife',
    }),
    await makePerson(db, testClock, {
      given: 'Sion',
      surname: 'Lloyd',
      aliases: ['Johnny Lloyd'],
      phone: '07700 900123',
    }),
    await makePerson(db, testClock, {
      given: 'John',
      surname: 'Lloyd',
      born: '1988-03-14',
      restrictedTo: group,
    }),
    await makePerson(db, testClock, { given: 'J', surname: 'Llwyd', warning: 'violent', areaCode: 'powys' }),
  ] as const;
  const [first, second, third, fourth] = people;
  const measure = await makeMeasure(db, testClock, {
    regime: 'bail-pre-charge',
    subject: second,
    events: [{ step: 'granted', on: '2026-11-01' }],
  });
  await makeBreach(db, testClock, { subject: fourth, at: '2026-11-20T10:00:00Z' });
  await makeBreach(db, testClock, {
    subject: second,
    measure: { id: measure.id, regime: 'bail-pre-charge' },
    at: '2026-11-21T10:00:00Z',
  });
  await makeCrime(db, testClock, { suspects: [first], victims: [third] });
  await rebuildPersonCards(
    db,
    testClock,
    people.map((person) => person.id),
  );
  return { people, group };
}

test('the person of a record is the same however the merges that stand came about', () => {
  const merges = array(record({ kept: nat({ max: 7 }), merged: nat({ max: 7 }), undo: nat({ max: 9 }) }), {
    maxLength: 12,
  });
  hold(
    property(merges, (steps) => {
      let standing: { id: number; keptPersonId: number; mergedPersonId: number }[] = [];
      for (const [id, { kept, merged, undo }] of steps.entries()) {
        const tree = mergeTree(standing);
        const [one, other] = [tree.personNow(kept), tree.personNow(merged)];
        if (one !== other) standing.push({ id, keptPersonId: one, mergedPersonId: other });
        standing = standing.filter((_merge, place) => place !== undo);
      }
      const tree = mergeTree(standing);
      const shuffled = mergeTree(standing.toReversed());
      const everyone = [0, 1, 2, 3, 4, 5, 6, 7];
      for (const person of everyone) {
        assert.equal(tree.personNow(person), shuffled.personNow(person));
        assert.ok(tree.under(tree.personNow(person)).includes(person));
      }
      const roots = everyone.filter((person) => tree.personNow(person) === person);
      assert.deepEqual(
        roots.flatMap((root) => tree.under(root)).toSorted((a, b) => a - b),
        everyone,
      );
    }),
    { seed },
  );
});

for (const engine of ['pglite', 'postgres'] as const) {
  test(`undoing merges in any order restores everybody byte for byte (${engine})`, async (t) => {
    const db = await testDatabase(t, engine);
    const runs = asyncProperty(
      array(tuple(nat({ max: 5 }), integer({ min: 0, max: 3 })), { minLength: 1, maxLength: 8 }),
      async (steps) => {
        const { people } = await four(db);
        const { viewer } = await makeStaff(db, 'analyst');
        const other = await makeStaff(db, 'analyst');
        const pairs = people.flatMap((one, place) =>
          people.slice(place + 1).map((other) => [one, other] as const),
        );
        const refs = await propose(db, pairs);
        const states = new Map([['', await derived(db)]]);
        const standing = async () =>
          (
            await standingMerges(
              db,
              people.map((person) => person.id),
            )
          ).map((merge) => merge.id);
        for (const [turn, [pick, undo]] of steps.entries()) {
          // New evidence each time, so that a pair parted before may be asked about again.
          await propose(db, pairs, `turn ${turn}`);
          await sayTwice(db, [viewer, other.viewer], refs[pick] ?? '');
          const merges = await standing();
          states.set(merges.join(' '), await derived(db));
          const chosen = merges[undo];
          if (chosen === undefined) continue;
          assert.ok((await undoMerge(db, testClock, viewer, peopleRecords, chosen, 'A mistake')).ok);
          const left = await standing();
          const before = states.get(left.join(' '));
          const now = await derived(db);
          if (before !== undefined) assert.equal(now, before);
          states.set(left.join(' '), now);
        }
        for (const merge of await standing()) {
          assert.ok((await undoMerge(db, testClock, viewer, peopleRecords, merge, 'A mistake')).ok);
        }
        assert.equal(await derived(db), states.get(''));
      },
    );
    await hold(runs, { seed, numRuns: engine === 'pglite' ? 8 : 12 });
  });
}

onBothEngines(
  'a merged person has every warning, order and breach of both, and the old reference leads to them',
  async (db) => {
    const { people } = await four(db);
    const [first, second, , fourth] = people;
    const { viewer } = await makeStaff(db, 'analyst');
    const other = await makeStaff(db, 'analyst');
    const refs = await propose(db, [
      [first, second],
      [second, fourth],
    ]);
    for (const ref of refs) assert.ok((await sayTwice(db, [viewer, other.viewer], ref)).ok);
    const found = await findPerson(db, viewer, fourth.ref);
    assert.ok(found.kind === 'found');
    assert.equal(found.person.ref, first.ref);
    assert.deepEqual(found.person.nominalIds, [first.nominalId, second.nominalId, fourth.nominalId]);
    const facts = await knownFacts(db, found.person.nominalIds, testClock.now());
    assert.deepEqual(facts.warnings.map((warning) => warning.code).toSorted(), ['knife', 'violent']);
    const cards = await db.selectFrom('breach_card').select('person_id').execute();
    assert.deepEqual(new Set(cards.map((card) => card.person_id)), new Set([first.id]));
    const suspects = await db.selectFrom('person_card').select(['person_id', 'is_suspect']).execute();
    assert.equal(suspects.find((card) => card.person_id === first.id)?.is_suspect, true);
    assert.equal(
      suspects.find((card) => card.person_id === fourth.id),
      undefined,
    );
    const now = await personNow(db, second.ref);
    assert.deepEqual([now?.now, now?.nowRef], [first.id, first.ref]);
  },
);

onBothEngines(
  'a person restricted to two groups opens only for a member of both, and the old reference gives nothing away',
  async (db) => {
    const [one, two] = [await makeGroup(db), await makeGroup(db)];
    const mine = await makePerson(db, testClock, { restrictedTo: one });
    const theirs = await makePerson(db, testClock, { restrictedTo: two });
    const open = await makePerson(db, testClock, {});
    const { viewer } = await makeStaff(db, 'analyst', { groupIds: [one, two] });
    const other = await makeStaff(db, 'analyst', { groupIds: [one, two] });
    const member = await makeStaff(db, 'officer', { groupIds: [one] });
    const refs = await propose(db, [
      [mine, theirs],
      [theirs, open],
    ]);
    for (const ref of refs) assert.ok((await sayTwice(db, [viewer, other.viewer], ref)).ok);
    const groups = await db
      .selectFrom('need_to_know_group')
      .select(['id', 'all_of'])
      .where('all_of', 'is not', null)
      .execute();
    assert.deepEqual(
      groups.map((group) => group.all_of),
      [`${one},${two}`],
    );
    for (const ref of [mine.ref, theirs.ref, open.ref]) {
      const found = await findPerson(db, member.viewer, ref);
      assert.deepEqual(found, { kind: 'restricted', ref, groupId: groups[0]?.id });
    }
    const merge = (await standingMerges(db, [mine.id]))[0];
    assert.ok(merge);
    assert.ok((await undoMerge(db, testClock, viewer, peopleRecords, merge.id, 'Mistake')).ok);
    assert.equal((await findPerson(db, member.viewer, mine.ref)).kind, 'found');
    const before = await findPersonAsAt(db, member.viewer, mine.ref, testClock.now());
    assert.equal(before.kind, 'found', 'after the undoing the records of the other are no longer theirs');
  },
);

onBothEngines(
  'after an undoing the two are held apart, and not asked about until the evidence changes',
  async (db) => {
    const { people } = await four(db);
    const [first, second, , fourth] = people;
    const { viewer } = await makeStaff(db, 'analyst');
    const colleague = await makeStaff(db, 'analyst');
    const both = [viewer, colleague.viewer] as const;
    const [ref = '', other = ''] = await propose(db, [
      [first, second],
      [second, fourth],
    ]);
    const decided = await sayTwice(db, both, ref);
    assert.ok(decided.ok && decided.value.mergeId !== null);
    assert.equal((await findPair(db, ref))?.state, 'joined');
    assert.ok((await undoMerge(db, testClock, viewer, peopleRecords, decided.value.mergeId, 'Mistake')).ok);
    assert.equal((await findPair(db, ref))?.state, 'different');
    const again = await undoMerge(db, testClock, viewer, peopleRecords, decided.value.mergeId, 'Mistake');
    assert.deepEqual(again, { ok: false, error: { code: 'not-standing' } });
    await rebuildMatchCards(db, testClock, peopleRecords, null);
    assert.equal((await findPair(db, ref))?.state, 'different');
    assert.ok((await sayTwice(db, both, other)).ok);
    // The fourth is now the second: a pair of the first with the fourth would join what was held apart.
    const [third = ''] = await propose(db, [[first, fourth]]);
    const refusedAnswer = await decideMatch(db, testClock, viewer, peopleRecords, third, same);
    assert.deepEqual(refusedAnswer, { ok: false, error: { code: 'held-apart', pairRef: ref } });
    await propose(db, [[first, second]], 'a passport seen');
    assert.equal((await findPair(db, ref))?.state, 'open');
  },
);

onBothEngines('"not sure" goes to another person, and two of them leave it unsettled', async (db) => {
  const { people } = await four(db);
  const one = await makeStaff(db, 'analyst');
  const two = await makeStaff(db, 'force-lead');
  const [ref = ''] = await propose(db, [[people[0], people[1]]]);
  const unsure = { ...same, answer: 'not-sure' } as const;
  assert.ok((await decideMatch(db, testClock, one.viewer, peopleRecords, ref, unsure)).ok);
  assert.deepEqual(
    [(await findPair(db, ref))?.state, (await findPair(db, ref))?.firstReviewerId],
    ['second', one.id],
  );
  const again = await decideMatch(db, testClock, one.viewer, peopleRecords, ref, same);
  assert.deepEqual(again, { ok: false, error: { code: 'same-reviewer' } });
  assert.ok((await decideMatch(db, testClock, two.viewer, peopleRecords, ref, unsure)).ok);
  assert.equal((await findPair(db, ref))?.state, 'unsettled');
  const late = await decideMatch(db, testClock, two.viewer, peopleRecords, ref, same);
  assert.deepEqual(late, { ok: false, error: { code: 'not-waiting' } });
});
