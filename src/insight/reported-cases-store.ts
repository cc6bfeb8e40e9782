// Crimes reported in a period with what their record holds of assessments and advice: the only SQL of the review's findings.

import { sql } from 'kysely';

import { suspectOfCrime } from '#crimes';
import type { Db } from '#platform';

import type { ReportedCase } from './review-findings.ts';

/** More than a force of this size records in a month, several times over. */
const most = 20_000;

/** Crimes of these offences reported in a span of days in an area, but those cancelled, as known at a moment, oldest first. */
export async function reportedCases(
  db: Db,
  span: {
    readonly from: Temporal.PlainDate;
    readonly to: Temporal.PlainDate;
    readonly areaCode: string | null;
    readonly offences: readonly string[];
  },
  asKnownAt: Temporal.Instant,
): Promise<readonly ReportedCase[]> {
  const { rows } = await sql<{
    ref: string;
    reported_on: Temporal.PlainDate;
    tools: readonly string[];
    asked: number;
    answered: number;
    is_named: boolean;
  }>`
    WITH near AS (
      SELECT DISTINCT crime_id FROM crime_version
       WHERE coalesce(reported_on, recorded_on) BETWEEN ${span.from}::date AND ${span.to}::date
         AND recorded_at <= ${asKnownAt}
    )
    SELECT crime.ref, coalesce(first.reported_on, first.recorded_on) AS reported_on,
           ARRAY(SELECT DISTINCT tool FROM assessment WHERE assessment.crime_id = crime.id
               AND assessment.recorded_at <= ${asKnownAt} ORDER BY tool) AS tools,
           (SELECT count(*) FROM advice_request WHERE advice_request.crime_id = crime.id
               AND advice_request.recorded_at <= ${asKnownAt}) AS asked,
           (SELECT count(*) FROM advice_request WHERE advice_request.crime_id = crime.id
               AND advice_request.recorded_at <= ${asKnownAt}
               AND EXISTS (SELECT 1 FROM advice_answer WHERE advice_answer.request_id = advice_request.id
                              AND advice_answer.recorded_at <= ${asKnownAt})) AS answered,
           ${suspectOfCrime(sql`crime.id`)} IS NOT NULL AS is_named
      FROM near JOIN crime ON crime.id = near.crime_id
     CROSS JOIN LATERAL (SELECT reported_on, recorded_on, area_code FROM crime_version
                          WHERE crime_id = crime.id AND recorded_at <= ${asKnownAt}
                          ORDER BY recorded_at, id LIMIT 1) AS first
     CROSS JOIN LATERAL (SELECT offence_key, change_kind FROM crime_version
                          WHERE crime_id = crime.id AND recorded_at <= ${asKnownAt}
                          ORDER BY recorded_at DESC, id DESC LIMIT 1) AS newest
     WHERE coalesce(first.reported_on, first.recorded_on) BETWEEN ${span.from}::date AND ${span.to}::date
       AND (${span.areaCode}::text IS NULL OR first.area_code = ${span.areaCode}::text)
       AND newest.offence_key = ANY(${[...span.offences]}::text[]) AND newest.change_kind <> 'cancelled'
     ORDER BY 2, crime.ref LIMIT ${most}`.execute(db);
  return rows.map((row) => ({
    crimeRef: row.ref,
    reportedOn: row.reported_on,
    tools: row.tools,
    asked: row.asked,
    answered: row.answered,
    isNamed: row.is_named,
  }));
}
