// What may be considered about a suspect, which of it is asked for in which case, reasons, days to look again, and programmes. Long because each row is a force's rule with its own words in both languages.

import { listOf } from '../lists.ts';
import type { ReferenceBody } from '../lists.ts';

const SCREEN = 'Interface design, record what was considered; names after the review of July 2023';

function row(
  key: string,
  en: string,
  cy: string,
  helpEn: string,
  helpCy: string,
  body: ReferenceBody & { readonly place: 'first' | 'more' | 'unnamed'; readonly regimes: readonly string[] },
) {
  return { key, en, cy, body: { ...body, helpEn, helpCy } };
}

/** `place` first: a row of the form where it is asked for; unnamed: only while nobody is named. `regimes`: orders of the register that are this intervention. */
const interventions = listOf('intervention', SCREEN, 'local', 'as-written', [
  row(
    'spo',
    'Stalking Protection Order',
    'Gorchymyn Diogelu rhag Stelcio',
    'Includes an interim order. Consider in every stalking case.',
    'Yn cynnwys gorchymyn interim. Ystyriwch ym mhob achos o stelcio.',
    { place: 'first', regimes: ['spo', 'spo-interim'] },
  ),
  row(
    'da-notice',
    'Domestic abuse notice and order',
    'Hysbysiad a gorchymyn cam-drin domestig',
    'DVPN then DVPO within 48 hours.',
    'DVPN, yna DVPO o fewn 48 awr.',
    { place: 'first', regimes: ['dvpn', 'dvpo', 'dapn', 'dapo'] },
  ),
  row(
    'bail-conditions',
    'Bail conditions',
    'Amodau mechnïaeth',
    'Pre-charge or post-charge.',
    'Cyn cyhuddo neu ar ôl cyhuddo.',
    { place: 'first', regimes: ['bail-pre-charge', 'bail-post-charge'] },
  ),
  row(
    'nmo',
    'Non-Molestation Order',
    'Gorchymyn rhag Molestu',
    'The victim applies. Tell them how.',
    'Y dioddefwr sy’n gwneud cais. Esboniwch sut.',
    { place: 'first', regimes: ['nmo', 'occupation'] },
  ),
  row(
    'restraining-order',
    'Restraining Order',
    'Gorchymyn Atal',
    'At conviction or acquittal.',
    'Adeg euogfarn neu ryddfarn.',
    { place: 'first', regimes: ['ro-conviction', 'ro-acquittal'] },
  ),
  row(
    'reflecting-on-relationships',
    'Reflecting on Relationships',
    'Rhaglen Reflecting on Relationships',
    'Programme for the perpetrator.',
    'Rhaglen i’r cyflawnwr.',
    { place: 'first', regimes: [], programme: 'reflecting-on-relationships' },
  ),
  row(
    'hre',
    'Homicide risk (HRE) assessment',
    'Asesiad risg dynladdiad (HRE)',
    'Look at escalation and time invested.',
    'Edrychwch ar waethygu ac amser a fuddsoddwyd.',
    { place: 'first', regimes: [] },
  ),
  row(
    'clares-law',
    'Clare’s Law',
    'Cyfraith Clare',
    'Disclosure to a new partner. Never automatic.',
    'Datgelu i bartner newydd. Byth yn awtomatig.',
    { place: 'more', regimes: [] },
  ),
  row(
    'mappa',
    'MAPPA',
    'Trefniadau Amlasiantaeth (MAPPA)',
    'Refer to the co-ordinator.',
    'Cyfeirio at y cydlynydd.',
    { place: 'more', regimes: [] },
  ),
  row(
    'iom',
    'IOM',
    'Rheoli Troseddwyr yn Integredig (IOM)',
    'Fixed, Flex or Free cohort.',
    'Carfan Fixed, Flex neu Free.',
    { place: 'more', regimes: [] },
  ),
  row(
    'marac',
    'MARAC',
    'Cynhadledd amlasiantaeth (MARAC)',
    'For the victim at high risk.',
    'I’r dioddefwr mewn risg uchel.',
    { place: 'more', regimes: [] },
  ),
  row(
    'stalking-clinic',
    'Stalking clinic',
    'Clinig stelcio',
    'Advice of the psychologist.',
    'Cyngor y seicolegydd.',
    { place: 'more', regimes: [] },
  ),
  row('tag', 'Tag', 'Tag electronig', 'Electronic monitoring.', 'Monitro electronig.', {
    place: 'more',
    regimes: [],
  }),
  row(
    'victim-safety',
    'Victim safety plan',
    'Cynllun diogelwch y dioddefwr',
    'Home, phone, work and travel. Say who checks it.',
    'Cartref, ffôn, gwaith a theithio. Nodwch pwy sy’n ei wirio.',
    { place: 'unnamed', regimes: [] },
  ),
  row(
    'specialist-advice',
    'Advice of a specialist',
    'Cyngor arbenigwr',
    'Champion, Legal Services or stalking clinic.',
    'Pencampwr, Gwasanaethau Cyfreithiol neu glinig stelcio.',
    { place: 'unnamed', regimes: [] },
  ),
  row(
    'course-of-conduct',
    'Course of conduct',
    'Cwrs o ymddygiad',
    'Earlier reports, other victims, found property. Link them.',
    'Adroddiadau cynharach, dioddefwyr eraill, eiddo a ganfuwyd. Cysylltwch nhw.',
    { place: 'unnamed', regimes: [] },
  ),
  row(
    'identification',
    'Identification enquiries',
    'Ymholiadau i adnabod y person',
    'Numbers, accounts, film, trackers and witnesses.',
    'Rhifau, cyfrifon, ffilm, dyfeisiau tracio a thystion.',
    { place: 'unnamed', regimes: [] },
  ),
]);

