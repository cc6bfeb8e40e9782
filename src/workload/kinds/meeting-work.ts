// Work that a meeting gave: an action with an owner and a day, done by a named person with a result.

import { byDay } from './due-from-row.ts';
import { cy } from './meeting-work.cy.ts';
import { en } from './meeting-work.en.ts';
import { ordinary } from './work-rule.ts';
import type { WorkFacts, WorkRule } from './work-rule.ts';

export const meetingWork = {
  'meeting-action': {
    ...ordinary,
    tally: 'meetings',
    about: 'record',
    key: ['action', 'do'],
    due: byDay,
    path: (item: WorkFacts) => `/actions/${item.recordRef}`,
    words: { en: en['meeting-action'], cy: cy['meeting-action'] },
  },
} as const satisfies Record<string, WorkRule>;
