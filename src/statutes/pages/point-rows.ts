// What the law asks at each step of a kind of order, or says of it, as rows of its page.

import { pointsOf } from '#law';
import type { Law, RegimeKey } from '#law';
import type { Language } from '#platform';

import { changeWords, momentNames, sourceWords } from '../present-change.ts';
import { cy } from './law-regime.cy.ts';
import { en } from './law-regime.en.ts';

const pageWords = { en, cy } as const;

/** The form on which what a kind asks or says is changed, or something new is proposed. */
export function pointAddress({ code, added }: RegimeKey, point: string | null): string {
  const asked = `/admin/law/propose/point?regime=${added ?? code}`;
  return point === null ? asked : `${asked}&point=${point}`;
}

/** What the law asks at each step, or says of it, on a day: what the forms of the kind ask and show. */
export function pointRows(
  language: Language,
  law: Law,
  key: RegimeKey,
  day: Temporal.PlainDate,
  mayPropose: boolean,
) {
  return pointsOf(law, key, day.toString()).map((point) => {
    const what = point.words[language];
    const link = {
      text: pageWords[language].change,
      href: pointAddress(key, point.key),
      hidden: what,
      line: true,
    };
    return {
      cells: [
        momentNames(language, point.at, key.code),
        mayPropose ? [what, link] : what,
        changeWords[language].asks[point.asks],
        [{ text: sourceWords(language, point) }],
      ],
    };
  });
}