const everyCase = ['harassment', 'aggravated', 'stalking', 'communications', 'coercive'] as const;

/** Rows asked for by offence and relationship. `connection`: 'any', or 'connected' for people who are or may be personally connected. `suspect` nobody: while nobody is named. */
const asked = [
  ...listOf(
    'intervention-asked',
    'Own rule: what can be considered before anybody is named; review of July 2023, recommendations 3, 12 and 13',
    'local',
    'as-written',
    [
      {
        key: 'nobody-victim-safety',
        en: 'Victim safety plan: every case in which nobody is named',
        cy: 'Cynllun diogelwch y dioddefwr: pob achos heb neb wedi’i enwi',
        body: {
          intervention: 'victim-safety',
          categories: [...everyCase],
          connection: 'any',
          suspect: 'nobody',
        },
      },
      {
        key: 'nobody-advice',
        en: 'Advice of a specialist: stalking, harassment and coercive control in which nobody is named',
        cy: 'Cyngor arbenigwr: stelcio, aflonyddu a rheolaeth drwy orfodaeth heb neb wedi’i enwi',
        body: {
          intervention: 'specialist-advice',
          categories: ['stalking', 'harassment', 'aggravated', 'coercive'],
          connection: 'any',
          suspect: 'nobody',
        },
      },
      {
        key: 'nobody-conduct',
        en: 'Course of conduct: every case in which nobody is named',
        cy: 'Cwrs o ymddygiad: pob achos heb neb wedi’i enwi',
        body: {
          intervention: 'course-of-conduct',
          categories: [...everyCase],
          connection: 'any',
          suspect: 'nobody',
        },
      },
      {
        key: 'nobody-identification',
        en: 'Identification enquiries: every case in which nobody is named',
        cy: 'Ymholiadau i adnabod y person: pob achos heb neb wedi’i enwi',
        body: {
          intervention: 'identification',
          categories: [...everyCase],
          connection: 'any',
          suspect: 'nobody',
        },
      },
    ],
  ),
  ...listOf(
    'intervention-asked',
    'Home Office review of SPOs, January 2023, recommendation 3, as the review of July 2023 gives it: always considered in stalking',
    'verified',
    'as-written',
    [
      {
        key: 'spo-stalking',
        en: 'Stalking Protection Order: every stalking case',
        cy: 'Gorchymyn Diogelu rhag Stelcio: pob achos o stelcio',
        body: { intervention: 'spo', categories: ['stalking'], connection: 'any' },
      },
    ],
  ),
  ...listOf(
    'intervention-asked',
    'SPO statutory guidance: acts associated with stalking, however the offence is named',
    'memory',
    'as-written',
    [
      {
        key: 'spo-harassment',
        en: 'Stalking Protection Order: harassment, because stalking is often recorded as harassment',
        cy: 'Gorchymyn Diogelu rhag Stelcio: aflonyddu, gan fod stelcio yn aml yn cael ei gofnodi felly',
        body: { intervention: 'spo', categories: ['harassment', 'coercive'], connection: 'any' },
      },
    ],
  ),
  ...listOf(
    'intervention-asked',
    'Review of July 2023, recommendations 12 and 13: a range of interventions, and assessments such as HRE, at the earliest stage',
    'verified',
    'as-written',
    [
      {
        key: 'bail-every-case',
        en: 'Bail conditions: every case',
        cy: 'Amodau mechnïaeth: pob achos',
        body: { intervention: 'bail-conditions', categories: [...everyCase], connection: 'any' },
      },
      {
        key: 'hre-stalking',
        en: 'Homicide risk: every stalking and coercive control case',
        cy: 'Risg dynladdiad: pob achos o stelcio a rheolaeth drwy orfodaeth',
        body: { intervention: 'hre', categories: ['stalking', 'coercive'], connection: 'any' },
      },
      {
        key: 'programme-stalking',
        en: 'Reflecting on Relationships: every stalking case',
        cy: 'Rhaglen Reflecting on Relationships: pob achos o stelcio',
        body: { intervention: 'reflecting-on-relationships', categories: ['stalking'], connection: 'any' },
      },
      {
        key: 'programme-connected',
        en: 'Reflecting on Relationships: people who are or may be personally connected',
        cy: 'Rhaglen Reflecting on Relationships: pobl sydd â chysylltiad personol, neu a all fod',
        body: {
          intervention: 'reflecting-on-relationships',
          categories: ['harassment', 'coercive'],
          connection: 'connected',
        },
      },
    ],
  ),
  ...listOf(
    'intervention-asked',
    'Own rule: every order that the screen names is asked for in a stalking case',
    'local',
    'as-written',
    [
      {
        key: 'notice-stalking',
        en: 'Domestic abuse notice: every stalking case, to say so where there is no link',
        cy: 'Hysbysiad cam-drin domestig: pob achos o stelcio, i nodi lle nad oes cysylltiad',
        body: { intervention: 'da-notice', categories: ['stalking'], connection: 'any' },
      },
      {
        key: 'nmo-stalking',
        en: 'Non-Molestation Order: every stalking case',
        cy: 'Gorchymyn rhag Molestu: pob achos o stelcio',
        body: { intervention: 'nmo', categories: ['stalking'], connection: 'any' },
      },
      {
        key: 'ro-every-case',
        en: 'Restraining Order: every case',
        cy: 'Gorchymyn Atal: pob achos',
        body: { intervention: 'restraining-order', categories: [...everyCase], connection: 'any' },
      },
    ],
  ),
  ...listOf(
    'intervention-asked',
    'Crime and Security Act 2010 s.24 and Family Law Act 1996 s.42: associated persons',
    'memory',
    'as-written',
    [
      {
        key: 'notice-connected',
        en: 'Domestic abuse notice: people who are or may be personally connected',
        cy: 'Hysbysiad cam-drin domestig: pobl sydd â chysylltiad personol, neu a all fod',
        body: { intervention: 'da-notice', categories: [...everyCase], connection: 'connected' },
      },
      {
        key: 'nmo-connected',
        en: 'Non-Molestation Order: people who are or may be personally connected',
        cy: 'Gorchymyn rhag Molestu: pobl sydd â chysylltiad personol, neu a all fod',
        body: { intervention: 'nmo', categories: [...everyCase], connection: 'connected' },
      },
    ],
  ),
];

