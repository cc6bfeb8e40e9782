// Courses that staff record: how long each counts for, and where we know of it from.

import { listOf } from '../lists.ts';

const REVIEW = 'Review of July 2023, section on training';

/** `months`: how long a completed course counts; null until further notice. `warnDays`: from when its end is shown. Both are the force’s own choice. */
export const courses = [
  ...listOf(
    'course',
    `${REVIEW}: SASH in 2020 and 2022 for Domestic Abuse Officers. Two years: own rule, for the force to settle`,
    'local',
    'as-written',
    [
      {
        key: 'sash',
        en: 'SASH assessor',
        cy: 'Asesydd SASH',
        body: { months: 24, warnDays: 60, short: 'SASH' },
      },
    ],
  ),
  ...listOf(
    'course',
    `${REVIEW}: stalking and the HRE assessment. Two years: own rule, for the force to settle`,
    'local',
    'as-written',
    [
      {
        key: 'hre',
        en: 'Stalking and homicide risk escalation (HRE)',
        cy: 'Stelcio a gwaethygu risg dynladdiad (HRE)',
        body: { months: 24, warnDays: 60, short: 'HRE' },
      },
    ],
  ),
  ...listOf(
    'course',
    'Licence notes of each tool ask for trained or qualified users. Length: own rule, for the force to settle',
    'local',
    'as-written',
    [
      {
        key: 'dash',
        en: 'DASH risk assessment',
        cy: 'Asesiad risg DASH',
        body: { months: 36, warnDays: 60, short: 'DASH' },
      },
      {
        key: 'dara',
        en: 'DARA risk assessment',
        cy: 'Asesiad risg DARA',
        body: { months: 36, warnDays: 60, short: 'DARA' },
      },
      {
        key: 's-dash',
        en: 'S-DASH stalking screening',
        cy: 'Sgrinio stelcio S-DASH',
        body: { months: 36, warnDays: 60, short: 'S-DASH' },
      },
      {
        key: 'srp',
        en: 'SRP qualified user',
        cy: 'Defnyddiwr cymwys SRP',
        body: { months: null, warnDays: 60, short: 'SRP' },
      },
      {
        key: 'ppit',
        en: 'PPIT user',
        cy: 'Defnyddiwr PPIT',
        body: { months: 36, warnDays: 60, short: 'PPIT' },
      },
    ],
  ),
  ...listOf('course', REVIEW, 'verified', 'as-written', [
    {
      key: 'da-matters',
      en: 'Domestic Abuse Matters',
      cy: 'Rhaglen Domestic Abuse Matters',
      body: { months: null, warnDays: 60, short: 'DA Matters' },
    },
    {
      key: 'college-stalking',
      en: 'College of Policing: stalking and harassment',
      cy: 'Coleg Plismona: stelcio ac aflonyddu',
      body: { months: null, warnDays: 60, short: 'College' },
    },
  ]),
];
