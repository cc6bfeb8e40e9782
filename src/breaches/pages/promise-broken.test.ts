// A breach of what was promised to the court: recorded against the undertaking, contempt of court everywhere, and an order made later is breached as an order.

import assert from 'node:assert/strict';
import test from 'node:test';

import { loadReferenceData } from '#reference';
import { heldLaw } from '#statutes';
import {
  askPage,
  breachAnswers,
  breachesOf,
  inBothLanguages,
  makeBreach,
  makeMeasure,
  makePerson,
  makeStaff,
  makeUndertaking,
  testClock,
  testDatabase,
} from '#testing';

import { addReportDraft } from '../draft-store.ts';
import { findBreach } from '../breach-store.ts';
import { courtLimit, kindOf } from '../court-limit.ts';
import { callAidPage } from './call-aid.ts';
import { breachPage } from './breach.ts';
import { newReportPage } from './new-report.ts';
import { reportCheckPage } from './report-check.ts';

const promised = 'Not to telephone or message Victim A';

async function begin(t: test.TestContext, regime: 'nmo' | 'occupation', given = '2026-11-20') {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const { viewer } = await makeStaff(db, 'officer', { name: 'Prawf Swyddog' });
  const subject = await makePerson(db, testClock);
  const promise = { regime, appliedOn: '2026-11-02', on: given, endsOn: '2027-05-19', note: promised };
  const measure = await makeUndertaking(db, subject, promise);
  return { db, viewer, subject, measure };
}

test('the form offers what was promised, chosen from the order’s own link; it is recorded as contempt, and no crime', async (t) => {
  const { db, viewer, subject, measure } = await begin(t, 'nmo');
  const query = { perpetrator: subject.ref, order: measure.ref };
  const offered = await askPage(newReportPage, { db, clock: testClock, viewer, query });
  assert.ok(offered.html.includes('Promised to the court. Breaking these is contempt of court.'));
  assert.match(offered.html, new RegExp(`value="${measure.ref}" checked`, 'u'));
  assert.ok(offered.html.includes(promised));
  const forms = { ...breachAnswers, which: { which: measure.ref } };
  const draft = await addReportDraft(db, testClock.now(), viewer.staffId, { personRef: subject.ref, forms });
  const ask = { db, clock: testClock, viewer, params: { draft } };
  const check = await askPage(reportCheckPage, ask);
  assert.ok(check.html.includes('Undertaking (Non-Molestation Order)'));
  assert.doesNotMatch(check.html, /Nobody has recorded that this order was made/u);
  const sent = await askPage(reportCheckPage, { ...ask, form: { version: '1' } });
  assert.equal(sent.answer.kind, 'redirect', sent.html);
  const [ref = ''] = await breachesOf(db, subject);
  const row = await db.selectFrom('breach').select('contravention').where('ref', '=', ref).executeTakeFirst();
  assert.equal(row?.contravention, 'court-dealt');
  const ask2 = { db, clock: testClock, viewer, params: { ref } };
  await inBothLanguages(breachPage, ask2, (html, language) => {
    const said =
      language === 'en'
        ? [
            'Contempt of court, no crime record',
            'No power of arrest',
            'Source from memory: ask Legal Services.',
          ]
        : ['Dirmyg llys, dim cofnod trosedd', 'Dim pŵer i arestio', 'Ymgymeriad (NMO)'];
    for (const text of [...said, 'FLA 1996 s46(2), (4)', promised]) assert.ok(html.includes(text), text);
    assert.doesNotMatch(html, /A crime in itself|Trosedd fel y cyfryw|not a breach/u);
  });
});

test('a breach from before the promise was given asks for a reason, with the law of undertakings', async (t) => {
  const { db, viewer, subject, measure } = await begin(t, 'nmo', '2026-11-26');
  const forms = { ...breachAnswers, which: { which: measure.ref } };
  const draft = await addReportDraft(db, testClock.now(), viewer.staffId, { personRef: subject.ref, forms });
  const ask = { db, clock: testClock, viewer, params: { draft }, form: { version: '1' } };
  const { html } = await askPage(reportCheckPage, ask);
  assert.ok(html.includes('The undertaking was given on 26 Nov 2026, after this.'), html);
  assert.ok(html.includes('(FLA 1996 s46(2), (4))'));
  assert.deepEqual(await breachesOf(db, subject), []);
});

test('after an arrest no hour of a power of arrest is counted; once the order is made, breaking it is breaking an order', async (t) => {
  const { db, subject, measure } = await begin(t, 'occupation', '2026-11-10');
  const of = { id: measure.id, regime: 'occupation' } as const;
  const arrest = { step: 'arrested', at: '2026-11-16T10:00:00Z' } as const;
  const before = await makeBreach(db, testClock, {
    subject,
    measure: of,
    at: '2026-11-16T09:00:00Z',
    steps: [arrest],
  });
  const read = async (ref: string) => {
    const found = await findBreach(db, ref, testClock.now());
    assert.ok(found);
    return found.record;
  };
  const broken = await read(before.ref);
  assert.equal(broken.breach.contravention, 'court-dealt');
  assert.equal(broken.measure?.law.short.en, 'Undertaking (Occupation order)');
  assert.equal(courtLimit(kindOf(broken.measure), broken.events, await heldLaw(db)), null);
});

test('an order made in its place is breached as what it is, from the day it was made', async (t) => {
  const db = await testDatabase(t);
  const subject = await makePerson(db, testClock);
  const measure = await makeMeasure(db, testClock, {
    regime: 'nmo',
    subject,
    events: [
      { step: 'applied', on: '2026-10-01' },
      { step: 'undertaking', on: '2026-10-10', note: promised },
      { step: 'granted', on: '2026-11-10', endsOn: '2027-11-09' },
    ],
  });
  const of = { id: measure.id, regime: 'nmo' } as const;
  const kinds = [];
  for (const day of ['2026-11-09', '2026-11-10']) {
    const { ref } = await makeBreach(db, testClock, { subject, measure: of, at: `${day}T12:00:00Z` });
    kinds.push((await findBreach(db, ref, testClock.now()))?.record.breach.contravention);
  }
  assert.deepEqual(kinds, ['court-dealt', 'offence']);
});

test('what a caller says finds what was promised, word for word, with what breaking it is', async (t) => {
  const { db, viewer, subject, measure } = await begin(t, 'nmo');
  const ask = {
    db,
    clock: testClock,
    viewer,
    params: { ref: subject.ref },
    form: { said: 'He keeps telephoning me' },
  };
  const { html } = await askPage(callAidPage, ask);
  const [, heard = ''] = html.split('id="heard"');
  const [first = ''] = heard.split('All conditions in force');
  assert.ok(first.includes(promised), first);
  assert.ok(first.includes('contempt of court'));
  assert.ok(first.includes(`order=${measure.ref}`));
  assert.ok(html.includes('1 undertaking binds.'));
});
