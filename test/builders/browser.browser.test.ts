// Proves that the browser is real: it draws, axe finds a planted fault, Welsh letters have a glyph, and script can be off.

import assert from 'node:assert/strict';
import test from 'node:test';

import { axeViolations, openBrowser } from './browser.ts';

const document = (body: string): string =>
  `<!DOCTYPE html><html lang="en"><head><title>Test</title></head><body><main><h1>Test</h1>${body}</main></body></html>`;

test('axe passes a good page and finds a picture without a text and grey on white', async (t) => {
  const page = await (await openBrowser(t)).newPage();
  await page.setContent(document('<p>Good.</p>'));
  assert.deepEqual(await axeViolations(page), []);
  await page.setContent(document('<img src="data:,"><p style="color:#bbb;background:#fff">Faint.</p>'));
  const found = (await axeViolations(page)).join('\n');
  assert.match(found, /image-alt/);
  assert.match(found, /color-contrast/);
});

test('Welsh letters are drawn, not boxes', async (t) => {
  const page = await (await openBrowser(t)).newPage();
  await page.setContent(
    document(
      '<p style="font-family:Arial,sans-serif"><span id="a">ŵŷ</span> <span id="b">\u{E000}\u{E000}</span></p>',
    ),
  );
  const drawn = async (id: string): Promise<string> =>
    (await page.locator(`#${id}`).screenshot()).toString('base64');
  assert.notEqual(await drawn('a'), await drawn('b'));
});

test('script runs, and can be switched off', async (t) => {
  const address = `data:text/html,${encodeURIComponent(document('<script>document.title = "Run"</script>'))}`;
  const titleWith = async (script: boolean): Promise<string> => {
    const page = await (await openBrowser(t, { script })).newPage();
    await page.goto(address);
    return await page.title();
  };
  assert.equal(await titleWith(true), 'Run');
  assert.equal(await titleWith(false), 'Test');
});
