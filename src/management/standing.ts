// How a person's management stands: owner, unit, cohorts, and what nobody has answered. Pure, from the facts.

import type {
  CohortFact,
  Disclosure,
  DisclosureStep,
  HandOver,
  ManagementFact,
  ManagementRecord,
  NationalReference,
  NominationDecision,
  NominationTrigger,
  OwnerFact,
  Plan,
  TagAlert,
  UnitFact,
  Visit,
} from './management.ts';

export type ManagementStanding = {
  readonly owner: OwnerFact | null;
  readonly unit: UnitFact | null;
  /** Cohorts the person is in now, in the order entered: at most one of a group. */
  readonly cohorts: readonly CohortFact[];
};

const byTime = (a: ManagementFact, b: ManagementFact) =>
  Temporal.PlainDate.compare(a.occurredOn, b.occurredOn) ||
  Temporal.Instant.compare(a.at, b.at) ||
  a.id - b.id;

/** What the facts add up to. Entering a cohort leaves the others of its group: nobody is in IOM twice. */
export function managementStanding(
  facts: readonly ManagementFact[],
  groupOf: (cohort: string) => string,
): ManagementStanding {
  const sorted = facts.toSorted(byTime);
  const owner = sorted.findLast((fact) => fact.part === 'owner') ?? null;
  const unit = sorted.findLast((fact) => fact.part === 'unit') ?? null;
  const newest = new Map<string, CohortFact>();
  for (const fact of sorted) {
    if (fact.part !== 'cohort') continue;
    const group = groupOf(fact.cohort);
    const before = newest.get(group);
    // Leaving a cohort one is no longer in changes nothing.
    if (!fact.isIn && before?.cohort !== fact.cohort) continue;
    newest.set(group, fact);
  }
  return {
    owner: owner?.staffId === null ? null : owner,
    unit: unit?.teamId === null ? null : unit,
    cohorts: [...newest.values()].filter((fact) => fact.isIn).toSorted(byTime),
  };
}

/** What proposes a nomination and no decision was about; the system proposes, a named person decides. */
export function unansweredTriggers(
  triggers: readonly NominationTrigger[],
  decisions: readonly NominationDecision[],
): readonly NominationTrigger[] {
  const answered = new Set(decisions.flatMap((decision) => decision.triggers));
  return triggers.filter((trigger) => !answered.has(trigger.ref));
}

export type VisitState = 'planned' | 'due' | 'late' | 'done' | 'no-answer' | 'called-off';

export function visitState(visit: Visit, day: Temporal.PlainDate): VisitState {
  if (visit.result !== null) return visit.result.result;
  const order = Temporal.PlainDate.compare(visit.plannedOn, day);
  return order < 0 ? 'late' : order === 0 ? 'due' : 'planned';
}

/** An alert waits until police answer it; after the force's minutes it is late. */
export function alertState(
  alert: TagAlert,
  minutes: number,
  now: Temporal.Instant,
): 'answered' | 'waits' | 'late' {
  if (alert.responses.length > 0) return 'answered';
  return Temporal.Instant.compare(alert.occurredAt.add({ minutes }), now) < 0 ? 'late' : 'waits';
}

/** The newest reference of each system and value that still holds. */
export function standingReferences(references: readonly NationalReference[]): readonly NationalReference[] {
  const newest = new Map(references.map((each) => [`${each.system} ${each.value}`, each]));
  return [...newest.values()].filter((each) => each.isCurrent);
}

/** The plan that stands: the newest; null while there is none. */
export function standingPlan(plans: readonly Plan[]): Plan | null {
  return plans.at(-1) ?? null;
}

export type DisclosureState = 'to-consider' | 'checked' | 'to-tell' | 'told' | 'not-told' | 'decided-not';

/** Where a disclosure stands. Nothing is ever disclosed by the system: each step is a named person's. */
export function disclosureState({ steps }: Disclosure): DisclosureState {
  let state: DisclosureState = 'to-consider';
  for (const { step } of steps) {
    if (!permittedDisclosure(state).includes(step)) continue;
    state = afterStep[step];
  }
  return state;
}

const afterStep = {
  'first-check': 'checked',
  'decided-disclose': 'to-tell',
  'decided-not': 'decided-not',
  told: 'told',
  'not-told': 'not-told',
} as const satisfies Record<DisclosureStep, DisclosureState>;

/** What may be recorded next about a disclosure. A decision against it may be taken again. */
export function permittedDisclosure(state: DisclosureState): readonly DisclosureStep[] {
  switch (state) {
    case 'to-consider':
      return ['first-check', 'decided-disclose', 'decided-not'];
    case 'checked':
      return ['decided-disclose', 'decided-not'];
    case 'to-tell':
      return ['told', 'not-told', 'decided-not'];
    case 'decided-not':
      return ['decided-disclose'];
    case 'not-told':
      return ['told', 'decided-not'];
    case 'told':
      return [];
  }
}

/** Whether a named person has decided, whatever they decided. */
export function isDecided(state: DisclosureState): boolean {
  return state !== 'to-consider' && state !== 'checked';
}

/** Whether something is still to be done: a decision, or the telling that was decided. The clock runs to the end of it. */
export function isDisclosureOpen(state: DisclosureState): boolean {
  return !isDecided(state) || state === 'to-tell';
}

/** Packets sent and not yet acknowledged or taken back: until then both owners answer. */
function openHandOvers(handOvers: readonly HandOver[]): readonly HandOver[] {
  return handOvers.filter((each) => each.receipt === null);
}

export type ManagementGap =
  | 'nomination'
  | 'no-owner'
  | 'tag-alert'
  | 'visit-late'
  | 'disclosure'
  | 'to-tell'
  | 'plan-late'
  | 'no-plan'
  | 'hand-over';

/** What nobody has done about the management of a person, the most pressing first. */
export function managementGaps(
  record: ManagementRecord,
  standing: ManagementStanding,
  limits: { readonly tagMinutes: number; readonly receiptDays: number },
  now: Temporal.Instant,
  day: Temporal.PlainDate,
): readonly ManagementGap[] {
  const isManaged = standing.cohorts.length > 0;
  const plan = standingPlan(record.plans);
  const receiptDue = (each: HandOver) => each.occurredOn.add({ days: limits.receiptDays });
  const gaps: readonly (readonly [ManagementGap, boolean])[] = [
    ['tag-alert', record.alerts.some((each) => alertState(each, limits.tagMinutes, now) !== 'answered')],
    ['nomination', unansweredTriggers(record.triggers, record.decisions).length > 0],
    ['no-owner', isManaged && standing.owner === null],
    ['disclosure', record.disclosures.some((each) => !isDecided(disclosureState(each)))],
    ['to-tell', record.disclosures.some((each) => disclosureState(each) === 'to-tell')],
    ['visit-late', record.visits.some((each) => visitState(each, day) === 'late')],
    ['no-plan', isManaged && plan === null],
    ['plan-late', plan !== null && Temporal.PlainDate.compare(plan.reviewOn, day) < 0],
    [
      'hand-over',
      openHandOvers(record.handOvers).some((each) => Temporal.PlainDate.compare(receiptDue(each), day) < 0),
    ],
  ];
  return gaps.filter(([, is]) => is).map(([gap]) => gap);
}
