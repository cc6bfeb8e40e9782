// The page of a crime says who looks at it from a queue and by when, and keeps what followed.

import assert from 'node:assert/strict';
import test from 'node:test';

import { makeCrimePages } from '#crimes';
import { rebuildConsiderationCards } from '#interventions';
import { loadReferenceData } from '#reference';
import {
  askPage,
  inBothLanguages,
  makeCrime,
  makeGroup,
  makePerson,
  makeStaff,
  testClock,
  testDatabase,
} from '#testing';

import { keepWorkUpToDate } from '../keep-work.ts';
import { looksOfCrime } from './list-looks.ts';
import { recordLook } from './record-look.ts';

test('what waits names its reviewer and time; a look ends the waiting at once and stands in the case', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const [page] = makeCrimePages({
    measuresOfCrime: async () => [],
    consideredInCrime: async () => [],
    assessedInCrime: async () => ({ blanks: [], specialist: null }),
    sections: [looksOfCrime],
  });
  assert.ok(page !== undefined);
  const { viewer } = await makeStaff(db, 'domestic-abuse-officer', { name: 'DAO Prawf' });
  const suspect = await makePerson(db, testClock, { surname: 'Agored' });
  const hidden = await makePerson(db, testClock, { surname: 'Cudd', restrictedTo: await makeGroup(db) });
  const crime = await makeCrime(db, testClock, { suspects: [suspect, hidden] });
  await rebuildConsiderationCards(db, testClock, [crime.id]);
  for (const { id, nominalId } of [suspect, hidden])
    await db
      .insertInto('assessment')
      .values({
        ref: `RA-L-${id}`,
        subject_nominal_id: nominalId,
        crime_id: crime.id,
        tool: 'sash',
        state: 'completed',
        level: 'high',
        occurred_on: Temporal.PlainDate.from('2026-11-20'),
        training: 'not-known',
        recorded_at: testClock.now().subtract({ hours: 10 }),
        source_system: 'crime-system',
      })
      .execute();
  await keepWorkUpToDate(db, testClock);
  const ask = { db, clock: testClock, viewer, params: { ref: crime.ref } };
  await inBothLanguages(page, ask, (html, language) => {
    assert.match(
      html,
      language === 'en'
        ? /Secondary risk: DAO Prawf looks at it by 28 Nov/u
        : /Risg eilaidd: DAO Prawf i edrych arno erbyn 28 Tach/u,
    );
    assert.ok(html.includes(`/queues/secondary-risk/${crime.ref}?perpetrator=${suspect.ref}`));
    assert.ok(!html.includes(`perpetrator=${hidden.ref}`));
  });
  const look = { queue: 'secondary-risk', crimeId: crime.id, result: 'action' } as const;
  const by = (nominalId: number, reason: string) =>
    recordLook(db, testClock, viewer, { ...look, subjectNominalId: nominalId, reason });
  await by(suspect.nominalId, 'Safety plan made.');
  await by(hidden.nominalId, 'Not for everybody.');
  const { html } = await askPage(page, ask);
  assert.match(html, /Safety plan made\.[\s\S]*DAO Prawf/u);
  assert.doesNotMatch(html, /looks at it by|Not for everybody/u);
});
