// Columns of a file of risk assessments: that each was made, how high, by whom. No wording of any tool.

import { column, day, line, longText, plannedDay, toCrime, toPerson, toStaff } from './column.ts';
import type { KindOfImport } from './column.ts';

const states = [
  {
    key: 'completed',
    en: 'Completed',
    cy: 'Wedi’i gwblhau',
    aliases: ['made', 'done', 'complete', 'gwnaed'],
  },
  {
    key: 'not-needed',
    en: 'Considered, not needed',
    cy: 'Ystyriwyd, nid oes ei angen',
    aliases: ['not needed', 'not applicable', 'n/a', 'dim angen'],
  },
  {
    key: 'refused',
    en: 'Could not be made',
    cy: 'Ni ellid ei wneud',
    aliases: ['refused', 'declined', 'not possible', 'gwrthodwyd'],
  },
] as const;

export const assessments: KindOfImport = {
  kind: 'assessments',
  en: 'Risk assessments',
  cy: 'Asesiadau risg',
  usualSource: 'crime-system',
  oneRowFor: 'source system and assessment number',
  columns: [
    column('number', 'Assessment number', 'Rhif yr asesiad', line, 'assessment.source_ref', 'operational', {
      required: true,
      aliases: ['assessment ref', 'assessment id', 'form number', 'cyfeirnod'],
    }),
    column(
      'subject',
      'Suspect',
      'Person dan amheuaeth',
      toPerson,
      'assessment.subject_nominal_id',
      'personal',
      {
        required: true,
        aliases: ['person', 'perpetrator', 'suspect id', 'nominal', 'cyflawnwr'],
      },
    ),
    column('crime_number', 'Crime number', 'Rhif trosedd', toCrime, 'assessment.crime_id', 'personal', {
      aliases: ['crime', 'crime no', 'trosedd'],
    }),
    column(
      'tool',
      'Which assessment',
      'Pa asesiad',
      { kind: 'code', list: 'assessment-tool' },
      'assessment.tool',
      'operational',
      { required: true, aliases: ['tool', 'assessment', 'form', 'type', 'asesiad'] },
    ),
    column('made_on', 'Made on', 'Gwnaed ar', day, 'assessment.occurred_on', 'operational', {
      required: true,
      aliases: ['date', 'assessed on', 'assessment date', 'dyddiad'],
    }),
    column(
      'state',
      'What came of it',
      'Beth ddaeth ohono',
      { kind: 'choice', choices: states },
      'assessment.state',
      'personal',
      { aliases: ['status', 'outcome', 'cyflwr'], note: 'Completed where it is left out.' },
    ),
    column(
      'level',
      'Level',
      'Lefel',
      { kind: 'code', list: 'assessment-level' },
      'assessment.level',
      'special',
      { aliases: ['grade', 'risk', 'concern', 'gradd'], note: 'A completed one has a level or a stage.' },
    ),
    column(
      'stage',
      'Stage of homicide risk escalation',
      'Cam gwaethygu risg dynladdiad',
      { kind: 'whole-number', least: 1, most: 8 },
      'assessment.stage',
      'special',
      { aliases: ['hre stage', 'cam'] },
    ),
    column(
      'reason',
      'Why it was not made',
      'Pam na chafodd ei wneud',
      { kind: 'code', list: 'assessment-reason' },
      'assessment.reason',
      'personal',
      { aliases: ['why not', 'rheswm'] },
    ),
    column('grounds', 'Grounds', 'Seiliau', longText, 'assessment.reasons', 'special', {
      aliases: ['reasons', 'rationale', 'seiliau’r asesydd'],
      note: 'The assessor’s own words: no wording of the form, no victim’s name or address.',
    }),
    column(
      'next_review',
      'Next review',
      'Adolygiad nesaf',
      plannedDay,
      'assessment.next_review_on',
      'operational',
      {
        aliases: ['review date', 'review by', 'adolygu erbyn'],
      },
    ),
    column('assessor', 'Assessor', 'Asesydd', toStaff, 'assessment.assessor_staff_id', 'operational', {
      aliases: ['assessed by', 'by', 'officer number', 'gan'],
      note: 'Their number. Whether they were trained is not known from a file, and the product says so.',
    }),
  ],
};
