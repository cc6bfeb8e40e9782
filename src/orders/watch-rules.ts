// The force's own rules for watching orders, read from the reference data: how long, by kind of gap and of order.

import { powerGroupOf, regimeCodes } from '#law';
import type { RegimeCode } from '#law';
import type { ReferenceBody, ReferenceBook } from '#reference';

import { gapKinds } from './gaps.ts';
import type { GapKind } from './gaps.ts';
import type { FeedRule } from './silent-feeds.ts';

export type WatchRule = {
  readonly regime: RegimeCode;
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
};

const numberIn = (body: ReferenceBody, name: string): number | null => {
  const value = body[name];
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : null;
};

/** One rule for each kind of order. What the force's own rows leave out is not watched for. */
export function watchRules(book: ReferenceBook): ReadonlyMap<RegimeCode, WatchRule> {
  const body = (kind: GapKind, code: RegimeCode): ReferenceBody => {
    const own = book.find('watch', `${kind}/${code}`);
    const entry = own?.isInForce === true ? own : book.find('watch', kind);
    return entry?.isInForce === true ? entry.body : {};
  };
  return new Map(
    regimeCodes.map((code) => {
      const notice = body('ending-undecided', code)['notice'];
      return [
        code,
        {
          regime: code,
          checkMonths: numberIn(body('no-check', code), 'months'),
          reviewMonths: numberIn(body('review-late', code), 'months'),
          notice: Array.isArray(notice) ? notice.filter((days) => typeof days === 'number') : [],
          toldWithin: numberIn(body('victim-not-told', code), 'days') ?? 0,
          bookWithin: numberIn(body('programme-not-booked', code), 'days'),
          askWithin: powerGroupOf(code) === 'bail' ? numberIn(body('victim-not-asked', code), 'days') : null,
        },
      ];
    }),
  );
}

/** How many blanks of a list this role is shown a day: the role's own entry, else the one for all other roles. */
export function dayBudget(
  book: ReferenceBook,
  list: 'gap-budget' | 'consideration-budget',
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
