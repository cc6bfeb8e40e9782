// What the review looked for, on the page: figures lead to their cases; the Commissioner's office sees no small numbers and no case.

import assert from 'node:assert/strict';
import test from 'node:test';

import { smallProgram } from '#testing';

test('a figure leads to the cases behind it, those with it and those without', async () => {
  const { as } = await smallProgram();
  const visit = await as('supervisor');
  const { body } = await visit.get('/review-findings?area=pembrokeshire');
  const link = /href="([^"]*of=assessed\.sash&amp;cases=with#behind)">(\d+)</u.exec(body);
  assert.ok(link !== null);
  const [, href = '', count = ''] = link;
  const behind = await visit.get(href.replaceAll('&amp;', '&').replace('#behind', ''));
  const rows = behind.body.slice(behind.body.indexOf('id="behind-rows"'));
  assert.equal([...rows.matchAll(/href="\/crimes\//gu)].length, Number(count));
  assert.match(behind.body, /What the review found/u);
  assert.match(body, /Nobody is named as a suspect in \d+ of them\./u);
});

test('it reads in Welsh', async () => {
  const { as } = await smallProgram();
  const visit = await as('supervisor');
  const { body } = await visit.get('/review-findings?lang=cy');
  assert.match(body, /Yr hyn y chwiliodd yr adolygiad amdano/u);
  assert.match(body, /Canolrif y diwrnodau/u);
  await visit.get('/review-findings?lang=en');
});

test('the commissioner’s office sees no case, no number under five, and no count but its step', async () => {
  const { as } = await smallProgram();
  const { body, status } = await (
    await as('opcc')
  ).get('/review-findings?area=pembrokeshire&of=assessed.sash');
  assert.equal(status, 200);
  assert.doesNotMatch(body, /href="\/crimes\//u);
  assert.match(body, /under 5/u);
  assert.match(body, /<strong>(?:\d+ to \d+|under 5) cases<\/strong>/u);
  assert.match(body, /Counts are given in steps of five, for whole months\./u);
  // A count is a step, under 5, all but under 5, or none; a share is about so much.
  const cells = [...body.matchAll(/<td class="g-table__number">([\s\S]*?)<\/td>/gu)].map(([, cell = '']) =>
    cell
      .replaceAll(/<span class="g-label[\s\S]*?<\/span>/gu, '')
      .replaceAll(/<[^>]+>/gu, '')
      .trim(),
  );
  assert.ok(cells.length > 20);
  const told =
    /^(?:|0|under 5|\d+ to \d+|all but under 5, of \d+ to \d+|(?:about\s\d+|0|100)%|\d+(?:\.5)?)$/u;
  for (const cell of cells) assert.match(cell, told);
  assert.doesNotMatch(body, /Not recorded/u);
  assert.match((await (await as('opcc')).get('/dashboard')).body, /href="\/review-findings"/u);
});

test('each share stands beside that of the same length of time before, and the page says what it does not measure', async () => {
  const { as } = await smallProgram();
  const visit = await as('supervisor');
  const now = (await visit.get('/review-findings?lang=en')).body;
  assert.match(now, /“Share before” is of crimes reported from 27 September 2026 to 26 October 2026/u);
  assert.match(now, /The other 15 are not measured on this page/u);
  const october = (await visit.get('/review-findings?month=2026-10')).body;
  const september = (await visit.get('/review-findings?month=2026-09')).body;
  const shares = (body: string) =>
    [...body.matchAll(/<tr\b[\s\S]*?<\/tr>/gu)]
      .map(([row]) => [...row.matchAll(/(\d+)%/gu)].map(([, share]) => Number(share)))
      .filter((each) => each.length > 0);
  assert.deepEqual(
    shares(october).map(([, before]) => before),
    shares(september).map(([share]) => share),
  );
  assert.ok(shares(september).some(([share]) => share !== undefined && share > 0));
});

test('the commissioner’s office reads whole months as they are known now: no thirty days, and no earlier view to take from a later one', async () => {
  const { as } = await smallProgram();
  const visit = await as('opcc');
  const { body } = await visit.get('/review-findings?known=2026-10-31');
  assert.match(body, /reported from 1 October 2026 to 31 October 2026\./u);
  assert.doesNotMatch(body, /Last 30 days|As known at the end of/u);
  const force = (await (await as('supervisor')).get('/review-findings?known=2026-10-31')).body;
  assert.match(force, /As known at the end of 31 October 2026/u);
});
