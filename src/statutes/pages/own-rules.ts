// The force's own rules, list by list: how long is waited, how many a day; each with its source and how sure we are.

import { asWritten, definePage, londonDate, longDay, shortDay, words } from '#platform';
import type { PageRequest } from '#platform';
import { referenceLists } from '#reference';
import type { ReferenceBook } from '#reference';

import { lawKeepers, lawReaders } from '../law-keepers.ts';
import { listValuesWords, listWords, ruleLists, rulesOfList } from '../list-rules.ts';
import type { RuleEntry, RuleList } from '../list-rules.ts';
import { changeWords } from '../present-change.ts';
import { cy } from './own-rules.cy.ts';
import { en } from './own-rules.en.ts';

const pageWords = words(en, cy);

export const ownRulesPage = definePage({
  name: 'own-rules',
  path: '/admin/law/own-rules',
  section: 'law',
  who: lawReaders,
  reads: 'nothing',
  words: pageWords,
  template: 'statutes/pages/own-rules.njk',
  budget: { html: 120_000 },
  example: () => '/admin/law/own-rules',
  get: async (request) => {
    const { language } = request;
    const w = pageWords[language];
    const today = londonDate(request.clock.now());
    const asked = request.query['on'] ?? '';
    const day = /^\d{4}-\d{2}-\d{2}$/u.test(asked) ? dayOf(asked) : null;
    const on = day ?? today;
    const book = await referenceLists(request.db, on);
    const mayPropose = lawKeepers.some((role) => role === request.viewer.role);
    return {
      kind: 'show',
      view: {
        onDay: on.equals(today) ? null : w.onDay(longDay(language, on)),
        mayPropose,
        lists: ruleLists.map((list) => ({
          id: list,
          text: listWords[language].lists[list],
          rows: rulesOfList(book, list).map((rule) => row(request, book, list, rule, mayPropose)),
        })),
      },
    };
  },
});

function dayOf(text: string): Temporal.PlainDate | null {
  try {
    return Temporal.PlainDate.from(text);
  } catch {
    return null;
  }
}

function row(
  { language }: PageRequest,
  book: ReferenceBook,
  list: RuleList,
  rule: RuleEntry,
  mayPropose: boolean,
) {
  const w = pageWords[language];
  const entry = book.find(list, rule.key);
  const link = {
    text: w.change,
    href: `/admin/law/propose/list?list=${list}:${rule.key}`,
    hidden: rule.name[language],
    line: true,
  };
  return {
    cells: [
      [rule.name[language], ...(mayPropose ? [link] : [])],
      listValuesWords(language, rule.values),
      entry === undefined
        ? ''
        : [
            asWritten(entry.source, 'en', language),
            {
              text: [
                changeWords[language].confidences[entry.confidence],
                ...(entry.from === null ? [] : [w.since(shortDay(language, entry.from))]),
              ].join('. '),
              line: true,
              quiet: true,
            },
          ],
    ],
  };
}
