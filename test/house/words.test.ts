// Every word is in both languages, translated, and written as the guide says; each kind of slip is caught.

import assert from 'node:assert/strict';
import test from 'node:test';

import { assertAllowed, assertCaught, assertKept } from './reading/keeps.ts';
import { asLines, typeScriptFiles } from './reading/repository.ts';
import { sameInBothLanguages } from './same-in-both-languages.ts';
import { copyFaults, pairFaults, pluralFaults, untranslatedFaults } from './words.ts';

const wordFiles = typeScriptFiles().filter((file) => /\.(?:en|cy)\.ts$/.test(file.path));
const en = (text: string): { path: string; text: string } => ({ path: 'src/orders/pages/order.en.ts', text });
const cy = (text: string): { path: string; text: string } => ({ path: 'src/orders/pages/order.cy.ts', text });

test('every word list has its twin', () => {
  assert.ok(wordFiles.length > 0);
  assert.equal(asLines(pairFaults(wordFiles)), '');
  assert.equal(pairFaults([en('')]).length, 1);
  assert.equal(pairFaults([cy('')]).length, 1);
});

test('Welsh is never the English', () => {
  assert.equal(asLines(untranslatedFaults(wordFiles)), '');
  assert.equal(
    untranslatedFaults([en(`const a = 'Save the order';`), cy(`const a = 'Save the order';`)]).length,
    1,
  );
  assert.equal(
    untranslatedFaults([en('const a = `Due ${b} today`;'), cy('const a = `I’w wneud ${b} today`;')]).length,
    0,
  );
  assert.equal(
    untranslatedFaults([en('const a = `Due in ${b} days`;'), cy('const a = `Due in ${b} diwrnod`;')]).length,
    1,
  );
  assert.equal(untranslatedFaults([en(`const a = 'SPO 7';`), cy(`const a = 'SPO 7';`)]).length, 0);
  assert.equal(untranslatedFaults([en(`const a = 'Cymraeg';`), cy(`const a = 'Cymraeg';`)]).length, 0);
});

test('the list of texts that are the same in both languages has no text nobody uses', () => {
  const all = wordFiles.map((file) => file.text).join('\n');
  assert.deepEqual(
    sameInBothLanguages.filter((text) => !all.includes(text)),
    [],
  );
});

test('copy keeps to the guide', () => {
  assertKept(copyFaults, wordFiles);
  const bad = [
    'Please wait',
    'Click here',
    'Saved successfully',
    'Invalid date',
    'The alleged offence',
    'A stalker',
  ];
  for (const text of [
    ...bad,
    'This is not a breach',
    '3 days overdue',
    'Organized by rank',
    'word '.repeat(20),
  ]) {
    assertCaught(copyFaults, en('').path, `const a = '${text}';`);
  }
  assertCaught(copyFaults, cy('').path, `const a = 'Dyddiad annilys';`);
  assertAllowed(
    copyFaults,
    en('').path,
    `// Please click, stalker\nconst a = 'Enter the day it was served';`,
  );
});

test('plural forms are chosen in the language of the file', () => {
  assertKept(pluralFaults, wordFiles);
  assertCaught(pluralFaults, cy('').path, `const a = plural('en', 2, forms);`);
  assertAllowed(pluralFaults, cy('').path, `const a = plural('cy', 2, forms);`);
});
