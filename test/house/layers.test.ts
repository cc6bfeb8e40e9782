// Rules, stores, actions and pages point one way, and each way of breaking that is caught.

import assert from 'node:assert/strict';
import test from 'node:test';

import { layerFaults } from './layers.ts';
import { asLines, typeScriptFiles, type RepositoryFile } from './reading/repository.ts';

const store = { path: 'src/orders/order-store.ts', text: `import type { Db } from '#platform';` };
const action = { path: 'src/orders/record-service.ts', text: `import { addEvent } from './order-store.ts';` };
const page = {
  path: 'src/orders/pages/order.ts',
  text: `import { recordService } from '../record-service.ts';`,
};

function caught(...files: readonly RepositoryFile[]): string {
  return asLines(layerFaults(files));
}

test('the repository keeps the direction', () => {
  assert.ok(typeScriptFiles().length > 0);
  assert.equal(asLines(layerFaults(typeScriptFiles())), '');
});

test('a room built in the right direction is left alone', () => {
  const rule = { path: 'src/orders/expiry.ts', text: `import { ok, type Result } from '#platform';` };
  assert.equal(caught(rule, store, action, page), '');
});

test('a rule that reaches a file, the network, the database or a clock is caught', () => {
  const reaching = [
    `import { readFileSync } from 'node:fs';`,
    `import { request } from 'node:http';`,
    `import fastify from 'fastify';`,
    `import { sql } from 'kysely';`,
    `import type { Db } from '#platform';`,
    `import { systemClock } from '#platform';`,
    `import { addEvent } from './order-store.ts';`,
    `import { recordService } from './record-service.ts';`,
  ];
  for (const text of reaching) {
    assert.match(caught(store, action, { path: 'src/orders/expiry.ts', text }), /expiry\.ts/, text);
  }
});

test('a store that imports an action, and anything but a page that imports a page, is caught', () => {
  const upward = { path: store.path, text: `import { recordService } from './record-service.ts';` };
  assert.match(caught(upward, action), /a store does not import an action/);
  const importing = `import { orderPage } from './pages/order.ts';`;
  for (const path of ['src/orders/order-store.ts', 'src/orders/record-service.ts', 'src/orders/expiry.ts']) {
    const text = path.endsWith('service.ts') ? `${importing}\n${action.text}` : importing;
    assert.match(caught(page, store, { path, text }), /does not import a page/);
  }
});
