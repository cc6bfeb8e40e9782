// The page of one breach: never the first when there are others, always what was done, and by whom.

import assert from 'node:assert/strict';
import test from 'node:test';

import { loadReferenceData } from '#reference';
import {
  askPage,
  inBothLanguages,
  makeBreach,
  makeCrime,
  makeGroup,
  makeMeasure,
  makePerson,
  makeStaff,
  onBothEngines,
  testClock,
  testDatabase,
} from '#testing';

import { recordBreach } from '../record-breach.ts';
import { breachPage } from './breach.ts';

test('a breach says what it is in law, what police did, how long it took and who says so', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const { viewer } = await makeStaff(db, 'officer', { name: 'PC Prawf' });
  const subject = await makePerson(db, testClock, { surname: 'Prydderch' });
  const bail = await makeMeasure(db, testClock, {
    regime: 'bail-pre-charge',
    subject,
    conditions: ['Must not contact victim A'],
    events: [{ step: 'granted', on: '2026-11-01', endsOn: '2027-01-31' }],
  });
  const crime = await makeCrime(db, testClock, { suspects: [subject] });
  await makeBreach(db, testClock, { subject, at: '2026-11-20T10:00:00Z' });
  const at = (text: string) => Temporal.Instant.from(text);
  const recorded = await recordBreach(db, testClock, viewer, {
    subjectNominalId: subject.nominalId,
    measure: { id: bail.id, regime: 'bail-pre-charge' },
    clauseNo: 1,
    kind: null,
    occurredFrom: at('2026-11-25T06:40:00Z'),
    occurredPrecision: 'minute',
    reportedAt: at('2026-11-25T07:00:00Z'),
    channels: ['message'],
    account: 'Sent <b>four</b> messages',
    evidence: ['messages'],
    evidenceNote: 'Phone kept',
    action: { kind: 'arrested', at: at('2026-11-25T12:30:00Z') },
    victim: { kind: 'told', at: at('2026-11-25T07:20:00Z'), method: 'phone' },
    crimeId: crime.id,
    late: [{ step: 'delayed', occurredAt: testClock.now(), rung: 'decision', reason: 'no-officer' }],
  });
  assert.ok(recorded.ok);
  const { ref } = recorded.value;
  const ask = { db, clock: testClock, viewer, params: { ref } };
  await inBothLanguages(breachPage, ask, (html, language, { reads }) => {
    const said =
      language === 'en'
        ? [
            '2nd breach of this person',
            'Power of arrest, no crime record',
            '5 hours',
            'Phone',
            'Entered here',
            'Arrested',
            'Record a result',
          ]
        : [
            'Achos rhif 2 gan y person hwn',
            'Pŵer i arestio, dim cofnod trosedd',
            '5 awr',
            'Cofnodi canlyniad',
          ];
    const facts = [
      `href="/bail/${bail.ref}"`,
      `href="/crimes/${crime.ref}"`,
      'Must not contact victim A',
      'Sent &lt;b&gt;four&lt;/b&gt; messages',
      'PC Prawf',
      'PRYDDERCH',
      `href="/perpetrators/${subject.ref}/breaches"`,
    ];
    for (const text of [...said, ...facts]) assert.ok(html.includes(text), text);
    assert.ok(!html.includes(`/breaches/${ref}/decide`), 'it is decided');
    assert.doesNotMatch(html, /not a breach|first breach/iu);
    assert.deepEqual(reads, [{ kind: 'breach', ref, personId: subject.id }]);
  });
});

test('while nobody has decided, it says so first, and offers what this reader may do', async (t) => {
  const db = await testDatabase(t);
  const subject = await makePerson(db, testClock);
  const first = await makeBreach(db, testClock, {
    subject,
    at: '2026-11-20T10:00:00Z',
    steps: [{ step: 'not-arrested', at: '2026-11-20T12:00:00Z' }],
  });
  const ask = { db, clock: testClock, params: { ref: first.ref } };
  const officer = await makeStaff(db, 'officer');
  const alone = await askPage(breachPage, { ...ask, viewer: officer.viewer });
  assert.match(alone.html, /Not arrested: waiting for a decision/u);
  assert.match(alone.html, /Nobody has decided what to do\./u);
  assert.match(alone.html, /No other breach of this person is recorded\. This says only what has reached/u);
  assert.ok(alone.html.includes(`/breaches/${first.ref}/decide`));
  await makeBreach(db, testClock, { subject, at: '2026-11-22T10:00:00Z' });
  const analyst = await makeStaff(db, 'analyst');
  const read = await askPage(breachPage, { ...ask, viewer: analyst.viewer });
  assert.match(read.html, /One of 2 breaches of this person/u);
  assert.doesNotMatch(read.html, /1st breach/u);
  assert.doesNotMatch(read.html, new RegExp(`/breaches/${first.ref}/`, 'u'));
});

