// Every shared part in a real browser: axe, no sideways scroll, forced colours, no script, and A4.

import assert from 'node:assert/strict';
import test from 'node:test';
import type { TestContext } from 'node:test';

import type { Page } from 'playwright-core';

import { languages } from '#platform';
import type { Language } from '#platform';
import { axeViolations, openBrowser } from '#testing';

import { assets } from '../assets/assets.ts';
import { galleryHtml, galleryNames } from './gallery.ts';

/** A desktop, a phone, and the width of a desktop zoomed to 400%. */
const widths = [1366, 390, 320] as const;
const origin = 'http://gallery.test';

/** A page that gets its answers from memory: nothing listens, and nothing else is answered. */
async function openGallery(
  t: TestContext,
  settings: Parameters<typeof openBrowser>[1] = {},
): Promise<{ readonly page: Page; readonly faults: string[] }> {
  const page = await (await openBrowser(t, settings)).newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await page.route('**/*', async (route) => {
    const { pathname, searchParams } = new URL(route.request().url());
    const file = assets.files.get(pathname.replace(assets.prefix, ''));
    const name = galleryNames.find((each) => pathname === `/gallery/${each}`);
    if (file !== undefined) return route.fulfill({ contentType: file.type, body: file.body });
    if (name === undefined) return route.fulfill({ status: 404, body: '' });
    const language: Language = searchParams.get('lang') === 'cy' ? 'cy' : 'en';
    return route.fulfill({
      contentType: 'text/html; charset=utf-8',
      // What the server sends with every page: the gallery must live with it.
      headers: {
        'content-security-policy':
          "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; form-action 'self'",
      },
      body: galleryHtml(name, language),
    });
  });
  return { page, faults };
}

const sideways = (page: Page): Promise<number> =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');

for (const language of languages) {
  test(`no violation and no sideways scroll at any width, in ${language}`, async (t) => {
    const { page, faults } = await openGallery(t);
    for (const name of galleryNames) {
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        await page.goto(`${origin}/gallery/${name}?lang=${language}`);
        assert.deepEqual(await axeViolations(page), [], `${name} at ${width}`);
        assert.equal(await sideways(page), 0, `${name} at ${width}`);
      }
    }
    assert.deepEqual(faults, []);
  });
}

test('text spaced as WCAG 1.4.12 asks still fits a phone', async (t) => {
  const { page } = await openGallery(t, { width: 320 });
  for (const name of galleryNames) {
    await page.goto(`${origin}/gallery/${name}?lang=cy`);
    await page.evaluate(`for (const element of document.querySelectorAll('body, body *')) {
      element.style.lineHeight = '1.5';
      element.style.letterSpacing = '0.12em';
      element.style.wordSpacing = '0.16em';
    }`);
    assert.equal(await sideways(page), 0, name);
  }
});

test('in forced colours each state keeps a shape: a border, a dash or a mark', async (t) => {
  const { page } = await openGallery(t, { forcedColors: true });
  await page.goto(`${origin}/gallery/today`);
  assert.deepEqual(await axeViolations(page), []);
  const style = (selector: string, property: string): Promise<string> =>
    page.evaluate(`getComputedStyle(document.querySelector('${selector}')).${property}`);
  assert.notEqual(
    await style('.g-sub__link[aria-current]', 'borderBottomColor'),
    await style('.g-sub__link:not([aria-current])', 'borderBottomColor'),
  );
  assert.equal(await style('.g-work__item--late .g-work__due', 'borderLeftStyle'), 'double');
});

test('text in a chart is read at 14 to 20 pixels at every width it is drawn at', async (t) => {
  const { page } = await openGallery(t);
  for (const width of [768, 1023, 1024, 1215, 1216, 1366, 1920]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`${origin}/gallery/person?lang=cy`);
    const pixels: number = await page.evaluate(`(() => {
      const text = document.querySelector('.g-strip__month');
      return parseFloat(getComputedStyle(text).fontSize) * text.getScreenCTM().a;
    })()`);
    assert.ok(pixels >= 14 && pixels <= 20, `${pixels} at ${width}`);
    const apart: boolean = await page.evaluate(`(() => {
      const boxes = [...document.querySelectorAll('.g-strip__month')].map((text) => text.getBoundingClientRect());
      return boxes.every((box, index) => index === 0 || boxes[index - 1].right < box.left);
    })()`);
    assert.ok(apart, `months run into each other at ${width}`);
  }
});

test('every link, field and button can be reached with the keyboard and shows where it is', async (t) => {
  const { page } = await openGallery(t);
  await page.goto(`${origin}/gallery/person`);
  const seen = new Set<string>();
  for (let press = 0; press < 60; press += 1) {
    await page.keyboard.press('Tab');
    const focus: { readonly what: string; readonly shown: boolean } | null = await page.evaluate(`(() => {
      const element = document.activeElement;
      if (element === document.body) return null;
      const style = getComputedStyle(element);
      return {
        what: element.tagName + ' ' + element.textContent.trim(),
        shown: style.outlineStyle !== 'none' || style.boxShadow !== 'none',
      };
    })()`);
    if (focus === null) break;
    assert.ok(focus.shown, focus.what);
    seen.add(focus.what);
  }
  assert.ok(seen.has('A Record a breach'));
  assert.ok(seen.has('A Privacy'));
});

test('without script every menu entry is on the page', async (t) => {
  const { page } = await openGallery(t, { width: 390, script: false });
  await page.goto(`${origin}/gallery/today`);
  assert.ok(await page.getByRole('link', { name: 'Oversight' }).isVisible());
  assert.ok(!(await page.getByRole('button', { name: 'Menu' }).isVisible()));
});

test('with script the menu opens on a phone, and closed details open for paper', async (t) => {
  const { page, faults } = await openGallery(t, { width: 390 });
  await page.goto(`${origin}/gallery/order`);
  assert.ok(!(await page.getByRole('link', { name: 'Oversight' }).isVisible()));
  await page.getByRole('button', { name: 'Open or close the menu' }).click();
  assert.ok(await page.getByRole('link', { name: 'Oversight' }).isVisible());
  const openDetails = (): Promise<number> =>
    page.evaluate('document.querySelectorAll("details[open]").length');
  assert.equal(await openDetails(), 0);
  await page.evaluate('dispatchEvent(new Event("beforeprint"))');
  assert.equal(await openDetails(), 1);
  await page.evaluate('dispatchEvent(new Event("afterprint"))');
  assert.equal(await openDetails(), 0);
  assert.deepEqual(faults, []);
});

test('a conditions card fits one side of A4 and a record card two', async (t) => {
  const { page } = await openGallery(t);
  const sheets = async (name: string): Promise<number> => {
    await page.goto(`${origin}/gallery/${name}`);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
  };
  assert.equal(await sheets('conditions-card'), 1);
  assert.equal(await sheets('record-card'), 2);
});
