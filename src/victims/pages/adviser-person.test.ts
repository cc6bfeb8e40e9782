// An adviser sees what protects the person they support and nobody else; what they report is kept for the officer at once.

import assert from 'node:assert/strict';
import test from 'node:test';

import { addProviderAccount } from '#interventions';
import type { Db, FormBody, Viewer } from '#platform';
import { loadReferenceData } from '#reference';
import {
  askPage,
  inBothLanguages,
  makeCrime,
  makeGroup,
  makeMeasure,
  makePerson,
  makeStaff,
  makeSupport,
  testClock,
  testDatabase,
} from '#testing';

import { addSupportEnd } from '../support-store.ts';
import { adviserCardPage } from './adviser-card.ts';
import { adviserPeoplePage } from './adviser-people.ts';
import { adviserPersonPage } from './adviser-person.ts';

const day = Temporal.PlainDate.from('2026-11-25');
const now = testClock.now();

async function begin(db: Db) {
  await loadReferenceData(db, testClock);
  const officer = await makeStaff(db, 'officer', { name: 'DC N Prawf' });
  const adviser = await makeStaff(db, 'victim-adviser', { name: 'Cynghorydd Prawf' });
  const subject = await makePerson(db, testClock, { given: 'Gwyn', surname: 'Perygl' });
  const victim = await makePerson(db, testClock, { given: 'Heledd', surname: 'Cudd' });
  const other = await makePerson(db, testClock, { given: 'Mared', surname: 'Arall', phone: '07700 900123' });
  await db
    .insertInto('person_address')
    .values([
      { nominal_id: other.nominalId, lines: '9 Stryd Arall', postcode: 'SA99 9BB', kind: 'home', ...said },
      { nominal_id: subject.nominalId, lines: '4 Lle Perygl', postcode: 'SA99 9CC', kind: 'home', ...said },
      {
        nominal_id: victim.nominalId,
        lines: 'Tŷ Cuddiedig\nPontarfon',
        town: 'Pontarfon',
        postcode: 'SA99 9DD',
        kind: 'home',
        ...said,
      },
    ])
    .execute();
  const crime = await makeCrime(db, testClock, { suspects: [subject], victims: [victim, other] });
  const order = await makeMeasure(db, testClock, {
    regime: 'spo',
    subject,
    crimeId: crime.id,
    protects: [victim],
    conditions: [
      'Must not contact victim A, Heledd Cudd, in any way',
      'Must not go within 100 metres of 12 Heol Fictif SA61 9ZZ',
      'Must not ring victim B or Mared on 07700 900123, nor go to 9 Stryd Arall SA99 9BB',
      'Must live at 4 Lle Perygl SA99 9CC',
      'Must not go to Tŷ Cuddiedig, SA99 9DD, nor enter Pontarfon',
      'Must not speak of victims A, B and C',
    ],
    events: [
      { step: 'granted', on: '2026-11-10', endsOn: '2027-11-10' },
      { step: 'victim-told', on: '2026-11-11', at: '2026-11-11T15:30:00Z' },
    ],
  });
  const support = await makeSupport(db, testClock, { victim, subject, adviser, officer });
  const ask = (viewer: Viewer, form?: FormBody, ref = support.ref) =>
    askPage(adviserPersonPage, {
      db,
      clock: testClock,
      viewer,
      params: { ref },
      ...(form === undefined ? {} : { form }),
    });
  return { officer, adviser, subject, victim, other, crime, order, support, ask };
}

const said = { recorded_at: now, source_system: 'crime-system' };

test('conditions in plain words, who to ring and what comes next; no address, and nobody else’s name', async (t) => {
  const db = await testDatabase(t);
  const { adviser, support, crime } = await begin(db);
  const asked = { db, clock: testClock, viewer: adviser.viewer, params: { ref: support.ref } };
  for (const page of [adviserPersonPage, adviserCardPage]) {
    await inBothLanguages(page, asked, (html, language, { reads }) => {
      assert.deepEqual(
        reads.map(({ kind, ref, victimShown }) => [kind, ref, victimShown]),
        [['support', support.ref, false]],
      );
      assert.match(html, /Gwyn PERYGL/u);
      assert.match(html, /Must not go within 100 metres of/u);
      assert.match(html, /nor enter Pontarfon/u);
      assert.match(html, /DC N Prawf/u);
      assert.match(html, /999/u);
      assert.match(
        html,
        language === 'en' ? /SPO [^<]+<\/strong> ends on 10 Nov 2027, in 350 days/u : /ymhen 350 diwrnod/u,
      );
      assert.match(html, language === 'en' ? /have not been given it yet/u : /Nid yw wedi’i roi iddynt eto/u);
      assert.doesNotMatch(
        html,
        /Heledd|Cudd|Mared|Arall|07700|900123|SA\d\d|Heol Fictif|Lle Perygl|victims? [A-Z]/u,
      );
      assert.ok(!html.includes(crime.ref));
    });
  }
  const { html } = await askPage(adviserPersonPage, asked);
  assert.match(html, /Check that it is safe to show this now/u);
  assert.match(html, /11 Nov 2026.*15:30/su, 'what they were told, and when');
  assert.match(html, /speak of \[the person it protects\], \[withheld\] and \[withheld\]/u);
});

