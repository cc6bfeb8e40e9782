// The force's own targets for answering a breach, read from the reference data: hours for each rung, and who is told when one is missed.

import { isRankAtLeast, ranks } from '#law';
import { londonDate } from '#platform';
import type { Viewer } from '#platform';
import type { ReferenceBook, ReferenceEntry } from '#reference';

import type { TimedRung } from './breach.ts';

export const escalations = ['supervisor', 'inspector'] as const;
export type Escalation = (typeof escalations)[number];

export type ResponseTargets = {
  /** Hours from the rung's beginning; null where the force sets none. The court's limit is the law's. */
  readonly hours: Readonly<Record<Exclude<TimedRung, 'court'>, number | null>>;
  /** Hours after a missed time at which each is told. */
  readonly escalate: Readonly<Record<Escalation, number | null>>;
  /** Days from the report during which a missed time, or a question nobody has answered, is work of the day. */
  readonly watchedDays: number;
};

const numberOf = (entry: ReferenceEntry | undefined, name: string): number | null => {
  const value = entry?.isInForce === true ? entry.body[name] : undefined;
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : null;
};

/** The targets in force on the day of the book. What the force's own rows leave out has no target. */
export function responseTargets(book: ReferenceBook): ResponseTargets {
  const target = (key: string) => book.find('response-target', key);
  return {
    hours: {
      decision: numberOf(target('decision'), 'hours'),
      arrest: numberOf(target('arrest'), 'hours'),
      result: numberOf(target('result'), 'hours'),
    },
    escalate: {
      supervisor: numberOf(target('escalate-supervisor'), 'hours'),
      inspector: numberOf(target('escalate-inspector'), 'hours'),
    },
    watchedDays: numberOf(target('watched'), 'days') ?? 0,
  };
}

/** The targets for what was reported from a day on; the earliest has no first day. */
export type TargetsFrom = { readonly from: Temporal.PlainDate | null; readonly targets: ResponseTargets };

/** The targets that stood when something was reported: a later change does not judge what came before it. */
export function targetsWhenReported(book: ReferenceBook, reportedAt: Temporal.Instant): ResponseTargets {
  return responseTargets(book.at(londonDate(reportedAt)));
}

/** Every state of the targets, oldest first, so that each breach of a list is judged by that of its own day. */
export function targetsOverTime(book: ReferenceBook): readonly [TargetsFrom, ...TargetsFrom[]] {
  const days = book.changeDays('response-target');
  const [first] = days;
  if (first === undefined) return [{ from: null, targets: responseTargets(book) }];
  return [
    { from: null, targets: responseTargets(book.at(first.subtract({ days: 1 }))) },
    ...days.map((from) => ({ from, targets: responseTargets(book.at(from)) })),
  ];
}

/**
 * To which step of the escalation a member of staff belongs: supervisors are told first; inspectors and above, and the
 * force lead, after them. Null for everybody else, whose own work it is to answer the breach.
 */
export function escalationOf(viewer: Pick<Viewer, 'role' | 'rank'>): Escalation | null {
  if (viewer.role === 'supervisor') return 'supervisor';
  if (viewer.role === 'force-lead') return 'inspector';
  const held = ranks.find((rank) => rank === viewer.rank?.replace(/^detective-/u, ''));
  return held !== undefined && isRankAtLeast(held, 'inspector') ? 'inspector' : null;
}
