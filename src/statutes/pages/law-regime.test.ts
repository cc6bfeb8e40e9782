// One kind of order: its facts with their sources, its deadlines, and what has been changed.

import assert from 'node:assert/strict';
import test from 'node:test';

import { loadReferenceData } from '#reference';
import {
  askPage,
  inBothLanguages,
  inventedKind,
  makeLawChange,
  makeStaff,
  testClock,
  testDatabase,
} from '#testing';

import { decideLawChange } from '../decide-law-change.ts';
import { proposeLawChange } from '../propose-law-change.ts';
import { lawRegimePage as page } from './law-regime.ts';

test('each fact has its section and how sure we are; only who may propose gets the links', async (t) => {
  const db = await testDatabase(t);
  const { viewer } = await makeStaff(db, 'legal-services');
  const { viewer: officer } = await makeStaff(db, 'officer');
  const params = { regime: 'dvpn' };
  await inBothLanguages(page, { db, clock: testClock, viewer, params }, (html, language) => {
    assert.ok(html.includes('CSA 2010 s24(1)'));
    assert.ok(html.includes(language === 'en' ? 'Superintendent' : 'Uwcharolygydd'));
    assert.ok(html.includes(language === 'en' ? '48 hours' : '48 awr'));
    // A notice goes to no court, and beside being made, kept and ended it has no step: neither is a person not named.
    assert.ok(html.includes(language === 'en' ? 'No court' : 'Dim llys'));
    assert.match(html, language === 'en' ? />\s*None\s*</u : />\s*Dim\s*</u);
    assert.match(html, /propose\/regime\?regime=dvpn&amp;field=authorising-rank/u);
  });
  const read = await askPage(page, { db, clock: testClock, viewer: officer, params });
  assert.doesNotMatch(read.html, /propose/u);
  const unknown = await askPage(page, { db, clock: testClock, viewer, params: { regime: 'x' } });
  assert.equal(unknown.answer.kind, 'not-found');
});

test('a code that two facts share has the words of its own fact: no interim form is no duty to notify', async (t) => {
  const db = await testDatabase(t);
  const { viewer } = await makeStaff(db, 'legal-services');
  await inBothLanguages(
    page,
    { db, clock: testClock, viewer, params: { regime: 'dvpo' } },
    (html, language) => {
      const [fact, none] =
        language === 'en' ? ['Interim or urgent form', 'None'] : ['Ffurf interim neu frys', 'Dim'];
      const at = html.indexOf(fact);
      assert.ok(at > 0, fact);
      assert.match(html.slice(at, at + 200), new RegExp(`>\\s*${none}\\s*<`, 'u'));
    },
  );
});

test('whether its power is on here, since when and by what; of an SPO, whether a court may make one itself', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const { viewer } = await makeStaff(db, 'legal-services');
  const ask = { db, clock: testClock, viewer };
  const pilot = { ...ask, area: 'north-wales', params: { regime: 'dapn' } };
  await inBothLanguages(page, pilot, (html, language) => {
    assert.match(html, language === 'en' ? /<strong>Off</u : /<strong>I ffwrdd</u);
    assert.ok(
      html.includes(language === 'en' ? '28 Apr 2025 to 31 Mar 2026' : '28 Ebr 2025 hyd 31 Maw 2026'),
    );
    assert.ok(html.includes('S.I. 2025/319; S.I. 2025/1222'));
  });
  const spo = { ...ask, params: { regime: 'spo' } };
  const before = (await askPage(page, spo)).html;
  assert.match(
    before,
    /A court may make an SPO of its own motion[\s\S]*<strong>Off<[\s\S]*Nothing is held here/u,
  );
  await makeLawChange(db, testClock, {
    kind: 'switch',
    number: 0,
    power: 'spo-court-made',
    area: null,
    isOn: true,
    from: '2026-11-20',
    to: null,
    source: 'S.I. 2026/9999',
    confidence: 'verified',
  });
  const after = (await askPage(page, spo)).html;
  assert.match(after, /<strong>On<[\s\S]*England and Wales, from 20 November 2026[\s\S]*S\.I\. 2026\/9999/u);
  const bail = (await askPage(page, { ...ask, params: { regime: 'bail-pre-charge' } })).html;
  assert.doesNotMatch(bail, /Power of police here, today/u, 'it needs no switch');
});

