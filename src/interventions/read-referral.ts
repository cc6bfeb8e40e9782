// Reads the forms about a referral: the referral itself, a step of it, a check after it, and a review of primary harm.

import { fieldText, ok, readChoice, readChoices, readDay, readText, refused } from '#platform';
import type { FormBody, Result } from '#platform';

import { conclusions } from './primary-harm.ts';
import type { Conclusion } from './primary-harm.ts';
import { bases, followUpResults, riskBands, victimHeard } from './referral.ts';
import type { Basis, FollowUpResult, ReferralStep, RiskBand, VictimHeard } from './referral.ts';
import type { ReferralFieldProblem } from './referral-problems.ts';
import type { NewReferralEvent } from './referral-store.ts';

export const longestReferralNote = 500;
export const longestReasons = 2000;

type Read<T> = Result<T, readonly ReferralFieldProblem[]>;

export type GivenReferral = {
  readonly programme: string;
  readonly crimeRef: string | null;
  readonly basis: Basis;
  readonly measureRef: string | null;
  readonly riskBand: RiskBand;
  readonly criteria: readonly string[];
  readonly note: string | null;
};

/** A referral. A criterion that is not met needs a reason; an order that requires it must be one of the person's. */
export function readReferral(
  form: FormBody,
  offered: {
    /** Each programme with its own criteria and the risks at which somebody gives it. */
    readonly programmes: readonly {
      readonly key: string;
      readonly criteria: readonly { readonly key: string }[];
      readonly providers: readonly { readonly band: unknown }[];
    }[];
    readonly crimes: readonly string[];
    readonly measures: readonly string[];
  },
): Read<GivenReferral> {
  const problems: ReferralFieldProblem[] = [];
  const programme = readChoice(
    form,
    'programme',
    offered.programmes.map(({ key }) => key),
  );
  const basis = readChoice(form, 'basis', bases);
  const band = readChoice(form, 'band', riskBands);
  const criteria = readChoices(
    form,
    'criteria',
    offered.programmes.flatMap((each) => each.criteria.map(({ key }) => key)),
  );
  const measure = offered.measures.find((each) => each === fieldText(form, 'measure')) ?? null;
  const note = readNote(form, problems);
  const chosenProgramme = programme.ok ? programme.value : null;
  const [only, ...others] = offered.programmes;
  const chosen =
    offered.programmes.find(({ key }) => key === chosenProgramme) ?? (others.length === 0 ? only : undefined);
  // A criterion of another programme says nothing of this one.
  const asked = chosen?.criteria.map(({ key }) => key) ?? [];
  const met = criteria.ok ? criteria.value.filter((each) => asked.includes(each)) : [];
  const chosenBasis = basis.ok ? basis.value : null;
  const chosenBand = band.ok ? band.value : null;
  if (chosenProgramme === null) problems.push({ field: 'programme', problem: 'programme-needed' });
  if (chosenBasis === null) problems.push({ field: 'basis', problem: 'basis-needed' });
  if (chosenBasis === 'court' && measure === null)
    problems.push({ field: 'measure', problem: 'measure-needed' });
  if (chosenBand === null) problems.push({ field: 'band', problem: 'band-needed' });
  else if (chosen !== undefined && !chosen.providers.some(({ band: given }) => given === chosenBand))
    problems.push({ field: 'band', problem: 'no-provider' });
  if (met.length < asked.length && note === null && problems.every((each) => each.field !== 'note')) {
    problems.push({ field: 'note', problem: 'criteria-note-needed' });
  }
  if (chosenProgramme === null || chosenBasis === null || chosenBand === null || problems.length > 0) {
    return refused(problems);
  }
  return ok({
    programme: chosenProgramme,
    crimeRef: offered.crimes.find((each) => each === fieldText(form, 'crime')) ?? null,
    basis: chosenBasis,
    measureRef: chosenBasis === 'court' ? measure : null,
    riskBand: chosenBand,
    criteria: met,
    note,
  });
}

const withReason: readonly ReferralStep[] = ['held', 'withdrawn', 'not-accepted', 'missed-decided'];

export function needsReason(step: ReferralStep): boolean {
  return withReason.includes(step);
}

