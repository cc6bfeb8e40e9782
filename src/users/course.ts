// The courses that staff record, read from reference data, and who may record that somebody completed one.

import type { Language } from '#platform';
import type { ReferenceBook } from '#reference';

import { supervisorRoles } from './roles.ts';

export type Course = {
  readonly key: string;
  readonly name: string;
  /** For the head of a column. */
  readonly short: string;
  /** How long it counts; null until further notice. */
  readonly months: number | null;
  /** Days before its end from which the end is shown. */
  readonly warnDays: number;
  /** Names of the assessments that nobody signs without it. */
  readonly gates: readonly string[];
};

/** Courses to choose from on the day of the book; those that allow a sign-off first, in the order of the tools. */
export function coursesOf(book: ReferenceBook, language: Language): readonly Course[] {
  const tools = book.entries('assessment-tool', language);
  const placeOf = (course: string) => {
    const place = tools.findIndex(({ body }) => body['course'] === course);
    return place === -1 ? tools.length : place;
  };
  return book
    .entries('course', language)
    .map((entry): Course => {
      const { months, warnDays, short } = entry.body;
      return {
        key: entry.key,
        name: entry[language],
        short: typeof short === 'string' ? short : entry[language],
        months: typeof months === 'number' ? months : null,
        warnDays: typeof warnDays === 'number' ? warnDays : 0,
        gates: tools.filter(({ body }) => body['course'] === entry.key).map((tool) => tool[language]),
      };
    })
    .toSorted((a, b) => placeOf(a.key) - placeOf(b.key));
}

/** Supervisors record training of others: a record opens a sign-off, so nobody enters their own. */
export function mayRecordTraining(
  viewer: { readonly role: string; readonly staffId: number },
  staffId: number,
): boolean {
  return viewer.staffId !== staffId && supervisorRoles.some((role) => role === viewer.role);
}
