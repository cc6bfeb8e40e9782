// The queues of cases that somebody looks at: who works each, what brings a case into it, and the offences it is about, from reference data.

import { allOffences } from '#reference';
import type { OffenceCategory, ReferenceBook } from '#reference';

export const queueKeys = ['secondary-risk', 'missed-opportunity'] as const;
export type QueueKey = (typeof queueKeys)[number];

export function isQueueKey(text: string | undefined): text is QueueKey {
  return queueKeys.some((key) => key === text);
}

export type QueueRules = {
  /** Who works it; where nobody holds that post it falls to the area's supervisor. */
  readonly role: string;
  /** Levels and the stage that count as high. */
  readonly levels: readonly string[];
  readonly stage: number;
  /** So many crimes of the suspect in a year. */
  readonly crimes: number;
  /** What happened within so many days brings a case in. */
  readonly days: number;
  readonly stalking: readonly string[];
  readonly stalkingAndHarassment: readonly string[];
  /** Outcomes that close a crime without a charge. */
  readonly closedWithoutCharge: readonly string[];
};

/** The rules of one queue in force on the day of the book. */
export function queueRules(book: ReferenceBook, key: QueueKey): QueueRules {
  const body = book.find('queue', key)?.body ?? {};
  const number = (name: string, otherwise: number) => {
    const value = body[name];
    return typeof value === 'number' ? value : otherwise;
  };
  const levels = body['levels'];
  return {
    role: typeof body['role'] === 'string' ? body['role'] : 'supervisor',
    levels: Array.isArray(levels) ? levels.filter((level) => typeof level === 'string') : [],
    stage: number('stage', 5),
    crimes: number('crimes', 3),
    days: number('days', 28),
    stalking: offencesOf(book, ['stalking']),
    stalkingAndHarassment: offencesOf(book, ['stalking', 'harassment', 'aggravated']),
    closedWithoutCharge: book
      .all('outcome')
      .filter(({ body: outcome }) => outcome['isOpen'] !== true && outcome['group'] !== 'charged')
      .map((entry) => entry.key),
  };
}

function offencesOf(book: ReferenceBook, categories: readonly OffenceCategory[]): readonly string[] {
  return allOffences(book)
    .filter(({ category }) => category !== null && categories.includes(category))
    .map(({ key }) => key);
}

/** Every queue's rules. */
export type AllQueueRules = Readonly<Record<QueueKey, QueueRules>>;

export function allQueueRules(book: ReferenceBook): AllQueueRules {
  return {
    'secondary-risk': queueRules(book, 'secondary-risk'),
    'missed-opportunity': queueRules(book, 'missed-opportunity'),
  };
}
