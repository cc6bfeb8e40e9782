// The only SQL that touches drafts of breach reports. A draft is its author's alone: every query says whose.

import type { Db } from '#platform';

import { draftDays, readDraftBody } from './report-draft.ts';
import type { ReportDraft, ReportForms } from './report-draft.ts';

const JOURNEY = 'record-breach';
const mostDrafts = 50;

type DraftRow = {
  readonly id: string;
  readonly body: unknown;
  readonly version: number;
  readonly updated_at: Temporal.Instant;
};

function draftFrom(row: DraftRow): ReportDraft | undefined {
  const body = readDraftBody(row.body);
  return body === null ? undefined : { ...body, id: row.id, version: row.version, updatedAt: row.updated_at };
}

/**
 * A draft of this author that has not run out, or undefined. With `forChange` whoever sends the same draft at the same
 * time waits until this transaction ends.
 */
export async function findReportDraft(
  db: Db,
  now: Temporal.Instant,
  staffId: number,
  id: string,
  forChange = false,
): Promise<ReportDraft | undefined> {
  if (!/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu.test(id)) return undefined;
  const row = await db
    .selectFrom('draft')
    .select(['id', 'body', 'version', 'updated_at'])
    .where('id', '=', id)
    .where('staff_id', '=', staffId)
    .where('journey', '=', JOURNEY)
    .where('expires_at', '>', now)
    .$if(forChange, (query) => query.forUpdate())
    .executeTakeFirst();
  return row === undefined ? undefined : draftFrom(row);
}

/** The author's reports that are not recorded yet, last saved first, and the number of the person each is about. */
export async function listReportDrafts(
  db: Db,
  now: Temporal.Instant,
  staffId: number,
): Promise<readonly (ReportDraft & { readonly personId: number | null })[]> {
  const rows = await db
    .selectFrom('draft')
    .leftJoin('person', 'person.ref', 'draft.record_ref')
    .select(['draft.id', 'body', 'version', 'updated_at', 'person.id as person_id'])
    .where('staff_id', '=', staffId)
    .where('journey', '=', JOURNEY)
    .where('expires_at', '>', now)
    .orderBy('updated_at', 'desc')
    .orderBy('draft.id')
    .limit(mostDrafts)
    .execute();
  return rows.flatMap((row) => {
    const draft = draftFrom(row);
    return draft === undefined || draft.recorded !== null ? [] : [{ ...draft, personId: row.person_id }];
  });
}

/** Starts a report about a person, and removes the author's reports that have run out. */
export async function addReportDraft(
  db: Db,
  now: Temporal.Instant,
  staffId: number,
  report: { readonly personRef: string; readonly forms: ReportForms },
): Promise<string> {
  await db
    .deleteFrom('draft')
    .where('staff_id', '=', staffId)
    .where('journey', '=', JOURNEY)
    .where('expires_at', '<=', now)
    .execute();
  const id = crypto.randomUUID();
  await db
    .insertInto('draft')
    .values({
      id,
      staff_id: staffId,
      journey: JOURNEY,
      record_ref: report.personRef,
      body: JSON.stringify({ personRef: report.personRef, steps: report.forms }),
      created_at: now,
      updated_at: now,
      expires_at: now.add({ hours: draftDays * 24 }),
    })
    .execute();
  return id;
}

/** Keeps these answers in place of those before. Find the draft `forChange` first. */
export async function saveReportDraft(
  db: Db,
  now: Temporal.Instant,
  draft: Pick<ReportDraft, 'id' | 'personRef' | 'version'>,
  forms: ReportForms,
): Promise<void> {
  await keep(db, now, draft, { personRef: draft.personRef, steps: forms });
}

/** Notes which breach came of the report, and lets the answers go: they are facts now. */
export async function closeReportDraft(
  db: Db,
  now: Temporal.Instant,
  draft: Pick<ReportDraft, 'id' | 'personRef' | 'version'>,
  breachRef: string,
): Promise<void> {
  await keep(db, now, draft, { personRef: draft.personRef, steps: {}, recorded: breachRef });
}

async function keep(
  db: Db,
  now: Temporal.Instant,
  draft: Pick<ReportDraft, 'id' | 'version'>,
  body: object,
): Promise<void> {
  await db
    .updateTable('draft')
    .set({
      body: JSON.stringify(body),
      version: draft.version + 1,
      updated_at: now,
      expires_at: now.add({ hours: draftDays * 24 }),
    })
    .where('id', '=', draft.id)
    .where('version', '=', draft.version)
    .returning('id')
    .executeTakeFirstOrThrow();
}
