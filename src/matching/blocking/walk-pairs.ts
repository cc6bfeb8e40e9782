// Walks every candidate pair once: by rule, by block, skipping the pairs that an earlier rule already gave.
import type { Blocks } from './blocks.ts';

/** The part of the work one thread takes: part `part` of `parts`, of about equal size and always the same. */
export type Share = { readonly part: number; readonly parts: number };

/**
 * Calls `visit` for each candidate pair of a share, the lower record first; returns how many each rule gave first.
 * With `fileOf`, pairs within one file are skipped (linking without deduplicating).
 */
export function walkPairs(
  blocks: Blocks,
  { part, parts }: Share,
  fileOf: Uint8Array | undefined,
  visit: (left: number, right: number) => void,
): readonly number[] {
  const { keys, keysPerRecord: width } = blocks;
  const firsts = Int32Array.from(blocks.rules, (rule) => rule.first);
  const ends = Int32Array.from(blocks.rules, (rule) => rule.first + rule.keysPerRecord);
  return blocks.rules.map((rule, order) => {
    const { records, starts, first } = rule;
    const last = first + rule.keysPerRecord;
    const isWide = rule.keysPerRecord > 1;
    let given = 0;

    const isEarlier = (left: number, right: number): boolean => {
      const leftAt = left * width;
      const rightAt = right * width;
      for (let earlier = 0; earlier < order; earlier += 1) {
        const from = firsts[earlier] ?? 0;
        const to = ends[earlier] ?? 0;
        if (to - from === 1) {
          const key = keys[leftAt + from] ?? 0;
          if (key !== 0 && key === keys[rightAt + from]) return true;
          continue;
        }
        for (let mine = from; mine < to; mine += 1) {
          const key = keys[leftAt + mine] ?? 0;
          if (key === 0) continue;
          for (let theirs = from; theirs < to; theirs += 1) if (keys[rightAt + theirs] === key) return true;
        }
      }
      return false;
    };
    /** Two records may share several keys of one rule: the pair belongs to the least of them. */
    const isLeastShared = (left: number, right: number, key: number): boolean => {
      for (let mine = first; mine < last; mine += 1) {
        const other = keys[left * width + mine] ?? 0;
        if (other === 0 || other >= key) continue;
        for (let theirs = first; theirs < last; theirs += 1)
          if (keys[right * width + theirs] === other) return false;
      }
      return true;
    };
    const total = rule.pairs;
    let before = 0;
    for (let block = 0; block + 1 < starts.length; block += 1) {
      const start = starts[block] ?? 0;
      const end = starts[block + 1] ?? 0;
      const size = ((end - start) * (end - start - 1)) / 2;
      const owner = Math.min(parts - 1, Math.floor((before / total) * parts));
      before += size;
      if (owner !== part) continue;
      for (let mine = start; mine < end; mine += 1) {
        const one = records[mine] ?? 0;
        for (let theirs = mine + 1; theirs < end; theirs += 1) {
          const other = records[theirs] ?? 0;
          if (one === other) continue;
          if (fileOf !== undefined && fileOf[one] === fileOf[other]) continue;
          const left = one < other ? one : other;
          const right = one < other ? other : one;
          if (isEarlier(left, right)) continue;
          if (isWide && !isLeastShared(left, right, rule.blockKeys[block] ?? 0)) continue;
          given += 1;
          visit(left, right);
        }
      }
    }
    return given;
  });
}
