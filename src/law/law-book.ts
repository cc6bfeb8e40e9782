// The book of law that rules are read from: what ships with the product, and over it the changes a force has approved.

import type { Count, DeadlineRule, Reading } from './deadline-rule.ts';
import type { DeadlineRuleId } from './deadline-rules.ts';
import { deadlineRule } from './deadline-rules.ts';
import type { HolidayCalendar } from './holiday-calendar.ts';
import { withHoliday, withoutHoliday } from './holiday-calendar.ts';
import { shippedCalendar, withYear } from './holidays.ts';
import type {
  AddedRegime,
  HolidayChange,
  LawChange,
  PointChange,
  RegimeChange,
  RuleChange,
} from './law-change.ts';
import { standsOn } from './law-change.ts';
import type { RegimeKey } from './regime-key.ts';
import type { PowerSwitch } from './regime-switches.ts';
import { shippedSwitches } from './regime-switches.ts';

type ChangedRule = { readonly change: RuleChange; readonly rule: DeadlineRule };

/** The law as a value. The newest change comes first in every list. */
export type Law = {
  readonly calendar: HolidayCalendar;
  readonly switches: readonly PowerSwitch[];
  /** Changed rules. Those of one kind of order alone are here only in the law of that kind: `lawFor`. */
  readonly rules: ReadonlyMap<DeadlineRuleId, readonly ChangedRule[]>;
  readonly regimes: readonly RegimeChange[];
  readonly added: readonly AddedRegime[];
  readonly points: readonly PointChange[];
  readonly changes: readonly LawChange[];
};

/** The length a count has, in its own unit; `null` where it has none. */
export function lengthOfCount(count: Count): number | null {
  switch (count.kind) {
    case 'hours':
      return count.hours;
    case 'days':
    case 'set-days':
    case 'days-before':
      return count.days;
    case 'months':
    case 'months-after':
      return count.months;
    default:
      return null;
  }
}

function withLength(count: Count, length: number): Count {
  switch (count.kind) {
    case 'hours':
      return { ...count, hours: length };
    case 'days':
    case 'set-days':
    case 'days-before':
      return { ...count, days: length };
    case 'months':
    case 'months-after':
      return { ...count, months: length };
    default:
      return count;
  }
}

/**
 * The rule as a change makes it: the reading it settles, the length it sets, its source and confidence. A doubt goes
 * when the change was read in its source. What a rule counts from and what it leaves out stay as the section has them.
 */
export function changedRule(rule: DeadlineRule, change: RuleChange): DeadlineRule {
  const settled = rule.readings.find((each) => each.reading !== null && each.reading === change.reading);
  const kept: readonly [Reading, ...Reading[]] =
    settled === undefined ? rule.readings : [{ ...settled, reading: null }];
  const readings: readonly [Reading, ...Reading[]] =
    change.length === null ? kept : [{ reading: null, count: withLength(kept[0].count, change.length) }];
  const { from } = rule.inForce;
  return {
    ...rule,
    ...(change.isOff === true ? { isOff: true } : {}),
    readings,
    source: change.source,
    confidence: change.confidence,
    doubt: change.confidence === 'verified' ? null : rule.doubt,
    inForce: { ...rule.inForce, from: from === null || from <= change.from ? from : change.from },
  };
}

function withChange(calendar: HolidayCalendar, change: HolidayChange): HolidayCalendar {
  const date = Temporal.PlainDate.from(change.from);
  const cleared = withoutHoliday(calendar, date, change.jurisdictions);
  if (!change.isHoliday) return cleared;
  const { name, jurisdictions, source, confidence } = change;
  const doubtful = confidence === 'doubtful' ? { doubtful: true } : {};
  const holiday = { date, name, jurisdictions, basis: 'proclamation', source, confidence } as const;
  return withHoliday(cleared, { ...holiday, ...doubtful });
}

/**
 * The shipped law with these changes over it. The order they are given in does not matter: a later number wins. Each
 * change carries its own source and confidence.
 */
export function lawWith(changes: readonly LawChange[]): Law {
  const newestFirst = changes.toSorted((a, b) => b.number - a.number);
  const years = newestFirst.filter((change) => change.kind === 'holiday-year');
  let calendar = years.toSorted((a, b) => a.year - b.year).reduce(withYear, shippedCalendar);
  for (const change of newestFirst.toReversed()) {
    if (change.kind === 'holiday') calendar = withChange(calendar, change);
  }
  return {
    calendar,
    rules: rulesFrom(newestFirst, (named) => named === null),
    switches: [...newestFirst.filter((change) => change.kind === 'switch'), ...shippedSwitches],
    regimes: newestFirst.filter((change) => change.kind === 'regime'),
    added: newestFirst.filter((change) => change.kind === 'added-regime'),
    points: newestFirst.filter((change) => change.kind === 'point'),
    changes: newestFirst,
  };
}

function rulesFrom(
  newestFirst: readonly LawChange[],
  isOf: (regime: string | null) => boolean,
): ReadonlyMap<DeadlineRuleId, readonly ChangedRule[]> {
  const rules = new Map<DeadlineRuleId, ChangedRule[]>();
  for (const change of newestFirst) {
    if (change.kind !== 'rule' || !isOf(change.regime)) continue;
    const known = rules.get(change.rule) ?? [];
    known.push({ change, rule: changedRule(deadlineRule(change.rule), change) });
    rules.set(change.rule, known);
  }
  return rules;
}

const lawsFor = new WeakMap<Law, Map<string, Law>>();

/**
 * The law of one kind of order: with the deadlines that were changed for it alone. What is said of a kind that was added
 * goes before what is said of the kind it is like, and that before what is said of every kind.
 */
export function lawFor(law: Law, { code, added }: RegimeKey): Law {
  if (!law.changes.some((change) => change.kind === 'rule' && change.regime !== null)) return law;
  const known = lawsFor.get(law) ?? new Map<string, Law>();
  lawsFor.set(law, known);
  const name = added ?? code;
  const before = known.get(name);
  if (before !== undefined) return before;
  const rules = new Map<DeadlineRuleId, readonly ChangedRule[]>();
  for (const named of [added, code]) {
    if (named === null) continue;
    for (const [id, own] of rulesFrom(law.changes, (each) => each === named)) {
      rules.set(id, [...(rules.get(id) ?? []), ...own]);
    }
  }
  for (const [id, general] of law.rules) rules.set(id, [...(rules.get(id) ?? []), ...general]);
  const made = { ...law, rules };
  known.set(name, made);
  return made;
}

/** The law the product ships with, unchanged by anybody. */
export const shippedLaw: Law = lawWith([]);

/** A deadline rule as it stands for a trigger on a day (`2027-04-01`): the newest change that stands then, or as shipped. */
export function ruleOn(law: Law, id: DeadlineRuleId, day: string): DeadlineRule {
  const known = law.rules.get(id);
  return known?.find(({ change }) => standsOn(change, day))?.rule ?? deadlineRule(id);
}
