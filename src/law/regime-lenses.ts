// How each field of a regime is read and changed: one place for its shape, what it holds, and what it becomes.

import { arrestPowers, withArrestPower } from './arrest-power.ts';
import { isHoursToCourt } from './court-hours.ts';
import type { DeadlineRuleId } from './deadline-rules.ts';
import { ownSteps, proofHeld, proofSteps, stepsHeld } from './lifecycle.ts';
import { ranks } from './ranks.ts';
import { isBilingual, isPeriod, noValue } from './regime-field.ts';
import type { FieldBasis, FieldShape, RegimeField, RegimeValue } from './regime-field.ts';
import type { Regime } from './regime-record.ts';
import {
  afterArrests,
  appeals,
  authorities,
  breaches,
  courts,
  ends,
  interims,
  notifications,
  parties,
  services,
  terms,
  traces,
} from './regime-values.ts';
import type { Sourced } from './sourced.ts';
import { decisions } from './until-decided.ts';

type Lens = {
  readonly shape: FieldShape;
  /** `null` where this regime has no such field. */
  readonly get: (regime: Regime) => Sourced<RegimeValue | null> | null;
  readonly set: (regime: Regime, value: RegimeValue, basis: FieldBasis) => Regime;
};

function oneOf<T extends string>(values: readonly T[], value: RegimeValue): T | null {
  return values.find((each) => each === value) ?? null;
}
function someOf<T extends string>(values: readonly T[], value: RegimeValue): readonly T[] {
  return values.filter((each) => Array.isArray(value) && value.includes(each));
}

function choice<T extends string>(
  values: readonly T[],
  get: (regime: Regime) => Sourced<T | null> | null,
  set: (regime: Regime, value: T, basis: FieldBasis) => Regime,
): Lens {
  return {
    shape: { kind: 'choice', values },
    get,
    set: (regime, value, basis) => {
      const found = oneOf(values, value);
      return found === null ? regime : set(regime, found, basis);
    },
  };
}

/** A choice that may also be "the law names none". */
function choiceOrNone<T extends string>(
  values: readonly T[],
  get: (regime: Regime) => Sourced<T | null>,
  set: (regime: Regime, value: Sourced<T | null>) => Regime,
): Lens {
  return {
    shape: { kind: 'choice', values: [noValue, ...values] },
    get,
    set: (regime, value, basis) => set(regime, { ...basis, value: oneOf(values, value) }),
  };
}

function choices<T extends string>(
  values: readonly T[],
  get: (regime: Regime) => Sourced<readonly T[]>,
  set: (regime: Regime, value: Sourced<readonly T[]>) => Regime,
): Lens {
  return {
    shape: { kind: 'choices', values },
    get,
    set: (regime, value, basis) => set(regime, { ...basis, value: someOf(values, value) }),
  };
}

/** A limit of length of its own, where no deadline rule gives it: that one is changed as a length of time. */
function limit(which: 'shortest' | 'longest'): Lens {
  const none = { shortest: null, longest: null } as const;
  return {
    shape: { kind: 'period' },
    get: ({ length }) =>
      length.value[which] === null ? { ...length, value: (length.value.own ?? none)[which] } : null,
    set: (regime, value, basis) => {
      const { length } = regime;
      const own = { ...(length.value.own ?? none), [which]: isPeriod(value) ? value : null };
      return {
        ...regime,
        length: { ...basis, value: { ...length.value, own, ofAdults: null, note: null, doubt: null } },
      };
    },
  };
}

function extension(rule: DeadlineRuleId): Lens {
  return choice(
    authorities,
    (regime) => regime.extensions.find((each) => each.rule === rule)?.by ?? null,
    (regime, value, basis) => ({
      ...regime,
      extensions: regime.extensions.map((each) =>
        each.rule === rule ? { ...each, by: { ...basis, value } } : each,
      ),
    }),
  );
}

/** Of what lasts until no application, nothing is decided. */
function whenDecided(name: 'endsWhen' | 'doubtedWhen'): Lens {
  const lens = choices(
    decisions,
    (regime) => regime[name],
    (regime, changed) => ({ ...regime, [name]: changed }),
  );
  return { ...lens, get: (regime) => (regime.lastsUntil.value === null ? null : lens.get(regime)) };
}

