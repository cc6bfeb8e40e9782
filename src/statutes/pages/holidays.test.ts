// Bank holidays of a year, with what is in doubt or only expected said beside the day.

import assert from 'node:assert/strict';
import test from 'node:test';

import { askPage, inBothLanguages, makeStaff, testClock, testDatabase } from '#testing';

import { holidaysPage as page } from './holidays.ts';

test('the day that lists leave open is marked, and the years on both sides are a link away', async (t) => {
  const db = await testDatabase(t);
  const { viewer } = await makeStaff(db, 'administrator');
  const ask = { db, clock: testClock, viewer };
  await inBothLanguages(page, ask, (html, language) => {
    assert.ok(
      html.includes(language === 'en' ? 'limits are worked out both ways' : 'terfynau’r ddwy ffordd'),
    );
    assert.match(html, /2026-12-26/u);
    assert.match(html, /\?year=2025/u);
  });
  const later = await askPage(page, { ...ask, query: { year: '2030' } });
  assert.match(later.html, /Expected: the proclamation was not seen/u);
  assert.doesNotMatch(later.html, /\?year=2031/u);
  const beyond = await askPage(page, { ...ask, query: { year: '9999' } });
  assert.match(beyond.html, /2026-12-26/u, 'a year that is not held shows this one');
});
