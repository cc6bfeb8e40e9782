// Referrals as rows of the sheets: the referral, its steps and the checks after its end.

import type { ReferralStep } from '#interventions';

import type { AreaCode } from './areas.ts';
import { dayText } from './days.ts';
import type { DayNumber } from './days.ts';
import type { ForceMaker } from './force-maker.ts';

export type NewReferral = {
  readonly subject: number;
  readonly day: DayNumber;
  readonly crime?: number;
  /** Order that requires it; left out where there is consent. */
  readonly measure?: number;
  readonly consentAwaited?: true;
  readonly band: 'high-or-complex' | 'medium-or-low';
  readonly area: AreaCode;
  readonly by: number;
  readonly steps: readonly {
    readonly step: ReferralStep;
    readonly day: DayNumber;
    readonly session?: number;
    readonly reason?: string;
    readonly note?: string;
  }[];
  readonly checks?: readonly { readonly months: number; readonly day: DayNumber }[];
};

const criteria = [
  'stalking-or-harassment',
  'co-ordinator-looked',
  'fit-to-take-part',
  'no-trial-waiting',
] as const;

/** Adds a referral, that it was made, its steps and its checks. */
export function addReferral(maker: ForceMaker, given: NewReferral): void {
  const { sheets, calendar, references } = maker;
  const stamp = (day: DayNumber) => ({
    recorded_at: calendar.fed(day),
    source_system: 'gwarchod',
    entered_by: given.by,
  });
  const place = sheets.referral.add({
    ref: references.referral(given.day),
    subject_nominal_id: given.subject,
    crime_id: given.crime ?? null,
    programme: 'reflecting-on-relationships',
    basis:
      given.measure !== undefined ? 'court' : given.consentAwaited === true ? 'consent-awaited' : 'consent',
    measure_id: given.measure ?? null,
    risk_band: given.band,
    provider: given.band === 'high-or-complex' ? 'forensic-psychology-uk' : 'threshold-das',
    criteria: [...criteria],
    area_code: given.area,
    ...stamp(given.day),
  });
  for (const step of [{ step: 'referred' as const, day: given.day }, ...given.steps]) {
    sheets.referralEvent.add({
      referral_id: place,
      step: step.step,
      occurred_on: dayText(step.day),
      session_no: 'session' in step ? (step.session ?? null) : null,
      reason: 'reason' in step ? (step.reason ?? null) : null,
      note: 'note' in step ? (step.note ?? null) : null,
      ...stamp(step.day),
    });
  }
  for (const check of given.checks ?? []) {
    sheets.referralFollowUp.add({
      referral_id: place,
      months: check.months,
      occurred_on: dayText(check.day),
      found_crimes: [],
      found_breaches: [],
      result: 'nothing-new',
      victim_heard: 'heard',
      ...stamp(check.day),
    });
  }
}
