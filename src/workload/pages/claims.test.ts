// Taking work from the page: one press, one row, one line in the change log; and the second person is told who has it.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import type { ChangeEntry, Db, Language, PageAnswer, SessionAnswer, Viewer } from '#platform';
import {
  makeBreach,
  makeGroup,
  makePerson,
  makeStaff,
  onBothEngines,
  testClock,
  testDatabase,
} from '#testing';
import { render } from '#ui';

import { workKey } from '../work-key.ts';
import { claimsPage } from './claims.ts';

type Sent = { readonly answer: PageAnswer | SessionAnswer; readonly changes: readonly ChangeEntry[] };

async function send(
  db: Db,
  viewer: Viewer,
  form: Readonly<Record<string, string>>,
  language: Language = 'en',
): Promise<Sent> {
  const changes: ChangeEntry[] = [];
  const answer = await claimsPage.post?.({
    viewer,
    language,
    params: {},
    query: {},
    queryAll: {},
    db,
    clock: testClock,
    requestId: 'r-1',
    origin: 'test',
    demonstration: false,
    sessionKey: null,
    form,
    upload: null,
    logRead: async () => {
      throw new Error('Taking work reads no record');
    },
    logChange: async (entry) => {
      changes.push(entry);
    },
  });
  assert.ok(answer !== undefined);
  return { answer, changes };
}

/** The page of a refusal as text. */
function shown(answer: PageAnswer | SessionAnswer, viewer: Viewer, language: Language): string {
  assert.ok(answer.kind === 'show' && answer.status === 409);
  return render(claimsPage, answer.view, {
    language,
    viewer,
    path: '/today/claims',
    notice: null,
    csrf: 'token',
    formKey: '00000000-0000-4000-8000-000000000000',
    requestId: 'r-1',
    navigation: [],
    home: '/today',
    forceName: { en: 'Example Police', cy: 'Heddlu Enghraifft' },
    marking: 'OFFICIAL-SENSITIVE',
    demonstration: false,
    now: testClock.now(),
    hasErrors: false,
  });
}

async function makeWork(db: Db, restrictedTo?: number) {
  const subject = await makePerson(db, testClock, restrictedTo === undefined ? {} : { restrictedTo });
  const breach = await makeBreach(db, testClock, { subject, at: '2026-11-25T06:40:00Z' });
  return { breach, subject, item: workKey('decide-breach', breach.ref) };
}

onBothEngines('taking work goes back to the same list and is in the change log by reference', async (db) => {
  const { viewer } = await makeStaff(db, 'supervisor');
  const { item, breach } = await makeWork(db);
  const taken = await send(db, viewer, { item, do: 'take', scope: 'me' });
  assert.deepEqual(taken.answer, { kind: 'redirect', to: '/today?scope=me', notice: 'taken' });
  assert.deepEqual(taken.changes, [
    { action: 'take-work', kind: 'breach', ref: breach.ref, detail: { item } },
  ]);
  const down = await send(db, viewer, { item, do: 'put-down', scope: 'elsewhere' });
  assert.deepEqual(down.answer, { kind: 'redirect', to: '/today?scope=force', notice: 'putDown' });
  assert.equal(down.changes[0]?.action, 'put-work-down');
});

test('the second of two people sees who has it, in both languages, and nothing is logged as changed', async (t) => {
  const db = await testDatabase(t);
  const first = await makeStaff(db, 'supervisor', { name: 'Sgt C Prawf' });
  const second = await makeStaff(db, 'officer');
  const { item } = await makeWork(db);
  await send(db, first.viewer, { item, do: 'take', scope: 'force' });
  const late = await send(db, second.viewer, { item, do: 'take', scope: 'force' });
  assert.deepEqual(late.changes, []);
  assert.ok(
    shown(late.answer, second.viewer, 'en').includes(
      'Sgt C Prawf has had this work since 25 Nov 2026, 18:00.',
    ),
  );
  const welsh = await send(db, second.viewer, { item, do: 'take', scope: 'force' }, 'cy');
  assert.ok(
    shown(welsh.answer, second.viewer, 'cy').includes(
      'Mae’r gwaith hwn gan Sgt C Prawf ers 25 Tach 2026, 18:00.',
    ),
  );
});

test('what is done, mine already or not taken is said, and the link back keeps the scope', async (t) => {
  const db = await testDatabase(t);
  const { viewer } = await makeStaff(db, 'officer');
  const { item } = await makeWork(db);
  const said = async (form: Readonly<Record<string, string>>) => {
    const { answer, changes } = await send(db, viewer, { scope: 'me', ...form });
    assert.deepEqual(changes, []);
    return shown(answer, viewer, 'en');
  };
  const gone = await said({ item: 'breach:BR-NONE:decide', do: 'take' });
  assert.ok(gone.includes('This work is no longer there') && gone.includes('href="/today?scope=me"'));
  assert.ok((await said({ item, do: 'put-down' })).includes('There is nothing to put down.'));
  await send(db, viewer, { item, do: 'take' });
  assert.ok((await said({ item, do: 'take' })).includes('You have this work already'));
  assert.deepEqual((await send(db, viewer, { item, do: 'burn' })).answer, { kind: 'not-found' });
});

test('work on a restricted record is not taken by somebody outside its group', async (t) => {
  const db = await testDatabase(t);
  const group = await makeGroup(db);
  const outside = await makeStaff(db, 'officer');
  const member = await makeStaff(db, 'officer', { groupIds: [group] });
  const { item, subject } = await makeWork(db, group);
  const { answer, changes } = await send(db, outside.viewer, { item, do: 'take', scope: 'force' });
  assert.deepEqual(answer, {
    kind: 'restricted',
    recordKind: 'person',
    recordRef: subject.ref,
    groupId: group,
  });
  assert.deepEqual(changes, []);
  assert.equal((await db.selectFrom('work_claim').selectAll().execute()).length, 0);
  assert.equal((await send(db, member.viewer, { item, do: 'take' })).answer.kind, 'redirect');
});
