// What a page lists, and its addresses: an address read back is the listing it was made from.

import assert from 'node:assert/strict';
import { it } from 'node:test';

import { listedItems, listingAsked, workAddress } from './work-listing.ts';
import type { WorkListing } from './work-listing.ts';
import { workSheet } from './work-sheet.ts';

const listings: readonly WorkListing[] = [
  { kind: 'day' },
  { kind: 'all' },
  { kind: 'group', group: 'week', page: 1 },
  { kind: 'group', group: 'now', page: 3 },
  { kind: 'tally', tally: 'legal-deadlines', page: 1 },
  { kind: 'tally', tally: 'gaps', page: 12 },
];

it('an address read back is the listing it was made from', () => {
  for (const listing of listings) {
    const query = new URL(workAddress('area', listing), 'http://localhost').searchParams;
    assert.equal(query.get('scope'), 'area');
    assert.deepEqual(listingAsked(Object.fromEntries(query)), listing);
  }
});

it('what is not known in an address is the page of the day', () => {
  for (const query of [{}, { kind: 'gold' }, { group: 'tomorrow' }, { list: 'none' }]) {
    assert.deepEqual(listingAsked(query), { kind: 'day' });
  }
  assert.deepEqual(listingAsked({ kind: 'bail', page: '-1' }), { kind: 'tally', tally: 'bail', page: 1 });
});

it('a list with nothing in it still has its groups and one page', () => {
  const sheet = workSheet([], Temporal.Instant.from('2026-11-25T18:00:00Z'));
  assert.deepEqual(
    listedItems(sheet, { kind: 'day' }).map((group) => [group.key, group.total, group.pages]),
    [
      ['now', 0, 1],
      ['today', 0, 1],
      ['week', 0, 1],
    ],
  );
  assert.equal(listedItems(sheet, { kind: 'tally', tally: 'bail', page: 7 })[0]?.page, 1);
});
