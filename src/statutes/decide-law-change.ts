// Approves or refuses a proposed change of the law: never by whoever proposed it, and once.

import { londonDate, ok, refused } from '#platform';
import type { Clock, Db, Result, Viewer } from '#platform';
import { addForceEntry, referenceLists } from '#reference';

import { addLawDecision, findLawChange, heldLaw } from './law-change-store.ts';
import type { HeldChange } from './law-change-store.ts';
import { lawKeepers } from './law-keepers.ts';
import { entryAs } from './list-rules.ts';
import { valueEntry } from './list-values.ts';

export type DecideRefusal =
  | 'not-found'
  | 'not-permitted'
  | 'own-proposal'
  | 'decided-already'
  | 'note-needed';

export type Verdict = { readonly isApproved: boolean; readonly note: string | null };

/** Whether this person may approve: a second person. Taking one's own proposal back is a refusal, and always open. */
export function mayApprove(viewer: Viewer, held: Pick<HeldChange, 'proposedBy' | 'decision'>): boolean {
  return (
    lawKeepers.some((role) => role === viewer.role) &&
    held.decision === null &&
    held.proposedBy !== viewer.staffId
  );
}

/** Adds the decision. A refusal says why; an approval may say what was checked. */
export async function decideLawChange(
  db: Db,
  clock: Clock,
  viewer: Viewer,
  number: number,
  verdict: Verdict,
): Promise<Result<HeldChange, DecideRefusal>> {
  const held = await findLawChange(db, number, 'decide');
  if (held === undefined) return refused('not-found');
  if (!lawKeepers.some((role) => role === viewer.role)) return refused('not-permitted');
  if (held.decision !== null) return refused('decided-already');
  if (verdict.isApproved && held.proposedBy === viewer.staffId) return refused('own-proposal');
  if (!verdict.isApproved && verdict.note === null) return refused('note-needed');
  const now = clock.now();
  await addLawDecision(db, held, verdict, { staffId: viewer.staffId, at: now });
  const { change } = held;
  if (verdict.isApproved && (change?.kind === 'list' || change?.kind === 'value')) {
    // What was judged before the approval is not judged again: a first day that has passed becomes today.
    const today = londonDate(now);
    const asked = Temporal.PlainDate.from(change.from);
    const from = Temporal.PlainDate.compare(asked, today) < 0 ? today : asked;
    const book = await referenceLists(db, from);
    await addForceEntry(db, {
      ...(change.kind === 'list'
        ? entryAs(change, { book, law: await heldLaw(db) })
        : valueEntry(change, book)),
      from,
      to: change.to === null ? null : Temporal.PlainDate.from(change.to),
      reason: held.reason.en,
      enteredBy: held.proposedBy,
      recordedAt: now,
    });
  }
  return ok(held);
}
