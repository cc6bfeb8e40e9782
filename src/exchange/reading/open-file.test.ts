// Opening a file: bytes of any kind never throw, and a file of any size is read piece by piece.

import assert from 'node:assert/strict';
import test from 'node:test';

import * as fc from 'fast-check';

import { importKinds, kindsOfImport } from '../columns/import-kinds.ts';
import { memoryBytes } from './byte-source.ts';
import type { ByteSource } from './byte-source.ts';
import { openFile } from './open-file.ts';

const kind = fc.constantFrom(...importKinds);
const heading = new TextEncoder().encode('source_id,surname\n');

test('garbage is refused or read, and never throws', async () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 400 }),
    fc.uint8Array({ maxLength: 400 }).map((some) => new Uint8Array([...heading, ...some])),
    fc.string({ unit: 'binary', maxLength: 200 }).map((text) => new TextEncoder().encode(text)),
    fc.uint8Array({ maxLength: 200 }).map((some) => new Uint8Array([0xff, 0xfe, ...some])),
  );
  await fc.assert(
    fc.asyncProperty(bytes, kind, fc.integer({ min: 1, max: 50 }), async (some, each, piece) => {
      const opened = await openFile(memoryBytes(some, piece), each);
      if (!opened.ok) return;
      for await (const batch of opened.value.batches(7)) assert.ok(batch.length <= 7);
    }),
    { numRuns: 400, seed: 20_261_125 },
  );
});

test('the same bytes cut anywhere are the same file', async () => {
  const text = 'source_id,surname\n1,SIÔN\n2,"LLŶR\nX"\n3,😀\n';
  const bytes = new TextEncoder().encode(text);
  for (let piece = 1; piece <= bytes.length; piece += 1) {
    const opened = await openFile(memoryBytes(bytes, piece), kindsOfImport.people);
    assert.ok(opened.ok);
    const rows = (await Array.fromAsync(opened.value.batches(2))).flat();
    assert.deepEqual(
      rows.map((row) => row.cells),
      [
        ['1', 'SIÔN'],
        ['2', 'LLŶR\nX'],
        ['3', '😀'],
      ],
    );
  }
});

test('a huge file is read as its rows are asked for: a few pieces ahead, never the whole', async () => {
  const pieces = 400;
  let given = 0;
  const block = new TextEncoder().encode('1,LLOYD\n'.repeat(4096));
  const source: ByteSource = async function* huge() {
    given = 0;
    yield heading;
    for (; given < pieces; given += 1) yield block;
  };
  const opened = await openFile(source, kindsOfImport.people);
  assert.ok(opened.ok);
  assert.equal(opened.value.byteCount, heading.length + pieces * block.length);
  let rows = 0;
  for await (const batch of opened.value.batches(5000)) {
    rows += batch.length;
    const rowsGiven = given * 4096;
    assert.ok(rowsGiven - rows < 5 * 4096, `${rowsGiven} rows given, ${rows} taken`);
  }
  assert.equal(rows, pieces * 4096);
});
