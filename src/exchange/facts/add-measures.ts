// Adds orders, notices and bail: the measure once, and its events as facts; a corrected event puts the earlier one right.

import type { RegimeCode } from '#law';
import { seriesOf } from '#orders';
import { copyRows } from '#platform';
import { regimeKeyOf } from '#statutes';

import type { ReadRow } from '../cells/read-row.ts';
import { addOwners, addProtected } from './add-measure-parts.ts';
import { differs } from './differing-measure.ts';
import { given, lineageColumns, lineageOf, touched, valuesOf } from './read-fact-batch.ts';
import type { BatchResult, FactBatch } from './read-fact-batch.ts';
import { knownCrimes, knownMeasures, knownNominals } from './known-records-store.ts';
import { checkStages, stageReader } from './read-measure-stages.ts';
import type { StageEvent } from './measure-stage.ts';
import { keepOwnKind } from './keep-own-kind.ts';
import { fingerprint, measureIds, newestMeasureHashes, standingEvents } from './standing-measures-store.ts';
import type { StandingEvent } from './standing-measures-store.ts';
import { measureReferences } from './references-store.ts';

type Wanted = {
  readonly row: ReadRow;
  readonly number: string;
  readonly regime: RegimeCode;
  readonly added: string | null;
  readonly subject: number;
  readonly crime: number | null;
  readonly replaces: number | null;
  readonly protectedNominals: readonly number[];
  readonly events: readonly StageEvent[];
};

/**
 * Adds the orders or the bail of a batch. The subject must be known; so must a crime that is named. A row that replaces
 * another of the batch comes after it, wherever it stands in the file.
 */
export async function addMeasures(batch: FactBatch): Promise<BatchResult> {
  const results: BatchResult[] = [];
  for (const rows of replacedFirst(batch)) results.push(await addAtOnce({ ...batch, rows }));
  const all = (part: 'added' | 'corrected' | 'same') => results.reduce((sum, each) => sum + each[part], 0);
  return {
    added: all('added'),
    corrected: all('corrected'),
    same: all('same'),
    touched: touched({
      measures: new Set(results.flatMap((each) => [...each.touched.measures])),
      crimes: new Set(results.flatMap((each) => [...each.touched.crimes])),
      suspects: new Set(results.flatMap((each) => [...each.touched.suspects])),
    }),
  };
}

/** The rows in turns: each turn replaces only what an earlier turn or file brought. Rows that replace each other go last. */
function replacedFirst(batch: FactBatch): readonly (readonly ReadRow[])[] {
  if (batch.kind.kind === 'bail') return [batch.rows];
  const { text } = valuesOf(batch.kind);
  const [number, replaces] = [text('number'), text('replaces')];
  const turns: (readonly ReadRow[])[] = [];
  let waiting = batch.rows;
  while (waiting.length > 0) {
    const numbers = new Set(waiting.map(number));
    const isReady = (row: ReadRow) => replaces(row) === null || !numbers.has(replaces(row));
    const ready = waiting.filter(isReady);
    turns.push(ready.length === 0 ? waiting : ready);
    waiting = ready.length === 0 ? [] : waiting.filter((row) => !isReady(row));
  }
  return turns;
}

async function addAtOnce(batch: FactBatch): Promise<BatchResult> {
  const { db, lineage } = batch;
  const wanted = await readRows(batch);
  const known = await knownMeasures(
    db,
    wanted.map((each) => each.number),
    lineage.source,
  );
  const hashes = await newestMeasureHashes(
    db,
    wanted.flatMap((each) => known.of(each.number)?.id ?? []),
  );
  const fresh: Wanted[] = [];
  const corrected: { readonly wanted: Wanted; readonly id: number }[] = [];
  const seen = new Map<string, string>();
  let same = 0;
  for (const each of wanted) {
    const before = known.of(each.number);
    const newest = before === undefined ? undefined : hashes.get(before.id);
    const inFile = seen.get(each.number) ?? (newest?.fileId === lineage.fileId ? newest.hash : undefined);
    if (inFile !== undefined) {
      if (inFile === each.row.hash) {
        batch.report(each.row, 'twice-in-file', 'number');
        same += 1;
      } else batch.report(each.row, 'differs-in-file', 'number');
      continue;
    }
    seen.set(each.number, each.row.hash);
    if (before === undefined) fresh.push(each);
    else if (newest?.hash === each.row.hash) same += 1;
    else if (differs(batch, each, before)) continue;
    else corrected.push({ wanted: each, id: before.id });
  }
  const ids = await addFresh(batch, fresh);
  const suspects = new Set(fresh.map((each) => each.subject));
  const made = fresh.map((each, place) => ({ id: ids[place] ?? 0, each }));
  await addEvents(batch, made, new Map());
  const older = corrected.map(({ wanted: each, id }) => ({ id, each }));
  const standing = await standingEvents(
    db,
    corrected.map((each) => each.id),
  );
  const withEvents = await addEvents(batch, older, standing);
  const withProtected = await addProtected(batch, [...made, ...older]);
  const withOwners = await addOwners(batch, [...made, ...older]);
  const unchanged = older.filter(
    ({ id }) => !withEvents.has(id) && !withProtected.has(id) && !withOwners.has(id),
  );
  for (const { each } of unchanged) batch.report(each.row, 'fixed-part-differs', null);
  return {
    added: fresh.length,
    corrected: older.length - unchanged.length,
    same: same + unchanged.length,
    touched: touched({
      measures: new Set([...ids, ...corrected.map((each) => each.id)]),
      crimes: new Set([...fresh, ...older.map(({ each }) => each)].flatMap((each) => each.crime ?? [])),
      suspects,
    }),
  };
}

