// Reads the five steps of a breach report as typed: each is an answer, or the problems that the page puts into words.

import type { Attachment, BreachKind, RegimeCode } from '#law';
import { fieldText, ok, readChoice, readChoices, readText, refused } from '#platform';
import type { FormBody, Result } from '#platform';

import { readMoment } from './read-moment.ts';
import type { MomentFields, ReadMoment } from './read-moment.ts';
import type { PoliceAction, VictimTold } from './record-breach.ts';
import type { FieldProblem } from './report-problems.ts';

export type ReadAnswer<T> = Result<T, readonly FieldProblem[]>;

export const longestText = 500;

/** A measure of the person, as far as saying what was breached needs it. */
export type NamedMeasure = {
  readonly id: number;
  readonly ref: string;
  readonly regime: RegimeCode;
  readonly added?: string | null;
  /** What breaking it is by the law of what bound on the day: the order, or what was promised in its place. */
  readonly breachedOn?: (day: Temporal.PlainDate) => {
    readonly breachKind: BreachKind;
    readonly attachment: Attachment | null;
  };
  readonly subjectNominalId: number;
  readonly clauseNos: readonly number[];
};

export const conductKinds = ['other', 'surrender', 'programme', 'not-sure'] as const;

export type WhichAnswer = {
  readonly measure: NamedMeasure | null;
  readonly clauseNo: number | null;
  readonly kind: 'failure-to-surrender' | 'programme' | null;
};

/** A condition as a choice of a form: its measure and number, or the measure alone. */
export function conditionKey(ref: string, clauseNo: number | null): string {
  return clauseNo === null ? ref : `${ref}:${clauseNo}`;
}

/** The measure and condition a choice names; null where it names none of these. */
export function readCondition(
  given: string,
  measures: readonly NamedMeasure[],
): { readonly measure: NamedMeasure; readonly clauseNo: number | null } | null {
  for (const measure of measures) {
    if (given === conditionKey(measure.ref, null)) return { measure, clauseNo: null };
    const clauseNo = measure.clauseNos.find((each) => given === conditionKey(measure.ref, each));
    if (clauseNo !== undefined) return { measure, clauseNo };
  }
  return null;
}

/** Step 1. Any order or bail of the person may be named, in force or not: every breach is kept. */
export function readWhich(form: FormBody, measures: readonly NamedMeasure[]): ReadAnswer<WhichAnswer> {
  const given = fieldText(form, 'which');
  const conduct = conductKinds.find((kind) => kind === given);
  if (conduct === undefined) {
    const found = readCondition(given, measures);
    return found === null
      ? refused([{ field: 'which', problem: 'which-needed' }])
      : ok({ ...found, kind: null });
  }
  if (conduct === 'not-sure') return ok({ measure: null, clauseNo: null, kind: null });
  const typed = fieldText(form, 'measure');
  const found = readCondition(typed, measures);
  if (found === null && (conduct === 'other' || typed !== '')) {
    return refused([{ field: 'measure', problem: 'measure-needed' }]);
  }
  const kind =
    conduct === 'surrender' ? 'failure-to-surrender' : conduct === 'programme' ? 'programme' : null;
  return ok({ measure: found?.measure ?? null, clauseNo: found?.clauseNo ?? null, kind });
}

const occurredFields: MomentFields = {
  day: 'occurred',
  time: 'occurredTime',
  needed: 'occurred-needed',
  notADate: 'occurred-not-a-date',
  timeNeeded: null,
  notATime: 'occurred-not-a-time',
  inFuture: 'occurred-in-future',
};
const reportedFields: MomentFields = {
  day: 'reported',
  time: 'reportedTime',
  needed: 'reported-needed',
  notADate: 'reported-not-a-date',
  timeNeeded: 'reported-time-needed',
  notATime: 'reported-not-a-time',
  inFuture: 'reported-in-future',
};
const arrestFields: MomentFields = {
  day: 'arrest',
  time: 'arrestTime',
  needed: 'arrest-needed',
  notADate: 'arrest-not-a-date',
  timeNeeded: 'arrest-time-needed',
  notATime: 'arrest-not-a-time',
  inFuture: 'arrest-in-future',
};
const toldFields: MomentFields = {
  day: 'told',
  time: 'toldTime',
  needed: 'told-needed',
  notADate: 'told-not-a-date',
  timeNeeded: 'told-time-needed',
  notATime: 'told-not-a-time',
  inFuture: 'told-in-future',
};

