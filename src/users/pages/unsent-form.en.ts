// English words of the page that shows a form which was not sent in time.

export const en = {
  title: 'What you typed is kept',
  line: 'You were signed out before it was saved. It is kept for you alone, for 24 hours.',
  typed: 'Your words',
  choices: 'Your choices are kept. They were no longer than a word.',
  send: 'Send it now',
  check: 'If an answer no longer fits, the page asks again.',
  fresh: 'Open the page without it',
} as const;
