// Welsh words of the page that leaves work for later. Terms marked T in the glossary await a translator.

import type { WordsOf } from '#platform';

import type { en } from './new-later.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Gadael hwn tan rywbryd eto',
  line: 'Mae’n aros ar ei gofnod ac ar restr y bylchau. Daw’n ôl cyn eich diwrnod os bydd mwy ar goll erbyn hynny.',
  back: 'Yn ôl i Heddiw',
  reason: 'Pam nad nawr yw’r amser',
  until: 'Yn ôl ar y rhestr ar ôl',
  untilHint: (latest) => `Erbyn ${latest} fan bellaf.`,
  send: 'Gadael tan rywbryd eto',
  left: 'Gadawyd tan rywbryd eto. Daw’n ôl ohono’i hun.',
  chooseReason: 'Dewiswch pam nad nawr yw’r amser',
  enterUntil: 'Rhowch ddyddiad go iawn, heddiw neu’n hwyrach',
  tooLong: (days) => `Dewiswch ddiwrnod o fewn ${days} diwrnod i heddiw`,
  cannotBeLeft: 'Ni ellir gadael hwn: y gyfraith sy’n gosod ei amser, neu mae rhywun yn aros amdano',
};
