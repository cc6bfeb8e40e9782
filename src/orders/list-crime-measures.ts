// Lists the orders, notices and bail that arose from a crime, for the page of the crime.

import type { MeasuresOfCrime } from '#crimes';
import { londonDate } from '#platform';

import { measureState, measureStatus } from './measure-card.ts';
import { measuresFromCrime } from './measure-store.ts';
import { measurePath } from './present-conditions.ts';
import { statusTag } from './present-measure.ts';

/** Orders, notices and bail that arose from a crime, as known at a moment, newest first. */
export const measuresOfCrime: MeasuresOfCrime = async (db, crimeId, asKnownAt, language) => {
  const day = londonDate(asKnownAt);
  const found = await measuresFromCrime(db, crimeId, asKnownAt);
  return found.map(({ record: { measure, events }, personId }) => {
    const state = measureState(events);
    return {
      personId,
      ref: measure.ref,
      href: measurePath(measure),
      name: measure.law.name[language],
      status: statusTag(language, measureStatus(state, day), measure.regime, state.replacedBy),
      grantedOn: state.grantedOn,
    };
  });
};
