// Goes on with uploaded files that nobody is working on: just sent, or left by a process that died.

import type { Clock, Db } from '#platform';

import { applyImport } from './apply/apply-import.ts';
import { readChunk, waitingImports } from './apply/import-store.ts';
import type { ByteSource } from './reading/byte-source.ts';

/** Bytes of an uploaded file, piece by piece. */
function uploadedBytes(db: Db, id: number): ByteSource {
  return async function* pieces() {
    for (let piece = 0; ; piece += 1) {
      const bytes = await readChunk(db, id, piece);
      if (bytes === undefined) return;
      yield bytes;
    }
  };
}

/** Applies every waiting upload, one after the other; returns how many were brought to an end. Safe to call at any time. */
export async function resumeImports(db: Db, clock: Clock): Promise<number> {
  let ended = 0;
  for (const file of await waitingImports(db, clock.now())) {
    const result = await applyImport(db, clock, file.id, uploadedBytes(db, file.id));
    if (result.outcome !== 'busy') ended += 1;
  }
  return ended;
}
