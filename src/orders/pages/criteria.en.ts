// English words of the page of the legal criteria of an order.

export const en = {
  title: 'What the court must find',
  line: 'Say of each whether the file shows it, or what is missing. The court decides.',
  send: 'Save',
  findings: { shown: 'The file shows it', gap: 'There is a gap' },
  words: 'What shows it, or what is missing',
  wordsHint: 'Victims by letter only.',
  notLooked: 'Gap: nobody has looked at it yet',
  standing: {
    shown: (words: string) => `Shown: ${words}`,
    gap: (words: string) => `Gap: ${words}`,
  },
  stands: (name: string, text: string) => `${name}. ${text}`,
  by: (name: string, day: string) => `${name}, ${day}`,
  source: (sources: string) => `Source: ${sources}.`,
  judge: 'Say what is shown',
  none: 'No criteria are held here for this kind of order.',
  nothing: 'Say of at least one whether it is shown',
  choose: 'Say whether it is shown or there is a gap',
  sayWhat: 'Say what shows it, or what is missing',
  tooLong: (most: number) => `Use ${most} characters or fewer`,
  saved: 'Saved. Legal Services and the officer see it at once.',
} as const;
