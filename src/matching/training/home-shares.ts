// What kin share of a home, as far as a file writes homes down: learnt from how often one person is found at the same one.

/**
 * Levels that mean one home. A town is not one: it may hold a birthplace or a district, which says of kin no more than the
 * starting shares do; taught from one person's pairs it made kin of strangers from one town.
 */
const HOUSES: ReadonlySet<string> = new Set(['postcode-and-house', 'street-and-house']);
const HOMES: ReadonlySet<string> = new Set([...HOUSES, 'postcode']);
/**
 * How much of what kin share of a home they are taken to share where no house is written, and the least that is a column of
 * houses. A file of few columns holds people without kin (registers, directories) as often as households, and cannot tell
 * which it is: chosen on historical_50k and on generated sets of seeds 7, 11, 12 and 14 without their houses.
 */
const UNHOUSED = { share: 0.4, mostHouses: 0.01 };

/**
 * Kin have one home, so what a file writes down of it tells of them as it does of one person: where there is no column
 * for the house, the same home is the same postcode. How often they live apart, or in one town, stays as it was. Changes
 * `kin`: shares on the levels of the address, which begin at `first`.
 */
export function homeShares(
  { m, kin }: { readonly m: Float64Array; readonly kin: readonly Float64Array[] },
  startingKin: readonly Float64Array[],
  first: number,
  levels: readonly { readonly code: string }[],
): void {
  const places = (codes: ReadonlySet<string>) =>
    levels.flatMap(({ code }, at) => (codes.has(code) ? [first + at] : []));
  const sum = (of: Float64Array | undefined, at: readonly number[]) =>
    at.reduce((all, place) => all + (of?.[place] ?? 0), 0);
  const homes = places(HOMES);
  const all = sum(m, homes);
  if (all === 0) return;
  const part = sum(m, places(HOUSES)) < UNHOUSED.mostHouses ? UNHOUSED.share : 1;
  for (const [kind, shares] of kin.entries()) {
    const together = sum(startingKin[kind], homes) * part;
    for (const place of homes) shares[place] = ((m[place] ?? 0) / all) * together;
  }
}