/** Signs on the record that make risk high for this form: another named person must then agree to "not suitable". */
const signs = listOf(
  'high-risk-sign',
  'Own rule, for the force to settle: asks for a second reader, decides nothing',
  'local',
  'as-written',
  [
    {
      key: 'breaches',
      en: 'Several breaches in the last 12 months',
      cy: 'Sawl achos o dorri amodau yn y 12 mis diwethaf',
      body: { counts: 'breaches', least: 3, days: 365 },
    },
    {
      key: 'crimes',
      en: 'Several stalking or harassment crimes in the last 12 months',
      cy: 'Sawl trosedd stelcio neu aflonyddu yn y 12 mis diwethaf',
      body: { counts: 'crimes', least: 3, days: 365 },
    },
    {
      key: 'warning',
      en: 'A warning about weapons or violence',
      cy: 'Rhybudd am arfau neu drais',
      body: { counts: 'warnings', least: 1, days: null, warnings: ['knife', 'firearm', 'weapon', 'violent'] },
    },
    {
      key: 'assessed-high',
      en: 'The newest assessment of a tool is high, or homicide risk at stage 5 or above',
      cy: 'Mae asesiad diweddaraf offeryn yn uchel, neu risg dynladdiad ar gam 5 neu uwch',
      body: { counts: 'assessments', least: 1, days: null, levels: ['high', 'priority'], stageFrom: 5 },
    },
  ],
);

