// Step 1 asked again of a draft: what was chosen is chosen still, and only its author opens it.

import assert from 'node:assert/strict';
import test from 'node:test';

import { askPage, makeGroup, makeMeasure, makePerson, makeStaff, testClock, testDatabase } from '#testing';

import { addReportDraft } from '../draft-store.ts';
import { reportWhichPage } from './report-which.ts';

test('the author sees what was chosen and changes it; another sees nothing at all', async (t) => {
  const db = await testDatabase(t);
  const [author, other] = [await makeStaff(db, 'officer'), await makeStaff(db, 'supervisor')];
  const subject = await makePerson(db, testClock);
  const spo = await makeMeasure(db, testClock, {
    regime: 'spo',
    subject,
    conditions: ['Must not contact victim A', 'Must not go to Stryd Fach'],
    events: [{ step: 'granted', on: '2026-02-03', endsOn: '2028-02-03' }],
  });
  const forms = { which: { which: `${spo.ref}:2` }, what: { account: 'Text' } };
  const report = { personRef: subject.ref, forms };
  const draft = await addReportDraft(db, testClock.now(), author.id, report);
  const ask = { db, clock: testClock, params: { draft } };
  const shown = await askPage(reportWhichPage, { ...ask, viewer: author.viewer });
  assert.match(shown.html, new RegExp(`value="${spo.ref}:2" checked`, 'u'));
  const sent = await askPage(reportWhichPage, {
    ...ask,
    viewer: author.viewer,
    form: { version: '1', which: 'other' },
  });
  assert.match(sent.html, /href="#measure">Choose the order or bail from the list/u);
  assert.match(sent.html, /value="other" checked/u);
  const saved = await askPage(reportWhichPage, {
    ...ask,
    viewer: author.viewer,
    form: { version: '1', which: `${spo.ref}:1` },
  });
  assert.deepEqual(saved.answer, { kind: 'redirect', to: `/breach-reports/${draft}/evidence` });
  for (const form of [undefined, { version: '2', which: 'not-sure' }]) {
    const asked = { ...ask, viewer: other.viewer, ...(form === undefined ? {} : { form }) };
    const { answer, reads } = await askPage(reportWhichPage, asked);
    assert.deepEqual([answer, reads], [{ kind: 'not-found' }, []]);
  }
});

test('a draft about somebody who has been restricted since is refused in words', async (t) => {
  const db = await testDatabase(t);
  const author = await makeStaff(db, 'officer');
  const groupId = await makeGroup(db);
  const subject = await makePerson(db, testClock, { restrictedTo: groupId });
  const draft = await addReportDraft(db, testClock.now(), author.id, { personRef: subject.ref, forms: {} });
  const { answer } = await askPage(reportWhichPage, {
    db,
    clock: testClock,
    viewer: author.viewer,
    params: { draft },
  });
  assert.deepEqual(answer, { kind: 'restricted', recordKind: 'person', recordRef: subject.ref, groupId });
});
