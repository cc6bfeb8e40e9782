// The rooms stand in the order that the guide says, and a fault planted against each part of the rule is caught.

import assert from 'node:assert/strict';
import test from 'node:test';

import { rooms } from './reading/imports.ts';
import { assertAllowed, assertCaught, assertKept } from './reading/keeps.ts';
import { asLines, repositoryFiles, typeScriptFiles } from './reading/repository.ts';
import { circleFaults, roomFaults } from './rooms.ts';

function textOf(path: string): string {
  const file = repositoryFiles().find((each) => each.path === path);
  assert.ok(file !== undefined, `${path} is missing`);
  return file.text;
}

test('every file imports upwards and through front doors', () => {
  assertKept(roomFaults, typeScriptFiles());
});

test('an import downwards, sideways or round a front door is caught', () => {
  assertCaught(roomFaults, 'src/orders/expiry.ts', `import { breach } from '#breaches';`);
  assertCaught(roomFaults, 'src/orders/expiry.ts', `import type { Breach } from '#breaches';`);
  assertCaught(roomFaults, 'src/orders/expiry.ts', `const late = await import('#demo');`);
  assertCaught(roomFaults, 'src/orders/expiry.ts', `export * from '../people/person.ts';`);
  assertCaught(roomFaults, 'src/orders/pages/order.ts', `import { person } from '../../people/index.ts';`);
  assertCaught(roomFaults, 'src/orders/expiry.ts', `import { order } from '#orders';`);
  assertCaught(roomFaults, 'src/orders/expiry.ts', `import { app } from '#app';`);
  assertCaught(roomFaults, 'src/orders/expiry.ts', `import { database } from '#testing';`);
  assertCaught(roomFaults, 'src/orders/expiry.ts', `import { rule } from '#law/deadlines';`);
  assertCaught(roomFaults, 'src/orders/run.ts', `new Worker(new URL('../people/w.ts', import.meta.url));`);
  assertCaught(roomFaults, 'src/toolbox/expiry.ts', `export const a = 1;`);
  assertCaught(roomFaults, 'bin/serve.ts', `import { order } from '../src/orders/order-store.ts';`);
});

test('an import upwards, inside the room or of a package is allowed', () => {
  assertAllowed(
    roomFaults,
    'src/orders/expiry.ts',
    `import { rule } from '#law';\nimport { a } from './a.ts';`,
  );
  assertAllowed(roomFaults, 'src/orders/pages/order.ts', `import { rule } from '../expiry.ts';`);
  assertAllowed(
    roomFaults,
    'src/orders/order.test.ts',
    `import { app } from '#app';\nimport { a } from '#testing';`,
  );
  assertAllowed(
    roomFaults,
    'src/platform/database/migrate.ts',
    `new URL('../../../migrations/', import.meta.url);`,
  );
  assertAllowed(roomFaults, 'src/orders/expiry.ts', `// import { breach } from '#breaches';`);
});

test('nothing goes round in a circle, and a planted circle is found', () => {
  assert.equal(asLines(circleFaults(typeScriptFiles())), '');
  const planted = [
    { path: 'src/orders/a.ts', text: `import { b } from './b.ts';` },
    { path: 'src/orders/b.ts', text: `import { c } from './c.ts';` },
    { path: 'src/orders/c.ts', text: `export { a } from './a.ts';` },
  ];
  assert.equal(circleFaults(planted).length, 1);
  const typesOnly = planted.map((file) => ({ ...file, text: file.text.replace('export', 'export type') }));
  assert.equal(circleFaults(typesOnly).length, 0);
});

test('the guide, the package and this rule name the same rooms in the same order', () => {
  assert.ok(
    textOf('CONTRIBUTING.md').includes(`\`${rooms.join(', ')}\``),
    'CONTRIBUTING.md has another list',
  );
  const doors = [...textOf('package.json').matchAll(/"#(\w+)": "\.\/src\/(\w+)\/index\.ts"/g)];
  assert.deepEqual(
    doors.map((door) => door[1]),
    [...rooms],
  );
  const described = [...textOf('docs/architecture.md').matchAll(/^\| (`\w+`(?:, `\w+`)*) \|/gm)];
  const named = described.flatMap((row) => [...(row[1] ?? '').matchAll(/`(\w+)`/g)].map((name) => name[1]));
  assert.deepEqual(named, [...rooms]);
});
