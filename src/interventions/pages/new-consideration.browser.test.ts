// Five decisions by keyboard alone, counted: 42 key presses or fewer without script, also in a browser that hides nothing.

import assert from 'node:assert/strict';
import test from 'node:test';

import type { Page } from 'playwright-core';

import { loadReferenceData } from '#reference';
import {
  axeViolations,
  freshDatabase,
  makeCrime,
  makePerson,
  makeStaff,
  openBrowser,
  testClock,
  testProgram,
} from '#testing';

const mostWithoutHiding = 42;
const most = 35;

/** A keyboard that counts, and says which field has the focus. */
function keyboard(page: Page) {
  let pressed = 0;
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) {
      await page.keyboard.press(key);
      pressed += 1;
    }
  };
  const field = async () => {
    const focused = page.locator(':focus');
    return (await focused.count()) === 0 ? '' : ((await focused.getAttribute('name')) ?? '');
  };
  return {
    press,
    count: () => pressed,
    /** Tab until a field of this name has the focus. */
    to: async (name: string) => {
      for (let at = 0; at < 12 && (await field()) !== name; at += 1) await press('Tab');
      assert.equal(await field(), name);
    },
  };
}

/** The decisions of the interface's picture, from the link that leads to the matrix. */
async function decide(page: Page): Promise<number> {
  const keys = keyboard(page);
  await keys.to('answer-spo');
  await keys.press('ArrowRight');
  await keys.to('answer-da-notice');
  await keys.press('ArrowLeft');
  await keys.to('reason-da-notice');
  await keys.press('N');
  await keys.to('answer-bail-conditions');
  await keys.press('ArrowRight', 'ArrowRight');
  await keys.to('answer-reflecting-on-relationships');
  await keys.press('ArrowLeft', 'ArrowLeft');
  await keys.to('reason-reflecting-on-relationships');
  await keys.press('S');
  await keys.to('again-reflecting-on-relationships');
  await keys.press('A');
  await keys.to('answer-hre');
  await keys.press('ArrowRight');
  await keys.to('wish');
  await keys.press('Space');
  await keys.press('Enter');
  await page.waitForURL(/\/interventions/u);
  return keys.count();
}

for (const [name, hides] of [
  ['a browser that shows reasons only where they are needed', true],
  ['a browser that always shows every reason', false],
] as const) {
  test(
    `five decisions, two reasons and a day to look again, without script, in ${name}`,
    { timeout: 60_000 },
    async (t) => {
      const database = await freshDatabase(t);
      const { db } = database;
      await loadReferenceData(db, testClock);
      const officer = await makeStaff(db, 'officer');
      const subject = await makePerson(db, testClock);
      const victim = await makePerson(db, testClock);
      const crime = await makeCrime(db, testClock, { suspects: [subject], victims: [victim] });
      const { server } = await testProgram(t, database, testClock);
      const origin = await server.listen({ port: 0, host: '127.0.0.1' });
      const browser = await openBrowser(t, { script: false });
      if (!hides) {
        await browser.route('**/*.css', async (route) => {
          const answer = await route.fetch();
          const body = (await answer.text()).replaceAll('@supports selector(:has(a))', '@supports (no: way)');
          await route.fulfill({ response: answer, body });
        });
      }
      const page = await browser.newPage();
      await page.goto(`${origin}/sign-in`);
      await page.locator(`button[name=as][value="${officer.id}"]`).click();
      await page.goto(
        `${origin}/considerations/new?perpetrator=${subject.ref}&crime=${crime.ref}&where=supervisor-review#matrix`,
      );
      const count = await decide(page);
      t.diagnostic(`${count} key presses`);
      assert.ok(count <= (hides ? most : mostWithoutHiding), `${count} key presses`);
      const stored = await db
        .selectFrom('consideration_answer')
        .select(['intervention', 'answer', 'reason', 'look_again'])
        .orderBy('id')
        .execute();
      assert.deepEqual(
        stored.map((row) => [row.intervention, row.answer, row.reason, row.look_again]),
        [
          ['spo', 'going-ahead', null, null],
          ['da-notice', 'not-suitable', 'no-domestic-link', null],
          ['bail-conditions', 'already-in-place', null, null],
          ['reflecting-on-relationships', 'not-now', 'not-yet-interviewed', 'after-interview'],
          ['hre', 'going-ahead', null, null],
        ],
      );
    },
  );
}

test(
  'on a phone in Welsh every row is chips, nothing widens the page, and axe finds nothing',
  {
    timeout: 60_000,
  },
  async (t) => {
    const database = await freshDatabase(t);
    const { db } = database;
    await loadReferenceData(db, testClock);
    const officer = await makeStaff(db, 'officer');
    const subject = await makePerson(db, testClock);
    const crime = await makeCrime(db, testClock, {
      suspects: [subject],
      victims: [await makePerson(db, testClock)],
    });
    const { server } = await testProgram(t, database, testClock);
    const origin = await server.listen({ port: 0, host: '127.0.0.1' });
    const page = await (await openBrowser(t, { width: 320, height: 800 })).newPage();
    await page.goto(`${origin}/sign-in`);
    await page.locator(`button[name=as][value="${officer.id}"]`).click();
    await page.goto(`${origin}/considerations/new?crime=${crime.ref}&lang=cy`);
    await page.locator('[name=answer-nmo][value=not-now]').check();
    assert.equal(await page.locator('#reason-nmo').isVisible(), true);
    assert.equal(await page.locator('#again-nmo').isVisible(), true);
    assert.equal(await page.locator('#reason-spo').isVisible(), false);
    assert.deepEqual(await axeViolations(page), []);
    const wider = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
    assert.equal(wider, 0);
  },
);
