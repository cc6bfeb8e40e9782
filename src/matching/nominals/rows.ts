// The same columns record by record: two records picked far apart are then read from a few places of memory, not thirty.
import { MOST_ALIASES, MOST_MIDDLES } from './nominals.ts';
import type { Nominals } from './nominals.ts';

/** Places of a row, in the order in which a comparison asks for them. */
export const ROW = {
  fullName: 0,
  fore: 1,
  sur: 2,
  sur2: 3,
  middles: 4,
  aliases: 4 + MOST_MIDDLES,
  birth: 4 + MOST_MIDDLES + MOST_ALIASES * 2,
  ageYear: 5 + MOST_MIDDLES + MOST_ALIASES * 2,
  /** Sex, and four more when the check letter of the PNC id is right. */
  flags: 6 + MOST_MIDDLES + MOST_ALIASES * 2,
  postcode: 7 + MOST_MIDDLES + MOST_ALIASES * 2,
  outward: 8 + MOST_MIDDLES + MOST_ALIASES * 2,
  house: 9 + MOST_MIDDLES + MOST_ALIASES * 2,
  street: 10 + MOST_MIDDLES + MOST_ALIASES * 2,
  town: 11 + MOST_MIDDLES + MOST_ALIASES * 2,
  pnc: 12 + MOST_MIDDLES + MOST_ALIASES * 2,
  cro: 13 + MOST_MIDDLES + MOST_ALIASES * 2,
  phone: 14 + MOST_MIDDLES + MOST_ALIASES * 2,
  email: 15 + MOST_MIDDLES + MOST_ALIASES * 2,
} as const;
export const ROW_CELLS = 16 + MOST_MIDDLES + MOST_ALIASES * 2;
/** Bits of the flags that hold the sex. */
export const SEX_BITS = 3;
export const VALID_PNC = 4;

type Columns = Omit<Nominals, 'rows'>;

/** Writes the rows of records from one place to another. */
export function writeRows(of: Columns, rows: Int32Array, from: number, to: number): void {
  const single = [
    [ROW.fullName, of.fullName],
    [ROW.fore, of.fore],
    [ROW.sur, of.sur],
    [ROW.sur2, of.sur2],
    [ROW.birth, of.birth],
    [ROW.ageYear, of.ageYear],
    [ROW.postcode, of.postcode],
    [ROW.outward, of.outward],
    [ROW.house, of.house],
    [ROW.street, of.street],
    [ROW.town, of.town],
    [ROW.pnc, of.pnc],
    [ROW.cro, of.cro],
    [ROW.phone, of.phone],
    [ROW.email, of.email],
  ] as const;
  const wide = [
    [ROW.middles, of.middles, MOST_MIDDLES],
    [ROW.aliases, of.aliases, MOST_ALIASES * 2],
  ] as const;
  // A slice at a time, so that its rows stay near while one column after another is written.
  for (let start = from; start < to; start += 512) {
    const end = Math.min(to, start + 512);
    for (const [cell, column] of single)
      for (let record = start; record < end; record += 1)
        rows[record * ROW_CELLS + cell] = column[record] ?? 0;
    for (const [cell, column, width] of wide)
      for (let record = start; record < end; record += 1)
        for (let at = 0; at < width; at += 1)
          rows[record * ROW_CELLS + cell + at] = column[record * width + at] ?? 0;
    for (let record = start; record < end; record += 1)
      rows[record * ROW_CELLS + ROW.flags] =
        (of.sex[record] ?? 0) | (of.pncValid[record] === 1 ? VALID_PNC : 0);
  }
}
