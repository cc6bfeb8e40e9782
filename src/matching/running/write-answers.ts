// Writes the answers of a run as CSV: which record belongs to which person, and every pair with its weight.
import { waterfallWords } from '../explaining/pair-words.ts';
import { waterfallOf } from '../scoring/waterfall.ts';
import type { WaterfallLine } from '../scoring/waterfall.ts';
import { probabilityOf } from '../training/model.ts';
import type { MatchRun } from './match-files.ts';
import type { ReviewItem } from './review-items.ts';

/** Ids of one group that a review item lists. */
const MOST_IDS = 20;

/** A cell as it stands in a file. */
function cell(text: string): string {
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** One row of a file that this engine reads back: quoted where needed, and every id as it came. */
export function csvRow(cells: readonly string[]): string {
  return cells.map(cell).join(',');
}

const LINES_A_PIECE = 20_000;
const LETTERS_A_PIECE = 400_000;

/** Joins lines into buffers of a bounded size, so that a million of them never make one string. */
function* pieces(heading: string, lines: Iterable<string>): Generator<string> {
  let piece: string[] = [heading];
  for (const line of lines) {
    piece.push(line);
    if (piece.length < LINES_A_PIECE) continue;
    yield `${piece.join('\n')}\n`;
    piece = [];
  }
  if (piece.length > 0) yield `${piece.join('\n')}\n`;
}

/** `record_id,cluster_id`, every record once, in the order of the input. */
export function* clustersCsv({ built, clusters }: MatchRun): Generator<string> {
  const ids = built.ids.map(cell);
  let piece = 'record_id,cluster_id\n';
  for (const places of built.places) {
    for (let row = 0; row < places.length; row += 1) {
      const place = places[row] ?? -1;
      if (place === -1) continue;
      piece += `${ids[place] ?? ''},${ids[clusters.of[place] ?? 0] ?? ''}\n`;
      if (piece.length < LETTERS_A_PIECE) continue;
      yield piece;
      piece = '';
    }
  }
  if (piece !== '') yield piece;
}

/** `id_l,id_r,weight,probability`, each pair once, from a least weight up, the strongest first. */
export function pairsCsv({ built, pairs }: MatchRun, leastWeight: number): Iterable<string> {
  function* lines(): Generator<string> {
    const ids = built.ids.map(cell);
    for (let at = 0; at < pairs.count; at += 1) {
      const weight = pairs.weight[at] ?? 0;
      if (weight < leastWeight) return;
      yield `${ids[pairs.left[at] ?? 0] ?? ''},${ids[pairs.right[at] ?? 0] ?? ''},${weight.toFixed(3)},${probabilityOf(weight).toFixed(6)}`;
    }
  }
  return pieces('id_l,id_r,weight,probability', lines());
}

/** `item,record_ids,reason,probability,priority`; the ids of both groups, at most twenty of each, apart by semicolons. */
export function reviewCsv(run: MatchRun, items: readonly ReviewItem[]): Iterable<string> {
  const members = new Map<number, number[]>();
  for (const [place, lead] of run.clusters.of.entries()) {
    const own = members.get(lead) ?? [];
    if (own.length < MOST_IDS) own.push(place);
    members.set(lead, own);
  }
  function* lines(): Generator<string> {
    for (const [at, { left, right, reason, probability, priority }] of items.entries()) {
      const groups = [left, right].map((place) => {
        const own = members.get(run.clusters.of[place] ?? place) ?? [];
        return [place, ...own.filter((other) => other !== place)].slice(0, MOST_IDS);
      });
      const ids = groups.flat().map((place) => run.built.ids[place] ?? '');
      yield `${at + 1},${cell(ids.join(';'))},${reason},${probability.toFixed(6)},${priority}`;
    }
  }
  return pieces('item,record_ids,reason,probability,priority', lines());
}

/** One JSON object a line for each pair from a least weight up: the waterfall in codes and in both languages. */
export function* explainJsonl(run: MatchRun, leastWeight: number): Generator<string> {
  const { built, pairs } = run;
  for (let at = 0; at < pairs.count; at += 1) {
    const weight = pairs.weight[at] ?? 0;
    if (weight < leastWeight) return;
    const left = pairs.left[at] ?? 0;
    const right = pairs.right[at] ?? 0;
    yield `${JSON.stringify({
      id_l: built.ids[left],
      id_r: built.ids[right],
      weight: Number(weight.toFixed(3)),
      probability: Number(probabilityOf(weight).toFixed(6)),
      waterfall: waterfallOf(run.model, run.comparer, left, right).map(explained),
    })}\n`;
  }
}

export type ExplainedLine = {
  readonly term: WaterfallLine['term'];
  readonly comparison?: string;
  readonly level?: string;
  readonly bits: number;
  readonly total: number;
  readonly en: string;
  readonly cy: string;
};

/** A waterfall line with its numbers rounded and its words in both languages. */
export function explained(line: WaterfallLine): ExplainedLine {
  return {
    term: line.term,
    ...(line.comparison === '' ? {} : { comparison: line.comparison, level: line.level }),
    bits: Number(line.bits.toFixed(3)),
    total: Number(line.total.toFixed(3)),
    en: waterfallWords('en', line),
    cy: waterfallWords('cy', line),
  };
}