test('a limit or a deadline in doubt says why, and that the earliest is shown', async (t) => {
  const db = await testDatabase(t);
  const { viewer } = await makeStaff(db, 'officer');
  const ask = { db, clock: testClock, viewer };
  await inBothLanguages(page, { ...ask, params: { regime: 'cbo' } }, (html, language) => {
    const isEn = language === 'en';
    assert.ok(html.includes(isEn ? 'In doubt: ask Legal Services' : 'Yn ansicr: gofyn'));
    assert.ok(html.includes(isEn ? 'The text that was read is an older one.' : 'Testun hŷn a ddarllenwyd.'));
    assert.ok(html.includes(isEn ? '<dd>1 year' : '<dd>blwyddyn'), 'the shorter of the two');
  });
  await inBothLanguages(page, { ...ask, params: { regime: 'spo' } }, (html, language) => {
    const isEn = language === 'en';
    assert.ok(html.includes(isEn ? 'Two rules may apply. Legal Services to confirm.' : 'Gall dwy reol'));
    assert.ok(html.includes(isEn ? 'the earliest is shown' : 'dangosir y cynharaf'));
    assert.doesNotMatch(html, /The text that was read is an older one/u);
  });
});

test('English law on a Welsh page is marked as English, and on an English page is not marked at all', async (t) => {
  const db = await testDatabase(t);
  const { viewer } = await makeStaff(db, 'officer');
  const ask = { db, clock: testClock, viewer, params: { regime: 'spo' } };
  await inBothLanguages(page, ask, (html, language) => {
    const isEn = language === 'en';
    assert.equal(html.includes('<span lang="en">Stalking Protection Act 2019</span>'), !isEn);
    assert.equal(html.includes('<span lang="en">SPA 2019 s1(1), (3).</span>'), !isEn);
    // The words beside the source stay in the reader's language.
    assert.ok(html.includes(isEn ? '. Read in its source' : '.</span> Darllenwyd yn ei ffynhonnell'));
  });
});

test('what the watch looks for is what it looks for of this kind', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const { viewer } = await makeStaff(db, 'administrator');
  const watched = async (regime: string) => {
    const { html } = await askPage(page, { db, clock: testClock, viewer, params: { regime } });
    return html.slice(html.indexOf('id="watch-rows"'), html.indexOf('id="facts"'));
  };
  const bail = await watched('bail-pre-charge');
  assert.match(bail, /Victim not asked before bail ends/u);
  assert.match(bail, /Decision before pre-charge bail ends/u);
  assert.match(bail, /Not looked for: nobody hands this kind over/u);
  const spo = await watched('spo');
  assert.doesNotMatch(spo, /before bail ends/u);
  assert.match(spo, /Not served: at once/u);
  assert.doesNotMatch(spo, /Not looked for/u);
  // What a court gives is recorded too.
  assert.match(await watched('cbo'), /Not served: at once/u);
});

