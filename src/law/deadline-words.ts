// The words of deadlines, chosen at render: a rule, its trigger, its steps, its doubt, in the reader's language.

import type { DoubtKey, EventKey, MissedKey } from './deadline-rule.ts';
import type { DeadlineRuleId } from './deadline-rules.ts';
import { deadlineWordsCy } from './deadline-words.cy.ts';
import { deadlineWordsEn } from './deadline-words.en.ts';
import type { Language } from './sourced.ts';
import { readingWordsCy, stepWordsCy } from './step-words.cy.ts';
import { readingWordsEn, stepWordsEn } from './step-words.en.ts';
import type { ReadingKey, Step } from './steps.ts';

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
