// Programmes as data: criteria, who gives them at which risk, months of follow-up and reasons of a step.

import type { Language } from '#platform';
import type { ReferenceBook, ReferenceEntry } from '#reference';

import type { ReferralStep, RiskBand } from './referral.ts';

export type Programme = {
  readonly key: string;
  readonly name: string;
  readonly followUpMonths: readonly number[];
  /** How many days before its day a check may be made. */
  readonly checkDaysBefore: number;
  readonly criteria: readonly { readonly key: string; readonly name: string; readonly isDoubtful: boolean }[];
  readonly providers: readonly { readonly key: string; readonly name: string; readonly band: unknown }[];
};

/** A programme by key, with its criteria and providers as they stand on the day of the book. */
export function findProgramme(book: ReferenceBook, key: string, language: Language): Programme | undefined {
  const entry = book.find('programme', key);
  if (entry === undefined) return undefined;
  const months = entry.body['followUpMonths'];
  const daysBefore = entry.body['checkDaysBefore'];
  const ofThis = (each: ReferenceEntry) => each.body['programme'] === key;
  return {
    key,
    name: entry[language],
    followUpMonths: Array.isArray(months) ? months.filter((each) => typeof each === 'number') : [],
    checkDaysBefore: typeof daysBefore === 'number' ? daysBefore : 0,
    criteria: book
      .entries('programme-criterion', language)
      .filter(ofThis)
      .map((each) => ({ key: each.key, name: each[language], isDoubtful: each.confidence === 'doubtful' })),
    providers: book
      .entries('programme-provider', language)
      .filter(ofThis)
      .map((each) => ({ key: each.key, name: each[language], band: each.body['band'] })),
  };
}

/** Programmes that can be referred to on the day of the book. */
export function programmesOffered(book: ReferenceBook, language: Language): readonly Programme[] {
  return book
    .entries('programme', language)
    .flatMap((entry) => findProgramme(book, entry.key, language) ?? []);
}

/** Who gives the programme at this risk; undefined where nobody does. */
export function providerFor(programme: Programme, band: RiskBand) {
  return programme.providers.find((provider) => provider.band === band);
}

/** Reasons that may explain a step. */
export function reasonsFor(book: ReferenceBook, step: ReferralStep, language: Language) {
  return book.entries('programme-reason', language).filter((entry) => {
    const steps = entry.body['for'];
    return Array.isArray(steps) && steps.includes(step);
  });
}
