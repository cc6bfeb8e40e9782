// English words of the chronology of breaches for a court.

import { plural } from '#platform';

const times = (count: number) => plural('en', count, { one: 'once', other: `${count} times` });

export const en = {
  title: (ref: string) => `Chronology of breaches: ${ref}`,
  heading: 'Chronology of breaches of orders, notices and bail',
  reference: 'Reference',
  name: 'Name',
  born: 'Date of birth',
  notRecorded: 'Not recorded',
  knownAt: (moment: string) => `From the record as it stood at ${moment}. Oldest first.`,
  withheld: (count: number) =>
    plural('en', count, {
      one: '1 passage that could identify or place a victim or witness is withheld.',
      other: `${count} passages that could identify or place a victim or witness are withheld.`,
    }),
  nothingWithheld: 'Nothing was withheld from the accounts.',
  withheldWord: '[withheld]',
  pattern: 'Pattern in numbers',
  contraventions: 'Every contravention',
  measures: 'Orders, notices and bail, and proof of service',
  total: 'Contraventions recorded',
  ofOrders: 'Orders and notices they are of',
  ofBail: 'Periods of bail they are of',
  notIdentified: 'Of which what was breached is not identified',
  first: 'First',
  last: 'Latest',
  gaps: 'Days between them, in order',
  afterService: 'After service of the order they are of',
  ownOffence: 'Offences in themselves',
  undecided: 'Waiting for a decision',
  how: 'By',
  byChannel: (channel: string, count: number) => `${channel}: ${times(count)}`,
  heads: {
    number: 'No.',
    when: 'When',
    what: 'What was breached',
    how: 'How, and what is held as evidence',
    police: 'What was done',
    source: 'Reference and source',
  },
  reported: (moment: string) => `Reported ${moment}`,
  conditionOf: (name: string, ref: string, clauseNo: number) => `${name} ${ref}, condition ${clauseNo}`,
  promised: (words: string) => `Promised: ${words}`,
  measureOf: (name: string, ref: string) => `${name} ${ref}`,
  evidence: (list: string) => `Evidence: ${list}`,
  noEvidence: 'No evidence is listed',
  nothingDone: 'No decision recorded',
  measureHeads: { measure: 'Order, notice or bail', step: 'What happened', when: 'When', details: 'Details' },
  noMeasures: 'No order, notice or bail is recorded.',
  noContraventions: 'No contravention is recorded.',
  caution:
    'This paper lists what is recorded. That something is not listed does not mean that it did not happen.',
  signed: 'Checked by (name, rank, number):',
  date: 'Date:',
} as const;
