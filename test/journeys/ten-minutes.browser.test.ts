// A new user's ten minutes, as the README tells them: in English by pointer, in Welsh by keyboard alone, and without JavaScript.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import type { TestContext } from 'node:test';

import { smallForce } from '#demo';
import { freshDatabase, openBrowser, testClock, testProgram } from '#testing';
import type { BrowserSettings } from '../builders/browser.ts';

import { keyboard, pointer } from './hands.ts';
import { sheetsOf, walkTenMinutes } from './ten-minutes.ts';

/** Tab, Space, Enter and arrows from the person’s page to the recorded breach, counted once; more would be a step back. */
const mostKeys = 105;

/** Opens the sign-in page of a demonstration force of its own. */
async function open(t: TestContext, settings: BrowserSettings) {
  const database = await freshDatabase(t);
  await smallForce(database, testClock);
  const { server } = await testProgram(t, database, testClock);
  const origin = await server.listen({ port: 0, host: '127.0.0.1' });
  const page = await (await openBrowser(t, settings)).newPage();
  await page.goto(`${origin}/sign-in`);
  return page;
}

/** Words in bold in the README's ten minutes, in order. */
function boldInReadme(): readonly string[] {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const [, section = ''] = readme.split(/^## A new user’s ten minutes$/mu);
  const [steps = ''] = section.split(/^## /mu);
  return [...steps.matchAll(/\*\*(.+?)\*\*/gu)].flatMap((match) => match[1] ?? []);
}

test(
  'ten minutes in English, by pointer: every step is as the README says',
  { timeout: 120_000 },
  async (t) => {
    const page = await open(t, { width: 1366 });
    const { said, answers } = await walkTenMinutes(page, pointer(page), 'en');
    assert.equal(await sheetsOf(page), 1, 'the conditions card is one side');
    assert.deepEqual(boldInReadme(), [...said, 'Cymraeg']);
    assert.equal(answers, 8, 'answers to record a breach');
  },
);

test('the same in Welsh, by keyboard alone', { timeout: 120_000 }, async (t) => {
  const page = await open(t, { width: 1366 });
  const hands = keyboard(page);
  await hands.press('Cymraeg');
  const { keys } = await walkTenMinutes(page, hands, 'cy');
  assert.equal(await sheetsOf(page), 1);
  t.diagnostic(`${keys} key presses to record a breach, besides the account`);
  assert.ok(keys <= mostKeys, `${keys} key presses to record a breach`);
});

test('the same on a phone without JavaScript', { timeout: 120_000 }, async (t) => {
  const page = await open(t, { width: 390, height: 844, script: false });
  await walkTenMinutes(page, pointer(page), 'en');
});
