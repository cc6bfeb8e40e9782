// English words for what happened to a breach.

import type { BreachStep, TimedRung } from './breach.ts';

export const en = {
  steps: {
    decided: 'Decided: no arrest',
    arrested: 'Arrested',
    'not-arrested': 'Not arrested',
    'looking-for': 'Looking for the suspect',
    charged: 'Charged',
    'no-further-action': 'No further action',
    're-bailed': 'Bailed again',
    'returned-to-court': 'Returned to custody or put before the court',
    'court-result': 'Dealt with by the court',
    'victim-told': 'Victim told',
    'victim-not-told': 'Victim not told',
    'supervisor-told': 'Supervisor told',
    'also-a-crime': 'Also a crime',
    identified: 'What was breached identified',
    corrected: 'What was breached corrected',
    directed: 'Directed by a supervisor',
    delayed: 'Reason for the delay',
    'conduct-considered': 'Stalking crime considered',
    'evidence-kept': 'Evidence kept',
    'set-aside': 'Recorded although the order was made later',
  } satisfies Record<BreachStep, string>,
  voluntary: 'Decided: voluntary interview',
  noVictim: 'No victim to tell',
  directed: (name: string, due: string) => `${name}, by ${due}`,
  rungs: { decision: 'Decision', arrest: 'Arrest', court: 'Court', result: 'Result' } satisfies Record<
    TimedRung,
    string
  >,
  noCrimeNumber: 'No crime number yet',
  condition: (measure: string, ref: string, clauseNo: number) => `${measure} ${ref}, condition ${clauseNo}`,
  measure: (measure: string, ref: string) => `${measure} ${ref}`,
  by: (name: string, recorded: string) => `${name}. Recorded ${recorded}`,
  feed: (source: string, recorded: string) => `${source}. Recorded ${recorded}`,
} as const;
