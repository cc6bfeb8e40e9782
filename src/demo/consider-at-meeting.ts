// What the daily meetings of the demonstration force consider in cases of which nobody had thought yet.

import { partiesOf } from '#crimes';
import { recordConsideration } from '#interventions';
import { considerationNumber } from '#meetings';
import type { MeetingItem } from '#meetings';
import { findPeople } from '#people';
import type { Clock, Db, Viewer } from '#platform';

import type { Stream } from './random.ts';

/**
 * What the meeting considered in a case of which nobody had thought yet: bail conditions put off with a reason, a
 * restraining order going ahead; where nobody is named, who it may be and how the victim is kept safe.
 */
export async function considerAtMeeting(
  db: Db,
  scribe: Viewer,
  { crimeId, personId, reasons }: MeetingItem,
  clock: Clock,
  day: Temporal.PlainDate,
  by: Stream,
): Promise<number | null> {
  const isBlank = reasons.some(({ reason }) => reason === 'not-considered');
  const plain = { reason: null, lookAgain: null, lookAgainOn: null, needsSecondReader: false };
  const said = { place: 'daily-meeting', note: null } as const;
  if (isBlank && crimeId !== null && personId === null) {
    return recordedBy(
      db,
      await recordConsideration(
        db,
        clock,
        scribe,
        { crimeId, subjectNominalId: null, amendsId: null },
        {
          ...said,
          wish: null,
          answers: [
            { ...plain, intervention: 'victim-safety', answer: 'already-in-place' },
            { ...plain, intervention: 'identification', answer: 'going-ahead' },
          ],
        },
      ),
    );
  }
  const person = personId === null ? undefined : (await findPeople(db, scribe, [personId])).get(personId);
  // The people of the stories keep their stories.
  if (!isBlank || crimeId === null || person === undefined || isOfTheCast(person.ref) || !by.chance(0.6)) {
    return null;
  }
  const parties = (await partiesOf(db, [crimeId], clock.now())).get(crimeId) ?? [];
  const suspect = parties.find((party) => party.part === 'suspect' && party.personId === personId);
  if (suspect === undefined) return null;
  const putOff = { reason: 'more-evidence', lookAgain: 'two-weeks', lookAgainOn: day.add({ days: 14 }) };
  const wish = parties.some(({ part }) => part === 'victim') ? 'supports' : null;
  const recorded = await recordConsideration(
    db,
    clock,
    scribe,
    { crimeId, subjectNominalId: suspect.nominalId, amendsId: null },
    {
      ...said,
      wish,
      answers: [
        { ...plain, intervention: 'bail-conditions', answer: 'not-now', ...putOff },
        { ...plain, intervention: 'restraining-order', answer: 'going-ahead' },
      ],
    },
  );
  return recordedBy(db, recorded);
}

function recordedBy(
  db: Db,
  recorded: Awaited<ReturnType<typeof recordConsideration>>,
): Promise<number | null> {
  if (!recorded.ok) throw new Error(`A consideration could not be recorded: ${recorded.error}`);
  return considerationNumber(db, recorded.value.ref);
}

/** References below this number are people with a story of their own. */
function isOfTheCast(ref: string): boolean {
  return Number(ref.slice('P-'.length)) < 10_100 || ref === 'P-10482';
}
