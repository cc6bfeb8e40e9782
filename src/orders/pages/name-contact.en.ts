// English words of the form that says which of several victims was told or heard.

export const en = {
  title: 'Say who was told or asked',
  who: 'Which of them was it?',
  whoHint: 'Choose only those you know it was. The others are still owed it.',
  send: 'Save who it was',
  saved: 'Saved. Each victim now has a line of their own.',
  allNamed: 'Every telling and every hearing on this record says who it was.',
} as const;