test('another adviser, an end, another service: not found, and nothing is said or logged; what they report is kept all the same', async (t) => {
  const db = await testDatabase(t);
  const { officer, adviser, victim, support, ask } = await begin(db);
  const colleague = await makeStaff(db, 'victim-adviser');
  const by = { staffId: officer.id, at: now };
  await addProviderAccount(db, { staffId: colleague.id, provider: 'goleudy' }, by);
  const kept = async () =>
    (await db.selectFrom('referral_concern').select(['concern', 'support_id']).execute()).map(
      (row) => `${row.support_id} ${row.concern}`,
    );
  const closed = async (viewer: Viewer) => {
    const forms =
      viewer === colleague.viewer ? [undefined, { concern: 'Worried' }] : [undefined, { concern: ' ' }];
    for (const form of forms) {
      const { answer, html, reads, changes } = await ask(viewer, form);
      assert.deepEqual([answer, html, reads, changes], [{ kind: 'not-found' }, '', [], []]);
    }
    const params = { ref: support.ref };
    const card = await askPage(adviserCardPage, { db, clock: testClock, viewer, params });
    assert.deepEqual([card.answer, card.reads], [{ kind: 'not-found' }, []]);
    const list = await askPage(adviserPeoplePage, { db, clock: testClock, viewer });
    assert.ok(!list.html.includes(support.ref));
  };
  await closed(colleague.viewer);
  assert.equal((await ask(adviser.viewer, undefined, 'SUP-2026-9999')).answer.kind, 'not-found');
  assert.equal((await ask(adviser.viewer)).answer.kind, 'show');
  await addProviderAccount(db, { staffId: adviser.id, provider: 'paladin' }, by);
  await closed(adviser.viewer);
  const typed = 'He has found out where she lives';
  const after = await ask(adviser.viewer, { concern: typed });
  assert.deepEqual(after.answer, { kind: 'redirect', to: '/adviser', notice: 'raisedAfter' });
  assert.equal(after.changes[0]?.action, 'raise-concern');
  assert.deepEqual([after.html, after.reads], ['', []], 'nothing of the victim is shown');
  await addProviderAccount(db, { staffId: adviser.id, provider: 'goleudy' }, by);
  assert.equal((await ask(adviser.viewer)).answer.kind, 'show');
  await addSupportEnd(db, support.id, { on: day, reason: 'wants-none', note: null }, by);
  await closed(adviser.viewer);
  assert.equal((await ask(adviser.viewer, { concern: 'x'.repeat(501) })).answer.kind, 'redirect');
  assert.deepEqual(await kept(), [`${support.id} ${typed}`, `${support.id} ${'x'.repeat(501)}`]);
  assert.equal((await db.selectFrom('victim_support').selectAll().execute()).length, 1, victim.ref);
});

test('a victim restricted to a group is refused; a restricted perpetrator’s order is counted and not shown', async (t) => {
  const db = await testDatabase(t);
  const { officer, adviser, victim, ask } = await begin(db);
  const group = await makeGroup(db);
  const hidden = await makePerson(db, testClock, {
    given: 'Celwydd',
    surname: 'Cyfyng',
    restrictedTo: group,
  });
  await makeMeasure(db, testClock, {
    regime: 'nmo',
    subject: hidden,
    protects: [victim],
    conditions: ['Must not speak to her'],
    events: [{ step: 'granted', on: '2026-11-10' }],
  });
  const { html } = await ask(adviser.viewer);
  assert.match(html, /One more order is restricted and is not shown/u);
  assert.doesNotMatch(html, /CYFYNG|Celwydd|Must not speak to her/u);
  const closed = await makePerson(db, testClock, { restrictedTo: group });
  const own = await makeSupport(db, testClock, { victim: closed, subject: hidden, adviser, officer });
  const refused = await ask(adviser.viewer, undefined, own.ref);
  assert.equal(refused.answer.kind, 'restricted');
  assert.deepEqual(refused.reads, []);
  const list = await askPage(adviserPeoplePage, { db, clock: testClock, viewer: adviser.viewer });
  assert.match(list.html, /Restricted/u);
  const inGroup = { ...adviser.viewer, groupIds: [group] };
  assert.equal((await ask(inGroup, undefined, own.ref)).answer.kind, 'show');
});

