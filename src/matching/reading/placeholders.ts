// What systems write when they know nothing: words, dates and numbers that must never count as evidence.

const EMPTY_WORDS = new Set([
  'unknown',
  'unk',
  'uk',
  'n a',
  'na',
  'nan',
  'null',
  'nil',
  'none',
  'nk',
  'n k',
  'not known',
  'not given',
  'not stated',
  'not recorded',
  'not applicable',
  'no name',
  'noname',
  'anon',
  'anonymous',
  'unnamed',
  'unidentified',
  'test',
  'tbc',
  'tba',
  'x',
  'xx',
  'xxx',
  'xxxx',
  'male',
  'female',
  'unknown male',
  'unknown female',
  'unknown unknown',
  'anhysbys',
  'ddim yn hysbys',
  'refused',
  'withheld',
  'no fixed abode',
  'nfa',
  'no fixed address',
  'dim',
  'blank',
  'missing',
]);

/** True when a folded text says only that nothing is known. */
export function isPlaceholder(folded: string): boolean {
  return folded === '' || EMPTY_WORDS.has(folded) || isOneLetter(folded);
}

/** One letter four times or more, spaces apart or not. */
function isOneLetter(folded: string): boolean {
  const first = folded.charCodeAt(0);
  let times = 0;
  for (let at = 0; at < folded.length; at += 1) {
    const code = folded.charCodeAt(at);
    if (code === 32) continue;
    if (code !== first) return false;
    times += 1;
  }
  return times > 3;
}

/** Dates of birth that stand for "not known" in UK systems: 1 January 1900 and 1901, 1 January 0001, year 9999. */
export function isPlaceholderBirth(year: number, month: number, day: number): boolean {
  return (
    year < 1000 ||
    year > 2200 ||
    ((year === 1900 || year === 1901 || year === 1753) && month === 1 && day === 1)
  );
}

/** A telephone number nobody has: one digit repeated, or a counting run. */
export function isPlaceholderPhone(digits: string): boolean {
  return /^0?(\d)\1{5,}$/.test(digits) || /0?123456789|987654321/.test(digits);
}
