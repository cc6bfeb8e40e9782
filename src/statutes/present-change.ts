// A change of the law in words: what it is about, what it was and will be, and for which days.

import {
  breachKindNames,
  breachKinds,
  decisions,
  deadlineName,
  lengthOfCount,
  lifecycleName,
  noValue,
  ownSteps,
  periodWords,
  proofSteps,
  rankWords,
  ranks,
  readingWords,
  regimeWords,
} from '#law';
import type {
  Confidence,
  DeadlineRule,
  Law,
  LawChange,
  PointAt,
  RegimeCode,
  RegimeField,
  RegimeValue,
  SwitchedPower,
  SwitchStanding,
} from '#law';
import { asWritten, longDay, shortDay } from '#platform';
import type { Language, Written } from '#platform';
import type { ReferenceBook } from '#reference';
import { regimeNaming } from './added-regimes.ts';
import { cy } from './change-words.cy.ts';
import { en } from './change-words.en.ts';
import type { HeldChange } from './law-change-store.ts';
import { valueListOf, valueWords } from './list-values.ts';
import { regimeKeyOf } from './proposal.ts';

export const changeWords = { en, cy } as const;

/** The steps, the links of proof and the decisions that the law of a kind may name, by their names. */
function stepNames(language: Language): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...ownSteps, ...proofSteps, ...decisions].map((step) => [step, lifecycleName(step, 'spo', language)]),
  );
}

/** Lists that name neither a person nor a court. */
const ofThings: readonly RegimeField[] = ['steps', 'proof', 'terms', 'ends-when', 'doubted-when'];

/** A list that names nothing: no person, no court, or no step beside those that every kind has. */
function emptyWords(language: Language, field: RegimeField): string {
  const w = changeWords[language];
  if (field === 'courts') return w.noCourt;
  return ofThings.includes(field) ? w.nothing : w.nobody;
}

/** A value of a field in words. A kind of order that was added has its name in the law held here. */
export function fieldValueWords(
  language: Language,
  field: RegimeField,
  value: RegimeValue,
  law: Law,
): string {
  const w = changeWords[language];
  if (value === noValue) return w.noRule;
  if (typeof value !== 'string') {
    if ('hours' in value) return regimeWords(language).courtHours[value.leavesOut](value.hours);
    if ('unit' in value) return periodWords(value, language);
    if ('en' in value) return value[language];
    return value.length === 0
      ? emptyWords(language, field)
      : value.map((each) => fieldValueWords(language, field, each, law)).join(', ');
  }
  if (field === 'offence') return value;
  if (field === 'lasts-until') {
    const key = regimeKeyOf(law, value);
    return key === null ? value : regimeNaming(law, key.code, key.added).name[language];
  }
  const isRank = field === 'authorising-rank' || field.startsWith('extension');
  if (field === 'maximum-years') return w.years(value);
  const rank = ranks.find((each) => each === value);
  if (isRank && rank !== undefined) return asLine(rankWords(rank, language));
  const kind = breachKinds.find((each) => each === value);
  if (field === 'breach' && kind !== undefined) return breachKindNames[kind][language];
  const words = regimeWords(language);
  // One code may stand in several fields: what this field calls it goes first.
  const own: Readonly<Record<string, string>> = field === 'interim' ? words.interim : {};
  const known: Readonly<Record<string, string>> = {
    ...words.courts,
    ...words.parties,
    ...words.trace,
    ...w.terms,
    'judicial-review': w.judicialReview,
    ...stepNames(language),
    ...words.ends,
    ...words.service,
    ...words.notification,
    ...words.arrestPower,
    ...words.afterArrest,
  };
  return own[value] ?? known[value] ?? value;
}

