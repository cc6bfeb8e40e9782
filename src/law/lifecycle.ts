// The one table of what may happen next to an order, from first thought to its end. Page and action share it.

import { ok, refused } from '#platform';
import type { Result } from '#platform';
import { powerGroupOf } from './regime-codes.ts';
import type { RegimeCode } from './regime-codes.ts';
import type { Regime } from './regime-record.ts';
import type { Confidence, Sourced } from './sourced.ts';

export const lifecycleSteps = [
  'considered',
  'asked-legal',
  'not-progressed',
  'applied',
  'withdrawn',
  'refused',
  'undertaking',
  'interim-granted',
  'granted',
  'copy-received',
  'served',
  'subject-aware',
  'notified',
  'varied',
  'renewed',
  'discharged',
  'expired',
] as const;

export type LifecycleStep = (typeof lifecycleSteps)[number];

/** Steps that the law gives to one kind of order and not to another: a kind may say for itself which it has. */
export const ownSteps = [
  'applied',
  'withdrawn',
  'refused',
  'interim-granted',
  'varied',
  'renewed',
  'discharged',
] as const satisfies readonly LifecycleStep[];
export type OwnStep = (typeof ownSteps)[number];

/** What the lifecycle asks of the record of a kind of order. */
export type LawOfLife = Pick<
  Regime,
  'code' | 'notification' | 'courts' | 'service' | 'arrestPower' | 'ownSteps' | 'ownProof'
>;

/** Where an order stands. `made` covers a notice issued and bail granted. */
export type Phase = 'new' | 'considered' | 'applied' | 'interim' | 'made' | 'not-made' | 'ended';

type Row = {
  /** Phases in which the step may happen, and the phase it leads to. */
  readonly from: Partial<Record<Phase, Phase>>;
  /** Once only until one of these happens again. */
  readonly onceUntil: readonly LifecycleStep[] | null;
};

const remade: readonly LifecycleStep[] = ['interim-granted', 'granted', 'varied', 'renewed'];
const inForcePhases = { interim: 'interim', made: 'made' } as const;

/**
 * An order may come from elsewhere already made, so `granted` opens a new record. After a refusal, a withdrawal or a
 * consideration that went no further, the same record may be considered or applied for again. A variation has to be served and made known again. An interim order
 * that ends leaves the main application standing (SPA 2019 s5(6)).
 */
const table: Record<LifecycleStep, Row> = {
  considered: {
    from: { new: 'considered', considered: 'considered', 'not-made': 'considered' },
    onceUntil: null,
  },
  'asked-legal': {
    from: { new: 'considered', considered: 'considered', applied: 'applied', 'not-made': 'considered' },
    onceUntil: null,
  },
  // What was considered and goes no further: a notice that police do not issue, an order nobody applies for.
  'not-progressed': { from: { considered: 'not-made' }, onceUntil: null },
  applied: { from: { new: 'applied', considered: 'applied', 'not-made': 'applied' }, onceUntil: null },
  withdrawn: { from: { applied: 'not-made', interim: 'not-made' }, onceUntil: null },
  refused: { from: { applied: 'not-made', interim: 'not-made' }, onceUntil: null },
  // A promise to the court in place of the order: it binds its giver, and no order is made. FLA 1996 s46.
  undertaking: { from: { applied: 'not-made' }, onceUntil: null },
  'interim-granted': { from: { applied: 'interim' }, onceUntil: null },
  granted: {
    from: { new: 'made', considered: 'made', applied: 'made', interim: 'made' },
    onceUntil: null,
  },
  'copy-received': { from: inForcePhases, onceUntil: remade },
  served: { from: inForcePhases, onceUntil: remade },
  'subject-aware': { from: inForcePhases, onceUntil: remade },
  notified: { from: inForcePhases, onceUntil: [] },
  varied: { from: inForcePhases, onceUntil: null },
  renewed: { from: inForcePhases, onceUntil: null },
  discharged: { from: { interim: 'applied', made: 'ended' }, onceUntil: null },
  expired: { from: { interim: 'applied', made: 'ended' }, onceUntil: null },
};

type Absence = {
  readonly steps: readonly LifecycleStep[];
  readonly source: string;
  readonly confidence: Confidence;
};

