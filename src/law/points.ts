// What the law asks of whoever takes a step with an order, or says of it, on a day: as it ships, and as it was changed.

import type { Law } from './law-book.ts';
import { standsOn } from './law-change.ts';
import type { RegimeKey } from './regime-key.ts';
import { shippedPoints, shippedWords } from './shipped-points.ts';
import type { Point, PointAt } from './shipped-points.ts';
import type { Bilingual } from './sourced.ts';

/**
 * All that the law asks and says of a kind of order on a day (`2027-04-01`), in the order of its life; what a force added
 * comes last. A kind that was added has what the kind it is like has, and what was changed for it alone.
 */
export function pointsOf(law: Law, { code, added }: RegimeKey, day: string): readonly Point[] {
  const points = new Map(shippedPoints(code).map((point) => [point.key, point]));
  for (const named of [code, added]) {
    for (const change of law.points.toReversed()) {
      if (change.regime !== named || !standsOn(change, day)) continue;
      const { point: key, at, asks, words, source, confidence } = change;
      if (asks === 'nothing') points.delete(key);
      else points.set(key, { key, at, asks, words, source, confidence });
    }
  }
  return [...points.values()];
}

/** What the law asks or says of one step with a kind of order, on a day. */
export function pointsAt(law: Law, key: RegimeKey, at: PointAt, day: string): readonly Point[] {
  return pointsOf(law, key, day).filter((point) => point.at.includes(at));
}

/** The words under which something was ticked on a day: those that stood then. A key that nobody knows stays as it is. */
export function pointWords(law: Law, of: RegimeKey, point: string, day: string): Bilingual {
  const standing = pointsOf(law, of, day).find(({ key }) => key === point);
  if (standing !== undefined) return standing.words;
  return shippedWords(point) ?? { en: point, cy: point };
}
