// Whether a member of staff is at work on a day: in post, and not away.

export type Absence = {
  readonly from: Temporal.PlainDate;
  /** Last day away; null until further notice. */
  readonly to: Temporal.PlainDate | null;
};

/** What decides whether somebody can answer for a piece of work. */
export type Post = {
  readonly staffId: number;
  readonly teamId: number | null;
  readonly activeFrom: Temporal.PlainDate;
  readonly activeTo: Temporal.PlainDate | null;
  readonly absences: readonly Absence[];
};

export type Presence = 'here' | 'away' | 'not-in-post';

/** Whether somebody is at work on a day. First and last days count. */
export function presenceOn(post: Post, day: Temporal.PlainDate): Presence {
  const inPost =
    Temporal.PlainDate.compare(post.activeFrom, day) <= 0 &&
    (post.activeTo === null || Temporal.PlainDate.compare(day, post.activeTo) <= 0);
  if (!inPost) return 'not-in-post';
  const isAway = post.absences.some(
    ({ from, to }) =>
      Temporal.PlainDate.compare(from, day) <= 0 && (to === null || Temporal.PlainDate.compare(day, to) <= 0),
  );
  return isAway ? 'away' : 'here';
}
