// Welsh words of the form of an event that makes risk change.

import type { WordsOf } from '#platform';

import type { en } from './risk-event.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Beth sydd wedi newid?',
  line: 'Gofynnir am asesiadau risg eto ar ei ôl. Mae torri amodau’n gwneud hynny ohono’i hun.',
  back: 'Yn ôl i risg',
  kind: 'Beth ddigwyddodd, neu beth fydd yn digwydd?',
  day: 'Diwrnod',
  dayHint: 'Y diwrnod y digwyddodd, neu ddiwrnod y gwrandawiad.',
  note: 'Nodyn (dewisol)',
  noteHint: 'Peidiwch ag ysgrifennu enw na chyfeiriad dioddefwr.',
  send: 'Cadw',
  cancel: 'Canslo',
  saved: 'Wedi’i gadw. Mae’r hyn sydd i’w wneud eto ar y dudalen hon.',
  savedPartner:
    'Wedi’i gadw. Mae’r hyn sydd i’w wneud eto ar y dudalen hon. Rhaid penderfynu nawr am ddweud wrth y partner newydd, o dan Rheoli.',
};
