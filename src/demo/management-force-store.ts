// Who is proposed for management in the demonstration force, and rows about the managed, many at once. Long because each table has its own.

import { sql } from 'kysely';

import { standingProposals } from '#management';
import type { ManagementLimits } from '#management';
import type { Db } from '#platform';

type Day = Temporal.PlainDate;
type Moment = Temporal.Instant;
const source = 'gwarchod';

export type ProposedPerson = {
  readonly person: number;
  readonly nominal: number;
  readonly refs: readonly string[];
  /** Day of the newest that proposes. */
  readonly on: Day;
  readonly bornOn: Day | null;
  /** LLOYD, whose file the tests and the ten minutes open. */
  readonly isCast: boolean;
};

/** Everybody whom the record proposes now, the longest proposed first; nobody who needs a group to be opened. */
export async function proposedPeople(
  db: Db,
  limits: ManagementLimits,
  today: Day,
): Promise<readonly ProposedPerson[]> {
  const { rows } = await sql<{
    person_id: number;
    nominal_id: number;
    refs: readonly string[];
    on_day: Day;
    born_on: Day | null;
    is_cast: boolean;
  }>`
    SELECT found.person_id, (SELECT min(id) FROM nominal WHERE nominal.person_id = found.person_id) AS nominal_id,
           array_agg(found.ref ORDER BY found.ref) AS refs, max(found.on_day) AS on_day, card.born_on,
           person.ref = 'P-10482' AS is_cast
      FROM (${standingProposals(limits, today)}) AS found
      JOIN person ON person.id = found.person_id
      JOIN person_card AS card ON card.person_id = found.person_id AND card.restricted_group_id IS NULL
     GROUP BY found.person_id, card.born_on, person.ref
     ORDER BY max(found.on_day), found.person_id`.execute(db);
  return rows.map((row) => ({
    person: row.person_id,
    nominal: row.nominal_id,
    refs: row.refs,
    on: row.on_day,
    bornOn: row.born_on,
    isCast: row.is_cast,
  }));
}

/** How many rows go into one statement. */
const atOnce = 1000;

async function inParts<T>(rows: readonly T[], add: (part: readonly T[]) => Promise<unknown>): Promise<void> {
  for (let from = 0; from < rows.length; from += atOnce) await add(rows.slice(from, from + atOnce));
}

export async function addDecisions(
  db: Db,
  rows: readonly {
    readonly nominal: number;
    readonly decision: string;
    readonly triggers: readonly string[];
    readonly reason: string;
    readonly on: Day;
    readonly at: Moment;
    readonly by: number;
  }[],
): Promise<void> {
  await inParts(rows, (part) =>
    db
      .insertInto('nomination_decision')
      .values(
        part.map((row) => ({
          subject_nominal_id: row.nominal,
          decision: row.decision,
          triggers: row.triggers,
          reason: row.reason,
          occurred_on: row.on,
          recorded_at: row.at,
          source_system: source,
          entered_by: row.by,
        })),
      )
      .execute(),
  );
}

type NewFact = {
  readonly nominal: number;
  readonly on: Day;
  readonly at: Moment;
  readonly by: number;
  readonly reason: string;
} & (
  | { readonly part: 'owner'; readonly staff: number }
  | { readonly part: 'unit'; readonly team: number | null }
  | { readonly part: 'cohort'; readonly cohort: string }
);

export async function addFacts(db: Db, rows: readonly NewFact[]): Promise<void> {
  await inParts(rows, (part) =>
    db
      .insertInto('management_fact')
      .values(
        part.map((row) => ({
          subject_nominal_id: row.nominal,
          part: row.part,
          staff_id: row.part === 'owner' ? row.staff : null,
          team_id: row.part === 'unit' ? row.team : null,
          cohort: row.part === 'cohort' ? row.cohort : null,
          is_in: row.part === 'cohort' ? true : null,
          occurred_on: row.on,
          reason: row.reason,
          recorded_at: row.at,
          source_system: source,
          entered_by: row.by,
        })),
      )
      .execute(),
  );
}

export async function addPlans(
  db: Db,
  rows: readonly {
    readonly ref: string;
    readonly nominal: number;
    readonly reviewOn: Day;
    readonly at: Moment;
    readonly by: number;
    readonly steps: readonly { readonly step: string; readonly why: string }[];
  }[],
): Promise<void> {
  if (rows.length === 0) return;
  const made = await db
    .insertInto('management_plan')
    .values(
      rows.map((row) => ({
        ref: row.ref,
        subject_nominal_id: row.nominal,
        review_on: row.reviewOn,
        recorded_at: row.at,
        source_system: source,
        entered_by: row.by,
      })),
    )
    .returning(['id', 'ref'])
    .execute();
  const ids = new Map(made.map((row) => [row.ref, row.id]));
  await db
    .insertInto('management_plan_step')
    .values(
      rows.flatMap((row) =>
        row.steps.map((each) => ({
          plan_id: ids.get(row.ref) ?? 0,
          step: each.step,
          why: each.why,
        })),
      ),
    )
    .execute();
}

