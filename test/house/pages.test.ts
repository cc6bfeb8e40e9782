// Every page has its files, both languages and a name of its own; a page that lacks one of them is caught.

import assert from 'node:assert/strict';
import test from 'node:test';

import { pageFaults, pageTextFaults } from './pages.ts';
import { assertAllowed, assertCaught, assertKept } from './reading/keeps.ts';
import { asLines, repositoryFiles, typeScriptFiles, type RepositoryFile } from './reading/repository.ts';

const stem = 'src/orders/pages/order';
const declaration = `import { en } from './order.en.ts';
import { cy } from './order.cy.ts';
export const orderPage = definePage({ name: 'order', path: '/orders/:ref', words: words(en, cy), template: 'orders/pages/order.njk' });`;
const whole: readonly RepositoryFile[] = [
  { path: `${stem}.ts`, text: declaration },
  ...['.en.ts', '.cy.ts', '.njk', '.test.ts'].map((ending) => ({ path: `${stem}${ending}`, text: '' })),
];

test('every page is whole', () => {
  assert.equal(asLines(pageFaults(repositoryFiles())), '');
  assert.equal(asLines(pageFaults(whole)), '');
});

test('a page without one of its files or languages is caught', () => {
  for (const ending of ['.en.ts', '.cy.ts', '.njk', '.test.ts']) {
    assert.equal(pageFaults(whole.filter((file) => file.path !== `${stem}${ending}`)).length, 1, ending);
  }
  const monoglot = whole.map((file) => ({ ...file, text: file.text.replace(/import \{ cy \}.*/, '') }));
  assert.match(asLines(pageFaults(monoglot)), /does not use .*cy/);
});

test('two pages with one name or path are caught', () => {
  const other = whole.map((file) => ({
    path: file.path.replace('pages/order', 'pages/order-file'),
    text: file.text.replaceAll('order.', 'order-file.'),
  }));
  assert.match(asLines(pageFaults([...whole, ...other])), /the name "order"[\s\S]*the path "\/orders\/:ref"/);
});

test('words in the code of a page are caught, and what only the log reads is allowed', () => {
  assertKept(pageTextFaults, typeScriptFiles());
  assertCaught(pageTextFaults, `${stem}.ts`, `const view = { title: 'Orders in force' };`);
  assertCaught(pageTextFaults, `${stem}.ts`, 'const view = { title: `Served ${day}` };');
  assertCaught(pageTextFaults, `${stem}.ts`, `const view = { button: 'Save' };`);
  assertAllowed(pageTextFaults, `${stem}.ts`, `throw new Error('No such order');`);
  assertAllowed(pageTextFaults, `${stem}.ts`, `const kind = 'spo'; const name = 'GET'; // Orders in force`);
});
