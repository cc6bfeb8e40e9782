// English words of the form that reviews who causes the primary harm.

export const en = {
  title: 'Who causes the primary harm?',
  line: 'This person is a suspect and also a victim in a linked file. Read both sides before you conclude.',
  back: (name: string) => `Back to ${name}`,
  files: 'Files to read',
  filesLine: 'In each of these, somebody whom this person is said to harm is said to harm this person.',
  read: 'Read in an earlier review',
  unread: 'Not read in a review yet',
  noFiles: 'No linked file is on the record. No review is needed.',
  earlier: 'Earlier reviews',
  earlierLine: (who: string, day: string, conclusion: string) => `${day}, ${who}: ${conclusion}`,
  conclusion: 'What do you conclude?',
  conclusions: {
    'causes-primary-harm': 'This person causes the primary harm',
    'is-primary-victim': 'This person is the primary victim',
    'both-cause-harm': 'Both cause harm',
    'cannot-tell': 'It cannot be told yet',
  },
  reasons: 'Your reasons',
  reasonsHint:
    'Who did what, when and how often; fear; control; evidence gathered in self-protection. No names or addresses.',
  send: 'Record the review',
  cancel: 'Cancel',
  saved: 'Review recorded.',
} as const;
