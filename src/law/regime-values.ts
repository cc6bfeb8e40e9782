// The words each coded field of a regime may take, in the order they are offered.

import type { Rank } from './ranks.ts';
import { ranks } from './ranks.ts';
import type { BreachKind } from './regime-codes.ts';
import type {
  AfterArrest,
  Court,
  InterimForm,
  LengthLimits,
  Party,
  ServiceRule,
  Trace,
} from './regime-record.ts';

export const parties = [
  'chief-officer',
  'constable',
  'custody-officer',
  'authorised-officer',
  'nca',
  'prosecution',
  'court',
  'subject',
  'applicant',
  'protected-person',
  'associated-person',
  'third-party',
  'person-mentioned',
] as const satisfies readonly Party[];
export const courts = [
  'magistrates',
  'youth',
  'crown',
  'family',
  'county',
  'high-court',
  'court-that-made-it',
] as const satisfies readonly Court[];
export const terms = ['prohibitions', 'requirements', 'tag'] as const;
export const ends = [
  'on-determination',
  'fixed-or-further-order',
  'fixed-only',
  'stated-in-order',
] as const satisfies readonly LengthLimits['ends'][];
export const interims = [
  'is-the-urgent-form',
  'interim-order',
  'without-notice',
  'street-bail',
  'none',
] as const satisfies readonly InterimForm[];
export const services = [
  'personal-by-constable',
  'personal',
  'personal-not-by-applicant',
  'in-court',
  'given-at-release',
  'record-on-request',
  'signed-by-subject',
] as const satisfies readonly ServiceRule[];
export const notifications = ['from-service', 'from-made'] as const;
export const appeals = [...courts, 'judicial-review'] as const;
export const afterArrests = [
  'court-within-hours',
  'custody-clock',
  'station',
  'warrant-or-clock',
  'warrant',
] as const satisfies readonly AfterArrest[];
export const breaches = [
  'offence',
  'court-dealt',
  'arrest-only',
  'caution-or-licence',
] as const satisfies readonly BreachKind[];
export const traces = [
  'pnc-when-charged',
  'court-result',
  'custody-record',
  'court-file',
  'caution-record',
] as const satisfies readonly Trace[];
const extenders = ['magistrates', 'crown'] as const satisfies readonly Court[];
export const authorities: readonly (Rank | Court)[] = [...ranks, ...extenders];
