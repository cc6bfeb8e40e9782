// An order that is not made yet begins here, through the form: every kind, by who may, once, and then step by step to its end.

import assert from 'node:assert/strict';
import test from 'node:test';

import { mayStep, powerGroupOf, regime, regimeCodes } from '#law';
import type { Db, FormBody } from '#platform';
import { loadReferenceData } from '#reference';
import {
  askPage,
  inBothLanguages,
  makeCrime,
  makeGroup,
  makePerson,
  makeStaff,
  newestOn,
  testClock,
  testDatabase,
  typedDay,
} from '#testing';

import { beginOrderPage as page } from './begin-order.ts';
import { chooseStepPage } from './choose-step.ts';
import { newOrderPage } from './new-order.ts';
import { orderPage } from './order.ts';
import { recordServicePage } from './record-service.ts';
import { recordStepPage } from './record-step.ts';

async function begin(db: Db, role: 'officer' | 'civil-orders-officer' = 'civil-orders-officer') {
  await loadReferenceData(db, testClock);
  const { viewer } = await makeStaff(db, role);
  const subject = await makePerson(db, testClock, { given: 'Prawf', surname: 'Testun' });
  const victim = await makePerson(db, testClock);
  const crime = await makeCrime(db, testClock, {
    suspects: [subject],
    victims: [victim],
    reportedOn: '2026-11-10',
  });
  return {
    victim,
    crime,
    subject,
    ask: { db, clock: testClock, viewer, query: { perpetrator: subject.ref } },
  };
}

const shown = orderPage('orders', { breachesOfMeasure: async () => [] });

test('an SPO is begun when it is considered and comes to its making and service by the steps its page offers', async (t) => {
  const db = await testDatabase(t);
  const { ask, crime, victim } = await begin(db);
  await inBothLanguages(page, ask, (html, language) => {
    for (const text of language === 'en'
      ? ['Prawf TESTUN', 'Stalking Protection Order', 'Considered', 'Legal Services asked', 'Victim A:']
      : ['Gorchymyn Diogelu rhag Stelcio', 'Ystyriwyd', 'Dioddefwr A:']) {
      assert.ok(html.includes(text), text);
    }
  });
  const sent = await askPage(page, {
    ...ask,
    form: {
      regime: 'spo',
      step: 'asked-legal',
      ...typedDay('on', '2026-11-16'),
      ...typedDay('considered', '2026-11-12'),
      crime: crime.ref,
      protects: 'A',
      owner: 'yes',
      note: 'Pattern of following',
    },
  });
  assert.ok(sent.answer.kind === 'redirect', sent.html);
  const ref = sent.answer.to.replace('/orders/', '');
  const of = { ...ask, query: {}, params: { ref } };
  const row = await db
    .selectFrom('measure')
    .innerJoin('measure_protected', 'measure_protected.measure_id', 'measure.id')
    .select(['crime_id', 'nominal_id'])
    .where('ref', '=', ref)
    .executeTakeFirstOrThrow();
  assert.deepEqual([row.crime_id, row.nominal_id], [crime.id, victim.nominalId]);
  const before = await askPage(shown, of);
  for (const text of ['With Legal Services', '12 Nov 2026', '2 days later', 'Pattern of following']) {
    assert.ok(before.html.includes(text), text);
  }
  const record = async (step: string, fields: FormBody) => {
    const offered = (await askPage(chooseStepPage('orders'), of)).html;
    assert.ok(offered.includes(`/orders/${ref}/steps/${step}"`), `${step} is offered`);
    const form = recordStepPage('orders');
    const at = { ...of, params: { ref, step } };
    const newest = newestOn((await askPage(form, at)).html);
    const answer = await askPage(form, { ...at, form: { step, newest, ...fields } });
    assert.equal(answer.answer.kind, 'redirect', `${step}: ${answer.html}`);
  };
  await record('applied', typedDay('on', '2026-11-18'));
  await record('granted', {
    ...typedDay('on', '2026-11-20'),
    noEnd: 'yes',
    conditions: 'Must not contact Victim A\r\nMust attend the programme',
    wordsIn: 'en',
  });
  const newest = newestOn((await askPage(recordServicePage, of)).html);
  const served = await askPage(recordServicePage, {
    ...of,
    form: { newest, ...typedDay('on', '2026-11-21'), at: '10:00', method: 'in-person', who: 'me' },
  });
  assert.equal(served.answer.kind, 'redirect', served.html);
  await inBothLanguages(shown, of, (html, language) => {
    for (const text of [
      'Must not contact Victim A',
      'Must attend the programme',
      language === 'en' ? '8 days from considered to made' : '8 diwrnod o ystyried',
      language === 'en' ? 'In force' : 'Mewn grym',
    ]) {
      assert.ok(html.includes(text), text);
    }
  });
});

