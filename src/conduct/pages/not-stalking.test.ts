// "Why not stalking" waits for somebody else; disagreement opens a dispute; the author never reads their own.

import assert from 'node:assert/strict';
import test from 'node:test';

import { loadReferenceData } from '#reference';
import type { Db } from '#platform';
import { askPage, freshDatabase, makeCrime, makePerson, makeStaff, testClock, testDatabase } from '#testing';

import { readDispute } from '../read-dispute.ts';
import { notStalkingPage } from './not-stalking.ts';

/** Number of the view that the reader’s form stands under. */
function seenIn(html: string): string {
  return /name="seen" value="(\d+)"/u.exec(html)?.[1] ?? '';
}

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
  const seen = seenIn((await askPage(notStalkingPage, { ...ask, viewer: reader.viewer })).html);
  const mine = await askPage(notStalkingPage, { ...own, form: { do: 'read', verdict: 'yes', seen } });
  assert.match(mine.html, /never its second reader/u);
  const theirs = { ...ask, viewer: reader.viewer };
  const why = await askPage(notStalkingPage, { ...theirs, form: { do: 'read', verdict: 'no' } });
  assert.match(why.html, /Say why you do not agree/u);
  assert.equal(await readDispute(db, crime.id, testClock.now()), null);
  const read = { do: 'read', verdict: 'no', why: 'Three events.', seen };
  assert.equal((await askPage(notStalkingPage, { ...theirs, form: read })).answer.kind, 'redirect');
  assert.equal((await readDispute(db, crime.id, testClock.now()))?.state, 'open');
  const twice = await askPage(notStalkingPage, { ...theirs, form: read });
  assert.match(twice.html, /Somebody has read it meanwhile/u);
  // The form is no longer there; what was typed is.
  assert.match(twice.html, /Your words, not saved[\s\S]*Three events\./u);
  // Another view came in its place: whoever read the first has not agreed to the second.
  await askPage(notStalkingPage, { ...own, form: { do: 'add', reason: 'Another reason.' } });
  const stale = await askPage(notStalkingPage, { ...theirs, form: { ...read, verdict: 'yes', why: '' } });
  assert.match(stale.html, /Another view was written meanwhile/u);
  assert.match(stale.html, /Another reason\.[\s\S]*Waits for a second reader/u);
});

test('two at the same moment: one view waits and one reading stands, and nobody loses what was typed', async (t) => {
  const { db } = await freshDatabase(t, 'postgres');
  await loadReferenceData(db, testClock);
  const [one, two] = [await makeStaff(db, 'supervisor'), await makeStaff(db, 'supervisor')];
  const [three, four] = [await makeStaff(db, 'supervisor'), await makeStaff(db, 'supervisor')];
  const crime = await makeCrime(db, testClock, { suspects: [await makePerson(db, testClock)] });
  const ask = { db, clock: testClock, params: { ref: crime.ref } };
  const inside = <T>(work: (own: Db) => Promise<T>) => db.transaction().execute(work);
  const both = (first: typeof one, second: typeof one, forms: readonly [object, object]) =>
    Promise.all(
      [first, second].map(({ viewer }, at) =>
        inside((own) => askPage(notStalkingPage, { ...ask, viewer, db: own, form: { ...forms[at] } })),
      ),
    );
  const add = { do: 'add', reason: 'One event.' };
  const added = await both(one, two, [add, { ...add, reason: 'Only once.' }]);
  assert.deepEqual(added.map(({ answer }) => answer.kind).toSorted(), ['redirect', 'show']);
  const refused = added.findIndex(({ answer }) => answer.kind === 'show');
  assert.match(added[refused]?.html ?? '', refused === 0 ? /<p[^>]*>One event\./u : /<p[^>]*>Only once\./u);
  const seen = seenIn((await askPage(notStalkingPage, { ...ask, viewer: three.viewer })).html);
  const read = { do: 'read', seen };
  const said = await both(three, four, [
    { ...read, verdict: 'yes', why: '' },
    { ...read, verdict: 'no', why: 'Three events.' },
  ]);
  assert.deepEqual(said.map(({ answer }) => answer.kind).toSorted(), ['redirect', 'show']);
  assert.equal((await db.selectFrom('stalking_view').select('id').execute()).length, 1);
  assert.equal((await db.selectFrom('stalking_view_reading').select('id').execute()).length, 1);
});
