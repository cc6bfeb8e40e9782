// Of several whom an order protects, each is owed a telling and a hearing, and what is said of one settles nothing of another.

import assert from 'node:assert/strict';
import test from 'node:test';

import { loadReferenceData } from '#reference';
import type { Db, FormBody } from '#platform';
import { dayFields } from '#platform';
import { askPage, inBothLanguages, makeBailOfTwo, makeStaff, testClock, testDatabase } from '#testing';

import { eventsOfMeasures } from './event-store.ts';
import { bareEvent, measureId } from './measure.ts';
import type { MeasureEvent, MeasureStep } from './measure.ts';
import { orderEventsPage } from './pages/order-events.ts';
import { orderPage } from './pages/order.ts';
import { recordReviewPage } from './pages/record-review.ts';
import { recordStepPage } from './pages/record-step.ts';
import { leftToTell, toldBefore } from './tell-first.ts';
import { owedTelling, untoldSince } from './victim-duty.ts';
import { watchState } from './watch-state.ts';

const today = Temporal.PlainDate.from('2026-11-25');
let serial = 0;
const event = (
  step: MeasureStep,
  on: string,
  victimNominalId: number | null = null,
  reason: string | null = null,
): MeasureEvent => {
  serial += 1;
  return {
    ...bareEvent,
    id: serial,
    step,
    occurredOn: Temporal.PlainDate.from(on),
    reason,
    victimNominalId,
    recordedAt: Temporal.Instant.from('2026-11-25T09:00:00Z').add({ seconds: serial }),
    source: 'test',
  };
};
/** Two people: the first of two records. */
const two = [[1, 2], [3]] as const;

test('told is told when each of them is; by any record of theirs, and not by what names nobody', () => {
  const granted = event('granted', '2026-11-10');
  const toFirst = event('victim-told', '2026-11-11', 2);
  assert.equal(owedTelling({ events: [granted, toFirst], protects: two }, [1, 2]), null);
  assert.equal(owedTelling({ events: [granted, toFirst], protects: two }, [3])?.about, 'granted');
  assert.equal(untoldSince([granted, toFirst], two)?.toString(), '2026-11-10');
  assert.equal(untoldSince([granted, toFirst, event('victim-told', '2026-11-12', 3)], two), null);
  const unnamed = [granted, event('victim-told', '2026-11-12')];
  assert.equal(untoldSince(unnamed, two)?.toString(), '2026-11-10', 'nobody knows which of them');
  assert.equal(untoldSince(unnamed, [[1, 2]]), null, 'it protects one person alone');
  assert.equal(untoldSince([granted, toFirst]), null, 'where it protects nobody by name');
});

test('acting before one of them was told leaves what the other was told as it is', () => {
  const facts = [
    event('granted', '2026-11-10'),
    event('victim-told', '2026-11-10', 1),
    event('told-later', '2026-11-10', 3, 'not-reached'),
  ];
  assert.equal(owedTelling({ events: facts, protects: two }, [1, 2]), null);
  assert.equal(owedTelling({ events: facts, protects: two }, [3])?.about, 'granted');
});

test('a telling beforehand of one asks of the other still', () => {
  const granted = event('granted', '2026-11-10');
  const before = event('victim-told', '2026-11-20', 1, 'about:ended');
  const record = { events: [granted, before], protects: two };
  assert.equal(toldBefore(record, 'ended'), null);
  assert.deepEqual(leftToTell(record, 'ended', []), [3]);
  assert.deepEqual(leftToTell(record, 'ended', [3]), []);
});

test('heard counts for whoever has waited longest, and so does an attempt', () => {
  const granted = event('granted', '2025-11-10');
  const heardOne = event('victim-heard', '2026-10-01', 1, 'keep');
  const both = [granted, heardOne, event('victim-heard', '2026-08-01', 3, 'change')];
  assert.equal(watchState([granted, heardOne], two).heardOn, null);
  assert.equal(watchState(both, two).heardOn?.toString(), '2026-08-01');
  const tried = [...both, event('victim-heard', '2026-11-02', 1, 'not-reached')];
  assert.equal(watchState(tried, two).heardTriedOn, null, 'not the one who waits');
  const triedOther = [...tried, event('victim-heard', '2026-11-03', 3, 'not-reached')];
  assert.equal(watchState(triedOther, two).heardTriedOn?.toString(), '2026-11-03');
  assert.equal(watchState(triedOther).heardTriedOn?.toString(), '2026-11-03');
});

