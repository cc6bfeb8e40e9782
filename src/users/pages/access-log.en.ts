// English words of the access log.

import { plural } from '#platform';

export const en = {
  title: 'Access log',
  line: 'Who saw which record, and when. Opening this page is itself in the log.',
  person: 'Person viewed (P-…)',
  user: 'User (collar number)',
  from: 'From (YYYY-MM-DD)',
  to: 'To (YYYY-MM-DD)',
  victims: 'Views',
  allViews: 'All views',
  onlyVictims: 'Only where a victim’s name was shown',
  howWeCount: 'How we count',
  show: 'Show',
  download: 'Download these rows (CSV)',
  count: (count: number) => plural('en', count, { one: '1 view', other: `${count} views` }),
  countAtLeast: (count: number) => `More than ${count} views`,
  sealed: (when: string) => `The log is sealed to ${when}. Later rows are whole but not yet sealed.`,
  notSealed: 'The log is not sealed yet.',
  nothing: 'No views match.',
  wrongDay: 'One of the days is not a date like 2026-11-25. It was left out.',
  caption: 'Views, newest first',
  heads: { when: 'When', who: 'Who', what: 'What they saw', why: 'Why', where: 'From where' },
  asFile: (called: string) => `${called} (as a file)`,
  victimShown: 'Victim’s name shown',
  refused: 'Refused',
} as const;