const reasons = listOf('reason-not-going-ahead', SCREEN, 'local', 'as-written', [
  {
    key: 'not-yet-interviewed',
    en: 'Suspect not yet interviewed',
    cy: 'Heb gyfweld y person dan amheuaeth eto',
  },
  { key: 'no-domestic-link', en: 'No domestic abuse link', cy: 'Dim cysylltiad cam-drin domestig' },
  { key: 'more-evidence', en: 'More evidence needed', cy: 'Angen rhagor o dystiolaeth' },
  { key: 'legal-test', en: 'Legal test not met', cy: 'Heb fodloni’r prawf cyfreithiol' },
  { key: 'asked-advice', en: 'Waiting for advice', cy: 'Yn aros am gyngor' },
  { key: 'other-order', en: 'Another order covers it', cy: 'Gorchymyn arall yn ei gwmpasu' },
  { key: 'in-custody', en: 'In custody or prison', cy: 'Yn y ddalfa neu’r carchar' },
  { key: 'before-charge', en: 'Before a charging decision', cy: 'Cyn penderfyniad cyhuddo' },
  { key: 'does-not-consent', en: 'Suspect does not consent', cy: 'Y person dan amheuaeth ddim yn cydsynio' },
  { key: 'not-fit', en: 'Not fit to take part', cy: 'Ddim yn ffit i gymryd rhan' },
  { key: 'victim-safety', en: 'Would make the victim less safe', cy: 'Byddai’r dioddefwr yn llai diogel' },
  { key: 'primary-harm', en: 'Who causes the harm is under review', cy: 'Adolygu pwy sy’n achosi’r niwed' },
  { key: 'not-named', en: 'No suspect named yet', cy: 'Neb dan amheuaeth wedi’i enwi eto' },
  { key: 'no-lines', en: 'No line of enquiry is open', cy: 'Nid oes trywydd ymchwilio ar agor' },
  { key: 'outside-area', en: 'Lives outside the force area', cy: 'Yn byw y tu allan i ardal yr heddlu' },
  { key: 'other', en: 'Other: say what in the note', cy: 'Arall: nodi beth yn y nodyn', sort: 'last' },
]);

/** `days`: the last day to look again, counted from the decision; an event without a date still has one. */
const lookAgain = listOf('look-again', SCREEN, 'local', 'as-written', [
  { key: 'tomorrow', en: 'Tomorrow', cy: 'Yfory', body: { days: 1 } },
  { key: 'three-days', en: 'In 3 days', cy: 'Ymhen 3 diwrnod', body: { days: 3 } },
  { key: 'one-week', en: 'In 7 days', cy: 'Ymhen 7 diwrnod', body: { days: 7 } },
  { key: 'two-weeks', en: 'In 14 days', cy: 'Ymhen 14 diwrnod', body: { days: 14 } },
  { key: 'four-weeks', en: 'In 28 days', cy: 'Ymhen 28 diwrnod', body: { days: 28 } },
  { key: 'after-interview', en: 'After interview', cy: 'Ar ôl cyfweliad', body: { days: 7 } },
  {
    key: 'after-charge',
    en: 'After the charging decision',
    cy: 'Ar ôl y penderfyniad cyhuddo',
    body: { days: 14 },
  },
  { key: 'after-hearing', en: 'After the next hearing', cy: 'Ar ôl y gwrandawiad nesaf', body: { days: 28 } },
]);

