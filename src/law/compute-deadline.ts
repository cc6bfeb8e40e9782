// Works out a deadline: runs every reading of the rule, shows the earliest, keeps the others with their reasons.

import { ok, refused } from '#platform';
import type { Result } from '#platform';
import type { CountRefusal, DoubtReading } from './counting.ts';
import { adjusted } from './deadline-adjustments.ts';
import type { DeadlineFacts, FactRefusal } from './deadline-facts.ts';
import { chosenReadings, noDeadlineBecause } from './deadline-facts.ts';
import type { DayTable } from './day-table.ts';
import { tableOf } from './day-table.ts';
import type { Bound, DeadlineRule, DoubtKey, MissedKey, Reading, Target } from './deadline-rule.ts';
import type { DeadlineRuleId } from './deadline-rules.ts';
import { deadlineRule } from './deadline-rules.ts';
import type { HolidayCalendar } from './holiday-calendar.ts';
import type { Law } from './law-book.ts';
import { ruleOn } from './law-book.ts';
import {
  dateOfNumber,
  dayOfInstant,
  isoOfNumber,
  isWithinTables,
  monthsOn,
  numberOfDate,
  startOfDay,
} from './london-days.ts';
import { targetDay, targetMoment } from './operational-target.ts';
import type { Start } from './run-count.ts';
import { runCount } from './run-count.ts';
import type { Confidence } from './sourced.ts';
import type { ReadingKey, Step } from './steps.ts';

/** A moment, or a day to its end (24:00). A moment at 00:00 is the end of the day before. */
export type Due =
  | { readonly kind: 'instant'; readonly at: Temporal.Instant }
  | { readonly kind: 'last-day'; readonly on: Temporal.PlainDate };

export type Alternative = {
  readonly due: Due;
  readonly reading: ReadingKey | null;
  readonly steps: readonly Step[];
};

export type Deadline = {
  /** `null` for hours that were set for one kind of order, which are no rule of the table. */
  readonly rule: DeadlineRuleId | null;
  readonly kind: 'instant' | 'last-day' | 'no-fixed-limit';
  readonly bound: Bound;
  /** What to work to: the earliest reading. `null` where the law fixes no moment. */
  readonly due: Due | null;
  /** The rule's main reading, with doubtful holidays as holidays. Differs from `due` only in doubt. */
  readonly statutory: Due | null;
  /** When to act in practice: at or before `due`. */
  readonly operational: Due;
  /** For an extension: the last day on which it can be given, the end of the period already running. */
  readonly decideBy: Temporal.PlainDate | null;
  readonly steps: readonly Step[];
  readonly missed: MissedKey;
  readonly source: string;
  readonly confidence: Confidence;
  readonly doubt: DoubtKey | null;
  /** The reading that `due` follows, when there is more than one. */
  readonly reading: ReadingKey | null;
  /** The other answers, earliest first. Empty when the law gives one. */
  readonly alternatives: readonly Alternative[];
};

export type DeadlineRefusal =
  | CountRefusal
  | FactRefusal
  | { readonly code: 'time-needed' }
  | { readonly code: 'not-in-force'; readonly from: string | null; readonly to: string | null };

/** A moment, or a day. A moment given to a rule that counts days is taken as its London day. */
export type Trigger = Temporal.Instant | Temporal.PlainDate;

type Candidate = {
  readonly value: number;
  readonly reading: ReadingKey | null;
  readonly steps: readonly Step[];
};

function startOf(trigger: Trigger): Start {
  if (trigger instanceof Temporal.PlainDate) {
    const day = numberOfDate(trigger);
    return { day, at: isWithinTables(day) ? startOfDay(day) : Number.NaN };
  }
  const at = trigger.epochMilliseconds;
  return { day: dayOfInstant(at), at };
}

function isInForce(rule: DeadlineRule, day: number): boolean {
  const { from, to } = rule.inForce;
  if (from === null && to === null) return true;
  const text = isoOfNumber(day);
  return (from === null || text >= from) && (to === null || text <= to);
}

function doubtfulStep(table: DayTable, day: number): Step {
  const holiday = table.holidays.get(day)?.name ?? null;
  return { key: 'doubtful-holiday', day: isoOfNumber(day), holiday };
}

