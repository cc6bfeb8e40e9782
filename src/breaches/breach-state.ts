// What has been done about a breach, read from its facts.

import type { Regime } from '#law';

import type { Breach, BreachEvent, BreachStep, Contravention } from './breach.ts';

export type BreachState = {
  readonly measureId: number | null;
  readonly clauseNo: number | null;
  readonly decidedAt: Temporal.Instant | null;
  readonly arrestedAt: Temporal.Instant | null;
  /** First time since the last arrest, if any, that police began to look for the suspect. */
  readonly lookingSince: Temporal.Instant | null;
  /** Last thing police or a court did; null while nothing has been done. */
  readonly result: BreachStep | null;
  readonly victimToldAt: Temporal.Instant | null;
  readonly crimeId: number | null;
};

const results: readonly BreachStep[] = [
  'arrested',
  'not-arrested',
  'looking-for',
  'charged',
  'no-further-action',
  're-bailed',
  'returned-to-court',
  'court-result',
];

/** Acts that are themselves a decision by a named person: nobody is left to ask what will be done. */
const decisions: readonly BreachStep[] = [
  'decided',
  'arrested',
  'looking-for',
  'charged',
  'no-further-action',
  're-bailed',
  'returned-to-court',
  'court-result',
];

/** Whether an event of this kind is itself a decision about what to do. */
export function isDecision(step: BreachStep): boolean {
  return decisions.includes(step);
}

/** Events oldest first: by the moment they happened, then as recorded. */
export function eventsInOrder(events: readonly BreachEvent[]): readonly BreachEvent[] {
  return events.toSorted((a, b) => Temporal.Instant.compare(a.occurredAt, b.occurredAt) || a.id - b.id);
}

/**
 * The state these facts add up to. "Not arrested" alone leaves a breach undecided: a supervisor still has to say what
 * will be done. Which measure it is of follows the newest identification or correction by the time it was recorded.
 */
export function breachState(
  breach: Pick<Breach, 'measureId' | 'clauseNo' | 'crimeId'>,
  events: readonly BreachEvent[],
): BreachState {
  const ordered = eventsInOrder(events);
  const identified = events
    .filter((event) => event.step === 'identified' || event.step === 'corrected')
    .toSorted((a, b) => Temporal.Instant.compare(a.recordedAt, b.recordedAt) || a.id - b.id)
    .findLast((event) => event.measureId !== null);
  return {
    measureId: identified === undefined ? breach.measureId : identified.measureId,
    clauseNo: identified === undefined ? breach.clauseNo : identified.clauseNo,
    decidedAt: ordered.find((event) => decisions.includes(event.step))?.occurredAt ?? null,
    arrestedAt: ordered.find((event) => event.step === 'arrested')?.occurredAt ?? null,
    lookingSince: lookingSince(ordered),
    result: ordered.findLast((event) => results.includes(event.step))?.step ?? null,
    victimToldAt: ordered.findLast((event) => event.step === 'victim-told')?.occurredAt ?? null,
    crimeId: ordered.findLast((event) => event.crimeId !== null)?.crimeId ?? breach.crimeId,
  };
}

function lookingSince(ordered: readonly BreachEvent[]): Temporal.Instant | null {
  const arrest = ordered.findLast((event) => event.step === 'arrested')?.occurredAt;
  const isAfter = ({ occurredAt }: BreachEvent) =>
    arrest === undefined || Temporal.Instant.compare(occurredAt, arrest) > 0;
  return ordered.find((event) => event.step === 'looking-for' && isAfter(event))?.occurredAt ?? null;
}

/**
 * The legal kind as it stands: what the measure last identified makes it. Failing to surrender and missing a programme
 * stay what they are, whatever measure they are of.
 */
export function standingKind(
  breach: Pick<Breach, 'contravention'>,
  measure: { readonly law: Pick<Regime, 'breachKind'> } | null,
): Contravention {
  const { contravention } = breach;
  const isOwnKind = contravention === 'failure-to-surrender' || contravention === 'programme';
  return isOwnKind || measure === null ? contravention : measure.law.breachKind;
}

/** Whole hours from the report to the arrest; null while nobody has been arrested. */
export function hoursToArrest(
  breach: Pick<Breach, 'reportedAt'>,
  state: Pick<BreachState, 'arrestedAt'>,
): number | null {
  if (state.arrestedAt === null) return null;
  return Math.max(0, Math.floor(breach.reportedAt.until(state.arrestedAt).total('hours')));
}

/**
 * Whole hours from the decision to look for the suspect to the arrest: how long the decision waited to be carried out.
 * Null where no such decision came before an arrest.
 */
export function hoursFromDecisionToArrest(events: readonly BreachEvent[]): number | null {
  const ordered = eventsInOrder(events);
  const arrest = ordered.findIndex((event) => event.step === 'arrested');
  const decision = ordered.slice(0, Math.max(0, arrest)).find((event) => event.step === 'looking-for');
  const arrested = ordered[arrest];
  if (decision === undefined || arrested === undefined) return null;
  return Math.floor(decision.occurredAt.until(arrested.occurredAt).total('hours'));
}
