// Opens a breach report that is being written, as its author may, and logs that the person's record was read.

import { measuresOf } from '#orders';
import type { MeasureRecord } from '#orders';
import { findPerson, fullName } from '#people';
import type { Person } from '#people';
import { londonDate } from '#platform';
import type { PageAnswer, PageRequest } from '#platform';
import { referenceLists } from '#reference';
import type { ReferenceBook } from '#reference';

import { findReportDraft } from '../draft-store.ts';
import type { ReportDraft } from '../report-draft.ts';

/** The person a report is about, and what the answers are read against. */
export type ReportSubject = {
  readonly person: Person;
  readonly measures: readonly MeasureRecord[];
  readonly book: ReferenceBook;
  readonly now: Temporal.Instant;
  readonly day: Temporal.PlainDate;
};

export type ReportFile = ReportSubject & { readonly draft: ReportDraft };

export type OpenedReport =
  | { readonly kind: 'open'; readonly file: ReportFile }
  /** It has become this breach: whatever is asked of the draft leads there. */
  | { readonly kind: 'recorded'; readonly breachRef: string }
  | { readonly kind: 'closed'; readonly answer: PageAnswer };

export type OpenedSubject =
  | { readonly kind: 'open'; readonly subject: ReportSubject }
  | { readonly kind: 'closed'; readonly answer: PageAnswer };

/** Opens the person a report is, or is to be, about. Without `measures` their orders and bail are not read. */
export async function openSubject(
  request: PageRequest,
  personRef: string,
  reads: 'measures' | 'no-measures' = 'measures',
): Promise<OpenedSubject> {
  const { db, viewer } = request;
  const found = await findPerson(db, viewer, personRef);
  if (found.kind === 'not-found') return { kind: 'closed', answer: { kind: 'not-found' } };
  if (found.kind === 'restricted') {
    const { ref: recordRef, groupId } = found;
    return { kind: 'closed', answer: { kind: 'restricted', recordKind: 'person', recordRef, groupId } };
  }
  const { person } = found;
  await request.logRead({ kind: 'person', ref: person.ref, personId: person.id });
  const now = request.clock.now();
  const day = londonDate(now);
  return {
    kind: 'open',
    subject: {
      person,
      now,
      day,
      measures: reads === 'measures' ? await measuresOf(db, person.nominalIds, now) : [],
      book: await referenceLists(db, day),
    },
  };
}

/** Opens the draft named by `:draft`. Somebody else's is not found. To `change` it, it is locked until this ends. */
export async function openReport(
  request: PageRequest,
  purpose: 'show' | 'change',
  reads: 'measures' | 'no-measures' = 'measures',
): Promise<OpenedReport> {
  const { db, viewer, clock } = request;
  const id = request.params['draft'] ?? '';
  const draft = await findReportDraft(db, clock.now(), viewer.staffId, id, purpose === 'change');
  if (draft === undefined) return { kind: 'closed', answer: { kind: 'not-found' } };
  if (draft.recorded !== null) return { kind: 'recorded', breachRef: draft.recorded };
  const opened = await openSubject(request, draft.personRef, reads);
  return opened.kind === 'closed' ? opened : { kind: 'open', file: { ...opened.subject, draft } };
}

/** The same report with the person's orders and bail, for listing its answers. */
export async function withMeasures(request: PageRequest, file: ReportFile): Promise<ReportFile> {
  return { ...file, measures: await measuresOf(request.db, file.person.nominalIds, file.now) };
}

/** Name of a person as the captions of forms say it; the reference where no name is recorded. */
export function captionName(person: Pick<Person, 'ref' | 'givenNames' | 'surname'>): string {
  return fullName(person) || person.ref;
}
