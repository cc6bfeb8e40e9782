// Numbers the distinct values of one column of a file by their bytes; a text is made only when somebody asks for it.
import { decode } from './file-letters.ts';

/** Values after which a column that never repeated one is taken for a column of ids. */
const MANY = 8192;

/**
 * Numbers the distinct values of one column by their bytes. The bytes of each are kept once, side by side: a file is
 * too large for the caches of a processor, its distinct values mostly are not.
 */
export class ValuePool {
  /** Number of the next new value; 0 is the empty cell. */
  size = 1;
  longest = 0;
  private mostBytes = 0;
  private kept = Buffer.allocUnsafe(4096);
  /** For each value its hash and where its bytes start; they end where the next value's start. */
  private entries = new Int32Array(512);
  private slots = new Int32Array(1024);
  private hasRepeats = false;
  private areAllNew = false;

  /** The text of a value; `isPlain` when all the file is known to be UTF-8. */
  text(id: number, isPlain: boolean): string {
    return decode(this.kept, this.entries[id * 2 + 1] ?? 0, this.entries[id * 2 + 3] ?? 0, isPlain);
  }

  number(bytes: Buffer, start: number, end: number, hash: number): number {
    if (end <= start) return 0;
    if (this.areAllNew) {
      this.add(bytes, start, end, hash);
      return this.size - 1;
    }
    const { entries, kept, slots } = this;
    const length = end - start;
    const mask = slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (;;) {
      const id = slots[slot] ?? 0;
      if (id === 0) break;
      if (entries[id * 2] === hash) {
        const from = entries[id * 2 + 1] ?? 0;
        if ((entries[id * 2 + 3] ?? 0) - from === length) {
          let at = 0;
          while (at < length && bytes[start + at] === kept[from + at]) at += 1;
          if (at === length) {
            this.hasRepeats = true;
            return id;
          }
        }
      }
      slot = (slot + 1) & mask;
    }
    slots[slot] = this.size;
    this.add(bytes, start, end, hash);
    return this.size - 1;
  }

  private add(bytes: Buffer, start: number, end: number, hash: number): void {
    const id = this.size;
    this.size += 1;
    if (id * 2 + 4 > this.entries.length) {
      const larger = new Int32Array(this.entries.length * 2);
      larger.set(this.entries);
      this.entries = larger;
    }
    const from = this.entries[id * 2 + 1] ?? 0;
    if (from + end - start > this.kept.length) {
      const larger = Buffer.allocUnsafe(Math.max(this.kept.length * 2, from + end - start));
      larger.set(this.kept.subarray(0, from));
      this.kept = larger;
    }
    if (end - start > this.mostBytes) {
      this.mostBytes = end - start;
      this.longest = id;
    }
    for (let at = start; at < end; at += 1) this.kept[from + at - start] = bytes[at] ?? 0;
    this.entries[id * 2] = hash;
    this.entries[id * 2 + 3] = from + end - start;
    // A column of ids: nothing is gained by looking for a value that came before.
    if (id === MANY && !this.hasRepeats) {
      this.areAllNew = true;
      this.slots = new Int32Array(0);
    }
    if (!this.areAllNew && id * 2 > this.slots.length) this.spread();
  }

  private spread(): void {
    const larger = new Int32Array(this.slots.length * 4);
    const mask = larger.length - 1;
    for (let id = 1; id < this.size; id += 1) {
      const hash = this.entries[id * 2] ?? 0;
      let slot = (hash ^ (hash >>> 15)) & mask;
      while (larger[slot] !== 0) slot = (slot + 1) & mask;
      larger[slot] = id;
    }
    this.slots = larger;
  }
}
