// Victims: services that give an adviser, why support ends, whom somebody in danger can ring, and what can be agreed about contact.

import { listOf } from '../lists.ts';

/** Which of them work in a force's area is for the force to say. */
const services = listOf(
  'support-service',
  'Review of July 2023 names Goleudy, Paladin and IDVAs; which work here is for the force to confirm',
  'memory',
  'as-written',
  [
    {
      key: 'goleudy',
      en: 'Goleudy Victim and Witness Service',
      cy: 'Gwasanaeth Dioddefwyr a Thystion Goleudy',
    },
    { key: 'idva-service', en: 'IDVA service of the area', cy: 'Gwasanaeth IDVA yr ardal' },
    {
      key: 'paladin',
      en: 'Paladin, National Stalking Advocacy Service',
      cy: 'Paladin, y Gwasanaeth Eiriolaeth Stelcio Cenedlaethol',
    },
    { key: 'other', en: 'Another service', cy: 'Gwasanaeth arall', sort: 'last' },
  ],
);

const endReasons = listOf('support-end-reason', 'Own list; the force may change it', 'local', 'as-written', [
  {
    key: 'wants-none',
    en: 'Victim wants no more support',
    cy: 'Nid yw’r dioddefwr am gael rhagor o gefnogaeth',
  },
  { key: 'other-adviser', en: 'Another adviser takes over', cy: 'Cynghorydd arall yn cymryd drosodd' },
  { key: 'adviser-left', en: 'Adviser has left the service', cy: 'Y cynghorydd wedi gadael y gwasanaeth' },
  { key: 'moved', en: 'Victim has moved away', cy: 'Y dioddefwr wedi symud i ffwrdd' },
  {
    key: 'case-over',
    en: 'Case is over and support is finished',
    cy: 'Yr achos ar ben a’r gefnogaeth wedi gorffen',
  },
  { key: 'not-safe', en: 'Support is not safe now', cy: 'Nid yw’r gefnogaeth yn ddiogel nawr' },
  { key: 'other', en: 'Other: say what', cy: 'Arall: nodi beth', sort: 'last' },
]);

/** Whom to ring, in the order in which they are read out. A force puts its own numbers here, each from a day. */
const numbers = listOf(
  'who-to-call',
  'Numbers that police and the services publish, from memory: the force confirms each before it is used',
  'memory',
  'as-written',
  [
    {
      key: 'emergency',
      en: 'In danger now: ring 999',
      cy: 'Mewn perygl nawr: ffoniwch 999',
    },
    {
      key: 'silent',
      en: 'Cannot speak, on a mobile: ring 999 and press 55 when told to',
      cy: 'Methu siarad, ar ffôn symudol: ffoniwch 999 a phwyso 55 pan ddywedir wrthych',
    },
    {
      key: 'police',
      en: 'Police at any hour, not in danger: ring 101',
      cy: 'Yr heddlu ar unrhyw awr, heb fod mewn perygl: ffoniwch 101',
    },
    {
      key: 'live-fear-free',
      en: 'Live Fear Free, at any hour: 0808 80 10 800',
      cy: 'Byw Heb Ofn, ar unrhyw awr: 0808 80 10 800',
    },
    {
      key: 'stalking-helpline',
      en: 'National Stalking Helpline, on working days: 0808 802 0300',
      cy: 'Llinell Gymorth Stelcio Genedlaethol, ar ddiwrnodau gwaith: 0808 802 0300',
    },
  ],
);

/** `days` between contacts; null where the victim hears of significant developments only. */
const intervals = listOf(
  'contact-interval',
  'Intervals of victim contact agreements as the crime system of the force offers them, from memory; the choice “only a significant development” is quoted in the review of July 2023',
  'memory',
  'as-written',
  [
    { key: '7-days', en: 'Every 7 days', cy: 'Bob 7 diwrnod', body: { days: 7 } },
    { key: '14-days', en: 'Every 14 days', cy: 'Bob 14 diwrnod', body: { days: 14 } },
    { key: '21-days', en: 'Every 21 days', cy: 'Bob 21 diwrnod', body: { days: 21 } },
    {
      key: 'significant',
      en: 'Significant developments only',
      cy: 'Datblygiadau arwyddocaol yn unig',
      body: { days: null },
    },
  ],
);

