// English words of work about risk assessments.

import type { WhyOf } from './work-rule.ts';

export const en = {
  assess: {
    title: () => 'Record a risk assessment that is due',
    why: ({ count }: WhyOf) => `Assessments not recorded: ${count}.`,
    moreThan: (most: number) =>
      `More than ${most} cases lack a risk assessment that is due. The oldest ${most} are counted.`,
  },
  assessAgain: {
    title: () => 'Assess the risk again: something has happened since',
    why: ({ count, day }: WhyOf) => `It happened ${day}. Assessments asked for again: ${count}.`,
    moreThan: (most: number) =>
      `More than ${most} people are to be assessed again after something happened. The oldest ${most} are counted.`,
  },
  reassess: {
    title: () => 'Look at a risk assessment again',
    why: ({ day }: WhyOf) => `Made ${day}. Its review day has come.`,
    moreThan: (most: number) =>
      `More than ${most} risk assessments are to be looked at again. The oldest ${most} are counted.`,
  },
} as const;
