// Conditions in force: grouped by the power they give, none from what has ended, and a measure without any said so.

import assert from 'node:assert/strict';
import test from 'node:test';

import { regime as regimeLaw } from '#law';
import type { RegimeCode } from '#law';

import { conditionsInForce } from './conditions-in-force.ts';
import { bareEvent, measureId } from './measure.ts';
import type { MeasureClause, MeasureRecord } from './measure.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
let serial = 0;

function measure(
  regime: RegimeCode,
  from: string,
  to: string | null,
  clauses: readonly Partial<MeasureClause>[],
): MeasureRecord {
  serial += 1;
  return {
    measure: {
      id: measureId(serial),
      ref: `${regime}-${serial}`,
      regime,
      added: null,
      law: regimeLaw(regime),
      subjectNominalId: 1,
      crimeId: null,
      replacesMeasureId: null,
      sourceRef: null,
      areaCode: null,
      source: 'courts',
      recordedAt: Temporal.Instant.from('2026-01-01T00:00:00Z'),
    },
    events: [
      {
        id: serial,
        step: 'granted',
        occurredOn: day(from),
        ...bareEvent,
        endsOn: to === null ? null : day(to),
        noEndDate: to === null,
        recordedAt: Temporal.Instant.from('2026-01-01T00:00:00Z'),
        source: 'courts',
      },
    ],
    clauses: clauses.map((clause, place) => ({
      clauseNo: place + 1,
      duty: 'must-not',
      plainEn: 'Must not',
      plainCy: null,
      courtWording: null,
      courtLanguage: null,
      startsOn: null,
      endsOn: null,
      endsWith: null,
      ...clause,
    })),
    ownerStaffId: null,
    protects: [],
    endInDoubt: null,
    applicationDecided: null,
  };
}

test('crimes come first, and what has ended or not begun is left out', () => {
  const groups = conditionsInForce(
    [
      measure('bail-pre-charge', '2026-11-01', '2026-11-25', [{}]),
      measure('spo', '2026-02-03', '2028-02-03', [
        {},
        { endsOn: day('2026-11-24') },
        { startsOn: day('2026-11-26') },
      ]),
      measure('dvpo', '2026-10-01', '2026-10-28', [{}]),
      measure('nmo', '2026-11-26', null, [{}]),
    ],
    day('2026-11-25'),
  );
  assert.deepEqual(
    groups.map(({ group, conditions }) => [
      group,
      conditions.map(({ regime, clause, until }) => [regime, clause.clauseNo, String(until)]),
    ]),
    [
      ['crime', [['spo', 1, '2028-02-03']]],
      ['bail', [['bail-pre-charge', 1, '2026-11-25']]],
    ],
  );
});

test('an order in force whose conditions nobody has entered is not silent', () => {
  const groups = conditionsInForce([measure('ro-conviction', '2026-02-03', null, [])], day('2026-11-25'));
  assert.equal(groups.length, 1);
  assert.equal(groups[0]?.withoutConditions[0]?.regime, 'ro-conviction');
});
