// Kills the program again and again while it writes, and looks at what is left: nothing acknowledged may be lost.
//
//   npm run bench -- durability [--engine pglite|postgres|server] [--work import|breaches] [--times 100] [--seed 1]
//
// Without options every pair runs. `server` kills PostgreSQL itself, with all its connections, beside the program.

import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { killBreaches } from './durability/kill-breaches.ts';
import { killImports } from './durability/kill-imports.ts';
import { engines, makePlace, numbersOf, runToEnd } from './durability/place.ts';
import type { Tally } from './durability/place.ts';
import { finish, machine, report } from './loaded/figures.ts';

const works = ['import', 'breaches'] as const;

const { values } = parseArgs({
  options: {
    engine: { type: 'string' },
    work: { type: 'string' },
    times: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
  },
});
const times = Number(values.times);
if (!Number.isSafeInteger(times) || times < 1) throw new Error('--times takes a whole number');

function chosen<T extends string>(all: readonly T[], asked: string | undefined): readonly T[] {
  const found = all.filter((each) => asked === undefined || each === asked);
  if (found.length === 0) throw new Error(`Choose one of ${all.join(', ')}.`);
  return found;
}

let state = Number(values.seed);
function chance(): number {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return state / 2 ** 32;
}

console.log(machine());
for (const engine of chosen(engines, values.engine)) {
  for (const work of chosen(works, values.work)) {
    const from = performance.now();
    const place = await makePlace(engine, chance);
    const tally: Tally = { kills: 0, startKills: 0, acknowledged: 0, resumed: 0, faults: [] };
    await (work === 'import' ? killImports : killBreaches)(place, times, tally);
    const logs = await runToEnd(place, 'verify', '');
    const [sealed = 0, waiting = 0, broken = 1] = numbersOf(logs.lines, 'logs');
    if (broken > 0) tally.faults.push(`the log chain has ${broken} faults ${logs.errors}`);
    const said =
      work === 'import'
        ? `${tally.acknowledged} batches acknowledged, gone on with ${tally.resumed} times`
        : `${tally.acknowledged} breaches acknowledged, ${tally.resumed} kept but not told, sent again and not doubled`;
    const seconds = Math.round((performance.now() - from) / 1000);
    report(
      `${engine}, ${work}: lost, halved or doubled`,
      String(tally.faults.length),
      tally.faults.length === 0,
      `${tally.kills} kills (${tally.startKills} while starting), ${said}; logs whole, ${sealed} rows sealed, ${waiting} waiting; ${seconds} s`,
    );
    for (const fault of tally.faults.slice(0, 10)) console.log(`      ${fault}`);
    if (engine === 'pglite') rmSync(place.folder, { recursive: true });
  }
}
finish();
