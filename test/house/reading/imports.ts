// What a file imports, and which room it stands in.

import { posix } from 'node:path';

import type { RepositoryFile } from './repository.ts';
import { lineOf, sourceText } from './source-text.ts';

/** Rooms in order: a room imports only from those before it. `CONTRIBUTING.md` carries the same list, and a test compares them. */
export const rooms = [
  'platform',
  'ui',
  'reference',
  'law',
  'matching',
  'statistics',
  'users',
  'statutes',
  'people',
  'crimes',
  'orders',
  'breaches',
  'conduct',
  'advice',
  'assessments',
  'interventions',
  'management',
  'victims',
  'priority',
  'perpetrators',
  'workload',
  'meetings',
  'insight',
  'scrutiny',
  'exchange',
  'demo',
] as const;

export type Import = {
  /** As written, for example '#orders' or './expiry.ts'. */
  readonly from: string;
  /** Path from the root for a relative import or a front door; null for a package. */
  readonly path: string | null;
  readonly names: string;
  readonly isType: boolean;
  readonly line: number;
};

/** The room of a path, or null outside `src/` and for the files directly in it. */
export function roomOf(path: string): string | null {
  return /^src\/([^/]+)\//.exec(path)?.[1] ?? null;
}

/** Tests and their helpers may do what the code may not. */
export function isTest(path: string): boolean {
  return path.endsWith('.test.ts') || path.startsWith('test/');
}

/** Every import, re-export and dynamic import of a file, in order. */
export function importsOf(file: RepositoryFile): readonly Import[] {
  const { code } = sourceText(file.text);
  const found: Import[] = [];
  const statements = /\b(?:import|export)\b(\s+type\b)?([\w\s{},*$]*?)\bfrom\s*['"]|\bimport\s*\(?\s*['"]/g;
  for (const match of code.matchAll(statements)) {
    const start = match.index + match[0].length;
    const from = file.text.slice(start, file.text.slice(start).search(/['"]/) + start);
    found.push({
      from,
      path: pathOf(file.path, from),
      names: (match[2] ?? '').trim(),
      isType: match[1] !== undefined || everyNameIsType(match[2] ?? ''),
      line: lineOf(file.text, match.index),
    });
  }
  return found;
}

function everyNameIsType(names: string): boolean {
  const inside = /^\s*\{([^}]*)\}\s*$/.exec(names)?.[1];
  if (inside === undefined) return false;
  const each = inside
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  return each.length > 0 && each.every((name) => name.startsWith('type '));
}

function pathOf(importer: string, from: string): string | null {
  if (from.startsWith('.')) return posix.normalize(posix.join(posix.dirname(importer), from));
  const door = /^#([a-z]+)$/.exec(from)?.[1];
  if (door === undefined) return null;
  if (door === 'testing') return 'test/builders/index.ts';
  return door === 'app' || door === 'config' ? `src/${door}.ts` : `src/${door}/index.ts`;
}
