// When an order in force is to be looked at again: twelve months after the last check or review, or after it was made.

import type { Standing } from './permitted-actions.ts';

/** The force's own rule: no order runs for a year without somebody asking whether it is kept and still needed. */
const months = 12;

/** The day by which the next check is due; null where the order was never made, or ends before then. */
export function nextCheckOn({ state }: Pick<Standing, 'state'>): Temporal.PlainDate | null {
  const from = state.lastCheckOn ?? state.servedOn ?? state.grantedOn;
  if (from === null) return null;
  const due = from.add({ months });
  return state.endsOn !== null && Temporal.PlainDate.compare(state.endsOn, due) < 0 ? null : due;
}
