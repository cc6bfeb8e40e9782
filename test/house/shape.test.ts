// Files are named, opened and sized as the guide says, and a file that is not is caught.

import test from 'node:test';

import { assertAllowed, assertCaught, assertKept } from './reading/keeps.ts';
import { repositoryFiles } from './reading/repository.ts';
import { firstLineFaults, lengthFaults, nameFaults } from './shape.ts';

test('names are kebab-case and say what is inside', () => {
  assertKept(nameFaults, repositoryFiles());
  const bad = ['src/orders/utils.ts', 'src/orders/date-helpers.ts', 'src/orders/types.ts', 'src/data/a.ts'];
  for (const path of [...bad, 'src/orders/recordService.ts', 'migrations/0001_platform.sql']) {
    assertCaught(nameFaults, path, '');
  }
  for (const path of [
    'src/ui/data-table.ts',
    'src/orders/pages/order.en.ts',
    'migrations/0001-platform.sql',
  ]) {
    assertAllowed(nameFaults, path, '');
  }
});

test('the first line says what the file is for', () => {
  assertKept(firstLineFaults, repositoryFiles());
  assertCaught(
    firstLineFaults,
    'src/orders/expiry.ts',
    `import { a } from './a.ts';\n// When an order runs out.`,
  );
  assertCaught(firstLineFaults, 'src/orders/expiry.ts', `// Expiry.\n`);
  assertCaught(firstLineFaults, 'src/orders/pages/order.njk', `<p>{{ t.title }}</p>`);
  assertAllowed(
    firstLineFaults,
    'bin/gwarchod.ts',
    `#!/usr/bin/env node\n// Every way to start the program.`,
  );
});

test('a long file gives its reason', () => {
  assertKept(lengthFaults, repositoryFiles());
  const body = 'const a = 1;\n'.repeat(300);
  assertCaught(lengthFaults, 'src/orders/expiry.ts', `// When an order runs out, in every regime.\n${body}`);
  assertAllowed(lengthFaults, 'src/law/list.ts', `// Long because it lists every court in Wales.\n${body}`);
});
