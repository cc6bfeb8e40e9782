// Welsh words of the page about cookies.

import type { WordsOf } from '#platform';

import type { en } from './cookies.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Cwcis',
  line: 'Mae’r gwasanaeth hwn yn gosod tri chwci. Ni all weithio hebddynt, felly nid yw’n gofyn.',
  caption: 'Cwcis y mae’r gwasanaeth hwn yn eu gosod',
  heads: { name: 'Enw', what: 'Beth yw ei ddiben', lasts: 'Pa mor hir y mae’n para' },
  session: 'Eich cadw wedi’ch mewngofnodi',
  sessionLasts: 'Nes i chi allgofnodi, cau’r porwr, neu wneud dim am gyfnod',
  form: 'Profi bod ffurflen a anfonwyd cyn i chi fewngofnodi wedi dod o’r gwasanaeth hwn',
  formLasts: 'Nes i chi gau’r porwr',
  language: 'Cofio’r iaith a ddewiswyd gennych cyn mewngofnodi',
  languageLasts: '1 flwyddyn',
  prefix: 'Dros gysylltiad diogel mae pob enw’n dechrau â __Host-, sy’n clymu’r cwci wrth y cyfeiriad hwn.',
  nothing:
    'Nid oes unrhyw gwci’n mesur beth a wnewch. Nid oes gwasanaeth arall yn derbyn un, ac ni all sgript eu darllen.',
};
