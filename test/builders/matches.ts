// Proposed matches for tests: pairs of made people with a working, as a run of the engine would leave them.

import { addProposals, addRun, decideMatch, rebuildMatchCards } from '#people';
import type { MatchStep } from '#people';
import { peopleRecords } from '#perpetrators';
import type { Clock, Db, Viewer } from '#platform';

import { makeStaff } from './facts.ts';
import type { MadePerson } from './facts.ts';

export type ProposedPair = {
  readonly people: readonly [MadePerson, MadePerson];
  readonly weight?: number;
  readonly steps?: readonly MatchStep[];
  readonly conflicts?: readonly string[];
  readonly exactIdentifier?: string;
  /** Another text for changed evidence. */
  readonly evidence?: string;
};

/** Proposes pairs and returns their references, in the order given. */
export async function makeMatches(
  db: Db,
  clock: Clock,
  pairs: readonly ProposedPair[],
): Promise<readonly string[]> {
  const at = clock.now();
  const run = await addRun(db, { modelVersion: 'test', records: 0, body: {}, at, enteredBy: null });
  const proposals = pairs.map((pair, place) => {
    const [one, other] = pair.people.map((person) => person.nominalId);
    const weight = pair.weight ?? 5 - place / 100;
    return {
      leftNominalId: Math.min(one ?? 0, other ?? 0),
      rightNominalId: Math.max(one ?? 0, other ?? 0),
      steps: pair.steps ?? [{ term: 'prior', field: '', level: '', bits: weight } as const],
      weight,
      probability: 1 / (1 + 2 ** -weight),
      conflicts: pair.conflicts ?? [],
      exactIdentifier: pair.exactIdentifier ?? null,
      evidenceKey: pair.evidence ?? 'first',
    };
  });
  await addProposals(db, run, at, proposals);
  const nominals = proposals.flatMap((pair) => [pair.leftNominalId, pair.rightNominalId]);
  const owners = await db.selectFrom('nominal').select('person_id').where('id', 'in', nominals).execute();
  await rebuildMatchCards(
    db,
    clock,
    peopleRecords,
    owners.map((owner) => owner.person_id),
  );
  const rows = await db
    .selectFrom('match_pair')
    .select(['ref', 'left_nominal_id', 'right_nominal_id'])
    .where('left_nominal_id', 'in', nominals)
    .execute();
  return proposals.map(
    (pair) =>
      rows.find(
        (row) => row.left_nominal_id === pair.leftNominalId && row.right_nominal_id === pair.rightNominalId,
      )?.ref ?? '',
  );
}

/** Proposes that two people are one, and has this reviewer, and where two are needed a colleague, bring them together. */
export async function mergePeople(
  db: Db,
  clock: Clock,
  viewer: Viewer,
  people: readonly [MadePerson, MadePerson],
): Promise<void> {
  const [ref = ''] = await makeMatches(db, clock, [{ people }]);
  const answer = { answer: 'same', basis: 'reviewer', reason: 'evidence', note: null } as const;
  let decided = await decideMatch(db, clock, viewer, peopleRecords, ref, answer);
  if (decided.ok && decided.value.mergeId === null) {
    const colleague = await makeStaff(db, 'analyst', { groupIds: [...viewer.groupIds] });
    decided = await decideMatch(db, clock, colleague.viewer, peopleRecords, ref, answer);
  }
  if (!decided.ok) throw new Error(`Not merged: ${decided.error.code}`);
}
