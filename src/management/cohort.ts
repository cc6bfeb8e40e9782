// Cohorts as data: which there are, for whom, at which levels; and the force's limits for management.

import { ageOn } from '#people';
import type { Language } from '#platform';
import type { ReferenceBook, ReferenceConfidence } from '#reference';

export type Cohort = {
  readonly key: string;
  readonly name: string;
  readonly criteria: string;
  /** Only one cohort of a group at a time. */
  readonly group: string;
  readonly levels: readonly number[];
  /** An accepted nomination may lead here. */
  readonly isProposed: boolean;
  readonly confidence: ReferenceConfidence;
  readonly source: string;
};

/** Under 18, over it, or not known because no date of birth is recorded. */
export type AgeBand = 'youth' | 'adult' | 'not-known';

/** Whether the person counts as a child on a day: under 18, by the force's own list. */
export function ageBand(
  book: ReferenceBook,
  bornOn: Temporal.PlainDate | null,
  day: Temporal.PlainDate,
): AgeBand {
  const age = ageOn(bornOn, day);
  if (age === null) return 'not-known';
  return age < limit(book, 'youth', 'under', 18) ? 'youth' : 'adult';
}

/** Whether an entry of a list is for somebody of this age. Where the age is not known everything is offered. */
export function isFor(whom: unknown, band: AgeBand): boolean {
  return band === 'not-known' || whom === 'any' || whom === undefined || whom === band;
}

/** Cohorts that somebody of this age may enter. */
export function cohortsFor(book: ReferenceBook, band: AgeBand, language: Language): readonly Cohort[] {
  return book
    .entries('management-cohort', language)
    .filter((entry) => isFor(entry.body['for'], band))
    .map((entry) => findCohort(book, entry.key, language));
}

/** A cohort by key; one that is no longer on the list is shown as it was given. */
export function findCohort(book: ReferenceBook, key: string, language: Language): Cohort {
  const entry = book.find('management-cohort', key);
  const criteria = entry?.body[language === 'en' ? 'criteriaEn' : 'criteriaCy'];
  const levels = entry?.body['levels'];
  const group = entry?.body['group'];
  return {
    key,
    name: entry?.[language] ?? key,
    criteria: typeof criteria === 'string' ? criteria : '',
    group: typeof group === 'string' ? group : key,
    levels: Array.isArray(levels) ? levels.filter((each) => typeof each === 'number') : [],
    isProposed: entry?.body['proposed'] === true,
    confidence: entry?.confidence ?? 'doubtful',
    source: entry?.source ?? '',
  };
}

function limit(book: ReferenceBook, key: string, name: string, otherwise: number): number {
  const value = book.find('management-limit', key)?.body[name];
  return typeof value === 'number' ? value : otherwise;
}

/** The force's own limits, from reference data. */
export type ManagementLimits = {
  readonly tagMinutes: number;
  readonly receiptDays: number;
  readonly firstTool: string;
  readonly levels: readonly string[];
  readonly regimes: readonly string[];
};

export function managementLimits(book: ReferenceBook): ManagementLimits {
  const texts = (key: string, name: string): readonly string[] => {
    const value = book.find('nomination-rule', key)?.body[name];
    return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
  };
  const first = book.find('nomination-rule', 'high-assessment')?.body['firstTool'];
  return {
    tagMinutes: limit(book, 'tag-response', 'minutes', 30),
    receiptDays: limit(book, 'hand-over-receipt', 'days', 3),
    firstTool: typeof first === 'string' ? first : '',
    levels: texts('high-assessment', 'levels'),
    regimes: texts('spo-subject', 'regimes'),
  };
}
