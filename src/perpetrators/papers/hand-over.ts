// The packet for another force as a paper: its parts in plain words, with nothing that finds a victim in any text that a person typed.

import type { Withheld } from '#people';
import type { Language } from '#platform';

import type { Line } from './court-chronology.ts';

export type PaperFact = { readonly key: string; readonly value: string };

/** One part: sentences, facts, and a table where there is one. */
export type PaperPart = {
  readonly id: string;
  readonly heading: string;
  readonly lines: readonly string[];
  readonly facts: readonly PaperFact[];
  readonly caption: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly Line[])[];
};

export type HandOverPaper = {
  readonly language: Language;
  /** Title of the document: a reference, no name. */
  readonly title: string;
  readonly heading: string;
  readonly line: string;
  readonly facts: readonly PaperFact[];
  /** How many places were withheld, in a sentence. */
  readonly withheld: string;
  readonly parts: readonly PaperPart[];
  /** The slip to send back; without lines once the receipt is here. */
  readonly receipt: { readonly heading: string; readonly lines: readonly string[] };
};

/** Words as the pages have them: a text, a text with how it stands out, or several. */
export type Phrases = string | { readonly text: string } | readonly Phrases[];

/** Words on paper: no links, no stars. What ends a sentence needs no comma after it. */
export function plain(phrases: Phrases): string {
  if (typeof phrases === 'string') return phrases.replaceAll('**', '');
  if ('text' in phrases) return plain(phrases.text);
  return phrases
    .map(plain)
    .filter(Boolean)
    .reduce(
      (before, next) => (before === '' ? next : `${before}${before.endsWith('.') ? '' : ','} ${next}`),
      '',
    );
}

/** Keeps what finds a victim out of texts, and counts how often. */
export function keepingOut(withhold: (text: string) => Withheld): {
  readonly safe: (text: string) => string;
  readonly count: () => number;
} {
  let count = 0;
  return {
    safe: (text) => {
      const kept = withhold(text);
      count += kept.count;
      return kept.text;
    },
    count: () => count,
  };
}
