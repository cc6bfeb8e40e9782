// English words of work about who answers for an order.

import type { WhyOf } from './work-rule.ts';

const why = ({ day }: WhyOf) => `Asked on ${day}. Until then nothing changes.`;

export const en = {
  acceptOwner: {
    title: () => 'Accept or decline to be the owner',
    why,
    moreThan: (most: number) =>
      `More than ${most} offers to be an owner wait. The oldest ${most} are counted.`,
  },
  acceptDeputy: {
    title: () => 'Accept or decline to be the deputy',
    why,
    moreThan: (most: number) =>
      `More than ${most} offers to be a deputy wait. The oldest ${most} are counted.`,
  },
} as const;
