// On paper a list says what it was filtered by.

import assert from 'node:assert/strict';
import test from 'node:test';

import { cy } from '../chrome/chrome.cy.ts';
import { en } from '../chrome/chrome.en.ts';
import { chosenFilters, isFiltered } from './chosen-filters.ts';

const status = (selected: boolean) => ({
  label: 'Status',
  options: [
    { value: '', text: 'Any status', selected: !selected },
    { value: 'in-force', text: 'In force', selected },
  ],
});

test('what was chosen or typed is one sentence; a choice that filters nothing is left out', () => {
  const fields = [
    status(true),
    { label: 'Area', options: [{ value: '', text: 'All areas', selected: true }] },
    { label: 'Person', value: 'P-10482' },
    { label: 'User', value: '' },
  ];
  assert.equal(
    chosenFilters({ words: en }, fields),
    'Chosen for this list: Status: In force; Person: P-10482.',
  );
});

test('a list that is whole says so, in Welsh too', () => {
  assert.equal(chosenFilters({ words: en }, [status(false)]), 'Nothing is filtered out of this list.');
  assert.match(chosenFilters({ words: cy }, [status(false)]), /^Nid oes dim wedi’i hidlo/u);
});

test('a list is filtered when anything but its first choice is taken, or something is typed', () => {
  assert.equal(isFiltered([status(false), { label: 'User', value: '' }]), false);
  assert.equal(isFiltered([status(true)]), true);
  assert.equal(isFiltered([{ label: 'Person', value: 'P-10482' }]), true);
  const byDefault = { label: 'Order', options: [{ value: 'newest', text: 'Newest first', selected: true }] };
  assert.equal(isFiltered([byDefault]), false);
});
