// English words of the page of the force's own rules.

export const en = {
  title: 'The force’s own rules',
  line: 'How long is waited and how many are shown: rules the force sets itself, each with its source.',
  back: 'The law as held here',
  onDay: (day: string) => `As they stand on ${day}.`,
  heads: { rule: 'Rule', value: 'What it holds', source: 'Source' },
  since: (day: string) => `From ${day}`,
  change: 'Propose a change',
  another: 'A rule of the watch for one kind of order',
} as const;
