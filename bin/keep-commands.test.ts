// What `gwarchod doctor` says of a new installation, and how to mend each thing it names.

import assert from 'node:assert/strict';
import { mock, test } from 'node:test';

import { Client } from 'pg';

import { postgresServer } from '#testing';

import { doctorCommand, migrateCommand } from './keep-commands.ts';
import { staffCommand } from './staff-command.ts';

async function saidBy(
  command: (parameters: readonly string[]) => Promise<number>,
  ...parameters: readonly string[]
): Promise<{ readonly code: number; readonly said: string }> {
  const log = mock.method(console, 'log', () => undefined);
  try {
    const code = await command(parameters);
    return { code, said: log.mock.calls.map(({ arguments: [line] }) => String(line)).join('\n') };
  } finally {
    log.mock.restore();
  }
}

test('a new installation is told of its migrations, then that nobody administers it, then that all is well', async (t) => {
  const { url } = await postgresServer();
  const owner = new Client({ connectionString: url('postgres') });
  await owner.connect();
  await owner.query('CREATE DATABASE doctor');
  await owner.end();
  const before = process.env['DATABASE_URL'];
  process.env['DATABASE_URL'] = url('doctor');
  t.after(() => {
    if (before === undefined) delete process.env['DATABASE_URL'];
    else process.env['DATABASE_URL'] = before;
  });

  const empty = await saidBy(doctorCommand);
  assert.equal(empty.code, 1);
  assert.match(empty.said, /^WRONG .*migrations to apply: run gwarchod migrate$/mu);

  assert.equal((await saidBy(migrateCommand)).code, 0);
  const migrated = await saidBy(doctorCommand);
  assert.equal(migrated.code, 1);
  assert.match(
    migrated.said,
    /^WRONG .*no administrator.*npm run -s gwarchod -- staff add --number N --username NAME/mu,
  );
  assert.match(migrated.said, /^good {2}Logs whole/mu);

  const given = '--number 1 --username hywel --name Hywel --post Systems'.split(' ');
  const added = await saidBy(staffCommand, 'add', ...given);
  assert.match(added.said, /First password, shown once/u);
  const well = await saidBy(doctorCommand);
  assert.equal(well.code, 0, well.said);
  assert.match(well.said, /^good {2}Administrators who may sign in: 1$/mu);
});
