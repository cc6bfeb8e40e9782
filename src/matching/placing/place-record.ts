// Finds the records that one new record may belong to, touching its candidates alone: the engine kept ready in memory.
import { makeBlocks, settledKey } from '../blocking/blocks.ts';
import { blockingRules } from '../blocking/rules.ts';
import { makeComparer } from '../comparing/comparer.ts';
import { givenNameFamilies, surnameFamilies } from '../names/families.ts';
import { soundKey } from '../names/sounds.ts';
import { buildNominals } from '../nominals/build-nominals.ts';
import type { BuiltNominals } from '../nominals/build-nominals.ts';
import { standsBefore } from '../nominals/canonical-order.ts';
import { MOST_ALIASES, MOST_MIDDLES, SECOND_CELLS } from '../nominals/nominals.ts';
import type { Nominals } from '../nominals/nominals.ts';
import { writeRows } from '../nominals/rows.ts';
import { TOKEN, TOKEN_CELLS, hasSound, spell } from '../nominals/token-pool.ts';
import { tableOfRecords } from '../reading/records-table.ts';
import type { MatchRecord } from '../reading/records-table.ts';
import type { ColumnRole } from '../reading/roles.ts';
import { makeWeigher, pairWeight } from '../scoring/pattern-weights.ts';
import { waterfallOf } from '../scoring/waterfall.ts';
import type { WaterfallLine } from '../scoring/waterfall.ts';
import { probabilityOf } from '../training/model.ts';
import type { Model } from '../training/model.ts';
import { roomForOne } from './room-for-one.ts';

export type Candidate = {
  readonly id: string;
  readonly weight: number;
  readonly probability: number;
};
export type Placer = {
  /** The records from a least weight up, the strongest first. The set itself is not changed. */
  readonly place: (record: MatchRecord, leastWeight: number) => readonly Candidate[];
  /** Why the record last placed weighs what it does with one of its candidates. */
  readonly waterfall: (id: string) => readonly WaterfallLine[];
};

/** New words one record can bring: names, aliases, address, numbers. */
const WORDS = 128;

/** Makes a set ready for single records with the same columns. Takes about as long as blocking the set. */
export function openPlacer(built: BuiltNominals, model: Model, columns: readonly ColumnRole[]): Placer {
  const { pool, ids } = built;
  const { count } = built.nominals;
  const known = pool.size();
  const set = roomForOne(built.nominals, WORDS);
  const rules = blockingRules(set, pool, WORDS);
  const blocks = makeBlocks(rules, count);
  const comparer = makeComparer(set);
  const weigher = makeWeigher(model, comparer);
  const starts = blocks.rules.map(
    ({ blockKeys }) => new Map(Array.from(blockKeys, (key, block) => [key, block] as const)),
  );
  const single = blocks.rules.map((rule, at) =>
    singles(rules.rules[at]?.keys, rule.keysPerRecord, rule.blockKeys),
  );
  const { sounds, heads } = soundsAndFamilies(set, pool.text, known);
  const names = fullNames(set);
  let places = new Map<string, number>();
  let placed = '';

  const learnWord = (token: number, text: string): void => {
    spell(set.tokens, token, text);
    rules.learnWord(token, text);
    const { cells } = set.tokens;
    const row = token * TOKEN_CELLS;
    cells[row + TOKEN.sound] = hasSound(text) ? (sounds.get(soundKey(text)) ?? 0) : 0;
    cells.fill(0, row + TOKEN.families, row + TOKEN.surnameFamily + 1);
    for (const [place, head] of givenNameFamilies(text).slice(0, 3).entries())
      cells[row + TOKEN.families + place] = heads.get(`given ${head}`) ?? 0;
    const surname = surnameFamilies(text)[0];
    if (surname !== undefined) cells[row + TOKEN.surnameFamily] = heads.get(`surname ${surname}`) ?? 0;
  };
  const candidatesOf = (): ReadonlySet<number> => {
    const found = new Set<number>();
    for (const [at, rule] of rules.rules.entries()) {
      const made = blocks.rules[at];
      if (made === undefined) continue;
      for (const first of rule.keysOf(count)) {
        const key = settledKey(first, count, made.split, rules.refiners);
        if (key === 0) continue;
        const block = starts[at]?.get(key);
        if (block === undefined) {
          const one = single[at]?.get(key);
          if (one !== undefined) found.add(one);
          continue;
        }
        for (let place = made.starts[block] ?? 0; place < (made.starts[block + 1] ?? 0); place += 1)
          found.add(made.records[place] ?? 0);
      }
    }
    return found;
  };
  return {
    place: (record, leastWeight) => {
      const one = buildNominals([tableOfRecords([record], columns)]);
      const words = new Map<number, number>();
      const translate = (token: number): number => {
        if (token === 0) return 0;
        const already = words.get(token);
        if (already !== undefined) return already;
        const text = one.pool.text(token);
        let number = pool.find(text);
        if (number === 0 || number >= known) {
          number = known + (words.size % WORDS);
          learnWord(number, text);
        }
        words.set(token, number);
        return number;
      };
      copyRecord(one.nominals, set, count, translate);
      set.fullName[count] =
        set.fore[count] === 0 || set.sur[count] === 0
          ? 0
          : (names.get(nameKey(set, count)) ?? set.fullRarity.length - 1);
      writeRows(set, set.rows, count, count + 1);
      places = new Map();
      placed = record.id;
      const found: Candidate[] = [];
      for (const place of candidatesOf()) {
        const id = ids[place] ?? '';
        // In the order in which a run over everything would compare them.
        if (standsBefore(id, record.id)) comparer.compare(place, count);
        else comparer.compare(count, place);
        const { bits, kin } = weigher.base(comparer.levels);
        const weight = pairWeight(bits, kin, comparer.rarity());
        if (weight < leastWeight) continue;
        places.set(id, place);
        found.push({ id, weight, probability: probabilityOf(weight) });
      }
      return found.sort((left, right) => right.weight - left.weight || (left.id < right.id ? -1 : 1));
    },
    waterfall: (id) => {
      const place = places.get(id);
      if (place === undefined) return [];
      return standsBefore(id, placed)
        ? waterfallOf(model, comparer, place, count)
        : waterfallOf(model, comparer, count, place);
    },
  };
}

