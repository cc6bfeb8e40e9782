// Columns of files about orders, notices and bail: the measures and their conditions. Long because it is a table of columns.

import { bailBodies, bailBodyNames, regimeCodes, regimeNames } from '#law';

import {
  column,
  day,
  line,
  listOf,
  longText,
  moment,
  plannedDay,
  plannedMoment,
  toCrime,
  toMeasure,
  toPerson,
  toStaff,
  yesNo,
} from './column.ts';
import type { Choice, Column, KindOfImport } from './column.ts';

const regimes: readonly Choice[] = regimeCodes
  .filter((code) => !code.startsWith('bail-'))
  .map((code) => {
    const { en, cy, short } = regimeNames[code];
    return { key: code, en, cy, aliases: [short.en, short.cy] };
  });

const bailTypes = [
  {
    key: 'bail-pre-charge',
    en: 'Before charge',
    cy: 'Cyn cyhuddo',
    aliases: ['pre', 'pre-charge', 'pre charge', 'police', 'police bail', 'pcb', 'mechnïaeth yr heddlu'],
  },
  {
    key: 'bail-post-charge',
    en: 'After charge',
    cy: 'Ar ôl cyhuddo',
    aliases: ['post', 'post-charge', 'post charge', 'court', 'court bail', 'mechnïaeth y llys'],
  },
] as const;

const arrestPowers = [
  {
    key: 'attached',
    en: 'Attached',
    cy: 'Ynghlwm',
    aliases: ['yes', 'y', 'power of arrest', 'power of arrest attached', 'poa', 'ydy', 'oes'],
  },
  {
    key: 'not-attached',
    en: 'Not attached',
    cy: 'Heb ei atodi',
    aliases: ['no', 'n', 'none', 'no power of arrest', 'not attached', 'nac ydy', 'nac oes'],
  },
] as const;

const bodies: readonly Choice[] = bailBodies.map((key) => {
  const { en, cy } = bailBodyNames[key];
  return { key, en, cy };
});

const duties = [
  { key: 'must', en: 'Must', cy: 'Rhaid', aliases: ['requirement', 'positive'] },
  {
    key: 'must-not',
    en: 'Must not',
    cy: 'Rhaid peidio â',
    aliases: ['mustnt', 'prohibition', 'not', 'rhaid peidio', 'ni chaiff'],
  },
] as const;

const courtLanguages = [
  { key: 'en', en: 'English', cy: 'Saesneg' },
  { key: 'cy', en: 'Welsh', cy: 'Cymraeg' },
] as const;

const endings = [
  { key: 'order', en: 'The order', cy: 'Y gorchymyn' },
  { key: 'programme', en: 'The programme', cy: 'Y rhaglen' },
] as const;

const subject = (required: true) =>
  column('subject', 'Subject', 'Y sawl a rwymir', toPerson, 'measure.subject_nominal_id', 'personal', {
    required,
    aliases: [
      'person',
      'person number',
      'nominal',
      'nominal number',
      'nominal ref',
      'respondent',
      'defendant',
      'rhif y person',
    ],
  });
const crime = column(
  'crime_number',
  'Crime number',
  'Rhif trosedd',
  toCrime,
  'measure.crime_id',
  'personal',
  {
    aliases: ['crime', 'crime no', 'crime ref', 'crime reference', 'trosedd'],
  },
);
const area = column(
  'area',
  'Area',
  'Ardal',
  { kind: 'code', list: 'area' },
  'measure.area_code',
  'operational',
  {
    aliases: ['local policing area', 'lpa', 'bcu', 'division'],
  },
);
const court = column(
  'court',
  'Court',
  'Llys',
  { kind: 'code', list: 'court' },
  'measure_event.court',
  'operational',
  { aliases: ['court name'] },
);
const owner = column('owner', 'Owner', 'Perchennog', toStaff, 'measure_owner.staff_id', 'operational', {
  aliases: ['manager', 'owner staff ref', 'order manager', 'collar number', 'rheolwr'],
  note: 'Staff reference here. An unknown one is a warning, and the order then has no owner.',
});
const ownerFrom = column(
  'owner_from',
  'Owner from',
  'Perchennog o',
  day,
  'measure_owner.occurred_on',
  'operational',
  {
    aliases: ['owned from', 'owner since', 'owner as at', 'perchennog ers'],
    note: 'Empty is the day of the first stage that is given.',
  },
);
const protects = column(
  'protected',
  'Protects',
  'Yn diogelu',
  listOf(toPerson, 50),
  'measure_protected.nominal_id',
  'victim',
  {
    aliases: ['protected persons', 'protected person', 'victim', 'victims', 'dioddefwr'],
  },
);

