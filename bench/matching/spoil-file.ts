// Changes a generated file in ways that must not change what is true of it: rows in another order, columns gone.

/** The same rows in an order decided by the seed. */
export function shuffledRows(csv: string, seed: number): string {
  const [heading = '', ...rows] = csv.trimEnd().split('\n');
  let state = seed >>> 0;
  for (let at = rows.length - 1; at > 0; at -= 1) {
    // A multiplicative congruence (Numerical Recipes, ranqd1): enough to put rows out of order.
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const other = Math.floor((state / 4_294_967_296) * (at + 1));
    [rows[at], rows[other]] = [rows[other] ?? '', rows[at] ?? ''];
  }
  return `${[heading, ...rows].join('\n')}\n`;
}

/** The same file without some of its columns. */
export function withoutColumns(csv: string, columns: readonly string[]): string {
  const lines = csv.trimEnd().split('\n');
  const headings = (lines[0] ?? '').split(',');
  const kept = headings.map((heading) => !columns.includes(heading));
  const cut = (line: string): string =>
    [...line.matchAll(/(?:^|,)("(?:[^"]|"")*"|[^,]*)/g)]
      .map((match) => match[1] ?? '')
      .filter((_, place) => kept[place] === true)
      .join(',');
  return `${lines.map(cut).join('\n')}\n`;
}
