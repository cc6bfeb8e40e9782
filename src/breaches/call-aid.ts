// What a call handler needs of a person's orders and bail: the exact conditions that bind now, and apart from them those that no longer do.

import { powerGroups } from '#law';
import type { PowerGroup } from '#law';
import { conditionsInForce, measureState, measureStatus, promisedOn } from '#orders';
import type { ConditionsByPower, MeasureRecord, MeasureState, MeasureStatus, Promised } from '#orders';

/** An order or bail that does not bind on the day, with what it said. */
export type NotInForce = {
  readonly record: MeasureRecord;
  readonly state: MeasureState;
  readonly status: MeasureStatus;
  readonly group: PowerGroup;
};

export type CallAid = {
  readonly inForce: readonly ConditionsByPower[];
  /** Over, not begun, or never made: the newest first. */
  readonly notInForce: readonly NotInForce[];
  /** Promised to the court in place of an order, and binding its giver now. */
  readonly promised: readonly Promised[];
};

/**
 * What binds on the day and what does not. Nothing is left out: a breach of an order that has run out is recorded as
 * well, and the page never says that something is no breach.
 */
export function callAid(measures: readonly MeasureRecord[], day: Temporal.PlainDate): CallAid {
  const newest = (state: MeasureState) =>
    (state.endedOn ?? state.endsOn ?? state.grantedOn)?.toString() ?? '';
  return {
    inForce: conditionsInForce(measures, day),
    promised: promisedOn(measures, day),
    notInForce: measures
      .map((record) => {
        const state = measureState(record.events);
        return {
          record,
          state,
          status: measureStatus(state, day),
          group: record.measure.law.powerGroup,
        };
      })
      .filter(({ status }) => status !== 'in-force' && status !== 'undertaking')
      .toSorted(
        (a, b) =>
          newest(b.state).localeCompare(newest(a.state)) ||
          powerGroups.indexOf(a.group) - powerGroups.indexOf(b.group),
      ),
  };
}
