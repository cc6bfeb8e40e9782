// Guidance stands beside the form at which an officer decides: what it says, whose it is, how sure its source is.

import assert from 'node:assert/strict';
import test from 'node:test';

import { pages } from '#app';
import { londonDate } from '#platform';
import { referenceLists } from '#reference';
import { smallProgram, testClock } from '#testing';

/** The steps of the working day at which somebody decides, by the address of their form. */
const steps = [
  '/considerations/new?perpetrator=P-10482&crime=CRIME',
  '/breach-reports/new?perpetrator=P-10482',
  '/risk-assessments/new?perpetrator=P-10482&crime=CRIME&tool=sash',
  '/referrals/new?perpetrator=P-10482',
  '/management/nomination?perpetrator=P-10482',
  '/management/hand-over?perpetrator=P-10482',
  '/crimes/CRIME/victim-knowledge',
  '/crimes/CRIME/offence',
  '/crimes/CRIME/not-stalking',
  '/crimes/CRIME/four',
  '/outstanding/P-10482',
  '/orders/ORDER/service',
  '/bail/BAIL/review',
  '/advice/new?crime=CRIME',
] as const;

test('each step of the working day has its guidance beside the form, in both languages', async () => {
  const { as, known } = await smallProgram();
  const visit = await as('supervisor');
  for (const step of steps) {
    const address = step
      .replace('CRIME', known.crime)
      .replace('ORDER', known.order)
      .replace('BAIL', known.bail);
    for (const [lang, title, owner, sure] of [
      ['en', 'Guidance', 'Owner: ', /Read in the source|From memory|Doubtful|The force’s own/u],
      ['cy', 'Canllawiau', 'Perchennog: ', /Darllenwyd yn y ffynhonnell|O’r cof|Amheus|Eiddo’r heddlu/u],
    ] as const) {
      const page = await visit.get(`${address}${address.includes('?') ? '&' : '?'}lang=${lang}`);
      assert.equal(page.status, 200, address);
      assert.ok(page.body.includes(`id="guidance">${title}<`), `${address} ${lang}`);
      assert.ok(page.body.includes(owner), address);
      assert.match(page.body.slice(page.body.indexOf('id="guidance"')), sure, address);
    }
  }
  await visit.get('/today?lang=en');
});

test('every piece stands at a page that there is, has an owner, a day to look again and short sentences', async () => {
  const { database } = await smallProgram();
  const book = await referenceLists(database.db, londonDate(testClock.now()));
  const names = new Set(pages.map(({ name }) => name));
  for (const { key, body, en, cy } of book.all('guidance')) {
    const { steps: at, saysEn, saysCy, owner, reviewBy } = body;
    assert.ok(Array.isArray(at) && at.length > 0, key);
    for (const step of at) assert.ok(names.has(String(step).split('/')[0] ?? ''), `${key}: ${String(step)}`);
    for (const text of [en, cy, saysEn, saysCy, owner, reviewBy])
      assert.ok(typeof text === 'string' && text !== '', key);
    assert.ok(typeof saysEn === 'string');
    for (const sentence of saysEn.split(/[.?!:] /u)) assert.ok(sentence.split(' ').length < 20, sentence);
  }
});
