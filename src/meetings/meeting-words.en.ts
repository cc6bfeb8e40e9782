// English words that several pages of a meeting share.

import { plural } from '#platform';

export const en = {
  large: 'Large text for the screen',
  usual: 'Usual size',
  withheld: '[withheld]',
  restricted: 'Restricted record',
  restrictedLine: 'Restricted record: ask who may open it.',
  noName: 'No name recorded',
  states: {
    planned: 'Not opened yet',
    open: 'Open',
    closed: 'Closed',
  },
  planned: (time: string) => `Not opened yet. The list is as risk stands at ${time}.`,
  openSince: (time: string, chair: string) => `Open since ${time}. Chair: ${chair}.`,
  closedAt: (when: string, chair: string) => `Closed ${when}. Chair: ${chair}.`,
  nobody: 'not recorded',
  decidedOf: (decided: number, all: number) =>
    plural('en', all, { one: `${decided} of 1 case decided.`, other: `${decided} of ${all} cases decided.` }),
  decided: 'Decided',
  missing: (fields: string) => `Still to do: ${fields}`,
  fields: {
    decision: 'Decision',
    picture: 'What is known, and what is not',
    question: 'Question to the clinic',
    papers: 'Papers',
    advice: 'Advice',
    confidence: 'How sure',
  },
  pillar: (name: string) => name,
  plan: 'Plan',
  nothingBecause: 'None, because',
  allPapers: 'All papers seen',
  papersMissing: 'Some papers missing',
  reason: (name: string, ref: string) => `${name}: ${ref}`,
  reasonSince: (name: string, day: string) => `${name}, ${day}`,
  reasonRef: (name: string, ref: string, day: string) => `${name}: ${ref}, ${day}`,
  savedBy: (who: string, when: string) => `**${who}**, ${when}`,
  actionLine: (words: string, owner: string, day: string) => `${words}. ${owner}, by ${day}`,
  actionDone: (who: string, day: string, result: string) => `Done by ${who}, ${day}: ${result}`,
  actionDropped: (who: string, day: string, why: string) => `Not to be done, ${who}, ${day}: ${why}`,
  actionOpen: 'Open',
  actionLate: 'Not done',
  basis: (source: string, sure: string) => `Rules of this meeting: ${source} (${sure}).`,
  sure: {
    verified: 'read in the source',
    memory: 'from memory, not re-read',
    doubtful: 'doubtful',
    local: 'the force’s own',
  },
} as const;
