// Work about breaches: to decide what follows, and to bring whoever was arrested before the court.

import { courtDue } from '../legal-deadline.ts';
import { cy } from './breach-work.cy.ts';
import { en } from './breach-work.en.ts';
import { needed, waitsSince } from './due-from-row.ts';
import { ordinary } from './work-rule.ts';
import type { WorkFacts, WorkRow, WorkRule } from './work-rule.ts';

const path = (item: WorkFacts) => `/breaches/${item.recordRef}`;

export const breachWork = {
  'decide-breach': {
    ...ordinary,
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
        notArrested: row.result === 'not-arrested',
        breachesOfPerson: row.breaches,
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
    due: (row, regime) => courtDue(needed(regime, row), needed(row.from_at, row)),
    path,
    words: { en: en.bringToCourt, cy: cy.bringToCourt },
  },
} as const satisfies Record<string, WorkRule>;
