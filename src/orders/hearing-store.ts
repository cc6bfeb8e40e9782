// Which decision was probably that on a notice's application, where nobody has said which application was its own.

import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';

import { decisions, hearingAfter, regimeCodes } from '#law';
import type { Decision } from '#law';
import type { Db } from '#platform';

import type { MeasureId } from './measure.ts';

/** Each notice that a court hears an application after, with the order that is applied for. */
const applied: readonly { readonly notice: string; readonly order: string }[] = regimeCodes.flatMap(
  (notice) => {
    const heard = hearingAfter(notice);
    return heard === null ? [] : [{ notice, order: heard.order }];
  },
);

/**
 * Rows (ref, step, decided_on) of what was probably decided of the application after a notice, as SQL over its row
 * `notice` of measure_card: the order of the same person that follows such a notice was made, refused or withdrawn on or
 * after the day of service, was not applied for before the notice was given, and is linked to no notice; and no other such
 * notice of theirs, open on that day, could be meant, and nobody said that it is another's. Where two could, it is neither's. As known at a moment, or now.
 */
function probableDecisions(notice: string, asKnownAt: Temporal.Instant | null): RawBuilder<unknown> {
  const known = (row: string) =>
    asKnownAt === null ? sql`` : sql`AND ${sql.ref(`${row}.recorded_at`)} <= ${asKnownAt}::timestamptz`;
  const of = (column: string) => sql.ref(`${notice}.${column}`);
  const isRight = (step: string) => sql`NOT EXISTS (
               SELECT 1 FROM measure_event AS put_right
                WHERE put_right.measure_id = ${sql.ref(`${step}.measure_id`)} AND put_right.corrects_event_id = ${sql.ref(`${step}.id`)} ${known('put_right')})`;
  return sql`
            SELECT application.ref, decided.step, decided.occurred_on AS decided_on
              FROM measure_card AS follows
              JOIN measure AS application ON application.id = follows.measure_id
              JOIN measure_event AS decided ON decided.measure_id = follows.measure_id
             WHERE follows.person_id = ${of('person_id')}
               AND (${of('regime')}, follows.regime) IN (SELECT * FROM unnest(${applied.map(({ notice: code }) => code)}::text[], ${applied.map(({ order }) => order)}::text[]))
               AND decided.step = ANY(${[...decisions]}::text[]) AND decided.occurred_on >= ${of('served_on')} ${known('decided')}
               AND ${isRight('decided')}
               AND application.replaces_measure_id IS NULL
               AND (SELECT answer FROM application_tie AS tie
                     WHERE tie.notice_id = ${of('measure_id')} AND tie.measure_id = application.id ${known('tie')}
                     ORDER BY tie.id DESC LIMIT 1) IS DISTINCT FROM 'is-not'
               AND NOT EXISTS (SELECT 1 FROM measure_succession AS said WHERE said.measure_id = application.id ${known('said')})
               AND NOT EXISTS (
                 SELECT 1 FROM measure_event AS asked
                  WHERE asked.measure_id = follows.measure_id AND asked.step = 'applied'
                    AND asked.occurred_on < ${of('granted_on')} ${known('asked')} AND ${isRight('asked')})
               AND NOT EXISTS (
                 SELECT 1 FROM measure_card AS other
                  WHERE other.person_id = ${of('person_id')} AND other.regime = ${of('regime')}
                    AND other.measure_id <> ${of('measure_id')} AND other.granted_on <= decided.occurred_on
                    AND other.application_decided_on IS NULL
                    AND (other.ended_on IS NULL OR other.ended_on >= decided.occurred_on)
                    AND (other.ends_on IS NULL OR other.ends_on >= decided.occurred_on))`;
}

/** SQL that is true where a decision is known that was probably this notice's: over its row `card` of measure_card. */
export const isProbablyDecided: RawBuilder<boolean> = sql<boolean>`EXISTS (${probableDecisions('card', null)})`;

/** A decision that was probably on this notice's application: somebody is to check it. */
export type ProbableDecision = {
  readonly ref: string;
  readonly decision: Decision;
  readonly decidedOn: Temporal.PlainDate;
};

/** The first such decision on the application after a notice, as known at a moment; null where there is none. */
export async function probableDecision(
  db: Db,
  notice: MeasureId,
  asKnownAt: Temporal.Instant,
): Promise<ProbableDecision | null> {
  const { rows } = await sql<{ ref: string; step: string; decided_on: Temporal.PlainDate }>`
    SELECT found.* FROM measure_card AS card
     CROSS JOIN LATERAL (${probableDecisions('card', asKnownAt)}) AS found
     WHERE card.measure_id = ${notice} ORDER BY found.decided_on, found.ref LIMIT 1`.execute(db);
  const [row] = rows;
  const decision = decisions.find((step) => step === row?.step);
  return row === undefined || decision === undefined
    ? null
    : { ref: row.ref, decision, decidedOn: row.decided_on };
}