test('an order that names somebody else alone is not shown, and nobody says that there is none', async (t) => {
  const db = await testDatabase(t);
  const { officer, adviser, subject, other, ask } = await begin(db);
  const support = await makeSupport(db, testClock, { victim: other, subject, adviser, officer });
  const { html } = await ask(adviser.viewer, undefined, support.ref);
  assert.doesNotMatch(html, /Must not|PERYGL|SPO/u);
  assert.match(html, /do not say that there is none/u);
});

test('a telling about an order that protects others too is not said to be theirs', async (t) => {
  const db = await testDatabase(t);
  const { adviser, other, order, ask } = await begin(db);
  assert.match((await ask(adviser.viewer)).html, /11 Nov 2026.*15:30/su);
  const row = { measure_id: order.id, nominal_id: other.nominalId, ...said };
  await db.insertInto('measure_protected').values(row).execute();
  const { html } = await ask(adviser.viewer);
  assert.doesNotMatch(html, /15:30/u);
  assert.match(html, /record does not say whether you were told/u);
  await db
    .insertInto('measure_protected')
    .values({ ...row, removed: true })
    .execute();
  assert.match((await ask(adviser.viewer)).html, /15:30/u);
});

test('initials are shown where that was said to be safe, and the log says that they were', async (t) => {
  const db = await testDatabase(t);
  const { officer, adviser, subject, victim, ask } = await begin(db);
  const list = async () => askPage(adviserPeoplePage, { db, clock: testClock, viewer: adviser.viewer });
  assert.deepEqual((await list()).reads, [{ kind: 'list', ref: 'adviser-people', victimShown: false }]);
  const support = await makeSupport(db, testClock, {
    victim,
    subject,
    adviser,
    officer,
    showsInitials: true,
  });
  const { html, reads } = await ask(adviser.viewer, undefined, support.ref);
  assert.match(html, /H\.C\./u);
  assert.deepEqual(
    reads.map(({ victimShown }) => victimShown),
    [true],
  );
  const shown = await list();
  assert.match(shown.html, /H\.C\./u);
  assert.deepEqual(shown.reads, [{ kind: 'list', ref: 'adviser-people', victimShown: true }]);
});

test('the name is the one on the order that protects, not one learnt elsewhere', async (t) => {
  const db = await testDatabase(t);
  const { adviser, subject, ask } = await begin(db);
  const elsewhere = await makePerson(db, testClock, { given: 'Newydd', surname: 'Enw' });
  await db
    .updateTable('nominal')
    .set({ person_id: subject.id })
    .where('id', '=', elsewhere.nominalId)
    .execute();
  const { html } = await ask(adviser.viewer);
  assert.match(html, /Gwyn PERYGL/u);
  assert.doesNotMatch(html, /Newydd|ENW/u);
});

test('what they report is kept with who and when; an empty one is asked for, an answer is said and not shown', async (t) => {
  const db = await testDatabase(t);
  const { officer, adviser, ask } = await begin(db);
  assert.match((await ask(adviser.viewer, { concern: ' ' })).html, /Say what happened/u);
  assert.match((await ask(adviser.viewer, { concern: 'x'.repeat(501) })).html, /Make it shorter/u);
  const sent = await ask(adviser.viewer, { concern: 'He waited outside her work' });
  assert.equal(sent.answer.kind, 'redirect');
  assert.equal(sent.changes[0]?.action, 'raise-concern');
  const concern = await db.selectFrom('referral_concern').selectAll().executeTakeFirstOrThrow();
  assert.deepEqual([concern.entered_by, concern.referral_id], [adviser.id, null]);
  assert.match((await ask(adviser.viewer)).html, /not answered yet[\s\S]*He waited outside her work/u);
  await db
    .insertInto('referral_concern_answer')
    .values({
      concern_id: concern.id,
      answer: 'Arrest planned for Tuesday',
      recorded_at: now,
      source_system: 'gwarchod',
      entered_by: officer.id,
    })
    .execute();
  const { html } = await ask(adviser.viewer);
  assert.match(html, /answered 25 Nov 2026/u);
  assert.doesNotMatch(html, /Arrest planned/u);
});

test('an officer who is away is said, with the number that answers at any hour', async (t) => {
  const db = await testDatabase(t);
  const { officer, adviser, ask } = await begin(db);
  assert.match((await ask(adviser.viewer)).html, /no number recorded\. Use the numbers below/u);
  await db.updateTable('staff').set({ phone: 'ext 4421' }).where('id', '=', officer.id).execute();
  assert.match((await ask(adviser.viewer)).html, /DC N Prawf<\/strong>, the officer: ext 4421/u);
  await db
    .updateTable('staff')
    .set({ active_to: day.subtract({ days: 1 }) })
    .where('id', '=', officer.id)
    .execute();
  assert.match((await ask(adviser.viewer)).html, /is not at work today\. Use the numbers below/u);
});
