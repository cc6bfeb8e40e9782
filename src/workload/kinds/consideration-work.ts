// Work about what was considered, and about programmes and the checks after them.

import { cy } from './consideration-work.cy.ts';
import { en } from './consideration-work.en.ts';
import { byDay, severalByDay, severalWaitSince, waitsSinceDay } from './due-from-row.ts';
import { about, ordinary } from './work-rule.ts';
import type { WorkFacts, WorkRule } from './work-rule.ts';

const considered = { ...ordinary, tally: 'considerations', about: 'record' } as const;
const matrix = (item: WorkFacts, personRef: string) => `/considerations/new?${about(item, personRef)}#matrix`;
const referral = (item: WorkFacts) => `/referrals/${item.recordRef}`;

export const considerationWork = {
  consider: {
    ...considered,
    kept: true,
    key: ['crime', 'consider'],
    budget: 'considerations',
    daily: true,
    due: severalWaitSince,
    path: matrix,
    words: { en: en.consider, cy: cy.consider },
  },
  'look-again': {
    ...considered,
    kept: true,
    key: ['crime', 'look-again'],
    budget: 'considerations',
    due: severalByDay,
    path: matrix,
    words: { en: en.lookAgain, cy: cy.lookAgain },
  },
  'second-reader': {
    ...considered,
    key: ['crime', 'read'],
    daily: true,
    due: severalWaitSince,
    path: (item: WorkFacts, personRef: string) =>
      personRef === '' ? `/crimes/${item.recordRef}` : `/perpetrators/${personRef}/interventions`,
    words: { en: en.secondReader, cy: cy.secondReader },
  },
  'missed-session': {
    ...considered,
    key: ['referral', 'decide'],
    due: waitsSinceDay,
    path: referral,
    words: { en: en.missedSession, cy: cy.missedSession },
  },
  'follow-up': {
    ...considered,
    key: ['referral', 'check'],
    due: byDay,
    path: referral,
    words: { en: en.followUp, cy: cy.followUp },
  },
} as const satisfies Record<string, WorkRule>;
