// The poster names the day and the area it is for.

import assert from 'node:assert/strict';
import test from 'node:test';

import { loadReferenceData } from '#reference';
import { askPage, makeStaff, testClock, testDatabase } from '#testing';

import { posterPage } from './poster.ts';

test('an area may be chosen, and the poster says which', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const { viewer } = await makeStaff(db, 'officer', { areaCode: 'powys' });
  const own = await askPage(posterPage, { db, clock: testClock, viewer });
  assert.match(own.html, /2026\. Powys\./u);
  const all = await askPage(posterPage, { db, clock: testClock, viewer, query: { area: '' } });
  assert.match(all.html, /All areas/u);
});
