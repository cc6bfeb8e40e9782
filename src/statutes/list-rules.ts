// The force's own rules that are kept as lists: which lists, which numbers each entry holds, and what a change of one must say.

import { rankWords, ranks } from '#law';
import type { Law, ListChange, ListValue, RegimeKey } from '#law';
import type { Language } from '#platform';
import type { NewForceEntry, ReferenceBody, ReferenceBook, ReferenceListName } from '#reference';

import { cy } from './list-words.cy.ts';
import { en } from './list-words.en.ts';
import { regimeKeyOf } from './proposal.ts';
import type { ProposalProblem } from './proposal.ts';

export const listWords = { en, cy } as const;

/** The lists of rules, in the order of their page. What people choose from is not here: these say how long and how many. */
export const ruleLists = [
  'watch',
  'gap-budget',
  'consideration-budget',
  'closure-budget',
  'consideration-limit',
  'response-target',
  'shift',
  'feed',
  'case-limit',
  'queue',
  'later-limit',
  'look-again',
  'assessment-clock',
  'assessment-trigger',
  'high-risk-sign',
  'programme',
  'management-limit',
  'meeting-kind',
  'course',
  'match-limit',
  'wanted-rule',
  'contact-limit',
] as const satisfies readonly ReferenceListName[];
export type RuleList = (typeof ruleLists)[number];

/** What an entry may hold. `several`: a list of numbers. `time`: a time of day; `rank`: one of the ranks. */
export type RuleNumber = {
  readonly name: keyof typeof en.numbers;
  readonly kind: 'whole' | 'several' | 'time' | 'rank';
  readonly least: number;
  readonly most: number;
};

const whole = (name: RuleNumber['name'], least: number, most: number): RuleNumber => ({
  name,
  kind: 'whole',
  least,
  most,
});

/** Every number that a rule of these lists may hold, with the bounds beyond which it is a slip of the finger. */
const numbers: readonly RuleNumber[] = [
  whole('months', 1, 120),
  whole('hours', 0, 8_760),
  whole('days', 0, 3_660),
  whole('restDays', 0, 366),
  whole('minutes', 1, 1_440),
  { name: 'notice', kind: 'several', least: 1, most: 366 },
  whole('aDay', 0, 500),
  whole('forDays', 1, 3_660),
  whole('newForDays', 1, 366),
  whole('under', 10, 25),
  { name: 'followUpMonths', kind: 'several', least: 1, most: 120 },
  whole('checkDaysBefore', 0, 366),
  whole('warnDays', 0, 366),
  whole('least', 1, 50),
  whole('stageFrom', 1, 8),
  whole('stage', 1, 8),
  whole('crimes', 1, 50),
  whole('longest', 1, 8_760),
  { name: 'from', kind: 'time', least: 0, most: 0 },
  { name: 'rank', kind: 'rank', least: 0, most: 0 },
];

const numberNames: ReadonlySet<string> = new Set(numbers.map(({ name }) => name));

/** Lists in which a number may be left out: then nothing is asked, or nothing is waited for. */
const mayBeEmpty: readonly RuleList[] = ['watch', 'response-target', 'feed', 'case-limit', 'course'];

function isRuleList(value: string): value is RuleList {
  return ruleLists.some((list) => list === value);
}

export type RuleEntry = {
  readonly list: RuleList;
  readonly key: string;
  readonly name: Readonly<Record<Language, string>>;
  readonly numbers: readonly RuleNumber[];
  readonly values: Readonly<Record<string, ListValue>>;
  readonly isOptional: boolean;
};

function valueOf(value: unknown): ListValue | null {
  if (typeof value === 'number' || typeof value === 'string') return value;
  return Array.isArray(value) && value.every((each) => typeof each === 'number') ? value : null;
}

function valuesIn(body: ReferenceBody): Readonly<Record<string, ListValue>> {
  return Object.fromEntries(
    Object.entries(body).flatMap(([name, each]) => {
      const value = numberNames.has(name) ? valueOf(each) : null;
      return value === null ? [] : [[name, value] as const];
    }),
  );
}

const stemOf = (key: string): string => key.split('/')[0] ?? key;

/** The kind of order a rule of the watch is for alone, shipped or added here; null for every kind. */
export function onlyFor(law: Law, key: string): RegimeKey | null {
  const part = key.split('/')[1];
  return part === undefined ? null : regimeKeyOf(law, part);
}

/**
 * One rule with the numbers it may hold: those of any entry of the same stem. A rule of the watch for one kind of order
 * need not be there yet: it begins as the rule for every kind. Null where there is no such rule.
 */
