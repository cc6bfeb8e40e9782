// Columns of a file of breaches of orders and bail, criminal or not.

import { column, line, listOf, longText, moment, toCrime, toMeasure, toPerson, toStaff } from './column.ts';
import type { KindOfImport } from './column.ts';

const kindsOfBreach = [
  { key: 'offence', en: 'A crime in itself', cy: 'Trosedd fel y cyfryw', aliases: ['offence', 'crime'] },
  { key: 'court-dealt', en: 'Dealt with by the court', cy: 'Y llys yn delio ag ef', aliases: ['court'] },
  { key: 'arrest-only', en: 'Arrest only', cy: 'Arestio yn unig', aliases: ['arrestable', 'bail'] },
  {
    key: 'failure-to-surrender',
    en: 'Failing to surrender',
    cy: 'Methu ag ildio',
    aliases: ['failed to surrender', 'failed to appear', 'fta'],
  },
  {
    key: 'caution-or-licence',
    en: 'Caution or licence condition',
    cy: 'Amod rhybudd neu drwydded',
    aliases: ['caution', 'licence'],
  },
  { key: 'programme', en: 'Missed programme', cy: 'Colli rhaglen', aliases: ['non-attendance'] },
  { key: 'not-known', en: 'Not known', cy: 'Ddim yn hysbys', aliases: ['unknown'] },
] as const;

const decisions = [
  {
    key: 'arrest',
    en: 'Arrest',
    cy: 'Arestio',
    aliases: ['arrested', 'looking for', 'arrest attempt', 'wanted'],
  },
  { key: 'not-arrested', en: 'Not arrested', cy: 'Heb arestio', aliases: ['no arrest'] },
  { key: 'decided', en: 'Decided', cy: 'Penderfynwyd', aliases: ['reviewed'] },
] as const;

const results = [
  { key: 'charged', en: 'Charged', cy: 'Cyhuddwyd', aliases: ['charge'] },
  { key: 'no-further-action', en: 'No further action', cy: 'Dim camau pellach', aliases: ['nfa'] },
  {
    key: 're-bailed',
    en: 'Bailed again',
    cy: 'Rhyddhawyd ar fechnïaeth eto',
    aliases: ['re-bailed', 'rebailed'],
  },
  {
    key: 'returned-to-court',
    en: 'Put before the court',
    cy: 'Gerbron y llys',
    aliases: ['returned to court', 'remanded', 'put before court'],
  },
  {
    key: 'court-result',
    en: 'Court result',
    cy: 'Canlyniad llys',
    aliases: ['convicted', 'sentenced', 'dealt with at court'],
  },
] as const;

