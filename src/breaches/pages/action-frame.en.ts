// English words that every form about a recorded breach shares.

export const en = {
  caption: (ref: string, what: string, name: string) => `${ref}: ${what} ${name}`,
  back: (ref: string) => `Back to ${ref}`,
  cancel: 'Cancel',
  changedTitle: 'This breach changed while you were writing',
  changedLine: 'Read what was recorded. Your answers are below. Send them again if they still hold.',
  changed: (what: string, by: string) => `**${what}.** ${by}`,
  closed: 'This cannot be recorded now. Read how the breach stands first.',
  typed: 'You had typed this. Copy it if it is still needed:',
  late: {
    title: 'This was late: why?',
    line: 'The reason is kept beside the time that was missed. If nobody knows it yet, press “Not known yet”.',
    rung: (rung: string, due: string) => `${rung}: was due ${due}`,
    reason: 'Reason',
    chooseReason: 'Choose a reason',
    note: 'In your words, where the list does not say it',
    notKnown: 'Not known yet: record it now',
  },
  on: 'Which day?',
  onTime: 'At what time?',
  noteHint: 'No victim’s name or address.',
} as const;
