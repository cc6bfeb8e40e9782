// Columns of files about crimes: the crimes themselves, who was in them, and how they ended.

import { column, day, line, longText, toCrime, toPerson } from './column.ts';
import type { KindOfImport } from './column.ts';

const yesNoNotKnown = [
  { key: 'yes', en: 'Yes', cy: 'Ie', aliases: ['Y', 'true', '1', 'oes', 'ydy', 'DA'] },
  { key: 'no', en: 'No', cy: 'Na', aliases: ['N', 'false', '0', 'nac oes', 'nac ydy', 'non-DA'] },
  { key: 'not-known', en: 'Not known', cy: 'Ddim yn hysbys', aliases: ['unknown', 'U', 'anhysbys'] },
] as const;

const bases = [
  {
    key: 'dash-attached',
    en: 'DASH attached',
    cy: 'DASH ynghlwm',
    aliases: ['dash', 'dash linked', 'dash attached'],
  },
  { key: 'officer', en: 'Officer', cy: 'Swyddog', aliases: ['flag', 'officer flag', 'marker'] },
  { key: 'relationship', en: 'Relationship', cy: 'Perthynas' },
  { key: 'extract', en: 'Extract', cy: 'Echdyniad', aliases: ['not stated'] },
] as const;

const changes = [
  { key: 'corrected', en: 'Corrected', cy: 'Cywirwyd', aliases: ['correction', 'cywiriad'] },
  {
    key: 'reclassified',
    en: 'Reclassified',
    cy: 'Ailddosbarthwyd',
    aliases: ['reclassification', 'ailddosbarthu'],
  },
  {
    key: 'cancelled',
    en: 'Cancelled',
    cy: 'Canslwyd',
    aliases: ['no crime', 'cancelled crime', 'dim trosedd'],
  },
] as const;

const parts = [
  {
    key: 'suspect',
    en: 'Suspect',
    cy: 'Person dan amheuaeth',
    aliases: ['offender', 'accused', 'sus', 'perpetrator', 'defendant', 'cyflawnwr'],
  },
  {
    key: 'victim',
    en: 'Victim',
    cy: 'Dioddefwr',
    aliases: ['complainant', 'aggrieved', 'vic', 'injured party', 'survivor'],
  },
  { key: 'witness', en: 'Witness', cy: 'Tyst', aliases: ['wit'] },
  {
    key: 'reporter',
    en: 'Person reporting',
    cy: 'Person a roddodd wybod',
    aliases: ['reporter', 'informant', 'caller', 'reported by'],
  },
] as const;

const crimeNumber = [
  'crime no',
  'crime ref',
  'crime reference',
  'crime reference number',
  'crn',
  'crime',
  'cyfeirnod trosedd',
  'trosedd',
];
const personNumber = [
  'nominal',
  'nominal number',
  'nominal ref',
  'nominal id',
  'person id',
  'person ref',
  'source id',
  'rhif enwol',
];

