// Opens the person whom a form about programmes is about, as this viewer may, and logs the read.

import { findPerson } from '#people';
import type { Person } from '#people';
import type { PageAnswer, PageRequest } from '#platform';

export type OpenedSubject =
  | { readonly kind: 'open'; readonly person: Person }
  | { readonly kind: 'closed'; readonly answer: PageAnswer };

/** The person with this reference. */
export async function openSubject(request: PageRequest, ref: string): Promise<OpenedSubject> {
  const found = await findPerson(request.db, request.viewer, ref);
  switch (found.kind) {
    case 'not-found':
      return { kind: 'closed', answer: { kind: 'not-found' } };
    case 'restricted':
      return {
        kind: 'closed',
        answer: { kind: 'restricted', recordKind: 'person', recordRef: found.ref, groupId: found.groupId },
      };
    case 'found':
      await request.logRead({ kind: 'person', ref: found.person.ref, personId: found.person.id });
      return { kind: 'open', person: found.person };
  }
}
