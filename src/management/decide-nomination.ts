// Accepts or declines a nomination to integrated management: the decision, and the cohort it leads to, in one write.

import { checkPrimaryHarm, isRouteOpen } from '#interventions';
import type { Person } from '#people';
import { londonDate, ok, refused } from '#platform';
import type { Clock, Db, Result, Viewer } from '#platform';

import type { NominationAnswer } from './management.ts';
import { addManagementFacts, addNominationDecisions } from './management-facts-store.ts';
import { mayOf, nominationRoles } from './permitted-actions.ts';

export type NominationRefusal = 'not-permitted' | 'primary-harm' | 'nothing-proposed';

/**
 * Writes what a named person decided about what the system proposed. A person who is a victim in a linked file is not
 * taken on without a review of primary harm that opens the route; declining is always possible.
 */
export async function decideNomination(
  db: Db,
  clock: Clock,
  viewer: Viewer,
  person: Pick<Person, 'id' | 'nominalIds'>,
  decision: {
    readonly decision: NominationAnswer;
    readonly triggers: readonly string[];
    readonly reason: string;
    /** Cohort that an accepted nomination leads to. */
    readonly cohort: string | null;
  },
): Promise<Result<true, NominationRefusal>> {
  if (!mayOf(nominationRoles, viewer.role)) return refused('not-permitted');
  const [nominal] = person.nominalIds;
  if (nominal === undefined || decision.triggers.length === 0) return refused('nothing-proposed');
  const now = clock.now();
  const accepts = decision.decision === 'accepted';
  if (accepts && !isRouteOpen(await checkPrimaryHarm(db, person, now))) return refused('primary-harm');
  const by = { staffId: viewer.staffId, at: now };
  const occurredOn = londonDate(now);
  await addNominationDecisions(db, [{ ...decision, nominalId: nominal, occurredOn, by }]);
  if (accepts && decision.cohort !== null) {
    await addManagementFacts(db, [
      {
        part: 'cohort',
        cohort: decision.cohort,
        isIn: true,
        level: null,
        nominalId: nominal,
        occurredOn,
        reason: decision.reason,
        by,
      },
    ]);
  }
  return ok(true);
}