const notAnApplication: readonly LifecycleStep[] = ['applied', 'withdrawn', 'refused', 'interim-granted'];

/** Steps a regime does not have, and the law that says so. What its record says already is not said again here. */
const absent: Record<RegimeCode, readonly Absence[]> = {
  spo: [],
  'spo-interim': [{ steps: ['interim-granted'], source: 'SPA 2019 s5', confidence: 'verified' }],
  dvpn: [
    { steps: notAnApplication, source: 'CSA 2010 s24: issued by police', confidence: 'verified' },
    {
      steps: ['varied', 'renewed', 'discharged'],
      source: 'CSA 2010 ss24-33 give no power',
      confidence: 'verified',
    },
  ],
  dvpo: [
    {
      steps: ['interim-granted', 'varied', 'renewed'],
      source: 'CSA 2010 ss24-33 give no power',
      confidence: 'verified',
    },
  ],
  dapn: [
    { steps: notAnApplication, source: 'DAA 2021 s22: issued by police', confidence: 'verified' },
    {
      steps: ['varied', 'renewed', 'discharged'],
      source: 'DAA 2021 ss22-26 give no power',
      confidence: 'verified',
    },
  ],
  dapo: [],
  nmo: [],
  occupation: [],
  'ro-conviction': [
    {
      steps: ['interim-granted'],
      source: 'Sentencing Act 2020 ss359-364 give no power',
      confidence: 'memory',
    },
  ],
  'ro-acquittal': [
    { steps: ['interim-granted'], source: 'PHA 1997 s5A gives no power', confidence: 'memory' },
  ],
  'pha-injunction': [],
  'bail-pre-charge': [
    { steps: notAnApplication, source: 'PACE 1984 Pt IV: granted by police', confidence: 'memory' },
  ],
  'bail-post-charge': [{ steps: ['interim-granted'], source: 'Bail Act 1976', confidence: 'memory' }],
  'conditional-caution': [
    { steps: notAnApplication, source: 'CJA 2003 s22: given, not ordered', confidence: 'memory' },
    { steps: ['renewed'], source: 'CJA 2003 ss22-27 give no power', confidence: 'memory' },
  ],
  cbo: [],
  sro: [],
  shpo: [],
};

/** Kinds in place of which the family court may accept an undertaking. FLA 1996 s46(1). */
const promisedKinds: readonly RegimeCode[] = ['nmo', 'occupation'];

/** Whether the court may take a promise in place of an order of this kind. FLA 1996 s46(1). */
export function mayBePromised(code: RegimeCode): boolean {
  return promisedKinds.includes(code);
}

const isOwnStep = (step: LifecycleStep): step is OwnStep => ownSteps.some((each) => each === step);

/**
 * The law that gives a kind no such step; null where it has it. A kind that says its own steps goes by them. Who is to be
 * told of an address is in its record.
 */
export function absenceOf(
  { code, notification, ownSteps: own }: LawOfLife,
  step: LifecycleStep,
): Omit<Absence, 'steps'> | null {
  if (step === 'notified' && notification.value === null) return notification;
  if (step === 'undertaking' && !mayBePromised(code)) {
    return { source: 'FLA 1996 s46: in place of family orders alone', confidence: 'memory' };
  }
  if (own !== undefined && isOwnStep(step)) return own.value.includes(step) ? null : own;
  return absent[code].find(({ steps }) => steps.includes(step)) ?? null;
}

/** The steps a kind has of those that may differ: its own where it says them. */
export function stepsHeld(law: LawOfLife): Sourced<readonly OwnStep[]> {
  const value = ownSteps.filter((step) => absenceOf(law, step) === null);
  const { source, confidence } = law.ownSteps ?? law.courts;
  return { value, source, confidence };
}

/** The phase a list of steps leads to, oldest first. Steps that could not follow are ignored. */
export function phaseOf(steps: readonly LifecycleStep[]): Phase {
  let phase: Phase = 'new';
  for (const step of steps) phase = table[step].from[phase] ?? phase;
  return phase;
}

export type StepRefusal =
  | { readonly code: 'step-out-of-order'; readonly step: LifecycleStep; readonly phase: Phase }
  | { readonly code: 'step-already-recorded'; readonly step: LifecycleStep }
  | {
      readonly code: 'step-not-in-law';
      readonly step: LifecycleStep;
      readonly source: string;
      readonly confidence: Confidence;
    };

