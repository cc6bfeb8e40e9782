// gwarchod match with bad rows: they are listed with what to do, the good ones are matched; and `-` is standard input and output.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { after, before, test } from 'node:test';

import { runMatch } from '../test/builders/run-match.ts';

let folder = '';
const at = (name: string): string => join(folder, name);
const people = `id,name,dob,postcode
1,Siôn Rhys Llwyd,1980-04-07,SA61 1AA
2,"LLOYD, John Rees",07/04/1980,sa611aa
3,Ieuan ap Dafydd,1.2.1975
,Evan Davies,01/02/75,LL57 2AB

4,Evan Davies,01/02/75,LL57 2AB
2,Sion Llwyd,1980-04-07,SA61 1AA
=6,a,b,c,d,e
`;
const kept = 'record_id,cluster_id\n1,1\n2,2\n4,4\n';

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gwarchod-match-'));
  await writeFile(at('people.csv'), people);
});
after(async () => {
  await rm(folder, { recursive: true });
});

const rejectsOf = (file: string): string =>
  [
    'file,row,line,column,value,what_to_do',
    `${file},3,4,,"3,Ieuan ap Dafydd,1.2.1975",The row has 3 cells and the heading 4. Give it as many as the heading.`,
    `${file},4,5,id,,Give the record an id of its own.`,
    `${file},6,8,id,2,The id stands on line 3 already. Give the record an id of its own.`,
    `${file},7,9,,"'=6,a,b,c,d,e",The row has 6 cells and the heading 4. Give it as many as the heading.`,
    '',
  ].join('\n');

/** Runs the program itself, with what comes by standard input. */
async function piped(
  given: string,
  ...parameters: string[]
): Promise<{ code: number; out: string; said: string }> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'start.mjs'), 'match', ...parameters]);
  const closed = new Promise<number>((done) => child.once('close', (code) => done(code ?? -1)));
  child.stdin.end(given);
  const [out, said, code] = await Promise.all([text(child.stdout), text(child.stderr), closed]);
  return { code, out, said };
}

test('bad rows are listed with row, column, value and what to do; the good ones are matched', async () => {
  const inputs = ['--input', at('people.csv'), '--output', at('c.csv'), '--threads', '1'];
  const { code, said } = await runMatch(...inputs, '--rejects', at('rejects.csv'));
  assert.equal(code, 1, said);
  assert.equal(await readFile(at('rejects.csv'), 'utf8'), rejectsOf(at('people.csv')));
  assert.equal(await readFile(at('c.csv'), 'utf8'), kept);
  assert.match(said, /2 rows do not have as many cells as the heading \(lines 4, 9\); left out/);
  await rm(at('c.csv'));
  const skipped = await runMatch(...inputs, '--skip-bad-rows');
  assert.equal(skipped.code, 0, skipped.said);
  assert.equal(await readFile(at('c.csv'), 'utf8'), kept);
  await writeFile(at('good.csv'), 'id,name,dob\n1,Siôn Llwyd,1980-04-07\n');
  const good = ['--input', at('good.csv'), '--output', at('g.csv'), '--rejects', at('none.csv')];
  assert.equal((await runMatch(...good)).code, 0);
  assert.equal(await readFile(at('none.csv'), 'utf8'), 'file,row,line,column,value,what_to_do\n');
});

