// English words of the page about risk.

import { plural } from '#platform';

export const en = {
  title: 'Risk',
  newest: 'Risk now',
  newestCaption: 'The newest completed assessment with each tool',
  newestHeads: {
    tool: 'Assessment',
    result: 'Result',
    made: 'Made',
    assessor: 'Signed by',
    said: 'Disagreement',
  },
  nothing: 'No completed risk assessment is recorded here.',
  neverMixed: 'Each tool stands for itself. A low result closes nothing.',
  record: 'Record a risk assessment',
  recordEvent: 'Record a separation, court date or new partner',
  recordOne: 'Record it',
  ago: (days: number) =>
    plural('en', days, { one: '1 day ago', other: days === 0 ? 'Today' : `${days} days ago` }),
  disagreed: (people: number) =>
    plural('en', people, { one: '1 person disagrees', other: `${people} people disagree` }),
  due: 'Due',
  dueCaption: 'Assessments that are due, soonest first',
  dueHeads: { tool: 'Assessment', due: 'When', why: 'Why', crime: 'Crime', act: 'Do it' },
  nothingDue: 'Nothing is due.',
  wholePerson: 'The whole person',
  cases: 'Open cases',
  casesCaption: 'Each open case and the assessments it asks for',
  caseHeads: { crime: 'Crime', tool: 'Assessment', state: 'State', record: 'Record' },
  blanks: (blanks: number) =>
    plural('en', blanks, {
      one: '1 blank: asked for, and nothing written down.',
      other: blanks === 0 ? 'No blanks.' : `${blanks} blanks: asked for, and nothing written down.`,
    }),
  noCases: 'No open case asks for an assessment.',
  history: 'Every assessment',
  historyCaption: 'Every assessment of this person, newest first',
  historyHeads: {
    ref: 'Reference',
    tool: 'Assessment',
    result: 'Result',
    assessor: 'Signed by',
    crime: 'Crime',
    since: 'Since',
  },
  recordedOn: (day: string) => `Recorded ${day}`,
  gradedAgain: 'Graded again',
  where: 'Nothing is recorded. Look in the crime record for assessments made elsewhere.',
  events: 'What has changed',
  eventsCaption: 'Events that ask for assessments again',
  eventHeads: { what: 'What', on: 'Day', note: 'Note' },
  noEvents: 'No separation, court date or new partner is recorded. Breaches ask again by themselves.',
  warnings: 'Warnings',
  warningsCaption: 'Warnings on this record',
  warningHeads: { warning: 'Warning', event: 'Event', review: 'Review due', source: 'Source' },
  noWarnings: 'No warnings are recorded. This says only what has reached this record.',
  notRecorded: 'Not recorded',
} as const;
