// A person as they stood at a past moment: the records that were theirs then, and what was known of each by then.

import { sql } from 'kysely';

import type { Db, Viewer } from '#platform';
import { mayOpen } from '#users';

import { nominalsAsAt, personNow } from './matches/merge-store.ts';
import { personCard } from './person-card.ts';
import type { NominalFacts } from './person-card.ts';
import { bornPrecision, findPerson } from './person-store.ts';
import type { FoundPerson } from './person-store.ts';
import { nominalId, personId } from './person.ts';

/**
 * A person as they stood at a past moment: the records that were theirs then, and nothing recorded since. Closed to a
 * viewer who may not open everybody whose records those are today.
 */
export async function findPersonAsAt(
  db: Db,
  viewer: Viewer,
  ref: string,
  at: Temporal.Instant,
): Promise<FoundPerson> {
  const asked = await personNow(db, ref);
  if (asked === undefined) return { kind: 'not-found' };
  const nominals = await nominalsAsAt(db, asked.id, at);
  if (nominals.length === 0) return findPerson(db, viewer, ref);
  const { rows: closed } = await sql<{ group_id: number }>`
    SELECT DISTINCT person_card.restricted_group_id AS group_id
      FROM nominal JOIN person_card USING (person_id)
     WHERE (nominal.id = ANY(${[...nominals]}::bigint[]) OR nominal.person_id = ${asked.now})
       AND person_card.restricted_group_id IS NOT NULL ORDER BY group_id`.execute(db);
  const shut = closed.find((row) => !mayOpen(viewer, row.group_id));
  if (shut !== undefined) return { kind: 'restricted', ref, groupId: shut.group_id };
  const known = await nominalsKnownAt(db, nominals, at);
  const { sortName: _sortName, ...card } = personCard(known);
  return {
    kind: 'found',
    person: {
      ...card,
      id: personId(asked.id),
      ref,
      restrictedGroupId: closed[0]?.group_id ?? null,
      nominalIds: nominals.map(nominalId),
    },
  };
}

/** The newest version of each record by a moment; a record first heard of later has none. */
async function nominalsKnownAt(
  db: Db,
  nominals: readonly number[],
  at: Temporal.Instant,
): Promise<readonly NominalFacts[]> {
  const rows = await db
    .selectFrom('nominal_version')
    .distinctOn('nominal_id')
    .selectAll()
    .where('nominal_id', 'in', [...nominals])
    .where('recorded_at', '<=', at)
    .orderBy('nominal_id')
    .orderBy('recorded_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows.map((row) => ({
    nominalId: row.nominal_id,
    recordedAt: row.recorded_at,
    givenNames: row.given_names,
    surname: row.surname,
    bornOn: row.born_on,
    bornPrecision: bornPrecision(row.born_precision),
    town: row.town,
    outwardCode: row.outward_code,
    areaCode: row.area_code,
  }));
}
