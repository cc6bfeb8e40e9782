// Makes the cards of orders again when the law that ends them with a decision on an application is changed.

import type { LawChange, RegimeField } from '#law';
import type { Clock, Db } from '#platform';

import { rebuildMeasureCards } from './rebuild-measure-cards.ts';
import { followedOfKind } from './succession-store.ts';

/** The rules of a kind that a card is made by beside its own facts. */
const ofCards: readonly RegimeField[] = ['lasts-until', 'ends-when', 'doubted-when'];

/**
 * Rebuilds the cards of what was followed by an application, of the kind whose ending by law was changed: in the
 * transaction that approves the change, so that no list says otherwise than a page. Other changes touch no card.
 */
export async function rebuildAfterLawChange(db: Db, clock: Clock, change: LawChange): Promise<void> {
  if (change.kind !== 'regime' || !ofCards.includes(change.field)) return;
  const ids = await followedOfKind(db, change.regime);
  if (ids.length > 0) await rebuildMeasureCards(db, clock, ids);
}
