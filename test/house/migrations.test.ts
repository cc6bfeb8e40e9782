// Migrations go forward, in number, commented and classed; and each way of breaking that is caught.

import assert from 'node:assert/strict';
import test from 'node:test';

import { migrationFaults, numberFaults } from './migrations.ts';
import { assertAllowed, assertCaught, assertKept } from './reading/keeps.ts';
import { asLines, repositoryFiles } from './reading/repository.ts';

const migrations = repositoryFiles().filter((file) => file.path.startsWith('migrations/'));
const path = 'migrations/0001-platform.sql';
const table = `CREATE TABLE team (\n  code text CHECK (code IN ('a, b', 'c')),\n  UNIQUE (code)\n);\n`;
const tableSays = `COMMENT ON TABLE team IS '[operational] A team.';\n`;
const codeSays = `COMMENT ON COLUMN team.code IS '[operational] The force''s code.';\n`;

test('every table and column says what it is and how sensitive, and nothing goes backward', () => {
  assertKept(migrationFaults, migrations);
  assertAllowed(migrationFaults, path, table + tableSays + codeSays);
  assertCaught(migrationFaults, path, table + codeSays);
  assertCaught(migrationFaults, path, table + tableSays);
  assertCaught(migrationFaults, path, table + tableSays + codeSays.replace('[operational]', '[internal]'));
  assertCaught(migrationFaults, path, table + tableSays + codeSays.replace(`[operational] `, ''));
  assertCaught(migrationFaults, path, `ALTER TABLE team ADD COLUMN area text;`);
});

test('a step backward is caught', () => {
  assertCaught(migrationFaults, path, `DROP TABLE team;`);
  assertCaught(migrationFaults, path, `ALTER TABLE team DROP COLUMN code;`);
  assertCaught(migrationFaults, path, `ALTER TABLE team RENAME COLUMN code TO key;`);
  assertCaught(migrationFaults, path, `ALTER TABLE team ALTER COLUMN code TYPE integer;`);
  assertAllowed(migrationFaults, path, `-- we never DROP TABLE\nGRANT SELECT ON team TO gwarchod_app;`);
});

test('numbers run on without a gap or a twin', () => {
  assert.ok(migrations.length > 0);
  assert.equal(asLines(numberFaults(migrations)), '');
  const planted = (names: readonly string[]): number =>
    numberFaults(names.map((name) => ({ path: `migrations/${name}`, text: '' }))).length;
  assert.equal(planted(['0001-a.sql', '0002-b.sql']), 0);
  assert.equal(planted(['0001-a.sql', '0003-b.sql']), 1);
  assert.equal(planted(['0001-a.sql', '0001-b.sql']), 1);
  assert.equal(planted(['0001-a.sql', '0002_b.sql']), 1);
});
