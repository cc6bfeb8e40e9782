// A recommendation of the review as the reference data hold it: our own short words, whom it asks, and what measures it. Pure.

import type { Language } from '#platform';
import type { ReferenceBody, ReferenceBook, ReferenceEntry } from '#reference';
import type { Role } from '#users';

import { decayRuleKey, isMeasureKey } from './measure.ts';
import type { DecayRule, MeasureKey } from './measure.ts';

export const askedOf = ['force', 'courts', 'not-said'] as const;

/** Posts that may answer for a recommendation: roles, never a name. */
export const answeringPosts = [
  'force-lead',
  'supervisor',
  'domestic-abuse-officer',
  'civil-orders-officer',
  'legal-services',
  'offender-management',
  'schemes-coordinator',
  'analyst',
  'opcc',
] as const satisfies readonly Role[];

export type Recommendation = {
  readonly number: string;
  /** A few words to find it by. */
  readonly name: string;
  readonly says: string;
  readonly to: (typeof askedOf)[number];
  /** The first is the one at the head of its row; empty where this service measures nothing of it. */
  readonly measures: readonly MeasureKey[];
  readonly source: string;
  readonly since: Temporal.PlainDate | null;
};

function textIn(body: ReferenceBody, name: string): string {
  const value = body[name];
  return typeof value === 'string' ? value : '';
}

function from(entry: ReferenceEntry, language: Language): Recommendation {
  const { body } = entry;
  const { measures } = body;
  return {
    number: entry.key,
    name: entry[language],
    says: textIn(body, language === 'en' ? 'saysEn' : 'saysCy'),
    to: askedOf.find((each) => each === body['to']) ?? 'not-said',
    measures: Array.isArray(measures) ? measures.filter(isMeasureKey) : [],
    source: entry.source,
    since: entry.from,
  };
}

/** Every recommendation in force on the day of the book, by number. */
export function allRecommendations(book: ReferenceBook, language: Language): readonly Recommendation[] {
  return book.entries('recommendation', language).map((entry) => from(entry, language));
}

/** The rule of the force's lists by which a closed recommendation is shown as reopened by its figures. */
export function decayRule(book: ReferenceBook): DecayRule {
  const body = book.find('counting-rule', decayRuleKey)?.body ?? {};
  const number = (name: string) => {
    const value = body[name];
    return typeof value === 'number' ? value : Number.POSITIVE_INFINITY;
  };
  return { points: number('points'), days: number('days'), hours: number('hours'), least: number('least') };
}
