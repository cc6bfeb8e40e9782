// What the watch looks for of one kind of order, on the page of the kind: its own rule where it has one, else that of every kind.

import { powerGroupOf, proofHeld, regime } from '#law';
import type { RegimeKey } from '#law';
import type { Language } from '#platform';
import type { ReferenceBook } from '#reference';

import { listValuesWords, ruleEntry } from '../list-rules.ts';
import { sourceWords } from '../present-change.ts';
import { cy } from './law-regime.cy.ts';
import { en } from './law-regime.en.ts';

const pageWords = { en, cy } as const;

/** Whether somebody has to record that this kind was served: by hand, or in court. As the watch over orders has it. */
function isServed({ code }: RegimeKey): boolean {
  const law = regime(code);
  return proofHeld(law).value.includes('served') || law.service.value === 'in-court';
}

export function watchOfKind(
  language: Language,
  { code, added }: RegimeKey,
  book: ReferenceBook,
  mayPropose: boolean,
) {
  const w = pageWords[language];
  const kind = added ?? code;
  const isBail = powerGroupOf(code) === 'bail';
  const stems = book
    .entries('watch', language)
    .map(({ key }) => key)
    // A victim is asked what they know before bail ends, and before nothing else.
    .filter((key) => !key.includes('/') && (isBail || key !== 'victim-not-asked'));
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
    const isOwn = key === `${stem}/${kind}`;
    const isIdle = stem === 'not-served' && !isOwn && !isServed({ code, added });
    return [
      {
        cells: [
          [rule.name[language], ...(mayPropose ? [link] : [])],
          isIdle ? w.nothingServed : listValuesWords(language, rule.values),
          isOwn ? w.ownRule : w.asEveryKind,
          { text: sourceWords(language, entry) },
        ],
      },
    ];
  });
}
