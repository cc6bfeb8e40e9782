// One proposal: what it changes, worked both ways; whoever proposed it cannot approve it.

import assert from 'node:assert/strict';
import test from 'node:test';

import type { LawChange } from '#law';
import { loadReferenceData } from '#reference';
import { askPage, inBothLanguages, inventedKind, makeStaff, testClock, testDatabase } from '#testing';

import { proposeLawChange } from '../propose-law-change.ts';
import { lawChangePage } from './law-change.ts';

/** What a later room was told of, in the order it was. */
const approvals: LawChange[] = [];
const page = lawChangePage({
  afterApproval: async (_db, _clock, change) => {
    approvals.push(change);
  },
});

async function proposal(t: Parameters<typeof testDatabase>[0]) {
  const db = await testDatabase(t);
  const { viewer } = await makeStaff(db, 'administrator');
  const { viewer: second } = await makeStaff(db, 'legal-services');
  const proposed = await proposeLawChange(db, testClock, viewer, {
    change: {
      kind: 'rule',
      number: 0,
      regime: null,
      rule: 'dvpo-length-max',
      length: 56,
      reading: null,
      from: '2027-04-01',
      to: null,
      source: 'S.I. 2027/1',
      confidence: 'verified',
    },
    reasonEn: 'New instrument',
    reasonCy: 'Offeryn newydd',
  });
  assert.ok(proposed.ok);
  return { db, viewer, second, params: { number: String(proposed.value) } };
}

test('it shows before and after, with an example worked both ways', async (t) => {
  const { db, second, params } = await proposal(t);
  await inBothLanguages(page, { db, clock: testClock, viewer: second, params }, (html, language) => {
    assert.ok(html.includes(language === 'en' ? '28 days' : '28 diwrnod'));
    assert.ok(html.includes(language === 'en' ? '56 days' : '56 diwrnod'));
    assert.ok(html.includes(language === 'en' ? 'Wed 26 May 2027' : '26 Mai 2027'));
    assert.ok(html.includes(language === 'en' ? 'New instrument' : 'Offeryn newydd'));
    assert.match(html, /value="approve"/u);
  });
});

test('a power switched says what it was before, where, since when', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const { viewer } = await makeStaff(db, 'legal-services');
  const propose = async (area: string | null, from: string) => {
    const proposed = await proposeLawChange(db, testClock, viewer, {
      change: {
        kind: 'switch',
        number: 0,
        power: area === null ? 'dvpn' : 'dapn',
        area,
        isOn: area !== null,
        from,
        to: null,
        source: 'S.I. 2027/1',
        confidence: 'verified',
      },
      reasonEn: 'New instrument',
      reasonCy: 'Offeryn newydd',
    });
    assert.ok(proposed.ok);
    return { number: String(proposed.value) };
  };
  const pilot = { params: await propose('north-wales', '2027-04-01') };
  await inBothLanguages(page, { db, clock: testClock, viewer, ...pilot }, (html, language) => {
    assert.ok(
      html.includes(
        language === 'en'
          ? 'Off. North Wales Police, 28 Apr 2025 to 31 Mar 2026'
          : 'I ffwrdd. Heddlu Gogledd Cymru, 28 Ebr 2025',
      ),
    );
    assert.ok(
      html.includes(
        language === 'en'
          ? 'On. North Wales Police, from 1 April 2027'
          : 'Ymlaen. Heddlu Gogledd Cymru, o 1 Ebrill',
      ),
    );
  });
  const everywhere = { params: await propose(null, '2027-04-01') };
  const { html } = await askPage(page, { db, clock: testClock, viewer, ...everywhere });
  assert.match(html, /On\. England and Wales, from 8 March 2014/u);
  assert.match(html, /Off\. England and Wales, from 1 April 2027/u);
});

test('a new kind of order says which kind it is like and its limits, so that whoever approves can judge them', async (t) => {
  const db = await testDatabase(t);
  const { viewer } = await makeStaff(db, 'legal-services');
  const proposed = await proposeLawChange(db, testClock, viewer, {
    change: inventedKind({ longest: { unit: 'months', count: 36 } }),
    reasonEn: 'New Act',
    reasonCy: 'Deddf newydd',
  });
  assert.ok(proposed.ok);
  const params = { number: String(proposed.value) };
  await inBothLanguages(page, { db, clock: testClock, viewer, params }, (html, language) => {
    const isEn = language === 'en';
    assert.ok(html.includes(isEn ? 'Stalking Protection Order' : 'Gorchymyn Diogelu rhag Stelcio'));
    assert.ok(html.includes(isEn ? '3 years' : '3 blynedd'));
    assert.ok(html.includes(isEn ? 'No rule in the law' : 'Dim rheol yn y gyfraith'));
    // Each name keeps its own language, and the Act is English.
    assert.ok(
      html.includes(isEn ? '<span lang="cy">Gorchymyn Prawf (GP)' : '<span lang="en">Test Order (TO)'),
    );
    assert.equal(html.includes('<span lang="en">Test Act 2026 s1</span>'), !isEn);
  });
});

test('the proposer may only take it back; a second person approves; the change is logged', async (t) => {
  const { db, viewer, second, params } = await proposal(t);
  const own = await askPage(page, { db, clock: testClock, viewer, params });
  assert.doesNotMatch(own.html, /value="approve"/u);
  assert.match(own.html, /Take it back/u);
  const forced = await askPage(page, { db, clock: testClock, viewer, params, form: { do: 'approve' } });
  assert.match(forced.html, /Somebody else must approve this/u);
  assert.equal(forced.changes.length, 0);
  const silent = await askPage(page, {
    db,
    clock: testClock,
    viewer: second,
    params,
    form: { do: 'refuse' },
  });
  assert.match(silent.html, /Say why it is refused/u);
  const form = { do: 'approve', note: 'Read the instrument' };
  const approved = await askPage(page, { db, clock: testClock, viewer: second, params, form });
  assert.ok(approved.answer.kind === 'redirect');
  assert.equal(approved.changes[0]?.action, 'approve-law-change');
  const after = await askPage(page, { db, clock: testClock, viewer: second, params });
  assert.match(after.html, /Read the instrument/u);
  assert.doesNotMatch(after.html, /name="do"/u);
  const late = await askPage(page, { db, clock: testClock, viewer: second, params, form });
  assert.match(late.html, /decided already/u);
});

test('an officer reads it and decides nothing', async (t) => {
  const { db, params } = await proposal(t);
  const { viewer } = await makeStaff(db, 'officer');
  const { html } = await askPage(page, { db, clock: testClock, viewer, params });
  assert.doesNotMatch(html, /name="do"/u);
  const sent = await askPage(page, { db, clock: testClock, viewer, params, form: { do: 'approve' } });
  assert.equal(sent.answer.kind, 'not-allowed');
  const none = await askPage(page, { db, clock: testClock, viewer, params: { number: '0' } });
  assert.equal(none.answer.kind, 'not-found');
});
