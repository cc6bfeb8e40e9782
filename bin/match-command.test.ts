// gwarchod match from the command line: what it writes, and what it says and answers when the input is bad.
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import { generateSet } from '#matching';

import { runMatch as match } from '../test/builders/run-match.ts';

let folder = '';
const at = (name: string): string => join(folder, name);
const set = await generateSet(600, 41);

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gwarchod-match-'));
  const [heading = '', ...rows] = set.records.trimEnd().split('\n');
  await writeFile(at('all.csv'), set.records);
  await writeFile(at('truth.csv'), set.truth);
  await writeFile(at('first.csv'), `${[heading, ...rows.slice(0, 500)].join('\n')}\n`);
  await writeFile(at('later.csv'), `${[heading, ...rows.slice(500)].join('\n')}\n`);
});
after(async () => {
  await rm(folder, { recursive: true });
});

test('a file of people gives groups, pairs, a review list, explanations, a model and a report', async () => {
  const { code, said, out } = await match(
    '--input',
    at('all.csv'),
    '--output',
    at('clusters.csv'),
    '--pairs',
    at('pairs.csv'),
    '--min-weight',
    '-2',
    '--review',
    at('review.csv'),
    '--explain',
    at('explain.jsonl'),
    '--train',
    at('model.json'),
    '--report',
    at('report.json'),
    '--threads',
    '1',
  );
  assert.equal(code, 0);
  assert.match(said, /columns guessed/);
  assert.match(out, /^600 records: \d+ people expected/);
  const lines = async (name: string): Promise<readonly string[]> =>
    (await readFile(at(name), 'utf8')).trimEnd().split('\n');
  const clusters = await lines('clusters.csv');
  assert.equal(clusters[0], 'record_id,cluster_id');
  assert.equal(new Set(clusters.slice(1).map((line) => line.split(',')[0])).size, 600);
  assert.equal((await lines('pairs.csv'))[0], 'id_l,id_r,weight,probability');
  assert.equal((await lines('review.csv'))[0], 'item,record_ids,reason,probability,priority');
  assert.match((await lines('explain.jsonl'))[0] ?? '', /"en":"Name.*"cy":"Enw/);
  const report: unknown = JSON.parse(await readFile(at('report.json'), 'utf8'));
  assert.ok(
    typeof report === 'object' && report !== null && 'repeatPeople' in report && 'milliseconds' in report,
  );
});

test('a model that was kept gives the same groups again', async () => {
  await match(
    '--input',
    at('all.csv'),
    '--output',
    at('one.csv'),
    '--train',
    at('kept.json'),
    '--threads',
    '1',
  );
  const again = [
    '--input',
    at('all.csv'),
    '--output',
    at('two.csv'),
    '--model',
    at('kept.json'),
    '--threads',
    '1',
  ];
  assert.equal((await match(...again)).code, 0);
  assert.equal(await readFile(at('one.csv'), 'utf8'), await readFile(at('two.csv'), 'utf8'));
});

test('records that come later join people who keep their ids, and are taken back exactly', async () => {
  const state = at('state');
  await match('--input', at('first.csv'), '--output', at('c.csv'), '--state', state, '--threads', '1');
  const earlier = await readFile(join(state, 'persons.csv'), 'utf8');
  assert.equal(
    (await match('add', '--state', state, '--input', at('later.csv'), '--output', at('ch.csv'))).code,
    0,
  );
  assert.match(
    await readFile(at('ch.csv'), 'utf8'),
    /^record_id,person_before,person_after\n(?:R\d+,\w*,P\d+\n)+$/,
  );
  const explained = await match(
    'explain',
    '--state',
    state,
    '--left',
    'R00000001',
    '--right',
    'R00000002',
    '--language',
    'cy',
  );
  assert.match(explained.out, /Cyn cymharu dim/);
  assert.equal((await match('undo', '--state', state, '--event', '2')).code, 0);
  assert.equal(await readFile(join(state, 'persons.csv'), 'utf8'), earlier);
  assert.equal((await match('undo', '--state', state, '--event', '2')).code, 1);
});

test('a tenth more records group everybody anew; a few more do not, until that is taken back', async () => {
  const state = at('grown');
  await match('--input', at('first.csv'), '--output', at('c.csv'), '--state', state, '--threads', '1');
  const [heading = '', ...later] = (await readFile(at('later.csv'), 'utf8')).trimEnd().split('\n');
  const add = async (from: number, to: number): Promise<string> => {
    await writeFile(at('some.csv'), `${[heading, ...later.slice(from, to)].join('\n')}\n`);
    const done = await match('add', '--state', state, '--input', at('some.csv'), '--output', at('ch.csv'));
    assert.equal(done.code, 0, done.said);
    return done.out;
  };
  assert.doesNotMatch(await add(0, 10), /everybody was grouped anew/);
  assert.match(await add(10, 50), /everybody was grouped anew/);
  assert.doesNotMatch(await add(50, 60), /everybody was grouped anew/);
  const undone = await match('undo', '--state', state, '--event', '4');
  assert.equal(undone.code, 0, undone.said);
  assert.doesNotMatch(await add(50, 60), /everybody was grouped anew/);
  for (const event of ['6', '3'])
    assert.equal((await match('undo', '--state', state, '--event', event)).code, 0);
  assert.match(await add(10, 60), /everybody was grouped anew/);
});