export function ruleEntry(book: ReferenceBook, list: string, key: string): RuleEntry | null {
  if (!isRuleList(list)) return null;
  const stem = stemOf(key);
  const isForOne = list === 'watch' && key.includes('/');
  const found = book.find(list, key) ?? (isForOne ? book.find(list, stem) : undefined);
  if (found === undefined) return null;
  const names = new Set(
    book
      .all(list)
      .filter((entry) => stemOf(entry.key) === stem)
      .flatMap(({ body }) => Object.keys(valuesIn(body))),
  );
  if (names.size === 0) return null;
  return {
    list,
    key,
    name: { en: found.en, cy: found.cy },
    numbers: numbers.filter(({ name }) => names.has(name)),
    values: valuesIn(found.body),
    isOptional: mayBeEmpty.includes(list),
  };
}

/** Every rule of a list that holds a number, in its order. */
export function rulesOfList(book: ReferenceBook, list: RuleList): readonly RuleEntry[] {
  return book
    .all(list)
    .filter((entry) => entry.isInForce)
    .toSorted((a, b) => a.sort - b.sort || a.key.localeCompare(b.key))
    .flatMap((entry) => ruleEntry(book, list, entry.key) ?? []);
}

/** What a rule holds, in words; each number with its unit. */
export function listValuesWords(language: Language, values: Readonly<Record<string, ListValue>>): string {
  const w = listWords[language];
  const said = numbers.flatMap(({ name }) => {
    const value = values[name];
    if (value === undefined) return [];
    if (typeof value === 'string') {
      const rank = ranks.find((each) => each === value);
      return [w.numbers[name].says(rank === undefined ? value : rankWords(rank, language))];
    }
    const list = typeof value === 'number' ? [value] : value;
    return [w.numbers[name].says(list.map(String).join(', '), list.length === 1 ? list[0] : undefined)];
  });
  return said.length === 0 ? w.notSet : said.join('; ');
}

/** What must be mended before a change of a rule is kept. `book` is opened for its first day. */
export function listProblems(
  change: ListChange,
  { book, law }: { readonly book: ReferenceBook; readonly law: Law },
  today: Temporal.PlainDate,
): readonly ProposalProblem[] {
  const held = ruleEntry(book, change.list, change.key);
  const isKindUnknown = change.key.includes('/') && onlyFor(law, change.key) === null;
  if (held === null || isKindUnknown) return ['entry-unknown'];
  const problems: ProposalProblem[] = [];
  if (change.name.en === '') problems.push('name-needed');
  if (change.name.cy === '') problems.push('name-cy-needed');
  if (change.from < today.toString()) problems.push('from-past');
  const old = oldNumbers(held, change);
  const saysOld = (name: string) => old.some((number) => new RegExp(`\\b${number}\\b`, 'u').test(name));
  if (saysOld(change.name.en)) problems.push('name-says-old');
  if (saysOld(change.name.cy)) problems.push('name-cy-says-old');
  const entry = book.find(held.list, change.key);
  const isSame =
    entry !== undefined &&
    entry.en === change.name.en &&
    entry.cy === change.name.cy &&
    entry.confidence === change.confidence &&
    sameValues(held.values, change.values);
  return isSame ? ['nothing-changes'] : problems;
}

const listed = (value: ListValue | undefined): readonly string[] =>
  value === undefined ? [] : typeof value === 'object' ? value.map(String) : [String(value)];

/** Numbers that the rule no longer holds: its name must not go on saying them. */
function oldNumbers(held: RuleEntry, change: ListChange): readonly string[] {
  const now = new Set(Object.values(change.values).flatMap(listed));
  return Object.values(held.values)
    .flatMap(listed)
    .filter((each) => !now.has(each) && /^\d+$/u.test(each));
}

function sameValues(a: RuleEntry['values'], b: ListChange['values']): boolean {
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names].every((name) => listed(a[name]).join() === listed(b[name]).join());
}

/** The entry as the change makes it: what else it says, such as for whom, stays. */
export function entryAs(
  change: ListChange,
  { book, law }: { readonly book: ReferenceBook; readonly law: Law },
): Omit<NewForceEntry, 'from' | 'to' | 'reason' | 'enteredBy' | 'recordedAt'> {
  const held = ruleEntry(book, change.list, change.key);
  if (held === null) throw new Error(`No rule ${change.list} ${change.key}`);
  const before = book.find(held.list, change.key) ?? book.find(held.list, stemOf(change.key));
  const others = Object.entries(before?.body ?? {}).filter(([name]) => !(name in held.values));
  const values = Object.entries(change.values).map(
    ([name, value]) => [name, typeof value === 'object' ? [...value] : value] as const,
  );
  return {
    list: held.list,
    key: change.key,
    en: change.name.en,
    cy: change.name.cy,
    body: Object.fromEntries([...others, ...values, ...likeOf(law, change)]),
    source: change.source,
    confidence: change.confidence,
    sort: before?.sort ?? 0,
  };
}

/** A rule of the watch for a kind that was added here says which shipped kind it is like: the watch goes by that for the rest. */
function likeOf(law: Law, { list, key }: ListChange): readonly (readonly [string, string])[] {
  const kind = list === 'watch' ? onlyFor(law, key) : null;
  return kind === null || kind.added === null ? [] : [['like', kind.code]];
}