export async function addVisits(
  db: Db,
  rows: readonly {
    readonly ref: string;
    readonly nominal: number;
    readonly plannedOn: Day;
    readonly purpose: string;
    readonly at: Moment;
    readonly by: number;
    readonly result: {
      readonly result: string;
      readonly findings: readonly string[];
      readonly note: string | null;
      readonly at: Moment;
    } | null;
  }[],
): Promise<void> {
  if (rows.length === 0) return;
  const made = await db
    .insertInto('management_visit')
    .values(
      rows.map((row) => ({
        ref: row.ref,
        subject_nominal_id: row.nominal,
        planned_on: row.plannedOn,
        purpose: row.purpose,
        recorded_at: row.at,
        source_system: source,
        entered_by: row.by,
      })),
    )
    .returning(['id', 'ref'])
    .execute();
  const ids = new Map(made.map((row) => [row.ref, row.id]));
  const results = rows.flatMap((row) =>
    row.result === null
      ? []
      : [
          {
            visit_id: ids.get(row.ref) ?? 0,
            result: row.result.result,
            occurred_at: row.result.at,
            findings: row.result.findings,
            note: row.result.note,
            recorded_at: row.result.at,
            source_system: source,
            entered_by: row.by,
          },
        ],
  );
  if (results.length > 0) await db.insertInto('management_visit_result').values(results).execute();
}

export async function addAlerts(
  db: Db,
  rows: readonly {
    readonly ref: string;
    readonly nominal: number;
    readonly kind: string;
    readonly at: Moment;
    readonly by: number;
    readonly response: { readonly response: string; readonly by: number } | null;
  }[],
): Promise<void> {
  if (rows.length === 0) return;
  const made = await db
    .insertInto('tag_alert')
    .values(
      rows.map((row) => ({
        ref: row.ref,
        subject_nominal_id: row.nominal,
        kind: row.kind,
        occurred_at: row.at,
        recorded_at: row.at,
        source_system: source,
        entered_by: row.by,
      })),
    )
    .returning(['id', 'ref'])
    .execute();
  const ids = new Map(made.map((row) => [row.ref, row.id]));
  const responses = rows.flatMap((row) =>
    row.response === null
      ? []
      : [
          {
            alert_id: ids.get(row.ref) ?? 0,
            response: row.response.response,
            occurred_at: row.at.add({ minutes: 14 }),
            recorded_at: row.at.add({ minutes: 20 }),
            source_system: source,
            entered_by: row.response.by,
          },
        ],
  );
  if (responses.length > 0) await db.insertInto('tag_alert_response').values(responses).execute();
}

export async function addReferences(
  db: Db,
  rows: readonly {
    readonly nominal: number;
    readonly system: string;
    readonly value: string;
    readonly on: Day;
    readonly at: Moment;
    readonly by: number;
  }[],
): Promise<void> {
  if (rows.length === 0) return;
  await db
    .insertInto('national_reference')
    .values(
      rows.map((row) => ({
        subject_nominal_id: row.nominal,
        system: row.system,
        value: row.value,
        checked_on: row.on,
        is_current: true,
        recorded_at: row.at,
        source_system: source,
        entered_by: row.by,
      })),
    )
    .execute();
}

export async function addHandOvers(
  db: Db,
  rows: readonly {
    readonly ref: string;
    readonly nominal: number;
    readonly force: string;
    readonly unit: string;
    readonly owner: number;
    readonly reason: string;
    readonly on: Day;
    readonly at: Moment;
    readonly receipt: { readonly owner: string; readonly ref: string; readonly days: number } | null;
  }[],
): Promise<void> {
  if (rows.length === 0) return;
  const made = await db
    .insertInto('hand_over')
    .values(
      rows.map((row) => ({
        ref: row.ref,
        subject_nominal_id: row.nominal,
        force: row.force,
        unit: row.unit,
        owner_staff_id: row.owner,
        reason: row.reason,
        occurred_on: row.on,
        recorded_at: row.at,
        source_system: source,
        entered_by: row.owner,
      })),
    )
    .returning(['id', 'ref'])
    .execute();
  const ids = new Map(made.map((row) => [row.ref, row.id]));
  const receipts = rows.flatMap((row) =>
    row.receipt === null
      ? []
      : [
          {
            hand_over_id: ids.get(row.ref) ?? 0,
            outcome: 'received',
            their_owner: row.receipt.owner,
            their_ref: row.receipt.ref,
            occurred_on: row.on.add({ days: row.receipt.days }),
            recorded_at: row.at.add({ hours: row.receipt.days * 24 }),
            source_system: source,
            entered_by: row.owner,
          },
        ],
  );
  if (receipts.length > 0) await db.insertInto('hand_over_receipt').values(receipts).execute();
}

