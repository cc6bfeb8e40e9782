// English words for answers about what was considered.

export const en = {
  answers: {
    'going-ahead': 'Going ahead',
    'already-in-place': 'Already in place',
    'not-now': 'Not now',
    'not-suitable': 'Not suitable',
    withdrawn: 'Entered in error',
  },
  waiting: 'Not suitable: waiting for a second reader',
  disagreed: 'Second reader does not agree: answer again',
  lookAgain: (day: string) => `Look again by ${day}`,
  lookAgainWhen: (when: string, day: string) => `Look again: ${when}, by ${day}`,
} as const;
