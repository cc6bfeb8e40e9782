// Writes the answers of a run as CSV: which record belongs to which person, and every pair with its weight.
import { probabilityOf } from '../training/model.ts';
import type { MatchRun } from './match-files.ts';

function cell(text: string): string {
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const LINES_A_PIECE = 20_000;

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
export function clustersCsv({ built, clusters }: MatchRun): Iterable<string> {
  function* lines(): Generator<string> {
    const ids = built.ids.map(cell);
    for (const places of built.places) {
      for (const place of places)
        if (place !== -1) yield `${ids[place] ?? ''},${ids[clusters.of[place] ?? 0] ?? ''}`;
    }
  }
  return pieces('record_id,cluster_id', lines());
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
