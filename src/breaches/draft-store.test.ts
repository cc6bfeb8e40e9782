// Drafts on both engines: their author's alone, kept fourteen days, and closed by the breach that came of them.

import assert from 'node:assert/strict';

import { makePerson, makeStaff, onBothEngines, testClock } from '#testing';

import {
  addReportDraft,
  closeReportDraft,
  findReportDraft,
  listReportDrafts,
  saveReportDraft,
} from './draft-store.ts';

const now = testClock.now();
const later = (hours: number) => now.add({ hours });

onBothEngines('a draft opens for its author and for nobody else', async (db) => {
  const [author, other] = [await makeStaff(db, 'officer'), await makeStaff(db, 'supervisor')];
  const person = await makePerson(db, testClock);
  const forms = { which: { which: 'other', measure: 'SPO-1' } };
  const id = await addReportDraft(db, now, author.id, { personRef: person.ref, forms });
  const mine = await findReportDraft(db, now, author.id, id);
  assert.deepEqual([mine?.personRef, mine?.version, mine?.recorded], [person.ref, 1, null]);
  assert.deepEqual(mine?.forms, forms);
  assert.equal(await findReportDraft(db, now, other.id, id), undefined);
  assert.equal(await findReportDraft(db, now, author.id, 'not-an-id'), undefined);
  const [listed] = await listReportDrafts(db, now, author.id);
  assert.deepEqual([listed?.id, listed?.personId], [id, person.id]);
  assert.deepEqual(await listReportDrafts(db, now, other.id), []);
});

onBothEngines('each save raises the version and starts the fourteen days again', async (db) => {
  const author = await makeStaff(db, 'officer');
  const id = await addReportDraft(db, now, author.id, { personRef: 'P-1', forms: {} });
  const draft = await findReportDraft(db, now, author.id, id, true);
  assert.ok(draft);
  await saveReportDraft(db, later(300), draft, { what: { account: 'Text' } });
  const saved = await findReportDraft(db, later(301), author.id, id);
  assert.deepEqual([saved?.version, saved?.forms], [2, { what: { account: 'Text' } }]);
  assert.ok(await findReportDraft(db, later(300 + 335), author.id, id));
  assert.equal(await findReportDraft(db, later(300 + 336), author.id, id), undefined);
  await assert.rejects(
    saveReportDraft(db, later(301), draft, {}),
    'an older version is never written over a newer',
  );
});

onBothEngines('a recorded draft remembers its breach and lets the answers go', async (db) => {
  const author = await makeStaff(db, 'officer');
  const id = await addReportDraft(db, now, author.id, {
    personRef: 'P-1',
    forms: { what: { account: 'Text' } },
  });
  const draft = await findReportDraft(db, now, author.id, id, true);
  assert.ok(draft);
  await closeReportDraft(db, now, draft, 'BR-2026-00001');
  const closed = await findReportDraft(db, now, author.id, id);
  assert.deepEqual([closed?.recorded, closed?.forms], ['BR-2026-00001', {}]);
  assert.deepEqual(await listReportDrafts(db, now, author.id), []);
});

onBothEngines('starting a report removes the author’s own that have run out', async (db) => {
  const [author, other] = [await makeStaff(db, 'officer'), await makeStaff(db, 'officer')];
  const old = await addReportDraft(db, later(-400), author.id, { personRef: 'P-1', forms: {} });
  const theirs = await addReportDraft(db, later(-400), other.id, { personRef: 'P-1', forms: {} });
  const fresh = await addReportDraft(db, now, author.id, { personRef: 'P-1', forms: {} });
  const left = await db.selectFrom('draft').select('id').where('id', 'in', [old, theirs, fresh]).execute();
  assert.deepEqual(left.map((row) => row.id).toSorted(), [theirs, fresh].toSorted());
});