/** One step, on a day between the referral and today. */
export function readReferralStep(
  form: FormBody,
  step: ReferralStep,
  given: {
    readonly referredOn: Temporal.PlainDate;
    readonly day: Temporal.PlainDate;
    readonly reasons: readonly string[];
    /** Sessions that may be decided about. */
    readonly undecided: readonly number[];
    readonly nextSession: number;
    /** Breaches that may be named, by reference. */
    readonly breaches: ReadonlyMap<string, number>;
  },
): Read<NewReferralEvent> {
  const problems: ReferralFieldProblem[] = [];
  const on = readPastDay(form, given, problems);
  const note = readNote(form, problems);
  const reason = needsReason(step)
    ? (given.reasons.find((each) => each === fieldText(form, 'reason')) ?? null)
    : null;
  if (needsReason(step) && reason === null) problems.push({ field: 'reason', problem: 'reason-needed' });
  if (reason === 'other' && note === null) problems.push({ field: 'note', problem: 'reason-note-needed' });
  const session = sessionOf(form, step, given);
  if (step === 'missed-decided' && session === null)
    problems.push({ field: 'session', problem: 'session-needed' });
  const breach =
    reason === 'breach-recorded' ? (given.breaches.get(fieldText(form, 'breach')) ?? null) : null;
  if (reason === 'breach-recorded' && breach === null)
    problems.push({ field: 'breach', problem: 'breach-needed' });
  if (on === null || problems.length > 0) return refused(problems);
  return ok({ step, occurredOn: on, sessionNo: session, reason, breachId: breach, note });
}

function sessionOf(
  form: FormBody,
  step: ReferralStep,
  given: { readonly undecided: readonly number[]; readonly nextSession: number },
): number | null {
  if (step === 'session-attended' || step === 'session-missed') return given.nextSession;
  if (step !== 'missed-decided') return null;
  return given.undecided.find((number) => String(number) === fieldText(form, 'session')) ?? null;
}

function readPastDay(
  form: FormBody,
  given: { readonly referredOn: Temporal.PlainDate; readonly day: Temporal.PlainDate },
  problems: ReferralFieldProblem[],
): Temporal.PlainDate | null {
  const on = readDay(form, 'on');
  if (!on.ok) problems.push({ field: 'on', problem: 'date-not-real' });
  else if (on.value === null) problems.push({ field: 'on', problem: 'date-needed' });
  else if (Temporal.PlainDate.compare(on.value, given.day) > 0)
    problems.push({ field: 'on', problem: 'date-in-future' });
  else if (Temporal.PlainDate.compare(on.value, given.referredOn) < 0)
    problems.push({ field: 'on', problem: 'date-too-early' });
  else return on.value;
  return null;
}

function readNote(form: FormBody, problems: ReferralFieldProblem[]): string | null {
  const note = readText(form, 'note', longestReferralNote);
  if (note.ok) return note.value;
  problems.push({ field: 'note', problem: 'note-too-long' });
  return null;
}

export type GivenFollowUp = {
  readonly result: FollowUpResult;
  readonly victimHeard: VictimHeard;
  readonly note: string | null;
};

/** What a named person confirms. "Nothing new" beside what the record holds, and "cannot confirm", need their reason. */
export function readFollowUp(form: FormBody, hasFound: boolean): Read<GivenFollowUp> {
  const problems: ReferralFieldProblem[] = [];
  const result = readChoice(form, 'result', followUpResults);
  const heard = readChoice(form, 'heard', victimHeard);
  const note = readNote(form, problems);
  const chosen = result.ok ? result.value : null;
  const chosenHeard = heard.ok ? heard.value : null;
  if (chosen === null) problems.push({ field: 'result', problem: 'result-needed' });
  if (chosenHeard === null) problems.push({ field: 'heard', problem: 'heard-needed' });
  const isSurprising = chosen === 'cannot-confirm' || (chosen === 'nothing-new') === hasFound;
  if (chosen !== null && isSurprising && note === null && problems.every((each) => each.field !== 'note')) {
    problems.push({ field: 'note', problem: 'result-note-needed' });
  }
  if (chosen === null || chosenHeard === null || problems.length > 0) return refused(problems);
  return ok({ result: chosen, victimHeard: chosenHeard, note });
}

/** A review of primary harm: a conclusion and its reasons, both always. */
export function readReview(
  form: FormBody,
): Read<{ readonly conclusion: Conclusion; readonly reasons: string }> {
  const problems: ReferralFieldProblem[] = [];
  const conclusion = readChoice(form, 'conclusion', conclusions);
  const reasons = readText(form, 'reasons', longestReasons);
  const chosen = conclusion.ok ? conclusion.value : null;
  if (chosen === null) problems.push({ field: 'conclusion', problem: 'conclusion-needed' });
  if (!reasons.ok) problems.push({ field: 'reasons', problem: 'reasons-too-long' });
  const text = reasons.ok ? reasons.value : null;
  if (reasons.ok && text === null) problems.push({ field: 'reasons', problem: 'reasons-needed' });
  if (chosen === null || text === null || problems.length > 0) return refused(problems);
  return ok({ conclusion: chosen, reasons: text });
}
