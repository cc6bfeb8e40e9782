// What was breached, said later or put right: the old answer stays beside the new one.

import assert from 'node:assert/strict';
import test from 'node:test';

import {
  askPage,
  inBothLanguages,
  makeBreach,
  makeMeasure,
  makePerson,
  makeStaff,
  testClock,
  testDatabase,
} from '#testing';

import { identifyBreachPage } from './identify-breach.ts';

test('a breach of nobody knows what is identified, then corrected with a reason, and both are kept', async (t) => {
  const db = await testDatabase(t);
  const { viewer } = await makeStaff(db, 'officer');
  const subject = await makePerson(db, testClock);
  const [spo, bail] = [
    await makeMeasure(db, testClock, {
      regime: 'spo',
      subject,
      conditions: ['Must not contact victim A', 'Must not go to Stryd Fach'],
      events: [{ step: 'granted', on: '2026-02-03', endsOn: '2028-02-03' }],
    }),
    await makeMeasure(db, testClock, {
      regime: 'bail-pre-charge',
      subject,
      events: [{ step: 'granted', on: '2026-11-01', endsOn: '2027-01-31' }],
    }),
  ];
  const breach = await makeBreach(db, testClock, { subject, at: '2026-11-25T06:40:00Z' });
  const ask = { db, clock: testClock, viewer, params: { ref: breach.ref } };
  const newest = async () =>
    /name="newest" value="([0-9]+)"/u.exec((await askPage(identifyBreachPage, ask)).html)?.[1] ?? '';
  await inBothLanguages(identifyBreachPage, ask, (html, language) => {
    assert.ok(html.includes(`value="${spo.ref}:2"`));
    assert.ok(html.includes(language === 'en' ? 'condition 2: Must not go' : 'amod 2: Must not go'));
  });
  const send = async (form: Readonly<Record<string, string>>) =>
    askPage(identifyBreachPage, { ...ask, form: { newest: await newest(), ...form } });
  assert.match((await send({ condition: 'SPO-0:1' })).html, /href="#condition">Choose the order or bail/u);
  assert.equal((await send({ condition: `${spo.ref}:2` })).answer.kind, 'redirect');
  assert.match((await send({ condition: `${spo.ref}:2`, note: 'x' })).html, /this is what is recorded now/u);
  const silent = await send({ condition: bail.ref });
  assert.match(silent.html, /href="#note">Say why, in a few words/u);
  assert.match(silent.html, new RegExp(`value="${bail.ref}" selected`, 'u'));
  assert.equal((await send({ condition: bail.ref, note: 'Custody record read' })).answer.kind, 'redirect');
  const events = await db
    .selectFrom('breach_event')
    .select(['step', 'measure_id', 'clause_no', 'note'])
    .where('breach_id', '=', breach.id)
    .orderBy('id')
    .execute();
  assert.deepEqual(events, [
    { step: 'identified', measure_id: spo.id, clause_no: 2, note: null },
    { step: 'corrected', measure_id: bail.id, clause_no: null, note: 'Custody record read' },
  ]);
  const counts = await db
    .selectFrom('measure_card')
    .select(['measure_id', 'breach_count'])
    .where('measure_id', 'in', [spo.id, bail.id])
    .orderBy('measure_id')
    .execute();
  assert.deepEqual(
    counts.map((row) => row.breach_count),
    [0, 1],
  );
});

test('naming an order made after the breach asks why, and keeps it', async (t) => {
  const db = await testDatabase(t);
  const { viewer } = await makeStaff(db, 'officer');
  const subject = await makePerson(db, testClock);
  const spo = await makeMeasure(db, testClock, {
    regime: 'spo',
    subject,
    events: [{ step: 'granted', on: '2026-11-24', endsOn: '2028-11-24' }],
  });
  const breach = await makeBreach(db, testClock, { subject, at: '2026-11-20T06:40:00Z' });
  const ask = { db, clock: testClock, viewer, params: { ref: breach.ref } };
  const form = { newest: '0', condition: spo.ref };
  await inBothLanguages(identifyBreachPage, { ...ask, form }, (html, language) => {
    const said =
      language === 'en' ? 'after this date. Check the date' : 'ar ôl y dyddiad hwn. Gwirio’r dyddiad';
    const law = language === 'en' ? '(SPA 2019 s8)' : '(<span lang="en">SPA 2019 s8</span>)';
    for (const text of [said, law, 'href="#aside"', `value="${spo.ref}" selected`]) {
      assert.ok(html.includes(text), text);
    }
  });
  const sent = await askPage(identifyBreachPage, {
    ...ask,
    form: { ...form, aside: 'Date of hearing wrong' },
  });
  assert.equal(sent.answer.kind, 'redirect');
  const kept = await db
    .selectFrom('breach_event')
    .select(['step', 'note'])
    .where('breach_id', '=', breach.id)
    .orderBy('id')
    .execute();
  assert.deepEqual(kept, [
    { step: 'set-aside', note: 'Date of hearing wrong' },
    { step: 'identified', note: null },
  ]);
});
