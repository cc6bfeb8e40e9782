// English words of the form that refers somebody to a programme.

import { plural } from '#platform';

export const en = {
  title: 'Refer to a programme',
  back: (name: string) => `Back to ${name}`,
  programme: 'Which programme?',
  crime: 'Which crime led to it?',
  noCrime: 'No crime, or not known',
  basis: 'Consent, or required?',
  bases: {
    consent: 'Consents',
    court: 'An order requires it',
    'consent-awaited': 'Consent is still to be asked for',
  },
  measure: 'If an order requires it, which?',
  chooseMeasure: 'Choose an order',
  band: 'How high is the risk?',
  bandHint: 'You decide this. The provider follows from it.',
  bands: { 'high-or-complex': 'High or complex', 'medium-or-low': 'Medium or low' },
  bandProvider: (band: string, provider: string) => `${band}: ${provider}`,
  /** What belongs to one of several programmes. */
  ofProgramme: (programme: string, what: string) => `${programme}: ${what}`,
  criteria: 'Which criteria are met?',
  criteriaHint: 'A criterion that is not met needs a reason below.',
  doubtful: 'The force’s own criteria were not available. These were read out of the review of July 2023.',
  note: 'Note',
  noteHint: 'No victim’s name or address.',
  send: 'Refer',
  cancel: 'Cancel',
  saved: 'Referred.',
  guardTitle: 'A review is needed first',
  guardTitleStopped: 'No referral can be made',
  guardNeeded: (count: number) =>
    plural('en', count, {
      one: 'This person is a victim in 1 linked file. Somebody must review who causes the primary harm.',
      other: `This person is a victim in ${count} linked files. Somebody must review who causes the primary harm.`,
    }),
  guardStopped: 'The last review does not find that this person causes the primary harm.',
  review: 'Review who causes the primary harm',
  openAlready: (ref: string) => `There is an open referral already: ${ref}.`,
} as const;
