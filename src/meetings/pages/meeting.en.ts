// English words of a meeting's list.

import { plural } from '#platform';

export const en = {
  title: 'Meeting',
  meetings: 'Meetings',
  notToday: (day: string) => `It can be opened on ${day}. Until then cases can be put on its list.`,
  undone: 'Left undone',
  moreUndone: (count: number) =>
    plural('en', count, { one: '1 more left undone', other: `${count} more left undone` }),
  list: 'Cases',
  listCaption: 'Cases on the list, in the order in which they are heard',
  heads: { number: 'No', person: 'Person', why: 'Why it is on the list', standing: 'Decision' },
  blanks: 'All open cases by what is not considered yet',
  nothing: 'No cases listed. Add one.',
  open: 'Open the meeting',
  openLine: 'Opening fixes the list and its numbers. What comes in later can be added.',
  first: 'Start with case 1',
  since: 'Add what has come in since',
  close: 'Close the meeting',
  minutes: 'Minutes',
  reopen: 'Open it again',
  add: 'Put a case on the list',
  addQuestion: 'Put a case forward',
  person: 'Reference',
  personHint: 'Of a person, for example P-10482, or of a crime, for example 26/001234',
  why: 'Why',
  whyQuestion: 'Why, and the question to answer',
  whyHint: 'No victim’s name or address.',
  addSave: 'Put on the list',
  notListed: {
    'not-found': 'Enter the reference of a person or a crime, for example P-10482 or 26/001234',
    restricted: 'That record is restricted. Ask who may open it.',
    several: 'That crime has several suspects. Enter the reference of one of them',
  },
  tooLong: (most: number) => `Use ${most} characters or fewer`,
  problems: {
    'already-open': 'Somebody has opened this meeting already',
    'not-open': 'This meeting is not open',
    'another-day': 'A meeting is opened on its own day',
    'already-listed': 'That case is on the list already',
    'why-needed': 'Say why',
  },
  opened: 'The meeting is open',
  added: 'Put on the list',
  listed: 'The list is up to date',
  reopened: 'The meeting is open again',
} as const;
