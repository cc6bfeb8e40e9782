// Work of whoever is asked to answer for an order, notice or period of bail: to accept or to decline.

import { measurePath } from '#orders';

import { waitsSinceDay } from './due-from-row.ts';
import { cy } from './owner-work.cy.ts';
import { en } from './owner-work.en.ts';
import { ordinary } from './work-rule.ts';
import type { WorkFacts, WorkRule } from './work-rule.ts';

const offer = {
  ...ordinary,
  tally: 'gaps',
  daily: true,
  waited: 'asked',
  settledThere: true,
  about: 'order',
  due: waitsSinceDay,
  path: (item: WorkFacts) => `${measurePath({ ref: item.recordRef, regime: item.regime ?? '' })}/owner`,
} as const;

export const ownerWork = {
  'accept-owner': {
    ...offer,
    key: ['order', 'accept'],
    words: { en: en.acceptOwner, cy: cy.acceptOwner },
  },
  'accept-deputy': {
    ...offer,
    key: ['order', 'stand-in'],
    words: { en: en.acceptDeputy, cy: cy.acceptDeputy },
  },
} as const satisfies Record<string, WorkRule>;
