// English words of step 4 of recording a breach: what police did.

export const en = {
  title: 'What did police do?',
  line: 'Say what was done, or what is being done now.',
  action: 'Police action',
  actions: {
    arrested: 'Arrested',
    'looking-for': 'Looking for the suspect',
    'not-arrested': 'Not arrested',
  },
  arrestedHint: 'Enter the date and time of arrest below.',
  notArrestedHint: 'Give the reason below. A supervisor is told and decides what to do.',
  arrest: 'If arrested, which day?',
  arrestTime: 'At what time?',
  reason: 'If not arrested, why?',
  chooseReason: 'Choose a reason',
  reasonNote: 'Anything to add to the reason?',
  reasonNoteHint: 'No victim’s name or address.',
  alsoCrime: 'Is it also a stalking or harassment crime?',
  alsoCrimeHint:
    'Count every breach and every earlier report together. One act can be both: record the crime as well.',
  also: { yes: 'Yes', no: 'No', 'not-known': 'Not known yet' },
  crime: 'Crime number of the same conduct, if there is one',
  crimeHint: 'For example 26-121377. A breach needs no crime number.',
} as const;
