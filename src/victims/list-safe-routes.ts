// How those whom an order protects agreed to be reached, for the forms of the order that tell or hear them. No name, and not how it is safe.

import { crimeRefs, numberedVictims } from '#crimes';
import type { SafeRoute, SafeRoutes } from '#orders';
import { londonDate } from '#platform';
import { referenceLists } from '#reference';
import { mayOpen } from '#users';

import { mayKeepContact } from './permitted-actions.ts';
import { contactWords, wayWords } from './present-contact.ts';
import { routeAgreements } from './safe-route-store.ts';

/**
 * One route for each person, in the order given: what was agreed in the crime of the order, else what was agreed last. How
 * it is safe is a step away, on the page that asks why. Each is logged as a read of a victim's contact.
 */
export const safeRoutesOfOrder: SafeRoutes = async (request, { crimeId, protects }, at) => {
  const { db, language, viewer, logRead } = request;
  const w = contactWords[language].route;
  if (!mayKeepContact(viewer.role)) {
    return protects.map((): SafeRoute => ({ method: null, line: [{ text: w.notYours }] }));
  }
  const agreements = await routeAgreements(db, protects.flat(), at);
  const own = protects.map((records) => {
    const theirs = agreements.filter(({ nominalIds }) => records.some((id) => nominalIds.includes(id)));
    return theirs.find((each) => each.crimeId === crimeId) ?? theirs[0] ?? null;
  });
  const crimeIds = [...own.map((each) => each?.crimeId ?? crimeId), crimeId].filter((id) => id !== null);
  const crimes = await crimeRefs(db, crimeIds);
  const victims = await numberedVictims(db, [...new Set(crimeIds)], at);
  const book = await referenceLists(db, londonDate(at));
  return Promise.all(
    protects.map(async (records, place): Promise<SafeRoute> => {
      const agreement = own[place] ?? null;
      const where = agreement?.crimeId ?? crimeId;
      const victim = victims.find(
        (each) =>
          each.crimeId === where &&
          (each.personId === agreement?.personId || records.includes(each.nominalId)),
      );
      const crime = where === null ? undefined : crimes.get(where);
      const none = { text: w.none, strong: true };
      if (victim === undefined || crime === undefined) return { method: null, line: [none] };
      if (!mayOpen(viewer, victim.restrictedGroupId)) {
        return { method: null, line: [{ text: contactWords[language].restricted }] };
      }
      const ref = `${crime.ref}/${victim.number}`;
      await logRead({ kind: 'victim', ref, personId: victim.personId, victimShown: false });
      const href = `/crimes/${crime.ref}/victims/${victim.number}`;
      const asking = agreement?.asking;
      if (asking?.kind !== 'agreed') return { method: null, line: [none, { text: w.find, href }] };
      return {
        method: asking.method,
        line: [
          { text: wayWords(language, asking, book), strong: true },
          { text: w.read, href },
        ],
      };
    }),
  );
};
