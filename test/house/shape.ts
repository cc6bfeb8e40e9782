// House rules about files themselves: their names, their first line and their length.

import type { Fault, RepositoryFile } from './reading/repository.ts';

/** Names that say nothing about what is inside. */
const emptyNames = new Set(
  'util utils helper helpers common misc type types constant constants manager managers data info shared stuff'.split(
    ' ',
  ),
);
/** Words that empty a name even as a part of it, as in "order-utils". */
const emptyParts = new Set('util utils helper helpers misc manager managers'.split(' '));
const ours = /^(?:src|bin|test|bench|migrations)\//;
const openings: Readonly<Record<string, RegExp>> = {
  ts: /^\/\/ \S.{14,}/,
  mjs: /^\/\/ \S.{14,}/,
  js: /^(?:\/\/|\/\*) \S.{14,}/,
  css: /^\/\* \S.{14,}/,
  sql: /^-- \S.{14,}/,
  njk: /^\{#-? \S.{14,}/,
};
const longest = 300;

/** Kebab-case, and a name that says what is inside. */
export function nameFaults({ path }: RepositoryFile): readonly Fault[] {
  if (!ours.test(path)) return [];
  return path
    .split('/')
    .slice(1)
    .flatMap((part) => {
      const stem = part.replace(/\..*$/, '');
      const fault = nameFault(stem);
      return fault === null ? [] : [{ path, line: 1, fault }];
    });
}

function nameFault(stem: string): string | null {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(stem)) return `"${stem}" is not kebab-case`;
  if (emptyNames.has(stem) || stem.split('-').some((word) => emptyParts.has(word))) {
    return `"${stem}" says nothing about what is inside`;
  }
  return null;
}

/** The first line is a comment saying what the file is for. */
export function firstLineFaults({ path, text }: RepositoryFile): readonly Fault[] {
  const opening = openings[path.split('.').at(-1) ?? ''];
  if (!ours.test(path) || opening === undefined) return [];
  const first = text.replace(/^#!.*\n/, '').split('\n')[0] ?? '';
  return opening.test(first)
    ? []
    : [{ path, line: 1, fault: 'the first line does not say what the file is for' }];
}

/** Over 300 lines needs a reason on the first line. */
export function lengthFaults({ path, text }: RepositoryFile): readonly Fault[] {
  if (!ours.test(path) || openings[path.split('.').at(-1) ?? ''] === undefined) return [];
  const lines = text.trimEnd().split('\n').length;
  if (lines <= longest || /\bLong because \S/.test(text.split('\n')[0] ?? '')) return [];
  return [{ path, line: 1, fault: `${lines} lines and no "Long because …" on the first` }];
}
