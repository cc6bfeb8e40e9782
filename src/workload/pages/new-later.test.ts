// Leaving work for later: a reason and a day within the force's limit; only blanks; back when more is missing.

import assert from 'node:assert/strict';
import test from 'node:test';

import type { Db } from '#platform';
import { loadReferenceData, shippedReferenceBook } from '#reference';
import {
  askPage,
  inBothLanguages,
  makeMeasure,
  makePerson,
  makeStaff,
  testClock,
  testDatabase,
} from '#testing';

import { findDismissals } from '../dismissal-store.ts';
import { workKey } from '../kinds/work-key.ts';
import { watchFor } from '../watch.ts';
import { readLeft, readWork } from '../work-store.ts';
import { newLaterPage } from './new-later.ts';

const now = testClock.now();
const watch = watchFor(shippedReferenceBook(Temporal.PlainDate.from('2026-11-25')), 'supervisor');
const until = (day: string) => ({ 'until-day': day, 'until-month': '11', 'until-year': '2026' });

/** An order whose victim was told and that has an owner, but no check for a year. */
async function unchecked(db: Db, ownerId: number) {
  const order = await makeMeasure(db, testClock, {
    regime: 'spo',
    subject: await makePerson(db, testClock),
    ownerId,
    events: [
      { step: 'granted', on: '2025-01-10', endsOn: '2028-02-02' },
      { step: 'served', on: '2025-01-11' },
      { step: 'notified', on: '2025-01-11' },
      { step: 'victim-told', on: '2025-01-11' },
    ],
  });
  return { ref: order.ref, key: workKey('watch', order.ref) };
}

test('a blank is left until a day, with a reason, and is neither lost nor counted as done', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const { viewer, id } = await makeStaff(db, 'supervisor');
  const { ref, key } = await unchecked(db, id);
  const ask = { db, clock: testClock, viewer };
  await inBothLanguages(newLaterPage, { ...ask, query: { item: key } }, (html) => {
    assert.ok(html.includes(ref));
    assert.ok(html.includes(`value="${key}"`));
  });
  const send = (form: Readonly<Record<string, string>>) =>
    askPage(newLaterPage, { ...ask, form: { item: key, ...form } });
  const bare = await send({});
  assert.match(bare.html, /Choose why now is not the time/u);
  const long = await send({ reason: 'waits-for-answer', ...until('30') });
  assert.equal(long.answer.kind, 'redirect');
  const tooLong = await send({
    reason: 'waits-for-answer',
    'until-day': '3',
    'until-month': '12',
    'until-year': '2026',
  });
  assert.match(tooLong.html, /at most 7 days from today/u);
  const past = await send({ reason: 'waits-for-answer', ...until('24') });
  assert.match(past.html, /today or later/u);
  const keys = (await readWork(db, viewer, 'force', now, watch)).items.map((item) => item.key);
  assert.equal(keys.includes(key), false);
  const left = await readLeft(db, viewer, 'force', now, watch, 10);
  assert.deepEqual(
    left.map((item) => item.key),
    [key],
  );
  const standing = (await findDismissals(db, [key])).get(key);
  assert.equal(standing?.untilOn?.toString(), '2026-11-30');
  const after = Temporal.Instant.from('2026-12-01T00:00:00Z');
  const again = (await readWork(db, viewer, 'force', after, watch)).items.map((item) => item.key);
  assert.ok(again.includes(key));
});

test('it is back at once when more is missing than was said then', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const { viewer, id } = await makeStaff(db, 'supervisor');
  const { key } = await unchecked(db, id);
  const form = { item: key, reason: 'waits-for-answer', ...until('30') };
  await askPage(newLaterPage, { db, clock: testClock, viewer, form });
  await db
    .updateTable('staff')
    .set({ active_to: Temporal.PlainDate.from('2026-11-20') })
    .where('id', '=', id)
    .execute();
  const found = (await readWork(db, viewer, 'force', now, watch)).items.find((item) => item.key === key);
  assert.ok(found?.gaps.includes('no-owner'));
});

test('what the law times cannot be left', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const { viewer } = await makeStaff(db, 'supervisor');
  const order = await makeMeasure(db, testClock, {
    regime: 'spo',
    subject: await makePerson(db, testClock),
    events: [{ step: 'granted', on: '2026-11-20', endsOn: '2028-02-02' }],
  });
  const item = workKey('serve', order.ref);
  const shown = await askPage(newLaterPage, { db, clock: testClock, viewer, query: { item } });
  assert.equal(shown.answer.kind, 'not-found');
  const form = { item, reason: 'waits-for-answer', ...until('30') };
  const sent = await askPage(newLaterPage, { db, clock: testClock, viewer, form });
  assert.equal(sent.answer.kind, 'not-found');
});
