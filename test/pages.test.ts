// Generated from the list of pages: every page, in both languages, for every role, on the small demonstration force.

import assert from 'node:assert/strict';
import test, { after, before } from 'node:test';

import { HtmlValidate } from 'html-validate';

import { pages } from '#app';
import { makeKnownFor, smallForce } from '#demo';
import { regimes } from '#law';
import { languages, londonDate, pageCalled } from '#platform';
import type { KnownRecords, OpenDatabase, Page } from '#platform';
import { referenceListNames, shippedReferenceBook } from '#reference';
import { freshDatabase, switchLanguage, testClock, testProgram } from '#testing';
import type { TestProgram, Visit } from '#testing';
import { roles } from '#users';
import type { Role } from '#users';

const html = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    // govuk-frontend's own markup, and an indentation of ours, are not the reader's concern.
    'no-trailing-whitespace': 'off',
    'long-title': 'off',
    'void-style': 'off',
    'no-inline-style': 'error',
    'no-redundant-role': 'off',
    'prefer-native-element': 'off',
    'require-sri': 'off',
    'tel-non-breaking': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'input-missing-label': 'error',
    'no-implicit-button-type': 'off',
    'valid-autocomplete': 'off',
    'form-dup-name': 'off',
    'unique-landmark': 'off',
  },
});

let program: TestProgram;
let database: OpenDatabase;
let known: KnownRecords;
const visits = new Map<Role, Visit>();
const closing: (() => unknown)[] = [];

before(async () => {
  const t = { after: (work: () => unknown) => void closing.push(work) };
  database = await freshDatabase(t);
  known = await smallForce(database, testClock);
  program = await testProgram(t, database, testClock);
  for (const role of roles) visits.set(role, await program.signIn(role));
});

after(async () => {
  for (const close of closing.toReversed()) await close();
});

async function addressFor(page: Page, role: Role): Promise<string | null> {
  const staff = await database.db
    .selectFrom('staff')
    .select('id')
    .where('role', '=', role)
    .orderBy('id')
    .limit(1)
    .executeTakeFirstOrThrow();
  return page.example({ ...known, ...(await makeKnownFor(database.db, testClock, staff.id)) });
}

function visitOf(role: Role): Visit {
  const visit = visits.get(role);
  assert.ok(visit);
  return visit;
}

/** Every source of the shipped lists and of the law, in the English that it was written in; the short ones say nothing. */
const lists = shippedReferenceBook(londonDate(testClock.now()));
const sources = [
  ...new Set([
    ...referenceListNames.flatMap((list) => lists.all(list).map(({ source }) => source)),
    ...sourcesIn(Object.values(regimes)),
  ]),
].filter((source) => source.length > 15);

function sourcesIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'source' && typeof inner === 'string' ? [inner] : sourcesIn(inner),
  );
}

