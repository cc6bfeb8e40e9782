// English words of the conditions card: one side, to carry.

export const en = {
  title: 'Conditions card',
  heading: (name: string) => `Conditions in force: ${name}`,
  ref: 'Ref',
  born: 'Born',
  back: 'Back to the person',
  asOf: (when: string) => `In force at ${when}. Check again before acting on an older copy.`,
  nothing: 'No order, notice or bail is in force on this record.',
  warnings: 'Warnings',
  ends: 'Ends',
  record: 'Record every breach, criminal or not.',
  print: 'Print this page',
} as const;
