// The addresses of records: a file may give two, each in columns of its own, and either may be the one that is shared.
import { houseKey, readPostcode } from '../reading/contact.ts';
import { streetKey, townKey } from '../reading/place-names.ts';
import type { Role } from '../reading/roles.ts';
import { splitAddress } from '../reading/split-address.ts';
import type { Found, Scatter } from './build-nominals.ts';
import { SECOND_CELLS } from './nominals.ts';
import { sharedInt32 } from './token-pool.ts';
import type { TokenPool } from './token-pool.ts';

type Address = Readonly<Record<'postcode' | 'outward' | 'house' | 'street' | 'town', Int32Array>>;
type Read = (text: string) => number;
/** A reader that folds a text, and gives nothing for one that says that nothing is known. */
type Folded = (key: (folded: string) => string) => Read;

const PARTS: ReadonlySet<Role> = new Set(['postcode', 'house', 'street', 'town']);

/**
 * Which address each column belongs to: the first of its role in its file to the first, any later one to the second.
 * Two columns of streets with one town or postcode are two lines of one address.
 */
function addressOf(found: readonly Found[]): ReadonlyMap<Found, number> {
  const places = new Map<Found, number>();
  for (const columns of Map.groupBy(found, ({ file }) => file).values()) {
    const of = (role: Role): readonly Found[] => columns.filter((one) => one.role.role === role);
    const [postcodes, towns] = [of('postcode').length, of('town').length];
    const isTwo = postcodes > 1 || towns > 1 || (postcodes + towns === 0 && of('street').length > 1);
    for (const role of PARTS)
      for (const [at, one] of of(role).entries()) places.set(one, isTwo && at > 0 ? 1 : 0);
  }
  return places;
}

/** The first address of each record column by column, and the second, five cells a record or none at all. */
export function readAddresses(
  found: readonly Found[],
  count: number,
  pool: TokenPool,
  folded: Folded,
  scatter: Scatter,
): readonly [Address, Int32Array] {
  const places = addressOf(found);
  const wholePostcode: Read = (text) => pool.number(readPostcode(text).full.toLowerCase());
  const outwardHalf: Read = (text) => pool.number(readPostcode(text).outward.toLowerCase());
  const [houseOf, streetOf, townOf] = [folded(houseKey), folded(streetKey), folded(townKey)];
  const read = (which: number): Address => {
    const of = (role: Role): readonly Found[] =>
      found.filter((one) => one.role.role === role && places.get(one) === which);
    const single = (role: Role, value: Read): Int32Array => {
      const into = sharedInt32(count);
      for (const one of of(role)) scatter(one, into, value);
      return into;
    };
    // With no column for the house, the street's holds the whole address.
    const isWhole = of('house').length === 0;
    const address = {
      postcode: single('postcode', wholePostcode),
      outward: single('postcode', outwardHalf),
      house: single('house', houseOf),
      street: single('street', isWhole ? (text) => streetOf(splitAddress(text).street) : streetOf),
      town: single('town', townOf),
    };
    for (const one of isWhole ? of('street') : []) {
      scatter(one, address.house, (text) => houseOf(splitAddress(text).house));
      scatter(one, address.town, (text) => townOf(splitAddress(text).town));
      scatter(one, address.postcode, (text) => wholePostcode(splitAddress(text).postcode));
      scatter(one, address.outward, (text) => outwardHalf(splitAddress(text).postcode));
    }
    return address;
  };
  const first = read(0);
  if (![...places.values()].includes(1)) return [first, new Int32Array(0)];
  return [first, beside(first, read(1), count)];
}

/** Lays the second address out beside the first: it takes the place of an empty one, and is left out when the same. */
function beside(first: Address, other: Address, count: number): Int32Array {
  const second = sharedInt32(count * SECOND_CELLS);
  const columns = [
    [first.postcode, other.postcode],
    [first.outward, other.outward],
    [first.house, other.house],
    [first.street, other.street],
    [first.town, other.town],
  ] as const;
  for (let record = 0; record < count; record += 1) {
    const isEmpty = columns.every(([mine]) => mine[record] === 0);
    const isSame = columns.every(([mine, theirs]) => mine[record] === theirs[record]);
    if (isSame) continue;
    for (const [at, [mine, theirs]] of columns.entries()) {
      if (isEmpty) mine[record] = theirs[record] ?? 0;
      else second[record * SECOND_CELLS + at] = theirs[record] ?? 0;
    }
  }
  return second;
}
