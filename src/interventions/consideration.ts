// What a consideration is: what one person wrote down about a suspect, answer by answer, and what second readers said.

export const answers = ['going-ahead', 'already-in-place', 'not-now', 'not-suitable'] as const;
/** The four answers a form offers. A row left alone is no answer and is not stored. */
export type Answer = (typeof answers)[number];

/** As stored: an answer entered in error is withdrawn by a later one. */
export type StoredAnswer = Answer | 'withdrawn';

export const wishes = ['supports', 'does-not-want-some', 'not-asked'] as const;
/** What the victim wanted. One input, never the victim's decision to enforce. */
export type Wish = (typeof wishes)[number];

export const places = ['own-review', 'supervisor-review', 'daily-meeting', 'other-meeting'] as const;
/** Where it was decided. */
export type Place = (typeof places)[number];

export type Reading = {
  readonly agrees: boolean;
  readonly reason: string | null;
  readonly byStaffId: number;
  readonly recordedAt: Temporal.Instant;
};

export type ConsiderationAnswer = {
  readonly id: number;
  readonly intervention: string;
  readonly answer: StoredAnswer;
  readonly reason: string | null;
  readonly lookAgain: string | null;
  readonly lookAgainOn: Temporal.PlainDate | null;
  readonly needsSecondReader: boolean;
  /** Oldest first; the last stands. */
  readonly readings: readonly Reading[];
};

export type Consideration = {
  readonly id: number;
  readonly ref: string;
  readonly crimeId: number | null;
  /** The suspect as matched now; null where nobody was named. */
  readonly personId: number | null;
  readonly amendsId: number | null;
  readonly occurredAt: Temporal.Instant;
  readonly place: Place;
  readonly wish: Wish | null;
  readonly note: string | null;
  readonly recordedAt: Temporal.Instant;
  readonly source: string;
  /** Who wrote it down here; null for a feed. */
  readonly byStaffId: number | null;
  readonly answers: readonly ConsiderationAnswer[];
};
