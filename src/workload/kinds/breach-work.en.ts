// English words of work about breaches.

export const en = {
  decideBreach: {
    title: () => 'Decide what to do about a breach',
    why: () => '',
    moreThan: (most: number) => `More than ${most} breaches are undecided. The oldest ${most} are counted.`,
  },
  bringToCourt: {
    title: () => 'Bring the person arrested before the court, or release',
    why: () => '',
    moreThan: (most: number) =>
      `More than ${most} people arrested for a breach are due in court. The oldest ${most} are counted.`,
  },
  lateArrest: {
    title: () => 'Arrest for a breach is late: direct it',
    why: () =>
      'The time set for it was missed. Direct it with a new time, and see that the reason is recorded.',
    moreThan: (most: number) => `More than ${most} arrests are late. The oldest ${most} are counted.`,
  },
  lateResult: {
    title: () => 'Result of a breach is late: direct it',
    why: () =>
      'The time set for it was missed. Direct it with a new time, and see that the reason is recorded.',
    moreThan: (most: number) => `More than ${most} results are late. The oldest ${most} are counted.`,
  },
  directed: {
    title: () => 'Do what a supervisor directed about a breach',
    why: () => 'The direction is on the breach, with its time.',
    moreThan: (most: number) => `More than ${most} directions stand. The first ${most} are counted.`,
  },
  delay: {
    title: () => 'Give the reason for a delay about a breach',
    why: () => 'A step was recorded late, and the reason was not known yet.',
    moreThan: (most: number) =>
      `More than ${most} breaches wait for the reason of a delay. The oldest ${most} are counted.`,
  },
  conduct: {
    title: () => 'Say whether a breach is also part of stalking',
    why: () => 'A breach and a stalking crime are both considered. Nobody has answered.',
    moreThan: (most: number) =>
      `More than ${most} breaches wait for an answer about stalking. The oldest ${most} are counted.`,
  },
} as const;
