// English words of work that a meeting gave.

import type { WhyOf } from './work-rule.ts';

export const en = {
  'meeting-action': {
    title: () => 'Do what the meeting gave you, and record the result',
    why: ({ day }: WhyOf) => `Given ${day}.`,
    moreThan: (most: number) =>
      `More than ${most} actions of meetings are not done. The oldest ${most} are counted.`,
  },
} as const;
