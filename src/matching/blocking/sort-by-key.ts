// Puts the places of keys in the order of their keys: the few bits that tell most first, then each small heap by itself.

/** Places and their keys side by side, by key (as a number without sign) and, for equal keys, by place. */
export type SortedKeys = { readonly places: Int32Array; readonly keys: Int32Array };

/** Most bits of a key by which one step tells heaps apart: few enough for the counters to stay near the processor. */
const MOST_BITS = 14;
const KEY_BITS = 32;
/** Entries of a heap up to which putting each in its place by hand costs least. */
const FEW = 24;

/**
 * Sorts keys, one set after another, in memory that is asked for once: memory that is new costs more than the sorting.
 * What a sort gives holds until the next.
 */
export class KeySorter {
  private readonly places: Int32Array;
  private readonly keys: Int32Array;
  private readonly sparePlaces: Int32Array;
  private readonly spareKeys: Int32Array;
  /** Where each heap of a step ends; a heap is split within a heap, so each depth has its own. */
  private readonly ends: Int32Array[] = [];

  /** For sets of up to `most` keys. */
  constructor(most: number) {
    this.places = new Int32Array(most);
    this.keys = new Int32Array(most);
    this.sparePlaces = new Int32Array(most);
    this.spareKeys = new Int32Array(most);
  }

  /** The places of all keys that are not 0. */
  sort(all: Int32Array): SortedKeys {
    const { places, keys } = this;
    let count = 0;
    for (let at = 0; at < all.length; at += 1) {
      const key = all[at] ?? 0;
      if (key === 0) continue;
      places[count] = at;
      keys[count] = key;
      count += 1;
    }
    return this.sorted(count);
  }

  /** The same of some places alone, given in rising order among those of one key. */
  sortAmong(all: Int32Array, among: readonly number[]): SortedKeys {
    for (const [at, place] of among.entries()) {
      this.places[at] = place;
      this.keys[at] = all[place] ?? 0;
    }
    return this.sorted(among.length);
  }

  private sorted(count: number): SortedKeys {
    this.sortHeap(0, count, KEY_BITS, 0);
    return { places: this.places.subarray(0, count), keys: this.keys.subarray(0, count) };
  }

  /**
   * Sorts a heap whose keys differ in their lowest `bits` alone; equal keys stay as they came. However the keys fall, a
   * heap is gone through a few times at most: it is split until it is small, of one key, or has no bits left.
   */
  private sortHeap(start: number, end: number, bits: number, depth: number): void {
    if (end - start <= FEW) {
      this.sortFew(start, end);
      return;
    }
    if (this.areEqual(start, end)) return;
    const { places, keys, sparePlaces, spareKeys } = this;
    // About as many heaps as entries: more counters than that would cost more than they tell apart.
    const taken = Math.min(MOST_BITS, bits, KEY_BITS - Math.clz32(end - start));
    const shift = bits - taken;
    const mask = 2 ** taken - 1;
    const ends = (this.ends[depth] ??= new Int32Array(2 ** MOST_BITS + 1));
    ends.fill(0, 0, mask + 2);
    for (let at = start; at < end; at += 1) {
      const digit = (((keys[at] ?? 0) >>> shift) & mask) + 1;
      ends[digit] = (ends[digit] ?? 0) + 1;
    }
    ends[0] = start;
    for (let digit = 1; digit <= mask; digit += 1) ends[digit] = (ends[digit] ?? 0) + (ends[digit - 1] ?? 0);
    for (let at = start; at < end; at += 1) {
      const key = keys[at] ?? 0;
      const digit = (key >>> shift) & mask;
      const to = ends[digit] ?? 0;
      sparePlaces[to] = places[at] ?? 0;
      spareKeys[to] = key;
      ends[digit] = to + 1;
    }
    places.set(sparePlaces.subarray(start, end), start);
    keys.set(spareKeys.subarray(start, end), start);
    if (shift === 0) return;
    let from = start;
    for (let digit = 0; digit <= mask; digit += 1) {
      const to = ends[digit] ?? 0;
      if (to - from > 1) this.sortHeap(from, to, shift, depth + 1);
      from = to;
    }
  }

  private areEqual(start: number, end: number): boolean {
    const first = this.keys[start];
    let at = start + 1;
    while (at < end && this.keys[at] === first) at += 1;
    return at === end;
  }

  private sortFew(start: number, end: number): void {
    const { places, keys } = this;
    for (let at = start + 1; at < end; at += 1) {
      const key = keys[at] ?? 0;
      const unsigned = key >>> 0;
      let to = at;
      while (to > start && (keys[to - 1] ?? 0) >>> 0 > unsigned) to -= 1;
      if (to === at) continue;
      const place = places[at] ?? 0;
      for (let moved = at; moved > to; moved -= 1) {
        keys[moved] = keys[moved - 1] ?? 0;
        places[moved] = places[moved - 1] ?? 0;
      }
      keys[to] = key;
      places[to] = place;
    }
  }
}
