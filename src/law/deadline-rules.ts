// Long because it is the table of deadline rules: one entry a rule, each with its law, confidence and dates.

import type { Count, DeadlineRule, Reading, Target } from './deadline-rule.ts';
import type { ReadingKey } from './steps.ts';

const always = { from: null, to: null } as const;
/** DVPNs and DVPOs, England and Wales (memory). */
const csa = { from: '2014-03-08', to: null } as const;
/** First pilot commencement (verified). The pilot ended 31 March 2026; what followed was not found. */
const daa = { from: '2024-11-27', to: null } as const;
/** SPA 2019 commencement (memory). */
const spa = { from: '2020-01-20', to: null } as const;
/** Arrests on or after this day: PCSC Act 2022 s45 (verified). */
const pace = { from: '2022-10-28', to: null } as const;
const fpr = { from: '2011-04-06', to: null } as const;
const cbo = { from: '2014-10-20', to: null } as const;
/** The 2020 Code (verified). */
const code = { from: '2021-04-01', to: null } as const;

/** Courts sit Monday to Saturday at 10:00 for people in custody. A force changes this to its own courts. */
const courtMorning: Target = { kind: 'court-morning', weekdays: [1, 2, 3, 4, 5, 6], hour: 10 };
const workingDaysBefore = (days: number): Target => ({ kind: 'working-days-before', days });
const hoursBefore = (hours: number): Target => ({ kind: 'hours-before', hours });
const atLimit: Target = { kind: 'at-limit' };

const only = (count: Count): readonly [Reading] => [{ reading: null, count }];
const read = (reading: ReadingKey, count: Count): Reading => ({ reading, count });
const hours = (length: number, set: 'A' | 'B' | 'C' | 'H'): Count => ({
  kind: 'hours',
  hours: length,
  set,
});
const days = (length: number, from: 'day-one' | 'next-day' = 'day-one'): Count => ({
  kind: 'days',
  days: length,
  from,
});
const months = (length: number, from: 'day-one' | 'next-day' = 'day-one'): Count => ({
  kind: 'months',
  months: length,
  from,
});
const workingDays = (length: number, set: 'D' | 'E' | 'F'): Count => ({
  kind: 'set-days',
  days: length,
  set,
  direction: 'after',
});

/** What most rules share; each entry states the rest. */
const ordinary = {
  bound: 'by',
  adjust: null,
  notification: null,
  decideWithinMonths: null,
  doubt: null,
  confidence: 'verified',
} as const;
const instant = { ...ordinary, trigger: 'instant', kind: 'instant' } as const;
const lastDay = { ...ordinary, trigger: 'date', kind: 'last-day' } as const;
const noLimit = { ...ordinary, trigger: 'date', kind: 'no-fixed-limit' } as const;

