// Old syntax on purpose: says in one sentence what to do when Node is too old for the rest of the program.

var major = Number(process.versions.node.split('.')[0]);
if (major < 26) {
  console.error(
    'Gwarchod needs Node 26 and this is Node ' +
      process.versions.node +
      '. Run `npm ci`, which brings it, and start with `npm run demo` or `npm start`.',
  );
  process.exitCode = 3;
} else {
  void import('./keep-compiled.mjs').then(function (kept) {
    if (!kept.hasPackages()) return;
    kept.keepCompiled();
    return import('./gwarchod.ts');
  });
}
