// English words of the list of open cases by blanks.

import { plural } from '#platform';

export const en = {
  title: 'What is not considered yet',
  line: 'Open cases. Most blanks first, then the longest known. While nobody is named, some wait for a suspect.',
  views: {
    blanks: 'Blanks',
    waiting: 'Waiting for a second reader',
    'look-again': 'Look again now',
    all: 'All open cases',
  },
  view: 'Show',
  blankOf: 'Not considered yet',
  anyBlank: 'Any of them',
  area: 'Area',
  allAreas: 'Whole force',
  show: 'Show',
  count: (cases: number, blanks: number) =>
    plural('en', cases, {
      one: `1 case. Blanks: ${blanks}.`,
      other: `${cases} cases. Blanks: ${blanks}.`,
    }),
  nothing: 'No case. Nothing of this kind waits.',
  caption: 'Open cases and what is not considered yet',
  heads: {
    crime: 'Crime',
    suspect: 'Suspect',
    days: 'Days known',
    blanks: 'Blanks',
    what: 'Not considered yet',
    waits: 'Waits',
  },
  of: (blanks: number, asked: number) => `${blanks} of ${asked}`,
  record: 'Record now',
  noBlank: 'None',
  closed: 'Closed',
  secondReader: (names: string) => `Second reader: ${names}`,
  forSuspect: (names: string) => `For a suspect: ${names}`,
  lookAgain: (day: string) => `Look again by ${day}`,
  noSuspect: 'No suspect named',
  restricted: 'Restricted record',
  days: 'Days from first report to first consideration',
} as const;
