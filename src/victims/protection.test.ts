// What an order means for whom it protects: what binds, what does not yet or no longer, and what comes next.

import assert from 'node:assert/strict';
import test from 'node:test';

import { regimeAs, shippedLaw } from '#law';
import type { RegimeCode } from '#law';
import { bareEvent, measureId } from '#orders';
import type { MeasureEvent, MeasureRecord, MeasureStep } from '#orders';

import { isBinding, protectionOf } from './protection.ts';

const today = Temporal.PlainDate.from('2026-11-25');

type Given = { readonly step: MeasureStep; readonly on: string } & Partial<
  Pick<MeasureEvent, 'endsOn' | 'noEndDate' | 'nextOn' | 'reason' | 'occurredAt'>
>;

function recordOf(regime: RegimeCode, given: readonly Given[]): MeasureRecord {
  const events = given.map(({ step, on, ...rest }, at): MeasureEvent => ({
    id: at + 1,
    step,
    occurredOn: Temporal.PlainDate.from(on),
    ...bareEvent,
    recordedAt: Temporal.Instant.from('2026-11-25T09:00:00Z'),
    source: 'gwarchod',
    ...rest,
  }));
  return {
    measure: {
      id: measureId(1),
      ref: 'M-1',
      regime,
      added: null,
      law: regimeAs({ code: regime, added: null }, '2026-11-01', shippedLaw),
      subjectNominalId: 1,
      crimeId: null,
      replacesMeasureId: null,
      sourceRef: null,
      areaCode: null,
      source: 'gwarchod',
      recordedAt: Temporal.Instant.from('2026-11-01T09:00:00Z'),
    },
    events,
    clauses: [
      {
        clauseNo: 1,
        duty: 'must-not',
        plainEn: 'Must not ring',
        plainCy: null,
        courtWording: null,
        courtLanguage: null,
        startsOn: null,
        endsOn: null,
        endsWith: null,
      },
    ],
    ownerStaffId: null,
    protects: [],
    endInDoubt: null,
    applicationDecided: null,
  };
}

const of = (regime: RegimeCode, given: readonly Given[]) =>
  protectionOf(recordOf(regime, given), today, shippedLaw, { victim: [1], protectsOthers: false });
const aheadOf = (regime: RegimeCode, given: readonly Given[]) =>
  of(regime, given)?.ahead.map((each) => ('on' in each ? `${each.kind} ${each.on.toString()}` : each.kind));

test('what police only weigh is not shown; what a court was asked is, and binds nobody yet', () => {
  for (const step of ['considered', 'asked-legal', 'not-progressed'] as const) {
    assert.equal(of('spo', [{ step, on: '2026-11-20' }]), null, step);
  }
  const asked = of('spo', [{ step: 'applied', on: '2026-11-20' }]);
  assert.ok(asked !== null && !isBinding(asked));
  assert.deepEqual(asked.clauses, []);
  assert.deepEqual(asked.ahead, [{ kind: 'asked-for' }]);
});

test('an order in force says that they have not been given it, when it is looked at, and when it ends', () => {
  const granted = {
    step: 'granted',
    on: '2026-11-10',
    endsOn: Temporal.PlainDate.from('2027-11-10'),
  } as const;
  const told = { step: 'victim-told', on: '2026-11-11' } as const;
  assert.deepEqual(aheadOf('spo', [granted, told]), ['not-served', 'ends 2027-11-10']);
  const reviewed = {
    step: 'reviewed',
    on: '2026-11-12',
    nextOn: Temporal.PlainDate.from('2026-12-12'),
  } as const;
  assert.deepEqual(aheadOf('spo', [granted, told, { step: 'served', on: '2026-11-12' }, reviewed]), [
    'looked-at 2026-12-12',
    'ends 2027-11-10',
  ]);
  // The next check that it is kept comes unannounced: it is nobody's to say.
  const checked = { ...reviewed, step: 'checked' } as const;
  assert.deepEqual(aheadOf('spo', [granted, told, { step: 'served', on: '2026-11-12' }, checked]), [
    'ends 2027-11-10',
  ]);
  // Knowing of it is enough; a look that was planned for a day gone by is not to come.
  const late = { ...reviewed, nextOn: Temporal.PlainDate.from('2026-11-24') };
  assert.deepEqual(aheadOf('spo', [granted, told, { step: 'subject-aware', on: '2026-11-12' }, late]), [
    'ends 2027-11-10',
  ]);
  assert.equal(
    of('spo', [granted, { step: 'served', on: '2026-11-12' }])?.knownSince?.toString(),
    '2026-11-12',
  );
});

