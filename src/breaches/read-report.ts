// Reads all the steps of a breach report together, and makes the report of them once every one has an answer.

import { attachmentOf, lawBreachedOn, promiseBreachedOn } from '#orders';
import type { MeasureRecord } from '#orders';
import { londonDate } from '#platform';
import type { ReferenceBook, ReferenceListName } from '#reference';

import { readAction, readEvidence, readVictim, readWhat, readWhich } from './read-answers.ts';
import type {
  ActionAnswer,
  EvidenceAnswer,
  NamedMeasure,
  ReadAnswer,
  WhatAnswer,
  WhichAnswer,
} from './read-answers.ts';
import type { BreachReport, VictimTold } from './record-breach.ts';
import type { ReportForms } from './report-draft.ts';

/** What the answers are read against. */
export type ReportSources = {
  readonly measures: readonly NamedMeasure[];
  readonly book: ReferenceBook;
  readonly now: Temporal.Instant;
};

/** Each step: null where nothing has been sent, else its answer or its problems. */
export type ReportAnswers = {
  readonly which: ReadAnswer<WhichAnswer> | null;
  readonly what: ReadAnswer<WhatAnswer> | null;
  readonly evidence: ReadAnswer<EvidenceAnswer> | null;
  readonly action: ReadAnswer<ActionAnswer> | null;
  readonly victim: ReadAnswer<VictimTold> | null;
};

export function namedMeasures(records: readonly MeasureRecord[]): readonly NamedMeasure[] {
  return records.map(({ measure, events, clauses }) => ({
    id: measure.id,
    ref: measure.ref,
    regime: measure.regime,
    added: measure.added,
    breachedOn: (day) => ({
      breachKind: lawBreachedOn({ measure, events }, day).breachKind,
      attachment: promiseBreachedOn(events, day) === null ? attachmentOf(events) : 'not-attached',
    }),
    subjectNominalId: measure.subjectNominalId,
    clauseNos: clauses.map((clause) => clause.clauseNo),
  }));
}

/** Keys that may be chosen from a list on the day of its book. */
export function listKeys(book: ReferenceBook, list: ReferenceListName): readonly string[] {
  return book.entries(list, 'en').map((entry) => entry.key);
}

/** Reads every step that was sent. Moments of one step are held against those of another. */
export function readReport(forms: ReportForms, sources: ReportSources): ReportAnswers {
  const { measures, book, now } = sources;
  const what = forms.what === undefined ? null : readWhat(forms.what, listKeys(book, 'channel'), now);
  const occurredFrom = what?.ok === true ? what.value.occurredFrom : null;
  return {
    what,
    which: forms.which === undefined ? null : readWhich(forms.which, measures),
    evidence: forms.evidence === undefined ? null : readEvidence(forms.evidence, listKeys(book, 'evidence')),
    action:
      forms.action === undefined
        ? null
        : readAction(forms.action, listKeys(book, 'reason-not-arrested'), now, occurredFrom),
    victim:
      forms.victim === undefined
        ? null
        : readVictim(forms.victim, listKeys(book, 'contact-method'), now, occurredFrom),
  };
}

/** The report these answers make, or null while one of them is missing or wrong. */
export function reportOf(
  answers: ReportAnswers,
  subject: { readonly nominalIds: readonly number[] },
  crimeId: number | null,
): BreachReport | null {
  const { which, what, evidence, action, victim } = answers;
  if (which?.ok !== true || what?.ok !== true || evidence?.ok !== true) return null;
  if (action?.ok !== true || victim?.ok !== true) return null;
  const { measure, clauseNo, kind } = which.value;
  const subjectNominalId = measure?.subjectNominalId ?? subject.nominalIds[0];
  if (subjectNominalId === undefined) return null;
  return {
    ...what.value,
    ...evidence.value,
    subjectNominalId,
    measure:
      measure === null
        ? null
        : {
            id: measure.id,
            regime: measure.regime,
            added: measure.added ?? null,
            ...measure.breachedOn?.(londonDate(what.value.occurredFrom)),
          },
    clauseNo,
    kind,
    action: action.value.action,
    alsoCrime: action.value.alsoCrime,
    victim: victim.value,
    crimeId,
  };
}
