// Finds the case that somebody puts on a list: by a person's reference, or by a crime, with its suspect or without one.

import { findCrime, partiesOf } from '#crimes';
import { findPeople, findPerson } from '#people';
import type { PageRequest } from '#platform';

export type FoundCase =
  | { readonly kind: 'found'; readonly personId: number | null; readonly crimeId: number | null }
  | { readonly kind: 'not-found' | 'restricted' | 'several' };

/** The case of a text that was typed. A record that this person may not open is not found by them; the read is logged. */
export async function findCase(request: PageRequest, typed: string): Promise<FoundCase> {
  const ref = typed.trim().toUpperCase();
  if (/^P-[A-Z0-9]{1,20}$/u.test(ref)) return findSubject(request, ref, null);
  if (!/^[A-Z0-9][A-Z0-9/-]{1,39}$/u.test(ref)) return { kind: 'not-found' };
  const { db, viewer, clock } = request;
  const record = await findCrime(db, ref.replaceAll('/', '-'), clock.now());
  if (record === undefined) return { kind: 'not-found' };
  const { id } = record.crime;
  const parties = (await partiesOf(db, [id], clock.now())).get(id) ?? [];
  const suspects = new Set(parties.flatMap(({ part, personId }) => (part === 'suspect' ? [personId] : [])));
  if (suspects.size > 1) return { kind: 'several' };
  const [only] = (await findPeople(db, viewer, [...suspects])).values();
  if (only !== undefined) return findSubject(request, only.ref, id);
  await request.logRead({ kind: 'crime', ref: record.crime.ref });
  return { kind: 'found', personId: null, crimeId: id };
}

async function findSubject(request: PageRequest, ref: string, crimeId: number | null): Promise<FoundCase> {
  const found = await findPerson(request.db, request.viewer, ref);
  if (found.kind !== 'found') return { kind: found.kind };
  const { person } = found;
  await request.logRead({ kind: 'person', ref: person.ref, personId: person.id });
  return { kind: 'found', personId: person.id, crimeId };
}
