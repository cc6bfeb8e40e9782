// Where contact with the victims of a crime stands, as pieces of SQL for lists that hang on the crime: `contactState` in SQL.

import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';

import { bailRegimes, victimEvents } from '#orders';
import { LONDON } from '#platform';
import type { Db } from '#platform';

/** The victims of a crime as standing now, each person once: rows of `person_id`. */
function victimsOfCrime(crimeId: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`
    SELECT DISTINCT harmed.person_id
      FROM crime_party AS party JOIN nominal AS harmed ON harmed.id = party.nominal_id
     WHERE party.crime_id = ${crimeId} AND party.part = 'victim' AND NOT party.removed
       AND NOT EXISTS (SELECT FROM crime_party AS newer
                        WHERE newer.crime_id = party.crime_id AND newer.nominal_id = party.nominal_id
                          AND newer.part = party.part AND (newer.recorded_at, newer.id) > (party.recorded_at, party.id))`;
}

/** How many victims a crime has, and with how many nothing is agreed and no reason is recorded: one row of `victims` and `unasked`. */
export function victimsUnasked(crimeId: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`
    SELECT count(*)::integer AS victims,
           count(*) FILTER (WHERE NOT EXISTS (
             SELECT FROM contact_agreement AS asked JOIN nominal AS own ON own.id = asked.victim_nominal_id
              WHERE asked.crime_id = ${crimeId} AND own.person_id = victim.person_id))::integer AS unasked
      FROM (${victimsOfCrime(crimeId)}) AS victim`;
}

/**
 * What stands with each victim of a crime: rows of `person_id`, `kind`, `interval_key`, `ask_again_on`, `agreed_on`,
 * `officer_staff_id`, the day they were last `asked_on`, and last `reached_on`, by a contact or about an order. A victim whom nobody asked has no row.
 */
export function standingContacts(crimeId: RawBuilder<unknown>): RawBuilder<unknown> {
  const said = victimEvents({ crimeId, personId: sql`victim.person_id`, asKnownAt: null });
  return sql`
    SELECT victim.person_id, standing.kind, standing.interval_key, standing.ask_again_on,
           standing.occurred_on AS agreed_on, standing.officer_staff_id,
           (SELECT max(every.occurred_on) FROM contact_agreement AS every
              JOIN nominal AS same ON same.id = every.victim_nominal_id
             WHERE every.crime_id = ${crimeId} AND same.person_id = victim.person_id) AS asked_on,
           (SELECT max(reached.occurred_on) FROM (
              SELECT made.occurred_on FROM victim_contact AS made
                JOIN nominal AS same ON same.id = made.victim_nominal_id
               WHERE made.crime_id = ${crimeId} AND same.person_id = victim.person_id AND made.is_reached
              UNION ALL
              SELECT said.occurred_on FROM (${said}) AS said WHERE said.is_reached) AS reached) AS reached_on
      FROM (${victimsOfCrime(crimeId)}) AS victim
     CROSS JOIN LATERAL (
       SELECT asked.kind, asked.interval_key, asked.ask_again_on, asked.occurred_on, asked.officer_staff_id
         FROM contact_agreement AS asked JOIN nominal AS own ON own.id = asked.victim_nominal_id
        WHERE asked.crime_id = ${crimeId} AND own.person_id = victim.person_id AND asked.kind <> 'unchanged'
        ORDER BY asked.recorded_at DESC, asked.id DESC LIMIT 1) AS standing`;
}

/** Codes of outcomes, for what asks a victim again. */
export type PromptRules = { readonly chargedCodes: readonly string[]; readonly openCodes: readonly string[] };

/** What a victim of a crime is asked about again, and as the record was known when. */
export type PromptsOf = {
  readonly crimeId: RawBuilder<unknown>;
  readonly personId: RawBuilder<unknown>;
  readonly rules: PromptRules;
  readonly today: Temporal.PlainDate;
  readonly asKnownAt: Temporal.Instant;
};

/**
 * What has happened that asks a victim of a crime again: rows of `kind`, `happened_on` and `known_at`. A charge or
 * another outcome; an order or bail of the crime, or one of no crime that protects the victim still, made, changed, ended or
 * run out; a breach of one. What was corrected counts as it stands.
 */
