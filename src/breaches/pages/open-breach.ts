// Opens the breach of an address as this viewer may, and logs the read.

import { lawFor } from '#law';
import type { Law } from '#law';
import { findPerson } from '#people';
import type { Person } from '#people';
import { knownAt, londonDate } from '#platform';
import type { PageAnswer, PageRequest } from '#platform';
import { referenceLists } from '#reference';
import type { ReferenceBook } from '#reference';
import { heldLaw } from '#statutes';

import { lockBreach } from '../breach-source-store.ts';
import { breachState } from '../breach-state.ts';
import type { BreachState } from '../breach-state.ts';
import { findBreach } from '../breach-store.ts';
import type { BreachRecord } from '../breach.ts';
import { targetsWhenReported } from '../response-targets.ts';
import type { ResponseTargets } from '../response-targets.ts';

export type BreachFile = {
  readonly record: BreachRecord;
  readonly person: Person;
  readonly state: BreachState;
  readonly book: ReferenceBook;
  /** The force's own targets as they stood when it was reported. */
  readonly targets: ResponseTargets;
  /** The law as it is held here at that moment, of the kind of order that was breached where it is known. */
  readonly law: Law;
  /** Only facts recorded by then are in the file. */
  readonly at: Temporal.Instant;
  readonly day: Temporal.PlainDate;
  readonly isPast: boolean;
  readonly path: string;
};

export type OpenedBreach =
  | { readonly kind: 'open'; readonly file: BreachFile }
  | { readonly kind: 'closed'; readonly answer: PageAnswer };

/**
 * Opens the breach named by `:ref`; whether the viewer may is decided by whom it is about. With `forChange` nobody else
 * can add to it until this request ends, and a past view is not offered.
 */
export async function openBreach(request: PageRequest, forChange = false): Promise<OpenedBreach> {
  const { db, viewer, clock } = request;
  const ref = request.params['ref'] ?? '';
  if (forChange) await lockBreach(db, ref);
  const { at, isPast } = forChange ? { at: clock.now(), isPast: false } : knownAt(request);
  const found = await findBreach(db, ref, at);
  if (found === undefined) return { kind: 'closed', answer: { kind: 'not-found' } };
  const { record } = found;
  const opened = await findPerson(db, viewer, found.personRef);
  if (opened.kind === 'not-found') return { kind: 'closed', answer: { kind: 'not-found' } };
  if (opened.kind === 'restricted') {
    const { ref: recordRef, groupId } = opened;
    return { kind: 'closed', answer: { kind: 'restricted', recordKind: 'person', recordRef, groupId } };
  }
  const { person } = opened;
  await request.logRead({ kind: 'breach', ref, personId: person.id });
  const book = await referenceLists(db, londonDate(at));
  return {
    kind: 'open',
    file: {
      record,
      person,
      at,
      isPast,
      state: breachState(record.breach, record.events),
      book,
      targets: targetsWhenReported(book, record.breach.reportedAt),
      law: await lawOf(db, record, isPast ? at : null),
      day: londonDate(at),
      path: `/breaches/${ref}`,
    },
  };
}

async function lawOf(
  db: PageRequest['db'],
  { measure }: BreachRecord,
  at: Temporal.Instant | null,
): Promise<Law> {
  const held = await heldLaw(db, at);
  return measure === null ? held : lawFor(held, { code: measure.regime, added: measure.added });
}
