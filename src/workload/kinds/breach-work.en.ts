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
} as const;
