// gwarchod match in Welsh: all that it says is in the language of who runs it; and how far the work is, where somebody looks on.
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, mock, test } from 'node:test';

import { runMatch } from '../test/builders/run-match.ts';
import { languageOf, Screen, wordsIn } from './match-screen.ts';

let folder = '';
const at = (name: string): string => join(folder, name);

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gwarchod-match-'));
  await writeFile(at('people.csv'), 'id,name,dob\n1,Siôn Llwyd,1980-04-07\n2,John Lloyd,1980-04-07\n3,Ann\n');
});
after(async () => {
  await rm(folder, { recursive: true });
});

const inWelsh = async (...parameters: string[]): ReturnType<typeof runMatch> =>
  await runMatch(...parameters, '--language', 'cy');

test('the language is the one asked for, or else that of the system', () => {
  assert.equal(languageOf(['--language', 'cy'], { LANG: 'en_GB.UTF-8' }), 'cy');
  assert.equal(languageOf(['--language=en'], { LANG: 'cy_GB.UTF-8' }), 'en');
  assert.equal(languageOf(['--language', 'fr'], {}), undefined);
  assert.equal(languageOf(['--language'], {}), undefined);
  assert.equal(languageOf([], { LANG: 'cy_GB.UTF-8' }), 'cy');
  assert.equal(languageOf([], { LC_ALL: '', LC_MESSAGES: 'cy', LANG: 'en_GB.UTF-8' }), 'cy');
  assert.equal(languageOf([], { LC_ALL: 'C', LANG: 'cy_GB.UTF-8' }), 'en');
  assert.equal(languageOf([], {}), 'en');
  assert.equal(languageOf([], { LANG: 'cyr' }), 'en');
});

test('a run in Welsh says what it guessed, left out and found, and so do its list and its report', async () => {
  const outputs = ['--output', at('c.csv'), '--rejects', at('r.csv'), '--report', at('report.json')];
  const { code, said, out } = await inWelsh('--input', at('people.csv'), ...outputs);
  assert.equal(code, 1, said);
  assert.match(said, /nifer y rhesi heb gynifer o gelloedd â’r pennawd: 1 \(llinellau 4\)\. Hepgorwyd hwy\./);
  assert.match(said, /dyfalwyd y colofnau: \{.*\}\. Cadwch hyn fel ffeil golofnau i’w gywiro\./);
  assert.match(said, /Rhy ychydig o gofnodion i ddysgu ohonynt/);
  assert.match(out, /^Nifer y cofnodion: 2\. Nifer y bobl a ddisgwylir: 1 /);
  assert.match(await readFile(at('r.csv'), 'utf8'), /Nifer y celloedd yn y rhes yw 2, ac yn y pennawd 3\./);
  assert.match(await readFile(at('report.json'), 'utf8'), /Hepgorwyd hwy\./);
});

test('a refusal, a slip on the command line and the help are in Welsh', async () => {
  const absent = await inWelsh('--input', at('none.csv'), '--output', at('c.csv'));
  assert.equal(absent.code, 1);
  assert.match(absent.said, /Nid oes ffeil .*none\.csv, neu ni ellir ei darllen\. Gwiriwch y llwybr\./);
  const slip = await inWelsh('--inptu', at('people.csv'));
  assert.equal(slip.code, 2);
  assert.match(slip.said, /Nid yw --inptu yn hysbys, neu mae ei werth ar goll\.\n\ngwarchod match --input/);
  const none = await inWelsh('undo', '--state', at('none'), '--event', '1');
  assert.match(none.said, /Nid oes rhediad yn /);
  assert.match((await inWelsh('--help')).out, /Rolau ar gyfer columns\.json: id, source/);
  assert.match((await inWelsh('propose', '--help')).out, /Mae’n edrych ar bob cofnod ffynhonnell/);
});

test('what is being done is shown where somebody looks on, and taken away before anything is said', async (t) => {
  const screen = new Screen(await wordsIn('cy'));
  const written: string[] = [];
  const write = mock.method(process.stderr, 'write', (piece: unknown) => {
    written.push(String(piece));
    return true;
  });
  const isTerminal = process.stderr.isTTY;
  t.after(() => {
    write.mock.restore();
    process.stderr.isTTY = isTerminal;
  });
  process.stderr.isTTY = false;
  screen.show('block');
  assert.deepEqual(written, []);
  process.stderr.isTTY = true;
  screen.show('block');
  screen.show('no such stage');
  screen.clear();
  screen.clear();
  assert.deepEqual(written, ['\r\u001B[KCymharu parau …', '\r\u001B[K']);
});
