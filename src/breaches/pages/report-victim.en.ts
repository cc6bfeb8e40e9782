// English words of step 5 of recording a breach: telling the victim.

export const en = {
  title: 'Has the victim been told?',
  line: 'The victim needs to know what was reported, what police did, and whether the suspect is free.',
  victim: 'Victim',
  choices: {
    told: 'Told',
    'not-yet': 'Not told yet: due now',
    'no-victim': 'There is no victim to tell',
  },
  told: 'If told, which day?',
  toldTime: 'At what time?',
  method: 'How?',
  chooseMethod: 'Choose how',
} as const;
