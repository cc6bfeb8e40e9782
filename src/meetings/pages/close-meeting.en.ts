// English words of closing a meeting.

import { plural } from '#platform';

export const en = {
  title: 'Close the meeting',
  back: 'Back to the list',
  sure: 'Close with cases undecided?',
  undecided: (count: number, all: number) =>
    plural('en', count, {
      one: `1 case of ${all} is not decided. It stays as it is, and heads the next list.`,
      other: `${count} cases of ${all} are not decided. They stay as they are, and head the next list.`,
    }),
  list: 'Not decided',
  case: (number: number, name: string) => `Case ${number}, ${name}`,
  allDecided: (all: number) =>
    plural('en', all, {
      one: 'The 1 case on the list is decided.',
      other: `All ${all} cases on the list are decided.`,
    }),
  changed: 'The list has changed since this page was shown. Read it once more.',
  close: 'Close the meeting',
  closeHalfDone: 'Close it, and keep what is undone',
  isClosed: 'This meeting is closed.',
  notYours: 'Only whoever may chair this kind of meeting can close it, while it is open.',
  closed: 'The meeting is closed. Every case is decided.',
  closedHalfDone: 'The meeting is closed. What is undone heads the next list.',
} as const;
