// Welsh words of Today. Terms marked T in the glossary await a translator.

import { plural } from '#platform';
import type { WordsOf } from '#platform';

import type { en } from './today.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Heddiw',
  line: (day, time) => `${day}, ${time}.`,
  lineIn: (day, time, area) => `${day}, ${time}. ${area}.`,
  scopes: 'Gwaith pwy',
  team: 'Fy nhîm',
  me: 'Fi yn unig',
  area: 'Fy ardal',
  force: 'Yr heddlu cyfan',
  atLeast: (count) => `${count}+`,
  tallyLabel: 'Beth sydd i’w wneud',
  tallies: {
    breaches: (count) =>
      plural('cy', count, {
        zero: 'achos o dorri amodau i’w benderfynu',
        one: 'achos o dorri amodau i’w benderfynu',
        two: 'achos o dorri amodau i’w penderfynu',
        few: 'achos o dorri amodau i’w penderfynu',
        many: 'achos o dorri amodau i’w penderfynu',
        other: 'achos o dorri amodau i’w penderfynu',
      }),
    'legal-deadlines': (count) =>
      plural('cy', count, {
        zero: 'terfyn amser cyfreithiol',
        one: 'terfyn amser cyfreithiol',
        two: 'derfyn amser cyfreithiol',
        few: 'therfyn amser cyfreithiol',
        many: 'therfyn amser cyfreithiol',
        other: 'terfyn amser cyfreithiol',
      }),
    bail: (count) =>
      plural('cy', count, {
        zero: 'cyfnod o fechnïaeth sy’n dod i ben neu wedi dod i ben',
        one: 'cyfnod o fechnïaeth sy’n dod i ben neu wedi dod i ben',
        two: 'gyfnod o fechnïaeth sy’n dod i ben neu wedi dod i ben',
        few: 'chyfnod o fechnïaeth sy’n dod i ben neu wedi dod i ben',
        many: 'chyfnod o fechnïaeth sy’n dod i ben neu wedi dod i ben',
        other: 'cyfnod o fechnïaeth sy’n dod i ben neu wedi dod i ben',
      }),
    service: (count) =>
      plural('cy', count, {
        zero: 'gorchymyn i’w gyflwyno',
        one: 'gorchymyn i’w gyflwyno',
        two: 'orchymyn i’w cyflwyno',
        few: 'gorchymyn i’w cyflwyno',
        many: 'gorchymyn i’w cyflwyno',
        other: 'gorchymyn i’w cyflwyno',
      }),
    endings: (count) =>
      plural('cy', count, {
        zero: 'gorchymyn yn dod i ben',
        one: 'gorchymyn yn dod i ben',
        two: 'orchymyn yn dod i ben',
        few: 'gorchymyn yn dod i ben',
        many: 'gorchymyn yn dod i ben',
        other: 'gorchymyn yn dod i ben',
      }),
    meetings: (count) =>
      plural('cy', count, {
        zero: 'cam gan gyfarfod',
        one: 'cam gan gyfarfod',
        two: 'gam gan gyfarfodydd',
        few: 'cham gan gyfarfodydd',
        many: 'cham gan gyfarfodydd',
        other: 'cam gan gyfarfodydd',
      }),
    victims: (count) =>
      plural('cy', count, {
        zero: 'cyswllt â dioddefwr i’w wneud',
        one: 'cyswllt â dioddefwr i’w wneud',
        two: 'gyswllt â dioddefwyr i’w gwneud',
        few: 'chyswllt â dioddefwyr i’w gwneud',
        many: 'cyswllt â dioddefwyr i’w gwneud',
        other: 'cyswllt â dioddefwyr i’w gwneud',
      }),
    gaps: (count) =>
      plural('cy', count, {
        zero: 'gorchymyn heb neb yn ei wylio',
        one: 'gorchymyn heb neb yn ei wylio',
        two: 'orchymyn heb neb yn eu gwylio',
        few: 'gorchymyn heb neb yn eu gwylio',
        many: 'gorchymyn heb neb yn eu gwylio',
        other: 'gorchymyn heb neb yn eu gwylio',
      }),
    management: (count) =>
      plural('cy', count, { two: 'dasg am bobl a reolir', other: 'tasg am bobl a reolir' }),
    considerations: (count) =>
      plural('cy', count, {
        zero: 'ystyriaeth neu wiriad',
        one: 'ystyriaeth neu wiriad',
        two: 'ystyriaeth neu wiriad',
        few: 'ystyriaeth neu wiriad',
        many: 'ystyriaeth neu wiriad',
        other: 'ystyriaeth neu wiriad',
      }),
  },
  meetings: 'Cyfarfodydd y dydd, gyda’u rhestrau',
  considered: 'Pob achos agored yn ôl yr hyn sydd heb ei ystyried eto',
  blanks: 'Pob bwlch fesul achos',
  queues: 'Achosion i edrych arnynt',
  caseload: 'Llwyth achosion',
  advice: 'Cyngor a ofynnwyd',
  lists: {
    breaches: 'Achosion o dorri amodau i’w penderfynu',
    'legal-deadlines': 'Terfynau amser cyfreithiol',
    bail: 'Mechnïaeth sy’n dod i ben neu wedi dod i ben',
    service: 'Gorchmynion i’w cyflwyno',
    endings: 'Gorchmynion sy’n dod i ben',
    meetings: 'Camau gan gyfarfodydd',
    victims: 'Cyswllt â dioddefwyr',
    gaps: 'Nid oes neb yn gwylio',
    management: 'Pobl a reolir',
    considerations: 'Beth a ystyriwyd ac a aseswyd, a rhaglenni',
  },
  groups: { now: 'Gweithredu nawr', today: 'Erbyn heddiw', week: 'Y 7 diwrnod nesaf' },
  reportedToday: 'adroddwyd heddiw',
  oldest: (day) => `yr hynaf: ${day}`,
  late: (count) => `${count} yn hwyr`,
  actNow: (count) => `gweithredu nawr: ${count}`,
  today: (count) => `${count} heddiw`,
  seeAll: (count) => `Gweld y cyfan: ${count}`,
  seeAllOf: (group) => group,
  everything: (count) => `Dangos y cyfan (${count}) ar un dudalen, i’w hargraffu`,
  cutAt: (shown) => `Mae’r ${shown} cyntaf ar y dudalen hon.`,
  back: 'Yn ôl i’r holl waith',
  nothingLate: (count) =>
    plural('cy', count, {
      zero: 'Nid oes dim yn hwyr, na dim i’w wneud yr wythnos hon.',
      one: 'Nid oes dim yn hwyr. Eitemau i’w gwneud yr wythnos hon: 1.',
      two: 'Nid oes dim yn hwyr. Eitemau i’w gwneud yr wythnos hon: 2.',
      few: 'Nid oes dim yn hwyr. Eitemau i’w gwneud yr wythnos hon: 3.',
      many: 'Nid oes dim yn hwyr. Eitemau i’w gwneud yr wythnos hon: 6.',
      other: `Nid oes dim yn hwyr. Eitemau i’w gwneud yr wythnos hon: ${count}.`,
    }),
  nothingAtAll: 'Nid oes dim yn hwyr, na dim i’w wneud yr wythnos hon.',
  nothingToday: 'Nid oes dim arall i’w wneud heddiw.',
  nothingThisWeek: 'Nid oes dim i’w wneud yn y 7 diwrnod nesaf.',
  nothingHere: 'Nid oes dim o’r math hwn i’w wneud.',
  later: 'Gwaith a adawyd tan rywbryd eto',
  away: 'Nodi pryd y byddwch i ffwrdd',
  heldBack: {
    gaps: (count) =>
      plural('cy', count, {
        one: 'Mae bylchau gan 1 arall. Mae ar restr y bylchau.',
        two: 'Mae bylchau gan 2 arall. Maent ar restr y bylchau.',
        other: `Mae bylchau gan ${count} arall. Maent ar restr y bylchau.`,
      }),
    considerations: (count) =>
      plural('cy', count, {
        one: 'Mae 1 achos arall heb ystyriaeth neu asesiad. Mae ar restr y bylchau.',
        two: 'Mae 2 achos arall heb ystyriaeth neu asesiad. Maent ar restr y bylchau.',
        few: 'Mae 3 achos arall heb ystyriaeth neu asesiad. Maent ar restr y bylchau.',
        many: 'Mae 6 achos arall heb ystyriaeth neu asesiad. Maent ar restr y bylchau.',
        other: `Mae ${count} achos arall heb ystyriaeth neu asesiad. Maent ar restr y bylchau.`,
      }),
    closures: (count) =>
      plural('cy', count, {
        one: 'Mae rhywbeth newydd mewn 1 achos arall a gaewyd. Mae ar restr yr achosion a gaewyd.',
        two: 'Mae rhywbeth newydd mewn 2 achos arall a gaewyd. Maent ar restr yr achosion a gaewyd.',
        few: 'Mae rhywbeth newydd mewn 3 achos arall a gaewyd. Maent ar restr yr achosion a gaewyd.',
        many: 'Mae rhywbeth newydd mewn 6 achos arall a gaewyd. Maent ar restr yr achosion a gaewyd.',
        other: `Mae rhywbeth newydd mewn ${count} achos arall a gaewyd. Maent ar restr yr achosion a gaewyd.`,
      }),
  },
  silent: (name, day) =>
    `**${name}: nid oes dim wedi dod i mewn ers ${day}.** Gwiriwch y ffynhonnell yn uniongyrchol.`,
  asideLabel: 'Wrth ochr y rhestr',
  outstanding: 'Heb eu dal ers dros 24 awr',
  outstandingLine: 'Ar ôl torri amodau neu am drosedd, domestig ai peidio.',
  outstandingAll: 'Pawb sydd heb eu dal',
  outstandingNone: 'Nid yw’r heddlu’n chwilio am neb ers dros 24 awr.',
  outstandingMore: (count) =>
    plural('cy', count, {
      zero: 'Rhagor o bobl: 0.',
      one: 'Rhagor o bobl: 1.',
      two: 'Rhagor o bobl: 2.',
      few: 'Rhagor o bobl: 3.',
      many: 'Rhagor o bobl: 6.',
      other: `Rhagor o bobl: ${count}.`,
    }),
  lookingSince: (when) => `Yn chwilio ers ${when}.`,
  lookingSinceCrime: (when) => `Yn chwilio ers ${when}, am drosedd.`,
  lookingSinceFor: (when, breaches) => `Yn chwilio ers ${when}. Achosion o dorri amodau: ${breaches}.`,
  changedSince: (when) => `Newidiadau ers ${when}`,
  changedNone: 'Nid oes dim wedi’i gofnodi ers hynny.',
  breachSteps: {
    reported: 'Cofnodwyd achos o dorri amodau',
    decided: 'Cofnodwyd penderfyniad',
    arrested: 'Arestiwyd',
    'not-arrested': 'Heb arestio',
    'looking-for': 'Mae’r heddlu’n chwilio am y person dan amheuaeth',
    charged: 'Cyhuddwyd',
    'no-further-action': 'Dim camau pellach',
    're-bailed': 'Rhyddhawyd eto ar fechnïaeth',
    'returned-to-court': 'Aethpwyd gerbron y llys',
    'court-result': 'Cofnodwyd canlyniad y llys',
    'victim-told': 'Rhoddwyd gwybod i’r dioddefwr',
    'victim-not-told': 'Ni roddwyd gwybod i’r dioddefwr',
    'supervisor-told': 'Rhoddwyd gwybod i oruchwyliwr',
    'also-a-crime': 'Cysylltwyd trosedd',
    identified: 'Nodwyd y gorchymyn neu’r fechnïaeth',
    corrected: 'Cywirwyd',
    directed: 'Cyfarwyddwyd gan oruchwyliwr',
    delayed: 'Rheswm dros oedi',
    'conduct-considered': 'Ystyriwyd trosedd stelcio',
    'evidence-kept': 'Cadwyd tystiolaeth',
    'set-aside': 'Cofnodwyd er i’r gorchymyn gael ei wneud wedyn',
  },
};
