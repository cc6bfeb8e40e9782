// House rule: nothing escapes the compiler or hides an error: no any, no cast, no `!`, no switched-off check, no empty catch.

import { stripTypeScriptTypes } from 'node:module';

import { castsAllowed, type AllowedCast } from './casts-allowed.ts';
import type { Fault, RepositoryFile } from './reading/repository.ts';
import { lineOf, sourceText } from './reading/source-text.ts';

const switchedOff =
  /@ts-(?:ignore|expect-error|nocheck|check)\b|\b(?:ox|es)lint-disable|\bprettier-ignore|\boxfmt-ignore|\bknip-ignore/g;
const emptyCatch =
  /\bcatch\s*(?:\([^)]*\)\s*)?\{\s*\}|\.catch\(\s*(?:async\s*)?\([^)]*\)\s*=>\s*(?:\{\s*\}|undefined|null|void 0)\s*\)/g;

/** A function that does nothing but brand a checked number or text. */
const branding = /\(\s*(\w+): (?:number|string)\s*\): (\w+) \{\s*return \1 (?=as \2;\s*\})/g;

/** Where Node's own type stripper removed a piece of code: so `as` in `import { a as b }` is not mistaken for a cast. */
function removedTypes(text: string, code: string): (position: number) => boolean {
  const stripped = stripTypeScriptTypes(text);
  return (position) => stripped.charAt(position) === ' ' && code.charAt(position) !== ' ';
}

/** Every escape in a file; a file listed with a reason may hold as many casts as it says. */
export function escapeFaults(
  file: RepositoryFile,
  allowed: readonly AllowedCast[] = castsAllowed,
): readonly Fault[] {
  const { path, text } = file;
  if (!path.endsWith('.ts')) return [];
  const { code, comments } = sourceText(text);
  const isType = removedTypes(text, code);
  const at = (position: number, fault: string): Fault => ({ path, line: lineOf(text, position), fault });
  const faults: Fault[] = [];
  for (const match of code.matchAll(/\bany\b/g)) {
    if (isType(match.index)) faults.push(at(match.index, '"any": say what it is, or unknown'));
  }
  for (const match of code.matchAll(/!/g)) {
    if (isType(match.index)) faults.push(at(match.index, '"!": handle the absent value'));
  }
  for (const match of comments.matchAll(switchedOff))
    faults.push(at(match.index, `"${match[0]}": mend it instead`));
  for (const match of code.matchAll(emptyCatch)) faults.push(at(match.index, 'an error is swallowed'));
  const brands = new Set([...code.matchAll(branding)].map((match) => match.index + match[0].length));
  const casts = [...code.matchAll(/\bas\s+(?!const\b)/g)].filter(
    ({ index }) => isType(index) && !brands.has(index) && !isNaming(code, index),
  );
  const most = allowed.find((each) => each.path === path)?.casts ?? 0;
  if (casts.length > most) {
    faults.push(
      ...casts.map((match) => at(match.index, `a cast: parse or narrow instead (${most} allowed here)`)),
    );
  }
  return faults;
}

/** `import type { A as B }` and `[K in keyof T as …]` rename; they cast nothing. */
function isNaming(code: string, position: number): boolean {
  const before = code.slice(Math.max(0, position - 300), position);
  return (
    /\b(?:import|export)\s+type\s*(?:\{[^}]*|\*\s*)$/.test(before) ||
    /\b(?:import|export)\s*\{[^}]*$/.test(before) ||
    /\[\s*\w+ in [^\]]*$/.test(before)
  );
}
