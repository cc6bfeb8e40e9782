// A file of risk assessments: each once, a correction beside the first, what is missing refused by row, the order of rows nothing.

import assert from 'node:assert/strict';

import { loadReferenceData } from '#reference';
import { fixedClock } from '#platform';
import type { Db } from '#platform';
import { makeStaff, onBothEngines, testClock } from '#testing';

import { bringIn } from '../apply/bring-in-text.ts';

const people = ['source_id,surname,given_names', 'N1,LLOYD,Gethin', 'N2,MORGAN,Siân'];
const crimes = ['crime_number,offence,reported_on,recorded_on', '26/100,195/94,2026-02-03,2026-02-03'];
const head = 'number,subject,crime_number,tool,made_on,state,level,stage,reason,grounds,next_review,assessor';

async function delivery(db: Db) {
  await loadReferenceData(db, testClock);
  await bringIn(db, testClock, 'people', people.join('\n'));
  await bringIn(db, testClock, 'crimes', crimes.join('\n'));
}

async function counts(...given: Parameters<typeof bringIn>) {
  const { result } = await bringIn(...given);
  assert.ok(result.outcome === 'applied');
  return result.counts;
}

function rowsOf(db: Db) {
  return db
    .selectFrom('assessment')
    .select([
      'id',
      'source_ref',
      'tool',
      'state',
      'level',
      'stage',
      'regrade_of_id',
      'training',
      'assessor_given',
    ])
    .orderBy('source_ref')
    .execute();
}

onBothEngines(
  'a file adds each assessment once; a corrected row names the one before, and both stay',
  async (db) => {
    await delivery(db);
    const lines = [
      'A1,N1,26/100,SASH,2026-02-05,,high,,,Persistent,2026-03-05,',
      'A2,N1,26/100,HRE,2026-02-05,completed,,5,,,,',
      'A3,N2,,DASH,2026-02-06,refused,,,victim-declined,,,',
    ];
    const first = await counts(db, testClock, 'assessments', [head, ...lines].join('\n'));
    assert.equal(first.added, 3);
    const [one, two, three] = await rowsOf(db);
    assert.deepEqual([one?.tool, one?.level, two?.stage, three?.state], ['sash', 'high', 5, 'refused']);
    assert.equal(one?.training, 'not-known');
    const later = fixedClock(testClock.now().add({ hours: 1 }).toString());
    const again = await counts(db, later, 'assessments', [head, ...lines.toReversed()].join('\n'));
    assert.deepEqual([again.added, again.same, again.corrected], [0, 3, 0]);
    const changed = lines[0]?.replace('high', 'moderate') ?? '';
    const last = fixedClock(testClock.now().add({ hours: 2 }).toString());
    const put = await counts(db, last, 'assessments', [head, changed].join('\n'));
    assert.deepEqual([put.added, put.same, put.corrected], [0, 0, 1]);
    const after = await rowsOf(db);
    assert.deepEqual(
      after.map(({ source_ref: ref, level }) => [ref, level]),
      [
        ['A1', 'high'],
        ['A1#2', 'moderate'],
        ['A2', null],
        ['A3', null],
      ],
    );
    assert.equal(after[1]?.regrade_of_id, one.id);
    const same = await counts(db, last, 'assessments', [head, changed].join('\n'));
    assert.equal(same.added + same.corrected, 0);
  },
);

onBothEngines(
  'a row without a result, a suspect or a known crime is refused; an unknown assessor is kept by name',
  async (db) => {
    await delivery(db);
    const staff = await makeStaff(db, 'domestic-abuse-officer');
    const { ref } = await db
      .selectFrom('staff')
      .select('ref')
      .where('id', '=', staff.id)
      .executeTakeFirstOrThrow();
    const lines = [
      'B1,N1,26/100,SASH,2026-02-05,,,,,,,',
      'B2,N9,26/100,SASH,2026-02-05,,high,,,,,',
      'B3,N1,26/999,SASH,2026-02-05,,high,,,,,',
      'B4,N1,26/100,SASH,2026-02-05,not needed,,,,,,',
      'B5,N1,26/100,SASH,2026-02-05,,high,,,,,9999',
      `B6,N1,26/100,HRE,2026-02-05,,,3,,,,${ref}`,
      'B6,N1,26/100,HRE,2026-02-05,,,4,,,,',
    ];
    const result = await counts(db, testClock, 'assessments', [head, ...lines].join('\n'));
    assert.equal(result.added, 2);
    assert.deepEqual(
      (await rowsOf(db)).map((row) => [row.source_ref, row.assessor_given]),
      [
        ['B5', '9999'],
        ['B6', null],
      ],
    );
  },
);
