// What the answer to a breach is held against now: the force's own targets, and the law as it is held here.

import { londonDate } from '#platform';
import type { Db } from '#platform';
import { referenceLists } from '#reference';
import { heldLaw } from '#statutes';

import type { ResponseRule } from './late-step.ts';
import { responseTargets } from './response-targets.ts';

export async function readResponseRule(db: Db, now: Temporal.Instant): Promise<ResponseRule> {
  const book = await referenceLists(db, londonDate(now));
  return { targets: responseTargets(book), law: await heldLaw(db) };
}
