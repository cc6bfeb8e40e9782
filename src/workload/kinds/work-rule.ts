// What one kind of work is: which figure it counts in, when it is due, where it leads and what it says.

import type { Escalation } from '#breaches';
import type { Bilingual, DeadlineRefusal, Law, RegimeCode, RegimeKey, Step } from '#law';
import type { GapKind } from '#orders';
import type { Language } from '#platform';

/** The figures above the list; each kind of work counts in exactly one, so that they add up. */
export const workTallies = [
  'breaches',
  'legal-deadlines',
  'bail',
  'service',
  'endings',
  'meetings',
  'victims',
  'gaps',
  'management',
  'considerations',
] as const;

export type WorkTally = (typeof workTallies)[number];

/** Blanks of which one role sees so many a day: all of them together, not so many of each kind. */
export const workBudgets = ['gaps', 'considerations', 'closures'] as const;

export type WorkBudget = (typeof workBudgets)[number];

/** When it is due: a moment, a day to its end, or since a moment or a day from which it has waited. */
export type WorkDue =
  | { readonly kind: 'moment'; readonly at: Temporal.Instant }
  | { readonly kind: 'day'; readonly on: Temporal.PlainDate }
  | { readonly kind: 'since'; readonly at: Temporal.Instant }
  | { readonly kind: 'since-day'; readonly on: Temporal.PlainDate };

/** Why it is due, as codes that a page puts into words. */
export type WorkReason =
  /**
   * The deadline as the law engine worked it out; `timeAssumed` where only the day of the event is recorded,
   * `powerNotKnown` where nobody has said whether the order carries a power of arrest, and this is the earlier time.
   */
  | {
      readonly kind: 'counted';
      readonly steps: readonly Step[];
      readonly timeAssumed: boolean;
      readonly powerNotKnown?: true;
    }
  /** The law engine gave no deadline: the item is shown with the reason rather than dropped. */
  | { readonly kind: 'not-counted'; readonly refusal: DeadlineRefusal }
  | {
      readonly kind: 'breach';
      readonly notArrested: boolean;
      readonly breachesOfPerson: number;
      /** Who has been told that the time for a decision was missed; null while it was not. */
      readonly told: Escalation | null;
    }
  /** So many things are blank, wait or are to be looked at again; how pressing among its kind, 0 first. */
  | { readonly kind: 'several'; readonly count: number; readonly urgency: number }
  | { readonly kind: 'facts' };

export type TimedWork = { readonly due: WorkDue; readonly reason: WorkReason };

/** One item of the day's work, but for its kind. */
export type WorkFacts = TimedWork & {
  /** Names the item for claims: the record and what is to be done, the same at every sweep. */
  readonly key: string;
  /** The suspect; null where nobody is named in the crime. */
  readonly personId: number | null;
  readonly recordRef: string;
  readonly regime: RegimeCode | null;
  /** What its kind of order is called; null where it is about none. */
  readonly orderName: Bilingual | null;
  readonly clauseNo: number | null;
  /** Day from which the record runs: made, served or reported. */
  readonly fromOn: Temporal.PlainDate | null;
  /** Who answers for the record. */
  readonly ownerStaffId: number | null;
  /** Who took this piece of work on. */
  readonly claimStaffId: number | null;
  /** What is behind it, as text that changes when there is more or less. */
  readonly said: string;
  /** What nobody is looking at, the most pressing first; empty for every kind but `watch`. */
  readonly gaps: readonly GapKind[];
};

/** What the sweep reads of one item. */
export type WorkRow = {
  readonly kind: string;
  readonly item_key: string;
  readonly ref: string;
  readonly regime: string | null;
  readonly clause_no: number | null;
  readonly person_id: number | null;
  readonly owner_id: number | null;
  readonly claimer_id: number | null;
  readonly from_on: Temporal.PlainDate | null;
  readonly from_at: Temporal.Instant | null;
  readonly due_on: Temporal.PlainDate | null;
  readonly result: string | null;
  readonly breaches: number;
};

/** Where a title may differ: by the kind of order and by what is missing. */
export type TitleOf = Pick<WorkFacts, 'regime' | 'gaps'>;

export type WhyOf = {
  /** How many things are behind it, where it counts some. */
  readonly count: number;
  /** How pressing it is among its kind, 0 first. */
  readonly urgency: number;
  /** The day from which it runs. */
  readonly day: string;
  /** What is missing, each as a sentence. */
  readonly gaps: readonly string[];
};

export type WorkWords = {
  /** What to do, verb first. */
  readonly title: (of: TitleOf) => string;
  /** Why, in a line: used where the law's own steps or a breach do not say it. */
  readonly why: (of: WhyOf) => string;
  /** Said in place of the rest where there are too many to list. */
  readonly moreThan: (most: number) => string;
};

export type WorkRule = {
  readonly tally: WorkTally;
  /** The record's kind and what is to be done: the key of an item is `crime:26-001234:consider`. */
  readonly key: readonly [record: string, act: string];
  /** True for work that no clock makes late: it stands on every day's list until it is done. */
  readonly daily: boolean;
  /** True where somebody outside who knows the victim or meets the perpetrator may be telling of danger: it stands before everything else. */
  readonly first: boolean;
  /** What comes before the day or time from which it has waited. */
  readonly waited: 'reported' | 'granted' | 'since' | 'asked';
  /** True where it is nobody's until somebody takes it, whoever answers for the record. */
  readonly nobodysUntilTaken: boolean;
  /** True where it is settled on the record's own page alone, so that Today offers no "Take this". */
  readonly settledThere: boolean;
  /** Where a role is shown so many a day and the rest are counted; never what the law times or somebody waits for. */
  readonly budget: WorkBudget | null;
  /**
   * True where its items are read from the list that is kept (`work_card`): there can be thousands, and none is due at an
   * hour that the law sets. Everything else is worked out anew at each reading.
   */
  readonly kept: boolean;
  /** What stands after the name: the record's reference, the order with its reference, or the condition breached. */
  readonly about: 'record' | 'order' | 'condition';
  /** `kind` is the kind of order it is about, where it is about one. */
  readonly due: (row: WorkRow, kind: RegimeKey | null, law: Law) => TimedWork;
  /** Where it leads; `personRef` is empty where nobody is named. */
  readonly path: (item: WorkFacts, personRef: string) => string;
  readonly words: Readonly<Record<Language, WorkWords>>;
};

/** What most kinds share; a kind says only what differs. */
export const ordinary = {
  daily: false,
  first: false,
  waited: 'since',
  nobodysUntilTaken: false,
  settledThere: false,
  budget: null,
  kept: false,
} as const;

/** What the address of a form about a case says: the suspect where one is named, and the crime. */
export function about({ recordRef }: Pick<WorkFacts, 'recordRef'>, personRef: string): string {
  return personRef === '' ? `crime=${recordRef}` : `perpetrator=${personRef}&crime=${recordRef}`;
}
