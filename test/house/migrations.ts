// House rule: migrations only go forward, one after another, and every table and column says what it is and how sensitive.

import type { Fault, RepositoryFile } from './reading/repository.ts';
import { lineOf } from './reading/source-text.ts';

const classes = 'public|operational|personal|special|victim|secret';
const constraintWords = /^(?:PRIMARY|UNIQUE|CHECK|FOREIGN|CONSTRAINT|EXCLUDE|LIKE)\b/i;
/** Changes that would break the program still running beside the new one, or lose what is recorded. */
const backward =
  /\bDROP\s+(?:TABLE|COLUMN|SCHEMA|TYPE)\b|\bRENAME\s+(?:COLUMN|TO)\b|\bTRUNCATE\b|\bDELETE\s+FROM\b|\bALTER\s+COLUMN\s+\w+\s+(?:SET\s+DATA\s+)?TYPE\b/gi;

/** Numbers run 0001, 0002, … without a gap or a twin, and names are kebab-case. */
export function numberFaults(files: readonly RepositoryFile[]): readonly Fault[] {
  return files.flatMap((file, at) => {
    const number = String(at + 1).padStart(4, '0');
    const name = new RegExp(`^migrations/${number}-[a-z0-9]+(?:-[a-z0-9]+)*\\.sql$`);
    return name.test(file.path)
      ? []
      : [{ path: file.path, line: 1, fault: `expected migrations/${number}-….sql` }];
  });
}

/** Faults of one migration. */
export function migrationFaults({ path, text }: RepositoryFile): readonly Fault[] {
  const sql = text.replace(/--[^\n]*/g, (comment) => ' '.repeat(comment.length));
  const faults: Fault[] = [...withoutLiterals(sql).matchAll(backward)].map((match) => ({
    path,
    line: lineOf(text, match.index),
    fault: `"${match[0]}" goes backward: add beside it, move, and retire in a later release`,
  }));
  const said = comments(sql);
  for (const { name, line } of described(sql)) {
    const comment = said.get(name);
    if (comment === undefined) faults.push({ path, line, fault: `${name} has no comment` });
    else if (!new RegExp(`^\\[(?:${classes})\\] \\S`).test(comment)) {
      faults.push({
        path,
        line,
        fault: `${name}: the comment does not open with its class, one of [${classes}]`,
      });
    }
  }
  return faults;
}

function withoutLiterals(sql: string): string {
  return sql.replace(/'(?:[^']|'')*'/g, (literal) => literal.replace(/[^\n]/g, ' '));
}

/** Comments by what they are on: "team" for a table, "team.code" for a column. */
function comments(sql: string): ReadonlyMap<string, string> {
  const statements = sql.matchAll(/COMMENT ON (?:TABLE|VIEW|COLUMN) ([\w.]+) IS '((?:[^']|'')*)'/gi);
  return new Map([...statements].map((match) => [match[1] ?? '', match[2] ?? '']));
}

type Described = { readonly name: string; readonly line: number };

/** Every table and column that a migration makes. */
function described(sql: string): readonly Described[] {
  const found: Described[] = [];
  const plain = withoutLiterals(sql);
  for (const match of plain.matchAll(/CREATE (?:UNLOGGED )?TABLE (?:IF NOT EXISTS )?(\w+) \(/gi)) {
    const table = match[1] ?? '';
    const start = match.index + match[0].length;
    found.push({ name: table, line: lineOf(sql, match.index) });
    for (const { part, at } of partsUntilClose(plain, start)) {
      const column = /^\w+/.exec(part)?.[0];
      if (column === undefined || constraintWords.test(part)) continue;
      found.push({ name: `${table}.${column}`, line: lineOf(sql, at) });
    }
  }
  for (const match of plain.matchAll(/ALTER TABLE (?:ONLY )?(\w+)\s+((?:[^;])*)/gi)) {
    for (const added of (match[2] ?? '').matchAll(/\bADD (?:COLUMN )(?:IF NOT EXISTS )?(\w+)/gi)) {
      found.push({ name: `${match[1]}.${added[1]}`, line: lineOf(sql, match.index) });
    }
  }
  return found;
}

/** The comma-separated parts of a bracketed list, with where each begins. */
function partsUntilClose(
  sql: string,
  from: number,
): readonly { readonly part: string; readonly at: number }[] {
  const parts: { part: string; at: number }[] = [];
  let depth = 1;
  let start = from;
  for (let at = from; at < sql.length; at += 1) {
    if (sql[at] === '(') depth += 1;
    if (sql[at] === ')') depth -= 1;
    if ((sql[at] === ',' && depth === 1) || depth === 0) {
      const piece = sql.slice(start, at);
      parts.push({ part: piece.trim(), at: start + piece.length - piece.trimStart().length });
      start = at + 1;
    }
    if (depth === 0) break;
  }
  return parts;
}
