// No page and no action works out a limit by the holidays that ship, where the force may have added one.

import test from 'node:test';

import { heldLawFaults } from './held-law.ts';
import { assertAllowed, assertCaught, assertKept } from './reading/keeps.ts';
import { typeScriptFiles } from './reading/repository.ts';

test('limits are worked out by the law as the force holds it', () => {
  assertKept(heldLawFaults, typeScriptFiles());
});

test('the shipped law and calendar are caught in a room', () => {
  assertCaught(heldLawFaults, 'src/breaches/court-limit.ts', `import { shippedLaw } from '#law';`);
  assertCaught(heldLawFaults, 'src/management/clock.ts', `computeDeadline('dvds-28d', on, shippedCalendar);`);
});

test('a record is never called by the name its kind ships with', () => {
  assertCaught(heldLawFaults, 'src/orders/pages/gaps.ts', `regimeNames[row.regime].short[language]`);
  assertAllowed(
    heldLawFaults,
    'src/orders/pages/new-order.ts',
    `regimeCodes.map((code) => regimeNames[code].en)`,
  );
});

test('the law room, tests and programs without a database may', () => {
  assertAllowed(heldLawFaults, 'src/law/law-book.ts', `let calendar = shippedCalendar;`);
  assertAllowed(heldLawFaults, 'src/breaches/court-limit.test.ts', `import { shippedLaw } from '#law';`);
  assertAllowed(heldLawFaults, 'bin/deadlines-command.ts', `const law = shippedLaw;`);
  assertAllowed(heldLawFaults, 'src/breaches/court-limit.ts', `// not shippedLaw`);
});
