// The figures of this service that measure a recommendation: what each is counted in, by which definition, and how two compare. Pure.

import { isSmall } from '#insight';

export const measureKeys = [
  'owned-orders',
  'advice-asked',
  'advice-hours',
  'considered-days',
  'considered',
  'assessed',
  'meeting-written',
  'checks-made',
  'reviews-heard',
  'history-read',
  'asked-again',
  'contact-agreed',
  'contact-kept',
] as const;
export type MeasureKey = (typeof measureKeys)[number];

export function isMeasureKey(value: unknown): value is MeasureKey {
  return measureKeys.some((key) => key === value);
}

/** A share is better when higher; a middle of days or hours when lower. */
export type Unit = 'share' | 'days' | 'hours';

type Definition = {
  readonly unit: Unit;
  /** Key of its definition in the list "counting-rule". */
  readonly rule: string;
};

export const definitions: Readonly<Record<MeasureKey, Definition>> = {
  'owned-orders': { unit: 'share', rule: 'owned-order-1' },
  'advice-asked': { unit: 'share', rule: 'advice-asked-1' },
  'advice-hours': { unit: 'hours', rule: 'answer-hours-1' },
  'considered-days': { unit: 'days', rule: 'considered-days-1' },
  considered: { unit: 'share', rule: 'noted-case-1' },
  assessed: { unit: 'share', rule: 'assessed-any-1' },
  'meeting-written': { unit: 'share', rule: 'meeting-written-1' },
  'checks-made': { unit: 'share', rule: 'check-made-1' },
  'reviews-heard': { unit: 'share', rule: 'review-heard-1' },
  'history-read': { unit: 'share', rule: 'history-read-1' },
  'asked-again': { unit: 'share', rule: 'asked-again-1' },
  'contact-agreed': { unit: 'share', rule: 'contact-agreed-1' },
  'contact-kept': { unit: 'share', rule: 'contact-kept-1' },
};

/** How many have what is asked, out of how many; and the middle of days or hours over those found, where that is the figure. */
export type Figure = {
  readonly measure: MeasureKey;
  readonly found: number;
  readonly total: number;
  readonly middle: number | null;
};

/** A rate is shown from this many on; over fewer, counts alone (interface design, section 12). */
const leastForRate = 10;

/** Whether there are enough to say a rate of. */
export function isRate({ total }: Figure): boolean {
  return total >= leastForRate;
}

/** The value that two figures are compared by: whole per cent, or the middle; null where there is too little to say. */
export function valueOf(figure: Figure): number | null {
  const { measure, found, total, middle } = figure;
  if (definitions[measure].unit !== 'share') return middle;
  return isRate(figure) ? Math.round((found / total) * 100) : null;
}

/** Whether the counts of a figure are kept from whoever sees no cases: 1 to 4 with it, or 1 to 4 without. */
export function isHiddenFigure({ found, total }: Figure): boolean {
  return isSmall(found, total);
}

/** Whether a middle is kept from them too: it is of 1 to 4. Where 1 to 4 are without, it stands without its count. */
export function isHiddenMiddle({ found }: Figure): boolean {
  return isSmall(found, found);
}

export type Change = 'higher' | 'lower' | 'same';

/** How a value changed since an earlier one; null where either says too little. */
export function changeBetween(after: number | null, earlier: number | null): Change | null {
  if (after === null || earlier === null) return null;
  return after > earlier ? 'higher' : after < earlier ? 'lower' : 'same';
}

/** How far a figure may fall before a closed recommendation is shown as reopened by it: the list "counting-rule". */
export type DecayRule = {
  readonly points: number;
  readonly days: number;
  readonly hours: number;
  /** Over how many at least, then and now. */
  readonly least: number;
};

export const decayRuleKey = 'decayed-1';

/** Figures that are worse now than at the closing by more than the rule allows, each with what it was then. Pure: nothing is decided. */
export function decayedSince(
  closing: readonly Figure[],
  now: readonly Figure[],
  rule: DecayRule,
): readonly { readonly atClosing: Figure; readonly now: Figure }[] {
  return closing.flatMap((atClosing) => {
    const after = now.find(({ measure }) => measure === atClosing.measure);
    if (after === undefined || !isDecayed(atClosing, after, rule)) return [];
    return [{ atClosing, now: after }];
  });
}

function isDecayed(then: Figure, now: Figure, rule: DecayRule): boolean {
  const { unit } = definitions[then.measure];
  const [before, after] = [valueOf(then), valueOf(now)];
  if (before === null || after === null) return false;
  if (unit === 'share') {
    return then.total >= rule.least && now.total >= rule.least && before - after >= rule.points;
  }
  return then.found >= rule.least && now.found >= rule.least && after - before >= rule[unit];
}
