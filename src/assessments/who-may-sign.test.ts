// Nobody signs a completed assessment without training that counted when it was made and when it is signed.

import assert from 'node:assert/strict';
import test from 'node:test';

import * as fc from 'fast-check';

import type { TrainingRecord } from '#users';

import { maySign } from './who-may-sign.ts';

const day = (text: string) => Temporal.PlainDate.from(text);

function trained(from: string, to: string | null): TrainingRecord {
  return {
    id: 7,
    staffId: 1,
    course: 'sash',
    completedOn: day(from),
    expiresOn: to === null ? null : day(to),
    note: null,
    recordedAt: Temporal.Instant.from('2026-01-01T00:00:00Z'),
    enteredBy: null,
  };
}

const on = (madeOn: string, signedOn: string) => ({ madeOn: day(madeOn), signedOn: day(signedOn) });

test('trained on both days signs, and the record that was checked is named', () => {
  const signed = maySign('sash', [trained('2025-01-01', '2026-12-31')], on('2026-11-24', '2026-11-25'));
  assert.ok(signed.ok);
  assert.equal(signed.value.training, 'trained');
  assert.equal(signed.value.recordId, 7);
  assert.equal(signed.value.endsOn?.toString(), '2026-12-31');
});

test('never trained, or trained in another course, is refused', () => {
  for (const records of [[], [{ ...trained('2025-01-01', null), course: 'hre' }]]) {
    const signed = maySign('sash', records, on('2026-11-25', '2026-11-25'));
    assert.ok(!signed.ok);
    assert.equal(signed.error.kind, 'untrained');
  }
});

test('training that ended the day before it is signed refuses, though the form was opened in time', () => {
  const signed = maySign('sash', [trained('2024-11-26', '2026-11-25')], on('2026-11-25', '2026-11-26'));
  assert.ok(!signed.ok && signed.error.kind === 'lapsed');
  assert.equal(signed.error.endedOn.toString(), '2026-11-25');
});

test('an assessment made before the course was completed is refused, though its assessor is trained now', () => {
  const signed = maySign('sash', [trained('2026-11-20', null)], on('2026-11-19', '2026-11-25'));
  assert.ok(!signed.ok && signed.error.kind === 'untrained');
  assert.equal(signed.error.on.toString(), '2026-11-19');
});

test('a tool that asks for no course is signed without one', () => {
  const signed = maySign(null, [], on('2026-11-25', '2026-11-25'));
  assert.ok(signed.ok);
  assert.equal(signed.value.training, 'not-required');
});

test('for any days: signing is allowed exactly where one span or another covers each of the two days', () => {
  const start = day('2026-01-01');
  const span = fc.record({ from: fc.nat(60), days: fc.nat(60) });
  fc.assert(
    fc.property(fc.array(span, { maxLength: 4 }), fc.nat(120), fc.nat(120), (spans, made, signed) => {
      const records = spans.map(({ from, days }) =>
        trained(start.add({ days: from }).toString(), start.add({ days: from + days }).toString()),
      );
      const covers = (at: number) => spans.some(({ from, days }) => from <= at && at <= from + days);
      const result = maySign('sash', records, {
        madeOn: start.add({ days: made }),
        signedOn: start.add({ days: signed }),
      });
      assert.equal(result.ok, covers(made) && covers(signed));
    }),
    { seed: 7, numRuns: 300 },
  );
});
