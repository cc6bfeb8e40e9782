// Copies the columns of a set with room for one more record and the words it brings.
import { TOKEN_CELLS, tokenTable } from '../nominals/token-pool.ts';
import { MOST_ALIASES, MOST_MIDDLES, SECOND_CELLS } from '../nominals/nominals.ts';
import type { Nominals } from '../nominals/nominals.ts';
import { ROW_CELLS } from '../nominals/rows.ts';

function longer<A extends Int32Array | Uint8Array | Float32Array>(from: A, into: A): A {
  into.set(from);
  return into;
}
function ints(from: Int32Array, room: number): Int32Array {
  return longer<Int32Array>(from, new Int32Array(from.length + room));
}
function bytes(from: Uint8Array, room: number): Uint8Array {
  return longer<Uint8Array>(from, new Uint8Array(from.length + room));
}

/** A value nobody had is as rare as the rarest. */
function rarities(from: Float32Array, length: number): Float32Array {
  let top = 0;
  for (let value = 1; value < from.length; value += 1) top = Math.max(top, from[value] ?? 0);
  return longer<Float32Array>(from, new Float32Array(length).fill(top));
}

/** The same set with one empty record at its end, which it does not count, and room for `words` new words. */
export function roomForOne(of: Nominals, words: number): Nominals {
  const { tokens, count } = of;
  const size = tokens.cells.length / TOKEN_CELLS;
  const roomier = tokenTable(size + words);
  roomier.cells.set(tokens.cells);
  const column = (from: Int32Array, width = 1): Int32Array => ints(from.subarray(0, count * width), width);
  const flags = (from: Uint8Array): Uint8Array => bytes(from.subarray(0, count), 1);
  const byWord = (from: Float32Array): Float32Array => rarities(from, size + words);
  return {
    ...of,
    rows: column(of.rows, ROW_CELLS),
    tokens: roomier,
    fore: column(of.fore),
    middles: column(of.middles, MOST_MIDDLES),
    sur: column(of.sur),
    sur2: column(of.sur2),
    aliases: column(of.aliases, MOST_ALIASES * 2),
    fullName: column(of.fullName),
    birth: column(of.birth),
    ageYear: column(of.ageYear),
    eventYear: column(of.eventYear),
    sex: flags(of.sex),
    postcode: column(of.postcode),
    outward: column(of.outward),
    house: column(of.house),
    street: column(of.street),
    town: column(of.town),
    second: of.second.length === 0 ? of.second : column(of.second, SECOND_CELLS),
    pnc: column(of.pnc),
    pncValid: flags(of.pncValid),
    cro: column(of.cro),
    phone: column(of.phone),
    email: column(of.email),
    extras: of.extras.map((one) => column(one)),
    foreRarity: byWord(of.foreRarity),
    surRarity: byWord(of.surRarity),
    foreNear: byWord(of.foreNear),
    surNear: byWord(of.surNear),
    fullRarity: rarities(of.fullRarity, of.fullRarity.length + 1),
    postcodeRarity: byWord(of.postcodeRarity),
    streetRarity: byWord(of.streetRarity),
    townRarity: byWord(of.townRarity),
    extraRarity: of.extraRarity.map(byWord),
  };
}
