// Links to the pages of a long list: the filters stay, and the gaps are where pages are left out.

import assert from 'node:assert/strict';
import test from 'node:test';

import { pageAddress, pagesShown } from './page-links.ts';

test('page 1 is the plain address, and filters stay on every page', () => {
  assert.equal(pageAddress('/orders?type=spo&page=4', 1), '/orders?type=spo');
  assert.equal(pageAddress('/orders?type=spo', 3), '/orders?type=spo&page=3');
});

test('first, last and the neighbours are shown; a gap stands for more', () => {
  assert.deepEqual(pagesShown(4, 9), [1, null, 3, 4, 5, null, 9]);
  assert.deepEqual(pagesShown(1, 2), [1, 2]);
  assert.deepEqual(pagesShown(1, 1), [1]);
});
