// gwarchod match and a person's slips: a wrong path, a file named twice, a forgotten input, a column nobody knows. Nothing is lost.
import assert from 'node:assert/strict';
import { chmod, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import { runMatch } from '../test/builders/run-match.ts';

let folder = '';
const at = (name: string): string => join(folder, name);
const people = `id,name,dob,postcode
1,Siôn Rhys Llwyd,1980-04-07,SA61 1AA
2,"LLOYD, John Rees",07/04/1980,sa611aa
3,Ieuan ap Dafydd,1.2.1975,LL57 2AB
4,Evan Davies,01/02/75,LL57 2AB
5,UNKNOWN,01/01/1900,ZZ99 3VZ
`;
const more = 'id,name,dob,postcode\n6,Sion Llwyd,7 April 1980,SA61 1AA\n';

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gwarchod-match-'));
  await writeFile(at('people.csv'), people);
  await writeFile(at('more.csv'), more);
});
after(async () => {
  await rm(folder, { recursive: true });
});

const run = async (...parameters: string[]): ReturnType<typeof runMatch> =>
  await runMatch('--input', at('people.csv'), '--threads', '1', ...parameters);

/** Expects status 1, the input was refused, or 2, the command line asks for what cannot be done. */
async function refused(words: RegExp, ran: ReturnType<typeof runMatch>, status: 1 | 2 = 1): Promise<void> {
  const { code, said, out } = await ran;
  assert.equal(code, status, said);
  assert.match(said, words);
  assert.equal(out, '');
}

test('an output is never written over an input or another output, and a folder is not a file', async () => {
  await refused(/people\.csv is named twice/, run('--output', at('people.csv')), 2);
  assert.equal(await readFile(at('people.csv'), 'utf8'), people);
  await refused(/c\.csv is named twice/, run('--output', at('c.csv'), '--pairs', at('c.csv')), 2);
  await refused(/is a folder\. Name a file in it to write/, run('--output', folder), 2);
  await refused(/is a folder\. Name the file in it/, runMatch('--input', folder, '--output', at('c.csv')));
  await writeFile(at('kept.csv'), 'kept');
  await chmod(at('kept.csv'), 0o444);
  if (process.getuid?.() !== 0)
    await refused(/kept\.csv may not be written over/, run('--output', at('kept.csv')), 2);
  assert.equal(await readFile(at('kept.csv'), 'utf8'), 'kept');
});

test('a file of which no column can be compared is refused, whether guessed or told', async () => {
  await writeFile(at('things.csv'), 'colour,weight\nred,1\nblue,2\n');
  const things = runMatch('--input', at('things.csv'), '--output', at('none.csv'), '--threads', '1');
  await refused(/no column is known as a name, a birth, an address or a number/, things);
  await writeFile(at('columns.json'), '{"id":"id"}');
  await refused(
    /no column is known as a name/,
    run('--output', at('none.csv'), '--columns', at('columns.json')),
  );
  await assert.rejects(readFile(at('none.csv')));
});

test('decisions about records that no input has are counted and said; the others hold', async () => {
  await writeFile(at('d.csv'), 'id_l,id_r,decision\n1,2,same\n1,77,different\n');
  const { code, said } = await run('--output', at('c.csv'), '--decisions', at('d.csv'));
  assert.equal(code, 0);
  assert.match(said, /1 of 2 decisions name a record that no input has \("77" is one\)/);
  assert.match(await readFile(at('c.csv'), 'utf8'), /^1,(.+)\n2,\1$/m);
});

test('an add whose output cannot be written leaves the folder as it was', async () => {
  const state = at('state');
  await run('--output', at('c.csv'), '--state', state);
  const before = await readdir(state);
  await refused(
    /make the folder/,
    runMatch('add', '--state', state, '--input', at('more.csv'), '--output', at('no/such.csv')),
    2,
  );
  assert.deepEqual(await readdir(state), before);
  await refused(
    /holds no run/,
    runMatch('add', '--state', at('none'), '--input', at('more.csv'), '--output', at('ch.csv')),
  );
  await refused(/one record/, runMatch('explain', '--state', state, '--left', '1', '--right', '1'), 2);
  await refused(
    /en or cy/,
    runMatch('explain', '--state', state, '--left', '1', '--right', '2', '--language', 'fr'),
    2,
  );
  await refused(/--event is needed\. Events are numbered 1 to 1/, runMatch('undo', '--state', state), 2);
});

