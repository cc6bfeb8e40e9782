// The criteria of an application: each shown or a gap, by whom; two at once lose nothing; Legal Services sees the gaps on Today.

import assert from 'node:assert/strict';
import test from 'node:test';

import type { Db, FormBody, Viewer } from '#platform';
import { loadReferenceData } from '#reference';
import {
  askPage,
  inBothLanguages,
  makeMeasure,
  makePerson,
  makeStaff,
  testClock,
  testDatabase,
} from '#testing';

import { criteriaPage } from './criteria.ts';

async function begin(db: Db) {
  await loadReferenceData(db, testClock);
  const lawyer = await makeStaff(db, 'legal-services', { name: 'Cyfreithiwr Prawf' });
  const subject = await makePerson(db, testClock);
  const order = await makeMeasure(db, testClock, {
    regime: 'spo',
    subject,
    events: [
      { step: 'considered', on: '2026-10-01' },
      { step: 'asked-legal', on: '2026-10-14' },
    ],
  });
  const ask = (form?: FormBody, viewer: Viewer = lawyer.viewer, ref = order.ref) =>
    askPage(criteriaPage, {
      db,
      clock: testClock,
      viewer,
      params: { ref },
      ...(form === undefined ? {} : { form }),
    });
  return { lawyer, subject, order, ask };
}

const seenIn = (html: string) => /name="seen" value="([^"]*)"/u.exec(html)?.[1] ?? '';

test('each criterion of the law is asked, is a gap until somebody shows it, and keeps who said so', async (t) => {
  const db = await testDatabase(t);
  const { lawyer, order, ask } = await begin(db);
  const ask0 = { db, clock: testClock, viewer: lawyer.viewer, params: { ref: order.ref } };
  await inBothLanguages(criteriaPage, ask0, (html, language) => {
    const gap =
      language === 'en' ? 'Gap: nobody has looked at it yet' : 'Bwlch: nid oes neb wedi edrych arno eto';
    assert.equal(html.split(gap).length - 1, 4);
    assert.match(html, /Stalking Protection Act 2019, sections 1\(1\), 1\(3\) and 2\(1\)/u);
  });
  const first = {
    seen: '0',
    'finding-spo-acts': 'shown',
    'words-spo-acts': 'Messages in crime A',
    'finding-spo-risk': 'gap',
    'words-spo-risk': 'No statement of fear yet',
  };
  const saved = await ask(first);
  assert.deepEqual(saved.answer, { kind: 'redirect', to: `/orders/${order.ref}`, notice: 'saved' });
  assert.deepEqual(saved.changes, [
    {
      action: 'judge-criteria',
      kind: 'order',
      ref: order.ref,
      detail: { 'spo-acts': 'shown', 'spo-risk': 'gap' },
    },
  ]);
  const shown = await ask();
  assert.match(shown.html, /Shown: Messages in crime A/u);
  assert.match(shown.html, /Gap: No statement of fear yet/u);
  // Amended, never overwritten: the newest stands and the one before stays.
  const again = {
    ...first,
    seen: seenIn(shown.html),
    'finding-spo-risk': 'shown',
    'words-spo-risk': 'Statement taken',
  };
  assert.equal((await ask(again)).answer.kind, 'redirect');
  const facts = await db
    .selectFrom('application_criterion')
    .select(['criterion', 'finding', 'entered_by'])
    .orderBy('id')
    .execute();
  assert.deepEqual(
    facts.map((fact) => `${fact.criterion} ${fact.finding}`),
    ['spo-acts shown', 'spo-risk gap', 'spo-risk shown'],
  );
  assert.ok(facts.every(({ entered_by: by }) => by === lawyer.id));
});

