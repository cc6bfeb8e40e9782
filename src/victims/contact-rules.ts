// How often a victim hears from police, and the force's limits, read from the reference data in force on a day.

import { findOutcome } from '#reference';
import type { ReferenceBook } from '#reference';

export type ContactRules = {
  /** Days between contacts by interval; null for significant developments only. */
  readonly intervals: ReadonlyMap<string, number | null>;
  /** Days from recording within which a victim is asked, or it is said why not. */
  readonly firstDays: number;
  /** Days without contact, or of "significant developments only", after which to ask again. */
  readonly silentDays: number;
  /** Days after the day due in which a contact still counts as kept. */
  readonly toleranceDays: number;
  /** Days after an outcome in which what happens still asks the victim again. */
  readonly afterDays: number;
  /** Codes of outcomes by which somebody is charged. */
  readonly chargedCodes: readonly string[];
  /** Codes that are no outcome yet. */
  readonly openCodes: readonly string[];
};

/** Where the force has set no limit, nothing is late. */
const noLimit = 36_500;

/** The rules in force on the day of the book. */
export function contactRules(book: ReferenceBook): ContactRules {
  const daysOf = (key: string, without: number): number => {
    const days = book.find('contact-limit', key)?.body['days'];
    return typeof days === 'number' ? days : without;
  };
  const outcomes = book.all('outcome').flatMap(({ key }) => findOutcome(book, key) ?? []);
  return {
    // Every interval there ever was: an agreement keeps the one it was made with.
    intervals: new Map(
      book.all('contact-interval').map(({ key, body }) => {
        const { days } = body;
        return [key, typeof days === 'number' ? days : null];
      }),
    ),
    firstDays: daysOf('first', noLimit),
    silentDays: daysOf('silence', noLimit),
    toleranceDays: daysOf('tolerance', 0),
    afterDays: daysOf('after', 0),
    chargedCodes: outcomes.filter(({ group }) => group === 'charged').map(({ key }) => key),
    openCodes: outcomes.filter(({ isOpen }) => isOpen).map(({ key }) => key),
  };
}
