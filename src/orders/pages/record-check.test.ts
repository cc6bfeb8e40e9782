// The form for a check: errors beside their fields, a stale form answered with what changed, a double press saved once.

import assert from 'node:assert/strict';
import test from 'node:test';

import { readConfig } from '#config';
import { buildServer } from '#platform';
import type { Db } from '#platform';
import {
  askPage,
  freshDatabase,
  inBothLanguages,
  makeMeasure,
  makePerson,
  makeStaff,
  onBothEnginesFresh,
  testClock,
  testDatabase,
} from '#testing';
import { assets, render, uiPages } from '#ui';
import { accounts, userPages } from '#users';

import { recordCheckPage } from './record-check.ts';

const page = recordCheckPage('orders');
const filled = {
  'on-day': '24',
  'on-month': '11',
  'on-year': '2026',
  reason: 'in-order',
  note: 'Seen at home',
};

async function orderInForce(db: Db) {
  const subject = await makePerson(db, testClock);
  return makeMeasure(db, testClock, {
    regime: 'spo',
    subject,
    events: [{ step: 'granted', on: '2026-02-03', endsOn: '2028-02-03' }],
  });
}

function newestOn(html: string): string {
  return /name="newest" value="([^"]*)"/u.exec(html)?.[1] ?? '';
}

async function checksOf(db: Db, id: number): Promise<number> {
  const rows = await db
    .selectFrom('measure_event')
    .select('id')
    .where('measure_id', '=', id)
    .where('step', '=', 'checked')
    .execute();
  return rows.length;
}

test('a check is saved and logged, and leads back to the order', async (t) => {
  const db = await testDatabase(t);
  const { viewer } = await makeStaff(db, 'officer');
  const { ref, id } = await orderInForce(db);
  const ask = { db, clock: testClock, viewer, params: { ref } };
  const newest = newestOn((await askPage(page, ask)).html);
  const sent = await askPage(page, { ...ask, form: { ...filled, newest } });
  assert.deepEqual(sent.answer, { kind: 'redirect', to: `/orders/${ref}`, notice: 'saved' });
  assert.equal(sent.changes[0]?.action, 'record-checked');
  assert.equal(await checksOf(db, id), 1);
});

test('what is missing is said beside its field in both languages, and what was typed stays', async (t) => {
  const db = await testDatabase(t);
  const { viewer } = await makeStaff(db, 'officer');
  const { ref, id } = await orderInForce(db);
  const ask = { db, clock: testClock, viewer, params: { ref } };
  const newest = newestOn((await askPage(page, ask)).html);
  const form = { newest, 'on-day': '31', 'on-month': '2', 'on-year': '2026', note: 'Kept' };
  await inBothLanguages(page, { ...ask, form }, (html, language, { answer }) => {
    assert.ok(answer.kind === 'show' && answer.status === 422);
    assert.ok(html.includes(language === 'en' ? 'Enter a real date' : 'Rhowch ddyddiad go iawn'));
    assert.ok(html.includes(language === 'en' ? 'Choose what was found' : 'Dewiswch yr hyn a welwyd'));
    assert.match(html, /href="#on"/u);
    assert.ok(html.includes('Kept'));
  });
  assert.equal(await checksOf(db, id), 0);
});

test('a form opened before somebody else saved is answered with what changed, and saves nothing', async (t) => {
  const db = await testDatabase(t);
  const { viewer } = await makeStaff(db, 'officer');
  const other = await makeStaff(db, 'civil-orders-officer', { name: 'Rhywun Arall' });
  const { ref, id } = await orderInForce(db);
  const ask = { db, clock: testClock, params: { ref } };
  const newest = newestOn((await askPage(page, { ...ask, viewer })).html);
  await askPage(page, { ...ask, viewer: other.viewer, form: { ...filled, newest } });
  const form = { ...filled, newest, note: 'My own words' };
  const stale = await askPage(page, { ...ask, viewer, form });
  assert.ok(stale.answer.kind === 'show' && stale.answer.status === 409);
  assert.match(stale.html, /Check, 24 Nov 2026<\/strong>, recorded 25 Nov 2026, 18:00 by Rhywun Arall/u);
  assert.ok(stale.html.includes('My own words'));
  assert.equal(stale.changes.length, 0);
  assert.equal(await checksOf(db, id), 1);
  const again = await askPage(page, { ...ask, viewer, form: { ...form, newest: newestOn(stale.html) } });
  assert.equal(again.answer.kind, 'redirect');
  assert.equal(await checksOf(db, id), 2);
});

