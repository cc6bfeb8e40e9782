// English words of the form that asks whether a breach is also part of stalking.

export const en = {
  title: 'Is it also part of stalking or harassment?',
  line: 'A breach and a stalking crime are both considered. Read the history first. Your answer stands under your name.',
  answer: 'Your answer',
  answerHint: 'An answer can be given again when more is known. Every answer is kept.',
  crime: 'Crime number, once recorded',
  note: 'Your reason',
  send: 'Record answer',
  saved: 'Answer recorded.',
} as const;
