// When the decision on an application ends what lasted until it, by law: derived from the facts of both, never recorded.

import type { RegimeCode } from '#law';

import { measureState } from './measure-card.ts';
import { bareEvent } from './measure.ts';
import type { MeasureEvent } from './measure.ts';

/**
 * What lasts only until its application is decided, and what the court makes when it grants it. The law of each is the
 * source of its length: SPA 2019 s5(6); CSA 2010 s25(1)(d), s27(9); DAA 2021 s25(2)(d). A withdrawal ends it too where
 * the law says so: that is a DAPN alone. Of any other pair, such as a renewal, the law does not say that the first has
 * ended, so it goes on until its own last day or until its end is recorded.
 */
export const endedBySuccessor = [
  { code: 'spo-interim', by: 'spo', on: ['granted', 'refused'] },
  { code: 'dvpn', by: 'dvpo', on: ['granted', 'refused'] },
  { code: 'dapn', by: 'dapo', on: ['granted', 'refused', 'withdrawn'] },
] as const satisfies readonly {
  readonly code: RegimeCode;
  readonly by: RegimeCode;
  readonly on: readonly Decision[];
}[];

/** What may be decided of an application. */
export type Decision = 'granted' | 'refused' | 'withdrawn';

/** Whether an order of this kind can be ended by the making of another at all. */
export function mayBeEnded(code: string): boolean {
  return endedBySuccessor.some((pair) => pair.code === code);
}

/** Whether, by law, this decision on an order of one kind ends one of the other. */
export function endsByLaw(code: RegimeCode, by: RegimeCode, decision: string): boolean {
  return endedBySuccessor.some(
    (pair) => pair.code === code && pair.by === by && pair.on.some((each) => each === decision),
  );
}

/** What was decided of the application for the order that was to follow another, as recorded. */
export type Successor = {
  readonly ref: string;
  readonly decision: Decision;
  readonly decidedOn: Temporal.PlainDate;
  /** When we knew both: what was decided, and of which application. */
  readonly knownAt: Temporal.Instant;
  readonly source: string;
  readonly enteredBy: number | null;
};

/**
 * The facts of an order, with its end where its successor brought it: on the day the application was decided, for the law
 * says "on the determination of the application", and an order made binds from that day whether it is served yet or not.
 * What was over before, by its own last day or a recorded end, stays as it is; a decision from before its own making was
 * of an earlier application, or is a slip, and ends nothing.
 */
export function withReplacement(
  events: readonly MeasureEvent[],
  successors: readonly Successor[] = [],
): readonly MeasureEvent[] {
  if (successors.length === 0) return events;
  const { grantedOn, endsOn, endedOn } = measureState(events);
  const isBefore = (a: Temporal.PlainDate, b: Temporal.PlainDate) => Temporal.PlainDate.compare(a, b) < 0;
  if (grantedOn === null || endedOn !== null) return events;
  const successor = successors
    .toSorted((a, b) => Temporal.PlainDate.compare(a.decidedOn, b.decidedOn))
    .find(({ decidedOn }) => !isBefore(decidedOn, grantedOn));
  if (successor === undefined || (endsOn !== null && isBefore(endsOn, successor.decidedOn))) return events;
  const { ref, decision, decidedOn } = successor;
  return [
    ...events,
    {
      id: notARow,
      step: decision === 'granted' ? 'replaced' : 'ended',
      occurredOn: decidedOn,
      ...bareEvent,
      reason: decision === 'granted' ? ref : `application-${decision}`,
      enteredBy: successor.enteredBy,
      recordedAt: successor.knownAt,
      source: successor.source,
    },
  ];
}

/** Whether its end is one that the law gave it, and nobody recorded. */
export function endedByLaw(events: readonly MeasureEvent[]): MeasureEvent | undefined {
  return events.find((event) => event.id === notARow);
}

/** Below every number of a fact, so that no form takes it for something recorded meanwhile. */
const notARow = -1;
