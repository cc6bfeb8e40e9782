// Every class of ours in a template has a rule, and every rule's class stands in a template: neither drifts.

import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { fileURLToPath } from 'node:url';

import { assets } from '../assets/assets.ts';

const source = fileURLToPath(new URL('../../', import.meta.url));
const css = assets.files.get(assets.stylesheet.replace(assets.prefix, ''))?.body.toString() ?? '';
const ruled = new Set([...css.matchAll(/\.(g-[a-zA-Z0-9_-]+)/g)].map((match) => match[1] ?? ''));

/** Names in templates and in the code that draws HTML; those that end in a value, such as `g-tag--{{ kind }}`, by their beginning. */
const drawn = globSync('**/*.{njk,ts}', { cwd: source })
  .filter((path) => path.endsWith('.njk') || /^ui\/(?:html|charts)\//.test(path.replaceAll('\\', '/')))
  .filter((path) => !path.endsWith('.test.ts'))
  .flatMap((path) =>
    [...readFileSync(source + path, 'utf8').matchAll(/(?<![\w-])g-[a-zA-Z0-9_-]+/g)].map((match) => match[0]),
  );

test('every class in a template has a rule', () => {
  const missing = new Set(
    drawn.filter((name) =>
      /[-_]$/.test(name) ? ![...ruled].some((rule) => rule.startsWith(name)) : !ruled.has(name),
    ),
  );
  assert.deepEqual([...missing], []);
});

test('every rule is for a class that a template has', () => {
  const beginnings = drawn.filter((name) => /[-_]$/.test(name));
  const unused = [...ruled].filter(
    (name) => !drawn.includes(name) && !beginnings.some((beginning) => name.startsWith(beginning)),
  );
  assert.deepEqual(unused, []);
});