function stage(
  key: string,
  en: string,
  cy: string,
  holds: Column['holds'],
  aliases: readonly string[] = [],
): Column {
  return column(key, en, cy, holds, 'measure_event.occurred_on', 'operational', { aliases });
}

export const orders: KindOfImport = {
  kind: 'orders',
  en: 'Orders and notices',
  cy: 'Gorchmynion a hysbysiadau',
  usualSource: 'offender-management',
  oneRowFor: 'source system and order number',
  columns: [
    column('number', 'Order number', 'Rhif y gorchymyn', line, 'measure.source_ref', 'operational', {
      required: true,
      aliases: ['order no', 'order ref', 'order reference', 'reference', 'cyfeirnod'],
    }),
    column(
      'regime',
      'Kind of order',
      'Math o orchymyn',
      { kind: 'choice', choices: regimes },
      'measure.regime',
      'personal',
      {
        required: true,
        aliases: ['order type', 'type', 'order', 'type of order', 'gorchymyn'],
      },
    ),
    subject(true),
    crime,
    protects,
    area,
    stage('considered_on', 'Considered on', 'Ystyriwyd ar', day, ['considered']),
    stage('asked_legal_on', 'Sent to Legal Services on', 'Anfonwyd at y Gwasanaethau Cyfreithiol ar', day, [
      'asked legal',
      'legal services',
    ]),
    stage(
      'not_progressed_on',
      'Not issued or not progressed on',
      'Heb ei gyhoeddi, neu nid aed ymlaen, ar',
      day,
      ['not issued on', 'not issued', 'not progressed on', 'not progressed'],
    ),
    column(
      'not_progressed_reason',
      'Reason not issued or not progressed',
      'Rheswm dros beidio â chyhoeddi neu fynd ymlaen',
      { kind: 'code', list: 'reason-not-progressed' },
      'measure_event.reason',
      'operational',
      { aliases: ['reason not issued', 'reason not progressed'] },
    ),
    stage('applied_on', 'Applied for on', 'Gwnaed cais ar', day, [
      'applied',
      'application date',
      'dyddiad y cais',
    ]),
    stage('withdrawn_on', 'Withdrawn on', 'Tynnwyd yn ôl ar', day, ['withdrawn']),
    stage('refused_on', 'Refused on', 'Gwrthodwyd ar', day, ['refused']),
    column(
      'refused_reason',
      'Reason refused',
      'Rheswm dros wrthod',
      { kind: 'code', list: 'reason-refused' },
      'measure_event.reason',
      'operational',
      { aliases: ['refusal reason'] },
    ),
    column(
      'withdrawn_reason',
      'Reason withdrawn',
      'Rheswm dros dynnu’n ôl',
      { kind: 'code', list: 'reason-withdrawn' },
      'measure_event.reason',
      'operational',
    ),
    stage('undertaking_on', 'Undertaking accepted on', 'Derbyniwyd ymgymeriad ar', day, [
      'undertaking',
      'undertaking given on',
      'undertaking date',
      'ymgymeriad',
    ]),
    column(
      'undertaking_ends_on',
      'Undertaking ends on',
      'Daw’r ymgymeriad i ben ar',
      plannedDay,
      'measure_event.ends_on',
      'operational',
      { aliases: ['undertaking until', 'undertaking expires on', 'ymgymeriad hyd'] },
    ),
    column('promised', 'What was promised', 'Beth a addawyd', longText, 'measure_event.note', 'personal', {
      aliases: ['undertaking terms', 'terms of undertaking', 'telerau’r ymgymeriad'],
      note: 'In the words of the undertaking. Victims by letter, never by name or address.',
    }),
    stage('granted_on', 'Granted on', 'Rhoddwyd ar', day, [
      'granted',
      'issued on',
      'issued',
      'made on',
      'order date',
      'dyddiad y gorchymyn',
      'gwnaed ar',
    ]),
    court,
    column(
      'authority',
      'Authorised by (rank)',
      'Awdurdodwyd gan (rheng)',
      { kind: 'code', list: 'rank' },
      'measure_event.authority',
      'operational',
      { aliases: ['authority', 'authorising rank', 'rank'] },
    ),
    column('ends_on', 'Ends on', 'Daw i ben ar', plannedDay, 'measure_event.ends_on', 'operational', {
      aliases: ['end date', 'expires on', 'expiry date', 'expiry', 'dyddiad dod i ben'],
    }),
    column(
      'no_end_date',
      'No end date',
      'Dim dyddiad dod i ben',
      yesNo,
      'measure_event.no_end_date',
      'operational',
      { aliases: ['until further order', 'indefinite'] },
    ),
    column(
      'arrest_power',
      'Power of arrest',
      'Pŵer i arestio',
      { kind: 'choice', choices: arrestPowers },
      'measure_event.reason',
      'personal',
      {
        aliases: ['power of arrest attached', 'poa', 'arrest power', 'pwer i arestio'],
        note: 'For an occupation order: attached or not attached, as the order says. Empty is not known.',
      },
    ),
    stage('served_on', 'Served on', 'Cyflwynwyd ar', moment, ['served', 'served at', 'service date']),
    column(
      'service_method',
      'How it was served',
      'Sut y’i cyflwynwyd',
      { kind: 'code', list: 'service-method' },
      'measure_event.method',
      'operational',
      { aliases: ['service method', 'method'] },
    ),
    stage(
      'hearing_begun_on',
      'Hearing after the notice began on',
      'Dechreuodd y gwrandawiad ar ôl yr hysbysiad ar',
      moment,
      ['hearing began', 'hearing begun', 'hearing started', 'dechrau’r gwrandawiad'],
    ),
    stage('hearing_adjourned_on', 'Hearing adjourned on', 'Gohiriwyd y gwrandawiad ar', moment, [
      'adjourned on',
      'adjourned',
      'gohiriwyd ar',
    ]),
    column(
      'adjourned_to',
      'Hearing adjourned to',
      'Gohiriwyd y gwrandawiad hyd',
      plannedMoment,
      'measure_event.next_on',
      'operational',
      { aliases: ['next hearing', 'next hearing on', 'gwrandawiad nesaf'] },
    ),
    stage('notified_on', 'Name and address notified on', 'Rhoddwyd enw a chyfeiriad ar', day, [
      'notified',
      'notification date',
    ]),
    stage('victim_told_on', 'Victim told on', 'Dywedwyd wrth y dioddefwr ar', moment, [
      'victim told',
      'victim informed',
    ]),
    stage('checked_on', 'Last checked on', 'Gwiriwyd ddiwethaf ar', day, ['checked', 'last check']),
    stage('discharged_on', 'Discharged on', 'Rhyddhawyd ar', day, ['discharged', 'revoked on']),
    stage('ended_on', 'Ended on', 'Daeth i ben ar', day, ['ended']),
    column(
      'replaces',
      'Replaces order',
      'Yn disodli gorchymyn',
      toMeasure,
      'measure.replaces_measure_id',
      'operational',
      { aliases: ['replaces', 'interim order'] },
    ),
    owner,
    ownerFrom,
    column('note', 'Note', 'Nodyn', longText, 'measure_event.note', 'personal', {
      aliases: ['notes', 'nodiadau'],
      note: 'No victim’s name or address.',
    }),
  ],
};

