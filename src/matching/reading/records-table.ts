// Lays out records that are already in the program as a table, so that they are matched like the rows of a file.
import type { CsvColumn, CsvTable } from './csv.ts';
import type { ColumnRole } from './roles.ts';

/** A record in the program: its id, and one text for each column that has a role. Empty is "not known". */
export type MatchRecord = { readonly id: string; readonly values: Readonly<Record<string, string>> };

const ID = 'record id';

function column(heading: string, texts: readonly string[]): CsvColumn {
  const numbers = new Map<string, number>([['', 0]]);
  const distinct: string[] = [''];
  const ids = Int32Array.from(texts, (given) => {
    const text = given.trim();
    const known = numbers.get(text) ?? distinct.length;
    if (known === distinct.length) {
      numbers.set(text, known);
      distinct.push(text);
    }
    return known;
  });
  const longest = distinct.reduce(
    (most, text, id) => (text.length > (distinct[most] ?? '').length ? id : most),
    0,
  );
  return { heading, ids, distinct: distinct.length, longest, text: (id) => distinct[id] ?? '' };
}

/** A table of records with the roles of its columns; the id comes beside them. */
export function tableOfRecords(
  records: readonly MatchRecord[],
  roles: readonly ColumnRole[],
): { readonly table: CsvTable; readonly roles: readonly ColumnRole[] } {
  return {
    table: {
      columns: [
        column(
          ID,
          records.map(({ id }) => id),
        ),
        ...roles.map(({ heading }) =>
          column(
            heading,
            records.map(({ values }) => values[heading] ?? ''),
          ),
        ),
      ],
      rows: records.length,
      lines: Int32Array.from(records, (_, row) => row + 2),
      numbers: Int32Array.from(records, (_, row) => row + 1),
      faults: [],
      faultCount: 0,
      encoding: 'utf-8',
      otherLine: 0,
    },
    roles: [{ heading: ID, role: 'id', kind: 'other', format: '' }, ...roles],
  };
}
