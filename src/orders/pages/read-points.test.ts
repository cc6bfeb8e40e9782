// What the law asks at a step, as an officer meets it: ticks with their law, a reason where one is open, and all of it kept.

import assert from 'node:assert/strict';
import test from 'node:test';

import type { Db, FormBody, Page, Viewer } from '#platform';
import { loadReferenceData } from '#reference';
import { decideLawChange, proposeLawChange } from '#statutes';
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

import { findMeasure } from '../measure-store.ts';
import { orderPage } from './order.ts';
import { recordServicePage } from './record-service.ts';
import { recordStepPage } from './record-step.ts';

const stepPage = recordStepPage('orders');

const told: FormBody = {
  telling: 'nobody',
  tellingNote: 'No victim of this crime is known',
  hearing: 'nobody',
  hearingNote: 'No victim of this crime is known',
};

type Given = Omit<Parameters<typeof makeMeasure>[2], 'subject'>;

async function begin(t: test.TestContext, given: Given) {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const { viewer } = await makeStaff(db, 'civil-orders-officer', { name: 'Prawf Cofnodwr' });
  const { ref } = await makeMeasure(db, testClock, { ...given, subject: await makePerson(db, testClock) });
  return { db, viewer, ref };
}

async function send(
  db: Db,
  viewer: Viewer,
  page: Page,
  params: Readonly<Record<string, string>>,
  form: FormBody,
) {
  const ask = { db, clock: testClock, viewer, params };
  const newest = newestOn((await askPage(page, ask)).html);
  return { ask, form: { newest, ...form }, sent: await askPage(page, { ...ask, form: { newest, ...form } }) };
}

async function kept(db: Db, viewer: Viewer, ref: string) {
  const found = await findMeasure(db, viewer, ref, testClock.now());
  assert.ok(found);
  return found.record.events.flatMap(({ reason, note }) =>
    reason === null ? [] : [[reason, note] as const],
  );
}

const considered: Given = { regime: 'dvpn', events: [{ step: 'considered', on: '2026-11-23' }] };

test('a notice: what was not considered is named with its law, and issued all the same only with why', async (t) => {
  const { db, viewer, ref } = await begin(t, considered);
  const params = { ref, step: 'granted' };
  const form = {
    step: 'granted',
    ...typedDay('on', '2026-11-24'),
    authority: 'superintendent',
    note: 'Words that stay',
    points: ['victim-opinion', 'representations', 'occupants', 'notice-states'],
  };
  const { ask, form: whole } = await send(db, viewer, stepPage, params, form);
  await inBothLanguages(stepPage, { ...ask, form: whole }, (html, language) => {
    const said =
      language === 'en'
        ? 'The law asks for it: The welfare of anybody under 18'
        : 'Ystyriwyd lles unrhyw un dan 18 oed';
    for (const text of [said, 'CSA 2010 s24(3)-(5)', 'Words that stay', 'href="#aside-law-asks"']) {
      assert.ok(html.includes(text), `${language}: ${text}`);
    }
  });
  const why = 'No child has lived there or been near';
  const sent = await askPage(stepPage, { ...ask, form: { ...whole, 'aside-law-asks': why } });
  assert.equal(sent.answer.kind, 'redirect', sent.html);
  const facts = await kept(db, viewer, ref);
  assert.deepEqual(
    facts.filter(([reason]) => /^(?:by-law|set-aside)/u.test(reason)),
    [
      ['by-law:victim-opinion+representations+occupants+notice-states', null],
      ['set-aside:law-asks', why],
    ],
  );
  const shown = await askPage(orderPage('orders', { breachesOfMeasure: async () => [] }), {
    ...ask,
    params: { ref },
  });
  assert.ok(shown.html.includes('As the law asks: The victim’s opinion was considered'));
  assert.ok(shown.html.includes(why));
});

test('with everything ticked nothing is asked twice; a tick that the law does not ask for here is not kept', async (t) => {
  const { db, viewer, ref } = await begin(t, considered);
  const points = [
    'welfare',
    'victim-opinion',
    'representations',
    'occupants',
    'notice-states',
    'in-person',
    'x',
  ];
  const form = { step: 'granted', ...typedDay('on', '2026-11-24'), authority: 'superintendent', points };
  const { sent } = await send(db, viewer, stepPage, { ref, step: 'granted' }, form);
  assert.equal(sent.answer.kind, 'redirect', sent.html);
  assert.deepEqual(await kept(db, viewer, ref), [
    ['by-law:welfare+victim-opinion+representations+occupants+notice-states', null],
  ]);
});

