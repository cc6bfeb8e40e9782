// Keeps an uploaded file in pieces until it is applied.

import type { Clock, Db, Upload } from '#platform';

import { addChunk, createImport } from './apply/import-store.ts';
import type { NewImport } from './apply/import-store.ts';

const PIECE = 1024 * 1024;

/** Opens the record of an upload and keeps its bytes; returns its reference. */
export async function receiveUpload(
  db: Db,
  clock: Clock,
  file: Omit<NewImport, 'name' | 'sha256'>,
  upload: Upload,
): Promise<string> {
  const record = await createImport(db, clock, { ...file, name: upload.fileName, sha256: null });
  let number = 0;
  let waiting: Uint8Array[] = [];
  let size = 0;
  const keep = async () => {
    if (size === 0) return;
    await addChunk(db, record.id, number, new Uint8Array(Buffer.concat(waiting)));
    number += 1;
    waiting = [];
    size = 0;
  };
  for await (const bytes of upload.open()) {
    waiting.push(bytes);
    size += bytes.byteLength;
    if (size >= PIECE) await keep();
  }
  await keep();
  // An empty file still has a piece, so that the reader can say that it is empty.
  if (number === 0) await addChunk(db, record.id, 0, new Uint8Array());
  return record.ref;
}