test('an SPO that was applied for takes the place of its interim order when it is made: one episode', async (t) => {
  const db = await testDatabase(t);
  const { ask, subject } = await begin(db);
  const begun = await askPage(page, {
    ...ask,
    form: { regime: 'spo', step: 'applied', ...typedDay('on', '2026-11-12') },
  });
  assert.ok(begun.answer.kind === 'redirect');
  const ref = begun.answer.to.replace('/orders/', '');
  const of = { ...ask, query: {}, params: { ref } };
  const offered = (await askPage(chooseStepPage('orders'), of)).html;
  assert.ok(offered.includes(`/orders/new?perpetrator=${subject.ref}&amp;regime=spo-interim`), offered);
  const entering = await askPage(newOrderPage, { ...ask, query: { ...ask.query, regime: 'spo-interim' } });
  assert.match(entering.html, /value="spo-interim" selected/u);
  const interim = await askPage(newOrderPage, {
    ...ask,
    form: {
      regime: 'spo-interim',
      ...typedDay('on', '2026-11-13'),
      ...typedDay('ends', '2026-12-13'),
      ...typedDay('served', '2026-11-13'),
      method: 'in-person',
      wordsIn: 'en',
    },
  });
  assert.ok(interim.answer.kind === 'redirect', interim.html);
  const interimRef = interim.answer.to.replace('/orders/', '');
  const form = recordStepPage('orders');
  const at = { ...of, params: { ref, step: 'granted' } };
  const asked = (await askPage(form, at)).html;
  assert.ok(asked.includes(`value="${interimRef}"`));
  const granted = await askPage(form, {
    ...at,
    form: {
      step: 'granted',
      newest: newestOn(asked),
      ...typedDay('on', '2026-11-20'),
      noEnd: 'yes',
      replaces: interimRef,
    },
  });
  assert.ok(granted.answer.kind === 'redirect', granted.html);
  const newest = newestOn((await askPage(recordServicePage, of)).html);
  await askPage(recordServicePage, {
    ...of,
    form: { newest, ...typedDay('on', '2026-11-21'), at: '10:00', method: 'in-person', who: 'me' },
  });
  const full = (await askPage(shown, of)).html;
  assert.ok(full.includes(`href="/orders/${interimRef}"`), 'the full order names its interim one');
  // Due within 3 days of service of the interim order, and nobody answered it: it is due still.
  assert.match(
    full,
    /Late: was due by [^<]*15 Nov(?:ember)? 2026/u,
    full.slice(full.indexOf('Also by law'), full.indexOf('Also by law') + 600),
  );
  assert.ok(full.includes(`The time runs from service of the interim order ${interimRef}.`));
  assert.doesNotMatch(full, /No new notification/u);
  await inBothLanguages(shown, { ...of, params: { ref: interimRef } }, (html, language) => {
    for (const text of language === 'en'
      ? [
          'Replaced by',
          `Ended: replaced by ${ref}`,
          'Made 20 Nov 2026. By law this one ended then (SPA 2019 s5(6)).',
          '13 Nov 2026 to 20 Nov 2026 (8 days)',
          `The duty goes on under ${ref}`,
        ]
      : [
          'Disodlwyd gan',
          `Daeth i ben: disodlwyd gan ${ref}`,
          'Yn ôl y gyfraith daeth hwn i ben bryd hynny',
        ]) {
      assert.ok(html.includes(text), text);
    }
    assert.ok(html.includes(`href="/orders/${ref}"`));
    assert.doesNotMatch(html, /Record a check/u);
  });
  // Told under either order, police know: the duty is done on both pages.
  const notified = await askPage(form, {
    ...of,
    params: { ref, step: 'notified' },
    form: {
      step: 'notified',
      points: ['in-person', 'acknowledged'],
      newest: newestOn((await askPage(form, { ...of, params: { ref, step: 'notified' } })).html),
      ...typedDay('on', '2026-11-24'),
    },
  });
  assert.equal(notified.answer.kind, 'redirect', notified.html);
  const known = (await askPage(shown, { ...of, params: { ref: interimRef } })).html;
  assert.ok(known.includes(`Done 24 Nov 2026, under ${ref}`));
});

