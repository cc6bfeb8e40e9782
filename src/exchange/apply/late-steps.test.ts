// A late step of the answer to a breach that a file brings comes with “reason not known yet”, once, unless it is of long ago.

import assert from 'node:assert/strict';

import { loadReferenceData } from '#reference';
import { onBothEngines, testClock } from '#testing';

import { bringIn } from './bring-in-text.ts';

const heading = 'number,subject,occurred,reported,decision,decided_at,arrested_at,result,result_at';

onBothEngines('what came late is asked about, what was in time or long ago is not', async (db) => {
  await loadReferenceData(db, testClock);
  await bringIn(db, testClock, 'people', ['source_id,surname,given_names', 'N1,LLOYD,Gethin']);
  const file = [
    heading,
    'R1,crime-system:N1,2026-11-20 08:00,2026-11-20 09:00,arrest,2026-11-20 10:00,2026-11-23 10:00,,',
    'R2,crime-system:N1,2026-11-20 08:00,2026-11-20 09:00,arrest,2026-11-20 10:00,2026-11-20 12:00,,',
    'R3,crime-system:N1,2026-05-01 08:00,2026-05-01 09:00,arrest,2026-05-01 10:00,2026-05-09 10:00,,',
  ];
  const owed = async () =>
    db
      .selectFrom('breach_event')
      .innerJoin('breach', 'breach.id', 'breach_event.breach_id')
      .select([
        'breach.source_ref',
        'rung',
        'reason',
        'breach_event.source_system',
        'breach_event.entered_by',
      ])
      .where('step', '=', 'delayed')
      .orderBy('breach_event.id')
      .execute();
  const asked = [
    {
      source_ref: 'R1',
      rung: 'arrest',
      reason: 'not-known-yet',
      source_system: 'offender-management',
      entered_by: null,
    },
  ];
  await bringIn(db, testClock, 'breaches', file, { source: 'offender-management' });
  assert.deepEqual(await owed(), asked);
  const corrected = [heading, (file[1] ?? '').replace(',,', ',charged,2026-11-23 15:00')];
  await bringIn(db, testClock, 'breaches', corrected, { source: 'offender-management' });
  assert.deepEqual(await owed(), asked, 'a row that says more later asks nothing twice');
});
