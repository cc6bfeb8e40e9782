// Work about orders, notices and bail: their legal deadlines, service, ends and what nobody is watching.

import { measurePath } from '#orders';

import { hearingDue, notificationDue } from '../legal-deadline.ts';
import { byDay, byMoment, needed, waitsSinceDay } from './due-from-row.ts';
import { cy } from './order-work.cy.ts';
import { en } from './order-work.en.ts';
import { ordinary } from './work-rule.ts';
import type { WorkFacts, WorkRule } from './work-rule.ts';

const path = (item: WorkFacts) => measurePath({ ref: item.recordRef, regime: item.regime ?? '' });
const order = { ...ordinary, kept: true, about: 'order', path } as const;

export const orderWork = {
  'hear-order': {
    ...order,
    kept: false,
    tally: 'legal-deadlines',
    key: ['order', 'hear'],
    due: (row, kind, law) =>
      hearingDue({ regime: needed(kind, row).code, on: needed(row.from_on, row), at: row.from_at }, law),
    words: { en: en.hearOrder, cy: cy.hearOrder },
  },
  'finish-hearing': {
    ...order,
    kept: false,
    tally: 'legal-deadlines',
    key: ['order', 'finish'],
    due: (row) => (row.from_at === null ? byDay(row) : byMoment(row)),
    words: { en: en.finishHearing, cy: cy.finishHearing },
  },
  'hearing-no-day': {
    ...order,
    kept: false,
    tally: 'legal-deadlines',
    key: ['order', 'finish'],
    daily: true,
    due: waitsSinceDay,
    words: { en: en.hearingNoDay, cy: cy.hearingNoDay },
  },
  'notify-police': {
    ...order,
    tally: 'legal-deadlines',
    key: ['order', 'notify'],
    due: (row, kind, law) =>
      notificationDue({ regime: needed(kind, row).code, on: needed(row.from_on, row), at: null }, law),
    words: { en: en.notifyPolice, cy: cy.notifyPolice },
  },
  // Bail that ends and bail that ended are one piece of work.
  'bail-ended': {
    ...order,
    tally: 'bail',
    key: ['bail', 'end'],
    due: byDay,
    words: { en: en.bailEnded, cy: cy.bailEnded },
  },
  'bail-ends': {
    ...order,
    tally: 'bail',
    key: ['bail', 'end'],
    due: byDay,
    words: { en: en.bailEnds, cy: cy.bailEnds },
  },
  serve: {
    ...order,
    tally: 'service',
    key: ['order', 'serve'],
    daily: true,
    waited: 'granted',
    due: waitsSinceDay,
    words: { en: en.serve, cy: cy.serve },
  },
  'order-ends': {
    ...order,
    tally: 'endings',
    key: ['order', 'end'],
    due: byDay,
    words: { en: en.orderEnds, cy: cy.orderEnds },
  },
  'chase-application': {
    ...order,
    tally: 'endings',
    key: ['order', 'chase'],
    due: byDay,
    words: { en: en.chaseApplication, cy: cy.chaseApplication },
  },
  'answer-application': {
    ...order,
    tally: 'endings',
    key: ['order', 'answer'],
    due: byDay,
    words: { en: en.answerApplication, cy: cy.answerApplication },
  },
  watch: {
    ...order,
    tally: 'gaps',
    key: ['order', 'watch'],
    daily: true,
    budget: 'gaps',
    due: waitsSinceDay,
    words: { en: en.watch, cy: cy.watch },
  },
} as const satisfies Record<string, WorkRule>;
