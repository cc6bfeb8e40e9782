// One recommendation: its figures lead to their rows, whoever sees no cases is led to none, and the form adds facts and overwrites nothing.

import assert from 'node:assert/strict';
import test from 'node:test';
import type { TestContext } from 'node:test';

import type { FormBody, Viewer } from '#platform';
import { loadReferenceData } from '#reference';
import { askPage, makeCrime, makeStaff, smallProgram, testClock, testDatabase } from '#testing';

import { addRecommendationFact } from '../recommendation-store.ts';
import { recommendationPage } from './recommendation.ts';
import { recommendationsPage } from './recommendations.ts';

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

async function staffed(t: TestContext) {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const [lead, office] = [await makeStaff(db, 'force-lead'), await makeStaff(db, 'opcc')];
  const ask = (viewer: Viewer, number: string, form?: FormBody) =>
    askPage(recommendationPage, {
      db,
      clock: testClock,
      viewer,
      params: { number },
      ...(form === undefined ? {} : { form }),
    });
  const newest = (html: string) => /name="newest" value="(\d+)"/u.exec(html)?.[1] ?? '?';
  return { db, lead: lead.viewer, office: office.viewer, ask, newest };
}

test('the form offers what may be recorded now, saves it once with its log, and says what is missing', async (t) => {
  const { db, lead, office, ask, newest } = await staffed(t);
  const opened = await ask(lead, '13');
  assert.equal(newest(opened.html), '0');
  assert.doesNotMatch(opened.html, /value="(?:proposed|agreed)"/u);
  assert.match((await ask(lead, '13', { newest: '0' })).html, /Choose what you record/u);
  const empty = await ask(lead, '13', { newest: '0', step: 'evidence', words: ' ' });
  assert.equal(empty.answer.kind === 'show' && empty.answer.status, 422);
  assert.match(empty.html, /Write what was done/u);
  const saved = await ask(lead, '13', { newest: '0', step: 'evidence', words: 'Order of service 14' });
  assert.deepEqual(saved.answer, { kind: 'redirect', to: '/recommendations/13', notice: 'saved' });
  assert.equal(saved.changes[0]?.action, 'recommendation-evidence');
  const shown = await ask(lead, '13');
  assert.match(shown.html, /Evidence added[\s\S]*Order of service 14/u);
  assert.match(shown.html, /value="proposed"/u);
  const answer = await ask(office, '13');
  assert.match(answer.html, /The force adds evidence and proposes closing/u);
  const { display_name: name } = await db
    .selectFrom('staff')
    .select('display_name')
    .where('id', '=', Number(lead.staffId))
    .executeTakeFirstOrThrow();
  const history = (html: string) => html.slice(html.indexOf('id="history-rows"'));
  assert.ok(history(shown.html).includes(name), 'the force sees who recorded it');
  assert.ok(!answer.html.includes(name), 'the Commissioner’s office sees a name of nobody');
  assert.match(history(answer.html), /Evidence added[\s\S]*Force lead/u);
  assert.doesNotMatch(answer.html, /name="step"/u);
  const refused = await ask(office, '13', { newest: newest(shown.html), step: 'agreed', words: 'Yes' });
  assert.equal(refused.answer.kind, 'not-allowed');
});

test('somebody was quicker: nothing is saved, what was typed stays, and what they recorded is shown', async (t) => {
  const { lead, ask } = await staffed(t);
  await ask(lead, '9', { newest: '0', step: 'started', words: 'First of two' });
  const late = await ask(lead, '9', { newest: '0', step: 'evidence', words: 'Typed in vain' });
  assert.equal(late.answer.kind === 'show' && late.answer.status, 409);
  assert.match(late.html, /Typed in vain<\/textarea>/u);
  assert.match(late.html, /Somebody recorded something meanwhile[\s\S]*First of two/u);
});

test('closed, and its figures fell: the page and the tracker say so in words, and the office chooses; nothing is decided', async (t) => {
  const { db, lead, office, ask, newest } = await staffed(t);
  const by = { staffId: lead.staffId, at: testClock.now() };
  const fact = { words: 'words', post: null, occurredOn: Temporal.PlainDate.from('2026-10-05') };
  const figure = { measure: 'advice-asked', found: 36, total: 40, middle: null } as const;
  await addRecommendationFact(db, '3', { ...fact, step: 'evidence', figures: [] }, by);
  await addRecommendationFact(db, '3', { ...fact, step: 'proposed', figures: [] }, by);
  await addRecommendationFact(db, '3', { ...fact, step: 'agreed', figures: [figure] }, by);
  assert.doesNotMatch((await ask(office, '3')).html, /Reopened by its figures/u);
  for (let at = 0; at < 12; at += 1) {
    await makeCrime(db, testClock, { suspects: [], recordedOn: '2026-11-10' });
  }
  const { html } = await ask(office, '3');
  assert.match(html, /Reopened by its figures/u);
  assert.match(
    html,
    /Cases with advice asked: all but under 5, of 40 to 44 at closing, 0% \(0 of 10 to 14\) now\./u,
  );
  assert.match(html, /At closing, 5 Oct 2026/u);
  assert.match(html, /value="reopened"[\s\S]*value="kept"/u);
  const tracker = await askPage(recommendationsPage, { db, clock: testClock, viewer: office });
  assert.match(tracker.html, /Closed, but the figures have fallen since: 3\./u);
  const kept = { newest: newest(html), step: 'kept', words: 'Twelve cases of one week' };
  assert.equal((await ask(office, '3', kept)).answer.kind, 'redirect');
  assert.doesNotMatch((await ask(lead, '3')).html, /Reopened by its figures/u);
});
