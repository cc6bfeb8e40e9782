// The orders that one may take the place of when it is made, or that end when its application is decided: one episode.

import { endsByDecision, isEndInDoubt } from '#law';
import { findPerson } from '#people';
import type { Language, PageRequest } from '#platform';

import { measureState, measureStatus } from '../measure-card.ts';
import { measuresOf } from '../measure-store.ts';
import type { MeasureRecord, MeasureStep } from '../measure.ts';
import { kindOf } from '../succession.ts';
import { actionWords } from './action-frame.ts';
import type { MeasureFile } from './open-measure.ts';
import type { ReportReader } from './read-report.ts';

/**
 * What it may take the place of when it is made: other orders of the same person that were made. What may end when its
 * application is refused or withdrawn: those in force that last only until then by law, also where the law leaves it in
 * doubt. Of an episode that is said already, none.
 */
export async function earlierOrders(
  { db, clock, viewer }: PageRequest,
  { record, person, day }: MeasureFile,
  step: MeasureStep,
): Promise<readonly MeasureRecord[]> {
  if (!decisions.includes(step) || record.measure.replacesMeasureId !== null) return [];
  const found = await findPerson(db, viewer, person.ref);
  if (found.kind !== 'found') return [];
  const all = await measuresOf(db, found.person.nominalIds, clock.now());
  return all.filter(({ measure, events }) => {
    if (measure.id === record.measure.id) return false;
    const state = measureState(events);
    return step === 'granted'
      ? state.grantedOn !== null
      : measureStatus(state, day) === 'in-force' &&
          [endsByDecision, isEndInDoubt].some((isSo) => isSo(measure.law, kindOf(record.measure), step));
  });
}

const decisions: readonly MeasureStep[] = ['granted', 'refused', 'withdrawn'];

/** Said where the application that is decided had none of them before it. */
const none = 'none';

/**
 * The one that was chosen, by its number; null where none was. Of what ends when its application is refused somebody
 * says which, or that it is none of them: left open, it would go on as in force.
 */
export function replacedBy(
  reader: ReportReader,
  earlier: readonly MeasureRecord[],
  step: MeasureStep,
): number | null {
  const refs = earlier.map(({ measure }) => measure.ref);
  const isDecided = step !== 'granted' && refs.length > 0;
  const ref = reader.choice('replaces', isDecided ? [...refs, none] : refs);
  const w = actionWords[reader.language];
  if (ref === null && isDecided) {
    reader.wrong('replaces', mayGoOn(earlier, step) ? w.mayEndNeeded : w.decidesNeeded);
  }
  return earlier.find(({ measure }) => measure.ref === ref)?.measure.id ?? null;
}

/** Whether it is in doubt that this decision ends any of them. */
function mayGoOn(earlier: readonly MeasureRecord[], step: MeasureStep): boolean {
  return earlier.some(({ measure: { law } }) => isEndInDoubt(law, law.lastsUntil.value ?? '', step));
}

/** Each as a choice: its kind and its reference; null where there is nothing to ask. */
export function earlierChoices(language: Language, earlier: readonly MeasureRecord[], step: MeasureStep) {
  if (earlier.length === 0) return null;
  const w = actionWords[language];
  const choices = earlier.map(({ measure: { ref, law } }) => ({
    value: ref,
    text: w.earlier(law.short[language], ref),
  }));
  const isDoubted = mayGoOn(earlier, step);
  return step === 'granted'
    ? { label: w.replaces, hint: w.replacesHint, empty: w.replacesNone, choices }
    : {
        label: isDoubted ? w.mayEnd : w.decides,
        hint: isDoubted ? w.mayEndHint : w.decidesHint,
        empty: w.decidesChoose,
        choices: [...choices, { value: none, text: w.decidesNone }],
      };
}