/** Records that are alone under their key: no block holds them yet. */
function singles(
  keys: Int32Array | undefined,
  keysPerRecord: number,
  blockKeys: Int32Array,
): ReadonlyMap<number, number> {
  const shared = new Set(blockKeys);
  const found = new Map<number, number>();
  for (const [at, key] of (keys ?? new Int32Array(0)).entries())
    if (key !== 0 && !shared.has(key)) found.set(key, Math.floor(at / keysPerRecord));
  return found;
}

function soundsAndFamilies(
  { tokens: { cells } }: Nominals,
  text: (token: number) => string,
  known: number,
): { readonly sounds: ReadonlyMap<string, number>; readonly heads: ReadonlyMap<string, number> } {
  const sounds = new Map<string, number>();
  const heads = new Map<string, number>();
  for (let token = 1; token < known; token += 1) {
    const word = text(token);
    const row = token * TOKEN_CELLS;
    const sound = cells[row + TOKEN.sound] ?? 0;
    if (sound !== 0) sounds.set(soundKey(word), sound);
    for (const [place, head] of givenNameFamilies(word).slice(0, 3).entries())
      heads.set(`given ${head}`, cells[row + TOKEN.families + place] ?? 0);
    const surname = surnameFamilies(word)[0];
    if (surname !== undefined) heads.set(`surname ${surname}`, cells[row + TOKEN.surnameFamily] ?? 0);
  }
  return { sounds, heads };
}

function nameKey({ fore, sur, sur2 }: Nominals, record: number): string {
  return `${fore[record] ?? 0} ${sur[record] ?? 0} ${sur2[record] ?? 0}`;
}

function fullNames(set: Nominals): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (let record = 0; record < set.count; record += 1)
    if (set.fullName[record] !== 0) found.set(nameKey(set, record), set.fullName[record] ?? 0);
  return found;
}

/** Copies the one record of a set to a place of another, its words translated. */
function copyRecord(
  from: Nominals,
  into: Nominals,
  place: number,
  translate: (token: number) => number,
): void {
  const words = (source: Int32Array, target: Int32Array, width = 1): void => {
    for (let at = 0; at < width; at += 1) target[place * width + at] = translate(source[at] ?? 0);
  };
  words(from.fore, into.fore);
  words(from.middles, into.middles, MOST_MIDDLES);
  words(from.sur, into.sur);
  words(from.sur2, into.sur2);
  words(from.aliases, into.aliases, MOST_ALIASES * 2);
  if (into.second.length > 0) words(from.second, into.second, SECOND_CELLS);
  for (const name of [
    'postcode',
    'outward',
    'house',
    'street',
    'town',
    'pnc',
    'cro',
    'phone',
    'email',
  ] as const)
    words(from[name], into[name]);
  for (const [at, extra] of into.extras.entries()) words(from.extras[at] ?? new Int32Array(1), extra);
  for (const name of ['birth', 'ageYear', 'eventYear', 'sex', 'pncValid'] as const)
    into[name][place] = from[name][0] ?? 0;
}
