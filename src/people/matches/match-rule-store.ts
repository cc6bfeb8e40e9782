// The only SQL on the force's rule for equal identifiers: off until somebody sets it, and every change kept.

import { sql } from 'kysely';

import type { Db } from '#platform';

export const ruleKinds = ['pnc', 'cro'] as const;
export type RuleKind = (typeof ruleKinds)[number];

export type RuleChange = {
  readonly kind: RuleKind;
  readonly isOn: boolean;
  readonly reason: string;
  readonly at: Temporal.Instant;
  readonly enteredBy: number;
};

/** Every change of the rule, newest first. */
export async function ruleChanges(db: Db): Promise<readonly RuleChange[]> {
  const rows = await db.selectFrom('match_rule').selectAll().orderBy('id', 'desc').limit(200).execute();
  return rows.flatMap((row) => {
    const kind = ruleKinds.find((each) => each === row.identifier_kind);
    return kind === undefined
      ? []
      : [{ kind, isOn: row.is_on, reason: row.reason, at: row.recorded_at, enteredBy: row.entered_by }];
  });
}

/** The kinds of identifier for which the rule is on now. */
export async function rulesOn(db: Db): Promise<readonly RuleKind[]> {
  const changes = await ruleChanges(db);
  return ruleKinds.filter((kind) => changes.find((change) => change.kind === kind)?.isOn === true);
}

export async function addRuleChange(db: Db, change: RuleChange): Promise<void> {
  await db
    .insertInto('match_rule')
    .values({
      identifier_kind: change.kind,
      is_on: change.isOn,
      reason: change.reason,
      recorded_at: change.at,
      source_system: 'gwarchod',
      entered_by: change.enteredBy,
    })
    .execute();
}

export type RuleCandidate = { readonly ref: string; readonly personIds: readonly [number, number] };

/**
 * Waiting pairs that the rule may join: both records hold one valid identifier of a kind it is on for, nothing in the
 * working or the facts speaks against, the chance is at least the one given, and neither person is restricted.
 */
export async function ruleCandidates(
  db: Db,
  kinds: readonly RuleKind[],
  leastProbability: number,
): Promise<readonly RuleCandidate[]> {
  if (kinds.length === 0) return [];
  const { rows } = await sql<{ ref: string; left_person_id: number; right_person_id: number }>`
    SELECT pair.ref, card.left_person_id, card.right_person_id
      FROM match_card AS card
      JOIN match_pair AS pair ON pair.id = card.pair_id
      JOIN LATERAL (SELECT * FROM match_proposal WHERE pair_id = pair.id ORDER BY id DESC LIMIT 1) AS proposal ON true
      JOIN person_card AS mine ON mine.person_id = card.left_person_id
      JOIN person_card AS theirs ON theirs.person_id = card.right_person_id
     WHERE card.state = 'open' AND NOT card.has_conflict AND card.probability >= ${leastProbability}
       AND proposal.exact_identifier = ANY(${[...kinds]}::text[])
       AND mine.restricted_group_id IS NULL AND theirs.restricted_group_id IS NULL
       AND NOT EXISTS (SELECT FROM jsonb_array_elements(proposal.steps) AS step
                        WHERE step ->> 'term' = 'level' AND (step ->> 'bits')::float8 < -1)
     ORDER BY card.weight DESC, pair.id LIMIT 10000`.execute(db);
  return rows.map((row) => ({ ref: row.ref, personIds: [row.left_person_id, row.right_person_id] }));
}
