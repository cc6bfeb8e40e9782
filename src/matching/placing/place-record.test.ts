// One new record finds the same candidates, with the same weights, as a run over everything would give it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { generateSet } from '../generator/generate.ts';
import { buildNominals } from '../nominals/build-nominals.ts';
import { readCsv } from '../reading/csv.ts';
import { guessColumns } from '../reading/guess-roles.ts';
import { matchFiles } from '../running/match-files.ts';
import { openPlacer } from './place-record.ts';

test('a record of the set finds itself and its candidates as a whole run weighs them', async () => {
  const read = readCsv(Buffer.from(generateSet(3000, 51).records));
  assert.ok(read.ok);
  const table = read.value;
  const roles = guessColumns(table);
  const run = await matchFiles([{ table, roles }], {
    leastWeight: -5,
    linkOnly: false,
    seed: 1,
    fingerprint: '',
    same: [],
    different: [],
  });
  assert.ok(run.ok);
  const { model, pairs, built } = run.value;
  const weights = new Map<string, number>();
  for (let at = 0; at < pairs.count; at += 1) {
    const [left, right] = [built.ids[pairs.left[at] ?? 0] ?? '', built.ids[pairs.right[at] ?? 0] ?? ''];
    weights.set(`${left} ${right}`, pairs.weight[at] ?? 0);
    weights.set(`${right} ${left}`, pairs.weight[at] ?? 0);
  }
  const columns = roles.filter(({ role }) => role !== 'id' && role !== 'ignore' && role !== 'source');
  const placer = openPlacer(buildNominals([{ table, roles }]), model, columns);
  let checked = 0;
  for (let row = 0; row < table.rows; row += 37) {
    const text = (heading: string): string => {
      const column = table.columns.find((one) => one.heading === heading);
      return column === undefined ? '' : column.text(column.ids[row] ?? 0);
    };
    const id = text('record_id');
    const values = Object.fromEntries(columns.map(({ heading }) => [heading, text(heading)]));
    const found = placer.place({ id, values }, 2);
    for (const candidate of found) {
      if (candidate.id === id) continue;
      const known = weights.get(`${id} ${candidate.id}`);
      assert.ok(known !== undefined && Math.abs(known - candidate.weight) < 0.01, `${id} ${candidate.id}`);
      const lines = placer.waterfall(candidate.id);
      assert.ok(Math.abs((lines.at(-1)?.total ?? 0) - candidate.weight) < 0.01);
      checked += 1;
    }
    for (const [pair, weight] of weights)
      if (weight > 2.01 && pair.startsWith(`${id} `))
        assert.ok(
          found.some((one) => pair.endsWith(` ${one.id}`)),
          pair,
        );
  }
  assert.ok(checked > 50, String(checked));
});

test('words nobody had are spelt and heard like any other', async () => {
  const read = readCsv(Buffer.from(generateSet(500, 52).records));
  assert.ok(read.ok);
  const roles = guessColumns(read.value);
  const extra = Buffer.from(
    'record_id,forename,surname,dob,town\nx1,Gwenllian,Aberzwyth,1980-03-04,Tywyn\nx2,Gwen,Other,1970-01-02,Tywyn\n',
  );
  const more = readCsv(extra);
  assert.ok(more.ok);
  const files = [
    { table: read.value, roles },
    { table: more.value, roles },
  ];
  const run = await matchFiles(files, {
    leastWeight: -5,
    linkOnly: false,
    seed: 1,
    fingerprint: '',
    same: [],
    different: [],
  });
  assert.ok(run.ok);
  const columns = roles.filter(({ role }) => role !== 'id' && role !== 'ignore' && role !== 'source');
  const placer = openPlacer(buildNominals(files), run.value.model, columns);
  const values = { forename: 'Gwenllian', surname: 'Aberzwith', dob: '1980-03-04', town: 'Tywyn' };
  assert.equal(placer.place({ id: 'new', values }, 0)[0]?.id, 'x1');
  assert.deepEqual(placer.place({ id: 'new', values: {} }, -30), []);
});
