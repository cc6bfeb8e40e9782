// English words of the page of shifts.

import { plural } from '#platform';

export const en = {
  title: 'Shifts',
  line: 'Paste lines of the roster. Good lines are kept; those that cannot be read stay here to be put right.',
  back: 'Back to the directory',
  roster: 'Roster',
  rosterHint: 'One shift a line: number, day, from, to. For example 1187 26/11/2026 07:00 15:00',
  send: 'Save shifts',
  saved: (added: number, same: number) =>
    `${plural('en', added, { one: '1 shift saved', other: `${added} shifts saved` })}. Already there: ${same}.`,
  takenBack: 'Shift taken back.',
  wrong: 'Lines that could not be read',
  wrongLine: (no: number, text: string, why: string) => `Line ${no}: ${text}. ${why}`,
  problems: {
    'four-parts': 'Write number, day, from and to.',
    nobody: 'Nobody in post has this number.',
    day: 'Write the day as 26/11/2026.',
    time: 'Write times as 07:00.',
    'too-many': 'Paste 500 lines at a time.',
  },
  empty: 'Paste at least one line',
  someWrong: (good: number, wrong: number) => `Put right: ${wrong}. Good lines, not saved yet: ${good}`,
  saveGood: (good: number) =>
    plural('en', good, {
      one: 'Save the good line, leave the rest out',
      other: `Save the ${good} good lines, leave the rest out`,
    }),
  now: 'Now and in the next 3 days',
  caption: 'Shifts now and in the next 3 days',
  heads: { who: 'Who', from: 'From', to: 'To', back: 'Take back' },
  nothing: 'No shift is on the roster.',
  takeBack: 'Take back',
  takeBackOf: (name: string, moment: string) => `${name}, ${moment}`,
} as const;
