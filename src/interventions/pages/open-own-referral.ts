// Opens a referral as its provider may: its own only, no victim, nothing that police wrote.

import { findPeople, findPerson } from '#people';
import type { Person } from '#people';
import { londonDate } from '#platform';
import type { PageAnswer, PageRequest } from '#platform';
import { referenceLists } from '#reference';
import type { ReferenceBook } from '#reference';

import { endedOn, providerOf } from '../provider-store.ts';
import type { Referral } from '../referral.ts';
import { referralStanding } from '../referral-state.ts';
import type { ReferralStanding } from '../referral-state.ts';
import { findReferral, lockReferral } from '../referral-store.ts';

export type OwnReferral = {
  readonly referral: Referral;
  readonly person: Person;
  readonly standing: ReferralStanding;
  readonly referredOn: Temporal.PlainDate;
  readonly book: ReferenceBook;
  readonly day: Temporal.PlainDate;
};

export type OpenedOwn =
  | { readonly kind: 'open'; readonly own: OwnReferral }
  | { readonly kind: 'closed'; readonly answer: PageAnswer };

const notFound: OpenedOwn = { kind: 'closed', answer: { kind: 'not-found' } };

/**
 * The referral of `:ref`, if the viewer's provider has it now and its last day is not past. Another's is not found: not
 * even that it exists is said.
 */
export async function openOwnReferral(request: PageRequest, forChange: boolean): Promise<OpenedOwn> {
  const { db, viewer, clock } = request;
  const ref = request.params['ref'] ?? '';
  const now = clock.now();
  if (forChange) await lockReferral(db, ref);
  const provider = await providerOf(db, viewer.staffId);
  const referral = await findReferral(db, ref, now);
  if (provider === null || referral === undefined || referral.provider !== provider) return notFound;
  const day = londonDate(now);
  if ((await endedOn(db, provider, day)) !== null) return notFound;
  const standing = referralStanding(referral.basis, referral.events);
  // Before consent nothing is shared.
  if (standing.state === 'consent-awaited') return notFound;
  const summary = (await findPeople(db, viewer, [referral.personId])).get(referral.personId);
  const found = await findPerson(db, viewer, summary?.ref ?? '');
  if (found.kind === 'not-found') return notFound;
  if (found.kind === 'restricted') {
    const { ref: recordRef, groupId } = found;
    return { kind: 'closed', answer: { kind: 'restricted', recordKind: 'person', recordRef, groupId } };
  }
  const { person } = found;
  await request.logRead({ kind: 'person', ref: person.ref, personId: person.id });
  return {
    kind: 'open',
    own: {
      referral,
      person,
      standing,
      day,
      referredOn:
        referral.events.find((event) => event.step === 'referred')?.occurredOn ??
        londonDate(referral.recordedAt),
      book: await referenceLists(db, day),
    },
  };
}