test('service of a notice asks for the address of the hearing notice', async (t) => {
  const { db, viewer, ref } = await begin(t, {
    regime: 'dvpn',
    events: [{ step: 'granted', on: '2026-11-24' }],
  });
  const form = { ...typedDay('on', '2026-11-24'), at: '10:00', method: 'in-person', who: 'me' };
  const { ask, form: whole, sent } = await send(db, viewer, recordServicePage, { ref }, form);
  await inBothLanguages(recordServicePage, ask, (html, language) => {
    const tick = language === 'en' ? 'was asked for an address' : 'Gofynnwyd i’r testun am gyfeiriad';
    // Each tick says what it is, and its law beneath it.
    assert.ok(html.includes(tick) && html.includes('CSA 2010 s25(2)-(3)'), language);
    assert.doesNotMatch(html, /\[object/u);
  });
  assert.match(sent.html, /asked for an address for notice of the hearing/u);
  assert.match(sent.html, /href="#aside-law-asks"/u);
  const again = await askPage(recordServicePage, {
    ...ask,
    form: { ...whole, points: ['address-asked', 'no-address'] },
  });
  assert.equal(again.answer.kind, 'redirect', again.html);
  assert.deepEqual(await kept(db, viewer, ref), [['by-law:address-asked+no-address', null]]);
});

test('a notification by telephone is held up with its law; one in person and acknowledged is not', async (t) => {
  const { db, viewer, ref } = await begin(t, {
    regime: 'spo',
    events: [
      { step: 'granted', on: '2026-11-20', endsOn: '2028-11-20' },
      { step: 'served', on: '2026-11-20' },
    ],
  });
  const form = { step: 'notified', ...typedDay('on', '2026-11-22'), points: 'acknowledged' };
  const { ask, form: whole, sent } = await send(db, viewer, stepPage, { ref, step: 'notified' }, form);
  assert.match(sent.html, /href="#aside-law-asks"/u);
  assert.ok(sent.html.includes('SPA 2019 s10'));
  const again = await askPage(stepPage, {
    ...ask,
    form: { ...whole, points: ['in-person', 'acknowledged'] },
  });
  assert.equal(again.answer.kind, 'redirect', again.html);
});

test('bail that an officer extends asks for conditions A to D; what a court extends does not', async (t) => {
  const page = recordStepPage('bail');
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const { viewer } = await makeStaff(db, 'civil-orders-officer');
  const extend = async (more: FormBody) => {
    const { ref } = await makeMeasure(db, testClock, {
      regime: 'bail-pre-charge',
      subject: await makePerson(db, testClock),
      events: [
        { step: 'arrested-for', on: '2026-09-01' },
        { step: 'granted', on: '2026-09-01', endsOn: '2026-12-01' },
      ],
    });
    const form = {
      step: 'extended',
      ...typedDay('on', '2026-11-24'),
      ...typedDay('ends', '2027-03-01'),
      ...told,
      ...more,
    };
    return (await send(db, viewer, page, { ref, step: 'extended' }, form)).sent;
  };
  const open = await extend({ authority: 'inspector' });
  assert.ok(open.html.includes('PACE 1984 s47ZC; PACE 1984 s47ZD'), open.html);
  const ticked = await extend({ authority: 'inspector', points: ['conditions-a-to-d', 'invited'] });
  assert.equal(ticked.answer.kind, 'redirect', ticked.html);
  const court = await extend({ authority: 'inspector', court: 'haverfordwest-magistrates' });
  assert.ok(!court.html.includes('aside-law-asks'));
});

test('what the law says of a breach stands on the page of the order, with its source', async (t) => {
  const { db, viewer, ref } = await begin(t, {
    regime: 'dvpo',
    events: [{ step: 'granted', on: '2026-11-20', endsOn: '2026-12-10' }],
  });
  const shown = await askPage(orderPage('orders', { breachesOfMeasure: async () => [] }), {
    db,
    clock: testClock,
    viewer,
    params: { ref },
  });
  assert.ok(shown.html.includes('£50 a day up to £5,000, or 2 months'));
  assert.ok(shown.html.includes('MCA 1980 s63(3)'));
});

test('what was approved on the page of the law is asked from its day, and a record keeps the words of its day', async (t) => {
  const { db, viewer, ref } = await begin(t, considered);
  const [first, second] = [
    (await makeStaff(db, 'administrator')).viewer,
    (await makeStaff(db, 'legal-services')).viewer,
  ];
  const approve = async (clock: typeof testClock, en: string, from: string) => {
    const proposed = await proposeLawChange(db, clock, first, {
      change: {
        kind: 'point',
        number: 0,
        from,
        to: null,
        source: 'Act 2026 s1',
        confidence: 'memory',
        regime: 'dvpn',
        point: 'pets',
        at: ['granted'],
        asks: 'if-so',
        words: { en, cy: 'Ystyriwyd lles anifeiliaid' },
      },
      reasonEn: 'New',
      reasonCy: 'Newydd',
    });
    assert.ok(proposed.ok);
    const decided = await decideLawChange(db, clock, second, proposed.value, {
      isApproved: true,
      note: null,
    });
    assert.ok(decided.ok);
  };
  await approve(testClock, 'The welfare of animals was considered', '2026-11-24');
  const params = { ref, step: 'granted' };
  const form = {
    step: 'granted',
    ...typedDay('on', '2026-11-24'),
    authority: 'superintendent',
    points: ['welfare', 'victim-opinion', 'representations', 'occupants', 'notice-states', 'pets', 'unknown'],
  };
  const ask = { db, clock: testClock, viewer, params };
  await inBothLanguages(stepPage, ask, (html, language) => {
    const asked = language === 'en' ? 'The welfare of animals was considered' : 'Ystyriwyd lles anifeiliaid';
    for (const text of [asked, 'Act 2026 s1']) assert.ok(html.includes(text), `${language}: ${text}`);
  });
  const { sent } = await send(db, viewer, stepPage, params, form);
  assert.equal(sent.answer.kind, 'redirect', sent.html);
  const later = { now: () => testClock.now().add({ hours: 72 }) };
  await approve(later, 'Pets are safe', '2026-11-25');
  const shown = await askPage(orderPage('orders', { breachesOfMeasure: async () => [] }), {
    ...ask,
    clock: later,
    params: { ref },
  });
  assert.ok(shown.html.includes('The welfare of animals was considered'));
  assert.ok(!shown.html.includes('Pets are safe'));
});
