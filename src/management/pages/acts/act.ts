// What every form of this room shares: its fields, what is read from them, and what is wrong with an answer.

import { isRouteOpen, mayReviewHarm } from '#interventions';
import { LONDON, readChoices, readDay, readText, readTime, fieldText } from '#platform';
import type { FormBody, PageRequest, PostRequest } from '#platform';
import type { ReferenceListName } from '#reference';
import type { Role } from '#users';

import type { ManagementFile } from '../../read-file.ts';
import type { en } from '../management-act.en.ts';
import type { managementActWords } from '../act-words.ts';

export type Choice = { readonly value: string; readonly text: string; readonly hint?: string };

export type Field =
  | {
      readonly kind: 'radios' | 'select' | 'checkboxes';
      readonly name: string;
      readonly label: string;
      readonly hint?: string;
      readonly choices: readonly Choice[];
      /** The first, empty line of a select. */
      readonly empty?: string;
    }
  | {
      readonly kind: 'day' | 'time' | 'line' | 'text';
      readonly name: string;
      readonly label: string;
      readonly hint?: string;
      readonly limit?: number;
    };

/** A sentence, or one with the way to what it asks for. */
type Fact = string | readonly { readonly text: string; readonly href?: string }[];

export type ActProblem = keyof typeof en.problems;
export type FieldProblem = { readonly field: string; readonly problem: ActProblem };

export type Scene<R extends PageRequest = PageRequest> = {
  readonly request: R;
  readonly file: ManagementFile;
  /** What the act is about where it is not the person as a whole: `?of=`. */
  readonly of: string;
  readonly w: (typeof managementActWords)['en'];
};

export type Act = {
  readonly roles: readonly Role[];
  /** The form as it stands now, or null where there is nothing of this kind to record. */
  readonly form: (scene: Scene) => Promise<{
    readonly line?: string;
    /** What the reader must know before answering. */
    readonly facts?: readonly Fact[];
    readonly fields: readonly Field[];
    readonly values?: FormBody;
  } | null>;
  /** Changes when somebody else recorded what this form is about. */
  readonly seen: (scene: Scene) => string;
  /** Reads the answers and records them; problems are shown at their fields. */
  readonly record: (scene: Scene<PostRequest>, reader: ActReader) => Promise<Recorded>;
};

export type Recorded =
  | { readonly kind: 'wrong' }
  /** `to` where it leads elsewhere than the person's page of management. */
  | {
      readonly kind: 'done';
      readonly detail: Readonly<Record<string, string | number | null>>;
      readonly to?: string;
    };

/** Whether the person is a victim in a linked file and no review opened the way of a perpetrator. */
export function isShut({ file }: Scene): boolean {
  return !isRouteOpen(file.guard);
}

/** What is said where it is so, with the way to the review for whoever may make it. */
export function guardFacts(scene: Scene, said: string): readonly Fact[] {
  if (!isShut(scene)) return [];
  const { request, file, w } = scene;
  const href = `/primary-harm-reviews/new?perpetrator=${file.person.ref}`;
  return [[{ text: said }, ...(mayReviewHarm(request.viewer.role) ? [{ text: w.review, href }] : [])]];
}

export const longestReason = 500;
const longestLine = 100;

/** Reads the fields of a form and keeps what is wrong with them. */
export class ActReader {
  readonly problems: FieldProblem[] = [];
  readonly #form: FormBody;
  readonly #now: Temporal.Instant;

  constructor(form: FormBody, now: Temporal.Instant) {
    this.#form = form;
    this.#now = now;
  }

  wrong(field: string, problem: ActProblem): null {
    this.problems.push({ field, problem });
    return null;
  }

  get isRight(): boolean {
    return this.problems.length === 0;
  }

  /** One of these values, or null with a problem. */
  choice<T extends string>(field: string, values: readonly T[]): T | null {
    const found = values.find((value) => value === fieldText(this.#form, field));
    return found ?? this.wrong(field, 'choose');
  }

  /** One of these values, or null where nothing was chosen. */
  maybe<T extends string>(field: string, values: readonly T[]): T | null {
    return values.find((value) => value === fieldText(this.#form, field)) ?? null;
  }

  some(field: string, values: readonly string[]): readonly string[] {
    const read = readChoices(this.#form, field, values);
    return read.ok ? read.value : [];
  }

  /** Text that is needed, up to the limit. */
  needed(field: string, problem: ActProblem = 'reason-needed'): string | null {
    const text = this.text(field);
    if (text !== null || this.problems.some((each) => each.field === field)) return text;
    return this.wrong(field, problem);
  }

  text(field: string): string | null {
    const read = readText(this.#form, field, longestReason);
    return read.ok ? read.value : this.wrong(field, 'too-long');
  }

  line(field: string): string | null {
    const read = readText(this.#form, field, longestLine);
    return read.ok ? read.value : this.wrong(field, 'too-long');
  }

  /** A day that is needed. */
  day(field: string, when: 'past' | 'any' | 'future' = 'past'): Temporal.PlainDate | null {
    const read = readDay(this.#form, field);
    if (!read.ok) return this.wrong(field, 'date-not-real');
    if (read.value === null) return this.wrong(field, 'date-needed');
    const order = Temporal.PlainDate.compare(read.value, this.#now.toZonedDateTimeISO(LONDON).toPlainDate());
    if (when === 'past' && order > 0) return this.wrong(field, 'date-in-future');
    if (when === 'future' && order < 0) return this.wrong(field, 'date-in-past');
    return read.value;
  }

  /** A day that may be left out, and is not past where it is given. */
  maybeDay(field: string): Temporal.PlainDate | null {
    const read = readDay(this.#form, field);
    return read.ok && read.value === null ? null : this.day(field, 'future');
  }

  /** A day and a time as one moment that is past. */
  moment(dayField: string, timeField: string): Temporal.Instant | null {
    const on = this.day(dayField);
    const time = readTime(this.#form, timeField);
    if (!time.ok || time.value === null) return this.wrong(timeField, 'time-needed');
    if (on === null) return null;
    const at = on.toZonedDateTime({ timeZone: LONDON, plainTime: time.value }).toInstant();
    return Temporal.Instant.compare(at, this.#now) > 0 ? this.wrong(timeField, 'date-in-future') : at;
  }
}

/** Entries of a list as choices, in the reader's language. */
export function listed({ file, request }: Scene, list: ReferenceListName): readonly Choice[] {
  return file.book
    .entries(list, request.language)
    .map((entry) => ({ value: entry.key, text: entry[request.language] }));
}

/** Keys of a list that may be chosen today. */
export function keysOf(scene: Scene, list: ReferenceListName): readonly string[] {
  return listed(scene, list).map(({ value }) => value);
}

/** The field for the reason that every decision needs. */
export function reasonField({ w }: Scene): Field {
  return { kind: 'text', name: 'reason', label: w.reason, hint: w.reasonHint, limit: longestReason };
}

/** The nominal that a new fact hangs on. */
export function subjectOf({ file }: Scene): number {
  return file.person.nominalIds[0] ?? 0;
}

/** Who records, and when. */
export function byOf({ request }: Scene<PostRequest>) {
  return { staffId: request.viewer.staffId, at: request.clock.now() };
}

/** What every new fact about the person carries. */
export function entered(scene: Scene<PostRequest>) {
  return { nominalId: subjectOf(scene), by: byOf(scene) };
}
