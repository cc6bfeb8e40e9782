// Tell, then act: no release, variation or end is recorded until the victim is told or a named officer says why not yet.

import assert from 'node:assert/strict';
import test from 'node:test';

import type { Db, FormBody } from '#platform';
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
} from '#testing';

import { gapsOfMeasure } from './gap-store.ts';
import { eventsOfMeasures } from './event-store.ts';
import { measureId } from './measure.ts';
import { orderEventsPage } from './pages/order-events.ts';
import { recordStepPage } from './pages/record-step.ts';
import { tellingProblem } from './tell-first.ts';
import { untoldSince } from './victim-duty.ts';
import { shippedReferenceBook } from '#reference';
import { watchRules } from './watch-rules.ts';

const today = Temporal.PlainDate.from('2026-11-25');
const page = recordStepPage('bail');

async function bail(db: Db, events: readonly { step: 'victim-told'; on: string }[] = []) {
  await loadReferenceData(db, testClock);
  const keeper = await makeStaff(db, 'supervisor', { name: 'Rhingyll Prawf' });
  const subject = await makePerson(db, testClock);
  const made = await makeMeasure(db, testClock, {
    regime: 'bail-pre-charge',
    subject,
    ownerId: keeper.id,
    events: [{ step: 'granted', on: '2026-11-01', endsOn: '2027-01-31' }, ...events],
  });
  const ask = { db, clock: testClock, viewer: keeper.viewer, params: { ref: made.ref, step: 'ended' } };
  const send = async (form: FormBody) =>
    askPage(page, {
      ...ask,
      form: {
        newest: newestOn((await askPage(page, ask)).html),
        step: 'ended',
        'on-day': '25',
        'on-month': '11',
        'on-year': '2026',
        reason: 'decided',
        ...askedToday,
        ...form,
      },
    });
  const events_ = async () => {
    const id = measureId(made.id);
    return (await eventsOfMeasures(db, [id])).get(id) ?? [];
  };
  return { ...made, ask, send, events: events_ };
}

const askedToday = {
  asking: 'asked',
  'askedOn-day': '25',
  'askedOn-month': '11',
  'askedOn-year': '2026',
};

const toldToday = {
  telling: 'told',
  'toldOn-day': '25',
  'toldOn-month': '11',
  'toldOn-year': '2026',
  toldHow: 'phone',
};

test('bail does not end on the record while nothing is said about the victim, and the page says why', async (t) => {
  const db = await testDatabase(t);
  const { ask, send, events } = await bail(db);
  await inBothLanguages(page, ask, (html, language) => {
    assert.ok(
      html.includes(
        language === 'en'
          ? 'A lawful release is never held up by this page.'
          : 'Nid yw’r dudalen hon byth yn dal rhyddhau cyfreithlon yn ôl.',
      ),
    );
  });
  const refused = await send({});
  assert.ok(refused.answer.kind === 'show' && refused.answer.status === 422);
  assert.match(refused.html, /href="#telling">Say whether the victim has been told/u);
  assert.match((await send({ ...toldToday, toldHow: '' })).html, /Choose how the victim was told/u);
  assert.match((await send({ telling: 'later' })).html, /Choose why this comes before/u);
  assert.match((await send({ telling: 'later', laterReason: 'other' })).html, /Say why, in a few words/u);
  assert.match((await send({ telling: 'nobody' })).html, /Say why there is nobody to tell/u);
  assert.deepEqual(
    (await events()).map((event) => event.step),
    ['granted'],
    'nothing was written',
  );
});

test('what the victim knows is asked before bail ends: the answer stays in the history, and delays nothing', async (t) => {
  const db = await testDatabase(t);
  const { id, ref, ask, send, events } = await bail(db);
  assert.match(
    (await send({ ...toldToday, asking: '' })).html,
    /href="#asking">Say whether the victim was asked/u,
  );
  const withoutWhy = await send({ ...toldToday, asking: 'not-asked' });
  assert.match(withoutWhy.html, /Choose why the victim was not asked/u);
  const later = await send({ ...toldToday, 'askedOn-day': '26' });
  assert.match(later.html, /Date the victim was asked must be today or in the past/u);
  assert.equal((await events()).length, 1, 'nothing was written');
  const saved = await send({ ...toldToday, asking: 'not-asked', notAskedReason: 'clock' });
  assert.equal(saved.answer.kind, 'redirect');
  const said = (await events()).find((event) => event.step === 'victim-asked');
  assert.deepEqual([said?.reason, said?.byStaffId], ['clock', ask.viewer.staffId]);
  const events_ = orderEventsPage('bail', { breachesOfMeasure: async () => [] });
  await inBothLanguages(events_, { ...ask, params: { ref } }, (html, language) => {
    assert.ok(
      html.includes(
        language === 'en'
          ? 'Not asked, Release is required by law now'
          : 'Ni ofynnwyd, Rhaid rhyddhau yn ôl y gyfraith nawr',
      ),
    );
  });
  const rules = watchRules(shippedReferenceBook(today));
  assert.deepEqual(await gapsOfMeasure(db, id, rules, today), []);
});

