// When a blank becomes work of the day, and until when: the force's own limits, read from reference data.

import type { ReferenceBook } from '#reference';

/** A blank is on Today from so many hours after the case was first known, for so many days; it is always on the list of blanks. */
export type ConsiderationLimits = { readonly blankAfterHours: number; readonly blankForDays: number };

/** The limits in force on the day of the book; without any, every blank is work at once and for good. */
export function considerationLimits(book: ReferenceBook): ConsiderationLimits {
  const body = book.entries('consideration-limit', 'en').find((entry) => entry.key === 'blank-after')?.body;
  const number = (name: string, otherwise: number) => {
    const value = body?.[name];
    return typeof value === 'number' ? value : otherwise;
  };
  return { blankAfterHours: number('hours', 0), blankForDays: number('days', 36_500) };
}