export function contactPrompts({
  crimeId,
  personId,
  rules,
  today,
  asKnownAt,
}: PromptsOf): RawBuilder<unknown> {
  const at = sql`${asKnownAt}::timestamptz`;
  const isBail = sql`card.regime = ANY(${[...bailRegimes]}::text[])`;
  return sql`
    WITH concerned AS (
      SELECT id FROM measure WHERE crime_id = ${crimeId}
      UNION
      SELECT measure.id FROM nominal AS own JOIN measure_protected AS protects ON protects.nominal_id = own.id
        JOIN measure ON measure.id = protects.measure_id AND measure.crime_id IS NULL
       WHERE own.person_id = ${personId} AND NOT protects.removed AND protects.recorded_at <= ${at}
         AND NOT EXISTS (SELECT FROM measure_protected AS newer
                          WHERE newer.measure_id = protects.measure_id AND newer.nominal_id = protects.nominal_id
                            AND newer.recorded_at <= ${at} AND (newer.recorded_at, newer.id) > (protects.recorded_at, protects.id))
    )
    SELECT CASE WHEN outcome.outcome_code = ANY(${[...rules.chargedCodes]}::text[]) THEN 'charged' ELSE 'outcome' END AS kind,
           outcome.occurred_on AS happened_on, outcome.recorded_at AS known_at
      FROM crime_outcome AS outcome
     WHERE outcome.crime_id = ${crimeId} AND NOT outcome.outcome_code = ANY(${[...rules.openCodes]}::text[])
       AND outcome.recorded_at <= ${at}
    UNION ALL
    SELECT CASE WHEN ${isBail} THEN 'bail' WHEN event.step = 'granted' THEN 'order' ELSE 'order-changed' END,
           event.occurred_on, event.recorded_at
      FROM concerned JOIN measure_card AS card ON card.measure_id = concerned.id
      JOIN measure_event AS event ON event.measure_id = concerned.id
     WHERE event.step IN ('granted', 'extended', 'varied', 'renewed', 'discharged', 'ended') AND event.recorded_at <= ${at}
       AND NOT EXISTS (SELECT FROM measure_event AS corrected
                        WHERE corrected.corrects_event_id = event.id AND corrected.recorded_at <= ${at})
    UNION ALL
    SELECT CASE WHEN ${isBail} THEN 'bail' ELSE 'expiry' END, card.ends_on,
           card.ends_on::timestamp AT TIME ZONE ${LONDON}::text
      FROM concerned JOIN measure_card AS card ON card.measure_id = concerned.id
     WHERE card.granted_on IS NOT NULL AND card.ends_on < ${today}::date
       AND (card.ended_on IS NULL OR card.ended_on > card.ends_on)
    UNION ALL
    SELECT 'breach', (card.occurred_from AT TIME ZONE ${LONDON}::text)::date, card.reported_at
      FROM concerned JOIN breach_card AS card ON card.measure_id = concerned.id
     WHERE card.reported_at <= ${at}`;
}

/**
 * Whether a victim was asked after something happened, and on the same day only once it was known: a condition over
 * `prompt`. So each is asked about once.
 */
export function askedSince({ crimeId, personId, asKnownAt }: PromptsOf): RawBuilder<boolean> {
  return sql<boolean>`EXISTS (
    SELECT FROM contact_agreement AS asked JOIN nominal AS own ON own.id = asked.victim_nominal_id
     WHERE asked.crime_id = ${crimeId} AND own.person_id = ${personId} AND asked.recorded_at <= ${asKnownAt}::timestamptz
       AND (asked.occurred_on > prompt.happened_on
            OR (asked.occurred_on = prompt.happened_on AND asked.recorded_at >= prompt.known_at)))`;
}

export const promptKinds = [
  'charged',
  'outcome',
  'bail',
  'order',
  'order-changed',
  'expiry',
  'breach',
] as const;
export type PromptKind = (typeof promptKinds)[number];
export type Prompt = { readonly kind: PromptKind; readonly on: Temporal.PlainDate };

/** What has happened since a victim of a crime was first asked, and of which nobody has asked them yet; the oldest first. */
export async function promptsOf(
  db: Db,
  { crimeId, personId }: { readonly crimeId: number; readonly personId: number },
  rules: PromptRules & { readonly afterDays: number },
  today: Temporal.PlainDate,
  asKnownAt: Temporal.Instant,
): Promise<readonly Prompt[]> {
  const of = {
    crimeId: sql`${crimeId}::bigint`,
    personId: sql`${personId}::bigint`,
    rules,
    today,
    asKnownAt,
  };
  const { rows } = await sql<{ kind: string; happened_on: Temporal.PlainDate }>`
    SELECT prompt.kind, prompt.happened_on FROM (${contactPrompts(of)}) AS prompt
     WHERE prompt.happened_on >= ${today.subtract({ days: rules.afterDays })}::date AND NOT ${askedSince(of)}
     ORDER BY prompt.happened_on, prompt.kind LIMIT 100`.execute(db);
  return rows.flatMap((row) => {
    const kind = promptKinds.find((each) => each === row.kind);
    return kind === undefined ? [] : [{ kind, on: row.happened_on }];
  });
}
