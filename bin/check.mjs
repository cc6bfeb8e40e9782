// Old syntax on purpose: says in one sentence what to do when Node is too old for the rest of the program.

var major = Number(process.versions.node.split('.')[0]);
if (major < 26) {
  console.error(
    'Gwarchod needs Node 26 and this is Node ' +
      process.versions.node +
      '. Run `npm ci`, which brings it, and start with `npm test`.',
  );
  process.exitCode = 1;
} else {
  void import('./keep-compiled.mjs').then(function (kept) {
    return kept.hasPackages() ? import('./check.ts') : undefined;
  });
}
