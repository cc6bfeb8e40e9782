// Puts records in an order that depends on their ids alone, so that no result depends on the order of the rows.

export type OrderedIds = {
  /** Ids in canonical order, each once. */
  readonly ids: readonly string[];
  /** For each row given, its place in that order; -1 for a row whose id came before. */
  readonly places: Int32Array;
  readonly repeated: readonly number[];
};

/** A well-mixed 30-bit number of a text: FNV-1a, then the finish of MurmurHash3 (public domain). */
export function textHash(text: string): number {
  let hash = 0x811c9dc5 | 0;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 16777619);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 2;
}

/** Whether one id stands before another in canonical order. */
export function standsBefore(one: string, other: string): boolean {
  const [mine, theirs] = [textHash(one), textHash(other)];
  return mine === theirs ? one < other : mine < theirs;
}

const ROOM = 2 ** 23;

/** Orders ids by a hash of their text, by the text itself where two hashes fall together. Up to eight million rows. */
export function canonicalOrder(given: readonly string[]): OrderedIds {
  if (given.length >= ROOM) throw new Error('More than eight million records in one run');
  const keys = new Float64Array(given.length);
  for (let row = 0; row < given.length; row += 1) keys[row] = textHash(given[row] ?? '') * ROOM + row;
  keys.sort();
  const rows = new Int32Array(given.length);
  for (let at = 0; at < rows.length; at += 1) rows[at] = (keys[at] ?? 0) % ROOM;
  for (let at = 0; at < rows.length;) {
    let end = at + 1;
    const from = (keys[at] ?? 0) - (rows[at] ?? 0);
    while (end < rows.length && (keys[end] ?? 0) < from + ROOM) end += 1;
    if (end - at > 1) {
      const tied = Array.from(rows.subarray(at, end)).sort((left, right) => {
        const [mine, theirs] = [given[left] ?? '', given[right] ?? ''];
        return mine < theirs ? -1 : mine > theirs ? 1 : left - right;
      });
      for (const [step, row] of tied.entries()) rows[at + step] = row;
    }
    at = end;
  }
  const ids: string[] = [];
  const places = new Int32Array(given.length).fill(-1);
  const repeated: number[] = [];
  let last: string | undefined;
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? 0;
    const id = given[row] ?? '';
    if (id === last) repeated.push(row);
    else {
      places[row] = ids.length;
      ids.push(id);
      last = id;
    }
  }
  return { ids, places, repeated: repeated.sort((left, right) => left - right) };
}
