// Long because it is a reference table: what is compared, the levels of agreement, and starting weights for each.

/**
 * One level of agreement. `m`: how often records of one person fall here; `u`: how often strangers do. Starting values
 * only: they stand where a file is too small to learn its own, and steady the learning where it is not.
 */
export type Level = {
  readonly code: string;
  readonly m: number;
  /** The largest `m` that a file may teach; without it any. */
  readonly most?: number;
  readonly u: number;
};
export type Comparison = {
  readonly name: string;
  /** Level 0 is "not known on one side or both" and adds nothing. */
  readonly levels: readonly Level[];
  /** Levels whose weights must not rise in this order; a model that breaks it is refused. */
  readonly falling: readonly (readonly string[])[];
};

/**
 * Order of magnitude from the published model of HMPPS Person Match (Ministry of Justice, MIT licence): whole name the
 * same +17 bits, date of birth the same +14, PNC id the same +22, both differing -14; the rest measured on generated
 * sets of the specification in docs/domain.
 */
const NAME = {
  name: 'name',
  levels: [
    { code: 'missing', m: 0, u: 0 },
    { code: 'same', m: 0.55, u: 3e-4 },
    { code: 'forename-form', m: 0.09, u: 1.2e-4 },
    { code: 'forename-close', m: 0.07, u: 2.5e-4 },
    { code: 'surname-close', m: 0.08, u: 2.5e-4 },
    { code: 'both-close', m: 0.02, u: 3e-4 },
    { code: 'surname-part', m: 0.012, u: 1.5e-4 },
    { code: 'swapped', m: 0.012, u: 1.5e-5 },
    { code: 'middle-as-forename', m: 0.018, u: 4e-4 },
    { code: 'alias', m: 0.01, u: 6e-5 },
    { code: 'initial', m: 0.01, u: 1e-3 },
    { code: 'half-missing', m: 0.006, u: 1e-3 },
    { code: 'forename-only', m: 0.05, u: 0.012 },
    { code: 'forename-close-only', m: 0.012, u: 0.02 },
    { code: 'surname-only', m: 0.03, u: 0.012 },
    { code: 'surname-close-only', m: 0.008, u: 0.015 },
    { code: 'different', m: 0.015, u: 0.93 },
  ],
  falling: [
    ['same', 'both-close', 'surname-only', 'different'],
    ['same', 'forename-only', 'different'],
  ],
} as const satisfies Comparison;

const BIRTH = {
  name: 'birth',
  levels: [
    { code: 'missing', m: 0, u: 0 },
    { code: 'same', m: 0.66, u: 4.5e-5 },
    { code: 'same-first-january', m: 0.003, u: 2e-5 },
    { code: 'day-month-swapped', m: 0.014, u: 2e-5 },
    { code: 'one-digit', m: 0.02, u: 6e-4 },
    { code: 'year-off', m: 0.012, u: 1e-4 },
    { code: 'estimated', m: 0.02, u: 1.6e-3 },
    { code: 'near', m: 0.012, u: 4e-3 },
    { code: 'same-day-month', m: 0.004, u: 2e-3 },
    { code: 'years-close', m: 0.01, u: 0.17 },
    { code: 'years-apart', m: 0.006, u: 0.26 },
    // No file teaches that one person is often born twice, a generation apart: at one home that is father and son.
    { code: 'generation-apart', m: 0.002, most: 0.002, u: 0.35 },
    { code: 'age-fits', m: 0.15, u: 0.06 },
    { code: 'age-near', m: 0.06, u: 0.11 },
    { code: 'age-differs', m: 0.008, u: 0.5 },
  ],
  falling: [
    ['same', 'one-digit', 'years-close'],
    ['same', 'years-apart'],
    ['age-fits', 'age-differs'],
  ],
} as const satisfies Comparison;

const ADDRESS = {
  name: 'address',
  levels: [
    { code: 'missing', m: 0, u: 0 },
    { code: 'postcode-and-house', m: 0.22, u: 3e-6 },
    { code: 'street-and-house', m: 0.07, u: 5e-6 },
    { code: 'postcode', m: 0.03, u: 2e-5 },
    { code: 'postcode-other-house', m: 0.006, u: 2e-4 },
    { code: 'house-other-postcode', m: 0.01, u: 5e-5 },
    { code: 'street', m: 0.03, u: 4e-4 },
    { code: 'town', m: 0.07, u: 0.04 },
    { code: 'different', m: 0.56, u: 0.96 },
  ],
  falling: [
    ['postcode-and-house', 'different'],
    ['street', 'different'],
  ],
} as const satisfies Comparison;

const MIDDLE = {
  name: 'middle',
  levels: [
    { code: 'missing', m: 0, u: 0 },
    { code: 'same', m: 0.75, u: 0.03 },
    { code: 'close', m: 0.17, u: 0.05 },
    { code: 'different', m: 0.08, u: 0.92 },
  ],
  falling: [['same', 'different']],
} as const satisfies Comparison;

const SEX = {
  name: 'sex',
  levels: [
    { code: 'missing', m: 0, u: 0 },
    { code: 'same', m: 0.97, u: 0.66 },
    { code: 'different', m: 0.03, u: 0.34 },
  ],
  falling: [['same', 'different']],
} as const satisfies Comparison;

/** Numbers that belong to one person; `m` of a difference says how often one person holds or is given two. */
function numbered(name: string, same: number, slip: number, chance: number): Comparison {
  return {
    name,
    levels: [
      { code: 'missing', m: 0, u: 0 },
      { code: 'same', m: same, u: chance },
      { code: 'one-slip', m: slip, u: chance * 20 },
      { code: 'different', m: 1 - same - slip, u: 1 - chance * 21 },
    ],
    falling: [['same', 'different']],
  };
}

const FIXED = {
  name: NAME,
  birth: BIRTH,
  address: ADDRESS,
  pnc: numbered('pnc', 0.985, 0.01, 3e-7),
  cro: numbered('cro', 0.985, 0.008, 5e-7),
  phone: numbered('phone', 0.55, 0.003, 2e-6),
  email: numbered('email', 0.7, 0.15, 5e-6),
  middle: MIDDLE,
  sex: SEX,
} as const;

export type FixedComparison = keyof typeof FIXED;
export const FIXED_COMPARISONS: Readonly<Record<FixedComparison, Comparison>> = FIXED;

/** A further identifier, or a column of free text such as an occupation or a place of birth. */
export function extraComparison(name: string, kind: 'identifier' | 'text'): Comparison {
  if (kind === 'identifier') return numbered(name, 0.9, 0.06, 1e-5);
  return {
    name,
    levels: [
      { code: 'missing', m: 0, u: 0 },
      { code: 'same', m: 0.7, u: 0.05 },
      { code: 'close', m: 0.1, u: 0.01 },
      { code: 'different', m: 0.2, u: 0.94 },
    ],
    falling: [['same', 'different']],
  };
}
