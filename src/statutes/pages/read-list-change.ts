// Reads the form of a change to one of the force's own rules: each number within its bounds, and what is wrong in words.

import { ranks } from '#law';
import { fieldText } from '#platform';
import type { ListChange, ListValue } from '#law';

import { listWords, ruleEntry } from '../list-rules.ts';
import type { RuleEntry, RuleNumber } from '../list-rules.ts';
import { cy } from './propose-change.cy.ts';
import { en } from './propose-change.en.ts';
import type { Reading } from './read-proposal.ts';

const proposalWords = { en, cy } as const;
const longestName = 160;
const mostNumbers = 12;

/** The change a form says; null where it names no rule, or where a number is wrong, which is then said beside it. */
export function readListChange(reading: Reading): ListChange | null {
  const { form, basis, text, wrong, language, book } = reading;
  const list = fieldText(form, 'list');
  const key = fieldText(form, 'key');
  const held = ruleEntry(book, list, key);
  if (held === null) {
    wrong('nameEn', proposalWords[language].problems['entry-unknown']);
    return null;
  }
  const values: Record<string, ListValue> = {};
  for (const number of held.numbers) {
    const value = valueOf(reading, held, number);
    if (value !== null) values[number.name] = value;
  }
  const name = { en: text('nameEn', longestName), cy: text('nameCy', longestName) };
  return { ...basis, kind: 'list', list, key, name, values };
}

function valueOf(
  { form, wrong, language }: Reading,
  held: RuleEntry,
  { name, kind, least, most }: RuleNumber,
): ListValue | null {
  const w = proposalWords[language];
  const { label } = listWords[language].numbers[name];
  const typed = fieldText(form, `number-${name}`);
  if (typed === '') {
    const wasSet = name in held.values;
    if (!held.isOptional && wasSet) wrong(`number-${name}`, w.numberNeeded(label, least, most));
    return null;
  }
  if (kind === 'time') {
    if (/^([01]\d|2[0-3]):[0-5]\d$/u.test(typed)) return typed;
    wrong(`number-${name}`, w.timeNeeded(label));
    return null;
  }
  if (kind === 'rank') {
    const rank = ranks.find((each) => each === typed);
    if (rank === undefined) wrong(`number-${name}`, w.chooseValue);
    return rank ?? null;
  }
  const parts = kind === 'several' ? typed.split(/[\s,;]+/u).filter((part) => part !== '') : [typed];
  const numbers = parts.map((part) => (/^\d{1,5}$/u.test(part) ? Number(part) : Number.NaN));
  const isRight = numbers.every((each) => each >= least && each <= most) && numbers.length <= mostNumbers;
  if (!isRight) {
    const say = kind === 'several' ? w.numbersNeeded : w.numberNeeded;
    wrong(`number-${name}`, say(label, least, most));
    return null;
  }
  const [first = 0] = numbers;
  return kind === 'several' ? numbers : first;
}
