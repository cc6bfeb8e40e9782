// The ways a name, date or number is spoilt between the person and the record: mishearing, typing, copying.
import type { Chance } from './random.ts';

const NEIGHBOURS: Readonly<Record<string, string>> = {
  a: 'qwsz',
  b: 'vghn',
  c: 'xdfv',
  d: 'serfcx',
  e: 'wsdr',
  f: 'drtgvc',
  g: 'ftyhbv',
  h: 'gyujnb',
  i: 'ujko',
  j: 'huikmn',
  k: 'jiolm',
  l: 'kop',
  m: 'njk',
  n: 'bhjm',
  o: 'iklp',
  p: 'ol',
  q: 'wa',
  r: 'edft',
  s: 'awedxz',
  t: 'rfgy',
  u: 'yhji',
  v: 'cfgb',
  w: 'qase',
  x: 'zsdc',
  y: 'tghu',
  z: 'asx',
};

/** One slip of the keyboard: a letter dropped, doubled, swapped with the next, or its neighbour struck. */
export function mistype(word: string, by: Chance): string {
  if (word.length < 3) return word;
  const at = by.whole(1, word.length - 1);
  const letter = word[at] ?? '';
  switch (by.whole(0, 3)) {
    case 0:
      return word.slice(0, at) + word.slice(at + 1);
    case 1:
      return word.slice(0, at) + letter + word.slice(at);
    case 2:
      return word.slice(0, at - 1) + letter + (word[at - 1] ?? '') + word.slice(at + 1);
    default: {
      const near = NEIGHBOURS[letter.toLowerCase()] ?? '';
      return near === ''
        ? word
        : word.slice(0, at) + (near[by.whole(0, near.length - 1)] ?? '') + word.slice(at + 1);
    }
  }
}

const WELSH_EAR: readonly (readonly [RegExp, string])[] = [
  [/dd/, 'th'],
  [/^Ll/, 'Cl'],
  [/ll/, 'l'],
  [/w(?=[^aeiouy]|$)/, 'oo'],
  [/f(?!f)/, 'v'],
  [/^Si/, 'Sh'],
  [/y/, 'i'],
  [/u/, 'i'],
  [/^Rh/, 'R'],
  [/ae/, 'ai'],
  [/^Gw/, 'W'],
  [/ff/, 'f'],
];
const ENGLISH_EAR: readonly (readonly [RegExp, string])[] = [
  [/ph/, 'f'],
  [/ck/, 'k'],
  [/ie/, 'y'],
  [/ee/, 'ea'],
  [/ai/, 'ay'],
  [/c(?=[aou])/, 'k'],
  [/s(?=[ei])/, 'c'],
  [/y$/, 'ie'],
  [/tt/, 't'],
  [/ll/, 'l'],
  [/er$/, 'a'],
  [/o(?=n)/, 'e'],
  [/a(?=[rn])/, 'e'],
  [/z/, 's'],
  [/kh/, 'k'],
  [/j/, 'y'],
  [/w/, 'v'],
];

/** The name as somebody heard it: Welsh sounds written the English way, or an English sound spelling. */
export function mishear(word: string, isWelsh: boolean, by: Chance): string {
  const rules = isWelsh ? WELSH_EAR : ENGLISH_EAR;
  const start = by.whole(0, rules.length - 1);
  for (let step = 0; step < rules.length; step += 1) {
    const [sound, written] = rules[(start + step) % rules.length] ?? [/$^/, ''];
    if (sound.test(word)) return word.replace(sound, written);
  }
  return mistype(word, by);
}

/** One digit of a number or date struck wrongly. */
export function mistypeDigit(text: string, by: Chance): string {
  const places = [...text.matchAll(/\d/g)].map((match) => match.index);
  if (places.length === 0) return text;
  const at = by.pick(places);
  const digit = (Number(text[at]) + by.whole(1, 9)) % 10;
  return `${text.slice(0, at)}${digit}${text.slice(at + 1)}`;
}

const MARKS = /\p{M}/gu;

/** The same letters without their accents. */
export function bare(word: string): string {
  return word.normalize('NFD').replaceAll(MARKS, '').replaceAll('ł', 'l').replaceAll('Ł', 'L');
}
