// No file escapes the compiler or swallows an error, each kind of escape is caught, and the list of allowed casts is not stale.

import assert from 'node:assert/strict';
import test from 'node:test';

import { castsAllowed } from './casts-allowed.ts';
import { escapeFaults } from './escapes.ts';
import { assertAllowed, assertCaught, assertKept } from './reading/keeps.ts';
import { typeScriptFiles } from './reading/repository.ts';

const rule = (file: { readonly path: string; readonly text: string }): ReturnType<typeof escapeFaults> =>
  escapeFaults(file);
const path = 'src/orders/expiry.ts';

test('nothing escapes the compiler or hides an error', () => {
  assertKept(rule, typeScriptFiles());
});

test('each kind of escape is caught', () => {
  assertCaught(rule, path, `const a: any = 1;`);
  assertCaught(rule, path, `function f(a: readonly any[]) {}`);
  assertCaught(rule, path, `const a = b as string;`);
  assertCaught(rule, path, `const a = b as unknown as string;`);
  assertCaught(rule, path, `const a = b!;`);
  assertCaught(rule, path, `const a = b!.c;`);
  assertCaught(rule, path, `let a!: string;`);
  assertCaught(rule, path, `// @ts-expect-error it is fine\nconst a = 1;`);
  assertCaught(rule, path, `/* oxlint-disable no-console */`);
  assertCaught(rule, path, `try { a(); } catch {}`);
  assertCaught(rule, path, `try { a(); } catch (error) { /* never mind */ }`);
  assertCaught(rule, path, `await a().catch(() => undefined);`);
});

test('what only looks like an escape is allowed, and so is a function that only brands', () => {
  const brand = (body: string): string => `export function orderId(id: number): OrderId {\n  ${body}\n}`;
  assertAllowed(rule, path, brand('return id as OrderId;'));
  assertCaught(rule, path, brand('const a = id + 1;\n return a as OrderId;'));
  assertCaught(rule, path, brand('return id as BreachId;'));
  assertAllowed(rule, path, `const kinds = ['spo', 'nmo'] as const;`);
  assertAllowed(rule, path, `import { a as b } from './a.ts'; import type { C as D } from './c.ts';`);
  assertAllowed(rule, path, `type Short<T> = { [K in keyof T as Uncapitalize<K & string>]: T[K] };`);
  assertAllowed(rule, path, `if (!a || b !== c) throw new Error('as any fool knows!'); // as any, @ word`);
});

test('a listed file may cast as often as it says and no more; the list names files that still need it', () => {
  const listed = [{ path, casts: 1, reason: 'branding' }];
  const once = { path, text: `const a = b as Ref;` };
  assert.equal(escapeFaults(once, listed).length, 0);
  assert.equal(escapeFaults({ path, text: `${once.text}\nconst c = d as Ref;` }, listed).length, 2);
  for (const each of castsAllowed) {
    const file = typeScriptFiles().find((candidate) => candidate.path === each.path);
    assert.ok(file !== undefined, `${each.path} is listed and gone`);
    const castFaults = escapeFaults(file, []).filter((fault) => fault.fault.startsWith('a cast'));
    assert.equal(castFaults.length, each.casts, `${each.path} is listed for ${each.casts} casts`);
    assert.ok(each.reason.length > 20, `${each.path} gives no reason`);
  }
});
