// English words of the form that records a step of a referral.

export const en = {
  title: 'Record a step',
  caption: (ref: string, name: string) => `${ref}, ${name}`,
  back: (ref: string) => `Back to ${ref}`,
  on: 'Which day?',
  reason: 'Reason',
  chooseReason: 'Choose a reason',
  session: 'Which session?',
  sessionOn: (session: number, day: string) => `Session ${session}, missed ${day}`,
  nextSession: (session: number) => `This is session ${session}.`,
  breach: 'If it is recorded as a breach, which?',
  chooseBreach: 'Choose a breach',
  recordFirst: 'Record the breach first',
  note: 'Note (optional)',
  noteHint: 'No victim’s name or address.',
  send: 'Save',
  cancel: 'Cancel',
  closed: 'This cannot be recorded now. Read where the referral stands first.',
  saved: 'Saved.',
} as const;
