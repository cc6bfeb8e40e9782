// Work about breaches: to decide what follows, and to bring whoever was arrested before the court.

import { courtDue } from '../legal-deadline.ts';
import { cy } from './breach-work.cy.ts';
import { en } from './breach-work.en.ts';
import { needed, waitsSince } from './due-from-row.ts';
import { ordinary } from './work-rule.ts';
import type { TimedWork, WorkFacts, WorkRow, WorkRule } from './work-rule.ts';

/** The row's codes are words with a space between. */
const hasCode = (row: WorkRow, code: string) => row.result?.split(' ').includes(code) === true;

/** To be done by a moment that somebody set: late once it has passed. */
const byMoment = (row: WorkRow): TimedWork => ({
  due: { kind: 'moment', at: needed(row.from_at, row) },
  reason: { kind: 'facts' },
});

const path = (item: WorkFacts) => `/breaches/${item.recordRef}`;

export const breachWork = {
  'decide-breach': {
    ...ordinary,
    kept: true,
    tally: 'breaches',
    key: ['breach', 'decide'],
    waited: 'reported',
    // Owning the order is not deciding about its breach.
    nobodysUntilTaken: true,
    about: 'condition',
    due: (row: WorkRow) => ({
      ...waitsSince(row),
      reason: {
        kind: 'breach',
        notArrested: hasCode(row, 'not-arrested'),
        breachesOfPerson: row.breaches,
        told: hasCode(row, 'inspector') ? 'inspector' : hasCode(row, 'supervisor') ? 'supervisor' : null,
      },
    }),
    path,
    words: { en: en.decideBreach, cy: cy.decideBreach },
  },
  'bring-to-court': {
    ...ordinary,
    tally: 'legal-deadlines',
    key: ['breach', 'court'],
    about: 'condition',
    due: (row, kind, law) =>
      courtDue(
        needed(kind, row),
        needed(row.from_at, row),
        law,
        hasCode(row, 'attached') ? 'attached' : null,
      ),
    path,
    words: { en: en.bringToCourt, cy: cy.bringToCourt },
  },
  'late-arrest': {
    ...ordinary,
    tally: 'breaches',
    key: ['breach', 'late-arrest'],
    about: 'condition',
    due: byMoment,
    path,
    words: { en: en.lateArrest, cy: cy.lateArrest },
  },
  'late-result': {
    ...ordinary,
    tally: 'breaches',
    key: ['breach', 'late-result'],
    about: 'condition',
    due: byMoment,
    path,
    words: { en: en.lateResult, cy: cy.lateResult },
  },
  directed: {
    ...ordinary,
    tally: 'breaches',
    key: ['breach', 'directed'],
    about: 'condition',
    due: byMoment,
    path,
    words: { en: en.directed, cy: cy.directed },
  },
  'explain-delay': {
    ...ordinary,
    kept: true,
    tally: 'breaches',
    key: ['breach', 'delay'],
    daily: true,
    waited: 'asked',
    about: 'condition',
    due: waitsSince,
    path: (item: WorkFacts) => `/breaches/${item.recordRef}/delay`,
    words: { en: en.delay, cy: cy.delay },
  },
  'consider-conduct': {
    ...ordinary,
    kept: true,
    tally: 'considerations',
    key: ['breach', 'conduct'],
    daily: true,
    waited: 'reported',
    about: 'condition',
    due: waitsSince,
    path: (item: WorkFacts) => `/breaches/${item.recordRef}/conduct`,
    words: { en: en.conduct, cy: cy.conduct },
  },
} as const satisfies Record<string, WorkRule>;