async function readRows(batch: FactBatch): Promise<readonly Wanted[]> {
  const { db, lineage, kind } = batch;
  const { text, list } = valuesOf(kind);
  const number = text('number');
  const regime = text(kind.kind === 'bail' ? 'type' : 'regime');
  const [subject, crime, protects] = [text('subject'), text('crime_number'), list('protected')];
  const replaces = kind.kind === 'bail' ? () => null : text('replaces');
  const [endsOn, grantedOn] = [text('ends_on'), text('granted_on')];
  const stages = stageReader(kind);
  const named = (value: (row: ReadRow) => string | null) => batch.rows.flatMap((row) => value(row) ?? []);
  const people = await knownNominals(
    db,
    [...named(subject), ...batch.rows.flatMap((row) => protects(row))],
    lineage.source,
  );
  const crimes = await knownCrimes(db, named(crime), lineage.source);
  const replaced = await knownMeasures(db, named(replaces), lineage.source);
  return batch.rows.flatMap((row): readonly Wanted[] => {
    const regimeCode = given(regime(row));
    const who = people.of(given(subject(row)));
    const events = stages(row);
    const crimeText = crime(row);
    const crimeId = crimeText === null ? null : (crimes.of(crimeText) ?? null);
    let isGood = checkStages(batch, row, events);
    if (isGood && endsOn(row) !== null && grantedOn(row) === null) {
      batch.report(row, 'ends-without-grant', 'ends_on');
    }
    if (who === undefined) {
      batch.report(row, 'person-not-known', 'subject');
      isGood = false;
    }
    if (crimeText !== null && crimeId === null) {
      batch.report(row, 'crime-not-known', 'crime_number');
      isGood = false;
    }
    const protectedNominals = protects(row).flatMap((each) => {
      const found = people.of(each);
      if (found === undefined) {
        batch.report(row, 'person-not-known', 'protected');
        isGood = false;
      }
      return found === undefined ? [] : [found.nominalId];
    });
    const replacesText = replaces(row);
    const replacedId = replacesText === null ? null : (replaced.of(replacesText)?.id ?? null);
    if (replacesText !== null && replacedId === null) {
      batch.report(row, 'measure-not-known', 'replaces');
      isGood = false;
    }
    const key = regimeKeyOf(batch.law, regimeCode);
    if (!isGood || who === undefined || key === null) return [];
    const kept = keepOwnKind(batch, row, key, events);
    return [
      {
        row,
        number: given(number(row)),
        regime: key.code,
        added: key.added,
        subject: who.nominalId,
        crime: crimeId,
        replaces: replacedId,
        protectedNominals,
        events: kept,
      },
    ];
  });
}

async function addFresh(batch: FactBatch, fresh: readonly Wanted[]): Promise<readonly number[]> {
  if (fresh.length === 0) return [];
  const { db, lineage, kind } = batch;
  const area = valuesOf(kind).text('area');
  const yearOf = (each: Wanted) =>
    (each.events.find((event) => event.step === 'granted') ?? each.events[0])?.on.slice(0, 4) ?? '';
  const refs = await measureReferences(
    db,
    fresh.map((each) => `${seriesOf[each.regime]}-${yearOf(each)}`),
  );
  await copyRows(
    db,
    'measure',
    [
      'ref',
      'regime',
      'added_regime',
      'subject_nominal_id',
      'crime_id',
      'replaces_measure_id',
      'source_ref',
      'area_code',
      ...lineageColumns,
    ],
    fresh.map((each, place) => [
      refs[place],
      each.regime,
      each.added,
      each.subject,
      each.crime,
      each.replaces,
      each.number,
      area(each.row),
      ...lineageOf(lineage, each.row),
    ]),
  );
  return measureIds(db, refs);
}

/** Writes events that are new or changed; returns which measures had any. */
async function addEvents(
  batch: FactBatch,
  measures: readonly { readonly id: number; readonly each: Wanted }[],
  standing: ReadonlyMap<string, StandingEvent>,
): Promise<ReadonlySet<number>> {
  const rows: (readonly unknown[])[] = [];
  const changed = new Set<number>();
  for (const { id, each } of measures) {
    for (const event of each.events) {
      const known = standing.get(`${id} ${event.step}`);
      if (known?.fingerprint === fingerprint(event)) continue;
      changed.add(id);
      rows.push([
        id,
        event.step,
        event.on,
        event.at,
        event.endsOn,
        event.noEndDate,
        event.court,
        event.method,
        event.authority,
        event.reason,
        event.note,
        event.nextOn,
        event.nextAt,
        known?.id ?? null,
        event.step,
        ...lineageOf(batch.lineage, each.row),
      ]);
    }
  }
  await copyRows(
    batch.db,
    'measure_event',
    [
      'measure_id',
      'step',
      'occurred_on',
      'occurred_at',
      'ends_on',
      'no_end_date',
      'court',
      'method',
      'authority',
      'reason',
      'note',
      'next_on',
      'next_at',
      'corrects_event_id',
      'source_ref',
      ...lineageColumns,
    ],
    rows,
  );
  return changed;
}
