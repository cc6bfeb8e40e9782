// Supporting victims: services that give an adviser, why support ends, and whom somebody in danger can ring at any hour.

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

export const victimEntries = [...services, ...endReasons, ...numbers];
