// Police ranks in order, for rules that ask for a rank or above.

/** Lowest first. A commander in London stands with an assistant chief constable. */
export const ranks = [
  'constable',
  'sergeant',
  'inspector',
  'chief-inspector',
  'superintendent',
  'chief-superintendent',
  'assistant-chief-constable',
  'deputy-chief-constable',
  'chief-constable',
] as const;

export type Rank = (typeof ranks)[number];

/** Whether `held` is `needed` or above. */
export function isRankAtLeast(held: Rank, needed: Rank): boolean {
  return ranks.indexOf(held) >= ranks.indexOf(needed);
}
