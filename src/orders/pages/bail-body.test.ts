// Bail before charge as it is given: its first period follows whose case it is, is checked, and is shown with what is not known.

import assert from 'node:assert/strict';
import test from 'node:test';

import type { Db, FormBody, Viewer } from '#platform';
import { askPage, inBothLanguages, makeStaff, newestOn, orderDesk, testClock, typedDay } from '#testing';
import type { MadePerson } from '#testing';

import { beginOrderPage } from './begin-order.ts';
import { newOrderPage } from './new-order.ts';
import { orderPage } from './order.ts';
import { recordStepPage } from './record-step.ts';

const page = recordStepPage('bail');

function enter(db: Db, viewer: Viewer, subject: MadePerson, more: FormBody) {
  const papers = {
    regime: 'bail-pre-charge',
    ...typedDay('on', '2026-11-03'),
    ...typedDay('arrested', '2026-11-02'),
  };
  return askPage(newOrderPage, {
    db,
    clock: testClock,
    viewer,
    query: { perpetrator: subject.ref },
    form: { ...papers, conditions: 'Must not contact Victim A', wordsIn: 'en', ...more },
  });
}

const shownOf = (db: Db, viewer: Viewer, ref: string) => ({
  db,
  clock: testClock,
  viewer,
  params: { ref },
});
const bailPage = orderPage('bail', { breachesOfMeasure: async () => [] });

test('a last day past the first 3 months is refused with the law, and kept by whoever says why', async (t) => {
  const { db, viewer, subject } = await orderDesk(t);
  const tooLong = await enter(db, viewer, subject, typedDay('ends', '2027-02-03'));
  assert.equal(tooLong.answer.kind, 'show');
  assert.match(tooLong.html, /first period of this bail ends 2 Feb 2027 at the latest/u);
  assert.match(tooLong.html, /PACE 1984 s47ZB\(1\)\(b\)/u);
  const kept = await enter(db, viewer, subject, {
    ...typedDay('ends', '2027-02-03'),
    'aside-first-period-too-long': 'As the custody record has it',
  });
  assert.ok(kept.answer.kind === 'redirect', kept.html);
  const ref = kept.answer.to.replace('/bail/', '');
  await inBothLanguages(bailPage, shownOf(db, viewer, ref), (html, language) => {
    const said =
      language === 'en'
        ? ['First period to 2 Feb 2027: no extension recorded', 'Nobody has recorded another body']
        : ['Y cyfnod cyntaf hyd at 2 Chwef 2027', 'Nid oes neb wedi cofnodi corff arall'];
    for (const text of said) assert.ok(html.includes(text), text);
  });
});

test('a case of the SFO has 6 months; its later stages are said not to be known, with the earlier times of police', async (t) => {
  const { db, viewer, subject } = await orderDesk(t);
  const tooLong = await enter(db, viewer, subject, { body: 'sfo', ...typedDay('ends', '2027-05-03') });
  assert.match(tooLong.html, /first period of this bail ends 2 May 2027 at the latest/u);
  const given = await enter(db, viewer, subject, { body: 'sfo', ...typedDay('ends', '2027-05-02') });
  assert.ok(given.answer.kind === 'redirect', given.html);
  const ref = given.answer.to.replace('/bail/', '');
  await inBothLanguages(bailPage, shownOf(db, viewer, ref), (html, language) => {
    const said =
      language === 'en'
        ? [
            'Case of: Serious Fraud Office (SFO).',
            'after the first period was not found',
            'as in a police case',
            'Police bail ends, 9 months: to 2 Aug 2027',
          ]
        : [
            'Corff yr achos: Swyddfa Twyll Difrifol (SFO).',
            'Ni chafwyd hyd i ba mor hir',
            'fel mewn achos heddlu',
          ];
    for (const text of said) assert.ok(html.includes(text), text);
    assert.ok(!html.includes('no extension recorded'));
    assert.ok(!html.includes('superintendent'), 'no police rank is named for another body');
  });
});

test('whose case it is may be learnt later, and what was given on it is then looked at again', async (t) => {
  const { db, viewer, subject } = await orderDesk(t);
  const given = await enter(db, viewer, subject, { body: 'nca', ...typedDay('ends', '2027-05-02') });
  assert.ok(given.answer.kind === 'redirect', given.html);
  const ref = given.answer.to.replace('/bail/', '');
  const officer = (await makeStaff(db, 'officer')).viewer;
  const ask = { db, clock: testClock, viewer: officer, params: { ref, step: 'deciding-body' } };
  const send = async (form: FormBody) =>
    askPage(page, {
      ...ask,
      form: { step: 'deciding-body', newest: newestOn((await askPage(page, ask)).html), ...form },
    });
  const empty = await send(typedDay('on', '2026-11-10'));
  assert.match(empty.html, /href="#reason"/u, 'whose case it is must be said');
  const police = await send({ ...typedDay('on', '2026-11-10'), reason: 'police' });
  assert.equal(police.answer.kind, 'redirect', police.html);
  const { html } = await askPage(bailPage, shownOf(db, viewer, ref));
  assert.ok(html.includes('Case of: Police.'));
  assert.ok(html.includes('First period to 2 Feb 2027: no extension recorded'));
});

test('of another kind, or with an arrest after it was given, it is refused and what was typed is kept', async (t) => {
  const { db, viewer, subject } = await orderDesk(t);
  const later = await enter(db, viewer, subject, {
    ...typedDay('arrested', '2026-11-04'),
    ...typedDay('ends', '2027-02-01'),
  });
  assert.match(later.html, /href="#arrested/u);
  assert.match(later.html, /Date of arrest must be on or before the day bail was given/u);
  const other = await enter(db, viewer, subject, { regime: 'spo', body: 'sfo' });
  assert.match(other.html, /href="#body"/u);
  assert.match(other.html, /href="#arrested/u);
  assert.match(other.html, /Must not contact Victim A/u);
});

test('bail that was only considered is given step by step: the same questions, the same check', async (t) => {
  const { db, viewer, subject } = await orderDesk(t);
  const begun = await askPage(beginOrderPage, {
    db,
    clock: testClock,
    viewer,
    query: { perpetrator: subject.ref },
    form: { regime: 'bail-pre-charge', step: 'considered', ...typedDay('on', '2026-11-02') },
  });
  assert.ok(begun.answer.kind === 'redirect', begun.html);
  const ref = begun.answer.to.replace('/bail/', '');
  const ask = { db, clock: testClock, viewer, params: { ref, step: 'granted' } };
  const shown = await askPage(page, ask);
  assert.match(shown.html, /name="arrested-day"/u);
  const send = (form: FormBody) =>
    askPage(page, {
      ...ask,
      form: {
        step: 'granted',
        newest: newestOn(shown.html),
        ...typedDay('on', '2026-11-03'),
        ...typedDay('arrested', '2026-11-02'),
        body: 'fca',
        conditions: 'Must not contact Victim A',
        wordsIn: 'en',
        ...form,
      },
    });
  const tooLong = await send(typedDay('ends', '2027-05-03'));
  assert.match(tooLong.html, /first period of this bail ends 2 May 2027 at the latest/u);
  const given = await send(typedDay('ends', '2027-05-02'));
  assert.equal(given.answer.kind, 'redirect', given.html);
  const { html } = await askPage(bailPage, shownOf(db, viewer, ref));
  assert.ok(html.includes('Case of: Financial Conduct Authority (FCA).'));
  assert.ok(html.includes('Arrested 2 Nov 2026'));
});
