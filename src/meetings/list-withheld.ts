// Keeps victims' names and whatever else could place them out of free text that goes on paper.

import { otherPeopleOf } from '#crimes';
import { identifyingTexts, withholder } from '#people';
import type { Db } from '#platform';

import { nominalsOfAll } from './item-store.ts';

/** A function that gives text without what could identify the victims and witnesses of these people and crimes. */
export async function listWithheld(
  db: Db,
  of: { readonly personIds: readonly number[]; readonly crimeIds: readonly number[] },
  word: string,
): Promise<(text: string) => string> {
  if (of.personIds.length + of.crimeIds.length === 0) return (text) => text;
  const others = await otherPeopleOf(db, await nominalsOfAll(db, of.personIds), of.crimeIds);
  const withhold = withholder(await identifyingTexts(db, others), word);
  return (text) => withhold(text).text;
}
