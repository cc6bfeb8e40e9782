// A new folder can be migrated while it is opened; what is there already waits for its own command.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import test from 'node:test';

import { fixedClock, openDatabase } from '#platform';
import type { OpenDatabase } from '#platform';

const clock = fixedClock('2026-11-25T18:00:00Z');
const first = {
  name: '0001-first.sql',
  text: 'CREATE ROLE gwarchod_app; CREATE TABLE kept (id integer);',
  sha256: 'one',
};
const second = { name: '0002-second.sql', text: 'CREATE TABLE also (id integer);', sha256: 'two' };

async function opened(settings: Parameters<typeof openDatabase>[0]): Promise<OpenDatabase> {
  const open = await openDatabase(settings, clock);
  if (!open.ok) throw new Error(open.error.text);
  return open.value;
}

test('a new folder is migrated while it is opened where that is asked; an older one is not', async (t) => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'gwarchod-open-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const made = await opened({ folder, migrations: [first], migrateNew: true });
  assert.deepEqual(await made.migrationState(), {
    applied: ['0001-first.sql'],
    pending: [],
    edited: [],
    unknown: [],
  });
  await made.close();
  const again = await opened({ folder, migrations: [first, second], migrateNew: true });
  assert.deepEqual((await again.migrationState()).pending, ['0002-second.sql']);
  await again.close();
});

test('a migration that fails in a new folder is told to whoever opens it', async (t) => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'gwarchod-open-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const broken = { name: '0001-broken.sql', text: 'CREATE TABLE kept (id nothing);', sha256: 'one' };
  await assert.rejects(
    openDatabase({ folder, migrations: [broken], migrateNew: true }, clock),
    /0001-broken\.sql failed and was undone/u,
  );
  const open = await opened({ folder, migrations: [] });
  assert.deepEqual((await open.migrationState()).applied, []);
  await open.close();
});
