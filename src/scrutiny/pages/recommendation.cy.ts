// Geiriau Cymraeg un argymhelliad: lle mae’n sefyll, ei ffigurau dros amser, ei hanes, a’r ffurflen sy’n ychwanegu ato.

import type { WordsOf } from '#platform';

import type { en } from './recommendation.en.ts';

export const cy: WordsOf<typeof en> = {
  title: (number) => `Argymhelliad ${number}`,
  caption: (number, total) => `Argymhelliad ${number} o ${total}`,
  back: 'Pob argymhelliad',
  facts: {
    asked: 'Gofynnir i',
    owner: 'Perchennog',
    status: 'Statws',
    evidence: 'Tystiolaeth',
    update: 'Diweddariad olaf',
    source: 'Ffynhonnell',
  },
  to: {
    force: 'Yr heddlu',
    courts: 'Gwasanaeth Llysoedd a Thribiwnlysoedd EF',
    'not-said': 'Nid yw’r adolygiad yn dweud',
  },
  ownerSince: (post, day) => `${post}, ers ${day}`,
  since: (day) => `ers ${day}`,
  decayedLabel: 'Yn aros am benderfyniad',
  decayed:
    'Cytunwyd ei gau, ac mae ei ffigurau wedi gwaethygu ers hynny. Swyddfa’r Comisiynydd sy’n penderfynu beth sy’n dilyn.',
  fell: (name, then, now) => `${name}: ${then} wrth gau, ${now} nawr.`,
  figures: 'Ffigurau’r gwasanaeth hwn',
  figuresCaption: 'Pob ffigur nawr ac ar ddiwedd misoedd cynharach, fel yr oedd y cofnod bryd hynny',
  sentence: (name, now) => `**${name}**: ${now}.`,
  counted: (rule, text) => `Cyfrifir yn ôl ${rule}: ${text}.`,
  known: 'Mae diwedd mis yn dangos yr hyn a oedd wedi’i gofnodi ar ddiwedd y diwrnod hwnnw.',
  howWeCount: 'Sut rydym yn cyfrif',
  day: 'Diwrnod',
  now: (day) => `Nawr, ${day}`,
  closed: (day) => `Wrth gau, ${day}`,
  notMeasured: 'Nid oes dim yn y gwasanaeth hwn yn mesur yr argymhelliad hwn, felly ni ddangosir ffigur.',
  behind: (name, day) => `${name}, ${day}`,
  behindHeads: { record: 'Cofnod', found: 'Ganddo' },
  found: 'Oes',
  missing: 'Nac oes',
  cut: (shown, total) => `Y ${shown} cyntaf o ${total}, y rhai hebddo yn gyntaf.`,
  history: 'Yr hyn a gofnodwyd',
  historyCaption: 'Popeth a gofnodwyd am yr argymhelliad hwn, y diweddaraf yn gyntaf',
  nothing: 'Nid oes dim wedi’i gofnodi eto.',
  heads: { when: 'Pryd', what: 'Beth', who: 'Gan', words: 'Geiriau', figures: 'Ffigurau’r diwrnod hwnnw' },
  steps: {
    owned: 'Enwyd perchennog',
    started: 'Wedi dechrau',
    evidence: 'Ychwanegwyd tystiolaeth',
    proposed: 'Cynigiwyd cau',
    agreed: 'Cytunwyd cau',
    'sent-back': 'Anfonwyd yn ôl',
    reopened: 'Agorwyd eto',
    kept: 'Cadwyd ar gau',
  },
  pair: (name, figure) => `${name}: ${figure}`,
};