export const bail: KindOfImport = {
  kind: 'bail',
  en: 'Bail',
  cy: 'Mechnïaeth',
  usualSource: 'custody',
  oneRowFor: 'source system and bail number',
  columns: [
    column('number', 'Bail number', 'Rhif y fechnïaeth', line, 'measure.source_ref', 'operational', {
      required: true,
      aliases: ['bail no', 'bail ref', 'bail reference', 'bail id', 'cyfeirnod y fechnïaeth'],
    }),
    column(
      'type',
      'Kind of bail',
      'Math o fechnïaeth',
      { kind: 'choice', choices: bailTypes },
      'measure.regime',
      'personal',
      {
        required: true,
        aliases: ['bail type', 'type of bail', 'before or after charge', 'math'],
      },
    ),
    subject(true),
    crime,
    protects,
    area,
    column(
      'granted_on',
      'Bailed on',
      'Rhyddhawyd ar fechnïaeth ar',
      moment,
      'measure_event.occurred_on',
      'operational',
      {
        required: true,
        aliases: [
          'start',
          'start date',
          'bail start',
          'bailed',
          'bail date',
          'granted on',
          'released on bail',
          'dechrau',
        ],
      },
    ),
    court,
    column(
      'authority',
      'Authorised by (rank)',
      'Awdurdodwyd gan (rheng)',
      { kind: 'code', list: 'rank' },
      'measure_event.authority',
      'operational',
      { aliases: ['authority', 'authorising rank', 'rank'] },
    ),
    column('ends_on', 'Ends on', 'Daw i ben ar', plannedDay, 'measure_event.ends_on', 'operational', {
      aliases: ['end date', 'bail end', 'bail until', 'return date', 'answer bail on', 'dyddiad dod i ben'],
      note: 'As set when bail was given; an extension has its own columns.',
    }),
    stage('arrested_on', 'Arrested for the offence on', 'Arestiwyd am y drosedd ar', day, [
      'arrested',
      'arrest date',
      'date of arrest',
      'dyddiad arestio',
    ]),
    column(
      'case_of',
      'Whose case',
      'Achos pwy',
      { kind: 'choice', choices: bodies },
      'measure_event.reason',
      'operational',
      {
        aliases: ['deciding body', 'case of', 'body', 'corff yr achos'],
        note: 'Of bail before charge. Empty is a police case.',
      },
    ),
    stage('extended_on', 'Extended on', 'Estynnwyd ar', day, ['extension date', 'extended']),
    column(
      'extended_to',
      'Extended to',
      'Estynnwyd hyd',
      plannedDay,
      'measure_event.ends_on',
      'operational',
      { aliases: ['extended until', 'new end date'] },
    ),
    column(
      'extension_authority',
      'Extension authorised by (rank)',
      'Estyniad wedi’i awdurdodi gan (rheng)',
      { kind: 'code', list: 'rank' },
      'measure_event.authority',
      'operational',
      { aliases: ['extension authority'] },
    ),
    stage('victim_told_on', 'Victim told on', 'Dywedwyd wrth y dioddefwr ar', moment, [
      'victim told',
      'victim informed',
    ]),
    stage('ended_on', 'Ended on', 'Daeth i ben ar', day, ['ended', 'bail ended', 'cancelled on']),
    owner,
    ownerFrom,
    column('note', 'Note', 'Nodyn', longText, 'measure_event.note', 'personal', {
      aliases: ['notes', 'nodiadau'],
      note: 'No victim’s name or address.',
    }),
  ],
};

