// When an order in force is to be looked at again: as planned, else the force's interval after the last check or review.

import { checkDueOn } from './gaps.ts';
import type { Standing } from './permitted-actions.ts';
import { watchState } from './watch-state.ts';

/**
 * The day by which the next check is due; null where the order was never made, or ends before then. `months` is the
 * force's own rule: no order runs for long without somebody asking whether it is kept and still needed.
 */
export function nextCheckOn(
  { state, record }: Pick<Standing, 'state' | 'record'>,
  months: number | null,
): Temporal.PlainDate | null {
  return checkDueOn({ ...state, ...watchState(record.events) }, months);
}
