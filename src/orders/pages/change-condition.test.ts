// Conditions are changed and ended as facts: the victim asked and told, the earlier words kept, the page of the order right.

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

import { findMeasure } from '../measure-store.ts';
import { changeConditionPage } from './change-condition.ts';

const page = changeConditionPage('bail');
const day = (name: string, date: string) => ({
  [`${name}-day`]: date,
  [`${name}-month`]: '11',
  [`${name}-year`]: '2026',
});
const asked = { hearing: 'heard', wish: 'change', heardHow: 'phone', ...day('heardOn', '24') };
const told = { telling: 'told', toldHow: 'phone', ...day('toldOn', '25') };

async function bail(db: Db) {
  await loadReferenceData(db, testClock);
  const keeper = await makeStaff(db, 'supervisor');
  const subject = await makePerson(db, testClock);
  const { ref } = await makeMeasure(db, testClock, {
    regime: 'bail-pre-charge',
    subject,
    ownerId: keeper.id,
    conditions: ['Must not contact Victim A', 'Must live at the address given'],
    recordedAt: '2026-11-01T09:00:00Z',
    events: [{ step: 'granted', on: '2026-11-01', endsOn: '2027-01-31' }],
  });
  const ask = { db, clock: testClock, viewer: keeper.viewer, params: { ref } };
  const send = async (form: FormBody) =>
    askPage(page, {
      ...ask,
      form: {
        newest: newestOn((await askPage(page, ask)).html),
        wordsIn: 'en',
        ...day('on', '25'),
        authority: 'inspector',
        ...form,
      },
    });
  const clauses = async (at = testClock.now()) =>
    (await findMeasure(db, keeper.viewer, ref, at))?.record.clauses.map(
      (clause) => `${clause.clauseNo} ${clause.duty} ${clause.plainEn}`,
    );
  return { ref, ask, send, clauses };
}

test('a condition ends, another has new words, a third is added; what was said before stays', async (t) => {
  const db = await testDatabase(t);
  const { ref, ask, send, clauses } = await bail(db);
  const ended = await send({ which: '2', what: 'end', ...asked, ...told });
  assert.deepEqual(ended.answer, { kind: 'redirect', to: `/bail/${ref}`, notice: 'saved' });
  assert.equal(ended.changes[0]?.action, 'end-condition');
  assert.deepEqual(await clauses(), ['1 must-not Must not contact Victim A']);
  const words = 'Must not contact Victim A by any means';
  assert.equal(
    (await send({ which: '1', what: 'change', words, ...asked, ...told })).answer.kind,
    'redirect',
  );
  const added = { which: 'new', words: 'Must report on Mondays', ...asked, ...told };
  assert.equal((await send(added)).answer.kind, 'redirect');
  assert.deepEqual(await clauses(), [
    '1 must-not Must not contact Victim A by any means',
    '3 must Must report on Mondays',
  ]);
  assert.deepEqual(await clauses(Temporal.Instant.from('2026-11-10T09:00:00Z')), [
    '1 must-not Must not contact Victim A',
    '2 must-not Must live at the address given',
  ]);
  await inBothLanguages(page, ask, (html, language) => {
    assert.ok(html.includes('1. Must not contact Victim A by any means'));
    assert.ok(html.includes(language === 'en' ? 'A new condition' : 'Amod newydd'));
  });
});

test('the victim’s view and the telling are asked for; a choice left open is asked again', async (t) => {
  const db = await testDatabase(t);
  const { send, clauses } = await bail(db);
  assert.match((await send({})).html, /Choose a condition/u);
  assert.match((await send({ which: '1' })).html, /Choose what happens to it/u);
  assert.match((await send({ which: 'new' })).html, /Enter the condition in plain words/u);
  const unasked = await send({ which: '2', what: 'end' });
  assert.match(unasked.html, /href="#hearing"/u);
  assert.match(unasked.html, /href="#telling"/u);
  const forged = await send({ which: '9', what: 'end', ...asked, ...told });
  assert.ok(forged.answer.kind === 'show' && forged.answer.status === 422);
  assert.equal((await clauses())?.length, 2);
});
