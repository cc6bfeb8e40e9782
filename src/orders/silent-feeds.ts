// Feeds from which nothing has come for longer than it should: what is not sent is not seen, and nothing else says so.

import { londonDate } from '#platform';

export type FeedRule = {
  readonly kind: string;
  readonly days: number;
  readonly en: string;
  readonly cy: string;
};

export type SilentFeed = FeedRule & { readonly lastOn: Temporal.PlainDate; readonly silentDays: number };

/** Feeds silent for more than their days, longest first. One that never began is not silent: it is not set up. */
export function silentFeeds(
  rules: readonly FeedRule[],
  received: ReadonlyMap<string, Temporal.Instant>,
  day: Temporal.PlainDate,
): readonly SilentFeed[] {
  return rules
    .flatMap((rule) => {
      const at = received.get(rule.kind);
      if (at === undefined) return [];
      const lastOn = londonDate(at);
      const silentDays = lastOn.until(day, { largestUnit: 'days' }).days;
      return silentDays > rule.days ? [{ ...rule, lastOn, silentDays }] : [];
    })
    .toSorted((a, b) => b.silentDays - a.silentDays || (a.kind < b.kind ? -1 : 1));
}

/** Feeds of which nothing has ever come: not silent but not set up, and one gap together, never one each. */
export function feedsNotSetUp(
  rules: readonly FeedRule[],
  received: ReadonlyMap<string, Temporal.Instant>,
): readonly FeedRule[] {
  return rules.filter((rule) => !received.has(rule.kind));
}
