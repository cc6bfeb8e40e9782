// Opens the support of a victim for officers, as far as both records are open to them, and logs the read.

import { victimLetters } from '#crimes';
import { findPerson } from '#people';
import type { Person } from '#people';
import type { PageAnswer, PageRequest } from '#platform';
import { mayOpen } from '#users';

import type { Support } from '../support.ts';
import { findSupport } from '../support-store.ts';

export type SupportFile = {
  readonly support: Support;
  readonly person: Person;
  /** Letter of the victim on the pages of the suspect. */
  readonly label: string;
};

export type OpenedSupport =
  | { readonly kind: 'open'; readonly file: SupportFile }
  | { readonly kind: 'closed'; readonly answer: PageAnswer };

/** The support of `:ref`, ended or not; refused where the victim or the suspect is restricted to others. */
export async function openSupport(request: PageRequest): Promise<OpenedSupport> {
  const { db, viewer, clock } = request;
  const closed = (answer: PageAnswer): OpenedSupport => ({ kind: 'closed', answer });
  const support = await findSupport(db, request.params['ref'] ?? '', clock.now());
  if (support === undefined) return closed({ kind: 'not-found' });
  const found = await findPerson(db, viewer, support.subjectRef);
  if (found.kind === 'not-found') return closed({ kind: 'not-found' });
  if (found.kind === 'restricted') {
    return closed({ kind: 'restricted', recordKind: 'person', recordRef: found.ref, groupId: found.groupId });
  }
  const { ref, victimGroupId } = support;
  if (victimGroupId !== null && !mayOpen(viewer, victimGroupId)) {
    return closed({ kind: 'restricted', recordKind: 'support', recordRef: ref, groupId: victimGroupId });
  }
  const { subjectNominalId, victimNominalId } = support;
  const [letter] = await victimLetters(db, [subjectNominalId], [victimNominalId], null);
  await request.logRead({ kind: 'support', ref, personId: support.victimPersonId });
  return { kind: 'open', file: { support, person: found.person, label: letter?.label ?? '' } };
}
