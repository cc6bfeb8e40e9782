// Old syntax on purpose: before a command that is plain TypeScript, says in one sentence what to do when Node is too old for it.

var major = Number(process.versions.node.split('.')[0]);
if (major < 26) {
  console.error(
    'Gwarchod needs Node 26 and this is Node ' +
      process.versions.node +
      '. Run `npm ci`, which brings it, and give this command again.',
  );
  process.exitCode = 1;
}
