// Welsh words of the page that asks the review's questions of the record.

import { plural } from '#platform';
import type { WordsOf } from '#platform';

import type { en } from './review-findings.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Yr hyn y chwiliodd yr adolygiad amdano, yn y cofnod nawr',
  period: (from, to) => `Troseddau stelcio ac aflonyddu yr adroddwyd amdanynt o ${from} hyd ${to}.`,
  before: (from, to) =>
    `Mae “Cyfran cyn hynny” ar gyfer troseddau yr adroddwyd amdanynt o ${from} hyd ${to}.`,
  measured: 'Mesurir argymhellion 3, 12 a 13 yma. Ni fesurir y 15 arall ar y dudalen hon.',
  howWeCount: 'Sut rydym yn cyfrif',
  unnamed: (count) =>
    `Achosion o’r rhain heb neb dan amheuaeth wedi’i enwi: ${count}. Mae gorchmynion a rhaglenni’n aros yno am berson dan amheuaeth.`,
  cases: (count) =>
    plural('cy', count, {
      zero: 'Dim achosion',
      one: '1 achos',
      two: '2 achos',
      few: '3 achos',
      many: '6 achos',
      other: `${count} achos`,
    }),
  casesTold: (count) => `${count} achos`,
  told: 'Rhoddir cyfrifon fesul pump, ar gyfer misoedd cyfan. Felly ni all swm ardaloedd na diwrnodau ddangos pwy yw neb.',
  when: 'Cyfnod',
  lastDays: 'Y 30 diwrnod diwethaf',
  area: 'Ardal',
  allAreas: 'Yr heddlu cyfan',
  show: 'Dangos',
  considered: 'Ystyriwyd, a pha mor fuan',
  consideredCaption: 'Achosion lle cofnodwyd pob ystyriaeth, a chanolrif y diwrnodau i’r gyntaf',
  assessed: 'Asesiadau a enwyd',
  assessedCaption: 'Achosion lle mae pob asesiad wedi’i gofnodi, wedi’i wneud neu gyda’r rheswm pam na',
  advice: 'Cyngor',
  adviceCaption: 'Achosion lle gofynnwyd am gyngor a’i ateb',
  anyOf: 'Unrhyw un o’r rhain',
  pastLabel: 'Golwg gynharach',
  past: (day) => `Fel yr oedd yn hysbys ar ddiwedd ${day}. Nid yw ffeithiau a gofnodwyd wedyn yma.`,
  backToNow: 'Dangos yr hyn sy’n hysbys nawr',
  asked: 'Gofynnwyd am gyngor',
  answered: 'Atebwyd y cais am gyngor',
  heads: {
    intervention: 'Ymyriad',
    tool: 'Asesiad',
    advice: 'Cyngor',
    with: 'Wedi’i gofnodi',
    share: 'Cyfran',
    before: 'Cyfran cyn hynny',
    median: 'Canolrif y diwrnodau',
    without: 'Heb ei gofnodi',
    crime: 'Trosedd',
    reported: 'Adroddwyd',
    first: 'Ystyriwyd gyntaf',
    days: 'Diwrnodau',
  },
  share: (percent) => `${percent}%`,
  small: 'llai na 5',
  allBut: (total) => `pob un ond llai na 5, o ${total}`,
  withOf: (name) => `Achosion lle mae wedi’i gofnodi: ${name}`,
  withoutOf: (name) => `Achosion hebddo: ${name}`,
  cut: (shown, total) => `Y ${shown} cyntaf o ${total}.`,
  fresh: (moment) => `Daeth y ffeil ddiweddaraf o droseddau i mewn ${moment}.`,
  noFile: 'Nid oes ffeil o droseddau wedi dod i mewn.',
  rule: (text) => `Sut y cyfrifir diwrnodau: ${text}.`,
  found: 'Yr hyn a ganfu’r adolygiad',
  source: (source) => `Ffynhonnell: ${source}.`,
  blanks: 'Pob bwlch, fesul achos',
};
