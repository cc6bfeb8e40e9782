// The same columns record by record: two records picked far apart are then read from a few places of memory, not thirty.
import { MOST_ALIASES, MOST_MIDDLES, SECOND_CELLS } from './nominals.ts';
import type { Nominals } from './nominals.ts';

/**
 * Places of a row: the first sixteen, one line of a processor's cache, are what nearly every comparison asks for; the
 * second line is seldom needed by both records.
 */
export const ROW = {
  fullName: 0,
  fore: 1,
  sur: 2,
  sur2: 3,
  middles: 4,
  birth: 8,
  ageYear: 9,
  /** Sex, whether the check letter of the PNC id is right, and which numbers the second line holds. */
  flags: 10,
  postcode: 11,
  outward: 12,
  house: 13,
  street: 14,
  town: 15,
  aliases: 16,
  pnc: 20,
  cro: 21,
  phone: 22,
  email: 23,
  /** A second address, its parts in the order of the first. */
  second: 24,
} as const;
/** Two whole lines, so that no row begins in the middle of one. */
export const ROW_CELLS = 32;
/** Bits of the flags that hold the sex. */
export const SEX_BITS = 3;
export const VALID_PNC = 4;
/** Bits that say that a row holds a number at all: then the second line of one that holds none is not asked for. */
export const HOLDS = { pnc: 8, cro: 16, phone: 32, email: 64, alias: 128, second: 256 } as const;

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
    [ROW.second, of.second, SECOND_CELLS],
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
      rows[record * ROW_CELLS + ROW.flags] = flagsOf(of, record);
  }
}

function flagsOf(of: Columns, record: number): number {
  let flags = of.sex[record] ?? 0;
  if (of.pncValid[record] === 1) flags |= VALID_PNC;
  if (of.pnc[record] !== 0) flags |= HOLDS.pnc;
  if (of.cro[record] !== 0) flags |= HOLDS.cro;
  if (of.phone[record] !== 0) flags |= HOLDS.phone;
  if (of.email[record] !== 0) flags |= HOLDS.email;
  for (let at = 0; at < SECOND_CELLS; at += 1)
    if ((of.second[record * SECOND_CELLS + at] ?? 0) !== 0) flags |= HOLDS.second;
  for (let at = 0; at < MOST_ALIASES * 2; at += 1)
    if (of.aliases[record * MOST_ALIASES * 2 + at] !== 0) flags |= HOLDS.alias;
  return flags;
}
