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
  smallProgram,
} from '#testing';
import { render } from '#ui';

import { workKey } from '../kinds/work-key.ts';
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
    force: { name: { en: '', cy: '' }, marking: { en: '', cy: '' }, area: '' },
    sessionKey: null,
    typedIn: () => null,
    nameOfPage: () => null,
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
    typed: [],
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

test('pressed in the running program: taken once however often it is sent, logged, and said on the next page', async () => {
  const { database, program, as } = await smallProgram();
  const supervisor = await as('supervisor');
  const officer = await as('officer');
  const list = '/today?scope=force';
  const page = await supervisor.get(list);
  assert.equal(page.status, 200);
  // What escalates is on the supervisor's list alone.
  const officers = formsOn((await officer.get(list)).body);
  const form = formsOn(page.body).find((mine) => officers.some((each) => each['item'] === mine['item']));
  const theirs = officers.find((each) => each['item'] === form?.['item']);
  assert.ok(form !== undefined && theirs !== undefined);
  for (const answer of [
    await supervisor.post('/today/claims', form),
    await supervisor.post('/today/claims', form),
  ]) {
    assert.deepEqual([answer.status, answer.location], [303, list]);
  }
  assert.match((await supervisor.get(list)).body, /You have taken this work on\./u);
  const second = await officer.post('/today/claims', theirs);
  assert.equal(second.status, 409);
  assert.match(second.body, /has had this work since/u);
  const claims = database.db
    .selectFrom('work_claim')
    .selectAll()
    .where('item_key', '=', form['item'] ?? '');
  assert.equal((await claims.execute()).length, 1);
  const changes = await database.db
    .selectFrom('change_log')
    .select('detail')
    .where('action', '=', 'take-work')
    .execute();
  assert.deepEqual(changes, [{ detail: { item: form['item'] } }]);
  const reads = await database.db
    .selectFrom('access_log')
    .select('record_ref')
    .where('page', '=', 'today')
    .execute();
  assert.ok(reads.some((row) => row.record_ref === 'today:force'));
  const auditor = await as('auditor');
  assert.equal((await auditor.get('/today')).status, 403);
  const own = formsOn((await supervisor.get('/today?scope=me')).body);
  const down = own.find((each) => each['item'] === form['item'] && each['do'] === 'put-down');
  assert.ok(down !== undefined);
  assert.equal((await supervisor.post('/today/claims', down)).location, '/today?scope=me');
  assert.equal((await claims.execute()).length, 2);
  // Names are on the page and nowhere in what the program writes about its work.
  const written = JSON.stringify(program.lines);
  assert.ok(page.body.includes('LLOYD') && !/LLOYD|Gethin/u.test(written));
});

/** The forms of a page that go to the claims, as fields. */
function formsOn(body: string): readonly Readonly<Record<string, string>>[] {
  return [...body.matchAll(/<form action="\/today\/claims"[\s\S]*?<\/form>/gu)].map((form) =>
    Object.fromEntries(
      [...form[0].matchAll(/name="([^"]*)" value="([^"]*)"/gu)].map((field) => [
        field[1] ?? '',
        field[2] ?? '',
      ]),
    ),
  );
}
