// Sheets of what was decided in cases: considerations, referrals and assessments, and contact with victims.

import { enteredBy, provenance, Sheet } from './sheet.ts';

/** Empty sheets, each pointing only to rows of earlier ones. */
export function workSheets() {
  return {
    considerationEntry: new Sheet(
      'consideration_entry',
      [
        'ref',
        'crime_id',
        'subject_nominal_id',
        'amends_entry_id',
        'occurred_at',
        'place',
        'victim_wish',
        'note',
        ...provenance,
      ],
      {
        crime_id: 'crime',
        subject_nominal_id: 'nominal',
        amends_entry_id: 'consideration_entry',
        ...enteredBy,
      },
    ),
    considerationAnswer: new Sheet(
      'consideration_answer',
      ['entry_id', 'intervention', 'answer', 'reason', 'look_again', 'look_again_on', 'needs_second_reader'],
      { entry_id: 'consideration_entry' },
    ),
    considerationReading: new Sheet(
      'consideration_reading',
      ['answer_id', 'agrees', 'reason', ...provenance],
      { answer_id: 'consideration_answer', ...enteredBy },
    ),
    referral: new Sheet(
      'referral',
      [
        'ref',
        'subject_nominal_id',
        'crime_id',
        'programme',
        'basis',
        'measure_id',
        'risk_band',
        'provider',
        'criteria',
        'area_code',
        ...provenance,
      ],
      { subject_nominal_id: 'nominal', crime_id: 'crime', measure_id: 'measure', ...enteredBy },
    ),
    referralEvent: new Sheet(
      'referral_event',
      ['referral_id', 'step', 'occurred_on', 'session_no', 'reason', 'note', ...provenance],
      { referral_id: 'referral', ...enteredBy },
    ),
    referralFollowUp: new Sheet(
      'referral_follow_up',
      [
        'referral_id',
        'months',
        'occurred_on',
        'found_crimes',
        'found_breaches',
        'result',
        'victim_heard',
        'note',
        ...provenance,
      ],
      { referral_id: 'referral', ...enteredBy },
    ),
    assessment: new Sheet(
      'assessment',
      [
        'ref',
        'subject_nominal_id',
        'crime_id',
        'tool',
        'state',
        'level',
        'stage',
        'reason',
        'reasons',
        'next_review_on',
        'regrade_of_id',
        'occurred_on',
        'assessor_staff_id',
        'training',
        'staff_training_id',
        ...provenance,
      ],
      {
        subject_nominal_id: 'nominal',
        crime_id: 'crime',
        regrade_of_id: 'assessment',
        assessor_staff_id: 'staff',
        staff_training_id: 'staff_training',
        ...enteredBy,
      },
    ),
    disagreement: new Sheet(
      'assessment_disagreement',
      ['assessment_id', 'level', 'reasons', 'occurred_at', ...provenance],
      { assessment_id: 'assessment', ...enteredBy },
    ),
    contactAgreement: new Sheet(
      'contact_agreement',
      [
        'crime_id',
        'victim_nominal_id',
        'kind',
        'interval_key',
        'method',
        'language',
        'reason',
        'ask_again_on',
        'occurred_on',
        ...provenance,
      ],
      { crime_id: 'crime', victim_nominal_id: 'nominal', ...enteredBy },
    ),
    victimContact: new Sheet(
      'victim_contact',
      ['crime_id', 'victim_nominal_id', 'method', 'is_reached', 'topics', 'occurred_on', ...provenance],
      { crime_id: 'crime', victim_nominal_id: 'nominal', ...enteredBy },
    ),
    riskEvent: new Sheet(
      'risk_event',
      ['subject_nominal_id', 'crime_id', 'kind', 'occurred_on', 'note', ...provenance],
      { subject_nominal_id: 'nominal', crime_id: 'crime', ...enteredBy },
    ),
  };
}
