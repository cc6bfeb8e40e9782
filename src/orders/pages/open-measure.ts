// Opens the order or bail of an address as this viewer may, and logs the read.

import { fullName } from '#people';
import type { PersonSummary } from '#people';
import { knownAt, londonDate } from '#platform';
import type { PageAnswer, PageRequest } from '#platform';
import { lawFor } from '#law';
import type { Law } from '#law';
import { referenceLists } from '#reference';
import type { ReferenceBook } from '#reference';
import { heldLaw } from '#statutes';
import { mayOpen } from '#users';

import { lockMeasure } from '../measure-facts-store.ts';
import { findMeasure } from '../measure-store.ts';
import type { MeasureRecord } from '../measure.ts';
import { standingOn } from '../permitted-actions.ts';
import type { Standing } from '../permitted-actions.ts';
import { measurePath } from '../present-conditions.ts';

/** The two addresses under which a measure is found: orders and notices, and bail. */
export const measureRooms = ['orders', 'bail'] as const;
export type MeasureRoom = (typeof measureRooms)[number];

export type MeasureFile = {
  readonly record: MeasureRecord;
  readonly person: PersonSummary;
  readonly standing: Standing;
  readonly book: ReferenceBook;
  /** The law of this kind of order as it was held here at `at`. */
  readonly law: Law;
  /** Only facts recorded by then are in the file. */
  readonly at: Temporal.Instant;
  readonly day: Temporal.PlainDate;
  readonly isPast: boolean;
  readonly path: string;
};

export type OpenedMeasure =
  | { readonly kind: 'open'; readonly file: MeasureFile }
  | { readonly kind: 'closed'; readonly answer: PageAnswer };

/**
 * Opens the measure named by `:ref`. An order asked for under bail, or the other way round, is led to its own address.
 * To `read` shows a past day where one is asked for; a form works on `now`; to `change` also keeps everybody else from
 * adding to the measure until this request ends.
 */
export async function openMeasure(
  request: PageRequest,
  room: MeasureRoom,
  purpose: 'read' | 'now' | 'change' = 'read',
): Promise<OpenedMeasure> {
  const { db, viewer } = request;
  const ref = request.params['ref'] ?? '';
  if (purpose === 'change') await lockMeasure(db, ref);
  const { at, isPast } = purpose === 'read' ? knownAt(request) : { at: request.clock.now(), isPast: false };
  const found = await findMeasure(db, viewer, ref, at);
  if (found === undefined) return { kind: 'closed', answer: { kind: 'not-found' } };
  const { record, person } = found;
  if (person.restrictedGroupId !== null && !mayOpen(viewer, person.restrictedGroupId)) {
    const groupId = person.restrictedGroupId;
    return {
      kind: 'closed',
      answer: { kind: 'restricted', recordKind: 'person', recordRef: person.ref, groupId },
    };
  }
  const path = measurePath(record.measure);
  if (!path.startsWith(`/${room}/`)) {
    return {
      kind: 'closed',
      answer: purpose === 'change' ? { kind: 'not-found' } : { kind: 'redirect', to: path },
    };
  }
  await request.logRead({ kind: 'order', ref, personId: person.id });
  const day = londonDate(at);
  return {
    kind: 'open',
    file: {
      record,
      person,
      day,
      at,
      isPast,
      path,
      standing: standingOn(record, day),
      book: await referenceLists(db, day),
      law: lawFor(await heldLaw(db, at), { code: record.measure.regime, added: record.measure.added }),
    },
  };
}

/** Name of the subject as pages show it; the reference where no name is recorded. */
export function subjectName(person: PersonSummary): string {
  return fullName(person) || person.ref;
}
