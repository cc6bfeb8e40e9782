// English words of the form that records a check of an order, notice or bail.

export const en = {
  title: 'Record a check',
  line: 'A check says that somebody looked: at the address, at the conditions, with the victim.',
  on: 'When was the check?',
  found: 'What was found?',
  findings: {
    'in-order': 'In order: conditions kept as far as could be seen',
    concern: 'A concern: say what',
    'not-reached': 'Could not reach the person',
    'possible-breach': 'A possible breach: say what, then record the breach',
  },
  next: 'Next check by',
  nextHint: 'Leave empty to keep to the force’s own interval.',
  note: 'Note',
  noteHint: 'Victims by letter only, no address of theirs.',
  send: 'Record check',
  saved: 'Check recorded.',
  savedBreach: 'Check recorded. Record the breach now.',
  chooseFinding: 'Choose what was found',
} as const;
