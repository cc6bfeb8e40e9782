// English words of the tracker of the review's recommendations.

import { plural } from '#platform';

export const en = {
  title: 'Recommendations of the review of July 2023',
  line: (day: string) => `Status with proof, as the record stands on ${day}.`,
  measured: (count: number, total: number, numbers: string) =>
    `**${count} of ${total} have a live figure here:** ${numbers}.`,
  notMeasured: (count: number) =>
    plural('en', count, {
      one: '**1 is not measured by this service:**',
      other: `**${count} are not measured by this service:**`,
    }),
  standing: 'Where they stand',
  statusCount: (name: string, count: number) => `${name}: ${count}`,
  decayedLabel: 'Waits for a decision',
  decayed: (numbers: string) =>
    `Closed, but the figures have fallen since: ${numbers}. The Commissioner’s office decides.`,
  caption: 'Each recommendation: owner, status, figure and last update',
  heads: {
    number: 'No.',
    recommendation: 'Recommendation',
    owner: 'Owner',
    status: 'Status and proof',
    figure: 'Figure now',
    trend: 'Since the last month end',
    update: 'Last update',
  },
  statusLine: (day: string) => `since ${day}`,
  small: 'Counts are given in steps of five. Those of 1 to 4 are shown as “under 5”.',
  howWeCount: 'How we count',
  file: 'Download as a file (CSV)',
  source: 'The words are our own and short. The review itself is the source.',
  fileHeads: {
    number: 'Number',
    name: 'Name',
    says: 'Recommendation',
    owner: 'Owner',
    status: 'Status',
    since: 'Since',
    evidence: 'Evidence',
    measure: 'Measure',
    figure: 'Figure now',
    trend: 'Since the last month end',
    update: 'Last update',
  },
} as const;
