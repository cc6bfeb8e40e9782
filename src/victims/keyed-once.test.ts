// Long because it keys one telling by every form and in every order. A telling is keyed once: on the order or with the victim, in whichever order, it is one contact and nothing is owed.

import assert from 'node:assert/strict';
import test from 'node:test';

import { array, assert as holds, constantFrom, integer, property, record } from 'fast-check';
import { sql } from 'kysely';

import { findMeasure, makeOrderPages, ordersToTell, owedTelling, settleByContact } from '#orders';
import type { VictimEvent } from '#orders';
import { dayFields } from '#platform';
import type { Db, FormBody } from '#platform';
import { loadReferenceData } from '#reference';
import { askPage, makeCrime, makeMeasure, makePerson, makeStaff, testClock, testDatabase } from '#testing';

import { withTellings } from './contact.ts';
import type { Contact } from './contact.ts';
import { addAgreement } from './contact-store.ts';
import { standingContacts } from './contact-standing-store.ts';
import { contactsOf } from './list-every-contact.ts';
import { crimeVictimPage } from './pages/crime-victim.ts';
import { safeRoutesOfOrder } from './list-safe-routes.ts';

const today = Temporal.PlainDate.from('2026-11-25');
const orderPages = makeOrderPages({ breachesOfMeasure: async () => [], safeRoutes: safeRoutesOfOrder });
const stepPage = orderPages.find(({ name }) => name === 'record-step-orders');
assert.ok(stepPage);

async function begin(db: Db, others = 0) {
  await loadReferenceData(db, testClock);
  const officer = await makeStaff(db, 'supervisor', { name: 'DS Un' });
  const subject = await makePerson(db, testClock);
  const victims = [];
  for (let count = 0; count <= others; count += 1) victims.push(await makePerson(db, testClock));
  const [victim] = victims;
  assert.ok(victim !== undefined);
  const crime = await makeCrime(db, testClock, { suspects: [subject], victims });
  const order = await makeMeasure(db, testClock, {
    regime: 'spo',
    subject,
    crimeId: crime.id,
    protects: victims,
    events: [{ step: 'granted', on: '2026-11-20', endsOn: '2028-11-20' }],
  });
  const agreedOn = today.subtract({ days: 10 });
  await addAgreement(
    db,
    { crimeId: crime.id, nominalId: victim.nominalId },
    {
      on: agreedOn,
      interval: '7-days',
      method: 'phone',
      language: 'english',
      officerStaffId: officer.id,
      safe: { whoAnswers: 'Nobody else', hours: null, never: null, voicemail: 'no', paper: 'no' },
    },
    { staffId: officer.id, at: testClock.now().subtract({ hours: 240 }) },
  );
  const of = { db, clock: testClock, viewer: officer.viewer };
  const contactAsk = { ...of, params: { ref: crime.ref, number: '1' } };
  const hidden = (html: string, name: string) =>
    new RegExp(`name="${name}" value="([^"]*)"`, 'u').exec(html)?.[1] ?? '';
  const ticks = (html: string) =>
    [...html.matchAll(/name="told"[^>]*value="([^"]*)"/gu)].map(([, value]) => value ?? '');
  const contact = async (form: FormBody = {}) => {
    const { html } = await askPage(crimeVictimPage, contactAsk);
    const told = ticks(html);
    return askPage(crimeVictimPage, {
      ...contactAsk,
      form: {
        do: 'contact',
        seen: hidden(html, 'seen'),
        seenOrders: hidden(html, 'seenOrders'),
        reached: 'yes',
        topics: told.length > 0 ? [] : ['order'],
        told,
        method: 'phone',
        ...dayFields('on', today),
        ...form,
      },
    });
  };
  const onOrder = async (step: 'victim-told' | 'victim-heard', form: FormBody = {}) => {
    assert.ok(stepPage !== undefined);
    const ask = { ...of, params: { ref: order.ref, step } };
    const { html } = await askPage(stepPage, ask);
    return askPage(stepPage, {
      ...ask,
      form: {
        newest: hidden(html, 'newest'),
        step,
        result: 'told',
        method: 'phone',
        ...dayFields('on', today),
        hearing: 'heard',
        wish: 'keep',
        heardHow: 'phone',
        ...dayFields('heardOn', today),
        ...form,
      },
    });
  };
  const standing = async () => {
    const made = (await contactsOf(db, [crime.id], testClock.now())).filter(
      ({ personId }) => personId === victim.id,
    );
    const found = await findMeasure(db, officer.viewer, order.ref, testClock.now());
    assert.ok(found !== undefined);
    const { rows } = await sql<{ person_id: number; reached_on: Temporal.PlainDate | null }>`
      SELECT person_id, reached_on FROM (${standingContacts(sql`${crime.id}::bigint`)}) AS standing ORDER BY person_id`.execute(
      db,
    );
    const card = await db
      .selectFrom('measure_card')
      .select(['tell_since_on', 'heard_on'])
      .where('measure_id', '=', order.id)
      .executeTakeFirstOrThrow();
    return {
      contacts: made.map((each) => each.contact),
      owed: owedTelling(found.record, [victim.nominalId]),
      reachedOn: rows.find((row) => row.person_id === victim.id)?.reached_on?.toString() ?? null,
      untold: card.tell_since_on?.toString() ?? null,
      heard: card.heard_on?.toString() ?? null,
    };
  };
  return { officer, victims, victim, crime, order, contact, onOrder, standing, of, contactAsk };
}

