// Opens a victim by the letter they have on a suspect's pages, as this viewer may. No name is read.

import { victimsOf } from '#crimes';
import type { LabelledVictim } from '#crimes';
import { findPerson } from '#people';
import type { Person } from '#people';
import type { PageAnswer, PageRequest } from '#platform';
import { mayOpen } from '#users';

export type OpenedVictim =
  | { readonly kind: 'open'; readonly person: Person; readonly victim: LabelledVictim }
  | { readonly kind: 'closed'; readonly answer: PageAnswer };

/** The victim of that letter of the person of that reference; refused where either record is restricted to others. */
export async function openVictim(request: PageRequest, ref: string, label: string): Promise<OpenedVictim> {
  const closed = (answer: PageAnswer): OpenedVictim => ({ kind: 'closed', answer });
  const found = await findPerson(request.db, request.viewer, ref);
  if (found.kind === 'not-found') return closed({ kind: 'not-found' });
  if (found.kind === 'restricted') {
    return closed({ kind: 'restricted', recordKind: 'person', recordRef: found.ref, groupId: found.groupId });
  }
  const victims = await victimsOf(request.db, found.person.nominalIds, request.clock.now());
  const victim = victims.find((known) => known.label === label);
  if (victim === undefined) return closed({ kind: 'not-found' });
  if (victim.restrictedGroupId !== null && !mayOpen(request.viewer, victim.restrictedGroupId)) {
    const recordRef = `${found.person.ref}/${victim.label}`;
    return closed({ kind: 'restricted', recordKind: 'victim', recordRef, groupId: victim.restrictedGroupId });
  }
  return { kind: 'open', person: found.person, victim };
}
