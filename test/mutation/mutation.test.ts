// The mutation tests test themselves: a fault is noticed, no fault is not, a loop without end stops; and a sample keeps its floor.

import assert from 'node:assert/strict';
import test from 'node:test';

import { allMutants, sampleOf } from './choose-mutants.ts';
import { mutantsOf, mutated } from './mutants.ts';
import { triedBy } from './tried-files.ts';
import { tryMutant } from './try-mutants.ts';

test('each kind of fault is made, and none in types, imports or what is thrown', () => {
  const source = [
    "import { a } from './a.ts';",
    "type T = 1 | 'A';",
    'export function f(x: number, set: "A"): number {',
    '  if (x < 10 && !(x === 3)) return x + 2;',
    "  if (set === 'A') throw new Error(`no ${x + 1}`);",
    "  return Number('2026-11-26' < '2026-11-27');",
    '}',
  ].join('\n');
  const made = mutantsOf('f.ts', source).map(({ was, text }) => `${was} ${text}`);
  for (const fault of [
    '< <=',
    '< >=',
    '10 11',
    '10 9',
    '&& ||',
    '=== !==',
    '+ -',
    "'A' 'B'",
    "'2026-11-26' '2026-11-27'",
  ]) {
    assert.ok(made.includes(fault), fault);
  }
  assert.ok(!made.some((each) => each.startsWith('1 ')), 'neither the type nor the message');
});

test('every loop of a mutant counts its steps', () => {
  const text = mutated('for (;;) { f(); }', { file: 'f.ts', start: 11, end: 12, text: 'g' });
  assert.equal(text, 'for (;;) {globalThis.countMutationStep(); g(); }');
});

test('the room without a fault passes, a loop that never ends is noticed', async () => {
  const none = { file: 'law/easter.ts', line: 1, start: 0, end: 0, text: '', was: '' };
  const law = triedBy('law/easter.ts');
  const quick = { ...law, tests: law.tests.slice(0, 1) };
  assert.equal((await tryMutant(quick, none)).killedBy, null);
  const step = allMutants().find(({ file, was }) => file === 'law/counting.ts' && was === '+=');
  assert.ok(step !== undefined);
  assert.notEqual((await tryMutant(quick, step)).killedBy, null);
});

test('of a sample with a fixed seed the tests notice four in five or more; the whole has a floor of its own', async () => {
  const sample = sampleOf(allMutants(), 24, 20_261_126);
  assert.equal(sample.length, 24);
  const missed: string[] = [];
  for (const mutant of sample) {
    const { killedBy } = await tryMutant(triedBy(mutant.file), mutant);
    if (killedBy === null) missed.push(`${mutant.file}:${mutant.line} ${mutant.was} → ${mutant.text}`);
  }
  assert.ok(missed.length <= sample.length / 5, missed.join('\n'));
});