const keyings = [
  ['order'],
  ['contact'],
  ['order', 'contact'],
  ['contact', 'order'],
  ['heard', 'contact', 'order'],
  ['contact', 'heard'],
  ['order', 'heard', 'contact'],
] as const;

for (const order of keyings) {
  test(`keyed ${order.join(', then ')}: one contact that day, nothing owed, and the days of the agreement run from it`, async (t) => {
    const db = await testDatabase(t);
    const { contact, onOrder, standing } = await begin(db);
    assert.deepEqual(
      [(await standing()).owed?.about, (await standing()).untold],
      ['granted', '2026-11-20'],
      'before anything is keyed',
    );
    for (const keyed of order) {
      const { answer } =
        keyed === 'contact'
          ? await contact()
          : await onOrder(keyed === 'order' ? 'victim-told' : 'victim-heard');
      assert.equal(answer.kind, 'redirect', keyed);
    }
    const found = await standing();
    assert.equal(found.contacts.length, 1);
    assert.deepEqual([found.owed, found.untold, found.reachedOn], [null, null, '2026-11-25']);
  });
}

test('whatever was keyed, in whichever order, there is one contact of a day and way, and none is lost', () => {
  const start = Temporal.PlainDate.from('2026-11-01');
  const keyed = record({
    day: integer({ min: 0, max: 3 }),
    method: constantFrom('phone', 'text'),
    kind: constantFrom('told', 'heard', 'tried'),
    isContact: constantFrom(true, false),
  });
  holds(
    property(array(keyed, { maxLength: 12 }), (all) => {
      const fact = (each: (typeof all)[number]) => ({
        on: start.add({ days: each.day }),
        recordedAt: testClock.now(),
        byStaffId: 1,
        byWhom: null,
        method: each.method,
        otherWay: null,
      });
      const key = (each: {
        readonly on: Temporal.PlainDate;
        readonly method: string | null;
        readonly isReached: boolean;
      }) => `${each.on.toString()} ${each.method ?? ''} ${each.isReached}`;
      const own = new Map<string, Contact>();
      for (const [place, each] of all.entries()) {
        if (!each.isContact) continue;
        const contact = {
          ...fact(each),
          id: place + 1,
          isReached: each.kind !== 'tried',
          topics: [],
          orders: [],
        };
        own.set(key(contact), contact);
      }
      const events = all.flatMap((each, place): readonly VictimEvent[] =>
        each.isContact
          ? []
          : [
              {
                ...fact(each),
                crimeId: 1,
                personId: 1,
                id: 100 + place,
                ref: 'M-1',
                kind: each.kind,
                about: null,
              },
            ],
      );
      const forwards = withTellings([...own.values()], events);
      const backwards = withTellings([...own.values()].toReversed(), events.toReversed());
      const keys = forwards.map(key).toSorted();
      assert.deepEqual(keys, [...new Set(keys)]);
      assert.deepEqual(keys, backwards.map(key).toSorted());
      const said = forwards.flatMap(({ orders }) => orders.map(({ id }) => id)).toSorted((a, b) => a - b);
      assert.deepEqual(
        said,
        events.map(({ id }) => id),
      );
    }),
    { seed: 5, numRuns: 200 },
  );
});

