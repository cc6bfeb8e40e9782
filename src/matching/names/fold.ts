// Folds written names to one plain form, so that case, accents, apostrophes and hyphens never hide a match.

/** Letters that do not decompose into a base letter and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  ħ: 'h',
};

/** No name needs more; a longer field is a fault in the file and must not cost more than a name. */
const LONGEST_NAME = 200;

/**
 * The plain form of a written name: lower case, accents removed (ŵ and ŷ too), apostrophes dropped, hyphens and
 * other marks made into one space. Reads at most 200 characters.
 */
export function foldText(text: string): string {
  const short = text.length > LONGEST_NAME ? text.slice(0, LONGEST_NAME) : text;
  if (isPlain(short)) return short.toLowerCase();
  return short
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/[\p{M}'’‘ʼ`´ʻ]/gu, '')
    .replaceAll(/[ßæœøđðþłıħ]/g, (letter) => LETTERS[letter] ?? letter)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Whether a text is plain letters, digits and single spaces within: nothing to fold but its capitals. */
function isPlain(text: string): boolean {
  let last = 32;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const isLetter = (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
    if (!isLetter && (code !== 32 || last === 32)) return false;
    last = code;
  }
  return last !== 32 || text === '';
}

/** Patronymic words: son or daughter of. They come and go between records of one person. */
const PATRONYMIC = new Set(['ap', 'ab', 'ferch', 'verch', 'vch', 'uch']);
const JOINED_TO_NEXT = new Set(['mc', 'mac', 'o', 'fitz', 'st']);
const TITLES = new Set([
  'mr',
  'mrs',
  'miss',
  'ms',
  'mx',
  'dr',
  'sir',
  'lady',
  'rev',
  'revd',
  'parch',
  'jnr',
  'snr',
]);
const MOST_TOKENS = 8;

/** One spelling for the Gaelic prefix: MacDonald and McDonald agree. Short words such as Mack stay as they are. */
function foldPrefix(token: string): string {
  return token.startsWith('mac') && token.length >= 6 ? `mc${token.slice(3)}` : token;
}

/** Whether a text is a title and nothing else: "Mr" in the place of a forename. */
export function isTitle(text: string): boolean {
  return TITLES.has(foldText(text));
}

/**
 * The words of a name, folded: titles and ap, ab, ferch dropped, Mc and O' joined to the word that follows.
 * At most eight words.
 */
export function nameTokens(text: string): readonly string[] {
  const words = foldText(text).split(' ');
  const tokens: string[] = [];
  for (let at = 0; at < words.length && tokens.length < MOST_TOKENS; at += 1) {
    const word = words[at] ?? '';
    const next = words[at + 1];
    if (word === '') continue;
    if (next !== undefined && PATRONYMIC.has(word)) continue;
    if (words.length > 1 && TITLES.has(word)) continue;
    if (next !== undefined && next.length > 2 && JOINED_TO_NEXT.has(word)) {
      tokens.push(foldPrefix(word + next));
      at += 1;
    } else {
      tokens.push(foldPrefix(word));
    }
  }
  return tokens;
}
