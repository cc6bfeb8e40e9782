// What Today needs to show gaps: the force's rules, and how many orders with gaps one role is shown a day.

import { gapBudget, watchRules } from '#orders';
import type { WatchRules } from '#orders';
import type { ReferenceBook } from '#reference';

export type Watch = { readonly rules: WatchRules; readonly budget: number };

/** The watch for one role, from the reference data in force. */
export function watchFor(book: ReferenceBook, role: string): Watch {
  return { rules: watchRules(book), budget: gapBudget(book, role) };
}
