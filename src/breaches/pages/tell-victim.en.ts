// English words of the form that records that the victim was told of a breach.

export const en = {
  title: 'Record that the victim was told',
  line: 'Tell the victim what was reported, what police did, and whether the suspect is free.',
  told: 'Which day?',
  toldTime: 'At what time?',
  method: 'How?',
  chooseMethod: 'Choose how',
  send: 'Record that the victim was told',
  saved: 'Recorded that the victim was told.',
} as const;
