// Reads and changes the fields of a regime: what each holds, whether a value is one it may take.

import { isHoursToCourt } from './court-hours.ts';
import { isBilingual, isPeriod, noValue } from './regime-field.ts';
import type { FieldShape, FieldValue, RegimeField, RegimeValue } from './regime-field.ts';
import { lenses } from './regime-lenses.ts';
import type { Regime } from './regime-record.ts';

const mostYears = 99;
const longestPeriod = 3_660;

/** How a field is asked for and what it may hold. */
export function shapeOf(field: RegimeField): FieldShape {
  return lenses[field].shape;
}

/** Whether a value is one the field may take. */
export function mayTake(field: RegimeField, value: RegimeValue): boolean {
  const shape = shapeOf(field);
  switch (shape.kind) {
    case 'choice':
      return typeof value === 'string' && shape.values.includes(value);
    case 'choices':
      return Array.isArray(value) && value.every((each) => shape.values.includes(each));
    case 'both-languages':
      return isBilingual(value) && value.en !== '' && value.cy !== '';
    case 'kind':
    case 'section':
      return typeof value === 'string' && value !== '';
    case 'years':
      return (
        typeof value === 'string' &&
        /^\d{1,2}$/u.test(value) &&
        Number(value) >= 1 &&
        Number(value) <= mostYears
      );
    case 'period':
      return value === noValue || (isPeriod(value) && value.count >= 1 && value.count <= longestPeriod);
    case 'hours':
      return value === noValue || isHoursToCourt(value);
  }
}

/** Whether two values say the same; the order of a list says nothing. */
export function isSameValue(a: RegimeValue, b: RegimeValue): boolean {
  if (typeof a === 'string' || typeof b === 'string') return a === b;
  if (isBilingual(a) && isBilingual(b)) return a.en === b.en && a.cy === b.cy;
  if (isPeriod(a) && isPeriod(b)) return a.count === b.count && a.unit === b.unit;
  if (isHoursToCourt(a) && isHoursToCourt(b)) return a.hours === b.hours && a.leavesOut === b.leavesOut;
  if (!Array.isArray(a) || !Array.isArray(b)) return false;
  return a.length === b.length && a.every((each) => b.includes(each));
}

/** What a field of a regime holds; `null` where this regime has no such field (an extension, a maximum sentence). */
export function fieldOf(regime: Regime, field: RegimeField): FieldValue | null {
  const held = lenses[field].get(regime);
  if (held === null) return null;
  return { value: held.value ?? noValue, source: held.source, confidence: held.confidence };
}

/** The regime with one field changed. A field it does not have, or a value it may not take, changes nothing. */
export function withField(regime: Regime, field: RegimeField, change: FieldValue): Regime {
  if (!mayTake(field, change.value) || fieldOf(regime, field) === null) return regime;
  const { source, confidence } = change;
  return lenses[field].set(regime, change.value, { source, confidence });
}
