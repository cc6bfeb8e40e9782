// What crimes, orders, breaches and interventions say of the records that the people room matches and merges: handed to it by the program.

import { breachesBySubject, rebuildBreachCards } from '#breaches';
import { countSuspectPeople, crimesSuspected, partyStandings, suspectAndVictimPairs } from '#crimes';
import { rebuildInterventionCards } from '#interventions';
import { measureIdsOf, rebuildMeasureCards, subjectStandings } from '#orders';
import type { PeopleRecords, RecordStanding } from '#people';
import { londonDate } from '#platform';
import { allOffences, referenceLists } from '#reference';
import type { ReferenceBook } from '#reference';

export const peopleRecords: PeopleRecords = {
  standingOf: async (db, clock, nominalIds) => {
    const today = londonDate(clock.now());
    const harmful = highHarmOffences(await referenceLists(db, today));
    const parties = await partyStandings(db, nominalIds, harmful);
    const subjects = await subjectStandings(db, nominalIds, today);
    const breaches = Map.groupBy(await breachesBySubject(db, nominalIds), (each) => each.nominalId);
    const partyOf = new Map(parties.map((each) => [each.nominalId, each]));
    const subjectOf = new Map(subjects.map((each) => [each.nominalId, each]));
    return new Map(
      nominalIds.map((id): readonly [number, RecordStanding] => [
        id,
        {
          crimesAsSuspect: partyOf.get(id)?.asSuspect ?? 0,
          crimesAsVictim: partyOf.get(id)?.asVictim ?? 0,
          measures: subjectOf.get(id)?.measures ?? 0,
          breaches: breaches.get(id)?.length ?? 0,
          isLive: subjectOf.get(id)?.isLive ?? false,
          isHighHarm: partyOf.get(id)?.isAmongOffences ?? false,
        },
      ]),
    );
  },
  bothParts: suspectAndVictimPairs,
  crimesAsSuspect: crimesSuspected,
  countSuspects: countSuspectPeople,
  rebuildAfterMove: async (db, clock, nominalIds) => {
    await rebuildMeasureCards(db, clock, await measureIdsOf(db, nominalIds));
    const breaches = await breachesBySubject(db, nominalIds);
    await rebuildBreachCards(
      db,
      clock,
      breaches.map((each) => each.breachId),
    );
    await rebuildInterventionCards(db, clock, nominalIds);
  },
};

/** Offences that the harm index puts at or above the limit of the reference list. None where there is no limit. */
function highHarmOffences(book: ReferenceBook): readonly string[] {
  const days = book.find('match-limit', 'high-harm')?.body['days'];
  if (typeof days !== 'number') return [];
  return allOffences(book)
    .filter((offence) => offence.harmDays !== null && offence.harmDays >= days)
    .map((offence) => offence.key);
}
