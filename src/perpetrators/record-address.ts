// Where a reference leads: a person, a crime, an order, a period of bail or a breach.

import { findBreach } from '#breaches';
import { findCrime } from '#crimes';
import { findMeasure, measurePath } from '#orders';
import { findPerson } from '#people';
import type { Clock, Db, Viewer } from '#platform';

/** The address of the record with this reference, or undefined. Whether it may be opened is decided there. */
export async function recordAddress(
  db: Db,
  clock: Clock,
  viewer: Viewer,
  ref: string,
): Promise<string | undefined> {
  const now = clock.now();
  if (/^P-[0-9]+$/u.test(ref)) {
    const found = await findPerson(db, viewer, ref);
    return found.kind === 'not-found' ? undefined : `/perpetrators/${ref}`;
  }
  if (ref.startsWith('BR-')) {
    const breach = await findBreach(db, ref, now);
    return breach === undefined ? undefined : `/breaches/${breach.record.breach.ref}`;
  }
  if (/^[0-9]{2}-/u.test(ref)) {
    const crime = await findCrime(db, ref, now);
    return crime === undefined ? undefined : `/crimes/${crime.crime.ref}`;
  }
  const measure = await findMeasure(db, viewer, ref, now);
  return measure === undefined ? undefined : measurePath(measure.record.measure);
}
