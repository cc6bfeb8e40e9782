// Letters of victims after a merge: never one letter for two people, and after the undoing exactly as before.

import assert from 'node:assert/strict';
import test from 'node:test';

import { array, assert as hold, constantFrom, nat, property, record } from 'fast-check';

import { makeCrime, makePerson, onBothEngines, testClock } from '#testing';

import { victimLetters, victimsOf } from './victim-letter-store.ts';
import { distinctLetters } from './victim-letters.ts';

test('no letter means two people, and the first record’s victims keep theirs', () => {
  const given = array(
    record({
      suspectNominalId: nat({ max: 3 }),
      victimPersonId: nat({ max: 9 }),
      label: constantFrom('A', 'B', 'A2'),
    }),
    { maxLength: 20 },
  ).map((rows) => rows.map((row, id) => ({ ...row, id })));
  hold(
    property(given, (rows) => {
      const letters = distinctLetters(rows);
      assert.equal(new Set(letters.values()).size, letters.size);
      assert.deepEqual(new Set(letters.keys()), new Set(rows.map((row) => row.victimPersonId)));
      assert.deepEqual([...distinctLetters(rows.toReversed())], [...letters]);
      const [first] = rows.toSorted((a, b) => a.suspectNominalId - b.suspectNominalId || a.id - b.id);
      if (first !== undefined) assert.equal(letters.get(first.victimPersonId), first.label);
    }),
    { seed: 20_261_126 },
  );
});

onBothEngines(
  'two suspects brought together: each victim has a letter of their own on every page',
  async (db) => {
    const [one, two, mine, theirs] = [
      await makePerson(db, testClock),
      await makePerson(db, testClock),
      await makePerson(db, testClock),
      await makePerson(db, testClock),
    ];
    await makeCrime(db, testClock, { suspects: [one], victims: [mine] });
    await makeCrime(db, testClock, { suspects: [two], victims: [theirs] });
    const now = testClock.now();
    const apart = await victimsOf(db, [two.nominalId], now);
    assert.deepEqual(
      apart.map((victim) => victim.label),
      ['A'],
    );
    await db.updateTable('nominal').set({ person_id: one.id }).where('id', '=', two.nominalId).execute();
    const together = await victimsOf(db, [one.nominalId, two.nominalId], now);
    assert.deepEqual(
      together.map((victim) => [victim.label, victim.personId]),
      [
        ['A', mine.id],
        ['A2', theirs.id],
      ],
    );
    const letters = await victimLetters(db, [two.nominalId], [theirs.nominalId], now);
    assert.deepEqual(letters, [{ suspect: two.nominalId, victim: theirs.nominalId, label: 'A2' }]);
    await db.updateTable('nominal').set({ person_id: two.id }).where('id', '=', two.nominalId).execute();
    assert.deepEqual(await victimsOf(db, [two.nominalId], now), apart);
  },
);
