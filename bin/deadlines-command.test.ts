// `gwarchod deadlines` as a stranger meets it: CSV and JSON, what is refused and why, and that no file is lost.

import assert from 'node:assert/strict';
import { access, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, mock, test } from 'node:test';

import { deadlineRuleIds } from '#law';

import { deadlinesCommand } from './deadlines-command.ts';

let folder = '';
const at = (name: string): string => join(folder, name);

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gwarchod-deadlines-'));
});
after(async () => {
  await rm(folder, { recursive: true });
});

/** The exit status, and what was said on either screen. */
async function run(...parameters: string[]): Promise<{ code: number; said: string; out: string }> {
  const error = mock.method(console, 'error', () => undefined);
  const log = mock.method(console, 'log', () => undefined);
  try {
    const code = await deadlinesCommand(parameters);
    const lines = (of: typeof log): string =>
      of.mock.calls.map(({ arguments: [line] }) => String(line)).join('\n');
    return { code, said: lines(error), out: lines(log) };
  } finally {
    error.mock.restore();
    log.mock.restore();
  }
}

async function ofFile(name: string, content: string) {
  await writeFile(at(name), content);
  const outputs = ['--output', at('due.csv'), '--rejects', at('rejects.csv')];
  const { code, said } = await run('--input', at(name), ...outputs);
  const read = async (file: string) => (await readFile(at(file), 'utf8')).trimEnd().split('\n').slice(1);
  return { code, said, due: await read('due.csv'), rejects: await read('rejects.csv') };
}

const good = '1,dvpn-dvpo-hearing-48h,2023-12-28T14:30,instant';

test('CSV with a byte order mark, other capitals and other columns: good rows are kept, bad ones listed', async () => {
  const { code, due, rejects } = await ofFile(
    'rows.csv',
    '\uFEFFTrigger,Note,ID,Rule\r\n2023-12-23T14:30,x,1,dvpn-dvpo-hearing-48h\r\n2026-11-23,x,2,no-such-rule\r\n2026-02-30,x,3,dvpo-length-max\r\n',
  );
  assert.equal(code, 1);
  assert.equal(due.length, 1);
  assert.ok(due[0]?.startsWith(good), due.join());
  assert.match(rejects[0] ?? '', /^2,rule,no-such-rule,.*--rules lists them/u);
  assert.match(rejects[1] ?? '', /^3,trigger,2026-02-30,.*Write a date as/u);
});

test('JSON gives the same, and what is no row is listed', async () => {
  const row = { id: 1, rule: 'dvpn-dvpo-hearing-48h', trigger: '2023-12-23T14:30' };
  const all = await ofFile('rows.json', JSON.stringify([row]));
  assert.equal(all.code, 0);
  assert.ok(all.due[0]?.startsWith(good), all.due.join());
  const some = await ofFile('some.json', `\n ${JSON.stringify([row, { id: '2' }, 7, null])}`);
  assert.deepEqual([some.code, some.due.length, some.rejects.length], [1, 1, 3]);
});

test('a file that cannot be read is refused in a sentence with what to do, and nothing is written', async () => {
  const refusals: readonly [string, string, RegExp][] = [
    ['empty.csv', '', /The file is empty\. It must begin with the heading id,rule,trigger\./u],
    [
      'semicolons.csv',
      'id;rule;trigger\n1;x;y\n',
      /The heading lacks id, rule, trigger: it has "id;rule;trigger"/u,
    ],
    ['quote.csv', 'id,rule,trigger\n1,a"b,c\n', /The CSV breaks off after row 0: a quotation mark/u],
    ['cut.json', '[{"id": 1', /The JSON breaks off/u],
    ['one.json', '{"id": 1}', /The JSON must be a list/u],
  ];
  for (const [name, content, wanted] of refusals) {
    await writeFile(at(name), content);
    const { code, said } = await run('--input', at(name), '--output', at(`${name}.out`));
    assert.equal(code, 1, name);
    assert.match(said, wanted);
    await assert.rejects(access(at(`${name}.out`)), name);
  }
  const none = await run('--input', at('none.csv'), '--output', at('none.out'));
  assert.equal(none.code, 1);
  assert.match(none.said, /There is no such file/u);
  await assert.rejects(access(at('none.out')));
});

test('an output is never written over the input or another output, and one that cannot be made is said first', async () => {
  await writeFile(at('kept.csv'), 'id,rule,trigger\n1,dvpo-length-max,2026-02-03\n');
  const over = await run('--input', at('kept.csv'), '--output', at('kept.csv'));
  assert.equal(over.code, 2);
  assert.match(over.said, /would be written over/u);
  assert.match(await readFile(at('kept.csv'), 'utf8'), /dvpo-length-max/u);
  const both = await run('--input', at('kept.csv'), '--output', at('a.csv'), '--rejects', at('a.csv'));
  assert.equal(both.code, 2);
  const nowhere = await run('--input', at('kept.csv'), '--output', at('no-folder/a.csv'));
  assert.equal(nowhere.code, 2);
  assert.match(nowhere.said, /make the folder/u);
});

test('in Welsh: the steps, why a row is refused and why a file cannot be read', async () => {
  await writeFile(
    at('welsh.csv'),
    'id,rule,trigger\n1,dvpn-dvpo-hearing-48h,2023-12-23T14:30\n2,dvpo-length-max,x\n',
  );
  const some = await run('--input', at('welsh.csv'), '--output', at('welsh.out'), '--language', 'cy');
  assert.equal(some.code, 1);
  assert.match(some.said, /^Rhes 2, trigger "x": Ysgrifennwch ddyddiad/u);
  const [, due] = (await readFile(at('welsh.out'), 'utf8')).split('\n');
  assert.match(due ?? '', /Sul 24 Rhag 2023 ddim yn cyfrif/u);
  await writeFile(at('gwag.csv'), '');
  const empty = await run('--input', at('gwag.csv'), '--output', at('gwag.out'), '--language=cy');
  assert.match(empty.said, /Mae’r ffeil yn wag\./u);
  const other = await run('--rules', '--language', 'fr');
  assert.deepEqual([other.code, other.said], [2, '--language must be en or cy.']);
});

test('--rules lists every rule by its id and name', async () => {
  const { code, out } = await run('--rules');
  assert.equal(code, 0);
  assert.deepEqual(
    out.split('\n').map((line) => line.split('\t')[0]),
    deadlineRuleIds,
  );
});
