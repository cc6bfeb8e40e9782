// House rule: a page is files of one stem, declared with both languages, and its code holds no words of its own.

import { importsOf } from './reading/imports.ts';
import type { Fault, RepositoryFile } from './reading/repository.ts';
import { lineOf, sourceText } from './reading/source-text.ts';

const pageCode = /^src\/[^/]+\/pages\/([a-z0-9-]+)\.ts$/;

/** A declared page lacks a file of its stem, a language, or a name and path of its own. */
export function pageFaults(files: readonly RepositoryFile[]): readonly Fault[] {
  const paths = new Set(files.map((file) => file.path));
  const declared = files.filter((file) => pageCode.test(file.path) && isDeclaration(file));
  return [
    ...declared.flatMap((file) => stemFaults(file, paths)),
    ...twins(declared, /\bname: '([^']+)'/, 'name'),
    ...twins(declared, /\bpath: '([^']+)'/, 'path'),
  ];
}

function isDeclaration(file: RepositoryFile): boolean {
  return /\bdefinePage\s*\(/.test(sourceText(file.text).code);
}

function stemFaults(file: RepositoryFile, paths: ReadonlySet<string>): readonly Fault[] {
  const { path, text } = file;
  const stem = path.replace(/\.ts$/, '');
  const faults: string[] = [];
  const imported = new Set(importsOf(file).map((each) => each.path));
  for (const language of ['en', 'cy']) {
    const words = `${stem}.${language}.ts`;
    if (!paths.has(words)) faults.push(`has no ${words}`);
    else if (!imported.has(words)) faults.push(`does not use ${words}`);
  }
  if (!paths.has(`${stem}.test.ts`)) faults.push(`has no ${stem}.test.ts`);
  for (const template of text.matchAll(/\btemplate: '([^']+)'/g)) {
    if (template[1] !== `${stem}.njk`.replace(/^src\//, ''))
      faults.push(`its template is ${template[1]}, not its own stem`);
    else if (!paths.has(`${stem}.njk`)) faults.push(`has no ${stem}.njk`);
  }
  return faults.map((fault) => ({ path, line: 1, fault }));
}

/** Two pages with one name or one path: the access log and the tests could not tell them apart. */
function twins(declared: readonly RepositoryFile[], what: RegExp, called: string): readonly Fault[] {
  const seen = new Map<string, string>();
  return declared.flatMap((file) => {
    const found = what.exec(file.text)?.[1];
    if (found === undefined) return [];
    const other = seen.get(found);
    seen.set(found, file.path);
    return other === undefined
      ? []
      : [{ path: file.path, line: 1, fault: `has the ${called} "${found}" of ${other}` }];
  });
}

/** Words in the code of a page: what a reader sees comes from the word lists. What an error says to us may stand. */
export function pageTextFaults(file: RepositoryFile): readonly Fault[] {
  if (!pageCode.test(file.path)) return [];
  const { code, literals } = sourceText(file.text);
  return literals
    .filter(
      ({ at, text }) =>
        /^\p{Lu}\p{L}+(?:[ ,]|$)/u.test(text.trim()) &&
        !/\b\w*Error\(\s*.?$/.test(code.slice(Math.max(0, at - 200), at)),
    )
    .filter(({ text }) => !/^[A-Z]{2,}$/.test(text.trim()) && !text.startsWith('Europe/'))
    .map(({ at, text }) => ({
      path: file.path,
      line: lineOf(file.text, at),
      fault: `"${text.trim()}": take it from the words`,
    }));
}
