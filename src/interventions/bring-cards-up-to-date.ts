// Makes the cards of every case again where the rules behind them are others than when they were last made: at the start, and only then.

import { createHash } from 'node:crypto';

import { londonDate, withTransaction } from '#platform';
import type { Clock, Db } from '#platform';
import { referenceLists } from '#reference';
import type { ReferenceBook } from '#reference';

import { keepRules, lockRules, openCrimes, rulesKept } from './card-rules-store.ts';
import { rebuildConsiderationCards } from './rebuild-consideration-cards.ts';

/** Raised where what a card holds, or which cases have one, changes in the program: 2 since cases without a suspect have cards. */
const made = 2;

/** Lists from which a card is derived. */
const lists = ['intervention', 'intervention-asked', 'offence', 'outcome', 'relationship'] as const;

/**
 * Gives every open case a card made by the rules in force, older crimes in which nobody is named among them. Costs one
 * look-up where nothing changed, and nothing more in a store without crimes. Returns whether cards were made.
 */
export async function bringConsiderationCardsUpToDate(db: Db, clock: Clock): Promise<boolean> {
  const book = await referenceLists(db, londonDate(clock.now()));
  const rules = fingerprint(book);
  if ((await rulesKept(db)) === rules) return false;
  return withTransaction(db, async (transaction) => {
    await lockRules(transaction);
    if ((await rulesKept(transaction)) === rules) return false;
    const isOpenCode = (body: Readonly<Record<string, unknown>>) => body['isOpen'] === true;
    const openOutcomes = book
      .all('outcome')
      .filter(({ body }) => isOpenCode(body))
      .map(({ key }) => key);
    await rebuildConsiderationCards(transaction, clock, await openCrimes(transaction, openOutcomes));
    await keepRules(transaction, rules, clock.now());
    return true;
  });
}

function fingerprint(book: ReferenceBook): string {
  const entries = lists.flatMap((list) =>
    book.all(list).map(({ key, body }) => JSON.stringify([list, key, body])),
  );
  // In the order of the keys: another wording or place in a list changes no card.
  return createHash('sha256')
    .update(JSON.stringify([made, entries.toSorted()]))
    .digest('hex');
}