export const deadlineRules = {
  // ---- Notices and orders against domestic violence and abuse ----
  'dvpn-dvpo-hearing-48h': {
    ...instant,
    event: 'dvpn-served',
    regimes: ['dvpn', 'dvpo'],
    readings: only(hours(48, 'A')),
    missed: 'protection-uncertain',
    source: 'CSA 2010 s27(3)-(4)',
    doubt: 'missed-hearing-effect',
    inForce: csa,
    target: courtMorning,
  },
  'dvpn-breach-court-24h': {
    ...instant,
    event: 'arrest-dvpn-breach',
    regimes: ['dvpn'],
    readings: only(hours(24, 'A')),
    adjust: 'earlier-hearing',
    missed: 'unlawful-detention',
    source: 'CSA 2010 s26(1), (4)',
    inForce: csa,
    target: courtMorning,
  },
  'dvpo-breach-court-24h': {
    ...instant,
    event: 'arrest-dvpo-breach',
    regimes: ['dvpo'],
    readings: only(hours(24, 'A')),
    missed: 'unlawful-detention',
    source: 'CSA 2010 s29(1), (3)',
    inForce: csa,
    target: courtMorning,
  },
  'dvpo-length-min': {
    ...lastDay,
    event: 'dvpo-made',
    regimes: ['dvpo'],
    bound: 'not-before',
    readings: only(days(14)),
    missed: 'order-invalid',
    source: 'CSA 2010 s28(10)(a)',
    inForce: csa,
    target: atLimit,
  },
  'dvpo-length-max': {
    ...lastDay,
    event: 'dvpo-made',
    regimes: ['dvpo'],
    readings: only(days(28)),
    missed: 'no-order-after',
    source: 'CSA 2010 s28(10)(b)',
    inForce: csa,
    target: workingDaysBefore(5),
  },
  'dvpo-exit-plan': {
    ...lastDay,
    event: 'dvpo-last-day',
    regimes: ['dvpo'],
    readings: only({ kind: 'days-before', days: 7 }),
    missed: 'no-renewal',
    source: 'Local policy; CSA 2010 has no power to renew',
    confidence: 'local',
    doubt: 'not-statute',
    inForce: csa,
    target: workingDaysBefore(2),
  },
  'dv-remand-medical': {
    ...lastDay,
    event: 'remanded-for-report',
    regimes: ['dvpn', 'dvpo', 'dapn', 'dapo'],
    readings: [read('remand-in-custody', days(21, 'next-day')), read('remand-on-bail', days(28, 'next-day'))],
    missed: 'remand-unlawful',
    source: 'CSA 2010 s30(4)-(5); DAA 2021 s30',
    doubt: 'remand-day-one',
    inForce: csa,
    target: workingDaysBefore(3),
  },
  'dapn-dapo-hearing-48h': {
    ...instant,
    event: 'dapn-given',
    regimes: ['dapn', 'dapo'],
    readings: only(hours(48, 'A')),
    missed: 'protection-uncertain',
    source: 'DAA 2021 s29(2)-(3)',
    doubt: 'dapo-after-pilot',
    inForce: daa,
    target: courtMorning,
  },
  'dapn-breach-court-24h': {
    ...instant,
    event: 'arrest-dapn-breach',
    regimes: ['dapn'],
    readings: only(hours(24, 'A')),
    adjust: 'earlier-hearing',
    missed: 'unlawful-detention',
    source: 'DAA 2021 s26(2), (4)',
    doubt: 'dapo-after-pilot',
    inForce: daa,
    target: courtMorning,
  },
  'dapo-notify-initial-3d': {
    ...lastDay,
    event: 'dapo-made',
    regimes: ['dapo'],
    readings: only(days(3)),
    notification: 'dapo',
    missed: 'subject-commits-offence',
    source: 'DAA 2021 s41(2)',
    doubt: 'dapo-after-pilot',
    inForce: daa,
    target: workingDaysBefore(1),
  },
  'dapo-notify-change-3d': {
    ...lastDay,
    event: 'name-or-address-changed',
    regimes: ['dapo'],
    readings: only(days(3)),
    notification: 'dapo',
    missed: 'subject-commits-offence',
    source: 'DAA 2021 s41(4)-(6)',
    doubt: 'dapo-after-pilot',
    inForce: daa,
    target: workingDaysBefore(1),
  },
  'dapo-notify-resume-3d': {
    ...lastDay,
    event: 'other-notification-ended',
    regimes: ['dapo'],
    readings: only(days(3)),
    notification: 'dapo',
    missed: 'subject-commits-offence',
    source: 'DAA 2021 s41(8)-(9)',
    doubt: 'dapo-after-pilot',
    inForce: daa,
    target: workingDaysBefore(1),
  },
  'dapo-tag-12m': {
    ...lastDay,
    event: 'tag-started',
    regimes: ['dapo'],
    readings: only(months(12)),
    missed: 'requirement-ends',
    source: 'DAA 2021 s38(5), s44(10)',
    doubt: 'dapo-after-pilot',
    inForce: daa,
    target: workingDaysBefore(20),
  },
  // ---- Stalking Protection Orders ----
  'spo-length-min-2y': {
    ...lastDay,
    event: 'spo-made',
    regimes: ['spo'],
    bound: 'not-before',
    readings: only(months(24)),
    missed: 'order-defective',
    source: 'SPA 2019 s3(2)',
    inForce: spa,
    target: atLimit,
  },
  'spo-discharge-bar-2y': {
    ...lastDay,
    event: 'spo-made',
    regimes: ['spo'],
    bound: 'through',
    readings: only(months(24)),
    missed: 'consents-needed',
    source: 'SPA 2019 s4(4)(b)',
    inForce: spa,
    target: atLimit,
  },
  'spo-notify-initial-3d': {
    ...lastDay,
    event: 'spo-served',
    regimes: ['spo', 'spo-interim'],
    readings: only(days(3)),
    notification: 'spo-initial',
    missed: 'subject-commits-offence',
    // A prosecution page says "of the making of the order". Section 9 says service, and prevails.
    source: 'SPA 2019 s9(1)-(2), s11',
    inForce: spa,
    target: workingDaysBefore(1),
  },
  'spo-notify-name-3d': {
    ...lastDay,
    event: 'name-used',
    regimes: ['spo', 'spo-interim'],
    readings: only(days(3)),
    notification: 'spo',
    missed: 'subject-commits-offence',
    source: 'SPA 2019 s9(3), s11',
    inForce: spa,
    target: workingDaysBefore(1),
  },
  'spo-notify-address-3d': {
    ...lastDay,
    event: 'address-changed',
    regimes: ['spo', 'spo-interim'],
    readings: only(days(3)),
    notification: 'spo',
    missed: 'subject-commits-offence',
    source: 'SPA 2019 s9(4), s11',
    inForce: spa,
    target: workingDaysBefore(1),
  },
  'spo-notify-after-soa-3d': {
    ...lastDay,
    event: 'soa-final-day',
    regimes: ['spo', 'spo-interim'],
    readings: only(days(3)),
    missed: 'subject-commits-offence',
    source: 'SPA 2019 s9(5)-(7), s11',
    inForce: spa,
    target: workingDaysBefore(1),
  },
  'spo-interim-end': {
    ...lastDay,
    event: 'interim-fixed-end',
    regimes: ['spo-interim'],
    readings: only({ kind: 'as-stated' }),
    adjust: 'earlier-determination',
    missed: 'gap-in-protection',
    source: 'SPA 2019 s5(6)',
    inForce: spa,
    target: workingDaysBefore(5),
  },
  'spo-term-end': {
    ...lastDay,
    event: 'term-end',
    regimes: ['spo', 'spo-interim'],
    readings: only({ kind: 'as-stated' }),
    missed: 'term-falls',
    source: 'SPA 2019 s3(3), s6(e)',
    inForce: spa,
    target: workingDaysBefore(20),
  },
  'spo-appeal': {
    ...lastDay,
    event: 'decision-appealed',
    regimes: ['spo', 'spo-interim'],
    readings: [
      read('appeal-21-days', days(21, 'next-day')),
      read('appeal-15-business-days', workingDays(15, 'D')),
    ],
    missed: 'out-of-time',
    source: 'SPA 2019 s7; Crown Court Rules 1982 r7 or CrimPR 34',
    confidence: 'doubtful',
    doubt: 'appeal-time',
    inForce: spa,
    target: workingDaysBefore(3),
  },
  // ---- Family orders ----
  'nmo-served-asap': {
    ...noLimit,
    event: 'nmo-made',
    regimes: ['nmo', 'occupation'],
    readings: only({ kind: 'no-fixed-limit' }),
    missed: 'offence-unprovable',
    source: 'FPR 2010 r10.6',
    inForce: fpr,
    target: { kind: 'days-after-start', days: 1 },
  },
  'nmo-proof-to-police': {
    ...noLimit,
    event: 'nmo-served',
    regimes: ['nmo'],
    readings: only({ kind: 'no-fixed-limit' }),
    missed: 'awareness-unprovable',
    source: 'FPR 2010 r10.10',
    inForce: fpr,
    target: { kind: 'days-after-start', days: 1 },
  },
  'occ-arrest-court-24h': {
    ...instant,
    event: 'arrest-occupation',
    regimes: ['occupation'],
    readings: only(hours(24, 'B')),
    missed: 'unlawful-detention',
    source: 'FLA 1996 s47(7)',
    inForce: always,
    target: courtMorning,
  },
  // ---- Police bail ----
  'bail-abp-3m': {
    ...lastDay,
    event: 'arrest-for-offence',
    regimes: ['bail-pre-charge'],
    readings: only(months(3, 'next-day')),
    missed: 'bail-ends',
    source: 'PACE 1984 s47ZB(1)(b), (4)(a)',
    inForce: pace,
    target: workingDaysBefore(5),
  },
  'bail-ext-6m': {
    ...lastDay,
    event: 'arrest-for-offence',
    regimes: ['bail-pre-charge'],
    readings: only(months(6, 'next-day')),
    decideWithinMonths: 3,
    missed: 'no-power-to-extend',
    source: 'PACE 1984 s47ZD',
    inForce: pace,
    target: workingDaysBefore(5),
  },
  'bail-ext-9m': {
    ...lastDay,
    event: 'arrest-for-offence',
    regimes: ['bail-pre-charge'],
    readings: only(months(9, 'next-day')),
    decideWithinMonths: 6,
    missed: 'no-power-to-extend',
    source: 'PACE 1984 s47ZDA',
    doubt: 'section-not-read',
    inForce: pace,
    target: workingDaysBefore(5),
  },
  'bail-court-12m': {
    ...lastDay,
    event: 'arrest-for-offence',
    regimes: ['bail-pre-charge'],
    readings: [
      read('ordinary-length', months(12, 'next-day')),
      read('unduly-prolonged', months(18, 'next-day')),
    ],
    decideWithinMonths: 9,
    missed: 'no-power-to-extend',
    source: 'PACE 1984 s47ZF',
    inForce: pace,
    target: workingDaysBefore(10),
  },
  'bail-court-app-5bd': {
    ...lastDay,
    event: 'bail-period-ends',
    regimes: ['bail-pre-charge'],
    readings: only({ kind: 'set-days', days: 5, set: 'D', direction: 'before' }),
    missed: 'court-may-refuse',
    source: 'CrimPR 14.18; PACE 1984 s47ZJ(4)',
    doubt: 'section-not-read',
    inForce: pace,
    target: workingDaysBefore(2),
  },
  'bail-victim-views': {
    ...instant,
    event: 'bail-decision-planned',
    regimes: ['bail-pre-charge'],
    readings: only({ kind: 'as-stated' }),
    missed: 'unsafe-conditions',
    source: 'PACE 1984 s47ZZA; pre-charge bail statutory guidance',
    doubt: 'section-not-read',
    inForce: pace,
    target: hoursBefore(2),
  },
  'bail-breach-pause-3h': {
    ...instant,
    event: 'arrest-police-bail',
    regimes: ['bail-pre-charge'],
    readings: only(hours(3, 'H')),
    missed: 'custody-clock-wrong',
    source: 'Pre-charge bail statutory guidance; PACE 1984 Pt IV',
    inForce: pace,
    target: atLimit,
  },
  // ---- Court bail ----
  'courtbail-breach-24h': {
    ...instant,
    event: 'arrest-court-bail',
    regimes: ['bail-post-charge'],
    readings: only(hours(24, 'B')),
    adjust: 'surrender-court',
    missed: 'unlawful-detention',
    source: 'Bail Act 1976 s7(4), (7)',
    inForce: always,
    target: courtMorning,
  },
  'courtbail-breach-24h-murder': {
    ...instant,
    event: 'arrest-court-bail',
    regimes: ['bail-post-charge'],
    readings: only(hours(24, 'C')),
    missed: 'unlawful-detention',
    source: 'Bail Act 1976 s7(8)',
    inForce: always,
    target: courtMorning,
  },
  'fta-information-6m': {
    ...lastDay,
    event: 'failed-to-surrender',
    regimes: ['bail-pre-charge'],
    readings: only({ kind: 'months-after', months: 6 }),
    adjust: 'later-event-window',
    missed: 'offence-lost',
    source: 'Bail Act 1976 s6(11)-(14)',
    doubt: 'counting-from-memory',
    inForce: always,
    target: workingDaysBefore(20),
  },
  // ---- Criminal behaviour orders ----
  'cbo-youth-review-12m': {
    ...lastDay,
    event: 'cbo-took-effect',
    regimes: ['cbo'],
    readings: only(months(12)),
    missed: 'review-missed',
    source: 'ASBCPA 2014 s28(2)',
    inForce: cbo,
    target: workingDaysBefore(20),
  },
  // ---- Victims ----
  'victim-update-std-5wd': {
    ...lastDay,
    event: 'case-event',
    regimes: [],
    readings: only(workingDays(5, 'E')),
    missed: 'code-breach',
    source: 'Victims’ Code 2020, right 6',
    doubt: 'working-day-undefined',
    inForce: code,
    target: workingDaysBefore(3),
  },
  'victim-update-enh-1wd': {
    ...lastDay,
    event: 'case-event',
    regimes: [],
    readings: only(workingDays(1, 'E')),
    missed: 'code-breach',
    source: 'Victims’ Code 2020, right 6, Enhanced Rights',
    doubt: 'working-day-undefined',
    inForce: code,
    target: workingDaysBefore(1),
  },
  'victim-referral-2wd': {
    ...lastDay,
    event: 'crime-reported',
    regimes: [],
    readings: only(workingDays(2, 'E')),
    missed: 'code-breach',
    source: 'Victims’ Code 2020, right 4.5',
    doubt: 'working-day-undefined',
    inForce: code,
    target: workingDaysBefore(1),
  },
  'victim-contact-agreed': {
    ...lastDay,
    event: 'last-contact',
    regimes: [],
    readings: [
      read('every-7-days', days(7, 'next-day')),
      read('every-14-days', days(14, 'next-day')),
      read('every-21-days', days(21, 'next-day')),
    ],
    missed: 'agreement-broken',
    source: 'Victim contact agreement',
    confidence: 'local',
    doubt: 'not-statute',
    inForce: always,
    target: workingDaysBefore(1),
  },
  'dvds-28d': {
    ...lastDay,
    event: 'application-received',
    regimes: [],
    readings: [read('event-day-not-counted', days(28, 'next-day')), read('event-day-is-day-one', days(28))],
    missed: 'guidance-breach',
    source: 'DVDS statutory guidance 2023; DAA 2021 s77',
    confidence: 'doubtful',
    doubt: 'dvds-day-one',
    inForce: { from: '2023-04-01', to: null },
    target: workingDaysBefore(5),
  },
  // ---- Duties of the force ----
  'crime-record-24h': {
    ...instant,
    event: 'report-received',
    regimes: [],
    readings: only(hours(24, 'H')),
    missed: 'recording-failure',
    source: 'NCRS; Home Office Counting Rules',
    confidence: 'memory',
    inForce: always,
    target: hoursBefore(4),
  },
  'foi-20wd': {
    ...lastDay,
    event: 'request-received',
    regimes: [],
    readings: only(workingDays(20, 'F')),
    missed: 'foi-breach',
    source: 'FOIA 2000 s10(1), (6)',
    inForce: { from: '2005-01-01', to: null },
    target: workingDaysBefore(3),
  },
  'dpa-breach-72h': {
    ...instant,
    event: 'breach-known',
    regimes: [],
    readings: only(hours(72, 'H')),
    missed: 'dpa-breach',
    source: 'DPA 2018 s67',
    confidence: 'memory',
    inForce: { from: '2018-05-25', to: null },
    target: hoursBefore(24),
  },
} as const satisfies Record<string, DeadlineRule>;

export type DeadlineRuleId = keyof typeof deadlineRules;

/** True when `value` is the id of a deadline rule. */
export function isDeadlineRuleId(value: string): value is DeadlineRuleId {
  return Object.hasOwn(deadlineRules, value);
}

/** Every rule id, in the order of the table. */
export const deadlineRuleIds: readonly DeadlineRuleId[] = Object.keys(deadlineRules).filter((id) =>
  isDeadlineRuleId(id),
);

/** A rule as data: its trigger, counts, law, confidence, dates and target. */
export function deadlineRule(id: DeadlineRuleId): DeadlineRule {
  return deadlineRules[id];
}
