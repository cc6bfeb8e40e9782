// English words of the guidance library.

export const en = {
  title: 'Guidance',
  line: 'In our own words, for the step where it is needed. Each has an owner and a day to look at it again.',
  back: 'Back to the directory',
  list: 'Guidance in force',
  earlier: 'Earlier copies, kept',
  caption: 'Guidance with owner, review day and source',
  heads: { what: 'What', says: 'What it says', owner: 'Owner', review: 'Look again by', source: 'Source' },
  late: (day: string) => `${day}: past its day`,
  nothing: 'No earlier copy.',
} as const;
