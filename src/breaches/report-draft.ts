// A report of a breach that is being written: the answers to its steps as typed, and where they are kept until it is recorded.

import type { FormBody } from '#platform';

/** The steps that ask something, in order. The sixth, check your answers, keeps nothing of its own. */
export const reportSteps = ['which', 'what', 'evidence', 'action', 'victim'] as const;
export type ReportStep = (typeof reportSteps)[number];

export type ReportForms = Readonly<Partial<Record<ReportStep, FormBody>>>;

export type ReportDraft = {
  readonly id: string;
  readonly personRef: string;
  /** What was typed at each step sent so far: read again at every use, never trusted. */
  readonly forms: ReportForms;
  /** Reference of the breach that came of it; the answers are gone from the draft then. */
  readonly recorded: string | null;
  /** Raised at every save. */
  readonly version: number;
  readonly updatedAt: Temporal.Instant;
};

const day = (name: string) => [`${name}-day`, `${name}-month`, `${name}-year`];

/** What each step asks. Nothing else that a browser may send with it is kept. */
const stepFields: Readonly<Record<ReportStep, readonly string[]>> = {
  which: ['which', 'measure'],
  what: [...day('occurred'), 'occurredTime', ...day('reported'), 'reportedTime', 'channels', 'account'],
  evidence: ['evidence', 'evidenceNote'],
  action: ['action', ...day('arrest'), 'arrestTime', 'reason', 'reasonNote', 'alsoCrime', 'crime'],
  victim: ['victim', ...day('told'), 'toldTime', 'method'],
};

/** The answers of a step out of what was sent. */
export function stepAnswers(step: ReportStep, form: FormBody): FormBody {
  return Object.fromEntries(Object.entries(form).filter(([name]) => stepFields[step].includes(name)));
}

/** Days for which an unfinished report is kept after its last save. */
export const draftDays = 14;

const unfinished = 'unfinished';

/** The answers of a step put aside half-way: they are kept, and the step is asked again. */
export function putAside(form: FormBody): FormBody {
  return { ...form, [unfinished]: 'yes' };
}

/** The first step that has no answers yet, or was put aside half-way; null when each is answered. */
export function nextStep(forms: ReportForms): ReportStep | null {
  return reportSteps.find((step) => forms[step] === undefined || unfinished in forms[step]) ?? null;
}

/** Path of a step of a report, or of its last page. */
export function reportPath(id: string, step: ReportStep | 'check'): string {
  return `/breach-reports/${id}/${step}`;
}

/** Reads what a draft holds; null where it is not a report of ours. */
export function readDraftBody(body: unknown): Pick<ReportDraft, 'personRef' | 'forms' | 'recorded'> | null {
  if (typeof body !== 'object' || body === null) return null;
  const personRef: unknown = Reflect.get(body, 'personRef');
  const steps: unknown = Reflect.get(body, 'steps');
  const recorded: unknown = Reflect.get(body, 'recorded');
  if (typeof personRef !== 'string' || typeof steps !== 'object' || steps === null) return null;
  const forms: Partial<Record<ReportStep, FormBody>> = {};
  for (const step of reportSteps) {
    const form: unknown = Reflect.get(steps, step);
    if (typeof form === 'object' && form !== null) forms[step] = readForm(form);
  }
  return { personRef, forms, recorded: typeof recorded === 'string' ? recorded : null };
}

function readForm(form: object): FormBody {
  const kept: [string, string | readonly string[]][] = [];
  for (const [name, value] of Object.entries(form)) {
    if (typeof value === 'string') kept.push([name, value]);
    else if (Array.isArray(value)) kept.push([name, value.filter((item) => typeof item === 'string')]);
  }
  return Object.fromEntries(kept);
}
