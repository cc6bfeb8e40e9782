// An import killed many times: every acknowledged batch is there, no row twice, and the end is as if nothing happened.

import { writeFileSync } from 'node:fs';
import path from 'node:path';

import { numbersOf, runAndKill, runToEnd } from './place.ts';
import type { Place, Tally } from './place.ts';

/** Rows of one file: enough that few rounds come to its end. */
const fileRows = 40_000;

export async function killImports(place: Place, times: number, tally: Tally): Promise<void> {
  let files = 1;
  let file = writeCrimes(place, files);
  let acknowledged = 0;
  while (tally.kills < times) {
    const { lines } = await runAndKill(place, 'import', file, tally);
    check(lines, acknowledged, tally);
    for (const line of lines.filter((each) => each.startsWith('ack '))) {
      acknowledged = Number(line.split(' ')[1]);
      tally.acknowledged += 1;
    }
    if (lines.some((line) => line.startsWith('done'))) {
      files += 1;
      file = writeCrimes(place, files);
      acknowledged = 0;
    }
  }
  const last = await runToEnd(place, 'import', file);
  if (numbersOf(last.lines, 'done')[0] !== fileRows)
    tally.faults.push(`the last import did not come to its end: ${last.errors}`);
  const again = await runToEnd(place, 'import', file);
  const [rows, added, same] = numbersOf(again.lines, 'done');
  if (rows !== fileRows || added !== 0 || same !== fileRows)
    tally.faults.push(`the same file again: ${rows} rows, ${added} added, ${same} the same`);
}

/** What the writer found at its start, against what was acknowledged before it was killed. */
function check(lines: readonly string[], acknowledged: number, tally: Tally): void {
  const [name, next, added, versions, crimes] = numbersOf(lines, 'found');
  if (name === undefined || next === undefined || name === 0) {
    if (name === 0 && acknowledged > 0)
      tally.faults.push(`${acknowledged} rows acknowledged, no import found`);
    return;
  }
  if (next - 1 < acknowledged) tally.faults.push(`${acknowledged} rows acknowledged, ${next - 1} found`);
  if (added !== next - 1 || versions !== next - 1 || crimes !== next - 1)
    tally.faults.push(`up to row ${next}: ${added} counted, ${versions} versions of ${crimes} crimes`);
  if (next > 1 && next <= fileRows) tally.resumed += 1;
}

/** A file of crimes with numbers no other has. */
function writeCrimes({ folder }: Place, number: number): string {
  const file = path.join(folder, `kill-${number}.csv`);
  const lines = Array.from(
    { length: fileRows },
    (_, row) => `K${number}/${100_000 + row},008/66,2026-03-0${1 + (row % 9)},2026-03-1${row % 9},powys`,
  );
  writeFileSync(file, `crime_number,offence,committed_from,recorded_on,area\n${lines.join('\n')}\n`);
  return file;
}
