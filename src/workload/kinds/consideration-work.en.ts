// English words of work about what was considered and about programmes.

import type { WhyOf } from './work-rule.ts';

export const en = {
  consider: {
    title: () => 'Record which interventions were considered',
    why: ({ count }: WhyOf) => `Interventions not considered yet: ${count}.`,
    moreThan: (most: number) =>
      `More than ${most} cases have blanks. The oldest ${most} are counted; all are on the list of blanks.`,
  },
  lookAgain: {
    title: () => 'Look again at what was put off',
    why: ({ count }: WhyOf) => `Interventions to look at again: ${count}.`,
    moreThan: (most: number) =>
      `More than ${most} answers are to be looked at again. The oldest ${most} are counted.`,
  },
  secondReader: {
    title: () => 'Second reader: is it not suitable?',
    why: ({ count }: WhyOf) => `Answers waiting at high risk: ${count}.`,
    moreThan: (most: number) =>
      `More than ${most} answers wait for a second reader. The oldest ${most} are counted.`,
  },
  missedSession: {
    title: () => 'Decide what to do about a missed session',
    why: ({ day }: WhyOf) => `Missed ${day}. An order requires the programme.`,
    moreThan: (most: number) =>
      `More than ${most} missed sessions are undecided. The oldest ${most} are counted.`,
  },
  followUp: {
    title: () => 'Check after the programme: new crimes, breaches and the victim',
    why: ({ day }: WhyOf) => `Programme ended ${day}.`,
    moreThan: (most: number) =>
      `More than ${most} checks after a programme are due. The oldest ${most} are counted.`,
  },
} as const;