function isRepeat(step: LifecycleStep, soFar: readonly LifecycleStep[]): boolean {
  const { onceUntil } = table[step];
  if (onceUntil === null) return false;
  const last = soFar.lastIndexOf(step);
  return last >= 0 && !soFar.slice(last + 1).some((later) => onceUntil.includes(later));
}

/**
 * Whether a step may be recorded next. Refused when the regime has no such step (with the law), when it does not
 * follow from what is recorded, or when it is recorded already and nothing has changed since.
 */
export function mayStep(
  law: LawOfLife,
  step: LifecycleStep,
  soFar: readonly LifecycleStep[],
): Result<Phase, StepRefusal> {
  const missing = absenceOf(law, step);
  if (missing !== null) {
    const { source, confidence } = missing;
    return refused({ code: 'step-not-in-law', step, source, confidence });
  }
  return mayFollow(step, soFar);
}

function mayFollow(step: LifecycleStep, soFar: readonly LifecycleStep[]): Result<Phase, StepRefusal> {
  const phase = phaseOf(soFar);
  const next = table[step].from[phase];
  if (next === undefined) return refused({ code: 'step-out-of-order', step, phase });
  if (isRepeat(step, soFar)) return refused({ code: 'step-already-recorded', step });
  return ok(next);
}

/** The steps that may be recorded next, in the order of the lifecycle. `soFar` is oldest first. */
export function permittedSteps(law: LawOfLife, soFar: readonly LifecycleStep[]): readonly LifecycleStep[] {
  return lifecycleSteps.filter((step) => mayStep(law, step, soFar).ok);
}

/**
 * Steps that could follow while it binds, but that the law does not give this regime: a court may do one all the same,
 * and it is then recorded with why. In the order of the lifecycle.
 */
export function stepsBesideLaw(law: LawOfLife, soFar: readonly LifecycleStep[]): readonly LifecycleStep[] {
  if (!isInForce(soFar)) return [];
  return lifecycleSteps.filter((step) => absenceOf(law, step) !== null && mayFollow(step, soFar).ok);
}

/** The steps a regime can ever have, for a page that draws its whole life. */
export function stepsOfRegime(law: LawOfLife): readonly LifecycleStep[] {
  return lifecycleSteps.filter((step) => absenceOf(law, step) === null);
}

/** What proves an order against its subject once it is made, in order. */
export const proofSteps = ['copy-received', 'served', 'subject-aware', 'notified'] as const;
export type ProofStep = (typeof proofSteps)[number];

/**
 * The chain of proof that a kind needs after it is made: the court's copy (of an order that leaves the power of arrest to
 * the court, only with one: FPR 2010 r10.10), service by hand, awareness where the offence
 * needs it, and the subject's own notification. Advice 4 of the law file; each from its record, or as it says for itself.
 */
export function proofChainOf(law: LawOfLife): readonly ProofStep[] {
  return proofHeld(law).value.filter((step) => absenceOf(law, step) === null);
}

/** The chain of proof with its source: its own where the kind says it. */
export function proofHeld(law: LawOfLife): Sourced<readonly ProofStep[]> {
  if (law.ownProof !== undefined) return law.ownProof;
  const { code, courts, service, arrestPower } = law;
  const has = {
    'copy-received':
      courts.value.length > 0 && powerGroupOf(code) !== 'bail' && arrestPower.value !== 'not-attached',
    served: service.value?.startsWith('personal') === true,
    'subject-aware': code === 'nmo' || code === 'dapo',
    notified: absenceOf(law, 'notified') === null,
  } as const satisfies Record<ProofStep, boolean>;
  const { source, confidence } = service;
  return { value: proofSteps.filter((step) => has[step]), source, confidence };
}

/** Whether the order binds its subject now: made, or interim, and not ended. Enforcing may also need awareness. */
export function isInForce(soFar: readonly LifecycleStep[]): boolean {
  const phase = phaseOf(soFar);
  return phase === 'made' || phase === 'interim';
}

/** Whether a breach can be prosecuted only once the subject knew of it. FLA 1996 s42A; DAA 2021 s39(2). */
export function needsAwareness(law: LawOfLife): boolean {
  return proofHeld(law).value.includes('subject-aware');
}
