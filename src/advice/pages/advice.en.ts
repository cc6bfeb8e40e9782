// English words of one question about a case.

export const en = {
  title: 'Advice',
  facts: { asked: 'Asked', by: 'By', of: 'Of whom', about: 'Case', time: 'Time to answer' },
  question: 'Question',
  answers: 'Answers',
  noAnswer: 'No answer is recorded yet.',
  add: 'Record the answer',
  addAnother: 'Add to the answer',
  answer: 'Answer',
  answerHint: 'Do not write a victim’s name or address.',
  mine: 'Who answers?',
  mineYes: 'I do',
  mineNo: 'Somebody told me: say who',
  by: 'Who answered',
  on: 'Day answered',
  at: 'Time answered',
  send: 'Save answer',
  saved: 'Answer saved. It stands in the case.',
} as const;
