// The language is switched with every form of a page half filled, in a real browser: with script all of them come through,
// without it each by its own switch.

import assert from 'node:assert/strict';
import test from 'node:test';

import type { Page } from 'playwright-core';

import { openBrowser, severalForms } from '#testing';

/** The forms of the page that ask something, as the browser would send each: its fields, without tokens and passwords. */
const asking = `[...document.querySelectorAll('main form[method="post"]')]
  .filter((form) => form.querySelector('textarea, select, input:not([type=hidden]):not([type=password])'))`;
const answers = `${asking}.map((form) => JSON.stringify([...new FormData(form)].filter(([name]) => name !== '_csrf')))`;
const fill = `${asking}.forEach((form, place) => [...form.elements].forEach((field) => {
  if (field.type === 'text' || field.localName === 'textarea') field.value = 'ŵ “' + place + '” & <b>';
  if (field.type === 'radio' || field.type === 'checkbox') field.checked = true;
  if (field.localName === 'select') field.selectedIndex = field.options.length - 1;
}))`;

async function typed(page: Page): Promise<readonly string[]> {
  return page.evaluate<readonly string[]>(answers);
}

for (const script of [true, false]) {
  test(
    `every form of a page with several keeps what was typed, ${script ? 'with' : 'without'} script`,
    { timeout: 240_000 },
    async (t) => {
      const { program, shown } = await severalForms(t);
      const origin = await program.server.listen({ port: 0, host: '127.0.0.1' });
      const browser = await openBrowser(t, { width: 390, height: 844, script });
      const page = await browser.newPage();
      const signedIn = Map.groupBy(shown, ({ staffId }) => staffId);
      for (const [staffId, own] of signedIn) {
        await browser.clearCookies();
        await page.goto(`${origin}/sign-in?lang=en`);
        await page.locator(`button[name="as"][value="${staffId}"]`).click();
        await page.waitForURL((url) => url.pathname !== '/sign-in');
        for (const { address, forms } of own) {
          // Fills every form anew, and says what a browser would send of each.
          const begin = async () => {
            await page.goto(`${origin}${address}?lang=en`);
            await page.evaluate(fill);
            const parts = await typed(page);
            assert.equal(parts.length, forms, address);
            return parts;
          };
          const change = async (name: string, language: string, place: number) => {
            const menu = page.locator('.govuk-service-navigation__toggle');
            if (script && (await menu.isVisible())) await menu.click();
            const buttons = page.getByRole('button', { name, exact: true });
            // With script the reader sees one switch; without it the other forms of the page have one each.
            assert.equal(await buttons.count(), script ? 1 : forms, address);
            await buttons.nth(place).click();
            await page.locator(`html[lang="${language}"]`).waitFor({ state: 'attached' });
            assert.doesNotMatch(page.url(), /%/u);
            return typed(page);
          };
          if (script) {
            const parts = await begin();
            assert.deepEqual(await change('Cymraeg', 'cy', 0), parts, `${address} in Welsh`);
            assert.deepEqual(await change('English', 'en', 0), parts, `${address} in English again`);
          }
          const kept = new Set<string>();
          for (let place = 0; place < (script ? 0 : forms); place += 1) {
            const parts = await begin();
            const lines = await change('Cymraeg', 'cy', place);
            // The key that is sent with a form says which one was carried.
            parts.filter((part) => lines.includes(part)).forEach((part) => kept.add(nameIn(part)));
          }
          assert.equal(kept.size, script ? 0 : forms, address);
        }
      }
    },
  );
}

/** The name of the form, which is the end of its key. */
function nameIn(part: string): string {
  return /"_key","[0-9a-f-]{36}-([^"]*)"/u.exec(part)?.[1] ?? '';
}
