// English words of the form that records a review of an order, notice or bail.

export const en = {
  title: 'Review',
  line: 'Is it kept, is it enough, is it still needed? A named person decides and says why.',
  on: 'When was the review?',
  decided: 'What was decided?',
  choose: 'Choose what was decided',
  note: 'Why?',
  noteHint: 'What has changed, what the risk is now. Victims by letter only.',
  next: 'Next review by',
  nextHint: 'Leave empty to keep to the force’s own interval.',
  send: 'Record review',
  saved: 'Review recorded.',
  savedAct: 'Review recorded. Record the application when it is made.',
} as const;
