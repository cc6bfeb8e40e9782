// A change of the law in words: what it is about, what it was and will be, and for which days.

import {
  changedRule,
  deadlineName,
  deadlineRule,
  fieldOf,
  lengthOfCount,
  noValue,
  rankWords,
  ranks,
  readingWords,
  regimeAs,
  regimeWords,
  ruleOn,
} from '#law';
import type { DeadlineRule, Law, LawChange, RegimeField, SwitchedPower } from '#law';
import { longDay, shortDay } from '#platform';
import type { Language } from '#platform';
import type { ReferenceBook } from '#reference';

import { regimeNaming } from './added-regimes.ts';
import { cy } from './change-words.cy.ts';
import { en } from './change-words.en.ts';
import type { HeldChange } from './law-change-store.ts';
import { regimeKeyOf } from './proposal.ts';

export const changeWords = { en, cy } as const;

/** A value of a field in words. */
export function fieldValueWords(language: Language, field: RegimeField, value: string): string {
  const w = changeWords[language];
  if (value === noValue) return w.noRule;
  if (field === 'maximum-years') return w.years(value);
  const rank = ranks.find((each) => each === value);
  if (rank !== undefined) return rankWords(rank, language);
  const words = regimeWords(language);
  const known: Readonly<Record<string, string>> = {
    ...words.courts,
    ...words.ends,
    ...words.service,
    ...words.notification,
    ...words.afterArrest,
  };
  return known[value] ?? value;
}

/** How long a rule counts, in words; more than one where its readings differ. */
export function ruleLengthWords(language: Language, rule: DeadlineRule): string {
  const w = changeWords[language];
  return rule.readings
    .map(({ count, reading }) => {
      if (reading !== null) return readingWords(reading, language);
      const length = lengthOfCount(count);
      if (length === null) return count.kind === 'no-fixed-limit' ? w.noLimit : w.stated;
      switch (count.kind) {
        case 'hours':
          return w.counted.hours(length);
        case 'set-days':
          return w.counted['working-days'](length);
        case 'months':
        case 'months-after':
          return w.counted.months(length);
        default:
          return w.counted.days(length);
      }
    })
    .join(' ');
}

/** Whether a rule has anything that can be changed: a length, or readings to choose between. */
export function isChangeable(rule: DeadlineRule): boolean {
  return rule.readings.length > 1 || lengthOfCount(rule.readings[0].count) !== null;
}

export function areaWords(language: Language, area: string | null, book: ReferenceBook): string {
  return area === null ? changeWords[language].everywhere : book.name('force', area, language);
}

export function powerWords(language: Language, power: SwitchedPower): string {
  return changeWords[language].powers[power];
}

/** What a change is about, in one line. */
export function changeTitle(
  language: Language,
  change: LawChange | null,
  law: Law,
  book: ReferenceBook,
): string {
  const w = changeWords[language];
  if (change === null) return w.unreadable;
  switch (change.kind) {
    case 'rule':
      return deadlineName(change.rule, language);
    case 'regime': {
      const key = regimeKeyOf(law, change.regime);
      const field = w.fields[change.field];
      if (key === null) return field;
      return `${regimeNaming(law, key.code, key.added).short[language]}: ${field}`;
    }
    case 'switch':
      return (change.isOn ? w.switchedOn : w.switchedOff)(
        powerWords(language, change.power),
        areaWords(language, change.area, book),
      );
    case 'holiday':
      return (change.isHoliday ? w.holiday : w.noHoliday)(change.name[language]);
    case 'added-regime':
      return w.added(change.name[language]);
  }
}

/** What it was before this change and what it will be; null where the title says it all. */
export function beforeAndAfter(
  language: Language,
  change: LawChange,
  law: Law,
): { readonly before: string; readonly after: string } | null {
  switch (change.kind) {
    case 'rule': {
      const others = { ...law, rules: without(law, change) };
      const after = changedRule(deadlineRule(change.rule), change);
      return {
        before: ruleLengthWords(language, ruleOn(others, change.rule, change.from)),
        after: ruleLengthWords(language, after),
      };
    }
    case 'regime': {
      const key = regimeKeyOf(law, change.regime);
      if (key === null) return null;
      const others = { ...law, regimes: law.regimes.filter((each) => each.number !== change.number) };
      const before = fieldOf(regimeAs(key, change.from, others), change.field);
      return {
        before: before === null ? '' : fieldValueWords(language, change.field, before.value),
        after: fieldValueWords(language, change.field, change.value),
      };
    }
    default:
      return null;
  }
}

function without(law: Law, change: Extract<LawChange, { kind: 'rule' }>) {
  const kept = (law.rules.get(change.rule) ?? []).filter((each) => each.change.number !== change.number);
  return new Map([...law.rules, [change.rule, kept] as const]);
}

/** For which days it holds, in words. */
export function spanWords(language: Language, change: LawChange): string {
  const w = changeWords[language];
  const from = Temporal.PlainDate.from(change.from);
  if (change.to === null) return w.fromDay(longDay(language, from));
  if (change.to === change.from) return w.onDay(longDay(language, from));
  return w.fromTo(shortDay(language, from), shortDay(language, Temporal.PlainDate.from(change.to)));
}

/** How a proposal stands: its words and the kind of its tag. */
export function stateOf(language: Language, held: Pick<HeldChange, 'decision'>) {
  const { states } = changeWords[language];
  if (held.decision === null) return { text: states.waiting, tag: 'soon' as const };
  return held.decision.isApproved
    ? { text: states.approved, tag: 'done' as const }
    : { text: states.refused, tag: 'plain' as const };
}
