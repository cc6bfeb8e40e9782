// House rule: a deadline is worked out by the law as the force holds it, never by the law as it ships.

import { isTest } from './reading/imports.ts';
import type { Fault, RepositoryFile } from './reading/repository.ts';
import { lineOf, sourceText } from './reading/source-text.ts';

const shipped = /\bshipped(?:Law|Calendar)\b/g;

/** Uses of the shipped law or calendar where the force's own holidays and changes are at hand: everywhere but in #law. */
export function heldLawFaults(file: RepositoryFile): readonly Fault[] {
  const { path, text } = file;
  if (!path.endsWith('.ts') || !path.startsWith('src/') || path.startsWith('src/law/') || isTest(path))
    return [];
  const { code } = sourceText(text);
  return [...code.matchAll(shipped)].map((match) => ({
    path,
    line: lineOf(text, match.index),
    fault: 'the law as it ships: take the force’s own, heldLaw(db) of #statutes',
  }));
}