/** `days` of each limit, set by the force. */
const contactLimits = listOf(
  'contact-limit',
  'Own limits; the force may change them',
  'local',
  'as-written',
  [
    {
      key: 'first',
      en: 'Agreement, or a reason why not: within 7 days of recording',
      cy: 'Cytundeb, neu reswm pam nad oes un: o fewn 7 diwrnod i’r cofnodi',
      body: { days: 7 },
    },
    {
      key: 'silence',
      en: 'No contact for 28 days, or “significant developments only” for 28 days: ask again',
      cy: 'Dim cyswllt am 28 diwrnod, neu “ddatblygiadau arwyddocaol yn unig” am 28 diwrnod: gofyn eto',
      body: { days: 28 },
    },
    {
      key: 'tolerance',
      en: 'A contact counts as kept up to 2 days after it was due',
      cy: 'Mae cyswllt yn cyfrif fel un a gadwyd hyd at 2 ddiwrnod ar ôl ei ddyddiad',
      body: { days: 2 },
    },
    {
      key: 'after',
      en: 'What happens within 60 days of an outcome still asks the victim again',
      cy: 'Mae’r hyn sy’n digwydd o fewn 60 diwrnod i ganlyniad yn dal i ofyn i’r dioddefwr eto',
      body: { days: 60 },
    },
  ],
);

const contactLanguages = listOf(
  'contact-language',
  'Own list; the force may change it',
  'local',
  'as-written',
  [
    { key: 'english', en: 'English', cy: 'Saesneg' },
    { key: 'welsh', en: 'Welsh', cy: 'Cymraeg' },
    { key: 'bsl', en: 'British Sign Language', cy: 'Iaith Arwyddion Prydain' },
    { key: 'interpreter', en: 'With an interpreter', cy: 'Gyda chyfieithydd ar y pryd', sort: 'last' },
  ],
);

const contactTopics = listOf('contact-topic', 'Own list; the force may change it', 'local', 'as-written', [
  { key: 'update', en: 'Update', cy: 'Y diweddaraf' },
  { key: 'arrest', en: 'Arrest', cy: 'Arestio' },
  { key: 'bail', en: 'Bail', cy: 'Mechnïaeth' },
  { key: 'order', en: 'Order', cy: 'Gorchymyn' },
  { key: 'breach', en: 'Breach', cy: 'Toriad' },
  { key: 'outcome', en: 'Outcome', cy: 'Canlyniad' },
  { key: 'welfare', en: 'Welfare', cy: 'Lles' },
]);

const noAgreementReasons = listOf(
  'no-agreement-reason',
  'Own list; the force may change it',
  'local',
  'as-written',
  [
    { key: 'not-reached', en: 'Tried and not reached yet', cy: 'Wedi ceisio heb gael gafael eto' },
    { key: 'wants-time', en: 'Victim asked for time', cy: 'Y dioddefwr wedi gofyn am amser' },
    { key: 'wants-none', en: 'Victim wants no contact', cy: 'Nid yw’r dioddefwr am gael cyswllt' },
    { key: 'not-safe', en: 'No safe way to ask yet', cy: 'Dim ffordd ddiogel o ofyn eto' },
    {
      key: 'through-other',
      en: 'Contact goes through somebody else for the victim',
      cy: 'Mae’r cyswllt yn mynd drwy rywun arall dros y dioddefwr',
    },
    { key: 'other', en: 'Other: say what', cy: 'Arall: nodi beth', sort: 'last' },
  ],
);

export const victimEntries = [
  ...services,
  ...endReasons,
  ...numbers,
  ...intervals,
  ...contactLimits,
  ...contactLanguages,
  ...contactTopics,
  ...noAgreementReasons,
];