test('told first, the end and the telling are two facts, saved together', async (t) => {
  const db = await testDatabase(t);
  const { ref, send, events } = await bail(db);
  const saved = await send(toldToday);
  assert.deepEqual(saved.answer, { kind: 'redirect', to: `/bail/${ref}`, notice: 'saved' });
  assert.equal(saved.changes[0]?.detail?.['victim'], 'told');
  const facts = await events();
  assert.deepEqual(
    facts.map((event) => [event.step, event.reason]),
    [
      ['granted', null],
      ['victim-asked', null],
      ['victim-told', 'about:ended'],
      ['ended', 'decided'],
    ],
  );
  assert.equal(untoldSince(facts), null);
});

test('a lawful release is never delayed: a named officer acts first, says why, and the duty stands until it is done', async (t) => {
  const db = await testDatabase(t);
  const { id, send, events, ask } = await bail(db);
  const saved = await send({ telling: 'later', laterReason: 'release-required', tellingNote: '' });
  assert.ok(saved.answer.kind === 'redirect' && saved.answer.notice === 'savedTell');
  assert.equal(saved.changes[0]?.detail?.['victim'], 'later');
  const facts = await events();
  const later = facts.find((event) => event.step === 'told-later');
  assert.equal(later?.reason, 'release-required');
  assert.equal(later?.byStaffId, ask.viewer.staffId);
  assert.equal(untoldSince(facts)?.toString(), '2026-11-25');
  const rules = watchRules(shippedReferenceBook(today));
  assert.deepEqual(
    (await gapsOfMeasure(db, id, rules, today)).map((gap) => gap.kind),
    ['victim-not-told'],
  );
});

test('a victim told beforehand of this change is not asked about again; of another change, they are', async (t) => {
  const db = await testDatabase(t);
  const { ref, ask, send } = await bail(db);
  const tell = { ...ask, params: { ref, step: 'victim-told' } };
  const form = {
    newest: newestOn((await askPage(page, tell)).html),
    step: 'victim-told',
    'on-day': '24',
    'on-month': '11',
    'on-year': '2026',
    method: 'phone',
    about: 'ended',
  };
  assert.equal((await askPage(page, { ...tell, form })).answer.kind, 'redirect');
  const shown = await askPage(page, ask);
  assert.match(shown.html, /The victim was told of this on 24 Nov 2026\./u);
  assert.doesNotMatch(shown.html, /name="telling"/u);
  const varied = await askPage(page, { ...ask, params: { ref, step: 'varied' } });
  assert.match(varied.html, /name="telling"/u);
  assert.equal((await send({})).answer.kind, 'redirect');
});

test('that there is nobody to tell is said by somebody, and answers the duty', async (t) => {
  const db = await testDatabase(t);
  const { send, events } = await bail(db);
  assert.equal(
    (await send({ telling: 'nobody', tellingNote: 'The victim has died' })).answer.kind,
    'redirect',
  );
  const facts = await events();
  assert.equal(untoldSince(facts), null);
  assert.equal(facts.find((event) => event.reason === 'nobody-to-tell')?.note, 'The victim has died');
});

test('only what changes or ends protection asks: a check, a note and service do not', () => {
  for (const step of ['checked', 'noted', 'served', 'granted', 'reviewed'] as const) {
    assert.equal(tellingProblem({ events: [], protects: [] }, step, null, today), null, step);
  }
  for (const step of ['extended', 'varied', 'renewed', 'discharged', 'ended'] as const) {
    assert.equal(tellingProblem({ events: [], protects: [] }, step, null, today), 'tell-first', step);
  }
});

test('a telling of the same morning about another change answers nothing for the one that came before the victim was told', async (t) => {
  const db = await testDatabase(t);
  const { send, events } = await bail(db, [{ step: 'victim-told', on: '2026-11-25' }]);
  await send({ telling: 'later', laterReason: 'release-required', tellingNote: '' });
  assert.equal(
    untoldSince(await events())?.toString(),
    '2026-11-25',
    'told of something that morning, not of the end',
  );
  const facts = await events();
  const [last] = facts.slice(-1);
  assert.ok(last);
  const telling = (reason: string | null, id: number) => ({
    ...last,
    id,
    step: 'victim-told' as const,
    reason,
  });
  const isTold = (reason: string | null) => untoldSince([...facts, telling(reason, last.id + 1)]) === null;
  assert.equal(isTold('about:varied'), false);
  assert.equal(isTold('about:ended'), true);
  assert.equal(isTold(null), true);
});
