// A name in parts and a whole name beside it: the parts stand, and the whole name fills what they leave open.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCsv } from '../reading/csv.ts';
import { guessColumns } from '../reading/guess-roles.ts';
import { buildNominals } from './build-nominals.ts';
import { MOST_MIDDLES } from './nominals.ts';

/** Forename, surnames and other names of each record, in the order of their ids. */
function namesOf(csv: string): readonly (readonly string[])[] {
  const table = readCsv(Buffer.from(csv));
  assert.ok(table.ok);
  const { nominals, pool, ids } = buildNominals([{ table: table.value, roles: guessColumns(table.value) }]);
  const { count, fore, sur, sur2, middles } = nominals;
  return Array.from({ length: count }, (_, row) => ids.indexOf(String(row + 1))).map((at) =>
    [
      fore[at] ?? 0,
      sur[at] ?? 0,
      sur2[at] ?? 0,
      ...middles.subarray(at * MOST_MIDDLES, (at + 1) * MOST_MIDDLES),
    ].map((token) => pool.text(token)),
  );
}
const named = (fore: string, sur: string, ...middles: readonly string[]): readonly string[] => [
  fore,
  sur,
  '',
  ...Array.from({ length: MOST_MIDDLES }, (_, at) => middles[at] ?? ''),
];

test('a whole name fills the forename and the surname that their own columns leave empty, and adds the others', () => {
  const rows = [
    'id,full name,forename,surname',
    '1,John Huw Price,John,Price',
    '2,Mair Elen Rees,,Rees',
    '3,Ann Rees,Ann,',
    '4,"Hughes, Tomos",,',
    '5,Rees,,Rees',
    '6,Price,Price,',
    '7,John John,,',
    '',
  ];
  assert.deepEqual(namesOf(rows.join('\n')), [
    named('john', 'price', 'huw'),
    named('mair', 'rees', 'elen'),
    named('ann', 'rees'),
    named('tomos', 'hughes'),
    named('', 'rees'),
    named('price', ''),
    named('john', 'john'),
  ]);
});

test('a title alone in the column of forenames is no forename', () => {
  const rows = [
    'id,full name,forename,surname',
    '1,Mr Huw Price,Mr,Price',
    '2,Mr Price,Mr,Price',
    '3,Mr,Mr,',
    '',
  ];
  assert.deepEqual(namesOf(rows.join('\n')), [named('huw', 'price'), named('', 'price'), named('', '')]);
});
