// The words of deadlines, chosen at render: a rule, its trigger, its steps, its doubt, in the reader's language.

import type { DeadlineRefusal, Due } from './compute-deadline.ts';
import { momentText } from './counting.ts';
import { dayWords, momentWords } from './day-words.ts';
import type { DoubtKey, EventKey, MissedKey } from './deadline-rule.ts';
import type { DeadlineRuleId } from './deadline-rules.ts';
import { deadlineWordsCy } from './deadline-words.cy.ts';
import { deadlineWordsEn } from './deadline-words.en.ts';
import type { Language } from './sourced.ts';
import { deadlineRefusalCy } from './refusal-words.cy.ts';
import { deadlineRefusalEn } from './refusal-words.en.ts';
import { readingWordsCy, stepWordsCy } from './step-words.cy.ts';
import { readingWordsEn, stepWordsEn } from './step-words.en.ts';
import type { ReadingKey, Step } from './steps.ts';
import type { TriggerRefusal } from './trigger.ts';

const words = { en: deadlineWordsEn, cy: deadlineWordsCy } as const;

/** One worked step as a whole sentence: "Sun 24 Dec 2023 not counted." */
export function stepWords(step: Step, language: Language): string {
  return language === 'cy' ? stepWordsCy(step) : stepWordsEn(step);
}

/** Why an alternative answer exists. */
export function readingWords(reading: ReadingKey, language: Language): string {
  return language === 'cy' ? readingWordsCy[reading] : readingWordsEn[reading];
}

/** What the deadline is for. */
export function deadlineName(rule: DeadlineRuleId, language: Language): string {
  return words[language].rules[rule];
}

/** What starts the clock. */
export function eventWords(event: EventKey, language: Language): string {
  return words[language].events[event];
}

/** What is lost if the limit is missed. */
export function missedWords(missed: MissedKey, language: Language): string {
  return words[language].missed[missed];
}

/** What is unsettled about the rule. */
export function doubtWords(doubt: DoubtKey, language: Language): string {
  return words[language].doubts[doubt];
}

/** Why there is no deadline, and what to do. */
export function deadlineRefusalWords(refusal: DeadlineRefusal | TriggerRefusal, language: Language): string {
  return language === 'cy' ? deadlineRefusalCy(refusal) : deadlineRefusalEn(refusal);
}

/** A limit for a reader: `Thu 28 Dec 2023, 14:30`, or the last day `Sun 29 Mar 2026`. London time. */
export function dueWords(due: Due, language: Language): string {
  return due.kind === 'instant'
    ? momentWords(momentText(due.at), language)
    : dayWords(due.on.toString(), language);
}

/** A limit for a file: `2023-12-28T14:30` in London time, or `2026-03-29`. */
export function dueText(due: Due): string {
  return due.kind === 'instant' ? momentText(due.at).slice(0, 16) : due.on.toString();
}