test('a quotation mark that is never closed costs one row, said with its line; a decision it hides is not forgotten', async () => {
  await writeFile(
    at('open.csv'),
    'id,name,dob\n1,Siôn Llwyd,1980-04-07\n2,"Siôn,1980-04-07\n3,Sion Llwyd,1980-04-07\n',
  );
  const inputs = ['--input', at('open.csv'), '--output', at('open-c.csv'), '--threads', '1'];
  const refused = await runMatch(...inputs);
  assert.equal(refused.code, 1);
  assert.match(refused.said, /open\.csv, line 3: a quotation mark .*never closes it\. .*--rejects/);
  const { code, said } = await runMatch(...inputs, '--rejects', at('open-r.csv'));
  assert.equal(code, 1, said);
  assert.match(said, /line 3: a quotation mark opens a cell and never closes it; left out/);
  assert.match(await readFile(at('open-r.csv'), 'utf8'), /,2,3,,"2,""Siôn,1980-04-07","A quotation mark/);
  assert.match(await readFile(at('open-c.csv'), 'utf8'), /^record_id,cluster_id\n1,\d\n3,\d\n$/);
  for (const row of ['1,"3,different', '1,3']) {
    await writeFile(at('decided.csv'), `id_l,id_r,decision\n${row}\n`);
    const unread = await runMatch(...inputs, '--skip-bad-rows', '--decisions', at('decided.csv'));
    assert.equal(unread.code, 1, unread.said);
    assert.match(unread.said, /decided\.csv.*Mend the file and run again/);
  }
});

test('a run that left rows out is added to and explained; bad rows of what is added are listed too', async () => {
  const state = at('state');
  const first = ['--input', at('people.csv'), '--output', at('c.csv'), '--threads', '1', '--state', state];
  assert.equal((await runMatch(...first, '--skip-bad-rows')).code, 0);
  await writeFile(
    at('more.csv'),
    'id,name,dob,postcode\n9,Sion Llwyd,1980-04-07,SA61 1AA\n2,x,1990-01-01,\n',
  );
  const add = ['add', '--state', state, '--input', at('more.csv'), '--output', at('changes.csv')];
  const refused = await runMatch(...add);
  assert.equal(refused.code, 1);
  assert.match(
    refused.said,
    /more\.csv, line 3: the id of this record stands on .*input-1-1\.csv, line 3 already \(1 such record\)/,
  );
  const added = await runMatch(...add, '--rejects', at('rejects.csv'));
  assert.equal(added.code, 1, added.said);
  assert.equal(await readFile(at('changes.csv'), 'utf8'), 'record_id,person_before,person_after\n9,,P1\n');
  assert.match(
    await readFile(at('rejects.csv'), 'utf8'),
    /more\.csv,2,3,id,2,.*input-1-1\.csv, line 3 already/,
  );
  const { code, said } = await runMatch('explain', '--state', state, '--left', '1', '--right', '9');
  assert.equal(code, 0, said);
});

test('"-" reads standard input and writes standard output, with nothing else on it', async () => {
  const both = await piped(people, '--input', '-', '--output', '-', '--rejects', at('rejects.csv'));
  assert.equal(both.code, 1, both.said);
  assert.equal(both.out, kept);
  assert.match(both.said, /standard input: 2 rows .*\n(?:.*\n)*3 records: 2 people expected/);
  assert.equal(await readFile(at('rejects.csv'), 'utf8'), rejectsOf('standard input'));
  const state = at('from-standard');
  const run = await piped(
    people,
    '--input',
    '-',
    '--output',
    at('c.csv'),
    '--rejects',
    '-',
    '--state',
    state,
  );
  assert.equal(run.out, rejectsOf('standard input'), run.said);
  assert.equal(await readFile(join(state, 'input-1-1.csv'), 'utf8'), people);
});

test('standard input or output is named once', async () => {
  const twice = await runMatch('--input', at('people.csv'), '--output', '-', '--pairs', '-');
  assert.equal(twice.code, 2);
  assert.match(twice.said, /Standard output is named twice/);
  const columns = await runMatch('--input', '-', '--columns', '-', '--output', at('c.csv'));
  assert.match(columns.said, /Standard input is named twice/);
});

test('groups and truth are judged from standard input', async () => {
  await writeFile(at('truth.csv'), 'record_id,entity_id\n1,a\n2,a\n4,b\n');
  const { code, out } = await piped(kept, 'evaluate', '--clusters', '-', '--truth', at('truth.csv'));
  assert.equal(code, 0);
  assert.match(out, /people exactly right 0\.0000/);
});