export type WhatAnswer = {
  readonly occurredFrom: Temporal.Instant;
  readonly occurredPrecision: 'minute' | 'day';
  readonly reportedAt: Temporal.Instant;
  readonly channels: readonly string[];
  readonly account: string | null;
};

/** Step 2. Without a time of day, only the day is known, and it counts from its first moment. */
export function readWhat(
  form: FormBody,
  channelKeys: readonly string[],
  now: Temporal.Instant,
): ReadAnswer<WhatAnswer> {
  const problems: FieldProblem[] = [];
  const occurred = readMoment(form, occurredFields, now, problems);
  const reported = readMoment(form, reportedFields, now, problems);
  if (occurred !== null && reported !== null && isAfter(occurred.at, reported.at)) {
    problems.push({ field: 'reported', problem: 'reported-before-it-happened' });
  }
  const channels = readChoices(form, 'channels', channelKeys);
  if (!channels.ok || channels.value.length === 0) {
    problems.push({ field: 'channels', problem: 'channels-needed' });
  }
  const account = readText(form, 'account', longestText);
  if (!account.ok) problems.push({ field: 'account', problem: 'account-too-long' });
  if (problems.length > 0 || occurred === null || reported === null || !channels.ok || !account.ok) {
    return refused(problems);
  }
  return ok({
    occurredFrom: occurred.at,
    occurredPrecision: occurred.precision,
    reportedAt: reported.at,
    channels: channels.value,
    account: account.value,
  });
}

export type EvidenceAnswer = { readonly evidence: readonly string[]; readonly evidenceNote: string | null };

/** The choice that says there is no evidence yet; it stands alone. */
export const noEvidenceYet = 'none-yet';

/** Step 3. */
export function readEvidence(form: FormBody, evidenceKeys: readonly string[]): ReadAnswer<EvidenceAnswer> {
  const problems: FieldProblem[] = [];
  const evidence = readChoices(form, 'evidence', evidenceKeys);
  const chosen = evidence.ok ? evidence.value : [];
  if (chosen.length === 0) problems.push({ field: 'evidence', problem: 'evidence-needed' });
  if (chosen.length > 1 && chosen.includes(noEvidenceYet)) {
    problems.push({ field: 'evidence', problem: 'none-with-others' });
  }
  const note = readText(form, 'evidenceNote', longestText);
  if (!note.ok) problems.push({ field: 'evidenceNote', problem: 'note-too-long' });
  return problems.length > 0 || !note.ok
    ? refused(problems)
    : ok({ evidence: chosen, evidenceNote: note.value });
}

export const policeActions = ['arrested', 'looking-for', 'not-arrested'] as const;
export const alsoCrimeChoices = ['yes', 'no', 'not-known'] as const;
export type AlsoCrime = (typeof alsoCrimeChoices)[number];

export type ActionAnswer = {
  readonly action: PoliceAction;
  readonly alsoCrime: AlsoCrime;
  /** Number of a crime of the same conduct, as references here are written; whether there is one is not known yet. */
  readonly crimeRef: string | null;
};

/** Step 4. `occurredFrom` is null while step 2 is not answered. */
export function readAction(
  form: FormBody,
  reasonKeys: readonly string[],
  now: Temporal.Instant,
  occurredFrom: Temporal.Instant | null,
): ReadAnswer<ActionAnswer> {
  const problems: FieldProblem[] = [];
  const action = readPoliceAction(form, reasonKeys, now, occurredFrom, problems);
  const also = readChoice(form, 'alsoCrime', alsoCrimeChoices);
  const crimeRef = readCrimeRef(fieldText(form, 'crime'));
  if (!also.ok || also.value === null) problems.push({ field: 'alsoCrime', problem: 'also-crime-needed' });
  else if (also.value === 'no' && crimeRef !== null) {
    problems.push({ field: 'crime', problem: 'crime-but-no' });
  }
  if (problems.length > 0 || action === null || !also.ok || also.value === null) return refused(problems);
  return ok({ action, alsoCrime: crimeRef === null ? also.value : 'yes', crimeRef });
}

