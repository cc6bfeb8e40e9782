// The force's own rules for the watch, as they stand: how long is waited for what, how many are shown a day, shifts, targets and feeds, each with its source.

import { definePage, shortDay, londonDate, words } from '#platform';
import type { PageRequest } from '#platform';
import { referenceLists } from '#reference';
import type { ReferenceBook, ReferenceEntry, ReferenceListName } from '#reference';
import { caseRoles } from '#users';

import { lastReceived } from '../feed-store.ts';
import { silentFeeds } from '../silent-feeds.ts';
import { feedRules } from '../watch-rules.ts';
import { cy } from './watch-rules.cy.ts';
import { en } from './watch-rules.en.ts';

const pageWords = words(en, cy);

/** Lists that say how the watch waits, in the order of the page. */
const shownLists = [
  'watch',
  'gap-budget',
  'response-target',
  'shift',
] as const satisfies readonly ReferenceListName[];

export const watchRulesPage = definePage({
  name: 'watch-rules',
  path: '/orders/watch',
  section: 'orders',
  who: caseRoles,
  reads: 'nothing',
  words: pageWords,
  template: 'orders/pages/watch-rules.njk',
  budget: { html: 60_000 },
  example: () => '/orders/watch',
  get: async (request) => {
    const { db, clock, language } = request;
    const w = pageWords[language];
    const today = londonDate(clock.now());
    const book = await referenceLists(db, today);
    return {
      kind: 'show',
      view: {
        sub: {
          label: w.sub,
          items: [
            { text: w.orders, href: '/orders' },
            { text: w.bail, href: '/bail' },
            { text: w.gaps, href: '/orders/gaps' },
            { text: w.watch, href: '/orders/watch', current: true },
          ],
        },
        lists: shownLists.map((list) => ({
          id: list,
          text: w.lists[list],
          columns: [{ text: w.heads.rule }, { text: w.heads.source }],
          rows: book
            .all(list)
            .filter((entry) => entry.isInForce)
            .toSorted((a, b) => a.sort - b.sort)
            .map((entry) => ({ cells: ruleCells(request, list, entry) })),
        })),
        feeds: {
          columns: [{ text: w.heads.feed }, { text: w.heads.last }, { text: w.heads.after }],
          rows: feedRows(request, book, await lastReceived(db), today),
        },
      },
    };
  },
});

function ruleCells(request: PageRequest, list: (typeof shownLists)[number], entry: ReferenceEntry) {
  const { language } = request;
  const w = pageWords[language];
  const { from } = entry.body;
  const name =
    list === 'shift' && typeof from === 'string' ? w.shift(entry[language], from) : entry[language];
  return [
    name,
    [
      { text: entry.source, lang: 'en' },
      {
        text: [
          w.sure[entry.confidence],
          ...(entry.from === null ? [] : [w.from(shortDay(language, entry.from))]),
        ].join('. '),
        line: true,
        quiet: true,
      },
    ],
  ];
}

function feedRows(
  { language }: PageRequest,
  book: ReferenceBook,
  received: ReadonlyMap<string, Temporal.Instant>,
  today: Temporal.PlainDate,
) {
  const w = pageWords[language];
  const rules = feedRules(book);
  const silent = silentFeeds(rules, received, today);
  return rules.map((rule) => {
    const at = received.get(rule.kind);
    const quiet = silent.find((feed) => feed.kind === rule.kind);
    const last =
      at === undefined
        ? { text: w.notSetUp, late: true }
        : quiet === undefined
          ? shortDay(language, londonDate(at))
          : { text: w.silent(shortDay(language, quiet.lastOn)), late: true };
    return { cells: [rule[language], last, w.days(rule.days)] };
  });
}