export const breaches: KindOfImport = {
  kind: 'breaches',
  en: 'Breaches',
  cy: 'Achosion o dorri amodau',
  usualSource: 'custody',
  oneRowFor: 'source system and breach number',
  columns: [
    column('number', 'Breach number', 'Rhif yr achos', line, 'breach.source_ref', 'operational', {
      required: true,
      aliases: ['breach no', 'breach ref', 'breach reference', 'breach id', 'log number', 'cyfeirnod'],
    }),
    column(
      'measure',
      'Order or bail number',
      'Rhif y gorchymyn neu’r fechnïaeth',
      toMeasure,
      'breach.measure_id',
      'personal',
      {
        aliases: [
          'order number',
          'order no',
          'order ref',
          'bail number',
          'bail no',
          'bail ref',
          'order or bail',
          'rhif y gorchymyn',
          'rhif y fechnïaeth',
        ],
        note: 'May be empty while nobody knows which; the subject is then needed.',
      },
    ),
    column('subject', 'Subject', 'Y sawl a rwymir', toPerson, 'breach.subject_nominal_id', 'personal', {
      aliases: [
        'person',
        'person number',
        'nominal',
        'nominal number',
        'nominal ref',
        'suspect',
        'rhif y person',
      ],
      note: 'May be empty where the order or bail says who it is.',
    }),
    column(
      'condition',
      'Condition number',
      'Rhif yr amod',
      { kind: 'whole-number', least: 1, most: 999 },
      'breach.clause_no',
      'personal',
      {
        aliases: ['condition no', 'condition', 'clause', 'clause number', 'amod'],
      },
    ),
    column(
      'kind',
      'Legal kind',
      'Math cyfreithiol',
      { kind: 'choice', choices: kindsOfBreach },
      'breach.contravention',
      'personal',
      {
        aliases: ['contravention', 'breach type', 'type'],
        note: 'Empty is worked out from the order or bail.',
      },
    ),
    column('occurred', 'When it happened', 'Pryd y digwyddodd', moment, 'breach.occurred_from', 'personal', {
      required: true,
      aliases: [
        'occurred',
        'occurred at',
        'occurred on',
        'date of breach',
        'breach date',
        'when',
        'date',
        'dyddiad',
      ],
    }),
    column('occurred_to', 'When it ended', 'Pryd y daeth i ben', moment, 'breach.occurred_to', 'personal', {
      aliases: ['occurred until', 'to'],
    }),
    column(
      'reported',
      'When police were told',
      'Pryd y rhoddwyd gwybod i’r heddlu',
      moment,
      'breach.reported_at',
      'operational',
      {
        required: true,
        aliases: ['reported', 'reported at', 'reported on', 'date reported'],
      },
    ),
    column(
      'channels',
      'How',
      'Sut',
      listOf({ kind: 'code', list: 'channel' }),
      'breach.channels',
      'personal',
      { aliases: ['channel', 'means', 'method', 'modd'] },
    ),
    column('account', 'Account', 'Disgrifiad', longText, 'breach.account', 'personal', {
      aliases: ['description', 'summary', 'what happened', 'crynodeb'],
      note: 'No victim’s name or address.',
    }),
    column(
      'evidence',
      'Evidence',
      'Tystiolaeth',
      listOf({ kind: 'code', list: 'evidence' }),
      'breach.evidence',
      'personal',
      { aliases: ['evidence types'] },
    ),
    column(
      'evidence_note',
      'Note on the evidence',
      'Nodyn am y dystiolaeth',
      longText,
      'breach.evidence_note',
      'personal',
    ),
    column('crime_number', 'Crime number', 'Rhif trosedd', toCrime, 'breach.crime_id', 'personal', {
      aliases: ['crime', 'crime no', 'crime ref', 'trosedd'],
    }),
    column(
      'decision',
      'Decision',
      'Penderfyniad',
      { kind: 'choice', choices: decisions },
      'breach_event.step',
      'personal',
      { aliases: ['police decision'] },
    ),
    column('decided_at', 'Decided at', 'Penderfynwyd am', moment, 'breach_event.occurred_at', 'operational', {
      aliases: ['decision date', 'decided on'],
    }),
    column(
      'decided_by',
      'Decided by',
      'Penderfynwyd gan',
      toStaff,
      'breach_event.by_staff_id',
      'operational',
      {
        aliases: ['decision by', 'deciding officer', 'supervisor', 'superintendent'],
        note: 'Staff reference here. An unknown one is a warning, and the decision is kept without it.',
      },
    ),
    column(
      'decision_note',
      'Note on the decision',
      'Nodyn am y penderfyniad',
      longText,
      'breach_event.note',
      'personal',
      {
        aliases: ['decision reason', 'rationale', 'log note', 'rhesymeg'],
        note: 'No victim’s name or address.',
      },
    ),
    column('arrested_at', 'Arrested at', 'Arestiwyd am', moment, 'breach_event.occurred_at', 'operational', {
      aliases: ['arrested', 'arrested on', 'arrest date'],
    }),
    column(
      'not_arrested_reason',
      'Reason for no arrest',
      'Rheswm dros beidio ag arestio',
      { kind: 'code', list: 'reason-not-arrested' },
      'breach_event.reason',
      'personal',
      { aliases: ['reason not arrested'] },
    ),
    column(
      'result',
      'Result',
      'Canlyniad',
      { kind: 'choice', choices: results },
      'breach_event.step',
      'personal',
      { aliases: ['outcome', 'disposal'] },
    ),
    column('result_at', 'Result on', 'Canlyniad ar', moment, 'breach_event.occurred_at', 'operational', {
      aliases: ['result date', 'outcome date', 'disposal date'],
    }),
    column(
      'victim_told_at',
      'Victim told at',
      'Dywedwyd wrth y dioddefwr am',
      moment,
      'breach_event.occurred_at',
      'operational',
      { aliases: ['victim told', 'victim told on', 'victim informed'] },
    ),
    column(
      'victim_told_how',
      'How the victim was told',
      'Sut y dywedwyd wrth y dioddefwr',
      { kind: 'code', list: 'contact-method' },
      'breach_event.method',
      'operational',
      { aliases: ['victim told method'] },
    ),
  ],
};
