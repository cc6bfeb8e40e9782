// What a meeting is: its facts as they are kept, and the state that follows from them.

export const meetingSteps = ['opened', 'closed', 'reopened'] as const;
export type MeetingStep = (typeof meetingSteps)[number];

export type MeetingEvent = {
  readonly id: number;
  readonly step: MeetingStep;
  readonly chairStaffId: number | null;
  readonly at: Temporal.Instant;
};

export type Meeting = {
  readonly id: number;
  readonly kind: string;
  readonly areaCode: string | null;
  readonly place: string;
  readonly heldOn: Temporal.PlainDate;
  readonly events: readonly MeetingEvent[];
};

export type ItemReason = {
  /** Key of the list "meeting-reason". */
  readonly reason: string;
  readonly recordRef: string | null;
  readonly sinceOn: Temporal.PlainDate | null;
};

export type MeetingAnswer = {
  readonly field: string;
  readonly code: string | null;
  readonly words: string | null;
};

/** What one scribe saved about a case at once. */
export type MeetingEntry = {
  readonly id: number;
  readonly itemId: number;
  readonly considerationId: number | null;
  readonly recordedAt: Temporal.Instant;
  readonly byStaffId: number | null;
  readonly answers: readonly MeetingAnswer[];
};

export type MeetingItem = {
  readonly id: number;
  readonly number: number;
  /** The person as matched now, or the suspect named since; null where nobody is named in the crime. */
  readonly personId: number | null;
  readonly crimeId: number | null;
  /** Why somebody put it on the list by hand. */
  readonly why: string | null;
  readonly reasons: readonly ItemReason[];
  /** Oldest first. */
  readonly entries: readonly MeetingEntry[];
};

export type MeetingState = {
  readonly state: 'planned' | 'open' | 'closed';
  readonly chairStaffId: number | null;
  readonly openedAt: Temporal.Instant | null;
  readonly closedAt: Temporal.Instant | null;
};

/** Where a meeting stands: the newest event decides. */
export function meetingState(events: readonly MeetingEvent[]): MeetingState {
  const ordered = events.toSorted((a, b) => Temporal.Instant.compare(a.at, b.at) || a.id - b.id);
  const last = ordered.at(-1);
  return {
    state: last === undefined ? 'planned' : last.step === 'closed' ? 'closed' : 'open',
    chairStaffId: ordered.findLast((event) => event.chairStaffId !== null)?.chairStaffId ?? null,
    openedAt: ordered.find((event) => event.step === 'opened')?.at ?? null,
    closedAt: last?.step === 'closed' ? last.at : null,
  };
}

/** The newest answer of each field. */
export function standingOf(entries: readonly MeetingEntry[]): ReadonlyMap<string, MeetingAnswer> {
  const standing = new Map<string, MeetingAnswer>();
  for (const entry of entries.toSorted((a, b) => a.id - b.id)) {
    for (const answer of entry.answers) standing.set(answer.field, answer);
  }
  return standing;
}
