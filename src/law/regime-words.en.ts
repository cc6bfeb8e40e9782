// English for the coded fields of a regime: who, which court, how served, what follows an arrest.

import type { ArrestPower } from './arrest-power.ts';
import type { HoursToCourt } from './court-hours.ts';
import type {
  AfterArrest,
  Court,
  InterimForm,
  LengthLimits,
  Party,
  ServiceRule,
  Trace,
} from './regime-record.ts';

const hoursEn = (hours: number) => (hours === 1 ? '1 hour' : `${hours} hours`);

export const regimeWordsEn = {
  parties: {
    'chief-officer': 'Chief officer of police',
    constable: 'Constable',
    'custody-officer': 'Custody officer',
    'authorised-officer': 'Authorised officer',
    nca: 'National Crime Agency',
    prosecution: 'Prosecution',
    court: 'Court of its own motion',
    subject: 'Subject of the order',
    applicant: 'Applicant',
    'protected-person': 'Person protected',
    'associated-person': 'Associated person',
    'third-party': 'Third party with leave',
    'person-mentioned': 'Any person mentioned in the order',
  } satisfies Record<Party, string>,
  courts: {
    magistrates: 'Magistrates’ court',
    youth: 'Youth court',
    crown: 'Crown Court',
    family: 'Family Court',
    county: 'County Court',
    'high-court': 'High Court',
    'court-that-made-it': 'As an appeal against sentence',
  } satisfies Record<Court, string>,
  ends: {
    'on-determination': 'When the application is determined',
    'fixed-or-further-order': 'Fixed period, or until further order',
    'fixed-only': 'Fixed period only',
    'stated-in-order': 'As the order states',
  } satisfies Record<LengthLimits['ends'], string>,
  interim: {
    'is-the-urgent-form': 'This is the urgent form',
    'interim-order': 'Interim order',
    'without-notice': 'Without notice',
    'street-bail': 'Street bail',
    none: 'None',
  } satisfies Record<InterimForm, string>,
  service: {
    'personal-by-constable': 'In person, by a constable',
    personal: 'In person',
    'personal-not-by-applicant': 'In person, never by the applicant',
    'in-court': 'In court',
    'given-at-release': 'Given at release',
    'record-on-request': 'Record given on request',
    'signed-by-subject': 'Signed by the subject',
  } satisfies Record<ServiceRule, string>,
  notification: {
    'from-service': 'Name and address, from the day of service',
    'from-made': 'Name and address, from the day the order is made',
    none: 'No duty to notify police',
  },
  arrestPower: {
    'in-law': 'In its law, for every order of the kind',
    'if-attached': 'Only where the court attached it to the order',
    attached: 'A power of arrest is attached',
    'not-attached': 'No power of arrest is attached',
  } satisfies Record<ArrestPower, string>,
  afterArrest: {
    'court-within-hours': 'Before a court within the hours that the law sets',
    'custody-clock': 'Ordinary custody clock, then the first sitting after charge',
    station: 'To a police station; custody clock paused for 3 hours',
    'warrant-or-clock': 'Ordinary custody clock, or a court warrant',
    warrant: 'Under a warrant of the court, as it says',
  } satisfies Record<AfterArrest, string>,
  courtHours: {
    A: (hours: number) =>
      `Before a court within ${hoursEn(hours)}. Sundays, Christmas Day, Good Friday and bank holidays do not count`,
    B: (hours: number) =>
      `Before a court within ${hoursEn(hours)}. Sundays, Christmas Day and Good Friday do not count`,
    C: (hours: number) =>
      `Before a court within ${hoursEn(hours)}. Weekends, Christmas Day, Good Friday and bank holidays do not count`,
    H: (hours: number) => `Before a court within ${hoursEn(hours)}. Every hour counts`,
  } satisfies Record<HoursToCourt['leavesOut'], (hours: number) => string>,
  trace: {
    'pnc-when-charged': 'On PNC once charged, cautioned or convicted',
    'court-result': 'Custody record and court result only',
    'custody-record': 'Custody record only',
    'court-file': 'Court file only',
    'caution-record': 'The caution shows; the breach does not',
  } satisfies Record<Trace, string>,
};