test('a decision that two records differ is honoured', async () => {
  await match('--input', at('all.csv'), '--output', at('c.csv'), '--pairs', at('p.csv'), '--threads', '1');
  const [, strongest = ''] = (await readFile(at('p.csv'), 'utf8')).split('\n');
  const [left = '', right = ''] = strongest.split(',');
  await writeFile(
    at('d.csv'),
    `id_l,id_r,decision,by,at,reason\n${left},${right},different,me,2026-11-01,prints\n`,
  );
  await match(
    '--input',
    at('all.csv'),
    '--output',
    at('c.csv'),
    '--decisions',
    at('d.csv'),
    '--threads',
    '1',
  );
  const clusters = new Map(
    (await readFile(at('c.csv'), 'utf8')).split('\n').map((line) => [line.split(',')[0], line.split(',')[1]]),
  );
  assert.notEqual(clusters.get(left), clusters.get(right));
});

test('clusters are measured beside a truth', async () => {
  await match('--input', at('all.csv'), '--output', at('c.csv'), '--pairs', at('p.csv'), '--threads', '1');
  const { code, out } = await match(
    'evaluate',
    '--clusters',
    at('c.csv'),
    '--truth',
    at('truth.csv'),
    '--pairs',
    at('p.csv'),
  );
  assert.equal(code, 0);
  assert.match(out, /Default cut\n {2}pairwise precision (0\.9|1)/);
  assert.match(out, /highest F1, chosen from the truth/);
});

test('bad input is refused with its line, and nothing is written', async () => {
  const refused = async (csv: string, words: RegExp, ...more: string[]): Promise<void> => {
    await writeFile(at('bad.csv'), csv);
    const { code, said } = await match(
      '--input',
      at('bad.csv'),
      '--output',
      at('none.csv'),
      '--threads',
      '1',
      ...more,
    );
    assert.equal(code, 1, said);
    assert.match(said, words);
    await assert.rejects(readFile(at('none.csv')));
  };
  await refused('', /empty/);
  await refused('record_id,surname\n1,"Jones\n', /line 2: a quotation mark/);
  await refused('record_id,surname\n1,Jones\n2,Rees,x\n', /lines 3/);
  await writeFile(at('columns.json'), '{"record_id":"id","surname":"surname"}');
  await refused(
    'record_id,surname\n1,Jones\n2,Rees\n1,Lloyd\n',
    /line 4: the id of this record stands on line 2 already/,
    '--columns',
    at('columns.json'),
  );
  await refused(
    'record_id,surname\n1,Jones\n,Rees\n3,Rees\n',
    /line 3: the id is empty/,
    '--columns',
    at('columns.json'),
  );
  await refused('record_id,name\n1,Jones\n', /names a column "surname"/, '--columns', at('columns.json'));
  await writeFile(at('columns.json'), '{"record_id":"key"}');
  await refused('record_id,surname\n1,Jones\n', /"key" is not a role/, '--columns', at('columns.json'));
  assert.equal(
    (await match('--input', at('absent.csv'), '--output', at('none.csv'), '--threads', '1')).code,
    1,
  );
  assert.equal((await match('--what')).code, 2);
  const both = ['--input', at('all.csv'), '--output', at('none.csv'), '--threshold', '2'];
  assert.equal((await match(...both)).code, 2);
});

test('a model of other columns is refused as any other input', async () => {
  await match(
    '--input',
    at('all.csv'),
    '--output',
    at('c.csv'),
    '--train',
    at('model.json'),
    '--threads',
    '1',
  );
  await writeFile(at('other.csv'), 'record_id,surname,email\n1,Jones,a@b.cy\n2,Rees,c@d.cy\n');
  const { code, said } = await match(
    '--input',
    at('other.csv'),
    '--output',
    at('none.csv'),
    '--model',
    at('model.json'),
    '--threads',
    '1',
  );
  assert.equal(code, 1);
  assert.match(said, /learned on other columns/);
});

test('a threshold somebody sets is said to have its price, and what waits for review has a threshold of its own', async () => {
  const common = ['--input', at('all.csv'), '--output', at('low.csv'), '--threads', '1'];
  const low = await match(...common, '--threshold', '0.5', '--review', at('r1.csv'));
  assert.equal(low.code, 0);
  assert.match(low.said, /You set the threshold to 0\.5: \d+\.\d in 100 groups of two records or more/);
  assert.match(low.said, /Left out, it is chosen so that fewer than 1 in 100 do\./);
  const high = await match(...common, '--threshold', '0.9999');
  assert.doesNotMatch(high.said, /Left out/);
  assert.doesNotMatch((await match(...common)).said, /threshold/);
  await match(...common, '--review', at('r2.csv'));
  await match(...common, '--review', at('r3.csv'), '--review-from', '0.9');
  const itemsIn = async (name: string): Promise<number> =>
    (await readFile(at(name), 'utf8')).split('\n').length;
  assert.ok((await itemsIn('r3.csv')) < (await itemsIn('r2.csv')));
  assert.equal((await match(...common, '--review-from', '2')).code, 2);
});

test('an id column that cannot be one is said, and an output that cannot be written is refused before the work', async () => {
  await writeFile(at('twice.csv'), 'nominal id,forename,surname\n1,Ann,Price\n2,Huw,Rees\n2,Huw,Rees\n');
  const { code, said } = await match('--input', at('twice.csv'), '--output', at('out.csv'));
  assert.equal(code, 0);
  assert.match(said, /"nominal id" was not taken for the id, since lines 3 and 4 have the same/);
  const nowhere = await match('--input', at('twice.csv'), '--output', at('no/such/out.csv'));
  assert.equal(nowhere.code, 2);
  assert.match(nowhere.said, /cannot be written: make the folder/);
});
