// One key for names that sound alike to a Welsh or English ear, so that a misheard name is still found.

const VOWELS = new Set(['a', 'e', 'i', 'o', 'u', 'w', 'y']);
const FRONT = new Set(['e', 'i', 'y']);

/** Sound spellings, Welsh first: dd is the th of "the", f is v, ll and l, rh and r, si before a vowel is sh. */
function respell(token: string): string {
  return token
    .replaceAll(/^(kn|gn)/g, 'n')
    .replaceAll('dd', 'th')
    .replaceAll(/tz|cz|sz/g, 's')
    .replaceAll('ph', 'f')
    .replaceAll('v', 'f')
    .replaceAll(/gh(?=t|$|s$)/g, '')
    .replaceAll('gh', 'g')
    .replaceAll(/s[hj]|sch/g, 's')
    .replaceAll(/si(?=[aoeuw])/g, 's')
    .replaceAll('rh', 'r')
    .replaceAll('wh', 'w')
    .replaceAll('ngh', 'n')
    .replaceAll('mh', 'm')
    .replaceAll(/ch|ck|kh|q/g, 'k')
    .replaceAll(/c(?=[eiy])/g, 's')
    .replaceAll('c', 'k')
    .replaceAll('x', 'ks')
    .replaceAll('z', 's')
    .replaceAll('th', 't')
    .replaceAll(/(?<=.)h/g, '');
}

/**
 * The sound key of one folded word: its consonants as heard, doubled letters once; for words of two consonants or
 * fewer also whether the first vowel is made at the front of the mouth, since "Lee" and "Low" should not meet.
 */
export function soundKey(token: string): string {
  const word = respell(token);
  let key = '';
  let vowel = '';
  let last = '';
  for (let at = 0; at < word.length; at += 1) {
    const letter = word[at] ?? '';
    const next = word[at + 1] ?? '';
    const isConsonantW = letter === 'w' && VOWELS.has(next) && at === 0;
    if (VOWELS.has(letter) && !isConsonantW) {
      if (key === '') key = 'a';
      if (vowel === '' && !VOWELS.has(next)) vowel = FRONT.has(letter) ? 'e' : 'o';
      last = '';
    } else {
      if (letter !== last) key += letter;
      last = letter;
    }
  }
  return key.length <= 2 ? `${key}${vowel}` : key;
}
