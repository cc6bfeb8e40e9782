// The fields of a regime that may be changed from a day on, and the shapes their values have.

import type { HoursToCourt } from './court-hours.ts';
import { isHoursToCourt } from './court-hours.ts';
import type { Period } from './law-change.ts';
import type { Bilingual, Confidence } from './sourced.ts';

export const regimeFields = [
  'applicants',
  'authorising-rank',
  'courts',
  'test',
  'ends',
  'shortest',
  'longest',
  'terms',
  'interim',
  'service',
  'notification',
  'vary',
  'renew',
  'discharge',
  'heard',
  'appeal',
  'arrest-power',
  'after-arrest',
  'court-hours',
  'breach',
  'offence',
  'maximum-years',
  'trace',
  'steps',
  'proof',
  'lasts-until',
  'ends-when',
  'doubted-when',
  'extension-6m',
  'extension-9m',
  'extension-designated',
  'extension-court',
] as const;
export type RegimeField = (typeof regimeFields)[number];

/** Stands for "the law names none" in a field that may be empty. */
export const noValue = 'no-rule';

/** What a field may hold: a word of a list, several, a text in both languages, a section, a period, hours to a court. */
export type RegimeValue = string | readonly string[] | Bilingual | Period | HoursToCourt;

/** The shape of a field: how it is asked for and checked. */
export type FieldShape =
  | { readonly kind: 'choice'; readonly values: readonly string[] }
  | { readonly kind: 'choices'; readonly values: readonly string[] }
  /** A kind of order, shipped or added, or none. */
  | { readonly kind: 'kind' }
  | { readonly kind: 'both-languages' }
  | { readonly kind: 'section' }
  | { readonly kind: 'years' }
  | { readonly kind: 'period' }
  | { readonly kind: 'hours' };

export type FieldValue = {
  readonly value: RegimeValue;
  readonly source: string;
  readonly confidence: Confidence;
};

export type FieldBasis = Pick<FieldValue, 'source' | 'confidence'>;

/** A text in both languages, and not another shape. */
export const isBilingual = (value: unknown): value is Bilingual =>
  typeof value === 'object' && value !== null && 'en' in value && 'cy' in value;
/** A length of time, and not another shape. */
export const isPeriod = (value: unknown): value is Period =>
  typeof value === 'object' && value !== null && 'unit' in value && 'count' in value;

/** Reads a stored value back; `null` where it is nothing a field could hold. */
export function readRegimeValue(value: unknown): RegimeValue | null {
  if (typeof value === 'string') return value === '' ? null : value;
  if (Array.isArray(value)) return value.every((each) => typeof each === 'string') ? value : null;
  if (isBilingual(value)) {
    const { en, cy } = value;
    return typeof en === 'string' && typeof cy === 'string' ? { en, cy } : null;
  }
  if (isHoursToCourt(value)) return value;
  if (!isPeriod(value)) return null;
  const { unit, count } = value;
  return Number.isInteger(count) && (unit === 'days' || unit === 'months') ? { unit, count } : null;
}
