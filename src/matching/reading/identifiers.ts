// Identifiers with check characters: what the number is, and whether its own check letter agrees.

/** Check letters by remainder over 23: no I, O or S; Z stands for 0. */
const CHECK_LETTERS = 'ZABCDEFGHJKLMNPQRTUVWXY';

/** The check letter of a PNC id: two-digit year followed by the seven-digit serial, over 23. */
export function pncCheckLetter(year: number, serial: number): string {
  return CHECK_LETTERS[((year % 100) * 10_000_000 + serial) % 23] ?? '';
}

/** The long written form of a PNC id, its check letter worked out. */
export function pncId(year: number, serial: number): string {
  return `${year}/${String(serial).padStart(7, '0')}${pncCheckLetter(year, serial)}`;
}

export type ReadIdentifier = {
  /** One spelling, whatever form it was written in. */
  readonly value: string;
  /** False when the check letter disagrees: weak evidence and a finding, never an identifier. */
  readonly isValid: boolean;
};

function pnc(year: string, serial: string, letter: string): ReadIdentifier {
  const short = year.slice(-2);
  const padded = serial.padStart(7, '0');
  return {
    value: `${short}/${padded}${letter}`,
    isValid:
      /^(19|20)?\d\d$/.test(year) &&
      Number(serial) > 0 &&
      pncCheckLetter(Number(short), Number(serial)) === letter,
  };
}

/**
 * Reads a PNC id in its long (2019/0000123X), short (19/123X), lower-case or unslashed form. Undefined when the text
 * has no shape of one.
 */
export function readPnc(text: string): ReadIdentifier | undefined {
  const plain = text.toUpperCase().replaceAll(/[\s.-]+/g, '');
  const slashed = /^(\d{4}|\d{2})\/(\d{1,7})([A-Z])$/.exec(plain);
  if (slashed !== null) return pnc(slashed[1] ?? '', slashed[2] ?? '', slashed[3] ?? '');
  const bare = /^(\d{3,11})([A-Z])$/.exec(plain);
  if (bare === null) return undefined;
  const digits = bare[1] ?? '';
  const letter = bare[2] ?? '';
  const short = digits.length <= 9 ? pnc(digits.slice(0, 2), digits.slice(2), letter) : undefined;
  if (short?.isValid === true) return short;
  if (digits.length === 11 || (digits.length >= 5 && /^(19|20)/.test(digits))) {
    const long = pnc(digits.slice(0, 4), digits.slice(4), letter);
    if (long.isValid || short === undefined) return long;
  }
  return short;
}

/** Reads a CRO number or a force's custody number: capital letters, digits and the slash alone. */
export function readReference(text: string): ReadIdentifier | undefined {
  const plain = text.toUpperCase().replaceAll(/[^A-Z0-9/]+/g, '');
  if (!/\d/.test(plain) || /^[0/]+$/.test(plain)) return undefined;
  const cro = /^0*(\d{1,6})\/(\d{2}|\d{4})([A-Z])$/.exec(plain);
  if (cro !== null) return { value: `${cro[1]}/${(cro[2] ?? '').slice(-2)}${cro[3]}`, isValid: true };
  return { value: plain.slice(0, 40), isValid: true };
}