test('a later whole run keeps people’s ids and the events; without every record it is refused', async () => {
  const state = at('twice');
  await run('--output', at('c.csv'), '--state', state);
  await runMatch('add', '--state', state, '--input', at('more.csv'), '--output', at('ch.csv'));
  const persons = await readFile(join(state, 'persons.csv'), 'utf8');
  await refused(
    /holds 1 record that no input has \("6" is one\)/,
    run('--output', at('new.csv'), '--state', state),
  );
  await assert.rejects(readFile(at('new.csv')));
  assert.equal((await run('--input', at('more.csv'), '--output', at('c.csv'), '--state', state)).code, 0);
  const personOf = (text: string, id: string): string | undefined =>
    text
      .split('\n')
      .find((line) => line.startsWith(`${id},`))
      ?.split(',')[1];
  const later = await readFile(join(state, 'persons.csv'), 'utf8');
  for (const id of ['1', '3', '5']) assert.equal(personOf(later, id), personOf(persons, id));
  const events = await readFile(join(state, 'events.jsonl'), 'utf8');
  assert.match(events, /^\{"event":1.*"add".*\n\{"event":2.*"add".*\n\{"event":3.*"run".*\n$/);
  await refused(/Event 3 is a whole run/, runMatch('undo', '--state', state, '--event', '2'));
  await writeFile(at('last.csv'), 'id,name,dob,postcode\n7,Evan Davies,01/02/1975,LL57 2AB\n');
  const added = await runMatch('add', '--state', state, '--input', at('last.csv'), '--output', at('ch.csv'));
  assert.equal(added.code, 0, added.said);
  assert.equal((await runMatch('undo', '--state', state, '--event', '4')).code, 0);
  assert.equal(await readFile(join(state, 'persons.csv'), 'utf8'), later);
});

test('inputs of different headings, and the order of a date that was told, are kept for records that come later', async () => {
  await writeFile(
    at('us.csv'),
    'ref,forename,surname,born\na,Siôn,Llwyd,04/07/1980\nb,Mair,Price,05/06/1971\n',
  );
  await writeFile(
    at('columns.json'),
    JSON.stringify({
      id: 'id',
      ref: 'id',
      name: 'full_name',
      dob: 'dob',
      postcode: 'postcode',
      forename: 'forename',
      surname: 'surname',
      born: { role: 'dob', format: 'mm/dd/yyyy' },
    }),
  );
  const state = at('mixed');
  const inputs = ['--input', at('us.csv'), '--output', at('c.csv'), '--state', state];
  const ran = await run(...inputs, '--columns', at('columns.json'));
  assert.equal(ran.code, 0, ran.said);
  assert.match(await readFile(join(state, 'columns.json'), 'utf8'), /"format": "mm\/dd\/yyyy"/);
  assert.equal(
    (await run('--input', at('us.csv'), '--output', at('c.csv'), '--state', at('guessed'))).code,
    0,
  );
  const added = await runMatch(
    'add',
    '--state',
    at('guessed'),
    '--input',
    at('more.csv'),
    '--output',
    at('ch.csv'),
  );
  assert.equal(added.code, 0, added.said);
});

test('a truth file without its second column, or with an empty cell in it, is no truth', async () => {
  await run('--output', at('c.csv'));
  const evaluated = async (truth: string): ReturnType<typeof runMatch> => {
    await writeFile(at('truth.csv'), truth);
    return await runMatch('evaluate', '--clusters', at('c.csv'), '--truth', at('truth.csv'));
  };
  await refused(/line 1: needs the 2 columns record_id, entity_id/, evaluated('record_id\n1\n2\n3\n4\n5\n'));
  await refused(/line 4: needs the 2 columns/, evaluated('record_id,entity_id\n1,a\n2,a\n3\n4,b\n5,c\n'));
  await refused(/line 4: the entity is empty/, evaluated('record_id,entity_id\n1,a\n2,a\n3,\n4,b\n5,c\n'));
  await refused(
    /line 6: the record "5" is not in the truth/,
    evaluated('record_id,entity_id\n1,a\n2,a\n3,b\n4,b\n'),
  );
  const { out } = await evaluated('record_id,entity_id\n1,a\n2,a\n3,b\n4,b\n5,c\n');
  assert.match(out, /pairwise precision \d/);
});

test('records that no key can tell apart are not compared, and that is said beside the count of people', async () => {
  const rows = Array.from({ length: 5000 }, (_, at) => `${at},John Smith`);
  await writeFile(at('many.csv'), ['id,name', ...rows, ''].join('\n'));
  const { code, said } = await runMatch('--input', at('many.csv'), '--output', at('c.csv'), '--threads', '1');
  assert.equal(code, 0);
  assert.match(said, /not every pair of them was compared/);
  assert.doesNotMatch((await run('--output', at('c.csv'))).said, /not every pair/);
});

test('an id that begins with a sign, or holds a comma, is the same id in the folder of a run', async () => {
  await writeFile(
    at('signs.csv'),
    'id,name,dob\n-1,Siôn Llwyd,1980-04-07\n=2,Mair Price,1975-02-01\n"a,b",Huw Rees,1971-05-06\n',
  );
  const state = at('signs');
  const signs = ['--input', at('signs.csv'), '--output', at('c.csv'), '--threads', '1', '--state', state];
  assert.equal((await runMatch(...signs)).code, 0);
  assert.match(await readFile(join(state, 'persons.csv'), 'utf8'), /^-1,P\d\n=2,P\d\n"a,b",P\d\n$/m);
  await writeFile(at('later.csv'), 'id,name,dob\n+3,Siôn Llwyd,1980-04-07\n');
  const add = ['add', '--state', state, '--input', at('later.csv'), '--output', at('ch.csv')];
  const added = await runMatch(...add);
  assert.equal(added.code, 0, added.said);
  const changed = await readFile(at('ch.csv'), 'utf8');
  assert.match(changed, /^record_id,person_before,person_after\n\+3,,P\d\n$/);
  assert.equal((await runMatch(...signs, '--input', at('later.csv'))).code, 0);
});

/** Runs on one file of the bytes given. */
async function given(name: string, bytes: string | Uint8Array): ReturnType<typeof runMatch> {
  await writeFile(at(name), bytes);
  return await runMatch('--input', at(name), '--output', at('given-out.csv'), '--threads', '1');
}

test('what is no text, holds nothing, has no heading or is given twice is refused, with what to do', async () => {
  const archive = Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0, 20, 0]);
  await refused(/line 1: this is not a text file\. .*save it as CSV/, given('people.xlsx', archive));
  for (const nothing of ['', '  \n\n \n', '\uFEFF'])
    await refused(/nothing\.csv is empty\. It needs a heading/, given('nothing.csv', nothing));
  const bare = people.slice(people.indexOf('\n') + 1);
  await refused(/line 1: this looks like a record \("1"\)/, given('bare.csv', bare));
  const twice = runMatch('--input', at('people.csv'), '--input', at('people.csv'), '--output', at('no.csv'));
  await refused(/people\.csv is given twice/, twice, 2);
  const heading = await given('heading.csv', 'id,name,dob\n');
  assert.equal(heading.code, 0);
  assert.match(heading.said, /heading\.csv: there is a heading but not one record/);
  assert.doesNotMatch(heading.said, /Too few records/);
});

test('letters of another encoding and cells that are cut are said with their line', async () => {
  const rows = 'id,name,dob\n1,Ann Price,1980-01-02\n2,Siôn Rees,1980-01-03\n';
  const latin = await given('latin.csv', Buffer.from(rows, 'latin1'));
  assert.equal(latin.code, 0);
  assert.match(latin.said, /latin\.csv, line 3: not UTF-8, so the file was read as Windows-1252\./);
  const both = Buffer.concat([Buffer.from(rows), Buffer.from('3,Siân Rees,1980-01-04\n', 'latin1')]);
  assert.match((await given('both.csv', both)).said, /line 4: not UTF-8, so this and every other such cell/);
  for (const encoding of ['utf8', 'utf16le'] as const) {
    const plain = await given('plain.csv', Buffer.from(`\uFEFF${rows}`, encoding));
    assert.equal(plain.code, 0);
    assert.doesNotMatch(plain.said, /not UTF-8/);
  }
  assert.equal((await given('old.csv', rows.replaceAll('\n', '\r'))).code, 0);
  const long = await given('long.csv', `${rows}3,${'x'.repeat(10_000)},1980-01-04\n`);
  assert.equal(long.code, 0);
  assert.match(long.said, /long\.csv, line 4: "name" holds 10000 letters, of which the first 200 are read/);
});

test('where nobody has a date of birth it is said what that does to the groups', async () => {
  const { said } = await given('undated.csv', 'id,name,postcode\n1,Ann Price,SA1 1AA\n2,Huw Rees,SA1 1AB\n');
  assert.match(said, /No record has a date of birth or an age\. .*Count by the range, never by the groups/);
  assert.doesNotMatch((await run('--output', at('c.csv'))).said, /date of birth/);
});