test('a telling that does not say how is the contact of that day; a visit beside a call is another one', async (t) => {
  const db = await testDatabase(t);
  const { contact, onOrder, standing } = await begin(db);
  await onOrder('victim-told', { method: '' });
  await contact({ told: [], topics: ['update'] });
  assert.equal((await standing()).contacts.length, 1);
  await contact({ method: 'in-person', otherWay: 'She asked for a visit' });
  assert.equal((await standing()).contacts.length, 2);
});

test('what was put right counts as it stands: a telling entered in error is no contact and settles nothing', async (t) => {
  const db = await testDatabase(t);
  const { order, onOrder, standing, contactAsk } = await begin(db);
  await onOrder('victim-told');
  const told = await db
    .selectFrom('measure_event')
    .select(['id'])
    .where('measure_id', '=', order.id)
    .where('step', '=', 'victim-told')
    .executeTakeFirstOrThrow();
  await db
    .insertInto('measure_event')
    .values({
      measure_id: order.id,
      step: 'noted',
      occurred_on: today,
      corrects_event_id: told.id,
      recorded_at: testClock.now(),
      source_system: 'test',
    })
    .execute();
  const found = await standing();
  assert.deepEqual([found.contacts, found.owed?.about], [[], 'granted']);
  const { html } = await askPage(crimeVictimPage, contactAsk);
  assert.ok(html.includes(`${order.ref}, SPO: Granted, 20 Nov 2026`), 'offered again');
});

test('of two whom an order protects, the contact with one settles that one alone', async (t) => {
  const db = await testDatabase(t);
  const { contact, onOrder, standing, victims, officer } = await begin(db, 1);
  const [, second] = victims;
  assert.ok(second !== undefined);
  await contact();
  const found = await standing();
  assert.deepEqual([found.owed, found.untold], [null, '2026-11-20'], 'the other is owed it still');
  const [left] = await ordersToTell(db, officer.viewer, [second.nominalId], testClock.now());
  assert.equal(left?.owed?.about, 'granted');
  const unsaid = await onOrder('victim-told');
  assert.ok(unsaid.answer.kind === 'show' && unsaid.answer.status === 422);
  assert.match(unsaid.html, /href="#whom">Choose who was told/u);
  assert.equal((await onOrder('victim-told', { whom: [String(second.nominalId)] })).answer.kind, 'redirect');
  assert.equal((await standing()).untold, null);
  assert.equal((await standing()).contacts.length, 1, 'no contact with the first');
});

test('that there is nobody to tell of several is said of each, with why', async (t) => {
  const db = await testDatabase(t);
  const { onOrder, standing, victims } = await begin(db, 1);
  const [first, second] = victims.map(({ nominalId }) => String(nominalId));
  assert.ok(first !== undefined && second !== undefined);
  await onOrder('victim-told', { whom: [first] });
  assert.equal((await standing()).untold, '2026-11-20');
  const form = { whom: [second], result: 'nobody', method: '' };
  const bare = await onOrder('victim-told', form);
  assert.match(bare.html, /Say what, in a few words/u);
  assert.equal(
    (await onOrder('victim-told', { ...form, note: 'Victim B has died' })).answer.kind,
    'redirect',
  );
  assert.equal((await standing()).untold, null);
});

