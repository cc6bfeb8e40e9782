// What two people of one household have in common: the kinds of kin that learning and scoring tell from one person.

/**
 * Twins, brothers, fathers and sons share surname, address and telephone by birth and not by chance. Without classes of
 * their own they teach a model that a differing date of birth means little. Shares by level, fixed: how many such pairs
 * a file holds is learned, what they look like is not, since left free a class would take any pair that half agrees.
 * From the kin of the generated sets' specification; no figure of a real force was at hand.
 */
export const KIN_KINDS = ['siblings', 'twins', 'namesakes'] as const;
type Shares = Readonly<Record<string, number>>;

const SIBLING_NAMES: Shares = {
  same: 0.006,
  'forename-form': 0.005,
  'forename-close': 0.03,
  'surname-close': 0.001,
  'both-close': 0.006,
  'surname-part': 0.003,
  swapped: 0.0005,
  'middle-as-forename': 0.015,
  alias: 0.003,
  initial: 0.02,
  'half-missing': 0.01,
  'surname-only': 0.73,
  'surname-close-only': 0.12,
  different: 0.05,
};
const TWIN_NAMES: Shares = {
  ...SIBLING_NAMES,
  'forename-close': 0.2,
  'both-close': 0.03,
  'surname-only': 0.55,
};
const NAMESAKES: Shares = {
  same: 0.55,
  'forename-form': 0.14,
  'forename-close': 0.07,
  'surname-close': 0.08,
  'both-close': 0.03,
  'surname-part': 0.015,
  swapped: 0.01,
  'middle-as-forename': 0.015,
  alias: 0.01,
  initial: 0.01,
  'half-missing': 0.01,
  'surname-only': 0.04,
  'surname-close-only': 0.01,
  different: 0.02,
};
const BIRTHS: Readonly<Record<(typeof KIN_KINDS)[number], Shares>> = {
  siblings: {
    same: 0.002,
    estimated: 0.02,
    near: 0.004,
    'same-day-month': 0.003,
    'years-close': 0.48,
    'years-apart': 0.19,
    'generation-apart': 0.02,
    'age-fits': 0.05,
    'age-near': 0.14,
    'age-differs': 0.09,
  },
  twins: {
    same: 0.68,
    'same-first-january': 0.004,
    'day-month-swapped': 0.015,
    'one-digit': 0.025,
    'year-off': 0.012,
    estimated: 0.025,
    near: 0.004,
    'years-close': 0.008,
    'years-apart': 0.004,
    'age-fits': 0.15,
    'age-near': 0.06,
    'age-differs': 0.005,
  },
  namesakes: {
    'years-apart': 0.01,
    'generation-apart': 0.73,
    'same-day-month': 0.003,
    'age-differs': 0.25,
  },
};
const ADDRESS: Shares = {
  'postcode-and-house': 0.36,
  'street-and-house': 0.15,
  postcode: 0.06,
  'postcode-other-house': 0.006,
  'house-other-postcode': 0.03,
  street: 0.03,
  town: 0.1,
  different: 0.26,
};
const ANY: Readonly<Record<string, Shares>> = {
  address: ADDRESS,
  pnc: { same: 2e-5, 'one-slip': 5e-5, different: 0.9999 },
  cro: { same: 2e-5, 'one-slip': 5e-5, different: 0.9999 },
  phone: { same: 0.004, 'one-slip': 0.0002, different: 0.9958 },
  email: { same: 0.01, 'one-slip': 0.02, different: 0.97 },
};
const MIDDLES: Shares = { same: 0.04, close: 0.06, different: 0.9 };
const LEAST = 1e-4;

/** Shares of one kind of kin on the levels of a comparison; undefined where kinship says nothing. */
function sharesOf(kind: (typeof KIN_KINDS)[number], comparison: string): Shares | undefined {
  if (comparison === 'birth') return BIRTHS[kind];
  if (comparison === 'name')
    return kind === 'siblings' ? SIBLING_NAMES : kind === 'twins' ? TWIN_NAMES : NAMESAKES;
  if (comparison === 'middle') return MIDDLES;
  if (comparison === 'sex') {
    const same = kind === 'namesakes' ? 0.97 : 0.68;
    return { same, different: 1 - same };
  }
  return ANY[comparison];
}

/**
 * The share of each kind of kin on a level, in the order of `KIN_KINDS`; none where kinship says nothing. A number that
 * belongs to one person is never shared.
 */
export function kinShares(comparison: string, code: string, isNumber: boolean): readonly number[] {
  if (code === 'missing') return [];
  return KIN_KINDS.flatMap((kind) => {
    const shares = sharesOf(kind, comparison);
    if (shares !== undefined) return [shares[code] ?? LEAST];
    return isNumber ? [code === 'different' ? 0.998 : 0.001] : [];
  });
}
