// The aid for a call handler: the exact clause in force, what has run out apart with its dates, and never a word that something is no breach.

import assert from 'node:assert/strict';
import test from 'node:test';

import { loadReferenceData } from '#reference';
import {
  askPage,
  inBothLanguages,
  makeBreach,
  makeGroup,
  makeMeasure,
  makePerson,
  makeStaff,
  mergePeople,
  testClock,
  testDatabase,
} from '#testing';
import type { Db } from '#platform';

import { callAidPage } from './call-aid.ts';

async function begin(db: Db, role = 'officer') {
  await loadReferenceData(db, testClock);
  const { viewer } = await makeStaff(db, role);
  const subject = await makePerson(db, testClock, { surname: 'Prydderch', warning: 'weapons' });
  return { viewer, subject, ask: { db, clock: testClock, viewer, params: { ref: subject.ref } } };
}

/** What a reader sees, on one line. */
const seen = (html: string) =>
  html
    .replaceAll(/<[^>]+>/gu, ' ')
    .replaceAll('&#39;', '’')
    .replaceAll(/\s+/gu, ' ');

test('a condition in force stands word for word with its power, its dates and one press to record it', async (t) => {
  const db = await testDatabase(t);
  const { subject, ask } = await begin(db);
  const spo = await makeMeasure(db, testClock, {
    regime: 'spo',
    subject,
    conditions: ['Contact Victim A in any way'],
    events: [
      { step: 'granted', on: '2026-02-03', endsOn: '2028-02-02' },
      { step: 'served', on: '2026-02-04' },
    ],
  });
  await db
    .insertInto('measure_clause')
    .values({
      measure_id: spo.id,
      clause_no: 2,
      duty: 'must-not',
      plain_en: 'Go to the market town',
      court_wording: 'The Defendant must not enter the town of Llan within the boundary marked on the plan.',
      court_language: 'en',
      recorded_at: testClock.now(),
      source_system: 'crime-system',
    })
    .execute();
  const old = await makeMeasure(db, testClock, {
    regime: 'bail-pre-charge',
    subject,
    conditions: ['Go within 100 metres of the school'],
    events: [{ step: 'granted', on: '2025-03-01', endsOn: '2025-05-31' }],
  });
  await inBothLanguages(callAidPage, ask, (html, language, { reads }) => {
    const text = seen(html);
    const said =
      language === 'en'
        ? [
            '1 order or bail in force. If nothing here fits, record it: a named person decides.',
            'Made 3 Feb 2026. Served 4 Feb 2026.',
            'No longer in force, or never made 1',
            'Ended 31 May 2025.',
            'Record it all the same',
          ]
        : [
            'Gorchmynion a mechnïaeth mewn grym: 1. Dim yn cyfateb? Cofnodwch',
            'Cyflwynwyd 4 Chwef 2026.',
            'Daeth i ben 31 Mai 2025.',
          ];
    const facts = [
      '1. Contact Victim A in any way',
      '“The Defendant must not enter the town of Llan within the boundary marked on the plan.”',
      'Go within 100 metres of the school',
      spo.ref,
      old.ref,
    ];
    for (const words of [...said, ...facts]) assert.ok(text.includes(words), words);
    assert.ok(html.includes(`href="/breach-reports/new?perpetrator=${subject.ref}&amp;order=${spo.ref}"`));
    assert.ok(!html.includes(`order=${old.ref}`), 'what has run out is apart');
    assert.ok(text.indexOf('Contact Victim A') < text.indexOf('Go within 100 metres'), 'in force first');
    assert.doesNotMatch(text, /not a breach|no breach\b|first breach|ddim yn torri/iu);
    assert.deepEqual(reads, [{ kind: 'person', ref: subject.ref, personId: subject.id }]);
  });
});

test('where nothing is in force the page says what has reached the record, and to record it', async (t) => {
  const db = await testDatabase(t);
  const { ask, subject } = await begin(db);
  await inBothLanguages(callAidPage, ask, (html, language) => {
    const text = seen(html);
    const said =
      language === 'en'
        ? [
            'No order or bail in force has reached this record. If nothing here fits, record it',
            'Record it now',
          ]
        : ['Nid oes gorchymyn na mechnïaeth mewn grym wedi cyrraedd', 'Cofnodi nawr'];
    for (const words of said) assert.ok(text.includes(words), words);
    assert.ok(html.includes(`href="/breach-reports/new?perpetrator=${subject.ref}"`));
  });
});

