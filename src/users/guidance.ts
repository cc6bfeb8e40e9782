// Guidance for one step of the work, with its owner and whether its review day has passed: read from reference data.

import { shortDay } from '#platform';
import type { Language } from '#platform';
import type { ReferenceBook, ReferenceEntry } from '#reference';

import { cy } from './guidance-words.cy.ts';
import { en } from './guidance-words.en.ts';
import { roleName } from './role-names.ts';
import { isRole } from './roles.ts';

const guidanceWords = { en, cy } as const;

export type Guidance = {
  readonly title: string;
  readonly says: string;
  readonly owner: string;
  readonly reviewBy: Temporal.PlainDate | null;
  readonly isLate: boolean;
  readonly source: string;
  /** How sure the source is, in words. */
  readonly sure: string;
};

/** One piece of guidance in a language. */
export function guidanceFrom(entry: ReferenceEntry, language: Language, today: Temporal.PlainDate): Guidance {
  const { saysEn, saysCy, owner, reviewBy } = entry.body;
  const says = language === 'en' ? saysEn : saysCy;
  const by = typeof reviewBy === 'string' ? Temporal.PlainDate.from(reviewBy) : null;
  return {
    title: entry[language],
    says: typeof says === 'string' ? says : '',
    owner: typeof owner === 'string' && isRole(owner) ? roleName(language, owner) : '',
    reviewBy: by,
    isLate: by !== null && Temporal.PlainDate.compare(by, today) < 0,
    source: entry.source,
    sure: guidanceWords[language].confidence[entry.confidence],
  };
}

/** Guidance in force for any of these steps, as lines of a card: what it says, whose it is and until when, and how sure its source is. */
export function guidanceCard(
  book: ReferenceBook,
  steps: readonly string[],
  language: Language,
): {
  readonly text: string;
  readonly lines: readonly {
    readonly says: string;
    readonly title: string;
    readonly about: string;
    readonly sure: string;
    /** In the language in which it was written. */
    readonly source: readonly { readonly text: string; readonly lang?: string }[];
  }[];
} | null {
  const w = guidanceWords[language];
  const found = book
    .entries('guidance', language)
    .filter(
      ({ body }) =>
        Array.isArray(body['steps']) && body['steps'].some((step) => steps.includes(String(step))),
    )
    .map((entry) => guidanceFrom(entry, language, book.on));
  if (found.length === 0) return null;
  return {
    text: w.guidance,
    lines: found.map(({ title, says, owner, reviewBy, isLate, sure, source }) => {
      const day = reviewBy === null ? w.noDay : shortDay(language, reviewBy);
      const about = isLate ? w.aboutLate(owner, day) : w.about(owner, day);
      return { title, says, about, sure, source: [{ text: w.source }, { text: source, lang: 'en' }] };
    }),
  };
}