test('as known at a past day, later facts are left out and nothing can be done', async (t) => {
  const db = await testDatabase(t);
  const { viewer } = await makeStaff(db, 'supervisor');
  const subject = await makePerson(db, testClock);
  const early = { recordedAt: '2026-11-20T11:00:00Z' } as const;
  const breach = await makeBreach(db, testClock, { subject, at: '2026-11-20T10:00:00Z', ...early });
  await makeBreach(db, testClock, { subject, at: '2026-11-01T10:00:00Z' });
  const ask = { db, clock: testClock, viewer, params: { ref: breach.ref } };
  const then = await askPage(breachPage, { ...ask, query: { known: '2026-11-21' } });
  assert.match(then.html, /As known at the end of 21 November 2026/u);
  assert.match(then.html, /No other breach of this person is recorded/u);
  assert.doesNotMatch(then.html, new RegExp(`/breaches/${breach.ref}/`, 'u'));
  const before = await askPage(breachPage, { ...ask, query: { known: '2026-11-19' } });
  assert.deepEqual(before.answer, { kind: 'not-found' });
});

test('a breach of a restricted person is refused in words; an unknown one is not found', async (t) => {
  const db = await testDatabase(t);
  const { viewer } = await makeStaff(db, 'officer');
  const groupId = await makeGroup(db);
  const member = await makeStaff(db, 'officer', { groupIds: [groupId] });
  const subject = await makePerson(db, testClock, { restrictedTo: groupId });
  const breach = await makeBreach(db, testClock, { subject, at: '2026-11-20T10:00:00Z' });
  const ask = { db, clock: testClock, params: { ref: breach.ref } };
  const refused = await askPage(breachPage, { ...ask, viewer });
  assert.deepEqual(
    [refused.answer, refused.reads],
    [{ kind: 'restricted', recordKind: 'person', recordRef: subject.ref, groupId }, []],
  );
  assert.equal((await askPage(breachPage, { ...ask, viewer: member.viewer })).answer.kind, 'show');
  const unknown = await askPage(breachPage, { ...ask, viewer, params: { ref: 'BR-1' } });
  assert.deepEqual(unknown.answer, { kind: 'not-found' });
});

onBothEngines(
  'after an arrest for breach of a DVPO the page gives the hour of the court, how it was counted, and the law',
  async (db) => {
    const suspect = await makePerson(db, testClock, {});
    const measure = await makeMeasure(db, testClock, {
      regime: 'dvpo',
      subject: suspect,
      events: [{ step: 'granted', on: '2026-11-10', endsOn: '2026-12-07' }],
    });
    const breach = await makeBreach(db, testClock, {
      subject: suspect,
      measure: { id: measure.id, regime: 'dvpo' },
      at: '2026-11-21T19:00:00Z',
      steps: [{ step: 'arrested', at: '2026-11-21T20:00:00Z' }],
    });
    const { viewer } = await makeStaff(db, 'officer');
    for (const [language, words] of [
      [
        'en',
        [
          /Before the court by/u,
          /23 Nov(?:ember)? 2026/u,
          /22 Nov(?:ember)? .*not counted/u,
          /CSA 2010 s29/u,
          /Limit passed/u,
        ],
      ],
      ['cy', [/Gerbron y llys erbyn/u, /Aeth y terfyn heibio/u]],
    ] as const) {
      const { html } = await askPage(breachPage, {
        db,
        clock: testClock,
        viewer,
        language,
        params: { ref: breach.ref },
      });
      for (const each of words) assert.match(html, each);
    }
  },
);