/** New partners as events of risk, and what was decided about telling them. */
export async function addDisclosures(
  db: Db,
  rows: readonly {
    readonly nominal: number;
    readonly on: Day;
    readonly at: Moment;
    readonly by: number;
    readonly decided: { readonly step: string; readonly reason: string; readonly told: boolean } | null;
  }[],
): Promise<void> {
  if (rows.length === 0) return;
  const made = await db
    .insertInto('risk_event')
    .values(
      rows.map((row) => ({
        subject_nominal_id: row.nominal,
        kind: 'new-partner',
        occurred_on: row.on,
        recorded_at: row.at,
        source_system: source,
        entered_by: row.by,
      })),
    )
    .returning(['id', 'subject_nominal_id'])
    .execute();
  const ids = new Map(made.map((row) => [row.subject_nominal_id, row.id]));
  const steps = rows.flatMap((row) => {
    if (row.decided === null) return [];
    const { step, reason, told } = row.decided;
    const said = (name: string, days: number, why: string) => ({
      risk_event_id: ids.get(row.nominal) ?? 0,
      step: name,
      reason: why,
      occurred_on: row.on.add({ days }),
      recorded_at: row.at.add({ hours: days * 24 }),
      source_system: source,
      entered_by: row.by,
    });
    return [
      said('first-check', 1, 'Record searched'),
      said(step, 8, reason),
      ...(told ? [said('told', 12, 'Told in person with an adviser present')] : []),
    ];
  });
  if (steps.length > 0) await db.insertInto('disclosure_step').values(steps).execute();
}

/** Two referrals that go on, for the concerns of their providers. */
export async function goingReferrals(
  db: Db,
): Promise<readonly { readonly id: number; readonly provider: string }[]> {
  const rows = await db
    .selectFrom('referral_card')
    .select(['referral_id', 'provider'])
    .where('state', '=', 'on-programme')
    .orderBy('referral_id', 'desc')
    .limit(2)
    .execute();
  return rows.map((row) => ({ id: row.referral_id, provider: row.provider }));
}

export async function addConcerns(
  db: Db,
  rows: readonly {
    readonly ref: string;
    readonly referral: number;
    readonly concern: string;
    readonly at: Moment;
    readonly by: number;
    readonly answer: { readonly answer: string; readonly by: number } | null;
  }[],
): Promise<void> {
  if (rows.length === 0) return;
  const made = await db
    .insertInto('referral_concern')
    .values(
      rows.map((row) => ({
        ref: row.ref,
        referral_id: row.referral,
        concern: row.concern,
        recorded_at: row.at,
        source_system: source,
        entered_by: row.by,
      })),
    )
    .returning(['id', 'ref'])
    .execute();
  const ids = new Map(made.map((row) => [row.ref, row.id]));
  const answers = rows.flatMap((row) =>
    row.answer === null
      ? []
      : [
          {
            concern_id: ids.get(row.ref) ?? 0,
            answer: row.answer.answer,
            recorded_at: row.at.add({ hours: 2 }),
            source_system: source,
            entered_by: row.answer.by,
          },
        ],
  );
  if (answers.length > 0) await db.insertInto('referral_concern_answer').values(answers).execute();
}

/** The newest open stalking cases of people whom nobody needs a group to open. */
export async function openStalkingCrimes(db: Db, limit: number): Promise<readonly number[]> {
  const rows = await db
    .selectFrom('consideration_card as card')
    .innerJoin('person_card as person', 'person.person_id', 'card.person_id')
    .select('card.crime_id')
    .where('card.offence_key', 'like', 'stalking%')
    .where('person.restricted_group_id', 'is', null)
    .orderBy('card.known_at', 'desc')
    .orderBy('card.crime_id', 'desc')
    .limit(limit)
    .execute();
  return rows.map((row) => row.crime_id);
}

export async function addKnowledge(
  db: Db,
  rows: readonly {
    readonly crime: number;
    readonly act: string;
    readonly at: Moment;
    readonly by: number;
    readonly notAsked: string | null;
    readonly knows: readonly string[];
    readonly text: string | null;
    readonly wants: string | null;
  }[],
): Promise<void> {
  if (rows.length === 0) return;
  await db
    .insertInto('victim_knowledge')
    .values(
      rows.map((row) => ({
        crime_id: row.crime,
        act: row.act,
        not_asked: row.notAsked,
        asked_staff_id: row.by,
        asked_at: row.at,
        knows: row.knows,
        knows_text: row.text,
        wants: row.wants,
        recorded_at: row.at,
        source_system: source,
        entered_by: row.by,
      })),
    )
    .execute();
}
