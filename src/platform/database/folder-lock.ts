// One process at a time may open a folder: two would write over each other's pages. The lock is a listening Unix
// socket in the folder, because the kernel closes it however the process ends; a file with a number stays behind.

import { randomBytes } from 'node:crypto';
import { closeSync, openSync, readdirSync, rmSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';

import { ok, refused } from '../result.ts';
import type { Result } from '../result.ts';

export type FolderLock = { readonly release: () => Promise<void> };
export type LockHeld = { readonly processNumber: number };

/** Longest socket path the kernel takes, in bytes. */
const longestPath = 103;
const lockName = /^open-(\d+)-[0-9a-f]+\.lock$/;

/**
 * Takes the folder, or says which process has it. Each taker first listens under a name of its own and only then looks
 * for others, so of two that start together at least one sees the other; both may give up, never both go on.
 */
export async function lockFolder(folder: string): Promise<Result<FolderLock, LockHeld>> {
  const name = `open-${process.pid}-${randomBytes(6).toString('hex')}.lock`;
  const { prefix, end } = reachable(folder, name);
  const server = net.createServer((socket) => socket.destroy());
  try {
    await listen(server, path.join(prefix, name));
  } catch (error) {
    end();
    throw error;
  }
  server.unref();
  const release = async (): Promise<void> => {
    await new Promise<void>((resolve) => {
      server.close(() => {
        resolve();
      });
    });
    rmSync(path.join(folder, name), { force: true });
    end();
  };
  for (const other of readdirSync(folder)) {
    const found = lockName.exec(other);
    if (found === null || other === name) continue;
    if (await answers(path.join(prefix, other))) {
      await release();
      return refused({ processNumber: Number(found[1]) });
    }
    rmSync(path.join(folder, other), { force: true });
  }
  return ok({ release });
}

/** A path short enough for a socket: the folder itself or, on Linux, the same folder by an open handle. */
function reachable(folder: string, name: string): { readonly prefix: string; readonly end: () => void } {
  if (Buffer.byteLength(path.join(folder, name)) <= longestPath)
    return { prefix: folder, end: () => undefined };
  if (process.platform !== 'linux') {
    throw new Error(`The path of the folder is too long (${folder}). Use one of fewer than 60 letters.`);
  }
  const handle = openSync(folder, 'r');
  return {
    prefix: `/proc/self/fd/${handle}`,
    end: () => {
      closeSync(handle);
    },
  };
}

async function listen(server: net.Server, socketPath: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(socketPath, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

/** Whether somebody listens. Only a refusal or a missing file proves that nobody does. */
async function answers(socketPath: string): Promise<boolean> {
  return await new Promise((resolve) => {
    const socket = net.connect(socketPath);
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', (error) => {
      const code = 'code' in error ? error.code : '';
      resolve(code !== 'ECONNREFUSED' && code !== 'ENOENT');
    });
  });
}
