// The law as held here is read by whoever works by it, and changed by few.

import assert from 'node:assert/strict';
import test from 'node:test';

import { loadReferenceData } from '#reference';
import { inBothLanguages, makeStaff, smallProgram, testClock, testDatabase } from '#testing';

import { lawPage as page } from './law.ts';

test('every kind of order says whether it can be made here today, with its law and how sure we are', async (t) => {
  const db = await testDatabase(t);
  const { viewer } = await makeStaff(db, 'officer');
  await inBothLanguages(page, { db, clock: testClock, viewer }, (html, language) => {
    assert.ok(
      html.includes(language === 'en' ? 'Held when made elsewhere' : 'Fe’i cedwir os gwnaed yn rhywle arall'),
    );
    assert.ok(html.includes('Domestic Abuse Act 2021'));
    assert.ok(html.includes(language === 'en' ? 'From memory: ask Legal Services' : 'O’r cof'));
    assert.doesNotMatch(html, /admin\/law\/propose/u);
  });
});

test('a power says where and for which days it is or was on, by which instrument', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const { viewer } = await makeStaff(db, 'officer');
  const ask = { db, clock: testClock, viewer };
  await inBothLanguages(page, { ...ask, area: 'north-wales' }, (html, language) => {
    const span =
      language === 'en' ? 'North Wales Police, 28 Apr 2025 to 31 Mar 2026' : '28 Ebr 2025 hyd 31 Maw 2026';
    assert.ok((html.split(span).length ?? 0) >= 5, 'beside the kinds and among the powers');
    assert.ok(html.includes('S.I. 2025/319; S.I. 2025/1222'));
    assert.ok(html.includes(language === 'en' ? 'England and Wales, from 8 March 2014' : 'o 8 Mawrth 2014'));
  });
  await inBothLanguages(page, ask, (html, language) => {
    assert.ok(!html.includes('31 Mar 2026'));
    assert.ok(
      html.includes(language === 'en' ? 'Nothing is held here about this area' : 'Nid oes dim ar gadw'),
    );
  });
});

test('a force without an area of the list is told that what is switched for one area does not count', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const { viewer } = await makeStaff(db, 'legal-services');
  for (const area of ['', 'Dyfed Powys']) {
    await inBothLanguages(page, { db, clock: testClock, viewer, area }, (html, language) => {
      assert.ok(html.includes(language === 'en' ? 'does not count here' : 'yn cyfrif yma'));
      assert.ok(html.includes('FORCE_AREA'));
    });
  }
  await inBothLanguages(page, { db, clock: testClock, viewer }, (html) => {
    assert.ok(!html.includes('FORCE_AREA'));
  });
});

test('the demonstration is a force of the list: a power switched on for it is on', async () => {
  const { as } = await smallProgram();
  const { body } = await (await as('legal-services')).get('/admin/law');
  assert.ok(!body.includes('FORCE_AREA'));
});

test('the demonstration has a proposal that waits for its second person', async () => {
  const { as } = await smallProgram();
  const { body } = await (await as('legal-services')).get('/admin/law');
  assert.match(body, /Bank holiday: Boxing Day/u);
  assert.match(body, /Waits for approval/u);
  assert.match(body, /admin\/law\/propose\/added-regime/u);
  const links = body.match(/href="\/admin\/law\/[a-z-]+"/gu)?.length ?? 0;
  assert.ok(links > 15, 'a page for every kind of order');
});

test('a link in the navigation leads administrators and Legal Services here', async () => {
  const { as } = await smallProgram();
  for (const role of ['administrator', 'legal-services', 'auditor']) {
    const { body } = await (await as(role)).get('/admin/law');
    assert.match(body, /href="\/admin\/law"/u);
  }
});
