// A force puts every value of its lists in other words from a day on: each page of what was recorded before still says it in the words of its day.

import assert from 'node:assert/strict';
import test from 'node:test';

import { pages } from '#app';
import { makeKnownFor, smallForce } from '#demo';
import { fixedClock } from '#platform';
import { addForceEntry, referenceLists, valueLists } from '#reference';
import { freshDatabase, testClock, testProgram } from '#testing';
import { roles } from '#users';

const from = Temporal.PlainDate.from('2026-12-01');
const later = fixedClock('2026-12-02T09:00:00Z');
const mark = '‹other words›';

/** These pages count values over many days, or list what may be typed: they speak the words of their own day. */
const inWordsOfNow = new Set(['call-aid', 'lists', 'list', 'course-of-conduct', 'new-conduct-log']);
/** What is asked or advised now (an answer to it is a record like any other), and who may be turned to now, by the name they have now. */
const ofNow = new Set<string>([
  'evidence-prompt',
  'call-question',
  'programme-provider',
  'skill',
  'support-service',
  'who-to-call',
]);

/** A page without its forms: what it says, not what it offers. */
const said = (html: string) => html.replaceAll(/<form[\s\S]*?<\/form>/g, '');

test('what was recorded before keeps its words on every page; what is offered from then on has the new ones', async (t) => {
  const database = await freshDatabase(t);
  const { db } = database;
  const known = await smallForce(database, testClock);
  const program = await testProgram(t, database, later);
  const book = await referenceLists(db, from);
  const { id: enteredBy } = await db
    .selectFrom('staff')
    .select('id')
    .where('role', '=', 'administrator')
    .orderBy('id')
    .limit(1)
    .executeTakeFirstOrThrow();
  const before = new Set<string>();
  for (const entry of valueLists.flatMap((list) => (ofNow.has(list) ? [] : book.all(list)))) {
    before.add(entry.en);
    await addForceEntry(db, {
      ...entry,
      en: `${entry.en} ${mark}`,
      cy: `${entry.cy} ${mark}`,
      from,
      reason: 'Put in other words',
      enteredBy,
      recordedAt: testClock.now(),
    });
  }
  const faults: string[] = [];
  let offered = 0;
  const keptOn = new Set<string>();
  const opened = new Set<string>();
  for (const role of roles) {
    const visit = await program.signIn(role);
    const staff = await db
      .selectFrom('staff')
      .select('id')
      .where('role', '=', role)
      .orderBy('id')
      .limit(1)
      .executeTakeFirstOrThrow();
    const its = { ...known, ...(await makeKnownFor(db, testClock, staff.id)) };
    for (const page of pages) {
      const address = page.example(its);
      const mayOpen = page.who === 'everyone' || page.who.includes(role);
      if (address === null || !mayOpen || page.template === null) continue;
      if (opened.has(page.name) || inWordsOfNow.has(page.name)) continue;
      const { status, body } = await visit.get(address);
      if (status !== 200) continue;
      opened.add(page.name);
      if (body.includes(mark)) offered += 1;
      const text = said(body);
      if (text.includes(mark)) {
        const place = text.indexOf(mark);
        faults.push(`${page.name}: ${text.slice(Math.max(0, place - 80), place + mark.length)}`);
      }
      if ([...before].some((name) => text.includes(`>${name}`))) keptOn.add(page.name);
    }
  }
  assert.deepEqual([...new Set(faults)], []);
  assert.ok(offered > 10, `only ${offered} forms offer the new words`);
  assert.ok(keptOn.size > 10, [...keptOn].join(', '));
});
