// House rule: law, matching and statistics know no web and no database, explain each function they offer, and the law says where it comes from.

import { importsOf, isTest, roomOf } from './reading/imports.ts';
import type { Fault, RepositoryFile } from './reading/repository.ts';
import { lineOf, sourceText } from './reading/source-text.ts';

const pure = new Set<string | null>(['law', 'matching', 'statistics']);
/** Packages of the web and of the database, and Node's own ways out of the process. */
const webOrDatabase =
  /^(?:kysely|pg|fastify|nunjucks|govuk-frontend|@fastify\/.*|@electric-sql\/.*|#ui|node:(?:http|https|http2|net|tls|dgram|dns|child_process).*)$/;
/** What the platform offers that is neither: values, words and the type of a clock. */
const platformNames = new Set(
  'Clock fixedClock LONDON londonDate londonMidnight ok refused Ok Refused Result languages plural words Language PluralForms Words WordsOf'.split(
    ' ',
  ),
);

/** A citation: an Act, a section, a rule of court, an instrument, a judgment, guidance, or a note that says it is from memory. */
const citation =
  /\bAct \d{4}\b|\bs\.? ?\d+|\bsections? \d+|\bSch(?:edule|\.)? ?\d|\b(?:CrimPR|CPR|FPR|PACE|SPA|PHA|DAA)\b|\bregulations? \d|\brules? \d+\.\d|\bS\.?I\.? \d{4}|\[\d{4}\]|\bguidance\b|\bproclamation\b|\blaw\b.*\bsource\b|\bOJ L\b|\bGregorian\b/i;

/** Imports of a pure room: no package of the web or database, and from the platform only its values. */
export function pureImportFaults(file: RepositoryFile): readonly Fault[] {
  if (!pure.has(roomOf(file.path)) || isTest(file.path)) return [];
  return importsOf(file).flatMap((each) => {
    if (webOrDatabase.test(each.from))
      return [{ path: file.path, line: each.line, fault: `a pure room does not import "${each.from}"` }];
    if (each.from !== '#platform') return [];
    return namesIn(each.names)
      .filter((name) => !platformNames.has(name))
      .map((name) => ({
        path: file.path,
        line: each.line,
        fault: `a pure room does not take ${name} from #platform`,
      }));
  });
}

function namesIn(names: string): readonly string[] {
  if (names.includes('*')) return ['everything'];
  return names
    .replace(/[{}]/g, '')
    .split(',')
    .map((name) =>
      name
        .trim()
        .replace(/^type /, '')
        .replace(/ as .*$/, ''),
    )
    .filter((name) => name !== '');
}

/** Exported functions of a pure room carry a docstring: what, units, refusals, source. */
export function docstringFaults(file: RepositoryFile): readonly Fault[] {
  if (!pure.has(roomOf(file.path)) || isTest(file.path)) return [];
  const { code } = sourceText(file.text);
  const exported =
    /^export (?:default )?(?:async )?function\b\*? *([\w$]*)|^export const ([\w$]+)[^\n=]*= (?:async )?(?:\([^\n]*=>|[\w$]+ =>)/gm;
  return [...code.matchAll(exported)].flatMap((match) => {
    const name = match[1] ?? match[2] ?? '';
    // An overload is explained once, above its first signature.
    const overload = new RegExp(`^export (?:async )?function ${name}\\b`, 'm').exec(code);
    if (overload !== null && overload.index < match.index) return [];
    return file.text.slice(0, match.index).trimEnd().endsWith('*/')
      ? []
      : [{ path: file.path, line: lineOf(file.text, match.index), fault: `${name} has no docstring` }];
  });
}

/** What states law: a date in force, a length of time, an age or a maximum, written as data. */
const statesLaw =
  /(?<!\.(?:add|subtract)\(\{ |\.)\b(?:days|hours|months|years|weeks|minutes|age|count|maximum|minimum)\s*:\s*\d/;
const isoDate = /\b(?:1[89]|20)\d\d-\d\d-\d\d\b/;

/** A file of the law room that states law cites where it comes from, in a comment or in its data; counting machinery need not. */
export function citationFaults(file: RepositoryFile): readonly Fault[] {
  if (roomOf(file.path) !== 'law' || isTest(file.path) || file.path.endsWith('/index.ts')) return [];
  const { code, comments, strings } = sourceText(file.text);
  if (!statesLaw.test(code) && !isoDate.test(strings)) return [];
  if (citation.test(`${comments}\n${strings}`)) return [];
  return [
    {
      path: file.path,
      line: 1,
      fault: 'states law and cites no Act, section, rule, guidance or other source',
    },
  ];
}
