// Specialists of the demonstration force have looked at most cases of secondary risk: what is left waits for days, not weeks.

import { partiesOf } from '#crimes';
import { rebuildConsiderationCards } from '#interventions';
import { londonDate } from '#platform';
import type { Clock, Db } from '#platform';
import { referenceLists } from '#reference';
import { addLook, listQueue, queueRules } from '#workload';

import type { AreaCode } from './areas.ts';
import type { ActAs } from './case-work.ts';

const queue = 'secondary-risk';

/** Who looks, by area. */
const lookers: Readonly<Record<AreaCode, string>> = {
  pembrokeshire: 'pryce',
  carmarthenshire: 'rowlands',
  ceredigion: 'picton',
  powys: 'picton',
};

/** What each look in turn came to; the next one begins again. */
const results = [
  { result: 'in-hand', reason: null },
  { result: 'action', reason: 'Grade again with the newest report, then to the daily meeting' },
  {
    result: 'nothing-more',
    reason: 'Plan agreed at the meeting still fits; look again when something is new',
  },
] as const;

/** A case is looked at within a day; one in so many is still to be looked at. */
const oneWaitsIn = 8;
const hoursToLook = 22;

/** Adds the looks, the same for the same day, and makes the cards of those cases again. */
export async function lookAtCases(db: Db, clock: Clock, actAs: ActAs): Promise<void> {
  const now = clock.now();
  const book = await referenceLists(db, londonDate(now));
  const filter = { areaCode: null, offset: 0, limit: 2_000 };
  const { cases } = await listQueue(db, queue, queueRules(book, queue), filter, now);
  const seen = cases.filter(
    ({ sinceAt }, place) =>
      place % oneWaitsIn !== 0 && Temporal.Instant.compare(sinceAt.add({ hours: hoursToLook }), now) < 0,
  );
  const parties = await partiesOf(
    db,
    seen.map(({ crimeId }) => crimeId),
    now,
  );
  for (const [place, one] of seen.entries()) {
    const suspect = (parties.get(one.crimeId) ?? []).find(
      ({ part, personId }) => part === 'suspect' && personId === one.personId,
    );
    const result = results[place % results.length] ?? results[0];
    await addLook(
      db,
      { queue, crimeId: one.crimeId, subjectNominalId: suspect?.nominalId ?? null, ...result },
      {
        staffId: actAs(lookers[areaOf(one.areaCode)]).staffId,
        at: one.sinceAt.add({ hours: hoursToLook }),
      },
    );
  }
  await rebuildConsiderationCards(
    db,
    clock,
    seen.map(({ crimeId }) => crimeId),
  );
}

function areaOf(code: string | null): AreaCode {
  return code === 'carmarthenshire' || code === 'ceredigion' || code === 'powys' ? code : 'pembrokeshire';
}
