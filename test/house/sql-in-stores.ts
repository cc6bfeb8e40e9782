// House rule: SQL is in the stores and the platform's database folder, and a transaction is never stepped round.

import { isTest } from './reading/imports.ts';
import type { Fault, RepositoryFile } from './reading/repository.ts';
import { lineOf, sourceText } from './reading/source-text.ts';

const query =
  /\bsql\s*(?:<[^`;(]*>)?\s*`|\bsql\.(?:raw|lit|ref|table|id)\b|\.(?:selectFrom|insertInto|updateTable|deleteFrom|replaceInto|mergeInto|withRecursive)\s*\(|\.(?:executeQuery|schema\.(?:create|alter|drop)\w*)\s*\(/g;
/** Stores, the rebuilding of cards (one SQL statement after another), what the platform itself keeps, and what measures. */
const mayQuery =
  /-store\.ts$|\/rebuild-[a-z-]+-cards\.ts$|^src\/platform\/(?:database|logs|session)\/|^bench\/|^bin\/tables\.ts$/;

/** Queries outside a store. */
export function queryFaults(file: RepositoryFile): readonly Fault[] {
  const { path, text } = file;
  if (!path.endsWith('.ts') || isTest(path) || mayQuery.test(path)) return [];
  return [...sourceText(text).code.matchAll(query)].map((match) => ({
    path,
    line: lineOf(text, match.index),
    fault: `"${match[0].trim()}": a query belongs in a …-store.ts`,
  }));
}

/**
 * Uses of the outer handle inside a transaction. The embedded database has one connection, so such a query waits for
 * the transaction that waits for it, for ever.
 */
export function outerHandleFaults(file: RepositoryFile): readonly Fault[] {
  const { path, text } = file;
  if (!path.endsWith('.ts')) return [];
  const { code } = sourceText(text);
  const begin =
    /\b([\w$]+)\s*\.transaction\(\)(?:\s*\.\w+\([^()]*\))*?\s*\.execute\(\s*(?:async\s*)?\(\s*([\w$]+)/g;
  return [...code.matchAll(begin)].flatMap((match) => {
    const [, outer = '', inner = ''] = match;
    if (outer === inner) return [];
    const start = match.index + match[0].length;
    const body = code.slice(start, endOfCall(code, start));
    const used = new RegExp(`(?<![\\w$.])${outer.replaceAll('$', '\\$')}(?![\\w$:])`).exec(body);
    return used === null
      ? []
      : [
          {
            path,
            line: lineOf(text, start + used.index),
            fault: `"${outer}" inside its own transaction waits for ever: use "${inner}"`,
          },
        ];
  });
}

/** Where the call ends whose bracket is two deep at `from`: the arrow function's parameters, then execute's. */
function endOfCall(code: string, from: number): number {
  let depth = 2;
  for (let at = from; at < code.length; at += 1) {
    if (code[at] === '(') depth += 1;
    if (code[at] === ')') depth -= 1;
    if (depth === 0) return at;
  }
  return code.length;
}