test('every kind of order begins by what its law gives it first, and what the law gives it none of is said', async (t) => {
  const db = await testDatabase(t);
  const { ask } = await begin(db);
  for (const code of regimeCodes.filter((each) => powerGroupOf(each) !== 'bail')) {
    for (const step of ['considered', 'asked-legal', 'applied'] as const) {
      const form = {
        regime: code,
        step,
        ...typedDay('on', '2026-11-20'),
        note: 'Kept words',
        'aside-same-order': 'Another one, for this test',
      };
      const { answer, html } = await askPage(page, { ...ask, form });
      if (mayStep(regime(code), step, []).ok) {
        assert.equal(answer.kind, 'redirect', `${code} ${step}: ${html}`);
        continue;
      }
      assert.ok(answer.kind === 'show' && answer.status === 422, `${code} ${step}`);
      assert.match(html, /href="#step"/u);
      assert.match(html, /Kept words/u);
    }
  }
});

test('any officer begins what was considered; that it was applied for is for those who keep the register', async (t) => {
  const db = await testDatabase(t);
  const { ask } = await begin(db, 'officer');
  assert.doesNotMatch((await askPage(page, ask)).html, /value="applied"/u);
  const form = { regime: 'spo', ...typedDay('on', '2026-11-20') };
  const applied = await askPage(page, { ...ask, form: { ...form, step: 'applied' } });
  assert.ok(applied.answer.kind === 'show' && applied.answer.status === 422);
  const asked = await askPage(page, { ...ask, form: { ...form, step: 'asked-legal' } });
  assert.equal(asked.answer.kind, 'redirect');
});

test('the same order begun twice is said, with a link to it, and begun again only with why', async (t) => {
  const db = await testDatabase(t);
  const { ask } = await begin(db);
  const form = { regime: 'spo', step: 'considered', ...typedDay('on', '2026-11-20'), note: 'Kept words' };
  const first = await askPage(page, { ...ask, form });
  assert.ok(first.answer.kind === 'redirect');
  const { to } = first.answer;
  await inBothLanguages(page, { ...ask, form }, (html) => {
    assert.ok(html.includes(`href="${to}"`));
    assert.ok(html.includes('Kept words'));
    assert.ok(html.includes('aside-same-order'));
  });
  const why = 'A second one, for another victim';
  const kept = await askPage(page, { ...ask, form: { ...form, 'aside-same-order': why } });
  assert.ok(kept.answer.kind === 'redirect');
  const ref = kept.answer.to.replace('/orders/', '');
  assert.ok((await askPage(shown, { ...ask, query: {}, params: { ref } })).html.includes(why));
});

test('what is missing or in the wrong order is said, nothing is written, and a restricted person is refused', async (t) => {
  const db = await testDatabase(t);
  const { ask } = await begin(db);
  const wrong = await askPage(page, {
    ...ask,
    form: {
      regime: 'spo',
      step: 'applied',
      ...typedDay('on', '2026-11-20'),
      ...typedDay('considered', '2026-11-21'),
    },
  });
  assert.match(wrong.html, /href="#considered"/u);
  const ahead = await askPage(page, {
    ...ask,
    form: { regime: 'spo', step: 'applied', ...typedDay('on', '2026-12-20') },
  });
  assert.match(ahead.html, /href="#on"/u);
  const bare = await askPage(page, { ...ask, form: {} });
  for (const field of ['regime', 'step', 'on']) assert.match(bare.html, new RegExp(`href="#${field}"`, 'u'));
  assert.equal((await db.selectFrom('measure').select('id').execute()).length, 0);
  const hidden = await makePerson(db, testClock, { restrictedTo: await makeGroup(db) });
  assert.equal(
    (await askPage(page, { ...ask, query: { perpetrator: hidden.ref } })).answer.kind,
    'restricted',
  );
  const nobody = await askPage(page, { ...ask, query: {} });
  assert.deepEqual(nobody.answer, { kind: 'redirect', to: '/orders/new' });
});
