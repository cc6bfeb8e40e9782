// The fields of a regime that may be changed from a day on: which values each may take, and how a change is read in.

import type { DeadlineRuleId } from './deadline-rules.ts';
import type { Rank } from './ranks.ts';
import { ranks } from './ranks.ts';
import type { AfterArrest, Court, LengthLimits, Regime, ServiceRule } from './regime-record.ts';
import type { Confidence, Sourced } from './sourced.ts';

export const regimeFields = [
  'authorising-rank',
  'ends',
  'service',
  'notification',
  'after-arrest',
  'maximum-years',
  'extension-6m',
  'extension-9m',
  'extension-designated',
  'extension-court',
] as const;
export type RegimeField = (typeof regimeFields)[number];

/** Stands for "the law names none" in a field that may be empty. */
export const noValue = 'no-rule';

const courts = ['magistrates', 'crown'] as const satisfies readonly Court[];
const ends = [
  'on-determination',
  'fixed-or-further-order',
  'fixed-only',
  'stated-in-order',
] as const satisfies readonly LengthLimits['ends'][];
const services = [
  'personal-by-constable',
  'personal',
  'personal-not-by-applicant',
  'in-court',
  'given-at-release',
  'record-on-request',
  'signed-by-subject',
] as const satisfies readonly ServiceRule[];
const notifications = ['from-service', 'from-made'] as const;
const afterArrests = [
  'court-within-hours',
  'custody-clock',
  'station',
  'warrant-or-clock',
] as const satisfies readonly AfterArrest[];
const authorities: readonly (Rank | Court)[] = [...ranks, ...courts];

const extensionRules = {
  'extension-6m': 'bail-ext-6m',
  'extension-9m': 'bail-ext-9m',
  'extension-designated': 'bail-designated-12m',
  'extension-court': 'bail-court-12m',
} as const satisfies Partial<Record<RegimeField, DeadlineRuleId>>;

type ExtensionField = keyof typeof extensionRules;

function isExtension(field: RegimeField): field is ExtensionField {
  return Object.hasOwn(extensionRules, field);
}

const mostYears = 99;

/** Values a field may take, in order; `null` where it takes a whole number of years. */
export function valuesOf(field: RegimeField): readonly string[] | null {
  switch (field) {
    case 'authorising-rank':
      return [noValue, ...ranks];
    case 'ends':
      return ends;
    case 'service':
      return [noValue, ...services];
    case 'notification':
      return [noValue, ...notifications];
    case 'after-arrest':
      return afterArrests;
    case 'maximum-years':
      return null;
    default:
      return authorities;
  }
}

/** Whether a typed value is one the field may take. */
export function mayTake(field: RegimeField, value: string): boolean {
  const values = valuesOf(field);
  if (values !== null) return values.includes(value);
  return /^\d{1,2}$/u.test(value) && Number(value) >= 1 && Number(value) <= mostYears;
}

export type FieldValue = { readonly value: string; readonly source: string; readonly confidence: Confidence };

const said = ({ value, source, confidence }: Sourced<string | null>): FieldValue => ({
  value: value ?? noValue,
  source,
  confidence,
});

/** What a field of a regime holds; `null` where this regime has no such field (an extension, a maximum sentence). */
export function fieldOf(regime: Regime, field: RegimeField): FieldValue | null {
  switch (field) {
    case 'authorising-rank':
      return said(regime.authorisingRank);
    case 'ends':
      return said({ ...regime.length, value: regime.length.value.ends });
    case 'service':
      return said(regime.service);
    case 'notification':
      return said(regime.notification);
    case 'after-arrest':
      return said(regime.afterArrest);
    case 'maximum-years': {
      const { value } = regime.offence;
      return value === null ? null : said({ ...regime.offence, value: String(value.maxYears) });
    }
    default: {
      const extension = regime.extensions.find((each) => each.rule === extensionRules[field]);
      return extension === undefined ? null : said(extension.by);
    }
  }
}

/** The regime with one field changed. A field it does not have, or a value it may not take, changes nothing. */
export function withField(regime: Regime, field: RegimeField, change: FieldValue): Regime {
  if (!mayTake(field, change.value) || fieldOf(regime, field) === null) return regime;
  const { source, confidence, value } = change;
  const chosen = <T extends string>(from: readonly T[]): T | null =>
    from.find((each) => each === value) ?? null;
  const sourced = <T>(changed: T): Sourced<T> => ({ value: changed, source, confidence });
  if (isExtension(field)) {
    const by = chosen(authorities);
    return {
      ...regime,
      extensions: regime.extensions.map((each) =>
        each.rule === extensionRules[field] && by !== null ? { ...each, by: sourced(by) } : each,
      ),
    };
  }
  switch (field) {
    case 'authorising-rank':
      return { ...regime, authorisingRank: sourced(chosen(ranks)) };
    case 'ends': {
      const changed = chosen(ends);
      const { length } = regime;
      return changed === null
        ? regime
        : { ...regime, length: sourced({ ...length.value, ends: changed, note: null }) };
    }
    case 'service':
      return { ...regime, service: sourced(chosen(services)) };
    case 'notification':
      return { ...regime, notification: sourced(chosen(notifications)) };
    case 'after-arrest': {
      const changed = chosen(afterArrests);
      return changed === null ? regime : { ...regime, afterArrest: sourced(changed) };
    }
    case 'maximum-years': {
      const offence = regime.offence.value;
      return offence === null
        ? regime
        : { ...regime, offence: sourced({ ...offence, maxYears: Number(value) }) };
    }
  }
}
