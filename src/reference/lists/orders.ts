// How papers were served, and why an application was refused or did not go on.

import { listOf } from '../lists.ts';

const serviceMethods = listOf('service-method', 'Own list', 'local', 'as-written', [
  { key: 'in-person', en: 'In person', cy: 'Yn bersonol' },
  { key: 'in-court', en: 'In court', cy: 'Yn y llys' },
  { key: 'in-custody', en: 'In custody', cy: 'Yn y ddalfa' },
  { key: 'in-prison', en: 'In prison', cy: 'Yn y carchar' },
  { key: 'left-at-address', en: 'Left at the address', cy: 'Gadawyd yn y cyfeiriad' },
  { key: 'by-post', en: 'By post', cy: 'Drwy’r post' },
  { key: 'by-email', en: 'By email', cy: 'Drwy e-bost' },
  { key: 'through-solicitor', en: 'Through a solicitor', cy: 'Drwy gyfreithiwr' },
  { key: 'other', en: 'Other, as the court allowed', cy: 'Arall, fel y caniataodd y llys', sort: 'last' },
]);

/** The first of each list are the two reasons the force's Legal Services gave the review of July 2023. */
const refused = listOf(
  'reason-refused',
  'Own list; the first from the review of July 2023',
  'local',
  'as-written',
  [
    { key: 'criteria-not-met', en: 'Legal test not met', cy: 'Heb fodloni’r prawf cyfreithiol' },
    { key: 'evidence-not-enough', en: 'Evidence not enough', cy: 'Dim digon o dystiolaeth' },
    { key: 'not-necessary', en: 'Order not necessary', cy: 'Gorchymyn ddim yn angenrheidiol' },
    { key: 'other-protection', en: 'Other protection in place', cy: 'Diogelwch arall ar waith' },
    { key: 'conditions-too-wide', en: 'Conditions asked for too wide', cy: 'Amodau’r cais yn rhy eang' },
    { key: 'service-not-proved', en: 'Service not proved', cy: 'Heb brofi cyflwyno’r papurau' },
    { key: 'late', en: 'Out of time', cy: 'Y tu allan i’r amser' },
    { key: 'other', en: 'Other: say what', cy: 'Arall: nodi beth', sort: 'last' },
  ],
);

const withdrawn = listOf(
  'reason-withdrawn',
  'Own list; the first two from the review of July 2023',
  'local',
  'as-written',
  [
    { key: 'criteria-not-met', en: 'Legal test not met', cy: 'Heb fodloni’r prawf cyfreithiol' },
    {
      key: 'no-instructions',
      en: 'No further information from the officer in the case',
      cy: 'Dim gwybodaeth bellach gan y swyddog yn yr achos',
    },
    { key: 'victim-views', en: 'Victim does not want the order', cy: 'Dioddefwr ddim yn dymuno’r gorchymyn' },
    { key: 'other-order', en: 'Another order made instead', cy: 'Gorchymyn arall yn ei le' },
    {
      key: 'charged-with-bail',
      en: 'Charged, with bail conditions',
      cy: 'Cyhuddwyd, gydag amodau mechnïaeth',
    },
    { key: 'in-prison', en: 'In prison', cy: 'Yn y carchar' },
    { key: 'left-area', en: 'Moved to another force area', cy: 'Symud i ardal heddlu arall' },
    { key: 'subject-died', en: 'Subject has died', cy: 'Testun y cais wedi marw' },
    { key: 'other', en: 'Other: say what', cy: 'Arall: nodi beth', sort: 'last' },
  ],
);

