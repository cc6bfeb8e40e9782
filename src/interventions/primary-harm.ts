// The counter-allegation guard: nobody who is a victim in a linked file goes on as a perpetrator without a review of who does the harm.

export const conclusions = [
  'causes-primary-harm',
  'is-primary-victim',
  'both-cause-harm',
  'cannot-tell',
] as const;
export type Conclusion = (typeof conclusions)[number];

export type PrimaryHarmReview = {
  readonly id: number;
  readonly crimesRead: readonly string[];
  readonly conclusion: Conclusion;
  readonly reasons: string;
  readonly occurredAt: Temporal.Instant;
  readonly byStaffId: number | null;
};

export type HarmGuard =
  /** Not a victim in any linked file. */
  | { readonly kind: 'free' }
  /** Reviewed, and every linked file was read: the person may be referred. */
  | { readonly kind: 'reviewed'; readonly review: PrimaryHarmReview }
  /** No review yet, or a linked file that the last one did not read. */
  | { readonly kind: 'review-needed'; readonly unread: readonly string[] }
  /** The last review does not find that this person causes the primary harm. */
  | { readonly kind: 'stopped'; readonly review: PrimaryHarmReview };

/**
 * Whether a person may be referred, nominated or ranked as a perpetrator. The newest review counts, and a file that
 * came to light after it asks for another. Nothing here decides who does the harm: a named person does, and says why.
 */
export function harmGuard(linked: readonly string[], reviews: readonly PrimaryHarmReview[]): HarmGuard {
  if (linked.length === 0) return { kind: 'free' };
  const review = reviews.at(-1);
  if (review === undefined) return { kind: 'review-needed', unread: linked };
  const unread = linked.filter((ref) => !review.crimesRead.includes(ref));
  if (unread.length > 0) return { kind: 'review-needed', unread };
  const mayGoOn = review.conclusion === 'causes-primary-harm' || review.conclusion === 'both-cause-harm';
  return mayGoOn ? { kind: 'reviewed', review } : { kind: 'stopped', review };
}

/** True where a perpetrator route is open. */
export function isRouteOpen(guard: HarmGuard): boolean {
  return guard.kind === 'free' || guard.kind === 'reviewed';
}
