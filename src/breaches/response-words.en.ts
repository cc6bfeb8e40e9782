// English words of the answer to a breach, rung by rung.

import { plural } from '#platform';

import type { TimedRung } from './breach.ts';

const hours = (count: number) => plural('en', count, { one: `${count} hour`, other: `${count} hours` });

export const en = {
  label: 'How far the answer has come',
  names: {
    report: 'Report',
    decision: 'Decision',
    arrest: 'Arrest',
    court: 'Court',
    result: 'Result',
  } satisfies Record<TimedRung | 'report', string>,
  underAnHour: 'under 1 hour',
  hours,
  days: (count: number) => plural('en', count, { one: `${count} day`, other: `${count} days` }),
  taken: (length: string) => `After ${length}`,
  due: (when: string) => `Due ${when}`,
  lateSince: (when: string) => `Late: was due ${when}`,
  target: (count: number) => `Target: ${hours(count)}`,
  targetDays: (count: number) => `Target: ${count} days`,
  missed: (when: string) => `Late: was due ${when}`,
  law: 'Limit of the law',
  directed: (by: string, to: string) => `${by} directed ${to}`,
  escalated: {
    supervisor: (when: string) => `With the supervisor since ${when}`,
    inspector: (when: string) => `With the inspector since ${when}`,
  },
  delay: (reason: string, note: string, by: string) => `Reason: ${reason}. ${note} (${by})`,
  delayNotKnown: (by: string) => `Reason for the delay: not known yet (${by}). It is still asked for`,
  delayWithout: (reason: string, by: string) => `Reason: ${reason} (${by})`,
  noDelay: 'No reason for the delay recorded',
  notYet: 'Not yet',
  notAsked: {
    decision: 'Not asked for',
    arrest: 'Decided otherwise',
    court: 'The law sets no hour',
    result: 'Decided: nothing follows',
  } satisfies Record<TimedRung, string>,
  noTarget: 'No target set',
  targets: (source: string) => `Targets are not law. ${source}.`,
} as const;
