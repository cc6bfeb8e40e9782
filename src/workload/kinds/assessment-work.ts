// Work about risk assessments: the ones a case lacks, those that something since asks for again, and those whose review day has come.

import { cy } from './assessment-work.cy.ts';
import { en } from './assessment-work.en.ts';
import { byDay, severalByDay } from './due-from-row.ts';
import { about, ordinary } from './work-rule.ts';
import type { WorkFacts, WorkRule } from './work-rule.ts';

const assessed = { ...ordinary, tally: 'considerations', about: 'record' } as const;

export const assessmentWork = {
  assess: {
    ...assessed,
    kept: true,
    key: ['crime', 'assess'],
    budget: 'considerations',
    due: severalByDay,
    path: (item: WorkFacts, personRef: string) => `/risk-assessments/new?${about(item, personRef)}`,
    words: { en: en.assess, cy: cy.assess },
  },
  // No budget: what happened has changed the risk.
  'assess-again': {
    ...assessed,
    kept: true,
    key: ['person', 'assess-again'],
    due: severalByDay,
    path: (_: WorkFacts, personRef: string) => `/perpetrators/${personRef}/risk#due`,
    words: { en: en.assessAgain, cy: cy.assessAgain },
  },
  reassess: {
    ...assessed,
    key: ['assessment', 'review'],
    budget: 'considerations',
    due: byDay,
    path: (item: WorkFacts) => `/risk-assessments/${item.recordRef}`,
    words: { en: en.reassess, cy: cy.reassess },
  },
} as const satisfies Record<string, WorkRule>;
