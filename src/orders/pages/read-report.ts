// Reads the fields that forms about an order share: a date, a time, a choice of a list, a note. Each problem in words.

import { fieldText, LONDON, readDay, readText, readTime } from '#platform';
import type { FormBody, FormError, Language } from '#platform';
import type { ReferenceBook, ReferenceListName } from '#reference';

import { bareReport } from '../bare-report.ts';
import type { StepReport } from '../step-checks.ts';
import { actionWords, readAsides } from './action-frame.ts';

export const longestNote = 1000;
export const longestName = 100;

/** Reads fields one after the other and keeps what is wrong with each. */
export class ReportReader {
  readonly form: FormBody;
  readonly language: Language;
  readonly errors: FormError[] = [];

  constructor(form: FormBody, language: Language) {
    this.form = form;
    this.language = language;
  }

  get #words() {
    return actionWords[this.language];
  }

  wrong(field: string, message: string): null {
    // The first thing wrong with a field is the one to mend.
    if (!this.errors.some((error) => error.field === field)) this.errors.push({ field, message });
    return null;
  }

  /** A day that may be left empty. */
  day(field: string): Temporal.PlainDate | null {
    const read = readDay(this.form, field);
    return read.ok ? read.value : this.wrong(field, this.#words.enterDate);
  }

  neededDay(field: string): Temporal.PlainDate | null {
    const read = readDay(this.form, field);
    if (!read.ok) return this.wrong(field, this.#words.enterDate);
    return read.value ?? this.wrong(field, this.#words.dateNeeded);
  }

  /** A time on a day, as a moment; null where the day is not known or no time was typed. */
  moment(field: string, on: Temporal.PlainDate | null, now: Temporal.Instant): Temporal.Instant | null {
    const read = readTime(this.form, field);
    if (!read.ok) return this.wrong(field, this.#words.enterTime);
    if (read.value === null || on === null) return null;
    const at = on.toZonedDateTime({ timeZone: LONDON, plainTime: read.value }).toInstant();
    return Temporal.Instant.compare(at, now) > 0 ? this.wrong(field, this.#words.problems['in-future']) : at;
  }

  /** A key of a reference list, or null where none was chosen. */
  listed(field: string, book: ReferenceBook, list: ReferenceListName): string | null {
    return this.choice(
      field,
      book.entries(list, this.language).map((entry) => entry.key),
    );
  }

  choice<T extends string>(field: string, keys: readonly T[]): T | null {
    const given = fieldText(this.form, field);
    if (given === '') return null;
    return keys.find((key) => key === given) ?? this.wrong(field, this.#words.chooseOne);
  }

  text(field: string, most: number): string | null {
    const read = readText(this.form, field, most);
    return read.ok ? read.value : this.wrong(field, this.#words.tooLong(most));
  }
}

/** A report with nothing filled in but its step, its day and the doubts set aside. */
export function blankReport(step: StepReport['step'], on: Temporal.PlainDate, form: FormBody): StepReport {
  return bareReport(step, on, readAsides(form));
}

/** Entries of a reference list as choices of a form. */
export function listChoices(book: ReferenceBook, list: ReferenceListName, language: Language) {
  return book.entries(list, language).map((entry) => ({ value: entry.key, text: entry[language] }));
}
