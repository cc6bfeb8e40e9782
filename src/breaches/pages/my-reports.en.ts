// English words of the list of one's own unfinished breach reports.

export const en = {
  title: 'Breaches you have not finished recording',
  line: (days: number) => `Only you can see these. Each is kept for ${days} days after its last save.`,
  empty: 'You have no unfinished breach reports.',
  find: 'Find a person to record a breach',
  caption: 'Unfinished breach reports, last saved first',
  heads: { person: 'Person', step: 'Next', saved: 'Saved' },
  steps: {
    which: '1. What was breached',
    what: '2. What happened',
    evidence: '3. Evidence',
    action: '4. What police did',
    victim: '5. Telling the victim',
    check: '6. Check your answers',
  },
} as const;
