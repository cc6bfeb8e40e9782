// Every page in Chromium, in both languages: axe finds nothing on a desktop or a phone, nothing runs off a narrow window, and Tab walks all of it.

import assert from 'node:assert/strict';
import test from 'node:test';
import type { TestContext } from 'node:test';

import type { Page } from 'playwright-core';

import { pages } from '#app';
import { makeKnownFor, smallForce } from '#demo';
import { languages } from '#platform';
import type { Language } from '#platform';
import { axeViolations, freshDatabase, openBrowser, testClock, testProgram } from '#testing';
import { roles } from '#users';
import type { Role } from '#users';

import { faultsByTab } from './tab-walk.ts';

const sideways = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
const desktop = { width: 1366, height: 900 };
const phone = { width: 390, height: 844 };
const narrow = { width: 320, height: 700 };

type Visited = { readonly role: Role | null; readonly name: string; readonly address: string };

/** One example of every page, with a role that may open it: a supervisor where that is one. */
async function examples(t: TestContext) {
  const database = await freshDatabase(t);
  const known = await smallForce(database, testClock);
  const { server } = await testProgram(t, database, testClock);
  const staff = new Map<Role, number>();
  const knownTo = new Map<Role, Awaited<ReturnType<typeof makeKnownFor>>>();
  for (const role of roles) {
    const { id } = await database.db
      .selectFrom('staff')
      .select('id')
      .where('role', '=', role)
      .orderBy('id')
      .limit(1)
      .executeTakeFirstOrThrow();
    staff.set(role, id);
    knownTo.set(role, await makeKnownFor(database.db, testClock, id));
  }
  const visited: Visited[] = [];
  for (const page of pages.filter((each) => each.template !== null)) {
    const mayOpen = (role: Role) => page.who === 'everyone' || page.who.some((each) => each === role);
    const isOpen = page.getSignedOut !== undefined;
    const role = isOpen ? null : (['supervisor', ...roles] as const).find(mayOpen);
    if (role === undefined || (page.get === undefined && !isOpen)) continue;
    const address = page.example({ ...known, ...(role === null ? {} : knownTo.get(role)) });
    if (address !== null) visited.push({ role, name: page.name, address });
  }
  const origin = await server.listen({ port: 0, host: '127.0.0.1' });
  return { origin, staff, visited };
}

/** What is wrong with one page in one language at the three widths. Tab walks the phone in Welsh; the desktop, whose menu is open, where asked. */
async function look(tab: Page, address: string, language: Language, walksWide: boolean): Promise<string[]> {
  await tab.setViewportSize(language === 'cy' ? phone : desktop);
  const answer = await tab.goto(`${address}${address.includes('?') ? '&' : '?'}lang=${language}`);
  if (answer?.status() !== 200) return [`answers ${answer?.status() ?? 0}`];
  const byTab = language === 'cy' || walksWide ? await faultsByTab(tab) : [];
  await tab.setViewportSize(desktop);
  const wide = await axeViolations(tab);
  await tab.setViewportSize(phone);
  const small = await axeViolations(tab);
  await tab.setViewportSize(narrow);
  const over = await tab.evaluate<number>(sideways);
  return [
    ...wide.map((fault) => `desktop: ${fault}`),
    ...small.map((fault) => `phone: ${fault}`),
    ...byTab.map((fault) => `keyboard: ${fault}`),
    ...(over > 0 ? [`320 pixels: scrolls ${over} sideways`] : []),
  ];
}

test(
  'axe finds nothing and Tab reaches everything on any page, in either language, on a desktop or a phone',
  { timeout: 1_800_000 },
  async (t) => {
    const { origin, staff, visited } = await examples(t);
    const browser = await openBrowser(t);
    // One tab for all: a tab closed while its form is still on the way can keep Chromium waiting for ever.
    const tab = await browser.newPage();
    const faults: string[] = [];
    for (const [role, each] of Map.groupBy(visited, (page) => page.role)) {
      await browser.clearCookies();
      const id = role === null ? undefined : staff.get(role);
      if (id !== undefined) {
        await tab.goto(`${origin}/sign-in`);
        await tab.locator(`button[name="as"][value="${id}"]`).click();
        await tab.waitForURL((url) => url.pathname !== '/sign-in');
      }
      for (const { name, address } of each) {
        for (const language of languages) {
          const found = await look(tab, `${origin}${address}`, language, name === each[0]?.name);
          faults.push(...found.map((fault) => `${name} in ${language}: ${fault}`));
        }
      }
    }
    const count = visited.length * languages.length * 2;
    t.diagnostic(`${visited.length} pages, ${languages.length} languages, 2 widths: ${count} times axe`);
    assert.deepEqual(faults, []);
  },
);
