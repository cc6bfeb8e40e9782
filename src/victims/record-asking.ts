// Records what a victim said when they were asked about contact: agreed, nothing agreed, or unchanged. Only over what the reader saw.

import { ok, refused } from '#platform';
import type { Clock, Db, Result, Viewer } from '#platform';

import type { Asking } from './contact.ts';
import { addAgreement, addNotAgreed, addUnchanged, askingsOf, lockContact } from './contact-store.ts';
import type { NewAgreement, NewNotAgreed } from './contact-store.ts';

/** The victim of a crime that contact is about. */
export type ContactWith = {
  readonly crimeId: number;
  readonly nominalId: number;
  readonly personId: number;
};

export type Said =
  | ({ readonly kind: 'agreed' } & NewAgreement)
  | ({ readonly kind: 'none' } & NewNotAgreed)
  | { readonly kind: 'unchanged'; readonly on: Temporal.PlainDate };

/**
 * Writes it and returns its number. `seen` is the number of the newest asking that the writer was shown, 0 for none:
 * refused where somebody recorded another meanwhile, so that nobody overwrites what they have not read; "unchanged" is
 * refused too where nothing stands yet.
 */
export async function recordAsking(
  db: Db,
  clock: Clock,
  viewer: Viewer,
  victim: ContactWith,
  said: Said,
  seen: number,
): Promise<Result<number, 'changed-meanwhile' | 'nothing-stands'>> {
  await lockContact(db, victim);
  const now = clock.now();
  const askings = await askingsOfVictim(db, victim, now);
  if ((askings.at(-1)?.id ?? 0) !== seen) return refused('changed-meanwhile');
  const by = { staffId: viewer.staffId, at: now };
  switch (said.kind) {
    case 'agreed':
      return ok(await addAgreement(db, victim, said, by));
    case 'none':
      return ok(await addNotAgreed(db, victim, said, by));
    case 'unchanged':
      if (askings.length === 0) return refused('nothing-stands');
      return ok(await addUnchanged(db, victim, said.on, by));
  }
}

/** Every time this victim was asked in this crime, in the order of recording. */
export async function askingsOfVictim(
  db: Db,
  victim: Pick<ContactWith, 'crimeId' | 'personId'>,
  asKnownAt: Temporal.Instant,
): Promise<readonly Asking[]> {
  return (await askingsOf(db, [victim.crimeId], asKnownAt))
    .filter(({ personId }) => personId === victim.personId)
    .map(({ asking }) => asking);
}
