// Opens the person a new order is about: who it is, the victims and the crimes on their record. The read is logged.

import { crimesOf, victimsOf } from '#crimes';
import type { CrimeRecord, LabelledVictim } from '#crimes';
import { findPerson } from '#people';
import type { Person } from '#people';
import type { PageAnswer, PageRequest } from '#platform';

export type OpenSubject = {
  readonly kind: 'open';
  readonly person: Person;
  readonly victims: readonly LabelledVictim[];
  /** Crimes of which the person is suspected, newest first. */
  readonly crimes: readonly CrimeRecord[];
};

export type SubjectOpened =
  | OpenSubject
  | { readonly kind: 'not-found' }
  | { readonly kind: 'closed'; readonly answer: PageAnswer };

/** The person of a reference, however it was typed. One who is restricted is refused as their own page refuses them. */
export async function openSubject(request: PageRequest, ref: string): Promise<SubjectOpened> {
  const { db, viewer, clock } = request;
  const found = await findPerson(db, viewer, ref.toUpperCase());
  switch (found.kind) {
    case 'not-found':
      return { kind: 'not-found' };
    case 'restricted':
      return {
        kind: 'closed',
        answer: { kind: 'restricted', recordKind: 'person', recordRef: found.ref, groupId: found.groupId },
      };
    case 'found': {
      const { person } = found;
      await request.logRead({ kind: 'person', ref: person.ref, personId: person.id });
      const now = clock.now();
      const victims = await victimsOf(db, person.nominalIds, now);
      const crimes = await crimesOf(db, person.nominalIds, 'suspect', now);
      return { kind: 'open', person, victims, crimes };
    }
  }
}
