// Keeps victims' names and whatever else could place them out of free text that hangs on a wall or goes on paper.

import { otherPeopleOf } from '#crimes';
import { identifyingTexts } from '#people';
import { withholder } from '#perpetrators';
import type { Db } from '#platform';

import { nominalsOfAll } from './item-store.ts';

/** A function that gives text without what could identify the victims and witnesses of these people. */
export async function listWithheld(
  db: Db,
  personIds: readonly number[],
  word: string,
): Promise<(text: string) => string> {
  if (personIds.length === 0) return (text) => text;
  const others = await otherPeopleOf(db, await nominalsOfAll(db, personIds));
  const withhold = withholder(await identifyingTexts(db, others), word);
  return (text) => withhold(text).text;
}
