// English words of the form that records that the victim was told of a breach.

export const en = {
  title: 'Has the victim been told?',
  line: 'Tell the victim what was reported, what police did, and whether the suspect is free.',
  reach: 'Victims, and how to reach them safely',
  victim: 'Victim',
  choices: { told: 'Told', 'no-victim': 'There is no victim to tell' },
  told: 'If told, which day?',
  toldTime: 'At what time?',
  method: 'How?',
  chooseMethod: 'Choose how',
  send: 'Record about the victim',
  saved: 'Recorded about the victim.',
} as const;
