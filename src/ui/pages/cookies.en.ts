// English words of the page about cookies.

export const en = {
  title: 'Cookies',
  line: 'This service sets three cookies. It cannot work without them, so it does not ask.',
  caption: 'Cookies this service sets',
  heads: { name: 'Name', what: 'What it is for', lasts: 'How long it lasts' },
  session: 'Keeps you signed in',
  sessionLasts: 'Until you sign out, close the browser, or do nothing for a while',
  form: 'Proves that a form sent before you sign in came from this service',
  formLasts: 'Until you close the browser',
  language: 'Remembers the language you chose before you signed in',
  languageLasts: '1 year',
  prefix: 'Over a secure connection each name begins with __Host-, which ties the cookie to this address.',
  nothing: 'No cookie measures what you do. No other service receives one, and no script can read them.',
};
