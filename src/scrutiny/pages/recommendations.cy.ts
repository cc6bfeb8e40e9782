// Geiriau Cymraeg y dudalen sy’n dilyn argymhellion yr adolygiad.

import type { WordsOf } from '#platform';

import type { en } from './recommendations.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Argymhellion adolygiad Gorffennaf 2023',
  line: (day) => `Statws gyda phrawf, fel y mae’r cofnod ar ${day}.`,
  measured: (count, total, numbers) =>
    `**Argymhellion â ffigur byw yma, o’r ${total}: ${count}.** Eu rhifau: ${numbers}.`,
  notMeasured: (count) => `**Argymhellion nad yw’r gwasanaeth hwn yn eu mesur (${count}):**`,
  standing: 'Lle maent yn sefyll',
  statusCount: (name, count) => `${name}: ${count}`,
  decayedLabel: 'Yn aros am benderfyniad',
  decayed: (numbers) =>
    `Wedi’u cau, ond mae’r ffigurau wedi gwaethygu ers hynny: ${numbers}. Swyddfa’r Comisiynydd sy’n penderfynu.`,
  caption: 'Pob argymhelliad: perchennog, statws, ffigur a’r diweddariad olaf',
  heads: {
    number: 'Rhif',
    recommendation: 'Argymhelliad',
    owner: 'Perchennog',
    status: 'Statws a phrawf',
    figure: 'Ffigur nawr',
    trend: 'Ers diwedd y mis diwethaf',
    update: 'Diweddariad olaf',
  },
  statusLine: (day) => `ers ${day}`,
  small: 'Rhoddir cyfrifon fesul pump. Dangosir rhai o 1 i 4 fel “llai na 5”.',
  howWeCount: 'Sut rydym yn cyfrif',
  file: 'Lawrlwytho fel ffeil (CSV)',
  source: 'Ein geiriau byr ein hunain yw’r rhain. Yr adolygiad ei hun yw’r ffynhonnell.',
  fileHeads: {
    number: 'Rhif',
    name: 'Enw',
    says: 'Argymhelliad',
    owner: 'Perchennog',
    status: 'Statws',
    since: 'Ers',
    evidence: 'Tystiolaeth',
    measure: 'Mesur',
    figure: 'Ffigur nawr',
    trend: 'Ers diwedd y mis diwethaf',
    update: 'Diweddariad olaf',
  },
};