export const lenses: Record<RegimeField, Lens> = {
  applicants: choices(
    parties,
    ({ applicants }) => applicants,
    (regime, applicants) => ({ ...regime, applicants }),
  ),
  'authorising-rank': choiceOrNone(
    ranks,
    ({ authorisingRank }) => authorisingRank,
    (regime, authorisingRank) => ({ ...regime, authorisingRank }),
  ),
  courts: choices(
    courts,
    (regime) => regime.courts,
    (regime, changed) => ({ ...regime, courts: changed }),
  ),
  test: {
    shape: { kind: 'both-languages' },
    get: ({ test }) => test,
    set: (regime, value, basis) => (isBilingual(value) ? { ...regime, test: { ...basis, value } } : regime),
  },
  ends: choice(
    ends,
    ({ length }) => ({ ...length, value: length.value.ends }),
    (regime, value, basis) => ({
      ...regime,
      length: { ...basis, value: { ...regime.length.value, ends: value, note: null, doubt: null } },
    }),
  ),
  shortest: limit('shortest'),
  longest: limit('longest'),
  terms: choices(
    terms,
    (regime) => ({ ...regime.terms, value: terms.filter((each) => regime.terms.value[each]) }),
    (regime, { value, ...basis }) => ({
      ...regime,
      terms: {
        ...basis,
        value: {
          prohibitions: value.includes('prohibitions'),
          requirements: value.includes('requirements'),
          tag: value.includes('tag'),
        },
      },
    }),
  ),
  interim: choice(
    interims,
    ({ interim }) => interim,
    (regime, value, basis) => ({ ...regime, interim: { ...basis, value } }),
  ),
  service: choiceOrNone(
    services,
    ({ service }) => service,
    (regime, service) => ({ ...regime, service }),
  ),
  notification: choiceOrNone(
    notifications,
    ({ notification }) => notification,
    (regime, notification) => ({ ...regime, notification }),
  ),
  vary: choices(
    parties,
    ({ vary }) => vary,
    (regime, vary) => ({ ...regime, vary }),
  ),
  renew: choices(
    parties,
    ({ renew }) => renew,
    (regime, renew) => ({ ...regime, renew }),
  ),
  discharge: choices(
    parties,
    ({ discharge }) => discharge,
    (regime, discharge) => ({ ...regime, discharge }),
  ),
  heard: choices(
    parties,
    ({ mustBeHeard }) => mustBeHeard,
    (regime, mustBeHeard) => ({ ...regime, mustBeHeard }),
  ),
  appeal: choiceOrNone(
    appeals,
    ({ appeal }) => appeal,
    (regime, appeal) => ({ ...regime, appeal }),
  ),
  'arrest-power': choice(
    arrestPowers,
    ({ arrestPower }) => ({ ...arrestPower, value: oneOf(arrestPowers, arrestPower.value) }),
    (regime, value, basis) => withArrestPower(regime, { ...basis, value }),
  ),
  'after-arrest': choice(
    afterArrests,
    ({ afterArrest }) => afterArrest,
    (regime, value, basis) => ({
      ...regime,
      afterArrest: { ...basis, value },
      // Where no hours are held, it is this change that holds none.
      ...(regime.courtHours.value === null ? { courtHours: { ...basis, value: null } } : {}),
    }),
  ),
  // Hours to a court say of themselves that a court must have the person: nobody has to say so in another change.
  'court-hours': {
    shape: { kind: 'hours' },
    get: ({ courtHours }) => courtHours,
    set: (regime, value, basis) => {
      if (!isHoursToCourt(value))
        return { ...regime, courtRule: null, courtHours: { ...basis, value: null } };
      const afterArrest = { ...basis, value: 'court-within-hours' } as const;
      return { ...regime, afterArrest, courtRule: null, courtHours: { ...basis, value } };
    },
  },
  breach: choice(
    breaches,
    ({ breachKind, breachLaw }) => ({ ...breachLaw, value: oneOf(breaches, breachKind) }),
    (regime, breachKind, basis) => {
      const changed = { ...regime, breachKind, breachLaw: basis };
      return withArrestPower(changed, regime.arrestPower);
    },
  ),
  offence: {
    shape: { kind: 'section' },
    get: ({ offence }) => ({ ...offence, value: offence.value?.section ?? null }),
    set: (regime, value, basis) => {
      if (typeof value !== 'string') return regime;
      const known = regime.offence.value ?? { maxYears: null, cjsCodes: [], homeOfficeCode: null };
      return {
        ...regime,
        offence: { ...basis, value: value === noValue ? null : { ...known, section: value } },
      };
    },
  },
  'maximum-years': {
    shape: { kind: 'years' },
    get: ({ offence }) =>
      offence.value === null
        ? null
        : { ...offence, value: offence.value.maxYears === null ? null : String(offence.value.maxYears) },
    set: (regime, value, basis) => {
      const known = regime.offence.value;
      return known === null
        ? regime
        : { ...regime, offence: { ...basis, value: { ...known, maxYears: Number(value) } } };
    },
  },
  trace: choice(
    traces,
    ({ trace }) => trace,
    (regime, value, basis) => ({ ...regime, trace: { ...basis, value } }),
  ),
  steps: choices(ownSteps, stepsHeld, (regime, changed) => ({ ...regime, ownSteps: changed })),
  proof: choices(proofSteps, proofHeld, (regime, changed) => ({ ...regime, ownProof: changed })),
  'lasts-until': {
    shape: { kind: 'kind' },
    get: ({ lastsUntil }) => lastsUntil,
    set: (regime, value, basis) =>
      typeof value === 'string'
        ? { ...regime, lastsUntil: { ...basis, value: value === noValue ? null : value } }
        : regime,
  },
  'ends-when': whenDecided('endsWhen'),
  'doubted-when': whenDecided('doubtedWhen'),
  'extension-6m': extension('bail-ext-6m'),
  'extension-9m': extension('bail-ext-9m'),
  'extension-designated': extension('bail-designated-12m'),
  'extension-court': extension('bail-court-12m'),
};
