// Bad input on orders, as an officer meets it: a sentence that says what to do, the law, everything typed kept, and a reason that stays where real life is messier.

import assert from 'node:assert/strict';
import test from 'node:test';

import type { Db, FormBody, Page } from '#platform';
import { loadReferenceData } from '#reference';
import {
  askPage,
  inBothLanguages,
  makeMeasure,
  makePerson,
  makeStaff,
  newestOn,
  testClock,
  testDatabase,
  typedDay,
} from '#testing';
import type { MadePerson } from '#testing';

import { newOrderPage } from './new-order.ts';
import { orderPage } from './order.ts';
import { recordServicePage } from './record-service.ts';
import { recordStepPage } from './record-step.ts';

type Case = {
  readonly name: string;
  readonly page: Page;
  /** The order the form is about; null where the form makes one. */
  readonly order: Parameters<typeof makeMeasure>[2] | null;
  readonly params?: Readonly<Record<string, string>>;
  readonly form: FormBody;
  readonly en: string;
  readonly cy: string;
  /** The law it is held up by; null where it is the order of events alone. */
  readonly law: string | null;
  /** The field in which a named person sets it aside; null where it cannot be and has to be mended. */
  readonly aside: string | null;
};

const typed = 'Words that must not be lost';

function cases(subject: MadePerson): readonly Case[] {
  const granted = (regime: 'spo' | 'dvpn' | 'dvpo') => ({
    regime,
    subject,
    events: [
      { step: 'granted' as const, on: '2026-11-20', endsOn: regime === 'spo' ? '2028-11-19' : '2026-12-10' },
    ],
  });
  const applied = (regime: 'spo' | 'dvpo') => ({
    regime,
    subject,
    events: [{ step: 'applied' as const, on: '2026-11-18' }],
  });
  const step = (name: string) => ({ page: recordStepPage('orders'), params: { step: name } });
  return [
    {
      name: 'served before made',
      page: recordServicePage,
      order: granted('spo'),
      form: {
        ...typedDay('on', '2026-11-19'),
        at: '10:00',
        method: 'in-person',
        who: 'other',
        byWhom: typed,
      },
      en: 'Date served must be on or after Fri 20 Nov 2026, the day it was made.',
      cy: 'Gwe 20 Tach 2026',
      law: null,
      aside: 'aside-served-before-made',
    },
    {
      name: 'end before start',
      ...step('granted'),
      order: applied('spo'),
      form: {
        step: 'granted',
        ...typedDay('on', '2026-11-24'),
        ...typedDay('ends', '2026-11-23'),
        note: typed,
      },
      en: 'End date must be on or after Tue 24 Nov 2026, the day it starts.',
      cy: 'Maw 24 Tach 2026',
      law: null,
      aside: 'aside-end-before-start',
    },
    {
      name: 'a DVPO of 29 days',
      ...step('granted'),
      order: applied('dvpo'),
      form: {
        step: 'granted',
        ...typedDay('on', '2026-11-24'),
        ...typedDay('ends', '2026-12-22'),
        note: typed,
      },
      en: 'A DVPO lasts at most 28 days. The latest last day is Mon 21 Dec 2026.',
      cy: 'Llun 21 Rhag 2026',
      law: 'CSA 2010 s28(10)',
      aside: 'aside-dvpo-too-long',
    },
    {
      name: 'a fixed SPO of 23 months',
      ...step('granted'),
      order: applied('spo'),
      form: {
        step: 'granted',
        ...typedDay('on', '2026-11-24'),
        ...typedDay('ends', '2028-10-23'),
        note: typed,
      },
      en: 'A fixed SPO lasts at least 2 years. The earliest last day is Thu 23 Nov 2028.',
      cy: 'Iau 23 Tach 2028',
      law: 'SPA 2019 s3(2)',
      aside: 'aside-spo-fixed-too-short',
    },
    {
      name: 'a notice by an officer of too low a rank',
      ...step('granted'),
      order: { regime: 'dvpn', subject, events: [{ step: 'considered', on: '2026-11-20' }] },
      form: {
        step: 'granted',
        ...typedDay('on', '2026-11-24'),
        authority: 'inspector',
        note: typed,
        points: ['welfare', 'victim-opinion', 'representations', 'occupants', 'notice-states'],
      },
      en: 'Enter an authorising officer of the rank of superintendent or above.',
      cy: 'uwcharolygydd',
      law: 'CSA 2010 s24(1)',
      aside: 'aside-rank-too-low',
    },
    {
      name: 'notification of an order that sets no duty',
      ...step('notified'),
      order: granted('dvpo'),
      form: { step: 'notified', ...typedDay('on', '2026-11-22'), note: typed },
      en: 'This order sets no duty to notify police. Check the type of order.',
      cy: 'hysbysu',
      law: 'CSA 2010 ss24-33 (silent)',
      aside: 'aside-no-notification-duty',
    },
    {
      name: 'refused before it was applied for, which would read as if it still waited',
      ...step('refused'),
      order: applied('spo'),
      form: { step: 'refused', ...typedDay('on', '2026-11-17'), reason: 'late', note: typed },
      en: 'Date must be on or after the day of the step before this one',
      cy: 'Rhaid i’r dyddiad fod ar ddiwrnod y cam cyn hwn neu wedyn',
      law: '',
      aside: null,
    },
    {
      name: 'a step before the order was made',
      ...step('copy-received'),
      order: granted('spo'),
      form: { step: 'copy-received', ...typedDay('on', '2026-11-19'), note: typed },
      en: 'Date must be on or after the day it was made',
      cy: 'Rhaid i’r dyddiad fod ar y diwrnod y’i gwnaed neu wedyn',
      law: '',
      aside: null,
    },
  ];
}

