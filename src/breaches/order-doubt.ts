// Whether an order was made before the breach of it: the law's own check, which a named person may set aside with why.

import { breachSourceOf, checkOrder, orderRefusalWords, undertakingLaw } from '#law';
import type { Law } from '#law';
import { measureState, promiseBreachedOn } from '#orders';
import type { MeasureRecord } from '#orders';
import { around, asWritten, londonDate, shortDay } from '#platform';
import type { Language } from '#platform';

import { cy } from './order-doubt-words.cy.ts';
import { en } from './order-doubt-words.en.ts';

export const orderDoubtWords = { en, cy } as const;

/** The coded reason under which it is kept that somebody recorded it all the same. */
export const beforeMade = 'breach-before-made';

export type OrderDoubt = {
  /** What is wrong, and what to do. */
  readonly text: string;
  /** The law by which breaking this order counts at all. */
  readonly source: string;
};

/** What the field is called in which somebody says why it stands all the same. */
export function asideLabel(language: Language, { source }: OrderDoubt) {
  return { text: around(orderDoubtWords[language].label, asWritten(source, 'en', language)) };
}

/**
 * What stands against a breach of this order on this day; null where it was made by then, or promised in its place. Nothing is refused for good:
 * every breach is kept, and who recorded it so and why stays in sight.
 */
export function orderDoubt(
  language: Language,
  record: Pick<MeasureRecord, 'measure' | 'events'> | null,
  occurredFrom: Temporal.Instant,
  law: Law,
): OrderDoubt | null {
  if (record === null) return null;
  const { regime, added } = record.measure;
  const breachOn = londonDate(occurredFrom);
  const promise = promiseBreachedOn(record.events, breachOn);
  if (promise !== null) {
    const isGiven = Temporal.PlainDate.compare(promise.occurredOn, breachOn) <= 0;
    if (isGiven) return null;
    const text = orderDoubtWords[language].promisedLater(shortDay(language, promise.occurredOn));
    return { text, source: undertakingLaw.source };
  }
  const { grantedOn } = measureState(record.events);
  const { source } = breachSourceOf(regime);
  if (grantedOn === null) return { text: orderDoubtWords[language].neverMade, source };
  const checked = checkOrder({ regime, added, madeOn: grantedOn, breachOn }, [], law);
  const found = checked.ok ? undefined : checked.error.find(({ code }) => code === beforeMade);
  return found === undefined ? null : { text: orderRefusalWords(found, language), source };
}
