// One change to the law as it is held here: what changes, from which day, its source and how sure we are. Plain data.

import type { DeadlineRuleId } from './deadline-rules.ts';
import type { Jurisdiction } from './holiday-calendar.ts';
import type { PointAt } from './shipped-points.ts';
import type { RegimeCode } from './regime-codes.ts';
import type { RegimeField, RegimeValue } from './regime-field.ts';
import type { SwitchedPower } from './regime-switches.ts';
import type { Bilingual, Confidence } from './sourced.ts';
import type { ReadingKey } from './steps.ts';

/** What every change says of itself. Days are `2027-04-01`, both included; `to` is `null` while it stands. */
export type ChangeBasis = {
  /** The number under which it was proposed. A later number wins over an earlier one. */
  readonly number: number;
  readonly from: string;
  readonly to: string | null;
  readonly source: string;
  readonly confidence: Confidence;
};

/** A length of time as a statute gives it. */
export type Period = { readonly unit: 'days' | 'months'; readonly count: number };

/** A deadline rule counts another length, or one of its readings is settled as the right one. */
export type RuleChange = ChangeBasis & {
  readonly kind: 'rule';
  readonly rule: DeadlineRuleId;
  /** Only for this kind of order, shipped or added; `null` for every kind the rule is about. */
  readonly regime: string | null;
  readonly length: number | null;
  readonly reading: ReadingKey | null;
  /** It is not counted at all for this kind of order. */
  readonly isOff?: boolean;
};

/** One field of a regime, shipped or added, takes another value. */
export type RegimeChange = ChangeBasis & {
  readonly kind: 'regime';
  readonly regime: string;
  readonly field: RegimeField;
  readonly value: RegimeValue;
};

/** A power is switched on or off in a force area (`null`: everywhere). */
export type SwitchChange = ChangeBasis & {
  readonly kind: 'switch';
  readonly power: SwitchedPower;
  readonly area: string | null;
  readonly isOn: boolean;
};

/** A day becomes a bank holiday by proclamation, or is settled not to be one. `from` is the day. BFDA 1971 s1(2)-(3). */
export type HolidayChange = ChangeBasis & {
  readonly kind: 'holiday';
  readonly isHoliday: boolean;
  readonly name: Bilingual;
  readonly jurisdictions: readonly Jurisdiction[];
};

/** The bank holidays of one more year are held, from Schedule 1 and the yearly proclamations expected. BFDA 1971 s1. */
export type HolidayYear = ChangeBasis & { readonly kind: 'holiday-year'; readonly year: number };

/** What a rule of the force's own lists holds: numbers with the unit their name has, a time of day, a rank. */
export type ListValue = number | readonly number[] | string;

/** An entry of one of the force's own lists: a time waited, a number a day. Not law, but changed as law is. */
export type ListChange = ChangeBasis & {
  readonly kind: 'list';
  readonly list: string;
  readonly key: string;
  readonly name: Bilingual;
  /** By name of the number. One that is left out is not set: nothing is waited for. */
  readonly values: Readonly<Record<string, ListValue>>;
};

export const valueActs = ['add', 'reword', 'retire', 'restore'] as const;
export type ValueAct = (typeof valueActs)[number];

/** A value of a list that people choose from: added, put in other words, taken out of use, or back in use. Never deleted. */
export type ValueChange = ChangeBasis & {
  readonly kind: 'value';
  readonly act: ValueAct;
  readonly list: string;
  readonly key: string;
  readonly name: Bilingual;
  /** Key of the value that a new one counts as, where the list says more than a name; null where it says no more. */
  readonly like: string | null;
};

/** How something is asked from a day on. `needed`: each time. `if-so`: where it applies. `said`: only to be known. `nothing`: no longer. */
export const pointAsks = ['needed', 'if-so', 'said', 'nothing'] as const;
export type PointAsk = (typeof pointAsks)[number];

/** What the law asks at a step with a kind of order, or says of it: asked otherwise, in other words, no longer, or new. */
export type PointChange = ChangeBasis & {
  readonly kind: 'point';
  /** The kind of order, shipped or added. */
  readonly regime: string;
  /** The key of what is changed; a new one has a key of its own. */
  readonly point: string;
  readonly at: readonly PointAt[];
  readonly asks: PointAsk;
  readonly words: Bilingual;
};

/** A kind of order the product did not ship with. It lives, is served and is counted like the one it is `like`. */
export type AddedRegime = ChangeBasis & {
  readonly kind: 'added-regime';
  /** Stable code that records keep, such as `domestic-stalking-order`. */
  readonly code: string;
  readonly like: RegimeCode;
  readonly name: Bilingual;
  readonly short: Bilingual;
  /** The Act, as its page names it. */
  readonly law: string;
  readonly shortest: Period | null;
  readonly longest: Period | null;
};

export type LawChange =
  | RuleChange
  | RegimeChange
  | SwitchChange
  | HolidayChange
  | HolidayYear
  | AddedRegime
  | PointChange
  | ListChange
  | ValueChange;

export const lawChangeKinds = [
  'rule',
  'regime',
  'switch',
  'holiday',
  'holiday-year',
  'added-regime',
  'point',
  'list',
  'value',
] as const;
export type LawChangeKind = (typeof lawChangeKinds)[number];

/** Whether a change stands on a day (`2027-04-01`). */
export function standsOn(change: Pick<ChangeBasis, 'from' | 'to'>, day: string): boolean {
  return change.from <= day && (change.to === null || day <= change.to);
}
