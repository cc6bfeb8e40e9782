// Welsh words of the form that reviews who causes the primary harm. Terms marked T in the glossary await a translator.

import type { WordsOf } from '#platform';

import type { en } from './primary-harm-review.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Pwy sy’n achosi’r prif niwed?',
  line: 'Mae’r person hwn dan amheuaeth a hefyd yn ddioddefwr mewn ffeil gysylltiedig. Darllenwch y ddwy ochr cyn dod i gasgliad.',
  back: (name) => `Yn ôl i ${name}`,
  files: 'Ffeiliau i’w darllen',
  filesLine:
    'Ym mhob un o’r rhain, dywedir bod rhywun y dywedir i’r person hwn ei niweidio yn niweidio’r person hwn.',
  read: 'Darllenwyd mewn adolygiad cynharach',
  unread: 'Heb ei darllen mewn adolygiad eto',
  noFiles: 'Nid oes ffeil gysylltiedig ar y cofnod. Nid oes angen adolygiad.',
  earlier: 'Adolygiadau cynharach',
  earlierLine: (who, day, conclusion) => `${day}, ${who}: ${conclusion}`,
  conclusion: 'Beth yw eich casgliad?',
  conclusions: {
    'causes-primary-harm': 'Y person hwn sy’n achosi’r prif niwed',
    'is-primary-victim': 'Y person hwn yw’r prif ddioddefwr',
    'both-cause-harm': 'Mae’r ddau yn achosi niwed',
    'cannot-tell': 'Ni ellir dweud eto',
  },
  reasons: 'Eich rhesymau',
  reasonsHint:
    'Pwy wnaeth beth, pryd a pha mor aml; ofn; rheolaeth; tystiolaeth a gasglwyd i amddiffyn ei hun. Dim enwau na chyfeiriadau.',
  send: 'Cofnodi’r adolygiad',
  cancel: 'Canslo',
  saved: 'Cofnodwyd yr adolygiad.',
};