async function begin(db: Db) {
  await loadReferenceData(db, testClock);
  const { viewer } = await makeStaff(db, 'civil-orders-officer', { name: 'Prawf Cofnodwr' });
  return { viewer, subject: await makePerson(db, testClock) };
}

test('each wrong answer is said with its law in both languages, loses nothing, and is kept with why', async (t) => {
  const db = await testDatabase(t);
  const { viewer, subject } = await begin(db);
  for (const { name, page, order, params = {}, form, en, cy, law, aside } of cases(subject)) {
    const made = order === null ? null : await makeMeasure(db, testClock, order);
    assert.ok(made !== null);
    const ask = { db, clock: testClock, viewer, params: { ref: made.ref, ...params } };
    const newest = newestOn((await askPage(page, ask)).html);
    await inBothLanguages(page, { ...ask, form: { ...form, newest } }, (html, language) => {
      // A source is English, and said to be so where the page is Welsh.
      const source = language === 'cy' && aside !== null && law !== null ? `(<span lang="en">${law}` : law;
      for (const text of [language === 'en' ? en : cy, source ?? '', typed]) {
        assert.ok(html.includes(text), `${name}, ${language}: ${text}`);
      }
      assert.ok(html.includes(`href="#${aside ?? 'on'}"`), `${name}: the error leads to its field`);
    });
    if (aside === null) continue;
    const why = `The court did so: ${name}`;
    const sent = await askPage(page, { ...ask, form: { ...form, newest, [aside]: why } });
    assert.equal(sent.answer.kind, 'redirect', name);
    const shown = await askPage(orderPage('orders', { breachesOfMeasure: async () => [] }), ask);
    assert.ok(shown.html.includes(why), `${name}: the reason stays on the order`);
    assert.ok(shown.html.includes('Prawf Cofnodwr'), name);
  }
});

test('the same order entered by two officers is held up, compared, and kept apart only with why', async (t) => {
  const db = await testDatabase(t);
  const { viewer, subject } = await begin(db);
  const second = await makeStaff(db, 'officer');
  const form = {
    regime: 'spo',
    ...typedDay('on', '2026-11-20'),
    ...typedDay('ends', '2028-11-20'),
    conditions: `Must not contact Victim A\r\n${typed}`,
    wordsIn: 'en',
  };
  const ask = { db, clock: testClock, viewer, query: { perpetrator: subject.ref } };
  assert.equal((await askPage(newOrderPage, { ...ask, form })).answer.kind, 'redirect');
  const again = { ...ask, viewer: second.viewer, form };
  await inBothLanguages(newOrderPage, again, (html, language) => {
    const said =
      language === 'en' ? 'This may be on the record already: SPO-2026-' : 'Efallai fod hwn ar y cofnod';
    for (const text of [said, typed, 'aside-same-order']) assert.ok(html.includes(text), text);
  });
  const orders = async () => (await db.selectFrom('measure').select('ref').execute()).length;
  assert.equal(await orders(), 1, 'nothing is written twice');
  const kept = await askPage(newOrderPage, {
    ...again,
    form: { ...form, 'aside-same-order': 'Two orders of the same day, for two victims' },
  });
  assert.equal(kept.answer.kind, 'redirect');
  assert.equal(await orders(), 2);
});

test('a notice entered from its papers by too low a rank is said with its law, and kept with why', async (t) => {
  const db = await testDatabase(t);
  const { viewer, subject } = await begin(db);
  const form = {
    regime: 'dvpn',
    ...typedDay('on', '2026-11-24'),
    authority: 'inspector',
    conditions: typed,
    wordsIn: 'en',
  };
  const ask = { db, clock: testClock, viewer, query: { perpetrator: subject.ref } };
  await inBothLanguages(newOrderPage, { ...ask, form }, (html, language) => {
    const said = language === 'en' ? 'of the rank of superintendent or above' : 'uwcharolygydd';
    for (const text of [said, 'CSA 2010 s24(1)', typed, 'href="#aside-rank-too-low"']) {
      assert.ok(html.includes(text), text);
    }
  });
  const why = 'The notice names an inspector';
  const sent = await askPage(newOrderPage, { ...ask, form: { ...form, 'aside-rank-too-low': why } });
  assert.ok(sent.answer.kind === 'redirect');
  const ref = sent.answer.to.replace('/orders/', '');
  const shown = await askPage(orderPage('orders', { breachesOfMeasure: async () => [] }), {
    ...ask,
    query: {},
    params: { ref },
  });
  assert.ok(shown.html.includes(why));
});