/** Words that stand by themselves begin with a capital. */
const asLine = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** How long a rule counts, in words; more than one where its readings differ. */
export function ruleLengthWords(language: Language, rule: DeadlineRule): string {
  const w = changeWords[language];
  if (rule.isOff === true) return w.notCounted;
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

function areaWords(language: Language, area: string | null, book: ReferenceBook): string {
  return area === null ? changeWords[language].everywhere : book.name('force', area, language);
}

export function powerWords(language: Language, power: SwitchedPower): string {
  return changeWords[language].powers[power];
}

/** Steps of the life of a kind of order, and its breach, by their names. */
export function momentNames(language: Language, at: readonly PointAt[], code: RegimeCode): string {
  return at.map((each) => momentName(language, each, code)).join(', ');
}

/** One step of the life of a kind of order, or its breach, by its name. */
export function momentName(language: Language, at: PointAt, code: RegimeCode): string {
  return at === 'breach' ? changeWords[language].atBreach : lifecycleName(at, code, language);
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
    case 'rule': {
      const name = deadlineName(change.rule, language);
      const key = change.regime === null ? null : regimeKeyOf(law, change.regime);
      return key === null ? name : w.onlyFor(regimeNaming(law, key.code, key.added).short[language], name);
    }
    case 'regime': {
      const key = regimeKeyOf(law, change.regime);
      const field = w.fields[change.field];
      if (key === null) return field;
      return w.onlyFor(regimeNaming(law, key.code, key.added).short[language], field);
    }
    case 'point': {
      const key = regimeKeyOf(law, change.regime);
      const kind = key === null ? change.regime : regimeNaming(law, key.code, key.added).short[language];
      return w.point(kind, change.words[language]);
    }
    case 'switch':
      return (change.isOn ? w.switchedOn : w.switchedOff)(
        powerWords(language, change.power),
        areaWords(language, change.area, book),
      );
    case 'holiday':
      return (change.isHoliday ? w.holiday : w.noHoliday)(change.name[language]);
    case 'holiday-year':
      return w.holidayYear(change.year);
    case 'list':
      return w.ownRule(change.name[language]);
    case 'value': {
      const names = valueWords[language];
      const list = valueListOf(change.list);
      return names.acts[change.act](list === null ? change.list : names.lists[list], change.name[language]);
    }
    case 'added-regime':
      return w.added(change.name[language]);
  }
}

/** For which days it holds, in words. */
export function spanWords(language: Language, change: Pick<LawChange, 'from' | 'to'>): string {
  const w = changeWords[language];
  const from = Temporal.PlainDate.from(change.from);
  if (change.to === null) return w.fromDay(longDay(language, from));
  if (change.to === change.from) return w.onDay(longDay(language, from));
  return w.fromTo(shortDay(language, from), shortDay(language, Temporal.PlainDate.from(change.to)));
}

/** Where a fact comes from, in the language of its law, and how sure we are, in the reader's. */
export function sourceWords(
  language: Language,
  { source, confidence }: { readonly source: string; readonly confidence: Confidence },
): readonly Written[] {
  return [
    asWritten(`${source}.`, 'en', language),
    { text: ` ${changeWords[language].confidences[confidence]}`, lang: null },
  ];
}

/** Where and for which days a switch holds, and its source: how a power stands, and by what. */
export function switchWords(
  language: Language,
  standing: SwitchStanding,
  book: ReferenceBook,
): { readonly span: string; readonly source: readonly Written[] } {
  const w = changeWords[language];
  const { by } = standing;
  if (by === null) return { span: w.neverSwitched, source: [] };
  return {
    span: `${areaWords(language, by.area, book)}, ${spanWords(language, by)}`,
    source: sourceWords(language, by),
  };
}

/** How a proposal stands: its words and the kind of its tag. */
export function stateOf(language: Language, held: Pick<HeldChange, 'decision'>) {
  const { states } = changeWords[language];
  if (held.decision === null) return { text: states.waiting, tag: 'soon' as const };
  return held.decision.isApproved
    ? { text: states.approved, tag: 'done' as const }
    : { text: states.refused, tag: 'plain' as const };
}