/** Why a notice was not issued, or nobody applied for an order, once it had been considered. */
const notProgressed = listOf(
  'reason-not-progressed',
  'Own list; the first four from the tests of CSA 2010 s24, DAA 2021 s22 and SPA 2019 s2; the rest from the review of July 2023',
  'local',
  'as-written',
  [
    { key: 'criteria-not-met', en: 'Legal test not met', cy: 'Heb fodloni’r prawf cyfreithiol' },
    { key: 'not-necessary', en: 'Not necessary to protect', cy: 'Ddim yn angenrheidiol i ddiogelu' },
    { key: 'evidence-not-enough', en: 'Evidence not enough', cy: 'Dim digon o dystiolaeth' },
    {
      key: 'not-authorised',
      en: 'Authorising officer did not authorise it',
      cy: 'Ni awdurdododd y swyddog awdurdodi',
    },
    {
      key: 'legal-advice',
      en: 'Advice of Legal Services',
      cy: 'Cyngor y Gwasanaethau Cyfreithiol',
    },
    {
      key: 'other-order',
      en: 'Another order or notice instead',
      cy: 'Gorchymyn neu hysbysiad arall yn ei le',
    },
    {
      key: 'charged-with-bail',
      en: 'Charged, with bail conditions',
      cy: 'Cyhuddwyd, gydag amodau mechnïaeth',
    },
    { key: 'in-prison', en: 'In custody or prison', cy: 'Yn y ddalfa neu’r carchar' },
    { key: 'not-located', en: 'Suspect not found', cy: 'Heb ddod o hyd i’r person dan amheuaeth' },
    {
      key: 'no-time',
      en: 'No officer or no time to prepare it',
      cy: 'Dim swyddog neu ddim amser i’w baratoi',
    },
    { key: 'other', en: 'Other: say what', cy: 'Arall: nodi beth', sort: 'last' },
  ],
);

/**
 * What a court must find before it makes an order of a kind (`regimes`), as far as it is held here. Criteria are the law's:
 * a force does not word them.
 */
const criteria = listOf(
  'order-criterion',
  'Stalking Protection Act 2019, sections 1(1), 1(3) and 2(1)',
  'verified',
  'as-written',
  [
    {
      key: 'spo-acts',
      en: 'Acts associated with stalking',
      cy: 'Gweithredoedd sy’n gysylltiedig â stelcio',
      body: { regimes: ['spo'] },
    },
    {
      key: 'spo-risk',
      en: 'Risk of stalking to another person',
      cy: 'Risg o stelcio i berson arall',
      body: { regimes: ['spo'] },
    },
    {
      key: 'spo-necessary',
      en: 'Order necessary to protect from that risk',
      cy: 'Gorchymyn yn angenrheidiol i amddiffyn rhag y risg honno',
      body: { regimes: ['spo'] },
    },
    {
      key: 'spo-area',
      en: 'Lives in, is in or is coming to the force area',
      cy: 'Yn byw yn ardal yr heddlu, ynddi, neu’n dod iddi',
      body: { regimes: ['spo'] },
    },
  ],
);

/** An interim order asks less than the main one: that the main application stands, and that it is right to act until then. */
const interimCriteria = listOf(
  'order-criterion',
  'Stalking Protection Act 2019, section 5',
  'verified',
  'as-written',
  [
    {
      key: 'interim-main-application',
      en: 'Main application by the same chief officer: made, or made with this one, and not decided',
      cy: 'Prif gais gan yr un prif swyddog: wedi’i wneud, neu’n cael ei wneud gyda hwn, a heb ei benderfynu',
      body: { regimes: ['spo-interim'] },
    },
    {
      key: 'interim-appropriate',
      en: 'Appropriate to make an order until the main application is decided',
      cy: 'Yn briodol gwneud gorchymyn nes penderfynu’r prif gais',
      body: { regimes: ['spo-interim'] },
    },
    {
      key: 'interim-fixed-period',
      en: 'A fixed period, which ends sooner when the main application is decided',
      cy: 'Cyfnod penodol, sy’n dod i ben yn gynt pan benderfynir y prif gais',
      body: { regimes: ['spo-interim'] },
    },
  ],
);

export const orders = [
  ...serviceMethods,
  ...refused,
  ...withdrawn,
  ...notProgressed,
  ...criteria,
  ...interimCriteria,
];
