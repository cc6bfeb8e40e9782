// The files that the house rules look at: everything that would be committed, read once.

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A file of the repository: its path from the root with forward slashes, and its text. */
export type RepositoryFile = { readonly path: string; readonly text: string };

/** What a rule found: where, and what to do about it. */
export type Fault = { readonly path: string; readonly line: number; readonly fault: string };

const root = fileURLToPath(new URL('../../../', import.meta.url));
/** What .gitignore leaves out, and git's own folder. */
const leftOut = /^(?:\.git|node_modules|data|\.cache|test-results)(?:\/|$)|\.(?:log|tsbuildinfo)$/;
const pictures = /\.(?:png|jpg|ico|gz|pdf|woff2?)$/;

let read: readonly RepositoryFile[] | undefined;

/** Every text file of the repository in the order of its path. */
export function repositoryFiles(): readonly RepositoryFile[] {
  read ??= list('')
    .filter((path) => !pictures.test(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(`${root}/${path}`, 'utf8') }));
  return read;
}

/** Our TypeScript files. */
export function typeScriptFiles(): readonly RepositoryFile[] {
  return repositoryFiles().filter((file) => /^(?:src|bin|test|bench)\/.*\.ts$/.test(file.path));
}

/** One line a fault, for the message of a failing test. */
export function asLines(faults: readonly Fault[]): string {
  return faults.map((fault) => `${fault.path}:${fault.line}  ${fault.fault}`).join('\n');
}

function list(folder: string): readonly string[] {
  return readdirSync(`${root}/${folder}`, { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (leftOut.test(path)) return [];
    if (entry.isDirectory()) return list(path);
    return entry.isFile() ? [path] : [];
  });
}
