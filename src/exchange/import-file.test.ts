// A file brought in from the command line: killed at its very start it is the same import that goes on.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { loadReferenceData } from '#reference';
import { onBothEngines, testClock } from '#testing';

import { importFile } from './import-file.ts';

onBothEngines('an import killed before it wrote a row goes on as the same import', async (db) => {
  await loadReferenceData(db, testClock);
  const folder = mkdtempSync(path.join(tmpdir(), 'gwarchod-import-'));
  try {
    const file = path.join(folder, 'people.csv');
    writeFileSync(file, 'source_id,surname\nN1,UN\nN2,DAU\n');
    const given = { kind: 'people', path: file, resume: true } as const;
    const first = await importFile(db, testClock, given);
    // As the first statement of the import leaves it, and a kill right after.
    const { sha256 } = await db.selectFrom('import_file').select('sha256').executeTakeFirstOrThrow();
    const killed = await db
      .insertInto('import_file')
      .values({
        ref: 'IMP-999999',
        kind: 'people',
        name: 'people.csv',
        source_system: 'crime-system',
        state: 'uploaded',
        sha256,
        created_at: testClock.now(),
      })
      .returning('ref')
      .executeTakeFirstOrThrow();
    const next = await importFile(db, testClock, given);
    assert.notEqual(next.ref, first.ref);
    assert.equal(next.ref, killed.ref);
    assert.equal(next.outcome, 'applied');
  } finally {
    rmSync(folder, { recursive: true });
  }
});

onBothEngines('a file is known by its bytes from the first moment of its import', async (db) => {
  await loadReferenceData(db, testClock);
  const folder = mkdtempSync(path.join(tmpdir(), 'gwarchod-import-'));
  try {
    const file = path.join(folder, 'people.csv');
    writeFileSync(file, 'no heading that anybody knows\nN1\n');
    assert.equal((await importFile(db, testClock, { kind: 'people', path: file })).outcome, 'refused');
    const { sha256 } = await db.selectFrom('import_file').select('sha256').executeTakeFirstOrThrow();
    assert.equal(sha256?.byteLength, 32);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
