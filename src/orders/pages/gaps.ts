// The list of gaps: orders and bail that nobody is looking at, each once with all its gaps; and sources that are silent.

import { fullName } from '#people';
import { definePage, fullDay, londonDate, shortDay, words } from '#platform';
import type { PageRequest } from '#platform';
import { referenceLists } from '#reference';
import type { ReferenceBook } from '#reference';
import { caseRoles, mayOpen } from '#users';

import { lastReceived } from '../feed-store.ts';
import { readGaps } from '../gap-store.ts';
import type { GapRow } from '../gap-store.ts';
import { gapKinds } from '../gaps.ts';
import type { GapKind } from '../gaps.ts';
import { measurePath } from '../present-conditions.ts';
import { gapLine, gapName } from '../present-gaps.ts';
import { feedsNotSetUp, silentFeeds } from '../silent-feeds.ts';
import { feedRules, watchRules } from '../watch-rules.ts';
import { cy } from './gaps.cy.ts';
import { en } from './gaps.en.ts';

const pageWords = words(en, cy);
const pageSize = 50;
/** A list on paper: some ten sides. */
const onPaper = 250;

type Asked = {
  readonly kind: GapKind | null;
  readonly area: string | null;
  readonly page: number;
  readonly isWhole: boolean;
};

export const gapsPage = definePage({
  name: 'order-gaps',
  path: '/orders/gaps',
  section: 'orders',
  who: caseRoles,
  reads: 'list',
  words: pageWords,
  template: 'orders/pages/gaps.njk',
  budget: { html: 90_000 },
  example: () => '/orders/gaps',
  get: async (request) => {
    const { db, viewer, clock, language } = request;
    const today = londonDate(clock.now());
    const book = await referenceLists(db, today);
    const asked = readAsked(request.query, book);
    const size = asked.isWhole ? onPaper : pageSize;
    const found = await readGaps(
      db,
      viewer,
      watchRules(book),
      {
        kind: asked.kind,
        areaCode: asked.area,
        offset: asked.isWhole ? 0 : (asked.page - 1) * size,
        limit: size,
      },
      today,
    );
    const received = await lastReceived(db);
    const feeds = silentFeeds(feedRules(book), received, today);
    const never = feedsNotSetUp(feedRules(book), received);
    await request.logRead({ kind: 'list', ref: 'order-gaps' });
    const w = pageWords[language];
    const isAll = asked.kind === null;
    const gaps = Object.values(found.counts).reduce((sum, count) => sum + count, 0);
    return {
      kind: 'show',
      view: {
        line: `${fullDay(language, today)}. ${w.line}`,
        sub: {
          label: w.sub,
          items: [
            { text: w.orders, href: '/orders' },
            { text: w.bail, href: '/bail' },
            { text: w.gaps, href: '/orders/gaps', current: true },
            { text: w.watch, href: '/orders/watch' },
          ],
        },
        feeds: feeds.map((feed) => w.feed(feed[language], shortDay(language, feed.lastOn), feed.silentDays)),
        never: never.length === 0 ? null : w.notSetUp(never.map((feed) => feed[language]).join(', ')),
        filter: filterOf(request, asked, found.counts, book),
        count: w.count(found.total, gaps),
        columns: [
          { text: w.heads.ref },
          { text: w.heads.gaps },
          { text: w.heads.person },
          { text: w.heads.area },
          { text: w.heads.owner },
        ],
        rows: found.rows.map((row) => ({ cells: cells(request, row, book) })),
        pages: asked.isWhole
          ? null
          : {
              page: asked.page,
              pages: Math.max(1, Math.ceil(found.total / pageSize)),
              address: address({ ...asked, page: 1 }),
            },
        note: asked.isWhole && found.total > onPaper ? w.cutAt(onPaper) : null,
        more: asked.isWhole
          ? { text: w.back, href: address({ ...asked, page: 1, isWhole: false }) }
          : found.total > pageSize || isAll
            ? {
                text: w.everything(Math.min(found.total, onPaper)),
                href: address({ ...asked, isWhole: true }),
              }
            : null,
      },
    };
  },
});

function readAsked(query: Readonly<Record<string, string>>, book: ReferenceBook): Asked {
  const page = /^[1-9][0-9]{0,3}$/u.test(query['page'] ?? '') ? Number(query['page']) : 1;
  return {
    kind: gapKinds.find((kind) => kind === query['gap']) ?? null,
    area: book.find('area', query['area'] ?? '')?.key ?? null,
    page,
    isWhole: query['list'] === 'all',
  };
}

function address(asked: Asked): string {
  const parts = new URLSearchParams();
  if (asked.kind !== null) parts.set('gap', asked.kind);
  if (asked.area !== null) parts.set('area', asked.area);
  if (asked.isWhole) parts.set('list', 'all');
  const text = parts.toString();
  return text === '' ? '/orders/gaps' : `/orders/gaps?${text}`;
}

function filterOf(
  request: PageRequest,
  asked: Asked,
  counts: Readonly<Record<GapKind, number>>,
  book: ReferenceBook,
) {
  const { language } = request;
  const w = pageWords[language];
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return {
    label: w.filter,
    action: '/orders/gaps',
    fields: [
      {
        name: 'gap',
        label: w.kind,
        options: [
          { value: '', text: w.allKinds(all), selected: asked.kind === null },
          ...gapKinds.map((kind) => ({
            value: kind,
            text: w.kindCount(gapName(language, kind), counts[kind]),
            selected: kind === asked.kind,
          })),
        ],
      },
      {
        name: 'area',
        label: w.area,
        options: [
          { value: '', text: w.allAreas, selected: asked.area === null },
          ...book.entries('area', language).map((entry) => ({
            value: entry.key,
            text: entry[language],
            selected: entry.key === asked.area,
          })),
        ],
      },
    ],
    submit: w.show,
    clear: '/orders/gaps',
  };
}

function cells(request: PageRequest, row: GapRow, book: ReferenceBook) {
  const { language, viewer } = request;
  const w = pageWords[language];
  const isOpen = mayOpen(viewer, row.person.restrictedGroupId);
  return [
    [
      { text: row.ref, href: measurePath(row) },
      { text: row.short[language], quiet: true, line: true },
    ],
    row.gaps.map((gap, place) => ({ text: gapLine(language, gap), line: place > 0 })),
    {
      text: isOpen ? fullName(row.person) || row.person.ref : w.restricted,
      href: `/perpetrators/${row.person.ref}`,
    },
    row.areaCode === null ? w.notRecorded : book.name('area', row.areaCode, language),
    row.ownerName ?? w.nobody,
  ];
}
