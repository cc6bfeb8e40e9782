// The columns of a set of records as the engine sees them: whole numbers in typed arrays, one place a record.
import type { TokenTable } from './token-pool.ts';

export const MOST_MIDDLES = 4;
export const MOST_ALIASES = 2;
/** Cells of a second address: postcode, outward half, house, street, town, in the order of the first. */
export const SECOND_CELLS = 5;

/** What a column is compared as, beside the fixed ones. */
export type ExtraColumn = { readonly name: string; readonly kind: 'identifier' | 'text' };

/** Frequencies: how common a value is among different people, as negative log2; one number a token or value. */
export type Rarity = Float32Array;

export type Nominals = {
  readonly count: number;
  /** All that is compared of a record side by side: see rows.ts. */
  readonly rows: Int32Array;
  readonly tokens: TokenTable;
  /** First forename, 0 when none. */
  readonly fore: Int32Array;
  /** Four places a record: other forenames, middle names, words of a full name in neither half. */
  readonly middles: Int32Array;
  /** The surname, and the second half of a double-barrelled one. */
  readonly sur: Int32Array;
  readonly sur2: Int32Array;
  /** Two aliases of two places a record: forename and surname. */
  readonly aliases: Int32Array;
  /** Number of the whole name (forename, surname halves), 0 when either half is missing. */
  readonly fullName: Int32Array;
  /** Packed date of birth (yyyymmdd, zeros where not given). */
  readonly birth: Int32Array;
  /** Year of birth worked out from an age, 0 for none. */
  readonly ageYear: Int32Array;
  /** Year of the event that the record is of, 0 when not given. */
  readonly eventYear: Int32Array;
  readonly sex: Uint8Array;
  /** Tokens of the whole postcode, of its outward half, of the house, the street and the town. */
  readonly postcode: Int32Array;
  readonly outward: Int32Array;
  readonly house: Int32Array;
  readonly street: Int32Array;
  readonly town: Int32Array;
  /** The second address, five places a record; empty when no record has one. */
  readonly second: Int32Array;
  readonly pnc: Int32Array;
  /** 1 when the check letter of the PNC id is right. */
  readonly pncValid: Uint8Array;
  readonly cro: Int32Array;
  readonly phone: Int32Array;
  readonly email: Int32Array;
  readonly extraColumns: readonly ExtraColumn[];
  readonly extras: readonly Int32Array[];
  /** Rarity by token as forename, as surname, as place; by whole-name number; by value of the extra columns. */
  readonly foreRarity: Rarity;
  readonly surRarity: Rarity;
  /** Rarity by token no higher than that of its commonest neighbour in sound, family or spelling. */
  readonly foreNear: Rarity;
  readonly surNear: Rarity;
  readonly fullRarity: Rarity;
  readonly postcodeRarity: Rarity;
  readonly streetRarity: Rarity;
  readonly townRarity: Rarity;
  readonly extraRarity: readonly Rarity[];
};
