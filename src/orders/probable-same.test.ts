// Which order on the record may be the one in somebody's hand, and which surely is not.

import assert from 'node:assert/strict';
import test from 'node:test';

import { regime as regimeLaw } from '#law';
import type { RegimeCode } from '#law';

import { bareEvent, measureId } from './measure.ts';
import type { MeasureEvent, MeasureRecord, MeasureStep } from './measure.ts';
import { probableSame } from './probable-same.ts';

const day = (text: string) => Temporal.PlainDate.from(text);

function record(
  id: number,
  regime: RegimeCode,
  steps: readonly {
    readonly step: MeasureStep;
    readonly on: string;
    readonly to?: string;
    readonly court?: string;
  }[],
): MeasureRecord {
  const recordedAt = Temporal.Instant.from('2026-01-01T00:00:00Z');
  return {
    measure: {
      id: measureId(id),
      ref: `T-${id}`,
      regime,
      added: null,
      law: regimeLaw(regime),
      subjectNominalId: 1,
      crimeId: null,
      replacesMeasureId: null,
      sourceRef: null,
      areaCode: null,
      source: 'courts',
      recordedAt,
    },
    events: steps.map(({ step, on, to, court }, place): MeasureEvent => ({
      id: id * 10 + place,
      step,
      occurredOn: day(on),
      ...bareEvent,
      endsOn: to === undefined ? null : day(to),
      court: court ?? null,
      recordedAt,
      source: 'courts',
    })),
    clauses: [],
    ownerStaffId: null,
    protects: [],
    endInDoubt: null,
    applicationDecided: null,
  };
}

const granted = (on: string, to?: string, court?: string) =>
  ({
    step: 'granted',
    on,
    ...(to === undefined ? {} : { to }),
    ...(court === undefined ? {} : { court }),
  }) as const;
const inHand = {
  regime: 'nmo',
  added: null,
  madeOn: day('2026-11-24'),
  endsOn: day('2027-11-24'),
  court: 'x',
} as const;
const same = (known: readonly MeasureRecord[], more = {}) =>
  probableSame({ ...inHand, ...more }, known).map(({ measure }) => measure.ref);

test('the same kind on the same day comes first; one that runs then by the same court next', () => {
  const known = [
    record(1, 'nmo', [granted('2026-06-01', '2027-06-01', 'x')]),
    record(2, 'nmo', [granted('2026-11-24')]),
    record(3, 'nmo', [{ step: 'applied', on: '2026-11-01' }]),
  ];
  assert.deepEqual(same(known), ['T-2', 'T-1', 'T-3']);
});

test('another kind, another court, one that is over, and one refused are not asked about', () => {
  assert.deepEqual(
    same([
      record(1, 'spo', [granted('2026-11-24')]),
      record(2, 'nmo', [granted('2026-06-01', '2027-06-01', 'y')]),
      record(3, 'nmo', [granted('2025-06-01', '2026-11-24', 'x')]),
      record(4, 'nmo', [
        { step: 'applied', on: '2026-10-01' },
        { step: 'refused', on: '2026-10-20' },
      ]),
    ]),
    [],
  );
});

test('two periods of bail may run at once; only the same day makes them one', () => {
  const bail = record(1, 'bail-pre-charge', [granted('2026-11-20', '2027-02-20')]);
  assert.deepEqual(same([bail], { regime: 'bail-pre-charge', court: null }), []);
  assert.deepEqual(same([bail], { regime: 'bail-pre-charge', court: null, madeOn: day('2026-11-20') }), [
    'T-1',
  ]);
});
