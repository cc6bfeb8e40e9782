// A breach of bail from the call to the arrest: control room, response, supervisor, inspector; a suspect who is looked for.

import { recordBreach } from '#breaches';
import { fixedClock } from '#platform';
import type { Viewer } from '#platform';

import { dayOf, momentOn } from './hands.ts';
import { send } from './month.ts';
import type { Month } from './month.ts';
import { bailOf } from './month-store.ts';

/** The call at night, the search for him, the inspector's test, the arrest; what she knows is asked before the release. */
export async function answerBreach(month: Month, as: (username: string) => Viewer): Promise<void> {
  const { person, crime, nominalId } = month.of.carew;
  const called = momentOn(month.ago(20), '22:41');
  await month.hands.open('havard', called, `/perpetrators/${person}/call`);
  const reportedAt = called.toInstant();
  const recorded = await recordBreach(
    month.db,
    fixedClock(called.add({ minutes: 6 }).toInstant().toString()),
    as('havard'),
    {
      subjectNominalId: nominalId,
      measure: { id: await bailOf(month.db, nominalId), regime: 'bail-pre-charge' },
      clauseNo: 1,
      kind: null,
      occurredFrom: reportedAt.subtract({ minutes: 20 }),
      occurredPrecision: 'minute',
      reportedAt,
      channels: ['at-place'],
      account: 'Sat in his car outside her house; drove off when she telephoned.',
      evidence: ['emergency-call', 'doorbell'],
      evidenceNote: null,
      action: { kind: 'looking-for' },
      victim: { kind: 'told', at: reportedAt, method: 'phone' },
      alsoCrime: 'not-known',
      crimeId: null,
    },
  );
  if (!recorded.ok) throw new Error(`The call could not be recorded: ${recorded.error}`);
  const breach = `/breaches/${recorded.value.ref}`;
  const looked = `/outstanding/${person}`;
  await send(month, 'morgan', 19, '07:20', `${breach}/direct`, {
    to: String(month.staffId('rees')),
    who: String(month.staffId('rees')),
    ...dayOf('due', month.ago(19)),
    dueTime: '14:00',
    note: 'Both addresses before the end of the shift',
  });
  await send(month, 'rees', 19, '09:40', looked, {
    do: 'enquiry',
    ...dayOf('on', month.ago(19)),
    at: '09:15',
    otherPlace: 'His mother’s flat',
    result: 'not-there',
    ...dayOf('next', month.ago(19)),
    nextTime: '17:00',
  });
  await send(month, 'morgan', 19, '10:05', looked, {
    do: 'other',
    what: 'raised',
    actNote: 'Raised at the daily meeting',
  });
  await send(month, 'gibbon', 19, '12:30', looked, {
    do: 'other',
    what: 'inspector-test',
    actNote: 'Enough is being done today; circulate if he is not found by morning.',
  });
  await send(month, 'rees', 19, '17:50', `${breach}/result`, {
    result: 'arrested',
    ...dayOf('on', month.ago(19)),
    onTime: '17:25',
    lateReason: 'not-located',
    note: 'Found at his mother’s flat',
  });
  await send(month, 'bowen', 18, '08:30', `/crimes/${crime}/victim-knowledge`, {
    act: 'release',
    asked: 'yes',
    ...dayOf('on', month.ago(18)),
    time: '08:10',
    knows: ['devices', 'routines'],
    text: 'A second telephone in the car; he knows the school run.',
    wants: 'To be told before he is let out.',
  });
}

/** A suspect of stalking, domestic or not, whom nobody has found: looked for, tried, raised. */
export async function lookForSuspect(month: Month): Promise<void> {
  const { person, crimeId } = month.of.lamphey;
  const looked = `/outstanding/${person}`;
  await send(month, 'rees', 3, '18:20', looked, {
    do: 'looking',
    crime: String(crimeId),
    ...dayOf('began', month.ago(3)),
    beganAt: '18:00',
  });
  await send(month, 'jenkins', 2, '11:10', looked, {
    do: 'enquiry',
    ...dayOf('on', month.ago(2)),
    at: '10:45',
    otherPlace: 'Work in Pembroke Dock',
    result: 'moved-away',
  });
  await send(month, 'gibbon', 2, '13:00', looked, {
    do: 'other',
    what: 'raised',
    actNote: 'For the daily meeting',
  });
}
