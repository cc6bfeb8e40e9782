// `npm run bench -- NAME`: one measurement. Old syntax on purpose: says in one sentence what to do when Node is too old.

var names = ['pages', 'import', 'start', 'durability', 'sweep', 'deadlines', 'matching', 'meetings', 'work'];
var name = process.argv[2];
if (Number(process.versions.node.split('.')[0]) < 26) {
  console.error(
    'Gwarchod needs Node 26 and this is Node ' +
      process.versions.node +
      '. Run `npm ci`, which brings it, and start with `npm run bench -- NAME`.',
  );
  process.exitCode = 3;
} else if (!names.includes(name)) {
  console.error('Name one of: ' + names.join(', ') + '. What each measures is in bench/readme.md.');
  process.exitCode = 2;
} else {
  process.argv.splice(2, 1);
  void import('./' + name + '.ts');
}
