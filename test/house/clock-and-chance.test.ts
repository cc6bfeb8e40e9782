// Nothing outside the platform reads the clock or throws dice, and a file that does is caught.

import test from 'node:test';

import { clockFaults } from './clock-and-chance.ts';
import { assertAllowed, assertCaught, assertKept } from './reading/keeps.ts';
import { typeScriptFiles } from './reading/repository.ts';

test('the clock and chance are handed in', () => {
  assertKept(clockFaults, typeScriptFiles());
});

test('reading the machine is caught outside the platform', () => {
  for (const path of ['src/orders/expiry.ts', 'src/orders/expiry.test.ts', 'test/builders/rows.ts']) {
    assertCaught(clockFaults, path, `const now = new Date();`);
    assertCaught(clockFaults, path, `const now = Date.now();`);
    assertCaught(clockFaults, path, `function f(day: Date) {}`);
    assertCaught(clockFaults, path, `const today = Temporal.Now.plainDateISO();`);
    assertCaught(clockFaults, path, `const chance = Math.random();`);
  }
  assertCaught(clockFaults, 'bin/gwarchod.ts', `const now = new Date();`);
});

test('what only looks like it, and the platform itself, are allowed', () => {
  assertAllowed(clockFaults, 'src/platform/clock.ts', `const now = new Date(); Temporal.Now.instant();`);
  assertAllowed(
    clockFaults,
    'src/orders/expiry.ts',
    `new Intl.DateTimeFormat('cy'); // Date\nconst a = 'Date.now()';`,
  );
  assertAllowed(clockFaults, 'bench/match.ts', `const from = Temporal.Now.instant();`);
});
