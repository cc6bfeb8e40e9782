// Opens one consideration by reference as this viewer may, with its case, and logs the read.

import { crimeRefs } from '#crimes';
import type { Crime } from '#crimes';
import { findPeople, findPerson } from '#people';
import type { Person } from '#people';
import { londonDate } from '#platform';
import type { PageAnswer, PageRequest } from '#platform';
import { referenceLists } from '#reference';
import type { ReferenceBook } from '#reference';
import { staffNames } from '#users';

import type { Consideration } from '../consideration.ts';
import { considerationsOf, findConsideration } from '../consideration-store.ts';

export type ConsiderationFile = {
  readonly entry: Consideration;
  /** Every entry of the same crime and suspect, oldest first. */
  readonly chain: readonly Consideration[];
  readonly crime: Crime | null;
  readonly person: Person | null;
  readonly book: ReferenceBook;
  readonly names: ReadonlyMap<number, string>;
};

export type OpenedConsideration =
  | { readonly kind: 'open'; readonly file: ConsiderationFile }
  | { readonly kind: 'closed'; readonly answer: PageAnswer };

/** Opens the entry named by `:ref`; whether the viewer may is decided by whom it is about. */
export async function openConsideration(request: PageRequest): Promise<OpenedConsideration> {
  const { db, viewer, clock } = request;
  const now = clock.now();
  const entry = await findConsideration(db, request.params['ref'] ?? '', now);
  if (entry === undefined) return { kind: 'closed', answer: { kind: 'not-found' } };
  const person = await subjectOf(request, entry.personId);
  if (person.kind === 'closed') return person;
  const { crimeId } = entry;
  const all = await considerationsOf(
    db,
    crimeId === null ? { nominalIds: person.person?.nominalIds ?? [] } : { crimeIds: [crimeId] },
    now,
  );
  const chain = all.filter((each) => each.personId === entry.personId && each.crimeId === crimeId);
  const crime = crimeId === null ? null : ((await crimeRefs(db, [crimeId])).get(crimeId) ?? null);
  await request.logRead({
    kind: 'consideration',
    ref: entry.ref,
    ...(person.person === null ? {} : { personId: person.person.id }),
  });
  return {
    kind: 'open',
    file: {
      entry,
      chain,
      crime,
      person: person.person,
      book: await referenceLists(db, londonDate(now)),
      names: await staffNames(db, [
        ...chain.flatMap((each) => each.byStaffId ?? []),
        ...chain.flatMap((each) =>
          each.answers.flatMap(({ readings }) => readings.map((one) => one.byStaffId)),
        ),
        viewer.staffId,
      ]),
    },
  };
}

async function subjectOf(
  request: PageRequest,
  personId: number | null,
): Promise<
  | { readonly kind: 'open'; readonly person: Person | null }
  | { readonly kind: 'closed'; readonly answer: PageAnswer }
> {
  if (personId === null) return { kind: 'open', person: null };
  const { db, viewer } = request;
  const summary = (await findPeople(db, viewer, [personId])).get(personId);
  const found = await findPerson(db, viewer, summary?.ref ?? '');
  switch (found.kind) {
    case 'found':
      return { kind: 'open', person: found.person };
    case 'not-found':
      return { kind: 'closed', answer: { kind: 'not-found' } };
    case 'restricted':
      return {
        kind: 'closed',
        answer: { kind: 'restricted', recordKind: 'person', recordRef: found.ref, groupId: found.groupId },
      };
  }
}

/** Address of the form that goes on from an entry: the same crime and suspect. */
export function formAddress({ crime, person }: ConsiderationFile, amend?: string): string {
  const query = new URLSearchParams({
    ...(person === null ? {} : { perpetrator: person.ref }),
    ...(crime === null ? {} : { crime: crime.ref }),
    ...(amend === undefined ? {} : { amend }),
  });
  return `/considerations/new?${query.toString()}#matrix`;
}