async function begin(db: Db) {
  await loadReferenceData(db, testClock);
  const { viewer } = await makeStaff(db, 'supervisor');
  const { order, first, second } = await makeBailOfTwo(db);
  const page = recordStepPage('bail');
  const ask = { db, clock: testClock, viewer, params: { ref: order.ref, step: 'ended' } };
  const send = async (form: FormBody) =>
    askPage(page, {
      ...ask,
      form: {
        newest: /name="newest" value="([^"]*)"/u.exec((await askPage(page, ask)).html)?.[1] ?? '',
        step: 'ended',
        ...dayFields('on', today),
        reason: 'decided',
        asking: 'asked',
        ...dayFields('askedOn', today),
        telling: 'told',
        ...dayFields('toldOn', today),
        toldHow: 'phone',
        ...form,
      },
    });
  const events = async () => (await eventsOfMeasures(db, [measureId(order.id)])).get(order.id) ?? [];
  return { viewer, order, first, second, send, events, ask };
}

test('before bail ends, each of them is told, or it is said why not yet; the pages say who was', async (t) => {
  const db = await testDatabase(t);
  const { order, first, second, send, events, ask } = await begin(db);
  assert.match((await send({})).html, /href="#whom">Choose who was told/u);
  assert.match((await send({ whom: [String(first)] })).html, /Choose why this comes before/u);
  assert.equal((await events()).length, 1, 'nothing was written');
  const saved = await send({ whom: [String(first)], laterReason: 'not-reached' });
  assert.equal(saved.answer.kind, 'redirect');
  const facts = await events();
  assert.deepEqual(
    facts.slice(1).map((each) => [each.step, each.reason, each.victimNominalId]),
    [
      ['victim-asked', null, null],
      ['victim-told', 'about:ended', first],
      ['told-later', 'not-reached', second],
      ['ended', 'decided', null],
    ],
  );
  assert.equal(untoldSince(facts, [[first], [second]])?.toString(), '2026-11-25');
  const parts = { breachesOfMeasure: async () => [] };
  const of = { ...ask, params: { ref: order.ref } };
  await inBothLanguages(orderPage('bail', parts), of, (html, language) => {
    const [told, owed] =
      language === 'en'
        ? ['Victim A told of it</dt><dd>25 Nov 2026', 'Victim B told of it']
        : ['Rhoddwyd gwybod i ddioddefwr A</dt><dd>25 Tach 2026', 'Rhoddwyd gwybod i ddioddefwr B'];
    assert.ok(html.includes(told), told);
    assert.ok(html.includes(owed), owed);
  });
  await inBothLanguages(orderEventsPage('bail', parts), of, (html, language) => {
    assert.ok(html.includes(language === 'en' ? 'Victim A, Phone' : 'Dioddefwr A, Ffôn'));
  });
});

