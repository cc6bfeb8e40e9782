// CSV for a download: quoted where needed, with a mark that spreadsheets read as UTF-8, and no cell they would run.

/** Rows as CSV text. A cell that a spreadsheet would take for a formula is kept as text by an apostrophe. */
export function csvText(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => `${csvLine(row)}\r\n`).join('')}`;
}

/** One row without its line end. */
export function csvLine(cells: readonly string[]): string {
  return cells.map(cellText).join(',');
}

function cellText(cell: string): string {
  const safe =
    /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/u.test(cell) && !/^-?[0-9]+(?:\.[0-9]+)?$/u.test(cell)
      ? `'${cell}`
      : cell;
  return /[",\n\r]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
