// Finds the Chromium that the browser tests drive, and installs Debian's where that is allowed: `npm run gwarchod` never needs it.

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** The browser (Ubuntu calls it otherwise), and Liberation Sans, which stands in for Arial and has ŵ and ŷ. */
function packages(): readonly string[] {
  return [/^ID=ubuntu/m.test(aboutSystem()) ? 'chromium-browser' : 'chromium', 'fonts-liberation'];
}

/** Where Chromium is: the `CHROMIUM` variable, then the usual places. Null when there is none. */
function findChromium(): string | null {
  const named = process.env['CHROMIUM'];
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) throw new Error(`CHROMIUM names ${named}, and there is no such file.`);
    return named;
  }
  return places.find((place) => existsSync(place)) ?? null;
}

/** Where Chromium is; throws one sentence saying what to install when there is none. */
export function chromiumPath(): string {
  const found = findChromium();
  if (found === null) throw new Error(whatToInstall());
  return found;
}

/** Chromium's path, after installing it from Debian or Ubuntu where this user may; throws what to do otherwise. */
export function ensureChromium(say: (line: string) => void): string {
  const found = findChromium();
  if (found !== null) return found;
  const asRoot = waysToBeRoot();
  if (!isDebian() || asRoot === null) throw new Error(whatToInstall());
  say(`Installing ${packages().join(' and ')} from this machine's own package source …`);
  run([...asRoot, 'apt-get', 'update', '-qq']);
  run([...asRoot, 'apt-get', 'install', '-qq', '-y', '--no-install-recommends', ...packages()]);
  return chromiumPath();
}

function whatToInstall(): string {
  return isDebian()
    ? `The browser tests need Chromium: run "sudo apt-get install ${packages().join(' ')}", or name a Chromium in the CHROMIUM variable.`
    : 'The browser tests need Chromium or Google Chrome: install one, or name it in the CHROMIUM variable.';
}

function isDebian(): boolean {
  return /^ID(?:_LIKE)?=.*debian/m.test(aboutSystem());
}

function aboutSystem(): string {
  return existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
}

/** The words to put before a command so that it runs as root: none for root, sudo when it asks nothing, null if neither. */
function waysToBeRoot(): readonly string[] | null {
  if (process.getuid?.() === 0) return [];
  const sudo = spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' });
  return sudo.status === 0 ? ['sudo', '-n'] : null;
}

function run(command: readonly string[]): void {
  const [program, ...rest] = command;
  if (program === undefined) throw new Error('There is no command to run.');
  const done = spawnSync(program, rest, {
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (done.status !== 0) {
    const why = `${done.stderr}${done.error?.message ?? ''}`.trim().split('\n').slice(-3).join(' ');
    throw new Error(`"${command.join(' ')}" failed: ${why} ${whatToInstall()}`);
  }
}

if (import.meta.main) {
  try {
    console.log(ensureChromium(console.log));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
