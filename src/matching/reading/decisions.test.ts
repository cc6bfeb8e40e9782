// Decisions of people: the newest about a pair stands, and what cannot be read is said with its line.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCsv } from './csv.ts';
import { readDecisions } from './decisions.ts';

function read(csv: string) {
  const table = readCsv(Buffer.from(csv));
  assert.ok(table.ok);
  return readDecisions(table.value);
}

test('the newest decision about a pair stands, whichever way round it was written', () => {
  const found = read(`id_l,id_r,decision,by,at,reason
b,a,same,x,2026-01-02,
a,b,different,x,2026-01-03,
c,d,same,x,2026-01-01,
d,c,unsure,x,2026-01-02,
e,f,same,x,2026-01-01,
`);
  assert.deepEqual(found, { ok: true, value: { same: [['e', 'f']], different: [['a', 'b']] } });
});

test('a decision that is none is refused with its line', () => {
  assert.deepEqual(read('id_l,id_r,decision\na,b,same\na,c,perhaps\n'), {
    ok: false,
    error: { kind: 'unknown-decision', line: 3 },
  });
  assert.deepEqual(read('id_l,decision\na,same\n'), {
    ok: false,
    error: { kind: 'no-column', column: 'id_r' },
  });
});