test('a review asks each of them: one’s view is nobody else’s, and each is kept under a name of its own', async (t) => {
  const db = await testDatabase(t);
  const { order, first, second, events, ask } = await begin(db);
  const page = recordReviewPage('bail');
  const asks = { ...ask, params: { ref: order.ref } };
  const shown = (await askPage(page, asks)).html;
  assert.match(
    shown,
    /<legend class="[^"]*g-h3">Victim A<\/legend>[\s\S]*<legend class="[^"]*g-h3">Victim B<\/legend>/u,
  );
  assert.doesNotMatch(shown, /name="hearing"/u, 'nothing is said of both');
  const send = async (form: FormBody) =>
    askPage(page, {
      ...asks,
      form: {
        newest: /name="newest" value="([^"]*)"/u.exec((await askPage(page, asks)).html)?.[1] ?? '',
        ...dayFields('on', today),
        reason: 'continue',
        note: 'Nothing changed',
        ...form,
      },
    });
  const ofFirst = {
    [`hearing-${first}`]: 'heard',
    [`wish-${first}`]: 'keep',
    [`heardHow-${first}`]: 'phone',
    ...dayFields(`heardOn-${first}`, today),
  };
  const one = await send(ofFirst);
  assert.equal(one.answer.kind === 'show' && one.answer.status, 422);
  assert.ok(
    one.html.includes(`href="#hearing-${second}">Victim B: Record the attempt to hear`),
    'the other is asked for',
  );
  const ofBoth = await send({ ...ofFirst, hearing: 'heard', wish: 'end' });
  assert.equal(
    ofBoth.answer.kind === 'show' && ofBoth.answer.status,
    422,
    'what names nobody answers nothing',
  );
  const noWay = await send({
    ...ofFirst,
    [`hearing-${second}`]: 'not-reached',
    ...dayFields(`heardOn-${second}`, today),
  });
  assert.ok(noWay.html.includes(`href="#heardHow-${second}">Victim B: Choose how the victim was asked`));
  assert.equal((await events()).length, 1, 'nothing was written');
  const saved = await send({
    ...ofFirst,
    [`hearing-${second}`]: 'not-reached',
    [`heardHow-${second}`]: 'text',
    ...dayFields(`heardOn-${second}`, today),
  });
  assert.equal(saved.answer.kind, 'redirect');
  assert.deepEqual(
    (await events()).slice(1).map((each) => [each.step, each.reason, each.method, each.victimNominalId]),
    [
      ['victim-heard', 'keep', 'phone', first],
      ['victim-heard', 'not-reached', 'text', second],
      ['reviewed', 'continue', null, null],
    ],
  );
  assert.equal(watchState(await events(), [[first], [second]]).heardOn, null, 'the other still waits');
});

test('where one is told and for the other there is nobody to tell, each is said of its own, and nothing stays owed', async (t) => {
  const db = await testDatabase(t);
  const { first, second, send, events } = await begin(db);
  const whom = [String(first)];
  const bare = await send({ whom, laterReason: 'nobody-to-tell' });
  assert.match(bare.html, /href="#tellingNote">Say why there is nobody to tell/u);
  const saved = await send({ whom, laterReason: 'nobody-to-tell', tellingNote: 'Victim B has died' });
  assert.equal(saved.answer.kind, 'redirect');
  assert.deepEqual(
    (await events()).slice(2, 4).map((each) => [each.step, each.reason, each.note, each.victimNominalId]),
    [
      ['victim-told', 'about:ended', null, first],
      ['noted', 'nobody-to-tell', 'Victim B has died', second],
    ],
  );
  assert.equal(untoldSince(await events(), [[first], [second]]), null);
});

test('that there is nobody to tell of one leaves the duty to the other as it is', async (t) => {
  const db = await testDatabase(t);
  const { first, second, send, events } = await begin(db);
  const nobody = { telling: 'nobody', tellingNote: 'Victim A has died' };
  assert.match((await send(nobody)).html, /href="#whom">Choose who was told/u);
  const one = { ...nobody, whom: [String(first)] };
  assert.match((await send(one)).html, /href="#laterReason">Choose why this comes before/u);
  const saved = await send({ ...one, laterReason: 'not-reached' });
  assert.equal(saved.answer.kind, 'redirect');
  const facts = await events();
  assert.deepEqual(
    facts.slice(2, 4).map((each) => [each.step, each.reason, each.victimNominalId]),
    [
      ['noted', 'nobody-to-tell', first],
      ['told-later', 'not-reached', second],
    ],
  );
  const protects = [[first], [second]];
  assert.equal(owedTelling({ events: facts, protects }, [first]), null);
  assert.equal(owedTelling({ events: facts, protects }, [second])?.about, 'ended');
});

test('one named later counts from when it was first recorded: it does not answer an act that came before it was told', () => {
  const facts = [
    event('granted', '2026-11-01'),
    event('victim-told', '2026-11-10'),
    event('told-later', '2026-11-10', null, 'not-reached'),
    event('varied', '2026-11-10'),
  ];
  const unnamed = facts[1];
  assert.ok(unnamed !== undefined);
  const named = { ...event('victim-told', '2026-11-10', 1), correctsEventId: unnamed.id };
  assert.equal(owedTelling({ events: [...facts, named], protects: two }, [1, 2])?.about, 'varied');
});
