// The demonstration opens its own force and an empty store, and never a force's record.

import assert from 'node:assert/strict';

import { holdsForceRecord, smallForce } from '#demo';
import { makeStaff, onBothEnginesFresh, testClock } from '#testing';

onBothEnginesFresh('an empty store and a demonstration force may be opened', async (open) => {
  assert.equal(await holdsForceRecord(open.db), false);
  await smallForce(open, testClock);
  assert.equal(await holdsForceRecord(open.db), false);
});

onBothEnginesFresh('a store with staff of a force may not', async (open) => {
  await makeStaff(open.db, 'officer');
  assert.equal(await holdsForceRecord(open.db), true);
});
