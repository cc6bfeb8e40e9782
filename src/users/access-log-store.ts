// Reading the access log: who saw what, filtered, newest first. Reading it is itself logged.

import { londonMidnight } from '#platform';
import type { Db } from '#platform';

export type LogFilter = {
  readonly personRef: string | null;
  readonly staffRef: string | null;
  readonly from: Temporal.PlainDate | null;
  readonly to: Temporal.PlainDate | null;
  readonly onlyVictims: boolean;
  readonly offset: number;
  readonly limit: number;
};

export type LogEntry = {
  readonly id: number;
  readonly at: Temporal.Instant;
  readonly staffName: string;
  readonly staffRef: string;
  readonly page: string;
  readonly recordKind: string;
  readonly recordRef: string | null;
  readonly personRef: string | null;
  readonly victimShown: boolean;
  readonly refused: boolean;
  readonly reason: string | null;
  readonly origin: string | null;
};

const countedTo = 10_000;

/** One page of the log and how many rows answer the filter, counted to 10,000. */
export async function readAccessLog(
  db: Db,
  filter: LogFilter,
): Promise<{ readonly entries: readonly LogEntry[]; readonly total: number; readonly countedTo: number }> {
  const wanted = db
    .selectFrom('access_log')
    .innerJoin('staff', 'staff.id', 'access_log.staff_id')
    .leftJoin('person', 'person.id', 'access_log.person_id')
    .$if(filter.personRef !== null, (query) => query.where('person.ref', '=', filter.personRef))
    .$if(filter.staffRef !== null, (query) => query.where('staff.ref', '=', filter.staffRef ?? ''))
    .$if(filter.onlyVictims, (query) => query.where('access_log.victim_shown', '=', true))
    .$if(filter.from !== null, (query) =>
      filter.from === null ? query : query.where('access_log.at', '>=', londonMidnight(filter.from)),
    )
    .$if(filter.to !== null, (query) =>
      filter.to === null
        ? query
        : query.where('access_log.at', '<', londonMidnight(filter.to.add({ days: 1 }))),
    );
  const rows = await wanted
    .select([
      'access_log.id',
      'access_log.at',
      'staff.display_name',
      'staff.ref as staff_ref',
      'access_log.page',
      'access_log.record_kind',
      'access_log.record_ref',
      'person.ref as person_ref',
      'access_log.victim_shown',
      'access_log.refused',
      'access_log.reason',
      'access_log.origin',
    ])
    .orderBy('access_log.at', 'desc')
    .orderBy('access_log.id', 'desc')
    .offset(filter.offset)
    .limit(filter.limit)
    .execute();
  const counted = await db
    .selectFrom(wanted.select('access_log.id').limit(countedTo).as('some'))
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  return {
    total: counted.total,
    countedTo,
    entries: rows.map((row) => ({
      id: row.id,
      at: row.at,
      staffName: row.display_name,
      staffRef: row.staff_ref,
      page: row.page,
      recordKind: row.record_kind,
      recordRef: row.record_ref,
      personRef: row.person_ref,
      victimShown: row.victim_shown,
      refused: row.refused,
      reason: row.reason,
      origin: row.origin,
    })),
  };
}

/** Until when both logs are sealed: rows after it are whole as far as the database says, not yet chained. */
export async function sealedUntil(db: Db): Promise<Temporal.Instant | null> {
  const row = await db
    .selectFrom('log_seal')
    .select('sealed_at')
    .where('log', '=', 'access')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.sealed_at ?? null;
}
