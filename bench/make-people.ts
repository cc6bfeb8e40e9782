// Writes a generated set of a force's uncleaned records of suspects, the truth behind them and the traps they hold.
//
//   node bench/make-people.ts --out DIR [--records 10000] [--seed 1] [--error 1]
//
// DIR/records.csv is what the matching engine reads; truth.csv, traps.csv and cultures.csv are for judging it.
// Invented people only. The same seed makes the same set.

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { generateSet } from '#matching';

const { values } = parseArgs({
  options: {
    out: { type: 'string' },
    records: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    error: { type: 'string', default: '1' },
  },
});
const { out } = values;
const records = Number(values.records);
const seed = Number(values.seed);
const error = Number(values.error);
if (out === undefined) throw new Error('--out takes the folder to write to');
if (!Number.isSafeInteger(records) || records < 1) throw new Error('--records takes a whole number');
if (!Number.isSafeInteger(seed)) throw new Error('--seed takes a whole number');
if (!(error >= 0)) throw new Error('--error takes a number such as 0.5, 1 or 1.6');

const set = await generateSet(records, seed, error);
await mkdir(out, { recursive: true });
await writeFile(join(out, 'records.csv'), set.records);
await writeFile(join(out, 'truth.csv'), set.truth);
await writeFile(join(out, 'traps.csv'), set.tags);
await writeFile(join(out, 'cultures.csv'), set.cultures);
console.log(`${records.toLocaleString('en-GB')} records, seed ${seed}, error ${error}: ${out}`);
