// One recommendation: its figures over time lead to their rows, and whoever sees no cases is led to none.

import assert from 'node:assert/strict';
import test from 'node:test';

import { smallProgram } from '#testing';

test('figures stand now and at five month ends; each leads to its rows as they were known then', async () => {
  const { as } = await smallProgram();
  const visit = await as('force-lead');
  const { body } = await visit.get('/recommendations/13?lang=en');
  const table = /<caption id="figure-rows"[\s\S]*?<\/table>/u.exec(body)?.[0] ?? '';
  assert.equal([...table.matchAll(/<th scope="row"/gu)].length, 6);
  const month =
    /href="([^"]*known=2026-10-31[^"]*of=considered\.any[^"]*)"[^>]*>\d+% \((\d+) of (\d+)\)/u.exec(table);
  assert.ok(month !== null, 'the figure of October');
  const [, href = '', found, total] = month;
  const page = (await visit.get(href.replaceAll('&amp;', '&').replace('#behind', ''))).body;
  assert.match(page, /As known at the end of 31 October 2026/u);
  assert.ok(page.includes(`<strong>${total} cases</strong>`));
  assert.match(page, new RegExp(`of=considered\\.any&amp;cases=with[^>]*>${found}<`, 'u'));
});

test('rows that no other page lists are listed here, those without it first', async () => {
  const { as } = await smallProgram();
  const visit = await as('force-lead');
  const { body } = await visit.get('/recommendations/2?of=owned-orders&on=2026-11-25&lang=en');
  const rows = body.slice(body.indexOf('id="behind-rows"'));
  const [found, total] = /(\d+) of (\d+)\)/u.exec(body)?.slice(1).map(Number) ?? [];
  assert.ok(found !== undefined && total !== undefined && total > found);
  const listed = [...rows.matchAll(/href="\/orders\/[^"]+"/gu)].length;
  assert.equal(listed, Math.min(total, 100));
  const unowned = [...rows.matchAll(/<strong>No<\/strong>/gu)].length;
  assert.equal(unowned, total - found);
  const opcc = (await (await as('opcc')).get('/recommendations/2?of=owned-orders&on=2026-11-25')).body;
  assert.doesNotMatch(opcc, /href="\/orders|behind-rows/u);
});

test('what nothing here measures says so plainly, in both languages; a number that does not exist is not found', async () => {
  const { as } = await smallProgram();
  const visit = await as('opcc');
  assert.match((await visit.get('/recommendations/5?lang=en')).body, /so no figure is shown/u);
  assert.match((await visit.get('/recommendations/5?lang=cy')).body, /felly ni ddangosir ffigur/u);
  await visit.get('/recommendations/5?lang=en');
  assert.equal((await visit.get('/recommendations/19')).status, 404);
});
