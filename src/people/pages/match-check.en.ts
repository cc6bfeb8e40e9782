// English words of the page that asks a second reviewer about a decided pair, without its answer.

export const en = {
  title: 'Check an earlier answer',
  back: 'Proposed matches',
  caption: (ref: string) => `Match ${ref}`,
  line: (oneIn: number) =>
    `Another reviewer answered this pair. You are not told what. Your answer changes nobody: it measures how far reviewers agree. One pair in ${oneIn} is asked about twice.`,
  notWaiting: 'This pair does not wait for a check by you.',
  compare: 'Side by side',
  compareCaption: 'What the two records say, and how they compare',
  heads: {
    what: 'What',
    first: 'First record',
    second: 'Second record',
    how: 'How they compare',
  },
  answer: 'Your answer',
  question: 'Are they the same person?',
  note: 'Note, if any',
  send: 'Save and go to the next',
  saved: 'Answer saved. This is the next check.',
  savedLast: 'Answer saved. No more checks wait for you.',
  problems: {
    answer: 'Say whether they are the same person',
    note: 'Keep the note to 500 characters',
  },
} as const;