function readPoliceAction(
  form: FormBody,
  reasonKeys: readonly string[],
  now: Temporal.Instant,
  occurredFrom: Temporal.Instant | null,
  problems: FieldProblem[],
): PoliceAction | null {
  const kind = readChoice(form, 'action', policeActions);
  if (!kind.ok || kind.value === null) {
    problems.push({ field: 'action', problem: 'action-needed' });
    return null;
  }
  switch (kind.value) {
    case 'looking-for':
      return { kind: 'looking-for' };
    case 'arrested': {
      const arrest = readMoment(form, arrestFields, now, problems);
      if (arrest === null) return null;
      if (occurredFrom !== null && isAfter(occurredFrom, arrest.at)) {
        problems.push({ field: 'arrest', problem: 'arrest-before-it-happened' });
      }
      return { kind: 'arrested', at: arrest.at };
    }
    case 'not-arrested': {
      const given = readReason(form, reasonKeys, problems);
      return given === null ? null : { kind: 'not-arrested', ...given };
    }
  }
}

/** Why there was no arrest: a reason of the list, and for "other" what it was. */
export function readReason(
  form: FormBody,
  reasonKeys: readonly string[],
  problems: FieldProblem[],
): { readonly reason: string; readonly note: string | null } | null {
  const reason = readChoice(form, 'reason', reasonKeys);
  if (!reason.ok || reason.value === null) problems.push({ field: 'reason', problem: 'reason-needed' });
  const note = readText(form, 'reasonNote', longestText);
  if (!note.ok) problems.push({ field: 'reasonNote', problem: 'note-too-long' });
  if (!reason.ok || reason.value === null || !note.ok) return null;
  if (reason.value === 'other' && note.value === null) {
    problems.push({ field: 'reasonNote', problem: 'reason-note-needed' });
  }
  return { reason: reason.value, note: note.value };
}

/** A crime number as references are written here: 26/121377 and 26-121377 are the same. */
export function readCrimeRef(typed: string): string | null {
  const ref = typed
    .slice(0, 60)
    .toLocaleUpperCase('en-GB')
    .replaceAll(/[\s/]+/gu, '-');
  return ref === '' ? null : ref;
}

export const victimChoices = ['told', 'not-yet', 'no-victim'] as const;

/** Step 5. */
export function readVictim(
  form: FormBody,
  methodKeys: readonly string[],
  now: Temporal.Instant,
  occurredFrom: Temporal.Instant | null,
): ReadAnswer<VictimTold> {
  const choice = readChoice(form, 'victim', victimChoices);
  if (!choice.ok || choice.value === null) return refused([{ field: 'victim', problem: 'victim-needed' }]);
  return choice.value === 'told' ? readTold(form, methodKeys, now, occurredFrom) : ok({ kind: choice.value });
}

/** When and how the victim was told. */
export function readTold(
  form: FormBody,
  methodKeys: readonly string[],
  now: Temporal.Instant,
  occurredFrom: Temporal.Instant | null,
): ReadAnswer<Extract<VictimTold, { readonly kind: 'told' }>> {
  const problems: FieldProblem[] = [];
  const told: ReadMoment | null = readMoment(form, toldFields, now, problems);
  if (told !== null && occurredFrom !== null && isAfter(occurredFrom, told.at)) {
    problems.push({ field: 'told', problem: 'told-before-it-happened' });
  }
  const method = readChoice(form, 'method', methodKeys);
  if (!method.ok || method.value === null) problems.push({ field: 'method', problem: 'method-needed' });
  if (problems.length > 0 || told === null || !method.ok || method.value === null) return refused(problems);
  return ok({ kind: 'told', at: told.at, method: method.value });
}

function isAfter(a: Temporal.Instant, b: Temporal.Instant): boolean {
  return Temporal.Instant.compare(a, b) > 0;
}
