// Crimes from the store: histories as known then, people who were taken off, letters of victims, newest first.

import assert from 'node:assert/strict';

import type { Db } from '#platform';
import { makeCrime, makePerson, onBothEngines, testClock } from '#testing';

import { crimesOf, findCrime, partiesOf } from './crime-store.ts';
import { classificationHistory, crimeId, currentOutcome, currentVersion } from './crime.ts';
import { victimLetters, victimsOf } from './victim-letter-store.ts';

const now = testClock.now();
const at = (text: string) => Temporal.Instant.from(text);

async function reclassify(db: Db, crime: number, offence: string, recordedAt: string) {
  await db
    .insertInto('crime_version')
    .values({
      crime_id: crime,
      offence_key: offence,
      domestic_abuse: 'yes',
      domestic_abuse_basis: 'officer',
      change_kind: 'reclassified',
      change_reason: 'Reviewed',
      recorded_at: at(recordedAt),
      source_system: 'crime-system',
    })
    .execute();
}

onBothEngines('a crime is read as it was known then, with its whole history', async (db) => {
  const suspect = await makePerson(db, testClock);
  const { id, ref } = await makeCrime(db, testClock, {
    suspects: [suspect],
    recordedAt: '2026-11-01T06:00:00Z',
    outcome: { code: '1', on: '2026-11-01' },
  });
  await reclassify(db, id, 'harassment_s2', '2026-11-10T06:00:00Z');
  const offences = async (moment: Temporal.Instant) => {
    const found = await findCrime(db, ref, moment);
    return found === undefined ? null : classificationHistory(found).map((version) => version.offenceKey);
  };
  assert.equal(await offences(at('2026-10-31T00:00:00Z')), null);
  assert.deepEqual(await offences(at('2026-11-05T00:00:00Z')), ['stalking_s2a']);
  assert.deepEqual(await offences(now), ['stalking_s2a', 'harassment_s2']);
  const found = await findCrime(db, ref, now);
  assert.ok(found);
  assert.equal(currentVersion(found).domesticAbuseBasis, 'officer');
  assert.equal(currentOutcome(found)?.outcomeCode, '1');
});

onBothEngines(
  'a person taken off a crime is not in it, nor it among theirs; at an earlier moment they are',
  async (db) => {
    const suspect = await makePerson(db, testClock);
    const made = await makeCrime(db, testClock, {
      suspects: [suspect],
      recordedAt: '2026-11-01T06:00:00Z',
    });
    await db
      .insertInto('crime_party')
      .values({
        crime_id: made.id,
        nominal_id: suspect.nominalId,
        part: 'suspect',
        removed: true,
        recorded_at: at('2026-11-10T06:00:00Z'),
        source_system: 'crime-system',
      })
      .execute();
    const id = crimeId(made.id);
    const parties = async (moment: Temporal.Instant) =>
      (await partiesOf(db, [id], moment)).get(id)?.map((party) => party.part) ?? [];
    assert.deepEqual(await parties(at('2026-11-05T00:00:00Z')), ['suspect']);
    assert.deepEqual(await parties(now), []);
    const crimes = async (moment: Temporal.Instant) =>
      (await crimesOf(db, [suspect.nominalId], 'suspect', moment)).length;
    assert.deepEqual([await crimes(at('2026-11-05T00:00:00Z')), await crimes(now)], [1, 0]);
  },
);

onBothEngines('victims come by letter and never by name, counted over the crimes they share', async (db) => {
  const suspect = await makePerson(db, testClock);
  const a = await makePerson(db, testClock);
  const b = await makePerson(db, testClock);
  await makeCrime(db, testClock, { suspects: [suspect], victims: [a, b] });
  const victims = await victimsOf(db, [suspect.nominalId], now);
  assert.deepEqual(
    victims.map(({ label, personId, crimeCount }) => [label, personId, crimeCount]),
    [
      ['A', a.id, 1],
      ['B', b.id, 1],
    ],
  );
  assert.doesNotMatch(JSON.stringify(victims), /Person\d|Prawf/u);
  assert.deepEqual(await victimLetters(db, [suspect.nominalId], [b.nominalId], now), [
    { suspect: suspect.nominalId, victim: b.nominalId, label: 'B' },
  ]);
  assert.deepEqual(await victimLetters(db, [a.nominalId], [b.nominalId], now), []);
});

onBothEngines('a person’s crimes are newest first, and one without a day comes last', async (db) => {
  const suspect = await makePerson(db, testClock);
  const old = await makeCrime(db, testClock, { suspects: [suspect], recordedOn: '2025-01-01' });
  const fresh = await makeCrime(db, testClock, { suspects: [suspect], recordedOn: '2026-11-01' });
  const undated = await makeCrime(db, testClock, { suspects: [suspect] });
  await reclassify(db, undated.id, 'harassment_s2', '2026-11-25T18:00:00Z');
  const crimes = await crimesOf(db, [suspect.nominalId], 'suspect', now);
  assert.deepEqual(
    crimes.map(({ crime }) => crime.ref),
    [fresh.ref, old.ref, undated.ref],
  );
});
