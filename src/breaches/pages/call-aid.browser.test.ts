// The aid for a call handler in Chromium, on a phone and without script: the first 900 pixels hold what binds, word for word, and the press to record it; by keyboard, the caller’s words lead to the condition in a bounded number of presses and pages.

import assert from 'node:assert/strict';
import test from 'node:test';

import { languages } from '#platform';
import { openBrowser, smallProgram } from '#testing';

async function begin() {
  const { program, known, database } = await smallProgram();
  const origin = await program.server.listen({ port: 0, host: '127.0.0.1' });
  const { id } = await database.db
    .selectFrom('staff')
    .select('id')
    .where('role', '=', 'officer')
    .orderBy('id')
    .limit(1)
    .executeTakeFirstOrThrow();
  return { origin, known, id };
}

/** One program for all the tests of this file. */
let beginning: ReturnType<typeof begin> | undefined;
function begun() {
  beginning ??= begin();
  return beginning;
}

test('on a phone, without script, the first screen holds the first condition and the press that records a breach', async (t) => {
  const { origin, known, id } = await begun();
  const browser = await openBrowser(t, { width: 390, height: 900, script: false });
  const tab = await browser.newPage();
  await tab.goto(`${origin}/sign-in`);
  await tab.locator(`button[value="${id}"]`).first().click();
  await tab.waitForURL(/today/u);
  for (const language of languages) {
    await tab.goto(`${origin}/perpetrators/${known.perpetrator}/call?lang=${language}`);
    const record = tab.locator('main a[href*="/breach-reports/new"]').first();
    const clause = tab.locator('main p > strong', { hasText: /^1\. / }).first();
    for (const part of [tab.locator('h1'), record, clause]) {
      const box = await part.boundingBox();
      assert.ok(box !== null);
      assert.ok(box.y + box.height <= 900, `${language}: ends at ${Math.round(box.y + box.height)} pixels`);
    }
    await record.click();
    assert.match(tab.url(), /\/breach-reports\/new/u);
  }
});

// Bounds, not clocks: what a call handler presses and how often a page is fetched, whatever the machine.
const mostPresses = 6;
/** The answer to what was typed. */
const mostLoads = 1;

test('from the aid’s first moment, by keyboard alone, the caller’s words lead to the quoted condition in six presses and one page', async (t) => {
  const { origin, known, id } = await begun();
  const browser = await openBrowser(t, { width: 1366, height: 900, script: false });
  const tab = await browser.newPage();
  await tab.goto(`${origin}/sign-in`);
  await tab.locator(`button[value="${id}"]`).first().click();
  await tab.waitForURL(/today/u);
  for (const [language, words] of [
    ['en', 'he keeps phoning me'],
    ['cy', 'mae’n ffonio o hyd'],
  ] as const) {
    await tab.goto(`${origin}/perpetrators/${known.perpetrator}/call?lang=${language}`);
    const pressed: string[] = [];
    const loads: string[] = [];
    const counted = () => void loads.push(tab.url());
    tab.on('load', counted);
    const press = async (key: string) => {
      pressed.push(key);
      await tab.keyboard.press(key);
    };
    const isAt = async () => (await tab.locator('#said:focus').count()) === 1;
    // The skip link leads past the menus.
    await press('Tab');
    await press('Enter');
    while (!(await isAt()) && pressed.length <= mostPresses) await press('Tab');
    await tab.keyboard.type(words);
    const loaded = tab.waitForEvent('load');
    await press('Enter');
    await loaded;
    const clause = tab
      .locator('#heard ~ p > strong, section:has(#heard) p > strong', { hasText: /^\d+\. / })
      .first();
    await clause.waitFor();
    const box = await clause.boundingBox();
    assert.ok(
      box !== null && box.y + box.height <= 900,
      `${language}: the condition is not on the first screen`,
    );
    assert.ok(pressed.length <= mostPresses, `${language}: ${pressed.length} presses`);
    assert.ok(loads.length <= mostLoads, `${language}: ${loads.length} pages`);
    tab.off('load', counted);
  }
});
