// Opens a supported person as their adviser may: their own only, while nobody has ended it.

import { providerOf } from '#interventions';
import type { PageAnswer, PageRequest } from '#platform';
import { mayOpen } from '#users';

import { isOwnSupport } from '../support.ts';
import type { Support } from '../support.ts';
import { findSupport } from '../support-store.ts';

export type OpenedOwn =
  | { readonly kind: 'open'; readonly support: Support }
  | { readonly kind: 'closed'; readonly answer: PageAnswer };

/**
 * The support of `:ref`, if it is the viewer's own now. Another's, one that ended and one of a service they no longer
 * work for are not found: not even that they exist is said. Writes the read of the victim's record to the access log, and
 * that their initials were shown where the page shows them.
 */
export async function openOwnSupport(
  request: PageRequest,
  { withInitials }: { readonly withInitials: boolean },
): Promise<OpenedOwn> {
  const { db, viewer, clock } = request;
  const support = await findSupport(db, request.params['ref'] ?? '', clock.now());
  const service = await providerOf(db, viewer.staffId);
  if (support === undefined || !isOwnSupport(support, { staffId: viewer.staffId, service })) {
    return { kind: 'closed', answer: { kind: 'not-found' } };
  }
  const { ref, victimGroupId, victimPersonId } = support;
  if (victimGroupId !== null && !mayOpen(viewer, victimGroupId)) {
    const answer = {
      kind: 'restricted',
      recordKind: 'support',
      recordRef: ref,
      groupId: victimGroupId,
    } as const;
    return { kind: 'closed', answer };
  }
  await request.logRead({
    kind: 'support',
    ref,
    personId: victimPersonId,
    victimShown: withInitials && support.showsInitials,
  });
  return { kind: 'open', support };
}
