// Every kind of link that a page shows is followed, as each role and in both languages: none leads nowhere, or to a refusal.

import assert from 'node:assert/strict';
import test from 'node:test';

import { pages } from '#app';
import { languages } from '#platform';
import type { Language, Page } from '#platform';
import { smallProgram } from '#testing';
import { roles } from '#users';
import type { Role } from '#users';

const routes = pages
  .filter((page) => page.get !== undefined || page.getSignedOut !== undefined)
  .map((page) => ({
    page,
    isFixed: !page.path.includes(':'),
    pattern: new RegExp(`^${page.path.replaceAll('.', '\\.').replaceAll(/:[a-z]+/gu, '[^/]+')}$`, 'u'),
  }))
  .toSorted((a, b) => Number(b.isFixed) - Number(a.isFixed));

function pageAt(path: string): Page | undefined {
  return routes.find((route) => route.pattern.test(path))?.page;
}

/** Addresses that differ only in which record they open, or in the values of their filters, are one kind of link. */
function kindOf(address: URL): string {
  const names = [...address.searchParams.keys()].filter((name) => name !== 'lang');
  return `${pageAt(address.pathname)?.name ?? address.pathname}?${[...new Set(names)].toSorted().join('&')}`;
}

type Links = { readonly addresses: readonly string[]; readonly missing: readonly string[] };

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&quot;': '"',
  '&#39;': "'",
  '&#x3D;': '=',
};

/** Where the links of a document lead, and those to a place of the same document that is not there. */
function linksIn(html: string): Links {
  const all = [...html.matchAll(/<a\b[^>]*\bhref="([^"]*)"/gu)].map((match) =>
    (match[1] ?? '').replaceAll(/&(?:amp|quot|#39|#x3D);/gu, (entity) => entities[entity] ?? entity),
  );
  const inside = all.filter((href) => href.startsWith('#') && href !== '#');
  return {
    addresses: all.filter((href) => href.startsWith('/')),
    missing: inside.filter((href) => !html.includes(`id="${href.slice(1)}"`)),
  };
}

/** A refusal that a link may lead to: the record is restricted, and the page lets the reader ask for access. */
function isAskingForAccess(html: string): boolean {
  return html.includes('/access-requests');
}

const started = [
  'perpetrator',
  'order',
  'bail',
  'breach',
  'crime',
  'search',
  // A form that was sent after the session had run out.
  'unsent-form',
  'meeting',
  'referral',
  'breach-report-which',
  'breach-report-check',
];

/** Follows one link of each kind, from page to page, until there are no more. */
async function follow(role: Role, language: Language) {
  const { as, knownTo } = await smallProgram();
  const visit = await as(role);
  const known = await knownTo(role);
  const waiting = new Map<string, { readonly address: string; readonly from: string }>();
  const seen = new Set<string>();
  const faults: string[] = [];
  const opened = new Set<string>();
  const add = (address: string, from: string) => {
    const url = new URL(address, 'http://localhost');
    if (url.searchParams.has('lang')) return;
    const kind = kindOf(url);
    if (seen.has(kind)) return;
    seen.add(kind);
    waiting.set(kind, { address: url.pathname + url.search, from });
  };
  await visit.get(`/?lang=${language}`);
  add('/', 'the start');
  // Pages that a form leads to, and the cast's records, which have something of everything.
  for (const name of started) {
    const page = pages.find((each) => each.name === name);
    assert.ok(page, name);
    const address = page.example(known);
    const isOpen = page.who !== 'everyone' && page.who.some((each) => each === role);
    if (isOpen && address !== null) waiting.set(address, { address, from: 'the start' });
    // Of two referrals of the cast one has ended, and asks for its checks.
    if (name === 'referral' && isOpen) {
      const ended = `/referrals/${known.endedReferral}`;
      waiting.set(ended, { address: ended, from: 'the start' });
    }
  }
  for (const [kind, { address, from }] of waiting) {
    waiting.delete(kind);
    let answer = await visit.get(address);
    for (let hop = 0; answer.status === 303 && answer.location !== null && hop < 4; hop += 1) {
      answer = await visit.get(answer.location);
    }
    const isRestricted = answer.status === 403 && isAskingForAccess(answer.body);
    if (answer.status !== 200 && !isRestricted)
      faults.push(`${answer.status} ${address}, linked from ${from}`);
    if (from !== 'the start')
      opened.add(pageAt(new URL(address, 'http://localhost').pathname)?.name ?? address);
    if (answer.status !== 200 || !answer.body.trimStart().startsWith('<!DOCTYPE html>')) continue;
    if (!answer.body.includes(`<html lang="${language}"`)) faults.push(`${address} is not in ${language}`);
    const { addresses, missing } = linksIn(answer.body);
    for (const place of missing) faults.push(`${place} is not on ${address}`);
    for (const each of addresses) add(each, address);
  }
  return { faults, opened };
}

/** Steps that a form leads to, one after another; and pages whose link stands only on a record in a certain state. */
const notFromTheCast = new Set([
  'breach-report-which',
  'breach-report-what',
  'breach-report-evidence',
  'breach-report-action',
  'breach-report-victim',
  'breach-report-check',
  'search',
  // A breach already decided, a victim not yet told, an answer to read a second time, rows refused, five events or more.
  'breach-result',
  'breach-tell-victim',
  'second-reading',
  'import-rows',
  'bail-events',
  // A meeting that is open now, a decided pair that waits for its blind second look.
  'close-meeting',
  'match-check',
  // An order that is made and not served yet.
  'record-service',
  // Nobody of the cast was handed to another force.
  'hand-over',
  // Nobody in a programme, nor in the way of one; a suspect who is a victim in a linked crime.
  'new-referral',
  'primary-harm-review',
  // Nobody’s reason for a restricted record was found wanting; an SPO that is considered or applied for.
  'ask-for-access',
  'order-criteria',
  // Several whom one order protects, told without a word of which; an order that only fits the notice before it.
  'name-contact-orders',
  'name-contact-bail',
  'tie-application',
  // Nobody was signed out in the middle of a form.
  'unsent-form',
]);

const reached = new Set<string>();

for (const role of roles) {
  test(`no link that is shown to the role ${role} leads nowhere, in either language`, async () => {
    for (const language of languages) {
      const { faults, opened } = await follow(role, language);
      assert.deepEqual(faults, []);
      for (const name of opened) reached.add(name);
    }
  });
}

test('every page can be reached by a link', () => {
  const unreached = pages.filter(
    (page) =>
      page.get !== undefined &&
      page.template !== null &&
      page.who !== 'everyone' &&
      !reached.has(page.name) &&
      !notFromTheCast.has(page.name),
  );
  assert.deepEqual(
    unreached.map((page) => page.name),
    [],
  );
});