const limits = listOf(
  'consideration-limit',
  'Interface design, daily management meeting: no consideration after 48 hours; 28 days on Today: own rule',
  'local',
  'as-written',
  [
    {
      key: 'blank-after',
      en: 'A case with a blank is on Today after this time',
      cy: 'Mae achos â bwlch ar Heddiw ar ôl yr amser hwn',
      body: { hours: 48, days: 28 },
    },
  ],
);

const countingRules = listOf(
  'counting-rule',
  'Own definition; the question is from the review of July 2023, which found day 2, 10, 20, a month, two and three',
  'local',
  'as-written',
  [
    {
      key: 'first-considered-2',
      en: 'Whole days from the day a crime was reported to the day an intervention was first recorded as considered, whatever the answer: for each suspect, or for the case where nobody is named',
      cy: 'Diwrnodau cyfan o’r diwrnod yr adroddwyd am drosedd i’r diwrnod y cofnodwyd gyntaf bod ymyriad wedi’i ystyried, beth bynnag yr ateb: ar gyfer pob person dan amheuaeth, neu ar gyfer yr achos lle nad oes neb wedi’i enwi',
    },
    {
      key: 'median-days-1',
      en: 'The middle of the days to the first consideration, over the cases that have one. Where two are in the middle, half way between them',
      cy: 'Canol y diwrnodau i’r ystyriaeth gyntaf, dros yr achosion sydd ag un. Lle mae dau yn y canol, hanner ffordd rhyngddynt',
    },
    {
      key: 'reported-case-1',
      en: 'A crime of stalking or harassment first reported in the period. It counts in the area that recorded it first. Cancelled crimes are left out',
      cy: 'Trosedd stelcio neu aflonyddu yr adroddwyd amdani gyntaf yn y cyfnod. Mae’n cyfrif yn yr ardal a’i cofnododd gyntaf. Gadewir troseddau a ganslwyd allan',
    },
    {
      key: 'considered-case-1',
      en: 'A reported case in which the intervention was considered about any suspect, whatever the answer',
      cy: 'Achos yr adroddwyd amdano lle ystyriwyd yr ymyriad am unrhyw berson dan amheuaeth, beth bynnag yr ateb',
    },
    {
      key: 'assessed-case-1',
      en: 'A reported case with that assessment on record at least once: made, or with the reason why not',
      cy: 'Achos yr adroddwyd amdano lle mae’r asesiad hwnnw wedi’i gofnodi o leiaf unwaith: wedi’i wneud, neu gyda’r rheswm pam na',
    },
    {
      key: 'advice-asked-1',
      en: 'A reported case in which a question was put to a specialist at least once',
      cy: 'Achos yr adroddwyd amdano lle gofynnwyd cwestiwn i arbenigwr o leiaf unwaith',
    },
    {
      key: 'advice-answered-1',
      en: 'A reported case in which at least one such question has been answered',
      cy: 'Achos yr adroddwyd amdano lle atebwyd o leiaf un cwestiwn o’r fath',
    },
    {
      key: 'share-1',
      en: 'Cases with it out of all reported cases of the same period, to the nearest whole per cent',
      cy: 'Achosion sydd ag ef, allan o’r holl achosion yr adroddwyd amdanynt yn yr un cyfnod, i’r canran cyfan agosaf',
    },
    {
      key: 'small-number-1',
      en: 'Outside the force, a count of 1 to 4 is shown as under 5. So is a count that would give one away',
      cy: 'Y tu allan i’r heddlu, dangosir cyfrif o 1 i 4 fel llai na 5. Felly hefyd gyfrif a fyddai’n datgelu un',
    },
  ],
);

export const interventionEntries = [
  ...interventions,
  ...asked,
  ...signs,
  ...reasons,
  ...lookAgain,
  ...limits,
  ...countingRules,
];
