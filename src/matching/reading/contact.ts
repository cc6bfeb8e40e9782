// Telephone numbers, e-mail addresses, postcodes and house numbers in one spelling each.
import { isPlaceholderPhone } from './placeholders.ts';

/** The last nine digits of a number that has at least six, the same for 07700 900123, +44 7700 900123 and 7700900123. */
export function readPhone(text: string): string {
  const digits = text.slice(0, 60).replaceAll(/\D+/g, '').replace(/^0{2}/, '');
  if (digits.length < 6 || isPlaceholderPhone(digits)) return '';
  return digits.replace(/^(44)?0*/, '').slice(-10);
}

/** An e-mail address in lower case; empty when it is none or says that there is none. */
export function readEmail(text: string): string {
  const plain = text.trim().toLowerCase().slice(0, 120);
  if (!/^[^@\s]+@[^@\s]+$/.test(plain)) return '';
  return /^(none|no|noemail|unknown|na|n\/a|test|not\.?known|no\.?reply)@/.test(plain) ? '' : plain;
}

export type ReadPostcode = {
  /** The whole postcode, or empty when only the outward half was given. */
  readonly full: string;
  /** Outward half of a UK postcode; of another country's code, all but its last digit or letter. */
  readonly outward: string;
};

const NONE: ReadPostcode = { full: '', outward: '' };
const UK = /^([A-Z]{1,2}\d[A-Z\d]?)(\d[A-Z]{2})$/;
const UK_OUTWARD = /^[A-Z]{1,2}\d[A-Z\d]?$/;

/** Reads a postcode of the UK with or without its space, its outward half alone, or another country's code. */
export function readPostcode(text: string): ReadPostcode {
  const plain = text
    .slice(0, 20)
    .toUpperCase()
    .replaceAll(/[^A-Z0-9]+/g, '');
  if (plain.length < 2 || plain.startsWith('ZZ99') || /^(.)\1+$/.test(plain)) return NONE;
  const uk = UK.exec(plain);
  if (uk !== null) return { full: plain, outward: uk[1] ?? '' };
  if (UK_OUTWARD.test(plain)) return { full: '', outward: plain };
  if (!/\d/.test(plain)) return NONE;
  return { full: plain, outward: plain.slice(0, Math.max(2, plain.length - 1)) };
}

/** House number or name without the words flat, apartment and room. */
export function houseKey(folded: string): string {
  return folded
    .replaceAll(/\b(flat|fflat|apartment|apt|room|unit|no|number|rhif)\b/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** m, f, or empty. Welsh: gwryw, benyw; dyn, menyw. */
export function readSex(text: string): string {
  const first = text.trim().toLowerCase();
  if (/^(m|male|man|g|gwryw|gwrywaidd|dyn|1)$/.test(first)) return 'm';
  return /^(f|female|woman|w|b|benyw|benywaidd|menyw|2)$/.test(first) ? 'f' : '';
}
