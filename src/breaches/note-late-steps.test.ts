// What a feed brings late waits for its reason: found once, and said nothing of what a person answered already.

import assert from 'node:assert/strict';

import type { Db } from '#platform';
import { loadReferenceData } from '#reference';
import { inBothLanguages, makeBreach, makePerson, makeStaff, onBothEngines, testClock } from '#testing';

import { findBreach } from './breach-store.ts';
import { owedReasons } from './late-step.ts';
import { noteLateSteps } from './note-late-steps.ts';
import { delayBreachPage } from './pages/delay-breach.ts';

const now = testClock.now();
const ago = (hours: number) => now.subtract({ hours }).toString();

async function lateBreach(db: Db, reported: number) {
  return makeBreach(db, testClock, {
    subject: await makePerson(db, testClock),
    at: ago(reported),
    steps: [
      { step: 'looking-for', at: ago(reported - 1) },
      { step: 'arrested', at: ago(reported - 60) },
    ],
  });
}

onBothEngines('each late rung is asked about once, and its page takes the reason', async (db) => {
  await loadReferenceData(db, testClock);
  const { viewer } = await makeStaff(db, 'supervisor');
  const late = await lateBreach(db, 70);
  const old = await lateBreach(db, 2000);
  const all = [late.id, old.id];
  assert.equal(await noteLateSteps(db, testClock, all), 1);
  assert.equal(await noteLateSteps(db, testClock, all), 0);
  const found = await findBreach(db, late.ref, now);
  assert.deepEqual(
    owedReasons(found?.record.events ?? []).map(({ rung, byName, source }) => [rung, byName, source]),
    [['arrest', null, 'crime-system']],
  );
  await inBothLanguages(
    delayBreachPage,
    { db, clock: testClock, viewer, params: { ref: late.ref } },
    (html, language) => assert.ok(html.includes(language === 'en' ? 'Arrest' : 'Arestio')),
  );
});