/** All answers of one reading: one, or two when a doubtful holiday is met on the way. */
function candidatesOf(
  table: DayTable,
  rule: DeadlineRule,
  reading: Reading,
  start: Start,
  facts: DeadlineFacts,
): Result<readonly Candidate[], CountRefusal | FactRefusal> {
  const isMoment = rule.kind === 'instant';
  const run = (doubt: DoubtReading) => runCount(table, reading.count, start, isMoment, doubt);
  const main = run('left-out');
  if (!main.ok) return main;
  const value = adjusted(rule.adjust, main.value, start, facts);
  if (!value.ok) return value;
  const { doubtfulDay } = main.value;
  if (Number.isNaN(doubtfulDay)) {
    return ok([{ value: value.value, reading: reading.reading, steps: main.value.steps }]);
  }
  const other = run('counts');
  if (!other.ok) return other;
  const otherValue = adjusted(rule.adjust, other.value, start, facts);
  if (!otherValue.ok) return otherValue;
  // A fact may settle it: an earlier hearing governs whichever way the holiday goes.
  if (otherValue.value === value.value) {
    return ok([{ value: value.value, reading: reading.reading, steps: main.value.steps }]);
  }
  const doubtful = doubtfulStep(table, doubtfulDay);
  return ok([
    {
      value: value.value,
      reading: 'doubtful-holiday-left-out',
      steps: [doubtful, ...main.value.steps],
    },
    {
      value: otherValue.value,
      reading: 'doubtful-holiday-counts',
      steps: [doubtful, ...other.value.steps],
    },
  ]);
}

function dueOf(rule: DeadlineRule, value: number): Due | null {
  if (rule.kind === 'no-fixed-limit') return null;
  return rule.kind === 'instant'
    ? { kind: 'instant', at: Temporal.Instant.fromEpochMilliseconds(value) }
    : { kind: 'last-day', on: dateOfNumber(value) };
}

function decideByDay(rule: DeadlineRule, start: Start): number {
  if (rule.decideWithinMonths === null) return Number.NaN;
  const on = monthsOn(start.day + 1, rule.decideWithinMonths);
  return on.shortMonth ? on.number : on.number - 1;
}

function operationalOf(
  table: DayTable,
  rule: DeadlineRule,
  facts: DeadlineFacts,
  start: Start,
  due: number,
  decideBy: number,
): Due {
  const target = facts.target ?? rule.target;
  if (rule.kind === 'instant') {
    const at = targetMoment(table, target, start.at, due);
    return { kind: 'instant', at: Temporal.Instant.fromEpochMilliseconds(at) };
  }
  const limit = Number.isNaN(decideBy) ? due : decideBy;
  const day =
    rule.kind === 'no-fixed-limit'
      ? start.day + (target.kind === 'days-after-start' ? target.days : 0)
      : targetDay(table, target, start.day, limit);
  return { kind: 'last-day', on: dateOfNumber(day) };
}

function dayOf(due: Due): number {
  return due.kind === 'instant' ? dayOfInstant(due.at.epochMilliseconds) : numberOfDate(due.on);
}

/** Whether the day to work to was found without knowing the holidays of its year. */
function isBeyondHolidays(table: DayTable, target: Target, operational: Due): boolean {
  if (target.kind !== 'working-days-before' && target.kind !== 'court-morning') return false;
  const day = dayOf(operational);
  return day > table.coveredTo || day < table.coveredFrom;
}

function collect(
  table: DayTable,
  rule: DeadlineRule,
  start: Start,
  facts: DeadlineFacts,
): Result<Candidate[], CountRefusal | FactRefusal> {
  const candidates: Candidate[] = [];
  for (const reading of chosenReadings(rule, facts)) {
    const found = candidatesOf(table, rule, reading, start, facts);
    if (!found.ok) return found;
    candidates.push(...found.value);
  }
  return ok(candidates);
}

function ruleFor(law: Law | HolidayCalendar, id: DeadlineRuleId, day: number): DeadlineRule {
  if ('entries' in law || law.rules.size === 0 || !law.rules.has(id)) return deadlineRule(id);
  return ruleOn(law, id, isoOfNumber(day));
}

