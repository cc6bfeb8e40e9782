// English words of work on a case that waits for a person.

import type { WhyOf } from './work-rule.ts';

export const en = {
  'answer-advice': {
    title: () => 'Answer a question about a case',
    why: ({ day }: WhyOf) => `Asked ${day}.`,
    moreThan: (most: number) => `More than ${most} questions have no answer. The oldest ${most} are counted.`,
  },
  four: {
    title: () => 'Answer FOUR with the events that show it',
    why: ({ count }: WhyOf) => `Marks not answered: ${count}.`,
    moreThan: (most: number) => `More than ${most} cases lack FOUR. The oldest ${most} are counted.`,
  },
  'read-not-stalking': {
    title: () => 'Second reader: is it not stalking?',
    why: ({ day }: WhyOf) => `Written ${day}. Nothing changes until it is read.`,
    moreThan: (most: number) => `More than ${most} views wait to be read. The oldest ${most} are counted.`,
  },
  'settle-offence': {
    title: () => 'Settle a disagreement about the offence',
    why: ({ day }: WhyOf) => `Open since ${day}. Every view stands until then.`,
    moreThan: (most: number) => `More than ${most} disagreements are open. The oldest ${most} are counted.`,
  },
  'link-report': {
    title: () => 'New report about a known pair: is it one course of conduct?',
    why: ({ count }: WhyOf) => `Other reports about them, not decided: ${count}.`,
    moreThan: (most: number) => `More than ${most} reports wait for linking. The oldest ${most} are counted.`,
  },
  'secondary-risk': {
    title: () => 'Secondary risk: look at the case',
    why: ({ day }: WhyOf) => `In the queue since ${day}.`,
    moreThan: (most: number) =>
      `More than ${most} cases are in the queue of secondary risk. The oldest ${most} are counted.`,
  },
  'missed-opportunity': {
    title: () => 'Closed with nothing considered: look again',
    why: ({ day }: WhyOf) => `Closed without a charge ${day}. Consider a programme.`,
    moreThan: (most: number) =>
      `More than ${most} closed cases wait to be looked at. The oldest ${most} are counted.`,
  },
} as const;
