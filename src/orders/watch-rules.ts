// The force's own rules for watching orders, read from the reference data: how long, by kind of gap and of order.

import { hearingAfter, powerGroupOf, regime, regimeCodes } from '#law';
import type { RegimeCode } from '#law';
import type { ReferenceBody, ReferenceBook } from '#reference';

import { gapKinds } from './gaps.ts';
import type { GapKind } from './gaps.ts';
import { needsServiceRecord } from './service-rule.ts';
import type { FeedRule } from './silent-feeds.ts';

export type WatchRule = {
  /** Code of a shipped kind of order, or of one that was added here and has rules of its own. */
  readonly regime: string;
  /** The shipped kind it is, or is like. */
  readonly like: RegimeCode;
  /** Days after it was made at which it counts that it was not served; null where nobody has to record service. */
  readonly serveWithin: number | null;
  /** Months from the last check to the next; null where none is asked. */
  readonly checkMonths: number | null;
  readonly reviewMonths: number | null;
  /** Days before an end at which a decision is asked for. */
  readonly notice: readonly number[];
  /** Days after its end during which an order still counts where the victim was not told. */
  readonly toldWithin: number;
  readonly bookWithin: number | null;
  /** Days after bail ended during which it counts that the victim was not asked what they know; null where it is not asked. */
  readonly askWithin: number | null;
  /** Months from the last hearing of the victim, or the making, to the next; null where none is asked. */
  readonly hearMonths: number | null;
  /** Days for which an attempt that reached nobody rests that. */
  readonly hearRestDays: number;
  /** Days from service after which a notice with no decision and no hearing counts; null where no court hears what follows. */
  readonly courtWithin: number | null;
};

const numberIn = (body: ReferenceBody, name: string): number | null => {
  const value = body[name];
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : null;
};

/** Under this name a rule for a kind that was added here says which shipped kind it is like. */
const likeMark = 'like';

/**
 * One rule for each kind of order, and one for each kind that was added here and has a rule of its own; what that one does
 * not say is as for the kind it is like. What the force's own rows leave out is not watched for.
 */
export function watchRules(book: ReferenceBook): ReadonlyMap<string, WatchRule> {
  const shipped = regimeCodes.map((code) => [code, ruleOf(book, code, code)] as const);
  const own = book.all('watch').flatMap(({ key, body }) => {
    const code = key.split('/')[1];
    const like = regimeCodes.find((each) => each === body[likeMark]);
    return code === undefined || like === undefined ? [] : [[code, ruleOf(book, code, like)] as const];
  });
  return new Map<string, WatchRule>([...shipped, ...own]);
}

function ruleOf(book: ReferenceBook, code: string, like: RegimeCode): WatchRule {
  const body = (kind: GapKind): ReferenceBody => {
    const found = [`${kind}/${code}`, `${kind}/${like}`, kind]
      .map((key) => book.find('watch', key))
      .find((entry) => entry?.isInForce === true);
    return found?.body ?? {};
  };
  const isServed =
    book.find('watch', `not-served/${code}`)?.isInForce === true || needsServiceRecord(regime(like));
  const { notice } = body('ending-undecided');
  return {
    regime: code,
    like,
    serveWithin: isServed ? numberIn(body('not-served'), 'days') : null,
    checkMonths: numberIn(body('no-check'), 'months'),
    reviewMonths: numberIn(body('review-late'), 'months'),
    notice: Array.isArray(notice) ? notice.filter((days) => typeof days === 'number') : [],
    toldWithin: numberIn(body('victim-not-told'), 'days') ?? 0,
    bookWithin: numberIn(body('programme-not-booked'), 'days'),
    askWithin: powerGroupOf(like) === 'bail' ? numberIn(body('victim-not-asked'), 'days') : null,
    hearMonths: numberIn(body('victim-not-heard'), 'months'),
    hearRestDays: numberIn(body('victim-not-heard'), 'restDays') ?? 0,
    courtWithin: hearingAfter(like) === null ? null : numberIn(body('hearing-unsettled'), 'days'),
  };
}

/** How many blanks of a list this role is shown a day: the role's own entry, else the one for all other roles. */
export function dayBudget(
  book: ReferenceBook,
  list: 'gap-budget' | 'consideration-budget' | 'closure-budget',
  role: string,
): number {
  const entry = book.find(list, role) ?? book.find(list, 'other-roles');
  return entry === undefined ? gapKinds.length : (numberIn(entry.body, 'aDay') ?? 0);
}

/** Feeds that are expected, each with the days after which it is silent. */
export function feedRules(book: ReferenceBook): readonly FeedRule[] {
  return book.all('feed').flatMap((entry) => {
    const days = numberIn(entry.body, 'days');
    return days === null || !entry.isInForce ? [] : [{ kind: entry.key, days, en: entry.en, cy: entry.cy }];
  });
}