/**
 * Works out the deadline of a rule from what set it running. Pure: the law and every fact are given. The rule is the one
 * that stood on the day of the trigger; a calendar alone means the rules as shipped.
 * In doubt (a doubtful holiday, an unsettled rule, a missing fact) every reading is worked out and `due` is the
 * earliest; the rest are in `alternatives`. Refused: a day given where a time is needed, a trigger outside the
 * rule's dates, a count that leaves the calendar, a fact before the trigger, or a notification requirement that
 * does not arise. Sources: the rule's own section.
 */
export function computeDeadline(
  id: DeadlineRuleId,
  trigger: Trigger,
  law: Law | HolidayCalendar,
  facts: DeadlineFacts = {},
): Result<Deadline, DeadlineRefusal> {
  if (deadlineRule(id).trigger === 'instant' && trigger instanceof Temporal.PlainDate) {
    return refused({ code: 'time-needed' });
  }
  const start = startOf(trigger);
  if (!isWithinTables(start.day)) return refused({ code: 'date-out-of-range' });
  return deadlineOf(id, ruleFor(law, id, start.day), start, law, facts);
}

/** Works out a rule that was made by a change and is none of the table, like `computeDeadline`. */
export function computeRule(
  rule: DeadlineRule,
  trigger: Temporal.Instant,
  law: Law | HolidayCalendar,
): Result<Deadline, DeadlineRefusal> {
  const start = startOf(trigger);
  if (!isWithinTables(start.day)) return refused({ code: 'date-out-of-range' });
  return deadlineOf(null, rule, start, law, {});
}

function deadlineOf(
  id: DeadlineRuleId | null,
  rule: DeadlineRule,
  start: Start,
  law: Law | HolidayCalendar,
  facts: DeadlineFacts,
): Result<Deadline, DeadlineRefusal> {
  if (!isInForce(rule, start.day)) return refused({ code: 'not-in-force', ...rule.inForce });
  const none = noDeadlineBecause(rule, facts);
  if (none !== null) return refused(none);
  const table = tableOf('entries' in law ? law : law.calendar);
  const found = collect(table, rule, start, facts);
  if (!found.ok) return found;
  const [main, ...rest] = found.value;
  if (main === undefined) throw new Error(`rule ${id ?? rule.source} has no reading`);
  const byTime = rest.length === 0 ? [main] : [main, ...rest].sort((a, b) => a.value - b.value);
  const shown = byTime[0] ?? main;
  const due = dueOf(rule, shown.value);
  const decideBy = decideByDay(rule, start);
  const steps = [...shown.steps];
  if (!Number.isNaN(decideBy)) steps.push({ key: 'must-decide-by', day: isoOfNumber(decideBy) });
  if (byTime.length > 1 && shown.reading !== null) {
    steps.push({ key: 'reading', reading: shown.reading });
  }
  const operational = operationalOf(table, rule, facts, start, shown.value, decideBy);
  if (isBeyondHolidays(table, facts.target ?? rule.target, operational)) {
    steps.push({ key: 'holidays-not-held', day: isoOfNumber(dayOf(operational)) });
  }
  return ok({
    rule: id,
    kind: rule.kind,
    bound: rule.bound,
    due,
    statutory: shown === main ? due : dueOf(rule, main.value),
    operational,
    decideBy: Number.isNaN(decideBy) ? null : dateOfNumber(decideBy),
    steps,
    missed: rule.missed,
    source: rule.source,
    confidence: rule.confidence,
    doubt: rule.doubt,
    reading: byTime.length > 1 ? shown.reading : null,
    alternatives: alternativesOf(rule, byTime),
  });
}

function alternativesOf(rule: DeadlineRule, byTime: readonly Candidate[]): readonly Alternative[] {
  const others: Alternative[] = [];
  for (const candidate of byTime.slice(1)) {
    const due = dueOf(rule, candidate.value);
    if (due !== null) others.push({ due, reading: candidate.reading, steps: candidate.steps });
  }
  return others;
}
