// The book of law that rules are read from: what ships with the product, and over it the changes a force has approved.

import type { Count, DeadlineRule, Reading } from './deadline-rule.ts';
import type { DeadlineRuleId } from './deadline-rules.ts';
import { deadlineRule } from './deadline-rules.ts';
import type { HolidayCalendar } from './holiday-calendar.ts';
import { withHoliday, withoutHoliday } from './holiday-calendar.ts';
import { shippedCalendar } from './holidays.ts';
import type { AddedRegime, HolidayChange, LawChange, RegimeChange, RuleChange } from './law-change.ts';
import { standsOn } from './law-change.ts';
import type { PowerSwitch } from './regime-switches.ts';
import { shippedSwitches } from './regime-switches.ts';

type ChangedRule = { readonly change: RuleChange; readonly rule: DeadlineRule };

/** The law as a value. The newest change comes first in every list. */
export type Law = {
  readonly calendar: HolidayCalendar;
  readonly switches: readonly PowerSwitch[];
  readonly rules: ReadonlyMap<DeadlineRuleId, readonly ChangedRule[]>;
  readonly regimes: readonly RegimeChange[];
  readonly added: readonly AddedRegime[];
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
  const rules = new Map<DeadlineRuleId, ChangedRule[]>();
  let calendar = shippedCalendar;
  const switches: PowerSwitch[] = [];
  for (const change of newestFirst) {
    if (change.kind === 'rule') {
      const known = rules.get(change.rule) ?? [];
      known.push({ change, rule: changedRule(deadlineRule(change.rule), change) });
      rules.set(change.rule, known);
    }
    if (change.kind === 'switch') switches.push(change);
  }
  for (const change of newestFirst.toReversed()) {
    if (change.kind === 'holiday') calendar = withChange(calendar, change);
  }
  return {
    calendar,
    rules,
    switches: [...switches, ...shippedSwitches],
    regimes: newestFirst.filter((change) => change.kind === 'regime'),
    added: newestFirst.filter((change) => change.kind === 'added-regime'),
    changes: newestFirst,
  };
}

/** The law the product ships with, unchanged by anybody. */
export const shippedLaw: Law = lawWith([]);

/** A deadline rule as it stands for a trigger on a day (`2027-04-01`): the newest change that stands then, or as shipped. */
export function ruleOn(law: Law, id: DeadlineRuleId, day: string): DeadlineRule {
  const known = law.rules.get(id);
  return known?.find(({ change }) => standsOn(change, day))?.rule ?? deadlineRule(id);
}
