// The rules of the watch are seen with their source; a feed of which nothing ever came is not set up, one gap and no storm.

import assert from 'node:assert/strict';
import test from 'node:test';

import { loadReferenceData } from '#reference';
import { askPage, inBothLanguages, makeStaff, testClock, testDatabase } from '#testing';
import type { Db } from '#platform';

import { gapsPage } from './gaps.ts';
import { watchRulesPage } from './watch-rules.ts';

const seen = (html: string) =>
  html
    .replaceAll(/<[^>]+>/gu, ' ')
    .replaceAll('&#39;', '’')
    .replaceAll(/\s+/gu, ' ');

async function received(db: Db, kind: string, at: string) {
  await db
    .insertInto('import_file')
    .values({
      ref: `IMP-T-${kind}`,
      kind,
      name: `${kind}.csv`,
      state: 'applied',
      source_system: 'test',
      sha256: new Uint8Array(32),
      created_at: Temporal.Instant.from(at),
      finished_at: Temporal.Instant.from(at),
    })
    .execute();
}

test('every rule, shift and target stands with its source and how sure it is, in both languages', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const { viewer } = await makeStaff(db, 'officer');
  await inBothLanguages(watchRulesPage, { db, clock: testClock, viewer }, (html, language) => {
    const text = seen(html);
    const said =
      language === 'en'
        ? [
            'Check of an order: every 12 months',
            'Civil Orders Officer: 25 a day',
            'Arrest: within 24 hours of the decision to look for the suspect',
            'Early shift: from 07:00',
            'The force’s own rule, to be set by the force lead',
            'Not set up',
          ]
        : ['Gwirio gorchymyn: bob 12 mis', 'Shifft fore: o 07:00', 'Heb ei sefydlu', 'Yr heddlu ei hun'];
    for (const words of said) assert.ok(text.includes(words), words);
  });
});

test('feeds that never came are one line on the list of gaps, apart from one that has gone silent', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const { viewer } = await makeStaff(db, 'officer');
  await received(db, 'people', '2026-11-25T06:00:00Z');
  await received(db, 'bail', '2026-11-10T06:00:00Z');
  const ask = { db, clock: testClock, viewer };
  const text = seen((await askPage(gapsPage, ask)).html);
  assert.match(text, /Bail: nothing since 10 Nov 2026, 15 days/u);
  assert.equal([...text.matchAll(/Not set up/gu)].length, 1, 'one gap');
  assert.match(
    text,
    /Not set up: Breaches, Conditions, Crimes, Orders, Outcomes, Suspects and victims\. Nothing of these has ever come in\./u,
  );
  const rules = seen((await askPage(watchRulesPage, ask)).html);
  assert.match(rules, /Bail Last file: Silent since 10 Nov 2026/u);
  assert.match(rules, /People Last file: 25 Nov 2026/u);
});
