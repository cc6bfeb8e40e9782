// English words of the form that ticks evidence kept.

export const en = {
  title: 'Tick evidence that is kept',
  line: 'Messages, accounts and devices count as much as what happened in person, and are lost sooner.',
  kept: 'What has been kept or asked for?',
  keptHint: 'Tick what is done. What is ticked stays ticked, with your name and the time.',
  note: 'Note: where it is, or its number',
  source: (source: string) => `${source}.`,
  send: 'Record',
  saved: 'Evidence kept is recorded.',
} as const;
