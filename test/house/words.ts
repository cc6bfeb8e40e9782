// House rules about the words people read: both languages, really translated, and written as the guide says.

import type { Fault, RepositoryFile } from './reading/repository.ts';
import { sameInBothLanguages } from './same-in-both-languages.ts';
import { lineOf, sourceText } from './reading/source-text.ts';

const english = /\.en\.ts$/;
const welsh = /\.cy\.ts$/;

/** Words that the guide rules out, and why. */
const banned: readonly { readonly words: RegExp; readonly why: string }[] = [
  { words: /\bplease\b/i, why: 'say what to do, without "please"' },
  { words: /\bclick\w*\b/i, why: 'not everybody clicks: "choose" or "select"' },
  { words: /\bsuccessful(?:ly)?\b/i, why: 'say what happened' },
  { words: /\binvalid\b/i, why: 'say what to do instead' },
  { words: /\balleged(?:ly)?\b/i, why: '"reported", or say who says so' },
  { words: /\bstalkers?\b/i, why: '"perpetrator" or "suspect"' },
  { words: /\bnot a breach\b/i, why: 'the product proposes, it never says a breach is none' },
  { words: /\boverdue\b/i, why: 'say what is due and since when' },
  {
    words:
      /\b(?:organiz|recogniz|authoriz|prioritiz|summariz|apologiz|minimiz)\w+|\b(?:behavior|color|center|defense|offense|canceled)s?\b/i,
    why: 'British spelling',
  },
];
const bannedWelsh: readonly { readonly words: RegExp; readonly why: string }[] = [
  { words: /\bos gwelwch yn dda\b/i, why: 'say what to do, without "please"' },
  { words: /\bcliciwch\b/i, why: 'not everybody clicks: "dewiswch"' },
  { words: /\byn llwyddiannus\b/i, why: 'say what happened' },
  { words: /\bannilys\b/i, why: 'say what to do instead' },
  { words: /\bstelciwr\b|\bstelcwyr\b/i, why: '"cyflawnwr" or "person dan amheuaeth"' },
];
const mostWords = 20;

/** Texts of a word list, without the keys, types and addresses among its strings. */
function textsOf(file: RepositoryFile): readonly { readonly at: number; readonly text: string }[] {
  return sourceText(file.text).literals.filter(
    ({ text }) => /\p{L}{2}/u.test(text) && !/^[a-z0-9-]+$/.test(text.trim()) && !/^(?:\.|#)/.test(text),
  );
}

/** Every `.en.ts` has its `.cy.ts` and the other way round. */
export function pairFaults(files: readonly RepositoryFile[]): readonly Fault[] {
  const paths = new Set(files.map((file) => file.path));
  return files.flatMap(({ path }) => {
    const twin = english.test(path) ? path.replace(english, '.cy.ts') : path.replace(welsh, '.en.ts');
    return twin === path || paths.has(twin) ? [] : [{ path, line: 1, fault: `has no twin ${twin}` }];
  });
}

/** Welsh that is the English: a text nobody translated. */
export function untranslatedFaults(
  files: readonly RepositoryFile[],
  same: readonly string[] = sameInBothLanguages,
): readonly Fault[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  return files.flatMap((file) => {
    const twin = welsh.test(file.path) ? byPath.get(file.path.replace(welsh, '.en.ts')) : undefined;
    if (twin === undefined) return [];
    const inEnglish = new Set(textsOf(twin).map((each) => each.text.trim()));
    return textsOf(file)
      .filter(
        ({ text }) => inEnglish.has(text.trim()) && /\p{Ll}{2}/u.test(text) && !same.includes(text.trim()),
      )
      .map(({ at, text }) => ({
        path: file.path,
        line: lineOf(file.text, at),
        fault: `"${text.trim()}" is the English`,
      }));
  });
}

/** Copy: words that are ruled out, and sentences of 20 words or more. */
export function copyFaults(file: RepositoryFile): readonly Fault[] {
  const isEnglish = english.test(file.path);
  if (!isEnglish && !welsh.test(file.path)) return [];
  return textsOf(file).flatMap(({ at, text }) => {
    const line = lineOf(file.text, at);
    const faults = (isEnglish ? banned : bannedWelsh).flatMap((each) => {
      const found = each.words.exec(text)?.[0];
      return found === undefined ? [] : [{ path: file.path, line, fault: `"${found}": ${each.why}` }];
    });
    const long = isEnglish ? longestSentence(text) : '';
    return long === ''
      ? faults
      : [...faults, { path: file.path, line, fault: `${mostWords} words or more: "${long}"` }];
  });
}

function longestSentence(text: string): string {
  return (
    text
      .split(/[.!?:;][*’”)]*(?:\s|$)/)
      .find((sentence) => sentence.trim().split(/\s+/).length >= mostWords)
      ?.trim() ?? ''
  );
}

/** Plural forms are chosen by the language of the file they stand in. */
export function pluralFaults(file: RepositoryFile): readonly Fault[] {
  const language = english.test(file.path) ? 'en' : welsh.test(file.path) ? 'cy' : null;
  if (language === null) return [];
  return [...file.text.matchAll(/\bplural\(\s*['"](\w+)['"]/g)]
    .filter((match) => match[1] !== language)
    .map((match) => ({
      path: file.path,
      line: lineOf(file.text, match.index),
      fault: `plural('${match[1]}') in the ${language} words`,
    }));
}
