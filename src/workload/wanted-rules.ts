// The force's own rules for looking for suspects, read from the reference data: which rank makes the test.

import { ranks } from '#law';
import type { Rank } from '#law';
import type { ReferenceBook } from '#reference';

/** The lowest rank that makes the test. Without a rule nobody below the highest rank does. */
export function testRank(book: ReferenceBook): Rank {
  const given = book.find('wanted-rule', 'inspector-test')?.body['rank'];
  return ranks.find((rank) => rank === given) ?? 'chief-constable';
}
