// What a person should look at, the most worth first: joins refused, and groups neither joined nor clearly apart.
import type { ReviewReason } from '../explaining/pair-words.ts';
import { probabilityOf } from '../training/model.ts';
import type { MatchRun } from './match-files.ts';

export type ReviewItem = {
  /** The two records that speak most strongly for joining their groups, and their weight. */
  readonly left: number;
  readonly right: number;
  readonly probability: number;
  readonly reason: ReviewReason;
  /** Higher first: how unsure, and how many records hang on it. */
  readonly priority: number;
};

const MOST_ITEMS = 200_000;

/**
 * One item for each two groups, never one a pair. A join refused for a contradiction stands with its reason whatever
 * its probability; the rest from the review threshold up, which is another than the one from which records are joined.
 */
export function reviewItems({ pairs, clusters, reviewFrom }: MatchRun): readonly ReviewItem[] {
  const sizes = new Map<number, number>();
  for (const lead of clusters.of) sizes.set(lead, (sizes.get(lead) ?? 0) + 1);
  const items = new Map<string, ReviewItem>();
  const add = (left: number, right: number, weight: number, reason: ReviewReason): void => {
    const one = clusters.of[left] ?? left;
    const other = clusters.of[right] ?? right;
    if (one === other || items.size >= MOST_ITEMS) return;
    const key = one < other ? `${one} ${other}` : `${other} ${one}`;
    if (items.has(key)) return;
    const probability = probabilityOf(weight);
    const records = (sizes.get(one) ?? 1) * (sizes.get(other) ?? 1);
    const unsure = reason === 'unsure' ? 4 * probability * (1 - probability) : 1;
    items.set(key, {
      left,
      right,
      probability,
      reason,
      priority: Math.round(100 * unsure * Math.log2(1 + records)),
    });
  };
  for (const { left, right, weight, reason } of clusters.refused) add(left, right, weight, reason);
  for (let at = 0; at < pairs.count; at += 1) {
    const weight = pairs.weight[at] ?? 0;
    if (weight < reviewFrom) break;
    add(pairs.left[at] ?? 0, pairs.right[at] ?? 0, weight, 'unsure');
  }
  return [...items.values()].sort(
    (one, other) => other.priority - one.priority || one.left - other.left || one.right - other.right,
  );
}
