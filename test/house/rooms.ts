// House rule: rooms import upwards only, through front doors only, and nothing goes round in a circle.

import { importsOf, isTest, roomOf, rooms, type Import } from './reading/imports.ts';
import type { Fault, RepositoryFile } from './reading/repository.ts';
import { lineOf } from './reading/source-text.ts';

const order: readonly string[] = rooms;

/** A file in a room that is on the list, importing from rooms above it and through their front doors. */
export function roomFaults(file: RepositoryFile): readonly Fault[] {
  if (!file.path.startsWith('src/')) return outsideFaults(file);
  const room = roomOf(file.path);
  if (room !== null && !order.includes(room)) {
    return [{ path: file.path, line: 1, fault: `"${room}" is not on the list of rooms in CONTRIBUTING.md` }];
  }
  return [
    ...importsOf(file).flatMap((each) => {
      const fault = importFault(file.path, room, each);
      return fault === null ? [] : [{ path: file.path, line: each.line, fault }];
    }),
    ...addressFaults(file, room),
  ];
}

function importFault(path: string, room: string | null, { from, path: target }: Import): string | null {
  if (target === null) {
    return from.startsWith('#') ? `"${from}" is not a front door` : null;
  }
  if (from === '#testing') return isTest(path) ? null : 'only tests import #testing';
  if (from === '#app')
    return isTest(path) ? null : 'only bin/ and tests import #app: a room never needs the whole program';
  if (from === '#config') return null;
  const other = roomOf(target);
  if (from.startsWith('.')) {
    if (other === room && target.startsWith('src/')) return null;
    return `"${from}" leaves the room: import ${other === null ? 'through a front door' : `#${other}`}`;
  }
  if (other === null) return `"${from}" is not a front door`;
  if (room === null) return null;
  if (other === room)
    return isTest(path) ? null : 'a room does not go through its own front door: import the file';
  return order.indexOf(other) < order.indexOf(room)
    ? null
    : `#${other} is below ${room} in the list of rooms`;
}

/** A file address such as new URL('../other/x.ts', import.meta.url) must not reach into another room either. */
function addressFaults(file: RepositoryFile, room: string | null): readonly Fault[] {
  return [...file.text.matchAll(/\bnew URL\(\s*['"](\.[^'"]*)['"]/g)].flatMap((match) => {
    const target = new URL(match[1] ?? '', `file:///${file.path}`).pathname.slice(1);
    const other = roomOf(target);
    if (other === null || other === room || isTest(file.path) || room === null) return [];
    return [
      {
        path: file.path,
        line: lineOf(file.text, match.index),
        fault: `reaches into ${other} by a file address`,
      },
    ];
  });
}

/** bin/, bench/ and test/ come in through front doors too; only the house rules and builders read files as files. */
function outsideFaults(file: RepositoryFile): readonly Fault[] {
  return importsOf(file).flatMap(({ from, path, line }) =>
    from.startsWith('.') && path !== null && path.startsWith('src/')
      ? [{ path: file.path, line, fault: `"${from}" goes round a front door: import ${doorOf(path)}` }]
      : [],
  );
}

function doorOf(path: string): string {
  return `#${roomOf(path) ?? path.replace(/^src\/|\.ts$/g, '')}`;
}

/** Circles among files that are loaded at run time; imports of types alone do not load anything. */
export function circleFaults(files: readonly RepositoryFile[]): readonly Fault[] {
  const next = new Map(
    files.map((file) => [
      file.path,
      importsOf(file)
        .filter((each) => !each.isType && each.path !== null)
        .map((each) => each.path ?? ''),
    ]),
  );
  const done = new Set<string>();
  const faults: Fault[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    const from = trail.indexOf(path);
    if (from >= 0) {
      const circle = [...trail.slice(from), path].join(' → ');
      faults.push({ path, line: 1, fault: `imports go round in a circle: ${circle}` });
      return;
    }
    if (done.has(path)) return;
    for (const target of next.get(path) ?? []) visit(target, [...trail, path]);
    done.add(path);
  };
  for (const path of next.keys()) visit(path, []);
  return faults;
}
