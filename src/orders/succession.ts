// When the making of an order ends the one it takes the place of, by law: derived from the facts of both, never recorded.

import type { RegimeCode } from '#law';

import { measureState } from './measure-card.ts';
import type { MeasureEvent } from './measure.ts';

/**
 * What lasts only until its application is decided, and what the court makes when it grants it. The law of each is the
 * source of its length: SPA 2019 s5(6); CSA 2010 s25(1)(d), s27(9); DAA 2021 s25(2)(d). Of any other pair, such as a
 * renewal, the law does not say that the first has ended, so it goes on until its own last day or until its end is recorded.
 */
export const endedBySuccessor = [
  { code: 'spo-interim', by: 'spo' },
  { code: 'dvpn', by: 'dvpo' },
  { code: 'dapn', by: 'dapo' },
] as const satisfies readonly { readonly code: RegimeCode; readonly by: RegimeCode }[];

/** Whether an order of this kind can be ended by the making of another at all. */
export function mayBeEnded(code: string): boolean {
  return endedBySuccessor.some((pair) => pair.code === code);
}

/** The making of the order that took the place of another, as recorded. */
export type Successor = {
  readonly ref: string;
  readonly madeOn: Temporal.PlainDate;
  /** When we knew both: that it was made, and that it takes the place. */
  readonly knownAt: Temporal.Instant;
  readonly source: string;
  readonly enteredBy: number | null;
};

/**
 * The facts of an order, with its end where its successor brought it: on the day the successor was made, for the law
 * says "on the determination of the application", and an order made binds from that day whether it is served yet or not.
 * What was over before, by its own last day or a recorded end, stays as it is; a successor from before its own making is
 * a slip that ends nothing.
 */
export function withReplacement(
  events: readonly MeasureEvent[],
  successor: Successor | undefined,
): readonly MeasureEvent[] {
  if (successor === undefined) return events;
  const { grantedOn, endsOn, endedOn } = measureState(events);
  const { madeOn } = successor;
  const isBefore = (a: Temporal.PlainDate, b: Temporal.PlainDate) => Temporal.PlainDate.compare(a, b) < 0;
  if (grantedOn === null || endedOn !== null || isBefore(madeOn, grantedOn)) return events;
  if (endsOn !== null && isBefore(endsOn, madeOn)) return events;
  return [
    ...events,
    {
      id: notARow,
      step: 'replaced',
      occurredOn: madeOn,
      occurredAt: null,
      endsOn: null,
      noEndDate: false,
      court: null,
      method: null,
      authority: null,
      reason: successor.ref,
      byWhom: null,
      byStaffId: null,
      enteredBy: successor.enteredBy,
      note: null,
      nextOn: null,
      correctsEventId: null,
      recordedAt: successor.knownAt,
      source: successor.source,
    },
  ];
}

/** Below every number of a fact, so that no form takes it for something recorded meanwhile. */
const notARow = -1;
