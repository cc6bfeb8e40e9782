// One question: whoever was asked answers, whoever was told writes who answered, and a second answer stands beside the first.

import assert from 'node:assert/strict';
import test from 'node:test';

import type { Db } from '#platform';
import { loadReferenceData } from '#reference';
import { askPage, makeCrime, makePerson, makeStaff, testClock, testDatabase } from '#testing';

import { listAdvice } from '../advice-store.ts';
import { askAdvice } from '../ask-advice.ts';
import { adviceListPage } from './advice-list.ts';
import { advicePage } from './advice.ts';

const now = testClock.now();

async function question(db: Db, askedStaffId: number) {
  const asker = await makeStaff(db, 'officer', { name: 'PC Holwr' });
  const subject = await makePerson(db, testClock);
  const crime = await makeCrime(db, testClock, { suspects: [subject] });
  const asked = await askAdvice(db, testClock, asker.viewer, {
    crimeId: crime.id,
    subjectNominalId: subject.nominalId,
    question: 'What now?',
    askedStaffId,
    askedRole: null,
    way: 'here',
    occurredAt: now.subtract({ hours: 30 }),
    answer: null,
  });
  assert.ok(asked.ok);
  return { ref: asked.value.ref, asker };
}

const when = { 'on-day': '25', 'on-month': '11', 'on-year': '2026', at: '06:30' };

test('the person asked answers in their own name; it shows how long it took', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const asked = await makeStaff(db, 'legal-services', { name: 'A Cyfreithiwr' });
  const { ref } = await question(db, asked.id);
  const ask = { db, clock: testClock, viewer: asked.viewer, params: { ref } };
  const before = await askPage(advicePage, ask);
  assert.match(before.html, /No answer after 24 hours/u);
  assert.match(before.html, /value="yes"[^>]*checked/u);
  const sent = await askPage(advicePage, { ...ask, form: { ...when, answer: 'Apply.', mine: 'yes' } });
  assert.deepEqual(sent.answer, { kind: 'redirect', to: `/advice/${ref}`, notice: 'saved' });
  const after = await askPage(advicePage, ask);
  assert.match(after.html, /A Cyfreithiwr, 25 Nov 2026, 06:30/u);
  assert.match(after.html, /19 hours/u);
});

test('an answer told by phone says who gave it; one before the question is refused', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const asked = await makeStaff(db, 'legal-services');
  const { ref, asker } = await question(db, asked.id);
  const ask = { db, clock: testClock, viewer: asker.viewer, params: { ref } };
  const nobody = await askPage(advicePage, {
    ...ask,
    form: { ...when, answer: 'Apply.', mine: 'no', by: '' },
  });
  assert.match(nobody.html, /Write who answered/u);
  const early = { ...when, 'on-day': '1', answer: 'Apply.', mine: 'no', by: 'Somebody' };
  assert.match((await askPage(advicePage, { ...ask, form: early })).html, /must not be before the question/u);
  await askPage(advicePage, { ...ask, form: { ...when, answer: 'Apply.', mine: 'no', by: 'Somebody' } });
  await askPage(advicePage, { ...ask, form: { ...when, answer: 'And soon.', mine: 'no', by: 'Somebody' } });
  const { html } = await askPage(advicePage, ask);
  assert.match(html, /Apply\.[\s\S]*And soon\./u);
});

test('the list counts answered in time out of what is due, and can show what waits', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const asked = await makeStaff(db, 'legal-services');
  const { ref, asker } = await question(db, asked.id);
  const ask = { db, clock: testClock, viewer: asker.viewer };
  const { html, reads } = await askPage(adviceListPage, ask);
  assert.match(html, /Answered within 24 hours: 0 of 1/u);
  assert.match(html, /<a [^>]*href="\/crimes\/[^"]+"[^>]*>26\/\d+</u, 'the number as its source writes it');
  assert.deepEqual(reads, [{ kind: 'list', ref: 'advice' }]);
  const filter = { since: now.subtract({ hours: 99 }), areaCode: null, teamId: null, isUnanswered: true };
  assert.deepEqual(
    (await listAdvice(db, filter, now)).map((each) => each.ref),
    [ref],
  );
  await askPage(advicePage, { ...ask, params: { ref }, form: { ...when, answer: 'Yes', mine: 'yes' } });
  assert.deepEqual(await listAdvice(db, filter, now), []);
});