test('an attempt settles no telling; what they want of an order is kept with it, for the one who said it', async (t) => {
  const db = await testDatabase(t);
  const { contact, standing, order, victims } = await begin(db, 1);
  const wish = `wish-${order.ref}`;
  const tried = await contact({ reached: 'no' });
  assert.ok(tried.answer.kind === 'show' && tried.answer.status === 422);
  assert.match(tried.html, /Tick none where they were not reached/u);
  const said = await contact({ reached: 'no', told: [], topics: [], [wish]: 'keep' });
  assert.match(said.html, /Leave this at “not asked”, or say they were tried/u);
  assert.equal(
    (await contact({ reached: 'no', told: [], topics: [], [wish]: 'not-reached' })).answer.kind,
    'redirect',
  );
  assert.equal((await standing()).owed?.about, 'granted');
  const saved = await contact({ [wish]: 'change' });
  assert.equal(saved.answer.kind, 'redirect');
  assert.deepEqual(
    saved.changes.map(({ action }) => action),
    ['record-victim-contact', 'record-victim-told'],
  );
  const events = await db
    .selectFrom('measure_event')
    .select(['step', 'reason', 'method', 'victim_nominal_id'])
    .where('measure_id', '=', order.id)
    .where('step', '<>', 'granted')
    .orderBy('id')
    .execute();
  const first = victims[0]?.nominalId;
  assert.deepEqual(
    events.map((event) => [event.step, event.reason, event.method, event.victim_nominal_id]),
    [
      ['victim-heard', 'not-reached', 'phone', first],
      ['victim-heard', 'change', 'phone', first],
      ['victim-told', 'about:granted', 'phone', first],
    ],
  );
  assert.equal((await standing()).heard, null, 'the other was not heard');
});

test('an order that changed since the form was shown is not settled by it, and nothing of it is written', async (t) => {
  const db = await testDatabase(t);
  const { contact, onOrder, standing, order } = await begin(db);
  await onOrder('victim-told', { ...dayFields('on', today.subtract({ days: 1 })) });
  const late = await contact({ told: [`${order.ref} granted`] });
  assert.ok(late.answer.kind === 'show' && late.answer.status === 409);
  assert.match(late.html, /An order changed meanwhile/u);
  assert.equal((await standing()).contacts.length, 1);
  assert.deepEqual(await db.selectFrom('victim_contact').select('id').execute(), []);
});

test('of two orders settled by one contact, neither is written where one is owed no more', async (t) => {
  const db = await testDatabase(t);
  const { order, officer, victim, victims } = await begin(db);
  const other = await makeMeasure(db, testClock, {
    regime: 'spo',
    subject: await makePerson(db, testClock),
    protects: victims,
    events: [{ step: 'granted', on: '2026-11-21', endsOn: '2028-11-20' }],
  });
  const made = {
    victimNominalId: victim.nominalId,
    victimNominalIds: [victim.nominalId],
    on: today,
    method: 'phone',
    otherWay: null,
  };
  const settle = (second: 'granted' | 'varied') =>
    settleByContact(db, testClock, officer.viewer, made, [
      { ref: order.ref, told: 'granted', wish: null },
      { ref: other.ref, told: second, wish: null },
    ]);
  const told = () => db.selectFrom('measure_event').select('id').where('step', '=', 'victim-told').execute();
  assert.equal((await settle('varied')).ok, false);
  assert.equal((await told()).length, 0);
  assert.equal((await settle('granted')).ok, true);
  assert.equal((await told()).length, 2);
});

test('another way than agreed asks why, on either form; the reads of what was agreed are logged', async (t) => {
  const db = await testDatabase(t);
  const { contact, onOrder, order, of, crime, contactAsk } = await begin(db);
  const wrong = await contact({ method: 'text' });
  assert.ok(wrong.answer.kind === 'show' && wrong.answer.status === 422);
  assert.match(wrong.html, /Say why they were reached by another way than agreed/u);
  const onForm = await onOrder('victim-told', { method: 'text' });
  assert.match(onForm.html, /Say why they were reached by another way than agreed/u);
  assert.equal(
    (await onOrder('victim-told', { method: 'text', otherWay: 'No answer for 2 days' })).answer.kind,
    'redirect',
  );
  const event = await db
    .selectFrom('measure_event')
    .select('other_way')
    .where('step', '=', 'victim-told')
    .executeTakeFirstOrThrow();
  assert.equal(event.other_way, 'No answer for 2 days');
  const { html } = await askPage(crimeVictimPage, contactAsk);
  assert.match(html, /Not as agreed: No answer for 2 days/u);
  assert.ok(html.indexOf('Agreed: Phone, English') < html.indexOf('id="main-form"'), 'shown before the form');
  const shown = await askPage(stepPage, { ...of, params: { ref: order.ref, step: 'victim-told' } });
  assert.match(shown.html, /Phone, English/u);
  assert.doesNotMatch(shown.html, /Nobody else/u, 'how it is safe is a step away');
  assert.ok(shown.reads.some(({ kind, ref }) => kind === 'victim' && ref === `${crime.ref}/1`));
});
