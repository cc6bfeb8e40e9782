// Two addresses a record: either may agree with either of another record, and a second line is no second address.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeBlocks } from '../blocking/blocks.ts';
import { blockingRules } from '../blocking/rules.ts';
import { walkPairs } from '../blocking/walk-pairs.ts';
import { makeComparer } from '../comparing/comparer.ts';
import { readCsv } from '../reading/csv.ts';
import { guessColumns } from '../reading/guess-roles.ts';
import { buildNominals } from './build-nominals.ts';

function built(csv: string) {
  const table = readCsv(Buffer.from(csv));
  assert.ok(table.ok);
  return buildNominals([{ table: table.value, roles: guessColumns(table.value) }]);
}

const { nominals, pool, ids } =
  built(`Ref,Forename,Surname,Address 1,Town 1,Postcode 1,Address 2,Town 2,Postcode 2
A,Rhys,Jones,3 High Street,Neath,SA11 1AA,9 Mill Lane,Barry,CF62 1AB
B,Rhys,Jones,9 Mill Lane,Barry,CF62 1AB,4 Low Road,Rhyl,LL18 1AC
C,Elin,Price,5 Oak Close,Tenby,SA70 1AD,,,
D,Huw,Hall,,,,5 Oak Close,Tenby,SA70 1AD
E,Ann,Gough,7 Ash Grove,Bangor,LL57 1AE,7 Ash Grove,Bangor,LL57 1AE
F,Ann,Gough,8 Ash Grove,Bangor,LL57 1AF,,,`);
const comparer = makeComparer(nominals);
const addressAt = comparer.comparisons.findIndex(({ name }) => name === 'address');
function levelOf(one: string, other: string): string {
  comparer.compare(ids.indexOf(one), ids.indexOf(other));
  return comparer.comparisons[addressAt]?.levels[comparer.levels[addressAt] ?? 0]?.code ?? '';
}

test('the best of all pairs of addresses counts, whichever side names which first', () => {
  assert.equal(levelOf('A', 'B'), 'postcode-and-house');
  assert.equal(levelOf('B', 'A'), 'postcode-and-house');
  assert.equal(levelOf('A', 'C'), 'different');
});

test('a second address takes the place of an empty first, and the same one twice is one', () => {
  assert.equal(levelOf('C', 'D'), 'postcode-and-house');
  assert.equal(
    nominals.second.slice(ids.indexOf('E') * 5, ids.indexOf('E') * 5 + 5).every((cell) => cell === 0),
    true,
  );
});

test('where records have two addresses, an agreement of two with two counts less than of one with one', () => {
  levelOf('A', 'B');
  const twoByTwo = comparer.rarities[addressAt] ?? 0;
  levelOf('C', 'D');
  assert.ok((comparer.rarities[addressAt] ?? 0) > twoByTwo + 1);
});

test('records that share a second address meet', () => {
  const blocks = makeBlocks(blockingRules(nominals, pool), nominals.count);
  const rule = blocks.rules.findIndex(({ name }) => name === 'postcode-house');
  const met: string[] = [];
  walkPairs(blocks, { part: 0, parts: 1 }, undefined, (left, right) => {
    const [one = '', other = ''] = [ids[left], ids[right]];
    met.push(one < other ? `${one} ${other}` : `${other} ${one}`);
  });
  assert.notEqual(rule, -1);
  assert.ok(met.includes('A B') && met.includes('C D'));
});

test('a second line beside one town is part of one address', () => {
  const one = built(`Ref,Forename,Surname,Address 1,Address 2,Town,Postcode
A,Rhys,Jones,3 High Street,Skewen,Neath,SA11 1AA
B,Elin,Price,5 Oak Close,Briton Ferry,Neath,SA11 1AD`);
  assert.equal(one.nominals.second.length, 0);
});