test('an order that is over offers no form, and a form sent to it saves nothing', async (t) => {
  const db = await testDatabase(t);
  const { viewer } = await makeStaff(db, 'officer');
  const subject = await makePerson(db, testClock);
  const { ref, id } = await makeMeasure(db, testClock, {
    regime: 'spo',
    subject,
    events: [{ step: 'granted', on: '2020-02-03', endsOn: '2024-02-03' }],
  });
  const ask = { db, clock: testClock, viewer, params: { ref } };
  const shown = await askPage(page, ask);
  assert.doesNotMatch(shown.html, /name="newest"/u);
  const event = await db
    .selectFrom('measure_event')
    .select('id')
    .where('measure_id', '=', id)
    .executeTakeFirstOrThrow();
  const sent = await askPage(page, { ...ask, form: { ...filled, newest: `${event.id}.0` } });
  assert.ok(sent.answer.kind === 'show' && sent.answer.status === 409);
  assert.equal(await checksOf(db, id), 0);
});

onBothEnginesFresh(
  'of two who save over the same record at once, the second is shown what the first did',
  async ({ db }) => {
    const { viewer } = await makeStaff(db, 'officer');
    const { ref, id } = await orderInForce(db);
    const ask = { clock: testClock, viewer, params: { ref } };
    const newest = newestOn((await askPage(page, { ...ask, db })).html);
    const kinds = await Promise.all(
      ['One', 'Two'].map((note) =>
        db
          .transaction()
          .execute(
            async (inner) =>
              (await askPage(page, { ...ask, db: inner, form: { ...filled, newest, note } })).answer.kind,
          ),
      ),
    );
    assert.deepEqual(kinds.toSorted(), ['redirect', 'show']);
    assert.equal(await checksOf(db, id), 1);
  },
);

test('a double press of the button saves one check', async (t) => {
  const database = await freshDatabase(t);
  const { db } = database;
  const { id: staffId } = await makeStaff(db, 'officer');
  const { ref, id } = await orderInForce(db);
  const config = readConfig({}, { demonstration: true });
  assert.ok(config.ok);
  const server = await buildServer({
    database,
    clock: testClock,
    pages: [...uiPages, ...userPages, page],
    render,
    config: config.value.server,
    accounts,
    assets,
  });
  t.after(() => server.close());
  const cookies = new Map<string, string>();
  const ask = async (method: 'GET' | 'POST', url: string, fields?: Readonly<Record<string, string>>) => {
    const response = await server.inject({
      method,
      url,
      headers: {
        cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        ...(fields === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' }),
      },
      ...(fields === undefined ? {} : { payload: new URLSearchParams(fields).toString() }),
    });
    for (const cookie of response.cookies) cookies.set(cookie.name, cookie.value);
    return response;
  };
  const hidden = (html: string, name: string) =>
    [...html.matchAll(new RegExp(`name="${name}" value="([^"]*)"`, 'gu'))].at(-1)?.[1] ?? '';
  const signIn = (await ask('GET', '/sign-in')).body;
  await ask('POST', '/sign-in', {
    _csrf: hidden(signIn, '_csrf'),
    _key: hidden(signIn, '_key'),
    as: String(staffId),
  });
  const address = `/orders/${ref}/check`;
  const html = (await ask('GET', address)).body;
  const fields = {
    ...filled,
    newest: newestOn(html),
    _csrf: hidden(html, '_csrf'),
    _key: hidden(html, '_key'),
  };
  const first = await ask('POST', address, fields);
  const second = await ask('POST', address, fields);
  assert.deepEqual([first.statusCode, second.statusCode], [303, 303]);
  assert.equal(first.headers['location'], second.headers['location']);
  assert.equal(await checksOf(db, id), 1);
});