export const conditions: KindOfImport = {
  kind: 'conditions',
  en: 'Conditions',
  cy: 'Amodau',
  usualSource: 'offender-management',
  oneRowFor: 'order or bail, and condition number',
  columns: [
    column(
      'number',
      'Order or bail number',
      'Rhif y gorchymyn neu’r fechnïaeth',
      toMeasure,
      'measure_clause.measure_id',
      'operational',
      {
        required: true,
        aliases: [
          'order number',
          'order no',
          'order ref',
          'bail number',
          'bail no',
          'bail ref',
          'reference',
          'rhif y gorchymyn',
          'rhif y fechnïaeth',
        ],
      },
    ),
    column(
      'condition',
      'Condition number',
      'Rhif yr amod',
      { kind: 'whole-number', least: 1, most: 999 },
      'measure_clause.clause_no',
      'operational',
      {
        required: true,
        aliases: ['condition no', 'no', 'clause', 'clause number', 'amod'],
      },
    ),
    column(
      'duty',
      'Must or must not',
      'Rhaid neu rhaid peidio',
      { kind: 'choice', choices: duties },
      'measure_clause.duty',
      'personal',
      {
        required: true,
        aliases: ['duty', 'must', 'type', 'dyletswydd'],
      },
    ),
    column(
      'plain_en',
      'In plain English',
      'Yn Saesneg clir',
      longText,
      'measure_clause.plain_en',
      'personal',
      {
        required: true,
        aliases: ['condition text', 'text', 'wording', 'plain words', 'description'],
        note: 'Victims by letter, never by name or address.',
      },
    ),
    column('plain_cy', 'In plain Welsh', 'Yn Gymraeg clir', longText, 'measure_clause.plain_cy', 'personal', {
      aliases: ['welsh', 'cymraeg'],
    }),
    column(
      'court_wording',
      'Words of the court',
      'Geiriau’r llys',
      longText,
      'measure_clause.court_wording',
      'personal',
      { aliases: ['court wording', 'court text'] },
    ),
    column(
      'court_language',
      'Language of the court’s words',
      'Iaith geiriau’r llys',
      { kind: 'choice', choices: courtLanguages },
      'measure_clause.court_language',
      'operational',
      { aliases: ['court language', 'language', 'iaith'] },
    ),
    column(
      'limit',
      'What it limits',
      'Beth mae’n ei gyfyngu',
      { kind: 'code', list: 'limit' },
      'measure_clause.channel',
      'operational',
      { aliases: ['limits', 'channel', 'category'] },
    ),
    column('starts_on', 'Starts on', 'Dechrau ar', plannedDay, 'measure_clause.starts_on', 'operational', {
      aliases: ['from', 'start date'],
    }),
    column('until', 'Until', 'Hyd', plannedDay, 'measure_clause.ends_on', 'operational', {
      aliases: ['ends on', 'end date', 'to'],
      note: 'Empty where it lasts as long as the order.',
    }),
    column(
      'ends_with',
      'Ends with',
      'Daw i ben gyda',
      { kind: 'choice', choices: endings },
      'measure_clause.ends_with',
      'operational',
    ),
    column('removed', 'Removed', 'Tynnwyd', yesNo, 'measure_clause.removed', 'operational', {
      aliases: ['deleted', 'no longer in force'],
      note: 'Yes removes the condition; the earlier row is kept.',
    }),
  ],
};
