// English words of the aid for a call handler.

import { plural } from '#platform';

export const en = {
  title: 'Someone is calling',
  titleOf: (name: string) => `Someone is calling about ${name}`,
  back: (name: string) => `Back to ${name}`,
  warnings: (list: string) => `Warnings: ${list}`,
  inForce: (count: number) =>
    plural('en', count, {
      one: '1 order or bail in force.',
      other: `${count} orders and bails in force.`,
    }),
  promised: (count: number) =>
    plural('en', count, { one: '1 undertaking binds.', other: `${count} undertakings bind.` }),
  nothingInForce: 'No order or bail in force has reached this record.',
  never: 'If nothing here fits, record it: a named person decides.',
  record: 'Record it now',
  recordThis: 'Record a breach of this',
  made: (day: string) => `Made ${day}.`,
  served: (day: string) => `Served ${day}.`,
  notServed: 'Service not recorded.',
  until: (day: string) => `to ${day}`,
  noEnd: 'no end date',
  endNotKnown: 'end date not recorded',
  untilDecided: 'until the court decides',
  withProgramme: 'until the programme ends',
  endedOn: (day: string) => `Ended ${day}.`,
  notBinding: 'does not bind today',
  noConditions: 'No conditions entered. Read the order or the custody record.',
  clausesOver: (count: number) =>
    plural('en', count, {
      one: '1 condition that has run out or not begun',
      other: `${count} conditions that have run out or not begun`,
    }),
  said: 'What does the caller say?',
  orChoose: 'Or choose what it is about',
  topics: 'What is it about?',
  find: 'Find',
  findAgain: 'Find the conditions',
  heard: 'May concern what the caller says',
  heardLine: 'Read these out first. A named person decides what it is.',
  heardNothing: 'No condition uses these words. Read all below, and record what the caller says.',
  heardWhy: (why: string) => `For: ${why}.`,
  all: 'All conditions in force:',
  ask: 'Ask',
  keep: 'Keep',
  how: 'How was it done?',
  anyHow: 'Not said yet',
  show: 'Show',
  keepAny: 'What is lost soonest, until the caller says how it was done.',
  keepOf: (how: string) => `For: ${how}.`,
  over: 'No longer in force, or never made',
  overLine: 'Record it all the same: whether it counts is decided later, by a named person.',
  history: 'Breach history',
  historyLink: 'Every breach',
  source: (source: string) => `${source}.`,
} as const;
