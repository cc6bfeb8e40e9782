// A clerk at the keyboard alone: fifty pairs answered one after another, each leading to the next, and the queue empty.

import assert from 'node:assert/strict';
import test from 'node:test';

import { loadReferenceData } from '#reference';
import {
  axeViolations,
  freshDatabase,
  makeMatches,
  makePerson,
  makeStaff,
  openBrowser,
  testClock,
  testProgram,
} from '#testing';

const PAIRS = 50;

test('fifty pairs are answered by keyboard alone, and none waits', { timeout: 180_000 }, async (t) => {
  const database = await freshDatabase(t);
  const { db } = database;
  await loadReferenceData(db, testClock);
  const analyst = await makeStaff(db, 'analyst');
  const pairs = [];
  for (let place = 0; place < PAIRS; place += 1) {
    const one = await makePerson(db, testClock, { given: 'Siôn', surname: `Llwyd${place}` });
    const two = await makePerson(db, testClock, { given: 'Sion', surname: `Lloyd${place}` });
    pairs.push({ people: [one, two] as const });
  }
  await makeMatches(db, testClock, pairs);
  const { server } = await testProgram(t, database, testClock);
  const origin = await server.listen({ port: 0, host: '127.0.0.1' });
  const page = await (await openBrowser(t)).newPage();
  await page.goto(`${origin}/sign-in`);
  await page.locator(`button[name="as"][value="${analyst.id}"]`).press('Enter');
  await page.waitForLoadState();
  await page.goto(`${origin}/matches`);
  assert.deepEqual(await axeViolations(page), []);
  const focused = (what: string) =>
    page.evaluate(`document.activeElement?.matches(${JSON.stringify(what)}) === true`);
  const { keyboard } = page;
  for (let presses = 0; !(await focused('main a[href^="/matches/M-"]')); presses += 1) {
    assert.ok(presses < 60, 'the first pair is reached with Tab');
    await keyboard.press('Tab');
  }
  await keyboard.press('Enter');
  await page.waitForURL(/\/matches\/M-/u);
  assert.deepEqual(await axeViolations(page), []);
  for (let place = 0; place < PAIRS; place += 1) {
    const here = page.url();
    await keyboard.press('Tab');
    assert.ok(await focused('input[name="answer"][value="same"]'), 'one press of Tab from the comparison');
    await keyboard.press('Space');
    if (place % 3 === 1) await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await page.waitForURL((url) => url.href !== here);
    await page.waitForLoadState();
  }
  assert.equal(new URL(page.url()).pathname, '/matches');
  assert.match(await page.locator('main').innerText(), /No pairs waiting/u);
  const decisions = await db.selectFrom('match_decision').select(['answer', 'entered_by']).execute();
  assert.equal(decisions.length, PAIRS);
  assert.equal(decisions.filter((decision) => decision.answer === 'different').length, 17);
  assert.ok(decisions.every((decision) => decision.entered_by === analyst.id));
});
