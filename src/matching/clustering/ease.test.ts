// The bar moves by how common a name is, and only where the program chose it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { generateSet } from '../generator/generate.ts';
import { buildNominals } from '../nominals/build-nominals.ts';
import { readCsv } from '../reading/csv.ts';
import { guessColumns } from '../reading/guess-roles.ts';
import { weightOf } from '../training/model.ts';
import { LOWEST_THRESHOLD, easeFor, reachOf } from './ease.ts';

const table = readCsv(Buffer.from(generateSet(20_000, 5).records));
assert.ok(table.ok);
const { nominals, pool } = buildNominals([{ table: table.value, roles: guessColumns(table.value) }]);
const named = (forename: string, surname: string): number => {
  const [first, last] = [pool.find(forename), pool.find(surname)];
  return nominals.fore.findIndex((token, at) => token === first && nominals.sur[at] === last);
};

test('a common name is joined more easily than a rare one, never below the lowest threshold', () => {
  const ease = easeFor(nominals, true);
  const jones = named('david', 'jones');
  const rare = nominals.sur.findIndex(
    (token, at) => nominals.fore[at] !== 0 && (nominals.surNear[token] ?? 0) > 11,
  );
  assert.ok(jones !== -1 && rare !== -1);
  assert.ok(reachOf(ease, jones, jones, 5) > 5.2);
  assert.ok(reachOf(ease, rare, rare, 5) < 4.9);
  const below = weightOf(LOWEST_THRESHOLD) - 0.01;
  assert.equal(reachOf(ease, jones, jones, below), below);
});

test('a bar that a person chose is the same for everybody', () => {
  const ease = easeFor(nominals, false);
  for (let record = 0; record < 100; record += 1) assert.equal(reachOf(ease, record, record + 1, 5), 5);
});