test('a change nobody told them of comes first; an end that is not recorded is said, not left out', () => {
  assert.deepEqual(aheadOf('nmo', [{ step: 'granted', on: '2026-11-10' }]), [
    'not-told',
    'not-served',
    'end-not-known',
  ]);
  assert.deepEqual(
    aheadOf('ro-conviction', [
      { step: 'granted', on: '2026-11-10', noEndDate: true },
      { step: 'victim-told', on: '2026-11-10' },
      { step: 'served', on: '2026-11-10' },
    ]),
    ['no-end'],
  );
});

test('where it protects others too, a telling is not known to be theirs; that nobody was told of a change is', () => {
  const granted = { step: 'granted', on: '2026-11-10' } as const;
  const shared = (given: readonly Given[]) =>
    protectionOf(recordOf('nmo', given), today, shippedLaw, { victim: [1], protectsOthers: true });
  const told = shared([granted, { step: 'victim-told', on: '2026-11-11' }]);
  assert.deepEqual([told?.told, told?.ahead[0]], [[], { kind: 'telling-not-known' }]);
  assert.equal(shared([granted])?.ahead[0]?.kind, 'not-told');
});

test('after a notice, by when a court must hear what follows it, until that has gone by', () => {
  const given = (on: string, at: string): readonly Given[] => [
    { step: 'granted', on },
    { step: 'victim-told', on },
    { step: 'served', on, occurredAt: Temporal.Instant.from(at) },
  ];
  assert.ok(aheadOf('dapn', given('2026-11-25', '2026-11-25T10:00:00Z'))?.includes('hearing'));
  assert.ok(!aheadOf('dapn', given('2026-11-10', '2026-11-10T10:00:00Z'))?.includes('hearing'));
  // Once it began nothing is to be heard by a limit; adjourned to a day to come, that day is said.
  const heard = [
    ...given('2026-11-25', '2026-11-25T10:00:00Z'),
    { step: 'hearing-begun', on: '2026-11-25', occurredAt: Temporal.Instant.from('2026-11-25T14:00:00Z') },
  ] as const;
  assert.ok(!aheadOf('dapn', heard)?.some((each) => each.startsWith('hearing')));
  const to = (text: string) =>
    aheadOf('dapn', [
      ...heard,
      { step: 'hearing-adjourned', on: '2026-11-25', nextOn: Temporal.PlainDate.from(text) },
    ]);
  assert.ok(to('2026-12-01')?.includes('hearing-goes-on 2026-12-01'));
  assert.ok(!to('2026-11-20')?.some((each) => each.startsWith('hearing')));
});

test('what ran out, ended or was refused is shown as that, with no condition and nothing ahead', () => {
  const granted = {
    step: 'granted',
    on: '2026-10-10',
    endsOn: Temporal.PlainDate.from('2026-11-24'),
  } as const;
  const told = { step: 'victim-told', on: '2026-11-24' } as const;
  const expired = of('spo', [granted, told]);
  assert.equal(expired?.status, 'expired');
  assert.equal(expired.overOn?.toString(), '2026-11-24');
  assert.deepEqual([expired.clauses, expired.ahead], [[], []]);
  assert.equal(
    of('spo', [{ ...granted, endsOn: today }, told])?.status,
    'in-force',
    'the last day still binds',
  );
  assert.equal(
    of('spo', [
      { step: 'applied', on: '2026-11-01' },
      { step: 'refused', on: '2026-11-20' },
    ])?.status,
    'refused',
  );
  const replaced = of('spo-interim', [granted, { step: 'replaced', on: '2026-11-20' }, told]);
  assert.deepEqual(
    [replaced?.status, replaced?.overOn?.toString(), replaced?.clauses, replaced?.ahead],
    ['replaced', '2026-11-20', [], []],
  );
  const ended = of('bail-pre-charge', [granted, { step: 'ended', on: '2026-11-20' }, told]);
  assert.deepEqual([ended?.status, ended?.overOn?.toString()], ['ended', '2026-11-20']);
});

test('an order made for a day to come shows its conditions, and when it begins', () => {
  const made = of('ro-conviction', [
    { step: 'granted', on: '2026-12-01', endsOn: Temporal.PlainDate.from('2027-12-01') },
    { step: 'victim-told', on: '2026-11-20' },
  ]);
  assert.equal(made?.status, 'not-yet-in-force');
  assert.equal(made.clauses.length, 1);
  assert.ok(made.ahead.some((each) => each.kind === 'begins' && each.on.toString() === '2026-12-01'));
});