test('what is missing is asked for beside its field; of two at once the second sees the first, and keeps what was typed', async (t) => {
  const db = await testDatabase(t);
  const { ask } = await begin(db);
  const wrong = async (form: FormBody, message: RegExp) => {
    const { answer, html, changes } = await ask({ seen: '0', ...form });
    assert.ok(answer.kind === 'show' && answer.status === 422);
    assert.match(html, message);
    assert.deepEqual(changes, []);
  };
  await wrong({}, /Say of at least one whether it is shown/u);
  await wrong({ 'finding-spo-acts': 'gap' }, /Say what shows it, or what is missing/u);
  await wrong({ 'words-spo-acts': 'Something' }, /Say whether it is shown or there is a gap/u);
  await wrong(
    { 'finding-spo-acts': 'gap', 'words-spo-acts': 'x'.repeat(501) },
    /Use 500 characters or fewer/u,
  );
  const one = { 'finding-spo-acts': 'shown', 'words-spo-acts': 'First' };
  assert.equal((await ask({ seen: '0', ...one })).answer.kind, 'redirect');
  const late = await ask({ seen: '0', 'finding-spo-acts': 'gap', 'words-spo-acts': 'Second said this' });
  assert.ok(late.answer.kind === 'show' && late.answer.status === 409);
  assert.match(late.html, /Acts associated with stalking\. Shown: First/u);
  assert.match(late.html, /Second said this/u);
  const rows = await db.selectFrom('application_criterion').select('words').execute();
  assert.deepEqual(rows, [{ words: 'First' }]);
});

test('an order that was made, and a kind without criteria here, take none; a reader who does not record is refused', async (t) => {
  const db = await testDatabase(t);
  const { subject, ask } = await begin(db);
  const made = await makeMeasure(db, testClock, {
    regime: 'spo',
    subject,
    events: [{ step: 'granted', on: '2026-02-03', endsOn: '2028-02-02' }],
  });
  const form = { seen: '0', 'finding-spo-acts': 'shown', 'words-spo-acts': 'x' };
  assert.equal((await ask(form, undefined, made.ref)).answer.kind, 'not-allowed');
  const other = await makeMeasure(db, testClock, {
    regime: 'nmo',
    subject,
    events: [{ step: 'considered', on: '2026-11-03' }],
  });
  assert.match((await ask(undefined, undefined, other.ref)).html, /No criteria are held here/u);
  assert.deepEqual(await db.selectFrom('application_criterion').select('id').execute(), []);
});

test('an interim order is asked about by what section 5 asks, and not by what the main order needs', async (t) => {
  const db = await testDatabase(t);
  const { lawyer, subject, ask } = await begin(db);
  const interim = await makeMeasure(db, testClock, {
    regime: 'spo-interim',
    subject,
    events: [{ step: 'applied', on: '2026-11-03' }],
  });
  const params = { ref: interim.ref };
  await inBothLanguages(
    criteriaPage,
    { db, clock: testClock, viewer: lawyer.viewer, params },
    (html, language) => {
      assert.match(html, /Stalking Protection Act 2019, section 5/u);
      assert.match(
        html,
        language === 'en'
          ? /Main application by the same chief officer[\s\S]*Appropriate to make[\s\S]*A fixed period/u
          : /Prif gais gan yr un prif swyddog[\s\S]*Yn briodol gwneud[\s\S]*Cyfnod penodol/u,
      );
      assert.doesNotMatch(html, /finding-spo-/u);
    },
  );
  const shown = {
    seen: '0',
    'finding-interim-main-application': 'shown',
    'words-interim-main-application': 'Same complaint',
    'finding-interim-fixed-period': 'gap',
    'words-interim-fixed-period': 'No day yet',
  };
  assert.equal((await ask(shown, undefined, interim.ref)).answer.kind, 'redirect');
  const rows = await db
    .selectFrom('application_criterion')
    .select(['criterion', 'finding'])
    .orderBy('id')
    .execute();
  assert.deepEqual(
    rows.map(({ criterion, finding }) => `${criterion} ${finding}`),
    ['interim-main-application shown', 'interim-fixed-period gap'],
  );
});
