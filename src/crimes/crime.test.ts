// A crime's histories: what changed, who said so, and where two views stand side by side.

import assert from 'node:assert/strict';
import test from 'node:test';

import {
  ageInDays,
  classificationHistory,
  crimeId,
  currentVersion,
  domesticAbuseHistory,
  isClassificationDisputed,
} from './crime.ts';
import type { CrimeRecord, CrimeVersion } from './crime.ts';

function version(id: number, more: Partial<CrimeVersion> = {}): CrimeVersion {
  return {
    id,
    offenceKey: 'stalking_s2a',
    offenceGiven: null,
    committedFrom: null,
    committedTo: null,
    reportedOn: null,
    recordedOn: Temporal.PlainDate.from('2026-11-01'),
    areaCode: null,
    domesticAbuse: 'not-known',
    domesticAbuseBasis: null,
    changeKind: 'first',
    changeReason: null,
    isQuestioned: false,
    occurredOn: null,
    recordedAt: Temporal.Instant.from(`2026-11-0${id}T06:00:00Z`),
    source: 'crime-system',
    enteredBy: null,
    ...more,
  };
}

function record(first: CrimeVersion, ...later: readonly CrimeVersion[]): CrimeRecord {
  return {
    crime: { id: crimeId(1), ref: '26-1', number: '26/1', source: 'crime-system' },
    versions: [first, ...later],
    outcomes: [],
  };
}

const ids = (versions: readonly CrimeVersion[]) => versions.map((each) => each.id);

test('a version that repeats the offence is no new classification; a cancellation is', () => {
  const crime = record(
    version(1),
    version(2, { changeKind: 'corrected', areaCode: 'powys' }),
    version(3, { changeKind: 'reclassified', offenceKey: 'harassment_s2' }),
    version(4, { changeKind: 'cancelled', offenceKey: 'harassment_s2' }),
  );
  assert.deepEqual(ids(classificationHistory(crime)), [1, 3, 4]);
  assert.equal(currentVersion(crime).id, 4);
});

test('the same people changing their mind is a history; different people differing is two views', () => {
  const changed = record(version(1), version(2, { offenceKey: 'harassment_s2' }));
  assert.equal(isClassificationDisputed(changed), false);
  const other = record(
    version(1),
    version(2, { offenceKey: 'harassment_s2', source: 'gwarchod', enteredBy: 7 }),
  );
  assert.equal(isClassificationDisputed(other), true);
  const cancelled = record(version(1), version(2, { changeKind: 'cancelled', source: 'gwarchod' }));
  assert.equal(isClassificationDisputed(cancelled), false);
});

test('an offence that somebody questions is two views, until it is classified again', () => {
  const questioned = record(version(1), version(2, { changeKind: 'corrected', isQuestioned: true }));
  assert.deepEqual(ids(classificationHistory(questioned)), [1, 2]);
  assert.equal(isClassificationDisputed(questioned), true);
  const later = record(...questioned.versions, version(3, { changeKind: 'corrected' }));
  assert.equal(isClassificationDisputed(later), true);
  const settled = record(
    ...questioned.versions,
    version(3, { changeKind: 'reclassified', offenceKey: 'harassment_s2' }),
  );
  assert.equal(isClassificationDisputed(settled), false);
});

test('the link to domestic abuse changes when the answer or its basis does', () => {
  const crime = record(
    version(1),
    version(2, { domesticAbuse: 'yes', domesticAbuseBasis: 'relationship' }),
    version(3, { domesticAbuse: 'yes', domesticAbuseBasis: 'relationship' }),
    version(4, { domesticAbuse: 'yes', domesticAbuseBasis: 'officer' }),
  );
  assert.deepEqual(ids(domesticAbuseHistory(crime)), [1, 2, 4]);
});

test('age counts from the day recorded, else reported, and is never less than nothing', () => {
  const day = Temporal.PlainDate.from('2026-11-25');
  assert.equal(ageInDays(record(version(1)), day), 24);
  const reported = version(1, { recordedOn: null, reportedOn: Temporal.PlainDate.from('2026-11-20') });
  assert.equal(ageInDays(record(reported), day), 5);
  assert.equal(ageInDays(record(version(1, { recordedOn: null })), day), null);
  assert.equal(ageInDays(record(version(1)), Temporal.PlainDate.from('2026-10-01')), 0);
});
