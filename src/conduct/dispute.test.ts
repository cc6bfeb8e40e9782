// Disagreement about an offence: opened by a question, a view or a reader, kept open until a named person settles it.

import assert from 'node:assert/strict';
import test from 'node:test';

import { crimeId } from '#crimes';
import type { CrimeRecord, CrimeVersion } from '#crimes';

import { disputeOf } from './dispute.ts';
import type { ClassificationStep } from './dispute.ts';

const at = (text: string) => Temporal.Instant.from(text);

function version(offenceKey: string, recordedAt: string, isQuestioned = false): CrimeVersion {
  return {
    id: 1,
    offenceKey,
    offenceGiven: null,
    committedFrom: null,
    committedTo: null,
    reportedOn: null,
    recordedOn: null,
    areaCode: null,
    domesticAbuse: 'no',
    domesticAbuseBasis: null,
    changeKind: isQuestioned ? 'corrected' : 'first',
    changeReason: isQuestioned ? 'Not one course of conduct' : null,
    isQuestioned,
    occurredOn: null,
    recordedAt: at(recordedAt),
    source: 'crime-system',
    enteredBy: null,
  };
}

function record(first: CrimeVersion, ...later: readonly CrimeVersion[]): CrimeRecord {
  return {
    crime: { id: crimeId(1), ref: '26-1', number: '26/1', source: 'crime-system' },
    versions: [first, ...later],
    outcomes: [],
  };
}

function step(
  kind: ClassificationStep['step'],
  recordedAt: string,
  staffId: number | null = null,
): ClassificationStep {
  return {
    step: kind,
    offenceKey: kind === 'owner' ? null : 'harassment_s2',
    staffId,
    reason: 'Because',
    byStaffId: 9,
    occurredAt: at(recordedAt),
    recordedAt: at(recordedAt),
  };
}

const plain = record(version('stalking_s2a', '2026-11-01T09:00:00Z'));

test('without a question or a view there is no disagreement', () => {
  assert.equal(disputeOf(plain, [], [], 168), null);
});

test('a questioned offence is open with both views, until it is settled; the limit runs from the question', () => {
  const questioned = record(
    version('stalking_s2a', '2026-11-01T09:00:00Z'),
    version('stalking_s2a', '2026-11-03T09:00:00Z', true),
  );
  const open = disputeOf(questioned, [step('owner', '2026-11-04T09:00:00Z', 5)], [], 168);
  assert.equal(open?.state, 'open');
  assert.equal(open.ownerId, 5);
  assert.equal(open.lateAt?.toString(), '2026-11-10T09:00:00Z');
  assert.deepEqual(
    open.views.map(({ source }) => source),
    ['crime-system', 'questioned'],
  );
  const settled = disputeOf(questioned, [step('resolved', '2026-11-05T09:00:00Z')], [], 168);
  assert.equal(settled?.state, 'settled');
});

test('an offence that changed answers the question before it', () => {
  const changed = record(
    version('stalking_s2a', '2026-11-01T09:00:00Z'),
    version('stalking_s2a', '2026-11-03T09:00:00Z', true),
    version('harassment_s2', '2026-11-06T09:00:00Z'),
  );
  assert.equal(disputeOf(changed, [], [], 168), null);
});

test('a view after the settling opens it again, without the owner of before', () => {
  const again = disputeOf(
    plain,
    [
      step('view', '2026-11-02T09:00:00Z'),
      step('owner', '2026-11-02T10:00:00Z', 5),
      step('resolved', '2026-11-03T09:00:00Z'),
      step('view', '2026-11-08T09:00:00Z'),
    ],
    [],
    null,
  );
  assert.equal(again?.state, 'open');
  assert.equal(again.ownerId, null);
  assert.equal(again.openedAt.toString(), '2026-11-08T09:00:00Z');
  assert.equal(again.lateAt, null);
});

test('a second reader who does not agree that it is not stalking opens it', () => {
  const view = {
    id: 1,
    reason: 'One event only',
    byStaffId: 1,
    occurredAt: at('2026-11-02T09:00:00Z'),
    readings: [{ agrees: false, reason: 'Three', byStaffId: 2, occurredAt: at('2026-11-03T09:00:00Z') }],
  };
  assert.equal(disputeOf(plain, [], [view], 168)?.state, 'open');
  assert.equal(disputeOf(plain, [], [{ ...view, readings: [] }], 168), null);
});
