// Law, matching and statistics stay pure and explained, and the law cited; each part of the rule catches a planted fault.

import test from 'node:test';

import { citationFaults, docstringFaults, pureImportFaults } from './pure-rooms.ts';
import { assertAllowed, assertCaught, assertKept } from './reading/keeps.ts';
import { typeScriptFiles } from './reading/repository.ts';

test('pure rooms import no web and no database', () => {
  assertKept(pureImportFaults, typeScriptFiles());
  assertCaught(pureImportFaults, 'src/law/a.ts', `import { sql } from 'kysely';`);
  assertCaught(pureImportFaults, 'src/matching/a.ts', `import fastify from 'fastify';`);
  assertCaught(pureImportFaults, 'src/statistics/a.ts', `import { createServer } from 'node:http';`);
  assertCaught(pureImportFaults, 'src/law/a.ts', `import type { Db } from '#platform';`);
  assertCaught(pureImportFaults, 'src/law/a.ts', `import { ok, definePage } from '#platform';`);
  assertAllowed(pureImportFaults, 'src/law/a.ts', `import { ok, type Result } from '#platform';`);
});

test('every function that a pure room exports is explained', () => {
  assertKept(docstringFaults, typeScriptFiles());
  assertCaught(docstringFaults, 'src/law/a.ts', `export function lastDay(day: Day): Day {}`);
  assertCaught(
    docstringFaults,
    'src/statistics/a.ts',
    `/** Other. */\nconst a = 1;\nexport const mean = (values: number[]) => 1;`,
  );
  assertAllowed(
    docstringFaults,
    'src/law/a.ts',
    `/** The last day. s. 1 */\nexport function lastDay(day: Day): Day {}`,
  );
  assertAllowed(docstringFaults, 'src/orders/a.ts', `export function lastDay(day: Day): Day {}`);
});

test('every file of the law says where it comes from', () => {
  assertKept(citationFaults, typeScriptFiles());
  assertCaught(citationFaults, 'src/law/a.ts', `// How long it lasts.\nexport const spo = { years: 2 };`);
  assertCaught(citationFaults, 'src/law/a.ts', `// Since when.\nexport const from = '2020-01-20';`);
  assertAllowed(
    citationFaults,
    'src/law/a.ts',
    `// How long it lasts: Stalking Protection Act 2019 s 3.\nexport const spo = { years: 2 };`,
  );
  assertAllowed(
    citationFaults,
    'src/law/a.ts',
    `// How long.\nexport const rule = { days: 21, source: 'CrimPR 31.5' };`,
  );
});
