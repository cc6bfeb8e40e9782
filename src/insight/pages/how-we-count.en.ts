// English words of the page that says how each figure is counted.

export const en = {
  title: 'How we count',
  line: 'Every figure of the review’s findings, with its definition. A changed definition gets a new number.',
  caption: 'Definitions that stand today',
  heads: { id: 'Definition', text: 'What is counted', since: 'Since', source: 'Source' },
  always: 'From the start',
  trail: 'Who saw which record (access log)',
  findings: 'The figures counted this way',
} as const;
