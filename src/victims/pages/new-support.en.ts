// English words of the page that names an adviser for a victim.

export const en = {
  title: 'Name an adviser for this victim',
  line: 'The adviser sees the orders that protect this victim, who to ring and what comes next. Nothing else.',
  caption: (person: string, label: string) => `${person}, victim ${label}`,
  back: 'Back to victims',
  nobody:
    'No adviser has an account with a service yet. An administrator adds one; a supervisor says for which service.',
  adviser: 'Which adviser?',
  chooseAdviser: 'Choose an adviser',
  adviserOf: (name: string, service: string) => `${name}, ${service}`,
  agreed: 'Did the victim agree?',
  agreedHint: 'Ask the victim alone, and say what the adviser will see.',
  agreedChoices: { yes: 'Yes', no: 'No, or not asked' },
  on: 'On which day did they agree?',
  how: 'How did they say so?',
  chooseHow: 'Choose how',
  initials: 'May the adviser’s pages show the victim’s initials?',
  initialsChoices: {
    yes: 'Yes, the victim said it is safe',
    no: 'No, or not asked: show the reference alone',
  },
  reason: 'Why this adviser?',
  reasonHint: 'No name or address.',
  save: 'Name the adviser',
  cancel: 'Cancel',
  saved: 'Saved. The adviser can see it now.',
  problems: {
    adviser: 'Choose the adviser',
    agreed: 'Nobody is named before the victim agrees',
    on: 'Enter the day they agreed, today or earlier',
    how: 'Choose how they said so',
    initials: 'Say whether initials may be shown',
    reason: 'Say why, in 500 characters or fewer',
    'supported-already': 'This adviser supports this victim already',
    'other-side':
      'This adviser supports somebody on the other side of a linked file. Choose another adviser, so that neither side can learn of the other',
  },
} as const;
