// Which steps a role may record next on a measure: what the law's lifecycle permits, and what happens beside it.

import { hearingAfter, permittedSteps, phaseOf, powerGroupOf, stepsBesideLaw } from '#law';
import type { LawOfLife, LifecycleStep, Regime } from '#law';
import { recordingRoles, registerRoles } from '#users';

import { isLeftToCourt } from './attached-power.ts';
import { withCpsSince } from './bail-clock.ts';
import { hearingFacts } from './court-hearing.ts';
import { measureState, standingEvents } from './measure-card.ts';
import { measureSteps } from './measure.ts';
import type { MeasureEvent, MeasureStep } from './measure.ts';
import { askedBefore } from './release-asking.ts';
import { toldOf } from './victim-duty.ts';
import type { ToldOf } from './victim-duty.ts';

/** The lifecycle step each of our steps is; null for what happens beside the lifecycle. */
export const lifecycleOf = {
  'arrested-for': null,
  considered: 'considered',
  'asked-legal': 'asked-legal',
  'not-progressed': 'not-progressed',
  applied: 'applied',
  withdrawn: 'withdrawn',
  refused: 'refused',
  undertaking: 'undertaking',
  granted: 'granted',
  'copy-received': 'copy-received',
  served: 'served',
  'subject-aware': 'subject-aware',
  notified: 'notified',
  designated: null,
  'sent-to-cps': null,
  'back-from-cps': null,
  'hearing-begun': null,
  'hearing-adjourned': null,
  extended: 'renewed',
  varied: 'varied',
  renewed: 'renewed',
  discharged: 'discharged',
  ended: 'expired',
  replaced: null,
  consented: null,
  'victim-asked': null,
  'victim-heard': null,
  'victim-told': null,
  'told-later': null,
  checked: null,
  reviewed: null,
  'ending-decided': null,
  'arrest-power': null,
  'deciding-body': null,
  'programme-booked': null,
  'variation-sought': null,
  noted: null,
} as const satisfies Record<MeasureStep, LifecycleStep | null>;

/** The lifecycle so far, oldest first, from the events that stand. */
export function lifecycleSoFar(events: readonly MeasureEvent[]): readonly LifecycleStep[] {
  return standingEvents(events).flatMap((event) => lifecycleOf[event.step] ?? []);
}

/** What any officer may record: facts about the subject and the victim, not the court's decisions. */
const officerSteps: readonly MeasureStep[] = [
  'copy-received',
  'subject-aware',
  'notified',
  'arrest-power',
  'deciding-body',
  'victim-asked',
  'victim-heard',
  'victim-told',
  'programme-booked',
  'arrested-for',
  'sent-to-cps',
  'back-from-cps',
  'hearing-begun',
  'hearing-adjourned',
  'noted',
];

/** What may still be learnt of an order that another has replaced: proof of what was, and what the victim was told. */
const afterReplaced: readonly MeasureStep[] = [
  'copy-received',
  'subject-aware',
  'notified',
  'victim-told',
  'noted',
];

function isReplaced(events: readonly MeasureEvent[]): boolean {
  return events.some((event) => event.step === 'replaced');
}

/** Recorded on a page of their own. */
const elsewhere: readonly MeasureStep[] = ['served', 'checked', 'reviewed'];

/** The steps this role may record next, in the order of the lifecycle. */
export function stepChoices(
  role: string,
  law: LawOfLife,
  events: readonly MeasureEvent[],
): readonly MeasureStep[] {
  if (!recordingRoles.some((each) => each === role)) return [];
  const keepsRegister = registerRoles.some((each) => each === role);
  const soFar = lifecycleSoFar(events);
  const { code } = law;
  const permitted = permittedSteps(law, soFar);
  const phase = phaseOf(soFar);
  const isMade = phase === 'made' || phase === 'interim';
  const isHeard = hearingAfter(code) !== null;
  const { begun } = hearingFacts(events);
  const beside: Partial<Record<MeasureStep, boolean>> = {
    'victim-asked':
      powerGroupOf(code) === 'bail' && (isMade || phase === 'ended') && askedBefore(events) === null,
    'victim-heard': isMade,
    'victim-told': phase !== 'new',
    'variation-sought': isMade && permitted.includes('varied'),
    'ending-decided': isMade && measureState(events).endsOn !== null,
    'arrest-power': isMade && isLeftToCourt(law),
    'deciding-body': code === 'bail-pre-charge' && isMade,
    'programme-booked': isMade,
    'arrested-for':
      code === 'bail-pre-charge' && !standingEvents(events).some((event) => event.step === 'arrested-for'),
    designated:
      code === 'bail-pre-charge' &&
      isMade &&
      !standingEvents(events).some((event) => event.step === 'designated'),
    'sent-to-cps': code === 'bail-pre-charge' && isMade && withCpsSince(events) === null,
    'back-from-cps': code === 'bail-pre-charge' && isMade && withCpsSince(events) !== null,
    'hearing-begun': isHeard && isMade && begun === null,
    'hearing-adjourned': isHeard && isMade && begun !== null,
    noted: true,
  };
  // Bail is extended; an order is renewed.
  const isOther: MeasureStep = powerGroupOf(code) === 'bail' ? 'renewed' : 'extended';
  return measureSteps.filter((step) => {
    if (step === isOther || elsewhere.includes(step)) return false;
    if (!keepsRegister && !officerSteps.includes(step)) return false;
    if (isReplaced(events) && !afterReplaced.includes(step)) return false;
    const lifecycle = lifecycleOf[step];
    return lifecycle === null ? beside[step] === true : permitted.includes(lifecycle);
  });
}

/**
 * Steps that this role may record although the law gives this kind of order none: each with why, which stays on the
 * record. Recording bail as renewed, or an order as extended, is only a second name.
 */
export function choicesBesideLaw(
  role: string,
  law: LawOfLife,
  events: readonly MeasureEvent[],
): readonly MeasureStep[] {
  if (!recordingRoles.some((each) => each === role) || isReplaced(events)) return [];
  const keepsRegister = registerRoles.some((each) => each === role);
  const beside = stepsBesideLaw(law, lifecycleSoFar(events));
  const isOther: MeasureStep = powerGroupOf(law.code) === 'bail' ? 'renewed' : 'extended';
  return measureSteps.filter((step) => {
    const lifecycle = lifecycleOf[step];
    if (step === isOther || elsewhere.includes(step) || lifecycle === null) return false;
    return (keepsRegister || officerSteps.includes(step)) && beside.includes(lifecycle);
  });
}

/** Changes that may still come to a measure: what a victim can be told of beforehand. */
export function comingChanges(events: readonly MeasureEvent[], law: LawOfLife): readonly ToldOf[] {
  const permitted = isReplaced(events) ? [] : permittedSteps(law, lifecycleSoFar(events));
  return toldOf.filter((step) => {
    const lifecycle = lifecycleOf[step];
    return lifecycle !== null && permitted.includes(lifecycle);
  });
}

/** Whether one may last until further order: not what police alone give, for a fixed time, as bail before charge is. */
export function mayLackEnd({ length, courts }: Pick<Regime, 'length' | 'courts'>): boolean {
  return length.value.ends !== 'fixed-only' || courts.value.length > 0;
}
