// Which of several was told, where the record names nobody: nobody is taken to be told until an officer says who it was.

import assert from 'node:assert/strict';
import test from 'node:test';

import type { FormBody } from '#platform';
import { loadReferenceData } from '#reference';
import {
  askPage,
  inBothLanguages,
  makeBailOfTwo,
  makeMeasure,
  makePerson,
  makeStaff,
  testClock,
  testDatabase,
} from '#testing';

import { eventsOfMeasures } from '../event-store.ts';
import { measureId } from '../measure.ts';
import { owedTelling, untoldSince } from '../victim-duty.ts';
import { nameContactPage } from './name-contact.ts';
import { orderPage } from './order.ts';

const parts = { breachesOfMeasure: async () => [] };

test('a telling that names nobody is shown as such, and counts for whom an officer names', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const { viewer } = await makeStaff(db, 'officer');
  const { order, first, second } = await makeBailOfTwo(db);
  const events = async () => (await eventsOfMeasures(db, [measureId(order.id)])).get(order.id) ?? [];
  await db
    .insertInto('measure_event')
    .values({
      measure_id: order.id,
      step: 'victim-told',
      occurred_on: Temporal.PlainDate.from('2026-11-02'),
      method: 'phone',
      recorded_at: Temporal.Instant.from('2026-11-03T06:00:00Z'),
      source_system: 'custody',
    })
    .execute();
  const protects = [[first], [second]];
  assert.equal(untoldSince(await events(), protects)?.toString(), '2026-11-01', 'nobody knows which of them');
  const of = { db, clock: testClock, viewer, params: { ref: order.ref } };
  const shown = async () => (await askPage(orderPage('bail', parts), of)).html;
  assert.match(await shown(), /Told 2 Nov 2026, Phone: the record does not say which of them/u);
  assert.match(await shown(), new RegExp(`href="/bail/${order.ref}/named"`, 'u'));
  const page = nameContactPage('bail', parts);
  const send = async (form: FormBody) => {
    const newest = /name="newest" value="([^"]*)"/u.exec((await askPage(page, of)).html)?.[1] ?? '';
    return askPage(page, { ...of, form: { newest, ...form } });
  };
  await inBothLanguages(page, of, (html, language) => {
    assert.ok(html.includes(language === 'en' ? 'Which of them was it?' : 'Pa un ohonynt oedd?'));
  });
  assert.match((await send({})).html, /href="#whom">Choose who was told/u);
  assert.equal((await events()).length, 2, 'nothing was written');
  const saved = await send({ whom: [String(second)] });
  assert.deepEqual(
    [saved.answer.kind, saved.changes.map(({ action }) => action)],
    ['redirect', ['name-contact']],
  );
  const facts = await events();
  assert.deepEqual(
    facts.slice(1).map((each) => [each.step, each.occurredOn.toString(), each.method, each.victimNominalId]),
    [
      ['victim-told', '2026-11-02', 'phone', null],
      ['victim-told', '2026-11-02', 'phone', second],
    ],
  );
  assert.equal(owedTelling({ events: facts, protects }, [second]), null);
  assert.equal(
    owedTelling({ events: facts, protects }, [first])?.about,
    'granted',
    'the other is owed it still',
  );
  assert.doesNotMatch(await shown(), /does not say which/u);
  assert.match((await askPage(page, of)).html, /says who it was/u);
});

test('where every contact says who it was the page says so, and nobody else may write', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const { viewer } = await makeStaff(db, 'officer');
  const order = await makeMeasure(db, testClock, {
    regime: 'bail-pre-charge',
    subject: await makePerson(db, testClock),
    protects: [await makePerson(db, testClock)],
    events: [
      { step: 'granted', on: '2026-11-01', endsOn: '2027-01-31' },
      { step: 'victim-told', on: '2026-11-02' },
    ],
  });
  const of = { db, clock: testClock, viewer, params: { ref: order.ref } };
  const { html } = await askPage(nameContactPage('bail', parts), of);
  assert.match(html, /Every telling and every hearing on this record says who it was/u);
  assert.doesNotMatch(
    (await askPage(orderPage('bail', parts), of)).html,
    /\/named"/u,
    'it protects one alone',
  );
});
