// English words of the list of people whom an adviser supports.

export const en = {
  title: 'People you support',
  line: 'Only people who agreed to be supported by you. Every view is in the access log.',
  caption: 'People who agreed to your support, the newest first',
  noService: 'Your account works for no service yet. Ask the officer who asked you to sign in.',
  nothing: 'Nobody is recorded as supported by you now.',
  heads: { ref: 'Reference', initials: 'Initials', since: 'Agreed on', officer: 'Officer' },
  notShown: 'Not shown',
  restricted: 'Restricted',
} as const;
