// The language is switched in the middle of three large forms, in a real browser: nothing typed is lost and nothing is saved.

import assert from 'node:assert/strict';
import test from 'node:test';

import type { Page } from 'playwright-core';

import { loadReferenceData } from '#reference';
import {
  axeViolations,
  freshDatabase,
  makeCrime,
  makeMeasure,
  makePerson,
  makeStaff,
  openBrowser,
  testClock,
  testProgram,
} from '#testing';

/** Everything that is typed into or chosen in the page's own form, as the browser would send it. */
const answers = `JSON.stringify([...new FormData(document.getElementById('main-form'))].filter(([name]) => name !== '_csrf'))`;

async function typed(page: Page): Promise<string> {
  return page.evaluate<string>(answers);
}

/** Fills the first empty boxes and makes the last choice of each list and row, whatever the form asks. */
async function fill(page: Page) {
  for (const box of await page.locator('#main-form textarea:visible').all())
    await box.fill('Ysgrifennwyd “hyn” & <mwy>\nail linell');
  for (const box of await page.locator('#main-form input[type="text"]:visible').all()) await box.fill('7');
  for (const box of await page.locator('#main-form input[type="checkbox"]:visible').all()) await box.check();
  for (const name of await page.evaluate<readonly string[]>(
    `[...new Set([...document.querySelectorAll('#main-form input[type="radio"]')].filter((one) => one.checkVisibility()).map((one) => one.name))]`,
  ))
    await page.locator(`#main-form input[name="${name}"]:visible`).last().check();
  for (const list of await page.locator('#main-form select:visible').all())
    await list.selectOption({ index: (await list.locator('option').count()) - 1 });
}

for (const script of [false, true]) {
  test(
    `switching language in a large form keeps all of it, ${script ? 'with' : 'without'} script`,
    { timeout: 240_000 },
    async (t) => {
      const database = await freshDatabase(t);
      const { db } = database;
      await loadReferenceData(db, testClock);
      const staff = await makeStaff(db, 'supervisor');
      const subject = await makePerson(db, testClock);
      const victim = await makePerson(db, testClock);
      const crime = await makeCrime(db, testClock, { suspects: [subject], victims: [victim] });
      await makeMeasure(db, testClock, {
        regime: 'bail-pre-charge',
        subject,
        conditions: ['Must not contact victim A', 'Must sleep at home'],
        events: [{ step: 'granted', on: '2026-11-01', endsOn: '2027-01-31' }],
      });
      const { server, lines } = await testProgram(t, database, testClock);
      const origin = await server.listen({ port: 0, host: '127.0.0.1' });
      const page = await (await openBrowser(t, { width: 390, height: 844, script })).newPage();
      await page.goto(`${origin}/sign-in?lang=en`);
      await page.locator(`button[name="as"][value="${staff.id}"]`).click();
      const saved = async () =>
        (await db.selectFrom('change_log').select('id').execute()).length +
        (await db.selectFrom('write_key').select('key').execute()).length +
        (await db.selectFrom('draft').select('id').execute()).length;
      for (const address of [
        `/breach-reports/new?perpetrator=${subject.ref}`,
        `/considerations/new?perpetrator=${subject.ref}&crime=${crime.ref}`,
        `/orders/new?perpetrator=${subject.ref}`,
      ]) {
        await page.goto(`${origin}${address}`);
        if (address.startsWith('/breach-reports')) {
          // The first question has few boxes: it is answered, and the second is the large one.
          await page.locator('input[name="which"]').first().check();
          await page.locator('#main-form button').first().click();
          await page.waitForURL(/\/what$/u);
        }
        const empty = await typed(page);
        await fill(page);
        const before = await typed(page);
        assert.ok(before.length > empty.length + 60, before);
        const rows = await saved();
        const other = async (name: string, language: string) => {
          const menu = page.locator('.govuk-service-navigation__toggle');
          if (await menu.isVisible()) await menu.click();
          await page.getByRole('button', { name, exact: true }).click();
          assert.equal(await page.locator('html').getAttribute('lang'), language, address);
          assert.equal(await typed(page), before, `${address} in ${language}`);
          if (script) assert.deepEqual(await axeViolations(page), [], address);
        };
        await other('Cymraeg', 'cy');
        await other('English', 'en');
        assert.equal(await saved(), rows, address);
        assert.doesNotMatch(page.url(), /linell|Ysgrif/u);
      }
      // In a box of one line Enter does what it did before: it sends the form, and the language stays.
      await page.locator('#main-form input[type="text"]:visible').first().press('Enter');
      await page.locator('.govuk-error-summary').waitFor();
      assert.equal(await page.locator('html').getAttribute('lang'), 'en');
      assert.doesNotMatch(JSON.stringify(lines), /linell|Ysgrif/u);
    },
  );
}
