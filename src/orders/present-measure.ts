// Words and tags for an order, notice or bail: what it is on a day, and what happened to it.

import { isIssuedByPolice, powerGroupOf } from '#law';
import type { RegimeCode } from '#law';
import type { Language } from '#platform';

import type { MeasureStatus } from './measure-card.ts';
import { cy } from './measure-words.cy.ts';
import { en } from './measure-words.en.ts';
import type { MeasureStep } from './measure.ts';

const measureWords = { en, cy } as const;

const tagKinds = {
  considered: 'plain',
  'asked-legal': 'info',
  'not-progressed': 'plain',
  applied: 'info',
  withdrawn: 'plain',
  refused: 'plain',
  undertaking: 'info',
  'undertaking-over': 'plain',
  'not-yet-in-force': 'info',
  'in-force': 'done',
  expired: 'plain',
  discharged: 'plain',
  ended: 'plain',
  replaced: 'plain',
} as const satisfies Record<MeasureStatus, string>;

/**
 * The status as a tag. Where the kind of order is given, what went no further is named as of that kind; where the order
 * that took its place is given, that is named.
 */
export function statusTag(
  language: Language,
  status: MeasureStatus,
  regime: RegimeCode | null = null,
  replacedBy: string | null = null,
) {
  const w = measureWords[language];
  if (status === 'replaced' && replacedBy !== null) {
    return { text: w.replacedBy(replacedBy), tag: tagKinds[status] };
  }
  const text =
    status === 'not-progressed' && regime !== null && isIssuedByPolice(regime)
      ? w.notIssued
      : w.statuses[status];
  return { text, tag: tagKinds[status] };
}

/** The name of a step, whatever the kind of order. */
export function stepName(language: Language, step: MeasureStep): string {
  return measureWords[language].steps[step];
}

/** What happened, in words: a notice is issued or not, and bail given or not, where an order is granted or not sought. */
export function stepWords(language: Language, step: MeasureStep, regime: RegimeCode): string {
  const w = measureWords[language];
  if (step === 'granted') {
    if (powerGroupOf(regime) === 'bail') return w.bailed;
    if (isIssuedByPolice(regime)) return w.issued;
  }
  if (step === 'not-progressed') {
    if (powerGroupOf(regime) === 'bail') return w.notBailed;
    if (isIssuedByPolice(regime)) return w.notIssued;
  }
  return w.steps[step];
}
