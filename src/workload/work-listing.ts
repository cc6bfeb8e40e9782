// How much of the day's work a page lists: the first of each group, one group, one figure, or everything for paper.

import { isGlanceFact, itemsOfGlance } from './glance.ts';
import type { GlanceFact } from './glance.ts';
import type { WorkTally } from './kinds/work-rule.ts';
import { workGroups } from './work-item.ts';
import type { WorkGroup } from './work-item.ts';
import type { WorkScope } from './work-scope.ts';
import { isWorkGroup, isWorkTally, itemsOfTally } from './work-sheet.ts';
import type { PlacedItem, WorkSheet } from './work-sheet.ts';

export type WorkListing =
  | { readonly kind: 'day' }
  | { readonly kind: 'group'; readonly group: WorkGroup; readonly page: number }
  | { readonly kind: 'tally'; readonly tally: WorkTally; readonly page: number }
  | { readonly kind: 'glance'; readonly fact: GlanceFact; readonly page: number }
  | { readonly kind: 'all' };

export type ListedGroup = {
  readonly total: number;
  readonly page: number;
  readonly pages: number;
  readonly items: readonly PlacedItem[];
} & (
  | { readonly kind: 'group'; readonly key: WorkGroup }
  | { readonly kind: 'tally'; readonly key: WorkTally }
  | { readonly kind: 'glance'; readonly key: GlanceFact }
);

/** How many of each group the page of the day shows, so that it stays small on a phone. */
const firstOf: Readonly<Record<WorkGroup, number>> = { now: 8, today: 5, week: 5 };
const onPage = 18;
/** A briefing on paper: some ten sides. */
const onPaper = 200;

/** What the query asks for; anything not known is the page of the day. */
export function listingAsked(query: Readonly<Record<string, string>>): WorkListing {
  const { kind, group, list } = query;
  const page = /^[1-9][0-9]{0,3}$/u.test(query['page'] ?? '') ? Number(query['page']) : 1;
  if (isWorkTally(kind)) return { kind: 'tally', tally: kind, page };
  if (isGlanceFact(query['first'])) return { kind: 'glance', fact: query['first'], page };
  if (isWorkGroup(group)) return { kind: 'group', group, page };
  return list === 'all' ? { kind: 'all' } : { kind: 'day' };
}

/** The address of a listing. */
export function workAddress(scope: WorkScope, listing: WorkListing): string {
  const path = `/today?scope=${scope}`;
  switch (listing.kind) {
    case 'day':
      return path;
    case 'all':
      return `${path}&list=all`;
    case 'group':
      return `${path}&group=${listing.group}${pageOf(listing.page)}`;
    case 'tally':
      return `${path}&kind=${listing.tally}${pageOf(listing.page)}`;
    case 'glance':
      return `${path}&first=${listing.fact}${pageOf(listing.page)}`;
  }
}

function pageOf(page: number): string {
  return page === 1 ? '' : `&page=${page}`;
}

/** The groups of a listing with the items it shows of each. */
export function listedItems(sheet: WorkSheet, listing: WorkListing): readonly ListedGroup[] {
  switch (listing.kind) {
    case 'day':
      return workGroups.map((key) => ({ kind: 'group', key, ...part(sheet.groups[key], 1, firstOf[key]) }));
    case 'group':
      return [
        { kind: 'group', key: listing.group, ...part(sheet.groups[listing.group], listing.page, onPage) },
      ];
    case 'tally':
      return [
        {
          kind: 'tally',
          key: listing.tally,
          ...part(itemsOfTally(sheet, listing.tally), listing.page, onPage),
        },
      ];
    case 'glance':
      return [
        {
          kind: 'glance',
          key: listing.fact,
          ...part(itemsOfGlance(sheet, listing.fact), listing.page, onPage),
        },
      ];
    case 'all': {
      let left = onPaper;
      return workGroups.map((key) => {
        const listed = part(sheet.groups[key], 1, left);
        left -= listed.items.length;
        return { kind: 'group', key, ...listed };
      });
    }
  }
}

function part(items: readonly PlacedItem[], asked: number, size: number) {
  const pages = Math.max(1, Math.ceil(items.length / Math.max(size, 1)));
  const page = Math.min(asked, pages);
  const start = (page - 1) * size;
  return { total: items.length, page, pages, items: items.slice(start, start + size) };
}
