// Adds breaches, criminal or not: the breach once, and what was done about it as facts.

import { breachKindOf, isRegimeCode } from '#law';
import { copyRows } from '#platform';

import { dayOf, hasTime, instantOf } from '../cells/day.ts';
import type { ReadRow } from '../cells/read-row.ts';
import { given, lineageColumns, lineageOf, touched, valuesOf } from './read-fact-batch.ts';
import type { BatchResult, FactBatch } from './read-fact-batch.ts';
import { knownClauses, knownCrimes, knownMeasures, knownNominals } from './known-records-store.ts';
import { breachIds, knownBreaches, standingSteps, stepKey } from './standing-breaches-store.ts';
import type { KnownBreach } from './standing-breaches-store.ts';
import { breachStepReader } from './read-breach-steps.ts';
import type { BreachStepGiven } from './read-breach-steps.ts';
import { breachReferences } from './references-store.ts';

type Wanted = {
  readonly row: ReadRow;
  readonly number: string;
  readonly subject: number;
  readonly measure: number | null;
  readonly contravention: string;
  readonly crime: number | null;
  readonly events: readonly BreachStepGiven[];
};

/** Adds the breaches of a batch. Each needs a known order or bail, or a known subject; a crime number is never needed. */
export async function addBreaches(batch: FactBatch): Promise<BatchResult> {
  const { db, lineage } = batch;
  const wanted = await readRows(batch);
  const known = await knownBreaches(
    db,
    wanted.map((each) => each.number),
    lineage.source,
  );
  const fresh: Wanted[] = [];
  const corrected: { readonly each: Wanted; readonly known: KnownBreach }[] = [];
  const seen = new Map<string, string>();
  let same = 0;
  for (const each of wanted) {
    const before = known.get(each.number);
    const inFile = seen.get(each.number) ?? (before?.fileId === lineage.fileId ? before.hash : undefined);
    if (inFile !== undefined) {
      if (inFile === each.row.hash) {
        batch.report(each.row, 'twice-in-file', 'number');
        same += 1;
      } else batch.report(each.row, 'differs-in-file', 'number');
      continue;
    }
    seen.set(each.number, each.row.hash);
    if (before === undefined) fresh.push(each);
    else if (before.hash === each.row.hash) same += 1;
    else if (before.subject !== each.subject) batch.report(each.row, 'subject-differs', 'subject');
    else corrected.push({ each, known: before });
  }
  const ids = await addFresh(batch, fresh);
  const standing = await standingSteps(
    db,
    corrected.map((each) => each.known.id),
  );
  const rows = [
    ...fresh.flatMap((each, place) => eventRows(batch, each, ids[place] ?? 0, new Set())),
    ...corrected.flatMap(({ each, known: before }) => [
      ...eventRows(batch, each, before.id, standing),
      ...correctionRows(batch, each, before),
    ]),
  ];
  await copyRows(
    db,
    'breach_event',
    [
      'breach_id',
      'step',
      'occurred_at',
      'reason',
      'method',
      'note',
      'by_staff_id',
      'measure_id',
      'clause_no',
      'crime_id',
      ...lineageColumns,
    ],
    rows,
  );
  return {
    added: fresh.length,
    same,
    corrected: corrected.length,
    touched: touched({
      breaches: new Set([...ids, ...corrected.map((each) => each.known.id)]),
      suspects: new Set(fresh.map((each) => each.subject)),
    }),
  };
}

