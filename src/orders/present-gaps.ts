// Gaps in words: what nobody is looking at, and since when.

import { shortDay } from '#platform';
import type { Language } from '#platform';

import type { Gap, GapKind } from './gaps.ts';
import { cy } from './gap-words.cy.ts';
import { en } from './gap-words.en.ts';

const gapWords = { en, cy } as const;

/** The name of a kind of gap. */
export function gapName(language: Language, kind: GapKind): string {
  return gapWords[language].kinds[kind];
}

/** One gap as a line, with its day. */
export function gapLine(language: Language, gap: Gap): string {
  const w = gapWords[language];
  const since = shortDay(language, gap.sinceOn);
  switch (gap.kind) {
    case 'ending-undecided':
      return w.ends(shortDay(language, gap.dueOn ?? gap.sinceOn));
    case 'bail-undecided':
      return w.ended(w.kinds[gap.kind], since);
    case 'no-check':
    case 'review-late':
    case 'victim-not-heard':
      return w.due(w.kinds[gap.kind], since);
    case 'end-in-doubt':
    case 'hearing-unsettled':
    case 'victim-not-told':
    case 'victim-not-asked':
    case 'not-served':
    case 'no-owner':
    case 'programme-not-booked':
      return w.since(w.kinds[gap.kind], since);
  }
}
