// Whether the application that follows a notice was decided: for the day's work and for the notice's own page, by one rule.

import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';

import { decisions, shippedUntil } from '#law';
import type { RegimeCode } from '#law';
import type { Db } from '#platform';

import type { Standing } from './permitted-actions.ts';

/** Each notice that a court hears an application after, with the kind applied for: that which the notice lasts until. */
const heardAfter: readonly RegimeCode[] = ['dvpn', 'dapn'];
const applied = heardAfter.map((notice) => ({ notice, by: shippedUntil(notice).lastsUntil.value }));

/**
 * SQL that is true where the order that follows a notice was made, refused or withdrawn on or after a day: then the
 * application was heard, or nothing is left to hear. As known at a moment, or now where none is given.
 */
export function isApplicationDecided(
  notice: {
    readonly personId: RawBuilder<unknown>;
    readonly regime: RawBuilder<unknown>;
    readonly since: RawBuilder<unknown>;
  },
  asKnownAt: Temporal.Instant | null = null,
): RawBuilder<boolean> {
  const known = (row: string) =>
    asKnownAt === null ? sql`` : sql`AND ${sql.ref(`${row}.recorded_at`)} <= ${asKnownAt}::timestamptz`;
  return sql<boolean>`EXISTS (
            SELECT 1 FROM measure_card AS heard
              JOIN measure_event AS step ON step.measure_id = heard.measure_id
             WHERE heard.person_id = ${notice.personId}
               AND (${notice.regime}, heard.regime) IN (SELECT * FROM unnest(${applied.map((each): string => each.notice)}::text[], ${applied.map(({ by }) => by)}::text[]))
               AND step.step = ANY(${[...decisions]}::text[]) AND step.occurred_on >= ${notice.since} ${known('step')}
               AND NOT EXISTS (SELECT 1 FROM measure_event AS put_right WHERE put_right.measure_id = heard.measure_id
                                  AND put_right.corrects_event_id = step.id ${known('put_right')}))`;
}

/** The same of one notice that was served, as known at a moment. */
export async function isHearingOver(
  db: Db,
  personId: number,
  { record, state }: Pick<Standing, 'record' | 'state'>,
  asKnownAt: Temporal.Instant,
): Promise<boolean> {
  const notice = {
    personId: sql`${personId}::bigint`,
    regime: sql`${record.measure.regime}::text`,
    since: sql`${state.servedOn}::date`,
  };
  const { rows } = await sql<{ is_over: boolean }>`
    SELECT ${isApplicationDecided(notice, asKnownAt)} AS is_over`.execute(db);
  return rows[0]?.is_over === true;
}
