// The tracker: what is measured and what is not stands first, every figure is the one its own page shows, and no small number leaves the force.

import assert from 'node:assert/strict';
import test from 'node:test';

import { smallProgram } from '#testing';

/** Rows of the tracker, as text without the labels of narrow screens. */
function rowsIn(html: string): readonly string[] {
  const table = /<caption id="recommendation-rows"[\s\S]*?<\/table>/u.exec(html)?.[0] ?? '';
  return [...table.matchAll(/<tr>\s*<th scope="row"[\s\S]*?<\/tr>/gu)].map(([row]) =>
    row
      .replaceAll(/<span class="g-label[\s\S]*?<\/span>/gu, '')
      .replaceAll(/<[^>]+>/gu, ' ')
      .replaceAll(/\s+/gu, ' ')
      .trim(),
  );
}

/** Of how many in the row: "28 of 45". */
function countsIn(row: string): readonly number[] {
  const [, found, total] = /(\d+) of (\d+)/u.exec(row) ?? [];
  return [Number(found), Number(total)];
}

test('the commissioner’s office starts here: 9 of 18 are measured, the other 9 are named, and no figure gives a small number away', async () => {
  const { as } = await smallProgram();
  const visit = await as('opcc');
  assert.equal((await visit.get('/')).location, '/recommendations');
  const { body } = await visit.get('/recommendations?lang=en');
  assert.match(body, /9 of 18 have a live figure here:<\/strong> 2, 3, 10, 12, 13, 14, 15, 16, 17\./u);
  const missing = /<p class="govuk-body" id="not-measured">[\s\S]*?<\/p>/u.exec(body)?.[0] ?? '';
  assert.match(missing, /9 are not measured by this service:/u);
  assert.equal([...missing.matchAll(/href="\/recommendations\/\d+"/gu)].length, 9);
  const rows = rowsIn(body);
  assert.equal(rows.length, 18);
  assert.equal(rows.filter((row) => row.includes('Not measured by this service')).length, 9);
  assert.doesNotMatch(body, /href="\/(?:crimes|orders|referrals|perpetrators|meetings)\b/u);
  for (const row of rows) {
    for (const [, told = ''] of row.matchAll(/(\d[\d to]*|under 5) of \d/gu)) {
      assert.match(told, /^(?:0|under 5|\d+ to \d+)$/u, row);
    }
    assert.doesNotMatch(row, /of \d+(?! to \d)\b(?! Oct)/u);
  }
});

test('each figure is the one that the page of its rows shows', async () => {
  const { as } = await smallProgram();
  const visit = await as('force-lead');
  const rows = rowsIn((await visit.get('/recommendations?lang=en')).body);
  const findings = (await visit.get('/review-findings?lang=en')).body;
  const cases = Number(/<strong>(\d+) cases<\/strong>/u.exec(findings)?.[1]);
  const asked = Number(/>Advice asked<[\s\S]*?of=advice\.asked[^>]*>(\d+)</u.exec(findings)?.[1]);
  assert.ok(cases > 10 && asked > 0);
  assert.deepEqual(countsIn(rows[2] ?? ''), [asked, cases]);
  const anyOf = Number(/of=considered\.any&amp;cases=with[^>]*>(\d+)</u.exec(findings)?.[1]);
  assert.deepEqual(countsIn(rows[12] ?? ''), [anyOf, cases]);
  const count = async (address: string) =>
    Number(/<strong>(\d+) [^<]*<\/strong>/u.exec((await visit.get(address)).body)?.[1]);
  const [inForce, unowned] = [await count('/orders'), await count('/orders?owner=none')];
  assert.ok(inForce > unowned && unowned > 0);
  assert.deepEqual(countsIn(rows[1] ?? ''), [inForce - unowned, inForce]);
});

test('the same rows as a file, and in Welsh', async () => {
  const { as } = await smallProgram();
  const visit = await as('opcc');
  const file = (await visit.get('/recommendations.csv')).body.trim().split('\r\n');
  assert.equal(file.length, 19);
  assert.match(file[0] ?? '', /^Number,Name,Recommendation,Owner,Status/u);
  const { body } = await visit.get('/recommendations?lang=cy');
  assert.match(body, /Argymhellion nad yw’r gwasanaeth hwn yn eu mesur \(9\)/u);
  assert.equal(rowsIn(body).length, 18);
  await visit.get('/recommendations?lang=en');
  assert.equal((await (await as('officer')).get('/recommendations')).status, 403);
});
