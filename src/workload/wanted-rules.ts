// The force's own rules for looking for suspects, read from the reference data: which rank makes the test, and by when a suspect is raised at the daily meeting.

import { ranks } from '#law';
import type { Rank } from '#law';
import type { ReferenceBook } from '#reference';

/** The lowest rank that makes the test. Without a rule nobody below the highest rank does. */
export function testRank(book: ReferenceBook): Rank {
  const given = book.find('wanted-rule', 'inspector-test')?.body['rank'];
  return ranks.find((rank) => rank === given) ?? 'chief-constable';
}

/** Hours after which somebody who is looked for must have been raised at a daily meeting; null where the force sets none. */
export function raisedWithin(book: ReferenceBook): number | null {
  const hours = book.find('wanted-rule', 'raised-at-meeting')?.body['hours'];
  return typeof hours === 'number' ? hours : null;
}