test('a kind of order that was added has its page: not in force before its day, its own limits after', async (t) => {
  const db = await testDatabase(t);
  const { viewer } = await makeStaff(db, 'administrator');
  const { viewer: second } = await makeStaff(db, 'legal-services');
  const proposed = await proposeLawChange(db, testClock, viewer, {
    change: inventedKind({ longest: { unit: 'months', count: 60 } }),
    reasonEn: 'Test',
    reasonCy: 'Prawf',
  });
  assert.ok(proposed.ok);
  const ask = { db, clock: testClock, viewer, params: { regime: 'test-order' } };
  assert.equal((await askPage(page, ask)).answer.kind, 'not-found', 'nothing before it is approved');
  assert.ok(
    (await decideLawChange(db, testClock, second, proposed.value, { isApproved: true, note: null })).ok,
  );
  const { html } = await askPage(page, ask);
  // It follows the kind it is like in all that is not said of it alone, and says so row by row.
  const rowOf = (body: string, key: string) => {
    const at = body.indexOf(`<dt>${key}</dt>`);
    assert.ok(at > 0, key);
    return body.slice(at, body.indexOf('</div>', at));
  };
  const steps = 'Steps it may take beside being made, kept and ended';
  assert.match(rowOf(html, 'Like'), /href="\/admin\/law\/spo"[\s\S]*Stalking Protection Order/u);
  assert.match(rowOf(html, steps), /As for SPO/u);
  assert.doesNotMatch(rowOf(html, 'Longest length'), /As for SPO/u);
  await makeLawChange(db, testClock, {
    kind: 'regime',
    number: 0,
    regime: 'test-order',
    field: 'steps',
    value: ['applied'],
    from: '2026-11-01',
    to: null,
    source: 'Test Act 2026 s3',
    confidence: 'verified',
  });
  const own = await askPage(page, ask);
  assert.match(rowOf(own.html, steps), /Test Act 2026 s3/u);
  assert.doesNotMatch(rowOf(own.html, steps), /As for SPO/u);
  assert.match(rowOf(own.html, 'What proves it once it is made'), /As for SPO/u);
  const shipped = await askPage(page, { ...ask, params: { regime: 'spo' } });
  assert.doesNotMatch(shipped.html, /As for SPO/u);
  assert.match(html, /Test Order/u);
  assert.match(html, /Test Act 2026 s1/u);
  assert.match(html, /New kind of order: Test Order/u);
});

test('hours to a court stand among the deadlines: the shipped ones, or those that were set for this kind', async (t) => {
  const db = await testDatabase(t);
  const { viewer } = await makeStaff(db, 'administrator');
  const ask = { db, clock: testClock, viewer };
  const dvpo = await askPage(page, { ...ask, params: { regime: 'dvpo' } });
  assert.match(dvpo.html, /Before the court after a DVPO breach/u);
  assert.match(dvpo.html, /Before a court within 24 hours\. Sundays, Christmas Day, Good Friday and bank/u);
  await makeLawChange(db, testClock, {
    kind: 'regime',
    number: 0,
    regime: 'dvpo',
    field: 'court-hours',
    value: { hours: 36, leavesOut: 'H' },
    from: '2026-11-01',
    to: null,
    source: 'Act 2026 s9',
    confidence: 'memory',
  });
  await inBothLanguages(page, { ...ask, params: { regime: 'dvpo' } }, (html, language) => {
    assert.ok(
      html.includes(language === 'en' ? 'within 36 hours. Every hour' : 'o fewn 36 awr. Mae pob awr'),
    );
    assert.doesNotMatch(html, /Before the court after a DVPO breach|Gerbron y llys ar ôl torri DVPO/u);
    assert.match(html, /Act 2026 s9/u);
  });
});

test('the page says until which application an order lasts, which decisions end it, and of which it is in doubt', async (t) => {
  const db = await testDatabase(t);
  const { viewer } = await makeStaff(db, 'administrator');
  const ask = { db, clock: testClock, viewer, params: { regime: 'spo-interim' } };
  await inBothLanguages(page, ask, (html, language) => {
    const en = language === 'en';
    assert.ok(html.includes(en ? 'Application it lasts until' : 'Y cais y mae’n para nes penderfynu arno'));
    assert.ok(html.includes(en ? 'Granted, Refused' : 'Caniatawyd, Gwrthodwyd'));
    assert.ok(html.includes(en ? 'In doubt: ask Legal Services' : 'Yn ansicr: gofyn'));
    assert.ok(html.includes(en ? 'may or may not end it: in doubt' : 'y mae amheuaeth a ydynt'));
  });
  const nmo = await askPage(page, { ...ask, params: { regime: 'nmo' } });
  assert.match(nmo.html, /field=lasts-until/u);
  assert.doesNotMatch(nmo.html, /field=ends-when/u);
});
