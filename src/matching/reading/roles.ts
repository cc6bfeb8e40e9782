// What each column of an input file is: the roles that a mapping may give, and the reading of a columns file.
import { ok, refused } from '../result.ts';
import type { Result } from '#platform';

export const ROLES = [
  'id',
  'source',
  'event_date',
  'forename',
  'middle_names',
  'surname',
  'full_name',
  'aliases',
  'sex',
  'dob',
  'dob_year',
  'dob_month',
  'dob_day',
  'age',
  'house',
  'street',
  'town',
  'postcode',
  'phone',
  'email',
  'identifier',
  'text',
  'ignore',
] as const;
export type Role = (typeof ROLES)[number];
export type IdentifierKind = 'pnc' | 'cro' | 'other';

export type ColumnRole = {
  readonly heading: string;
  readonly role: Role;
  readonly kind: IdentifierKind;
  /** Order of day, month and year, where the file's maker knows it: `dd/mm/yyyy`. */
  readonly format: string;
};
export type ColumnsRefusal =
  | { readonly kind: 'not-an-object' }
  | { readonly kind: 'unknown-role'; readonly heading: string; readonly role: string };

const roles = new Set<string>(ROLES);

function isRole(text: string): text is Role {
  return roles.has(text);
}

function textOf(of: object, name: string): string {
  const value: unknown = Reflect.get(of, name);
  return typeof value === 'string' ? value : '';
}

/** Reads a columns file: an object from heading to role, or to `{ role, kind, format }`. */
export function readColumns(from: unknown): Result<readonly ColumnRole[], ColumnsRefusal> {
  if (typeof from !== 'object' || from === null || Array.isArray(from))
    return refused({ kind: 'not-an-object' });
  const found: ColumnRole[] = [];
  for (const [heading, given] of Object.entries(from)) {
    const part: unknown = given;
    const parts = typeof part === 'object' && part !== null ? part : { role: part };
    const role = textOf(parts, 'role');
    if (!isRole(role)) return refused({ kind: 'unknown-role', heading, role });
    const kind = textOf(parts, 'kind').toLowerCase();
    found.push({
      heading,
      role,
      kind: kind === 'pnc' || kind === 'cro' ? kind : 'other',
      format: textOf(parts, 'format').toLowerCase(),
    });
  }
  return ok(found);
}

/** The columns file that would say the same again, for a person to correct. */
export function writeColumns(
  columns: readonly ColumnRole[],
): Record<string, Role | { role: Role; kind?: IdentifierKind; format?: string }> {
  return Object.fromEntries(
    columns.map(({ heading, role, kind, format }) => {
      if (role === 'identifier') return [heading, { role, kind }];
      return [heading, format === '' ? role : { role, format }];
    }),
  );
}
