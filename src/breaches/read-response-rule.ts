// What the answer to a breach is held against: the force's own targets when it was reported, and the law as it is held here.

import { londonDate } from '#platform';
import type { Db } from '#platform';
import { referenceLists } from '#reference';
import { heldLaw } from '#statutes';

import type { ResponseRule } from './late-step.ts';
import { responseTargets } from './response-targets.ts';

export async function readResponseRule(db: Db, reportedAt: Temporal.Instant): Promise<ResponseRule> {
  const book = await referenceLists(db, londonDate(reportedAt));
  return { targets: responseTargets(book), law: await heldLaw(db) };
}
