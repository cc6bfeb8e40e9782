// An action that a meeting gave: who has it, by when, and what became of it, from its facts alone.

export const actionSteps = ['done', 'dropped', 'handed-on'] as const;
export type ActionStep = (typeof actionSteps)[number];

export type ActionEvent = {
  readonly id: number;
  readonly step: ActionStep;
  /** The result, or why. */
  readonly words: string;
  readonly ownerStaffId: number | null;
  readonly dueOn: Temporal.PlainDate | null;
  readonly byStaffId: number;
  readonly at: Temporal.Instant;
};

export type MeetingAction = {
  readonly id: number;
  readonly ref: string;
  readonly itemId: number;
  readonly entryId: number;
  /** Null where nobody is named in the crime. */
  readonly personId: number | null;
  readonly crimeId: number | null;
  readonly words: string;
  readonly ownerStaffId: number;
  readonly dueOn: Temporal.PlainDate;
  readonly givenAt: Temporal.Instant;
  readonly byStaffId: number | null;
  /** The meeting it was given at, and the number of its case there. */
  readonly meeting: {
    readonly kind: string;
    readonly areaCode: string | null;
    readonly place: string;
    readonly heldOn: Temporal.PlainDate;
    readonly number: number;
  };
  /** Oldest first. */
  readonly events: readonly ActionEvent[];
};

export type ActionState = {
  readonly state: 'open' | 'done' | 'dropped';
  readonly ownerStaffId: number;
  readonly dueOn: Temporal.PlainDate;
  /** What ended it; null while it is open. */
  readonly ended: ActionEvent | null;
};

/** Where an action stands. The first ending stands: what is done is not done again. */
export function actionState(action: Pick<MeetingAction, 'ownerStaffId' | 'dueOn' | 'events'>): ActionState {
  const ordered = action.events.toSorted((a, b) => Temporal.Instant.compare(a.at, b.at) || a.id - b.id);
  const ended = ordered.find(({ step }) => step !== 'handed-on') ?? null;
  const handed = ordered.findLast(({ step }) => step === 'handed-on');
  return {
    state: ended === null ? 'open' : ended.step === 'done' ? 'done' : 'dropped',
    ownerStaffId: handed?.ownerStaffId ?? action.ownerStaffId,
    dueOn: handed?.dueOn ?? action.dueOn,
    ended,
  };
}

/** How many actions have ended, done or not to be done, of all that were given: a rate is shown with both numbers. */
export function closureOf(states: readonly ActionState[]): {
  readonly closed: number;
  readonly done: number;
  readonly given: number;
} {
  return {
    given: states.length,
    done: states.filter(({ state }) => state === 'done').length,
    closed: states.filter(({ state }) => state !== 'open').length,
  };
}
