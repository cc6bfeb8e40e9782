// The orders that one may take the place of when it is made: an interim order and the full one are one episode.

import { findPerson } from '#people';
import type { Language, PageRequest } from '#platform';

import { measureState } from '../measure-card.ts';
import { measuresOf } from '../measure-store.ts';
import type { MeasureRecord, MeasureStep } from '../measure.ts';
import { actionWords } from './action-frame.ts';
import type { MeasureFile } from './open-measure.ts';
import type { ReportReader } from './read-report.ts';

/** What it may take the place of when it is made: other orders of the same person that were made. Of an episode that is said already, none. */
export async function earlierOrders(
  { db, clock, viewer }: PageRequest,
  { record, person }: MeasureFile,
  step: MeasureStep,
): Promise<readonly MeasureRecord[]> {
  if (step !== 'granted' || record.measure.replacesMeasureId !== null) return [];
  const found = await findPerson(db, viewer, person.ref);
  if (found.kind !== 'found') return [];
  const all = await measuresOf(db, found.person.nominalIds, clock.now());
  return all.filter(
    ({ measure, events }) => measure.id !== record.measure.id && measureState(events).grantedOn !== null,
  );
}

/** The one that was chosen, by its number; null where none was. */
export function replacedBy(reader: ReportReader, earlier: readonly MeasureRecord[]): number | null {
  const refs = earlier.map(({ measure }) => measure.ref);
  const ref = reader.choice('replaces', refs);
  return earlier.find(({ measure }) => measure.ref === ref)?.measure.id ?? null;
}

/** Each as a choice: its kind and its reference. */
export function earlierChoices(language: Language, earlier: readonly MeasureRecord[]) {
  return earlier.map(({ measure: { ref, law } }) => ({
    value: ref,
    text: actionWords[language].earlier(law.short[language], ref),
  }));
}
