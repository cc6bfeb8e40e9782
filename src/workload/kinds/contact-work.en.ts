// English words of work about contact with victims.

import type { WhyOf } from './work-rule.ts';

export const en = {
  agreeContact: {
    title: () => 'Agree contact with the victim, or say why not',
    why: ({ count }: WhyOf) => `Victims with whom nothing is agreed: ${count}.`,
    moreThan: (most: number) =>
      `In more than ${most} cases nothing is agreed with a victim. The oldest ${most} are counted.`,
  },
  contactVictim: {
    title: () => 'Update the victim as agreed: read what is safe first',
    why: ({ count }: WhyOf) => `Victims who wait for contact: ${count}.`,
    moreThan: (most: number) =>
      `In more than ${most} cases contact with a victim is due. The oldest ${most} are counted.`,
  },
  askAgain: {
    title: () => 'Ask the victim again about contact',
    why: ({ count }: WhyOf) => `Reasons to ask since the last time: ${count}.`,
    moreThan: (most: number) =>
      `In more than ${most} cases a victim is to be asked again. The oldest ${most} are counted.`,
  },
} as const;