async function readRows(batch: FactBatch): Promise<readonly Wanted[]> {
  const { db, lineage } = batch;
  const { text, number: wholeNumber } = valuesOf(batch.kind);
  const [number, measure, subject] = [text('number'), text('measure'), text('subject')];
  const [crime, kind, occurred, reported] = [
    text('crime_number'),
    text('kind'),
    text('occurred'),
    text('reported'),
  ];
  const events = await breachStepReader(batch);
  const named = (value: (row: ReadRow) => string | null) => batch.rows.flatMap((row) => value(row) ?? []);
  const measures = await knownMeasures(db, named(measure), lineage.source);
  const people = await knownNominals(db, named(subject), lineage.source);
  const crimes = await knownCrimes(db, named(crime), lineage.source);
  const clauses = await knownClauses(
    db,
    named(measure).flatMap((each) => measures.of(each)?.id ?? []),
  );
  const condition = wholeNumber('condition');
  return batch.rows.flatMap((row): readonly Wanted[] => {
    const [measureText, subjectText, crimeText] = [measure(row), subject(row), crime(row)];
    const foundMeasure = measureText === null ? undefined : measures.of(measureText);
    const foundSubject = subjectText === null ? undefined : people.of(subjectText)?.nominalId;
    const foundCrime = crimeText === null ? undefined : crimes.of(crimeText);
    const refused = ((): boolean => {
      if (measureText === null && subjectText === null)
        batch.report(row, 'subject-or-measure-needed', 'measure');
      else if (measureText !== null && foundMeasure === undefined)
        batch.report(row, 'measure-not-known', 'measure');
      else if (subjectText !== null && foundSubject === undefined)
        batch.report(row, 'person-not-known', 'subject');
      else if (crimeText !== null && foundCrime === undefined)
        batch.report(row, 'crime-not-known', 'crime_number');
      else if (dayOf(given(reported(row))) < dayOf(given(occurred(row)))) {
        batch.report(row, 'ends-before-it-starts', 'reported', {
          start: dayOf(given(occurred(row))),
          end: dayOf(given(reported(row))),
        });
      } else return false;
      return true;
    })();
    const who = foundSubject ?? foundMeasure?.subjectNominalId;
    if (refused || who === undefined) return [];
    const regime = foundMeasure?.regime;
    const clause = condition(row);
    const made = foundMeasure?.madeOn ?? null;
    if (made !== null && dayOf(given(occurred(row))) < made) {
      batch.report(row, 'breach-before-order', 'occurred', { made });
    }
    if (foundMeasure !== undefined && clause !== null && !clauses.has(`${foundMeasure.id} ${clause}`)) {
      batch.report(row, 'condition-not-known', 'condition');
    }
    return [
      {
        row,
        number: given(number(row)),
        subject: who,
        measure: foundMeasure?.id ?? null,
        contravention:
          kind(row) ?? (regime !== undefined && isRegimeCode(regime) ? breachKindOf(regime) : 'not-known'),
        crime: foundCrime ?? null,
        events: events(row),
      },
    ];
  });
}

async function addFresh(batch: FactBatch, fresh: readonly Wanted[]): Promise<readonly number[]> {
  if (fresh.length === 0) return [];
  const { db, lineage, kind } = batch;
  const { text, number, list } = valuesOf(kind);
  const [occurred, occurredTo, reported] = [text('occurred'), text('occurred_to'), text('reported')];
  const refs = await breachReferences(
    db,
    fresh.map((each) => dayOf(given(reported(each.row))).slice(0, 4)),
  );
  const end = (row: ReadRow) => {
    const value = occurredTo(row);
    return value === null ? null : instantOf(value);
  };
  await copyRows(
    db,
    'breach',
    [
      'ref',
      'subject_nominal_id',
      'measure_id',
      'clause_no',
      'contravention',
      'occurred_from',
      'occurred_to',
      'occurred_precision',
      'reported_at',
      'channels',
      'account',
      'evidence',
      'evidence_note',
      'crime_id',
      'source_ref',
      ...lineageColumns,
    ],
    fresh.map((each, place) => [
      refs[place],
      each.subject,
      each.measure,
      number('condition')(each.row),
      each.contravention,
      instantOf(given(occurred(each.row))),
      end(each.row),
      hasTime(given(occurred(each.row))) ? 'minute' : 'day',
      instantOf(given(reported(each.row))),
      list('channels')(each.row),
      text('account')(each.row),
      list('evidence')(each.row),
      text('evidence_note')(each.row),
      each.crime,
      each.number,
      ...lineageOf(lineage, each.row),
    ]),
  );
  return breachIds(db, refs);
}

function eventRows(
  batch: FactBatch,
  each: Wanted,
  id: number,
  standing: ReadonlySet<string>,
): readonly (readonly unknown[])[] {
  return each.events
    .filter((event) => !standing.has(stepKey(id, event.step, event.at)))
    .map((event) => [
      id,
      event.step,
      event.at,
      event.reason,
      event.method,
      event.note,
      event.byStaff,
      null,
      null,
      null,
      ...lineageOf(batch.lineage, each.row),
    ]);
}

/** A corrected row says again what was breached and which crime it is; its hash then stands for the row. */
function correctionRows(batch: FactBatch, each: Wanted, known: KnownBreach): readonly (readonly unknown[])[] {
  const clauseNo = valuesOf(batch.kind).number('condition')(each.row);
  return [
    [
      known.id,
      'corrected',
      batch.lineage.recordedAt,
      null,
      null,
      null,
      null,
      each.measure ?? known.measure,
      clauseNo,
      each.crime,
      ...lineageOf(batch.lineage, each.row),
    ],
  ];
}
