// Splits the written name fields of a record into the words that are compared: forenames, surname halves, aliases.
import { givenNameFamilies, surnameFamilies } from '../names/families.ts';
import { foldText, isTitle, nameTokens } from '../names/fold.ts';
import { isPlaceholder } from './placeholders.ts';

const ARTICLES = new Set(['al', 'el', 'ul', 'ad', 'as', 'ar']);
const PARTICLES = new Set([
  'van',
  'von',
  'der',
  'den',
  'de',
  'la',
  'le',
  'di',
  'da',
  'du',
  'del',
  'bin',
  'ibn',
  'abu',
  'bint',
]);

/** A patronymic written as one word (aprhys, abowain) gives back the father's name. */
function withoutJoinedPatronymic(token: string): string {
  if (!/^(ap|ab)[a-z]{3}/.test(token) || surnameFamilies(token).length > 0) return token;
  const father = token.slice(2);
  return givenNameFamilies(father).length > 0 ? father : token;
}

/** The forenames in a field; none when the field says that nothing is known. */
export function forenameWords(text: string): readonly string[] {
  if (isPlaceholder(foldText(text))) return [];
  return isTitle(text) ? [] : nameTokens(text).slice(0, 5);
}

/** The halves of a surname: particles joined to what follows, the Arabic article dropped, at most two. */
export function surnameWords(text: string): readonly string[] {
  if (isPlaceholder(foldText(text))) return [];
  const tokens = nameTokens(text);
  const words: string[] = [];
  let before = '';
  for (const [at, token] of tokens.entries()) {
    const isLast = at === tokens.length - 1;
    if (!isLast && ARTICLES.has(token)) continue;
    if (!isLast && PARTICLES.has(token)) before += token;
    else {
      words.push(withoutJoinedPatronymic(before + token));
      before = '';
    }
  }
  return words.length > 2 ? [words[0] ?? '', words.at(-1) ?? ''] : words;
}

export type SplitName = { readonly forenames: readonly string[]; readonly surnames: readonly string[] };

/** Splits a whole name: "Surname, Forename" by its comma, otherwise the last word is the surname. */
export function splitFullName(text: string): SplitName {
  const comma = text.indexOf(',');
  if (comma > 0 && comma === text.lastIndexOf(',')) {
    return { forenames: forenameWords(text.slice(comma + 1)), surnames: surnameWords(text.slice(0, comma)) };
  }
  if (isPlaceholder(foldText(text))) return { forenames: [], surnames: [] };
  // "Siôn ap Rhys" and "Karim Al-Masri": what stands before the last surname word and belongs to it goes with it.
  const tokens = nameTokens(text).filter((token, at, all) => at === all.length - 1 || !ARTICLES.has(token));
  if (tokens.length <= 1) return { forenames: isTitle(text) ? [] : tokens, surnames: [] };
  return { forenames: tokens.slice(0, -1), surnames: [withoutJoinedPatronymic(tokens.at(-1) ?? '')] };
}

/** The aliases in a field, separated by semicolons, bars or slashes; commas too when every part is a whole name. */
export function splitAliases(text: string): readonly SplitName[] {
  if (text.trim() === '') return [];
  const parts = text.slice(0, 400).split(/[;|/\n]+| aka /i);
  const found: SplitName[] = [];
  for (const part of parts.slice(0, 6)) {
    const byComma = part.split(',');
    const areWhole = byComma.length > 1 && byComma.every((one) => /\S\s+\S/.test(one.trim()));
    for (const one of areWhole ? byComma : [part]) {
      const name = splitFullName(one);
      if (name.forenames.length > 0) found.push(name);
    }
  }
  return found;
}
