// `gwarchod migrate`, `gwarchod doctor` and `gwarchod audit verify`: keeping an installation in order.

import { appRole, londonDate, systemClock, verifyLogs } from '#platform';
import type { LogFinding, LogReport, OpenDatabase } from '#platform';
import { countAdministrators } from '#users';

import { migrateStore, openStore } from './open-store.ts';

export async function migrateCommand(parameters: readonly string[]): Promise<number> {
  if (parameters.includes('--help')) {
    console.log(
      'gwarchod migrate: bring the database up to date. MIGRATION_DATABASE_URL may name the owner’s address.',
    );
    return 0;
  }
  const store = await openStore({ demonstration: false, statementSeconds: 0 });
  if (store === null) return 1;
  const good = await migrateStore(store.database);
  if (good) {
    const state = await store.database.migrationState();
    console.log(`Up to date: ${state.applied.length} migrations applied.`);
  }
  await store.database.close();
  return good ? 0 : 1;
}

const noAdministrator = 'There is no administrator, so nobody can let others sign in.';

/** What to write to add the first administrator. */
export const addAdministrator =
  'Add one: npm run -s gwarchod -- staff add --number N --username NAME --name "Shown name" --post "Post".';

export async function doctorCommand(parameters: readonly string[]): Promise<number> {
  if (parameters.includes('--help')) {
    console.log('gwarchod doctor: say what is wrong with this installation, and how to mend it.');
    return 0;
  }
  let isWell = true;
  const say = (good: boolean, line: string) => {
    isWell &&= good;
    console.log(`${good ? 'good' : 'WRONG'}  ${line}`);
  };
  say(Number(process.versions.node.split('.')[0]) >= 26, `Node ${process.versions.node}`);
  const store = await openStore({ demonstration: false });
  if (store === null) {
    say(false, 'The database cannot be opened: see the line above.');
    return 1;
  }
  const { database } = store;
  say(true, database.engine === 'pglite' ? 'Embedded database (evaluation only)' : 'PostgreSQL server');
  const state = await database.migrationState();
  say(
    state.pending.length === 0,
    state.pending.length === 0
      ? `${state.applied.length} migrations applied`
      : `${state.pending.length} migrations to apply: run gwarchod migrate`,
  );
  if (state.pending.length === 0) {
    const report = await readLogs(database);
    if (report === null) {
      say(
        false,
        `The role of DATABASE_URL may not act as ${appRole}. As the owner: GRANT ${appRole} TO that role.`,
      );
    } else {
      say(true, `Ordinary connections work as ${appRole}, which cannot change facts`);
      say(
        report.findings.length === 0,
        report.findings.length === 0
          ? `Logs whole: ${report.sealedRows} rows sealed, ${report.unsealedRows} waiting`
          : `${report.findings.length} faults in the logs: run gwarchod audit verify`,
      );
      const administrators = await countAdministrators(database.db, londonDate(systemClock().now()));
      say(
        administrators > 0,
        administrators > 0
          ? `Administrators who may sign in: ${administrators}`
          : `${noAdministrator} ${addAdministrator}`,
      );
    }
  }
  await database.close();
  return isWell ? 0 : 1;
}

/** What the logs say of themselves; null when this role may not read them, because it is not the application's. */
async function readLogs({ db }: OpenDatabase): Promise<LogReport | null> {
  try {
    return await verifyLogs(db);
  } catch (error) {
    if (error instanceof Error && Reflect.get(error, 'code') === '42501') return null;
    throw error;
  }
}

export async function auditCommand(parameters: readonly string[]): Promise<number> {
  if (parameters[0] !== 'verify') {
    console.log('gwarchod audit verify: check that the access and change logs are whole, row by row.');
    return parameters.includes('--help') ? 0 : 2;
  }
  const store = await openStore({ demonstration: false, statementSeconds: 0 });
  if (store === null) return 1;
  const report = await verifyLogs(store.database.db);
  await store.database.close();
  for (const finding of report.findings) console.log(findingLine(finding));
  console.log(
    `${report.sealedRows} rows sealed, ${report.unsealedRows} waiting to be sealed, ${report.findings.length} faults.`,
  );
  return report.findings.length === 0 ? 0 : 1;
}

function findingLine({ log, kind, fromId, toId }: LogFinding): string {
  const where = `${log} log, rows ${fromId} to ${toId}`;
  switch (kind) {
    case 'changed':
      return `${where}: a row was changed after it was sealed.`;
    case 'rows-missing':
      return `${where}: rows were taken away after they were sealed.`;
    case 'row-added':
      return `${where}: a row was slipped in after they were sealed.`;
    case 'chain-broken':
      return `${where}: the chain does not join the seal before.`;
  }
}
