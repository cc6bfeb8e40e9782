// Which conditions bind a person on a day, listed by the power that breaking them gives.

import { powerGroups } from '#law';
import type { Bilingual, PowerGroup, RegimeCode } from '#law';

import { clauseBinds, measureState, measureStatus } from './measure-card.ts';
import type { MeasureState } from './measure-card.ts';
import type { MeasureClause, MeasureRecord } from './measure.ts';
import { unprovedOf } from './service-rule.ts';
import type { Unproved } from './service-rule.ts';

export type ConditionInForce = {
  readonly measureRef: string;
  readonly regime: RegimeCode;
  readonly powerGroup: PowerGroup;
  /** What people call this kind of order. */
  readonly short: Bilingual;
  readonly clause: MeasureClause;
  readonly state: MeasureState;
  /** Last day of the condition: its own, or that of its measure; null where there is none. */
  readonly until: Temporal.PlainDate | null;
  /** What its breach could not be proved without, and nobody has recorded. */
  readonly unproved: readonly Unproved[];
  /** Whether it lasts until the court decides on an application, where no day is set. */
  readonly isUntilDecided: boolean;
};

export type ConditionsByPower = {
  readonly group: PowerGroup;
  readonly conditions: readonly ConditionInForce[];
  /** Measures in force in this group whose conditions nobody has entered yet. */
  readonly withoutConditions: readonly Pick<
    ConditionInForce,
    'measureRef' | 'regime' | 'short' | 'unproved'
  >[];
};

/** Conditions in force on a day, grouped by power: crimes first. Groups with nothing are left out. */
export function conditionsInForce(
  records: readonly MeasureRecord[],
  day: Temporal.PlainDate,
): readonly ConditionsByPower[] {
  const inForce = records
    .map((record) => ({ record, state: measureState(record.events) }))
    .filter(({ state }) => measureStatus(state, day) === 'in-force');
  return powerGroups
    .map((group) => {
      const measures = inForce.filter(({ record }) => record.measure.law.powerGroup === group);
      return {
        group,
        conditions: measures.flatMap(({ record, state }) =>
          record.clauses
            .filter((clause) => clauseBinds(clause, day))
            .map((clause) => ({
              measureRef: record.measure.ref,
              regime: record.measure.regime,
              powerGroup: group,
              short: record.measure.law.short,
              unproved: unprovedOf(record, state),
              clause,
              state,
              until: clause.endsOn ?? state.endsOn,
              isUntilDecided: record.measure.law.length.value.ends === 'on-determination',
            })),
        ),
        withoutConditions: measures
          .filter(({ record }) => record.clauses.length === 0)
          .map(({ record, state }) => ({
            measureRef: record.measure.ref,
            regime: record.measure.regime,
            short: record.measure.law.short,
            unproved: unprovedOf(record, state),
          })),
      };
    })
    .filter((group) => group.conditions.length > 0 || group.withoutConditions.length > 0);
}