export const crimes: KindOfImport = {
  kind: 'crimes',
  en: 'Crimes',
  cy: 'Troseddau',
  usualSource: 'crime-system',
  oneRowFor: 'source system and crime number',
  columns: [
    column('crime_number', 'Crime number', 'Rhif trosedd', line, 'crime.source_ref', 'operational', {
      required: true,
      aliases: crimeNumber,
    }),
    column(
      'offence',
      'Offence',
      'Trosedd honedig',
      { kind: 'offence' },
      'crime_version.offence_key',
      'personal',
      {
        required: true,
        aliases: [
          'offence code',
          'home office code',
          'ho code',
          'ho subcode',
          'cjs code',
          'offence class',
          'classification',
          'cod trosedd',
          'dosbarthiad',
        ],
        note: 'Our key, a Home Office subcode (008/65), a CJS code (PH97010) or a title. One we do not know is kept as given, with a warning.',
      },
    ),
    column(
      'committed_from',
      'Committed from',
      'Cyflawnwyd o',
      day,
      'crime_version.committed_from',
      'personal',
      {
        aliases: ['committed on', 'offence date', 'committed date', 'from date', 'dyddiad y drosedd'],
      },
    ),
    column('committed_to', 'Committed to', 'Cyflawnwyd hyd', day, 'crime_version.committed_to', 'personal', {
      aliases: ['to date', 'committed until'],
    }),
    column(
      'reported_on',
      'Reported on',
      'Rhoddwyd gwybod ar',
      day,
      'crime_version.reported_on',
      'operational',
      {
        aliases: ['reported', 'date reported', 'reported date'],
      },
    ),
    column('recorded_on', 'Recorded on', 'Cofnodwyd ar', day, 'crime_version.recorded_on', 'operational', {
      aliases: ['recorded', 'date recorded', 'recorded date', 'crimed on'],
    }),
    column(
      'area',
      'Area',
      'Ardal',
      { kind: 'code', list: 'area' },
      'crime_version.area_code',
      'operational',
      {
        aliases: ['local policing area', 'lpa', 'bcu', 'division', 'ardal plismona leol'],
      },
    ),
    column(
      'domestic_abuse',
      'Domestic abuse',
      'Cam-drin domestig',
      { kind: 'choice', choices: yesNoNotKnown },
      'crime_version.domestic_abuse',
      'special',
      {
        aliases: ['da', 'da related', 'domestic abuse related', 'domestic'],
        note: 'Empty is not known.',
      },
    ),
    column(
      'domestic_abuse_basis',
      'Domestic abuse: who says so',
      'Cam-drin domestig: pwy sy’n dweud',
      { kind: 'choice', choices: bases },
      'crime_version.domestic_abuse_basis',
      'operational',
      {
        aliases: ['domestic abuse basis', 'da basis'],
        note: 'Empty is the extract itself.',
      },
    ),
    column(
      'change',
      'What changed',
      'Beth a newidiodd',
      { kind: 'choice', choices: changes },
      'crime_version.change_kind',
      'operational',
      {
        aliases: ['change kind', 'change type'],
        note: 'Empty is worked out: a new offence is a reclassification, anything else a correction.',
      },
    ),
    column(
      'change_reason',
      'Reason for the change',
      'Rheswm dros y newid',
      longText,
      'crime_version.change_reason',
      'personal',
      {
        aliases: ['classification change reason', 'reclassification reason', 'cancellation reason'],
      },
    ),
    column(
      'questioned',
      'Offence questioned',
      'Amheuir y drosedd',
      { kind: 'yes-no' },
      'crime_version.is_questioned',
      'operational',
      {
        aliases: ['classification questioned', 'disputed', 'offence disputed'],
        note: 'Yes where somebody disagrees with the offence and it stays as it is. Say who and why as the reason for the change.',
      },
    ),
    column('changed_on', 'Changed on', 'Newidiwyd ar', day, 'crime_version.occurred_on', 'operational', {
      aliases: ['change date', 'reclassified on', 'as at', 'last updated'],
    }),
  ],
};

export const parties: KindOfImport = {
  kind: 'parties',
  en: 'People in crimes',
  cy: 'Pobl mewn troseddau',
  usualSource: 'crime-system',
  oneRowFor: 'crime, person and part',
  columns: [
    column('crime_number', 'Crime number', 'Rhif trosedd', toCrime, 'crime_party.crime_id', 'operational', {
      required: true,
      aliases: crimeNumber,
    }),
    column('person', 'Person number', 'Rhif y person', toPerson, 'crime_party.nominal_id', 'victim', {
      required: true,
      aliases: personNumber,
    }),
    column('part', 'Part', 'Rhan', { kind: 'choice', choices: parts }, 'crime_party.part', 'victim', {
      required: true,
      aliases: ['role', 'involvement', 'party type', 'rol'],
    }),
    column(
      'relationship',
      'Relationship',
      'Perthynas',
      { kind: 'code', list: 'relationship' },
      'crime_party.relationship',
      'special',
      {
        aliases: ['relationship to suspect', 'victim is the suspect’s'],
        note: 'What the victim is to the suspect.',
      },
    ),
    column('from', 'From', 'O', day, 'crime_party.occurred_on', 'operational', {
      aliases: ['linked on', 'from date'],
    }),
    column('removed', 'Removed', 'Tynnwyd', { kind: 'yes-no' }, 'crime_party.removed', 'operational', {
      aliases: ['unlinked', 'no longer linked'],
      note: 'Yes withdraws the link; the earlier row is kept.',
    }),
  ],
};

export const outcomes: KindOfImport = {
  kind: 'outcomes',
  en: 'Outcomes',
  cy: 'Canlyniadau',
  usualSource: 'crime-system',
  oneRowFor: 'crime, outcome and date',
  columns: [
    column('crime_number', 'Crime number', 'Rhif trosedd', toCrime, 'crime_outcome.crime_id', 'operational', {
      required: true,
      aliases: crimeNumber,
    }),
    column(
      'outcome',
      'Outcome',
      'Canlyniad',
      { kind: 'code', list: 'outcome' },
      'crime_outcome.outcome_code',
      'personal',
      {
        required: true,
        aliases: ['outcome code', 'outcome number', 'outcome type', 'cod canlyniad'],
      },
    ),
    column('date', 'Date', 'Dyddiad', day, 'crime_outcome.occurred_on', 'operational', {
      required: true,
      aliases: ['outcome date', 'outcome on', 'date of outcome', 'dyddiad y canlyniad'],
    }),
    column('rationale', 'Rationale', 'Rhesymeg', longText, 'crime_outcome.rationale', 'personal', {
      aliases: ['reason', 'outcome reason', 'rheswm'],
    }),
  ],
};
