// House rule: a deadline is worked out by the law as the force holds it, never by the law as it ships.

import { isTest } from './reading/imports.ts';
import type { Fault, RepositoryFile } from './reading/repository.ts';
import { lineOf, sourceText } from './reading/source-text.ts';

const shipped = /\bshipped(?:Law|Calendar)\b/g;
/** The names a record's kind ships with: a kind that was added here has names of its own. */
const shippedName = /\bregimeNames\[[\w.]+\.regime\]/g;

/** Uses of the shipped law or calendar where the force's own holidays and changes are at hand: everywhere but in #law. */
export function heldLawFaults(file: RepositoryFile): readonly Fault[] {
  const { path, text } = file;
  if (!path.endsWith('.ts') || !path.startsWith('src/') || path.startsWith('src/law/') || isTest(path))
    return [];
  const { code } = sourceText(text);
  const faults = (what: RegExp, fault: string) =>
    [...code.matchAll(what)].map((match) => ({ path, line: lineOf(text, match.index), fault }));
  return [
    ...faults(shipped, 'the law as it ships: take the force’s own, heldLaw(db) of #statutes'),
    ...faults(
      shippedName,
      'a name as it ships: take the record’s own, from its law or regimeNaming of #statutes',
    ),
  ];
}
