// Numbers the patterns of agreement met and counts each: a few thousand patterns stand for millions of pairs.

/** Slot of a code in a table of a power of two; codes are whole numbers up to 2^53. */
function slotOf(code: number, mask: number): number {
  const high = Math.floor(code / 4_294_967_296);
  let hash = Math.imul((code - high * 4_294_967_296) | 0, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) & mask;
}

/** Patterns by number, from 0, in the order first met. */
export class PatternTable {
  codes = new Float64Array(1024);
  counts = new Float64Array(1024);
  size = 0;
  private slots = new Int32Array(4096);

  /** Counts `times` pairs of a pattern and gives its number. */
  add(code: number, times = 1): number {
    const mask = this.slots.length - 1;
    let slot = slotOf(code, mask);
    for (;;) {
      const held = this.slots[slot] ?? 0;
      if (held === 0) break;
      if (this.codes[held - 1] === code) {
        this.counts[held - 1] = (this.counts[held - 1] ?? 0) + times;
        return held - 1;
      }
      slot = (slot + 1) & mask;
    }
    if (this.size === this.codes.length) this.grow();
    const number = this.size;
    this.codes[number] = code;
    this.counts[number] = times;
    this.size += 1;
    this.slots[slot] = this.size;
    if (this.size * 4 > this.slots.length) this.rehash();
    return number;
  }

  private grow(): void {
    const codes = new Float64Array(this.codes.length * 2);
    codes.set(this.codes);
    this.codes = codes;
    const counts = new Float64Array(this.counts.length * 2);
    counts.set(this.counts);
    this.counts = counts;
  }

  private rehash(): void {
    const slots = new Int32Array(this.slots.length * 4);
    const mask = slots.length - 1;
    for (let number = 0; number < this.size; number += 1) {
      let slot = slotOf(this.codes[number] ?? 0, mask);
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = number + 1;
    }
    this.slots = slots;
  }
}
