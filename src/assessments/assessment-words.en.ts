// English words for assessments: states, results, training, when due and why.

import { plural } from '#platform';

export const en = {
  states: {
    'not-yet': 'Not yet',
    completed: 'Done',
    'not-needed': 'Considered, not needed',
    refused: 'Could not be made',
  },
  stage: (stage: number, of: number, name: string) => `Stage ${stage} of ${of}: ${name}`,
  nobody: 'No suspect named',
  toolAndResult: (tool: string, result: string) => `${tool} ${result}`,
  trained: 'Trained when it was signed',
  trainedUntil: (day: string) => `Trained when it was signed, until ${day}`,
  trainingNotRequired: 'This tool asks for no course',
  trainingNotKnown: 'Training not known: it came from another system',
  trainingNotAsked: 'No training is needed to record this',
  dueBy: (day: string) => `Due by ${day}`,
  lateSince: (day: string) => `Late: was due by ${day}`,
  why: {
    recorded: (days: number) =>
      plural('en', days, { one: '1 day from recording', other: `${days} days from recording` }),
    firstReview: 'By the first supervisor review',
    review: 'Its own review day',
    trigger: (what: string, day: string) => `Asked again: ${what}, ${day}`,
  },
  sure: {
    verified: 'Read in the source.',
    memory: 'From memory: check it before relying on it.',
    doubtful: 'Source in doubt: ask before using it.',
    local: 'The force’s own rule.',
  },
} as const;
