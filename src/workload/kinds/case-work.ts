// Work on a case that waits for a person: a question, FOUR, a second reader, a disagreement, a link, a look from a queue.

import { cy } from './case-work.cy.ts';
import { en } from './case-work.en.ts';
import { byMoment, severalByMoment } from './due-from-row.ts';
import { ordinary } from './work-rule.ts';
import type { WorkFacts, WorkRule } from './work-rule.ts';

const waits = { ...ordinary, tally: 'considerations', about: 'record', due: byMoment } as const;
const onCrime = (page: string) => (item: WorkFacts) => `/crimes/${item.recordRef}/${page}`;
const inQueue = (queue: string) => (item: WorkFacts, personRef: string) =>
  `/queues/${queue}/${item.recordRef}${personRef === '' ? '' : `?perpetrator=${personRef}`}`;

export const caseWork = {
  'answer-advice': {
    ...waits,
    waited: 'asked',
    key: ['advice', 'answer'],
    path: (item: WorkFacts) => `/advice/${item.recordRef}`,
    words: { en: en['answer-advice'], cy: cy['answer-advice'] },
  },
  four: {
    ...waits,
    kept: true,
    budget: 'considerations',
    key: ['crime', 'four'],
    due: severalByMoment,
    path: onCrime('four'),
    words: { en: en.four, cy: cy.four },
  },
  'read-not-stalking': {
    ...waits,
    settledThere: true,
    key: ['crime', 'second'],
    path: onCrime('not-stalking'),
    words: { en: en['read-not-stalking'], cy: cy['read-not-stalking'] },
  },
  'settle-offence': {
    ...waits,
    settledThere: true,
    key: ['crime', 'settle'],
    path: onCrime('offence'),
    words: { en: en['settle-offence'], cy: cy['settle-offence'] },
  },
  'link-report': {
    ...waits,
    kept: true,
    budget: 'considerations',
    key: ['crime', 'link'],
    due: severalByMoment,
    path: onCrime('linked'),
    words: { en: en['link-report'], cy: cy['link-report'] },
  },
  'secondary-risk': {
    ...waits,
    kept: true,
    key: ['crime', 'risk'],
    path: inQueue('secondary-risk'),
    words: { en: en['secondary-risk'], cy: cy['secondary-risk'] },
  },
  'missed-opportunity': {
    ...waits,
    kept: true,
    budget: 'considerations',
    key: ['crime', 'missed'],
    path: inQueue('missed-opportunity'),
    words: { en: en['missed-opportunity'], cy: cy['missed-opportunity'] },
  },
} as const satisfies Record<string, WorkRule>;
