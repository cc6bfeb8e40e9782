// English words of the page that leaves work for later.

export const en = {
  title: 'Leave this for later',
  line: 'It stays on its record and on the list of blanks. It is back before your day if more is missing then.',
  back: 'Back to Today',
  reason: 'Why now is not the time',
  until: 'Back on the list after',
  untilHint: (latest: string) => `At the latest ${latest}.`,
  send: 'Leave for later',
  left: 'Left for later. It comes back by itself.',
  chooseReason: 'Choose why now is not the time',
  enterUntil: 'Enter a real date that is today or later',
  tooLong: (days: number) => `Choose a day at most ${days} days from today`,
  cannotBeLeft: 'This cannot be left: the law times it, or somebody waits for it',
} as const;
