// English words of the form that decides what to do about a breach.

export const en = {
  title: 'Decide what to do',
  line: 'Your decision is recorded under your name. Each breach counts together with the others.',
  decision: 'What is done?',
  decisions: {
    arrested: 'Arrested',
    'looking-for': 'Look for the suspect',
    'returned-to-court': 'Return to custody or put before the court',
    charged: 'Charged',
    'voluntary-interview': 'Voluntary interview',
    'no-arrest': 'No arrest: give the reason',
  },
  supervisorOnly: 'Only a supervisor can decide that there is no arrest.',
  reason: 'If no arrest, why?',
  chooseReason: 'Choose a reason',
  note: 'Note',
  send: 'Record decision',
  saved: 'Decision recorded.',
} as const;
