// Reads the decisions of people about pairs of records; the newest about a pair stands.
import { ok, refused } from '../result.ts';
import type { Result } from '#platform';
import type { CsvTable } from './csv.ts';

export type Pair = readonly [string, string];
export type Decisions = { readonly same: readonly Pair[]; readonly different: readonly Pair[] };
export type DecisionsRefusal =
  | { readonly kind: 'no-column'; readonly column: string }
  | { readonly kind: 'unknown-decision'; readonly line: number };

/**
 * Reads `id_l,id_r,decision(same|different|unsure),by,at,reason`. "Unsure" takes an earlier decision back and says
 * nothing itself. Refuses a decision that is none of the three, with its line.
 */
export function readDecisions(table: CsvTable): Result<Decisions, DecisionsRefusal> {
  const column = (heading: string) => table.columns.find((one) => one.heading.trim() === heading);
  for (const needed of ['id_l', 'id_r', 'decision'])
    if (column(needed) === undefined) return refused({ kind: 'no-column', column: needed });
  const cell = (heading: string, row: number): string => {
    const found = column(heading);
    return found === undefined ? '' : found.text(found.ids[row] ?? 0).trim();
  };
  const newest = new Map<string, { pair: Pair; decision: string; at: string }>();
  for (let row = 0; row < table.rows; row += 1) {
    const [left, right] = [cell('id_l', row), cell('id_r', row)];
    const decision = cell('decision', row).toLowerCase();
    if (decision !== 'same' && decision !== 'different' && decision !== 'unsure')
      return refused({ kind: 'unknown-decision', line: table.lines[row] ?? row + 2 });
    const pair: Pair = left < right ? [left, right] : [right, left];
    const key = JSON.stringify(pair);
    const at = cell('at', row);
    const known = newest.get(key);
    if (known === undefined || known.at <= at) newest.set(key, { pair, decision, at });
  }
  // Sorted, so that the order of the file says nothing.
  const sorted = [...newest.entries()].sort(([one], [other]) => (one < other ? -1 : 1));
  const of = (wanted: string): readonly Pair[] =>
    sorted.flatMap(([, { pair, decision }]) => (decision === wanted ? [pair] : []));
  return ok({ same: of('same'), different: of('different') });
}
