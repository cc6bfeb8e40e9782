#!/usr/bin/env node
// Every command of the program: `gwarchod COMMAND …`, in a clone `npm run -s gwarchod -- COMMAND …`.

const usage = `gwarchod COMMAND [options]

  serve                    start the force's service
  demo                     start with the generated demonstration force (--seed N, --size N)
  migrate                  bring the database up to date
  doctor                   say what is wrong with this installation
  staff add                add somebody who may sign in: the first administrator
  import KIND FILE…        bring in an extract
  deadlines                work out legal deadlines from a CSV
  match                    find which records are the same person
  audit verify             check that the access and change logs are whole

gwarchod COMMAND --help says more. Exit: 0 good, 1 input refused, 2 usage, 3 fault.`;

type Command = (parameters: readonly string[]) => Promise<number>;

const commands: Readonly<Record<string, () => Promise<Command>>> = {
  serve: async () => (await import('./serve-command.ts')).serveCommand,
  demo: async () => (await import('./demo-command.ts')).demoCommand,
  migrate: async () => (await import('./keep-commands.ts')).migrateCommand,
  doctor: async () => (await import('./keep-commands.ts')).doctorCommand,
  audit: async () => (await import('./keep-commands.ts')).auditCommand,
  staff: async () => (await import('./staff-command.ts')).staffCommand,
  import: async () => (await import('./import-command.ts')).importCommand,
  deadlines: async () => (await import('./deadlines-command.ts')).deadlinesCommand,
  match: async () => (await import('./match-command.ts')).matchCommand,
};

const [name, ...parameters] = process.argv.slice(2);
const load = name === undefined ? undefined : Object.hasOwn(commands, name) ? commands[name] : undefined;

if (name === undefined || name === '--help' || name === 'help') {
  console.log(usage);
  process.exitCode = name === undefined ? 2 : 0;
} else if (load === undefined) {
  console.error(`There is no command "${name}". Write gwarchod --help to see the commands.`);
  process.exitCode = 2;
} else {
  try {
    process.exitCode = await (await load())(parameters);
  } catch (error) {
    // A fault may carry what a person typed: only its kind and code are printed.
    const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : undefined;
    const isUsage = typeof code === 'string' && code.startsWith('ERR_PARSE_ARGS');
    console.error(
      isUsage
        ? `An option is not known, or its value is missing. Write gwarchod ${name} --help to see the options.`
        : `Something went wrong (${error instanceof Error ? error.name : 'unknown'}${typeof code === 'string' ? `, ${code}` : ''}). Run gwarchod doctor.`,
    );
    if (process.env['GWARCHOD_TRACE'] === 'yes') console.error(error);
    process.exitCode = isUsage ? 2 : 3;
  }
}