test('how it was done brings what to keep; nobody has to press anything to read it', async (t) => {
  const db = await testDatabase(t);
  const { ask } = await begin(db);
  const any = seen((await askPage(callAidPage, ask)).html);
  assert.match(any, /What is lost soonest/u);
  assert.match(any, /Leave a tracker where it is/u);
  const phone = seen((await askPage(callAidPage, { ...ask, query: { how: 'phone' } })).html);
  assert.match(phone, /For: Phone call\./u);
  assert.match(phone, /Copy the call log/u);
  assert.doesNotMatch(phone, /Leave a tracker where it is/u);
  const wrong = seen((await askPage(callAidPage, { ...ask, query: { how: 'nonsense' } })).html);
  assert.match(wrong, /What is lost soonest/u);
});

test('a breach of an order long over, under another record of the same person, is in the history: never the first', async (t) => {
  const db = await testDatabase(t);
  const { ask, subject, viewer } = await begin(db);
  const other = await makePerson(db, testClock, { surname: 'Prytherch' });
  const over = await makeMeasure(db, testClock, {
    regime: 'dvpo',
    subject: other,
    events: [{ step: 'granted', on: '2024-03-01', endsOn: '2024-03-28' }],
  });
  await makeBreach(db, testClock, {
    subject: other,
    measure: { id: over.id, regime: 'dvpo' },
    at: '2024-03-10T10:00:00Z',
  });
  await mergePeople(db, testClock, viewer, [subject, other]);
  const asked = await askPage(callAidPage, ask);
  const led = asked.answer.kind === 'redirect' ? { ref: other.ref } : { ref: subject.ref };
  const text = seen((await askPage(callAidPage, { ...ask, params: led })).html);
  assert.match(text, /1 breach\. Of 1 order or notice\./u);
  assert.ok(text.includes(over.ref));
});

test('an analyst reads it and records nothing; a restricted person is not shown', async (t) => {
  const db = await testDatabase(t);
  const { ask } = await begin(db, 'analyst');
  assert.doesNotMatch((await askPage(callAidPage, ask)).html, /breach-reports\/new/u);
  const groupId = await makeGroup(db);
  const hidden = await makePerson(db, testClock, { restrictedTo: groupId });
  const { answer } = await askPage(callAidPage, { ...ask, params: { ref: hidden.ref } });
  assert.equal(answer.kind, 'restricted');
});

test('what the caller says puts the condition it may concern first, word for word; the whole list still follows', async (t) => {
  const db = await testDatabase(t);
  const { subject, ask } = await begin(db);
  const conditions = ['Go to the market town', 'Contact Victim A directly or indirectly'];
  const spo = await makeMeasure(db, testClock, {
    regime: 'spo',
    subject,
    conditions,
    events: [{ step: 'granted', on: '2026-02-03', endsOn: '2028-02-02' }],
  });
  await inBothLanguages(
    callAidPage,
    { ...ask, form: { said: 'anfonodd o flodau ata i' } },
    (html, language, asked) => {
      const text = seen(html);
      const said =
        language === 'en'
          ? ['May concern what the caller says 1', 'Read these out first.', 'All conditions in force:']
          : ['Gall ymwneud â’r hyn y mae’r galwr yn ei ddweud 1', 'Pob amod mewn grym:'];
      for (const words of said) assert.ok(text.includes(words), words);
      const whole = text.slice(text.indexOf(said.at(-1) ?? ''));
      for (const condition of conditions) assert.ok(whole.includes(condition), `${condition} is not hidden`);
      assert.ok(text.indexOf('2. Contact Victim A') < text.indexOf('1. Go to the market'), 'it comes first');
      assert.ok(html.includes('value="anfonodd o flodau ata i"'), 'what was typed stays');
      assert.ok(
        html.includes(`/breach-reports/new?perpetrator=${subject.ref}&amp;order=${spo.ref}&amp;condition=2`),
      );
      assert.doesNotMatch(text, /not a breach|no breach\b|ddim yn torri/iu);
      assert.deepEqual(asked.reads, [{ kind: 'person', ref: subject.ref, personId: subject.id }]);
      assert.deepEqual(asked.changes, [], 'what a caller said is kept nowhere');
    },
  );
  const picked = await askPage(callAidPage, { ...ask, form: { said: '', topics: ['near'] } });
  assert.match(seen(picked.html), /For: Near, or in a forbidden area/u);
  const nothing = seen((await askPage(callAidPage, { ...ask, form: { said: 'zzz' } })).html);
  assert.match(nothing, /No condition uses these words. Read all below, and record what the caller says/u);
  for (const condition of conditions) assert.ok(nothing.includes(condition));
});
