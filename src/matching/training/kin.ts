// What two people of one household have in common: starting values for the third class that learning tells apart.

/**
 * Twins, brothers, fathers and sons share surname, address and telephone by birth and not by chance. Without a class of
 * their own they teach a model that a differing date of birth means little. Shares by level; measured on generated
 * sets of the specification, and only where learning starts.
 */
const KIN: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  name: {
    same: 0.05,
    'forename-form': 0.02,
    'forename-close': 0.03,
    'surname-close': 0.01,
    'both-close': 0.01,
    'surname-part': 0.01,
    'middle-as-forename': 0.02,
    initial: 0.03,
    'surname-only': 0.68,
    'surname-close-only': 0.07,
    different: 0.05,
  },
  birth: {
    same: 0.12,
    'same-first-january': 0.002,
    'one-digit': 0.01,
    'year-off': 0.003,
    estimated: 0.02,
    near: 0.01,
    'same-day-month': 0.005,
    'years-close': 0.27,
    'years-apart': 0.2,
    'generation-apart': 0.2,
    'age-fits': 0.05,
    'age-near': 0.06,
    'age-differs': 0.05,
  },
  address: {
    'postcode-and-house': 0.5,
    'street-and-house': 0.15,
    postcode: 0.06,
    'postcode-other-house': 0.01,
    'house-other-postcode': 0.03,
    street: 0.05,
    town: 0.08,
    different: 0.12,
  },
  pnc: { same: 0.001, 'one-slip': 0.001, different: 0.998 },
  cro: { same: 0.001, 'one-slip': 0.001, different: 0.998 },
  phone: { same: 0.08, 'one-slip': 0.002, different: 0.918 },
  email: { same: 0.02, 'one-slip': 0.03, different: 0.95 },
  middle: { same: 0.06, close: 0.06, different: 0.88 },
  sex: { same: 0.7, different: 0.3 },
};
const LEAST = 1e-4;

/** The starting share of kin on a level; undefined for a comparison that kinship says nothing about. */
export function kinShares(comparison: string, code: string): number | undefined {
  const levels = KIN[comparison];
  if (levels === undefined) return undefined;
  return code === 'missing' ? 0 : (levels[code] ?? LEAST);
}