/** English law and sources that stand in Welsh text with nothing that says so: WCAG 2.2, 3.1.2. */
function unmarkedEnglish(body: string): readonly string[] {
  const read = body
    .replaceAll(/<head>[\s\S]*?<\/head>|<script[\s\S]*?<\/script>|<!--[\s\S]*?-->/gu, '')
    .replaceAll(/<(\w+)[^>]* lang="en"[^>]*>[\s\S]*?<\/\1>/gu, '')
    .replaceAll(/<[^>]*>/gu, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
  // An Act cited the Welsh way, by its adran, is Welsh.
  const acts = read.match(/[^.:;]{0,40}\b(?:Act|[A-Z]{2,7}) (?:19|20)\d\d\b(?! a\d)/gu) ?? [];
  return [...acts, ...sources.filter((source) => read.includes(source))];
}

const mayOpen = (page: Page, role: Role) => page.who === 'everyone' || page.who.some((one) => one === role);

async function accessRows(): Promise<number> {
  const row = await database.db
    .selectFrom('access_log')
    .select(({ fn }) => fn.countAll<number>().as('rows'))
    .executeTakeFirstOrThrow();
  return row.rows;
}

test('names and paths of pages are unique', () => {
  assert.equal(new Set(pages.map((page) => page.name)).size, pages.length);
  const paths = pages.map((page) => page.path.replaceAll(/:[a-z]+/gu, ':x'));
  const twice = paths.filter((path, place) => paths.indexOf(path) !== place);
  assert.deepEqual(twice, []);
});

for (const page of pages.filter((each) => each.get !== undefined && each.template !== null)) {
  for (const language of languages) {
    test(`${page.name} in ${language} is whole, valid and logged`, async () => {
      const role = roles.find((each) => mayOpen(page, each));
      assert.ok(role);
      const address = await addressFor(page, role);
      assert.ok(address !== null, 'a page that can be shown needs an example');
      const before = await accessRows();
      const answer = await visitOf(role).get(
        `${address}${address.includes('?') ? '&' : '?'}lang=${language}`,
      );
      assert.equal(answer.status, 200, address);
      assert.match(answer.body, new RegExp(`<html lang="${language}"`, 'u'));
      assert.match(answer.body, /<title>[^<]+<\/title>/u);
      assert.equal(answer.body.match(/<h1[\s>]/gu)?.length, 1, 'one h1');
      assert.doesNotMatch(answer.body, /undefined|\[object Object\]|NaN/u);
      if (page.budget !== undefined) {
        assert.ok(answer.body.length <= page.budget.html, `${answer.body.length} bytes`);
      }
      if (language === 'cy') assert.deepEqual(unmarkedEnglish(answer.body), [], 'English in lang="en"');
      const report = await html.validateString(answer.body);
      const messages = report.results.flatMap((result) =>
        result.messages.map((message) => `${message.line}: ${message.ruleId}: ${message.message}`),
      );
      assert.deepEqual(messages, []);
      const logged = (await accessRows()) - before;
      assert.ok(page.reads === 'nothing' ? logged === 0 : logged > 0, `${logged} access-log rows`);
    });
  }
}

test('each role opens its own pages, and no other: refused in words', async (t) => {
  let checked = 0;
  for (const role of roles) {
    for (const page of pages.filter((each) => each.get !== undefined)) {
      const address = await addressFor(page, role);
      if (address === null) continue;
      const answer = await visitOf(role).get(address);
      const expected = mayOpen(page, role) ? [200, 303] : [403];
      assert.ok(expected.includes(answer.status), `${role} ${page.name}: ${answer.status}`);
      checked += 1;
    }
  }
  assert.ok(checked > roles.length * 10);
  const shown = pages.filter((page) => page.get !== undefined && page.template !== null).length;
  t.diagnostic(
    `${shown} pages in ${languages.length} languages checked as HTML, and ${checked} pairs of page and role (${roles.length} roles)`,
  );
});

test('nobody signed out reads anything: every page but the open ones leads to the sign-in page', async () => {
  const visit = program.visit();
  for (const page of pages.filter((each) => each.get !== undefined && each.who !== 'everyone')) {
    const address = await addressFor(page, 'officer');
    if (address === null) continue;
    const answer = await visit.get(address);
    assert.equal(answer.status, 303, page.name);
    assert.match(answer.location ?? '', /^\/sign-in/u);
  }
});

test('a restricted record is refused on every page about it, in words, and each try is logged', async () => {
  const visit = visitOf('officer');
  for (const page of pages.filter(
    (each) => each.path.startsWith('/perpetrators/:ref') && each.get !== undefined,
  )) {
    const address = page.path.replace(':ref', known.restrictedPerpetrator).replace(':label', 'A');
    const before = await accessRows();
    const answer = await visit.get(address);
    assert.equal(answer.status, 403, page.name);
    assert.equal((await accessRows()) - before, 1, page.name);
    const row = await database.db
      .selectFrom('access_log')
      .select(['refused', 'record_ref'])
      .orderBy('id', 'desc')
      .limit(1)
      .executeTakeFirstOrThrow();
    assert.deepEqual(row, { refused: true, record_ref: known.restrictedPerpetrator });
  }
});

test('the language switch keeps what was typed in every form of a page, saves nothing and uses no key up', async (t) => {
  const lost: string[] = [];
  let kept = 0;
  let others = 0;
  const written = async () =>
    Promise.all(
      (['change_log', 'write_key', 'draft'] as const).map(
        async (table) =>
          (
            await database.db
              .selectFrom(table)
              .select(({ fn }) => fn.countAll().as('rows'))
              .execute()
          )[0]?.rows,
      ),
    );
  for (const page of pages.filter((each) => each.get !== undefined && each.template !== null)) {
    const role = roles.find((each) => mayOpen(page, each));
    const address = role === undefined ? null : await addressFor(page, role);
    if (role === undefined || address === null || page.who === 'everyone') continue;
    const visit = visitOf(role);
    const { body } = await visit.get(`${address}${address.includes('?') ? '&' : '?'}lang=en`);
    const before = await written();
    const switched = await switchLanguage(visit, body);
    assert.deepEqual(await written(), before, page.name);
    if (switched === null) continue;
    lost.push(...switched.lost.map((what) => `${page.name}: ${what}`));
    others += switched.others;
    kept += 1;
  }
  assert.deepEqual(lost, []);
  assert.ok(kept > 40, `${kept} forms`);
  assert.ok(others > 4, `${others} other forms`);
  assert.doesNotMatch(JSON.stringify(program.lines), /typed \d/u);
  t.diagnostic(
    `${kept} forms, and ${others} others of their pages, keep what was typed when the language is switched`,
  );
});

test('every page that reads personal data is called something in the access log, in both languages', () => {
  for (const page of pages.filter((each) => each.reads !== 'nothing'))
    for (const language of languages) assert.ok(pageCalled(page, language), `${page.name} ${language}`);
});

test('log lines hold no name, no query and no form value', async () => {
  const visit = visitOf('officer');
  await visit.send('/perpetrators', { words: 'Llanfairpwll Gogogoch' });
  await visit.get('/perpetrators?area=Llanfairpwll');
  assert.doesNotMatch(JSON.stringify(program.lines), /Llanfairpwll|LLOYD|Gethin/iu);
});

test('a form without our token, or from another site, saves nothing', async () => {
  const visit = visitOf('officer');
  const answer = await visit.post('/account', { do: 'language', language: 'cy', _key: crypto.randomUUID() });
  assert.equal(answer.status, 403);
});

test('the same form sent twice saves once and leads to the same place; a changed one is not dropped in silence', async () => {
  const visit = visitOf('supervisor');
  const key = crypto.randomUUID();
  const send = (language: string) =>
    visit.send('/account', { do: 'language', language }, { key, action: '/account' });
  const changes = async () =>
    (await database.db.selectFrom('change_log').select('id').where('action', '=', 'set-language').execute())
      .length;
  const before = await changes();
  const first = await visit.send('/account', { do: 'language', language: 'en' }, { key });
  const second = await visit.send('/account', { do: 'language', language: 'en' }, { key });
  assert.deepEqual([first.status, second.status], [303, 303]);
  assert.equal(first.location, second.location);
  assert.equal((await changes()) - before, 1);
  assert.equal(
    (await send('cy').catch(() => visit.send('/account', { do: 'language', language: 'cy' }, { key })))
      .status,
    409,
  );
});
