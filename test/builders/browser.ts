// A real Chromium for tests: a new empty profile for each, nothing shared, nothing fetched; and axe over a page.

import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';

import type { BrowserContext, Page } from 'playwright-core';

import { chromiumPath } from '../../bin/install-browser.ts';

const switches = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Small /dev/shm in containers.
  '--disable-dev-shm-usage',
];

export type BrowserSettings = {
  readonly width?: number;
  readonly height?: number;
  /** False to prove that a page works without script. */
  readonly script?: boolean;
  readonly language?: 'en-GB' | 'cy-GB';
  readonly forcedColors?: boolean;
};

/** A browser with an empty profile, closed and removed when the test ends. Pages wait 10 seconds at most. */
export async function openBrowser(t: TestContext, settings: BrowserSettings = {}): Promise<BrowserContext> {
  // Loaded here, so that a test without a browser does not pay for it.
  const { chromium } = await import('playwright-core');
  const profile = await mkdtemp(join(tmpdir(), 'gwarchod-browser-'));
  const browser = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath(),
    headless: true,
    args: switches,
    viewport: { width: settings.width ?? 1280, height: settings.height ?? 900 },
    javaScriptEnabled: settings.script ?? true,
    locale: settings.language ?? 'en-GB',
    timezoneId: 'Europe/London',
    forcedColors: settings.forcedColors === true ? 'active' : 'none',
  });
  t.after(async () => {
    await browser.close();
    await rm(profile, { recursive: true, force: true });
  });
  browser.setDefaultTimeout(10_000);
  return browser;
}

type Violation = {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly target: readonly string[] }[];
};

const rules = JSON.stringify({
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
});

let source: string | null = null;

/** axe itself, as the package that drives it brings it. */
function axeSource(): string {
  const near = createRequire(import.meta.resolve('@axe-core/playwright'));
  source ??= readFileSync(near.resolve('axe-core/axe.min.js'), 'utf8');
  return source;
}

/**
 * What axe finds against WCAG 2.2 AA and its own best practice: one line a violation, with where. Empty is good.
 * The page gets axe once, however often it is asked: every page of the program is looked at in several widths.
 */
export async function axeViolations(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate<boolean>("typeof axe === 'object'"))) await page.evaluate(axeSource());
  const violations = await page.evaluate<readonly Violation[]>(
    `axe.run(document, ${rules}).then((result) => result.violations)`,
  );
  return violations.map(
    (each) => `${each.id}: ${each.help} (${each.nodes.map((node) => node.target.join(' ')).join('; ')})`,
  );
}
