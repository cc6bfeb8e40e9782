// "Why not stalking" waits for somebody else; disagreement opens a dispute; the author never reads their own.

import assert from 'node:assert/strict';
import test from 'node:test';

import { loadReferenceData } from '#reference';
import { askPage, makeCrime, makePerson, makeStaff, testClock, testDatabase } from '#testing';

import { readDispute } from '../read-dispute.ts';
import { notStalkingPage } from './not-stalking.ts';

test('the view waits, its author cannot read it, a supervisor can, and disagreeing leaves it open', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const author = await makeStaff(db, 'supervisor', { name: 'Sgt Awdur' });
  const reader = await makeStaff(db, 'supervisor', { name: 'Sgt Darllenydd' });
  const crime = await makeCrime(db, testClock, { suspects: [await makePerson(db, testClock)] });
  const ask = { db, clock: testClock, params: { ref: crime.ref } };
  const own = { ...ask, viewer: author.viewer };
  assert.match((await askPage(notStalkingPage, { ...own, form: { do: 'add' } })).html, /Write why/u);
  const saved = await askPage(notStalkingPage, { ...own, form: { do: 'add', reason: 'One event.' } });
  assert.equal(saved.answer.kind, 'redirect');
  const waiting = await askPage(notStalkingPage, own);
  assert.match(waiting.html, /Waits for a second reader/u);
  assert.match(waiting.html, /Somebody else must read it/u);
  const mine = await askPage(notStalkingPage, { ...own, form: { do: 'read', verdict: 'yes' } });
  assert.match(mine.html, /never its second reader/u);
  const theirs = { ...ask, viewer: reader.viewer };
  const why = await askPage(notStalkingPage, { ...theirs, form: { do: 'read', verdict: 'no' } });
  assert.match(why.html, /Say why you do not agree/u);
  assert.equal(await readDispute(db, crime.id, testClock.now()), null);
  const read = { do: 'read', verdict: 'no', why: 'Three events.' };
  assert.equal((await askPage(notStalkingPage, { ...theirs, form: read })).answer.kind, 'redirect');
  assert.equal((await readDispute(db, crime.id, testClock.now()))?.state, 'open');
  const twice = await askPage(notStalkingPage, { ...theirs, form: read });
  assert.match(twice.html, /Somebody has read it meanwhile/u);
});
