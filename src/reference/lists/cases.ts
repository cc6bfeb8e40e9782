// Limits of the working day for a case: answers to questions, FOUR, disagreement, linking; and the queues.

import { listOf } from '../lists.ts';

const LIMIT = 'The force’s own rule, to be set by the force lead; review of July 2023, recommendation 3';

/** `hours` or `days` are waited before it is late; `forDays` is how long it stays work of the day. */
const limits = listOf('case-limit', LIMIT, 'local', 'as-written', [
  {
    key: 'advice',
    en: 'Answer to a question: within 24 hours',
    cy: 'Ateb i gwestiwn: o fewn 24 awr',
    body: { hours: 24 },
  },
  {
    key: 'four',
    en: 'FOUR answered: within 24 hours of recording, on Today for 7 days',
    cy: 'Ateb FOUR: o fewn 24 awr i’r cofnodi, ar Heddiw am 7 diwrnod',
    body: { hours: 24, forDays: 7 },
  },
  {
    key: 'not-stalking',
    en: 'Second reader of “why not stalking”: within 3 days',
    cy: 'Ail ddarllenydd “pam nad stelcio”: o fewn 3 diwrnod',
    body: { days: 3 },
  },
  {
    key: 'classification',
    en: 'Disagreement about an offence settled: within 7 days',
    cy: 'Setlo anghytundeb am drosedd: o fewn 7 diwrnod',
    body: { days: 7 },
  },
  {
    key: 'application',
    en: 'Application for an order without a step: both sides asked after 3 days, late after 7',
    cy: 'Cais am orchymyn heb gam: gofyn i’r ddwy ochr ar ôl 3 diwrnod, yn hwyr ar ôl 7',
    body: { days: 3, forDays: 7 },
  },
  {
    key: 'linking',
    en: 'New report about a known pair: decided within 3 days, on Today for 14 days',
    cy: 'Adroddiad newydd am bâr hysbys: penderfynu o fewn 3 diwrnod, ar Heddiw am 14 diwrnod',
    body: { days: 3, forDays: 14 },
  },
  {
    key: 'queue',
    en: 'A case in a queue: looked at within 3 days',
    cy: 'Achos mewn ciw: edrych arno o fewn 3 diwrnod',
    body: { days: 3 },
  },
]);

/** `role`: who works the queue; where nobody holds that post it falls to supervisors. */
const queues = listOf(
  'queue',
  'Review of July 2023: secondary risk, the co-ordinator’s review of missed chances, outcomes 15 and 16. Own rules of entry',
  'local',
  'as-written',
  [
    {
      key: 'secondary-risk',
      en: 'Secondary risk',
      cy: 'Risg eilaidd',
      body: {
        role: 'domestic-abuse-officer',
        levels: ['high'],
        stage: 5,
        crimes: 3,
        days: 28,
        ruleEn:
          'Open stalking and harassment, domestic or not: assessed high, or HRE stage 5, or the third crime in a year of the suspect, or of the victim where nobody is named; in the last 28 days.',
        ruleCy:
          'Stelcio ac aflonyddu agored, domestig ai peidio: asesiad uchel, neu gam 5 HRE, neu drydedd drosedd mewn blwyddyn y person dan amheuaeth, neu’r dioddefwr lle nad oes neb wedi’i enwi; yn y 28 diwrnod diwethaf.',
      },
    },
    {
      key: 'missed-opportunity',
      en: 'Missed opportunities',
      cy: 'Cyfleoedd a gollwyd',
      body: {
        role: 'schemes-coordinator',
        ruleEn: 'Stalking closed in the last 90 days without a charge, with nothing recorded as considered.',
        ruleCy:
          'Stelcio a gaewyd yn y 90 diwrnod diwethaf heb gyhuddiad, heb gofnod bod dim wedi’i ystyried.',
        days: 90,
      },
    },
  ],
);

/** `needsReason`: what and why is written down. */
const results = listOf(
  'look-result',
  'Own list of what follows a look at a case',
  'local',
  'as-written',
  [
    { key: 'action', en: 'Action needed: say what', cy: 'Angen gweithredu: nodi beth' },
    { key: 'reopen', en: 'Ask for the case to be reopened', cy: 'Gofyn am ailagor yr achos' },
    { key: 'programme', en: 'Programme to be considered', cy: 'Ystyried rhaglen' },
    { key: 'in-hand', en: 'Already in hand', cy: 'Eisoes mewn llaw' },
    { key: 'nothing-more', en: 'Nothing more now: say why', cy: 'Dim mwy nawr: nodi pam' },
  ].map((row) => ({ ...row, body: { needsReason: row.key !== 'in-hand' } })),
);

export const caseEntries = [...limits, ...queues, ...results];
