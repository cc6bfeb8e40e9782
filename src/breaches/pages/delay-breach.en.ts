// English words of the form that gives the reason for a delay.

export const en = {
  title: 'Give the reason for a delay',
  line: 'The reason is kept beside the time that was missed. It does not move that time.',
  rung: 'What was late?',
  reason: 'Why?',
  chooseReason: 'Choose a reason',
  note: 'In your words',
  send: 'Record reason',
  saved: 'Reason for the delay recorded.',
} as const;
