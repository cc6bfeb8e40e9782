// What the watch looks for of one kind of order, on the page of the kind: its own rule where it has one, else that of every kind.

import type { RegimeKey } from '#law';
import type { Language } from '#platform';
import type { ReferenceBook } from '#reference';

import { listValuesWords, ruleEntry } from '../list-rules.ts';
import { changeWords } from '../present-change.ts';
import { cy } from './law-regime.cy.ts';
import { en } from './law-regime.en.ts';

const pageWords = { en, cy } as const;

export function watchOfKind(
  language: Language,
  { code, added }: RegimeKey,
  book: ReferenceBook,
  mayPropose: boolean,
) {
  const w = pageWords[language];
  const kind = added ?? code;
  const stems = book
    .entries('watch', language)
    .map(({ key }) => key)
    .filter((key) => !key.includes('/'));
  return stems.flatMap((stem) => {
    const keys = [`${stem}/${kind}`, `${stem}/${code}`, stem];
    const key = keys.find((each) => book.find('watch', each)?.isInForce === true) ?? stem;
    const rule = ruleEntry(book, 'watch', key);
    const entry = book.find('watch', key);
    if (rule === null || entry === undefined) return [];
    const link = {
      text: w.change,
      href: `/admin/law/propose/list?list=watch:${stem}&only=${kind}`,
      hidden: rule.name[language],
      line: true,
    };
    return [
      {
        cells: [
          [rule.name[language], ...(mayPropose ? [link] : [])],
          listValuesWords(language, rule.values),
          key === `${stem}/${kind}` ? w.ownRule : w.asEveryKind,
          `${entry.source}. ${changeWords[language].confidences[entry.confidence]}`,
        ],
      },
    ];
  });
}
