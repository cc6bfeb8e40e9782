// English words of the page of days from first report to first consideration.

import { plural } from '#platform';

export const en = {
  title: 'Days from first report to first consideration',
  period: (from: string, to: string) => `Crimes reported from ${from} to ${to}.`,
  rule: (text: string) => `How we count: ${text}.`,
  source: (source: string) => `Source of the definition: ${source}.`,
  onlyConsidered: 'Cases where it was never considered have no day: see the list of blanks.',
  blanks: 'What is not considered yet',
  area: 'Area',
  allAreas: 'Whole force',
  months: 'Period',
  lastMonths: (count: number) => plural('en', count, { one: 'Last month', other: `Last ${count} months` }),
  show: 'Show',
  caption: 'Days to first consideration, by intervention',
  heads: { intervention: 'Intervention', count: 'Cases', median: 'Median', worst: 'Worst' },
  rowsTitle: (intervention: string) => `The cases behind it: ${intervention}`,
  rowsCaption: 'Cases, longest first',
  rowHeads: {
    crime: 'Crime',
    person: 'Suspect',
    reported: 'Reported',
    considered: 'First considered',
    days: 'Days',
  },
  noSuspect: 'No suspect named',
  cut: (shown: number, total: number) => `The ${shown} longest of ${total}.`,
  see: 'Show the cases',
  nothing: 'No consideration is recorded for crimes of this period.',
} as const;
