// gwarchod match writes all of its answers or none: on a full disk, after a fault, when it is stopped or killed.
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { access, chmod, mkdtemp, readFile, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, mock, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';

import { runMatch } from '../test/builders/run-match.ts';

let folder = '';
const at = (name: string): string => join(folder, name);
const people = `id,name,dob,postcode
1,Siôn Rhys Llwyd,1980-04-07,SA61 1AA
2,"LLOYD, John Rees",07/04/1980,sa611aa
3,Mair Price,1.2.1975,LL57 2AB
`;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gwarchod-match-'));
  await writeFile(at('people.csv'), people);
  await writeFile(at('more.csv'), 'id,name,dob,postcode\n4,Sion Llwyd,7 April 1980,SA61 1AA\n');
});
after(async () => {
  await rm(folder, { recursive: true });
});

const run = async (...parameters: string[]): ReturnType<typeof runMatch> =>
  await runMatch('--input', at('people.csv'), '--threads', '1', ...parameters);

async function partial(): Promise<readonly string[]> {
  return (await readdir(folder)).filter((name) => name.endsWith('.partial'));
}

test('on a full disk nothing is written, what was there stays, and the status is a fault, not refused input', async (t) => {
  const isFull = await access('/dev/full').then(
    () => true,
    () => false,
  );
  if (!isFull) return t.skip('no /dev/full on this system');
  await writeFile(at('c.csv'), 'earlier\n');
  const { code, said, out } = await run('--output', at('c.csv'), '--report', '/dev/full');
  assert.equal(code, 3);
  assert.match(said, /\/dev\/full could not be written: the disk is full \(ENOSPC\)\. No file was changed\./);
  assert.equal(out, '');
  assert.equal(await readFile(at('c.csv'), 'utf8'), 'earlier\n');
  assert.deepEqual(await partial(), []);
});

test('a fault of the program answers 3, says where to report it, repeats nothing of a record and writes nothing', async () => {
  const broken = mock.method(process, 'resourceUsage', () => {
    throw new RangeError('Siôn Rhys Llwyd');
  });
  const { code, said, out } = await run('--output', at('fault.csv')).finally(() => broken.mock.restore());
  assert.equal(code, 3);
  assert.match(
    said,
    /inside the program \(RangeError\)\. Nothing was written\. Report it as SECURITY\.md says/,
  );
  assert.doesNotMatch(said, /Siôn/);
  assert.equal(out, '');
  await assert.rejects(readFile(at('fault.csv')));
  assert.deepEqual(await partial(), []);
});

test('an answer keeps its link and who may read it', async () => {
  await writeFile(at('real.csv'), 'earlier\n');
  await chmod(at('real.csv'), 0o600);
  await symlink('real.csv', at('link.csv'));
  assert.equal((await run('--output', at('link.csv'))).code, 0);
  assert.match(await readFile(at('real.csv'), 'utf8'), /^record_id,cluster_id\n/);
  assert.equal((await stat(at('real.csv'))).mode & 0o777, 0o600);
  await symlink('people.csv', at('same.csv'));
  assert.equal((await run('--output', at('same.csv'))).code, 2);
  assert.equal(await readFile(at('people.csv'), 'utf8'), people);
});

for (const [signal, left] of [
  ['SIGTERM', 0],
  ['SIGKILL', 1],
] as const)
  test(`ended by ${signal} while it writes, it leaves the earlier groups whole`, async () => {
    await writeFile(at('c.csv'), 'earlier\n');
    const pipe = at(`${signal}.pipe`);
    // Nobody reads the pipe, so the program waits there, its groups written beside but not in place.
    execFileSync('/usr/bin/env', ['mkfifo', pipe]);
    const given = ['--input', at('people.csv'), '--output', at('c.csv'), '--report', pipe];
    const program = spawn(process.execPath, ['bin/gwarchod.ts', 'match', ...given], { stdio: 'ignore' });
    const ended = new Promise<NodeJS.Signals | number | null>((done) =>
      program.once('exit', (status, by) => done(by ?? status)),
    );
    while (program.exitCode === null && (await partial()).length === 0) await wait(20);
    await wait(100);
    assert.equal(program.exitCode, null);
    assert.equal((await partial()).length, 1);
    program.kill(signal);
    assert.equal(await ended, signal);
    assert.equal(await readFile(at('c.csv'), 'utf8'), 'earlier\n');
    assert.equal((await partial()).length, left);
    for (const name of await partial()) await rm(at(name));
  });

test('who is whom is read from the events where a killed run left the list of persons half done', async () => {
  const state = at('state');
  await run('--output', at('c.csv'), '--state', state);
  const persons = await readFile(join(state, 'persons.csv'), 'utf8');
  await writeFile(join(state, 'persons.csv'), persons.slice(0, persons.length / 2));
  await writeFile(join(state, 'persons.csv.1.partial'), 'half');
  await writeFile(join(state, 'running'), '999999999\n');
  const add = ['add', '--state', state, '--input', at('more.csv'), '--output', at('ch.csv')];
  assert.equal((await runMatch(...add)).code, 0);
  assert.equal((await runMatch('undo', '--state', state, '--event', '2')).code, 0);
  assert.equal(await readFile(join(state, 'persons.csv'), 'utf8'), persons);
  assert.deepEqual(
    (await readdir(state)).filter((name) => name === 'running' || name.endsWith('.partial')),
    [],
  );
});

test('two runs do not work in one folder at a time, and a folder of other files is left alone', async () => {
  const state = at('busy');
  await run('--output', at('c.csv'), '--state', state);
  await writeFile(join(state, 'running'), `${process.pid}\n`);
  const events = await readFile(join(state, 'events.jsonl'), 'utf8');
  const busy = await runMatch('undo', '--state', state, '--event', '1');
  assert.equal(busy.code, 1);
  assert.match(busy.said, /Another run works in .*busy/);
  assert.equal(await readFile(join(state, 'events.jsonl'), 'utf8'), events);
  await writeFile(at('columns.json'), '{}');
  const other = await run('--output', at('d.csv'), '--state', folder);
  assert.equal(other.code, 2);
  assert.match(other.said, /holds no run, but a file columns\.json that a run would write over/);
  const over = await run('--output', join(state, 'persons.csv'), '--state', state);
  assert.match(over.said, /persons\.csv is a file that the run itself keeps/);
  await assert.rejects(readFile(at('d.csv')));
  await rm(join(state, 'running'));
  await writeFile(join(state, 'events.jsonl'), `${events}{"half`);
  const torn = await runMatch('undo', '--state', state, '--event', '1');
  assert.equal(torn.code, 1);
  assert.match(torn.said, /events\.jsonl, line 2: not an event/);
});
