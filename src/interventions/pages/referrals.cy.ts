// Welsh words of the list of referrals to programmes. Terms marked T in the glossary await a translator.

import { plural } from '#platform';
import type { WordsOf } from '#platform';

import type { en } from './referrals.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Rhaglenni',
  line: 'Atgyfeiriadau at raglenni i gyflawnwyr, a’r gwiriadau ar eu hôl.',
  sum: (count) =>
    plural('cy', count, {
      zero: 'Cyfanswm atgyfeiriadau: 0.',
      one: 'Cyfanswm atgyfeiriadau: 1.',
      two: 'Cyfanswm atgyfeiriadau: 2.',
      few: 'Cyfanswm atgyfeiriadau: 3.',
      many: 'Cyfanswm atgyfeiriadau: 6.',
      other: `Cyfanswm atgyfeiriadau: ${count}.`,
    }),
  states: {
    'consent-awaited': 'Angen gofyn am gydsyniad',
    referred: 'Atgyfeiriwyd',
    accepted: 'Derbyniwyd',
    'on-programme': 'Ar y rhaglen',
    'on-hold': 'Wedi’i ohirio',
    completed: 'Cwblhawyd',
    withdrawn: 'Gadawodd y rhaglen',
    'not-accepted': 'Ni dderbyniwyd',
  },
  state: 'Ble maen nhw’n sefyll',
  all: 'Pob un',
  caption: 'Atgyfeiriadau, y diweddaraf yn gyntaf',
  lateCaption: 'Gwiriadau sy’n hwyr, yr hwyraf yn gyntaf',
  heads: {
    ref: 'Atgyfeiriad',
    person: 'Person',
    state: 'Cyflwr',
    provider: 'Darparwr',
    referred: 'Atgyfeiriwyd',
    sessions: 'Sesiynau',
    check: 'Gwiriad nesaf',
  },
  sessions: (attended, missed) => (missed === 0 ? `${attended}` : `${attended}, collwyd ${missed}`),
  check: (months, day) => `${months} mis: ${day}`,
  checkLate: 'Gwiriad yn hwyr',
  noCheck: 'Dim',
  restricted: 'Cofnod cyfyngedig',
  notConsidered: (count) =>
    plural('cy', count, {
      zero: 'Achosion agored lle na chafodd y rhaglen ei hystyried eto: 0',
      one: 'Achosion agored lle na chafodd y rhaglen ei hystyried eto: 1',
      two: 'Achosion agored lle na chafodd y rhaglen ei hystyried eto: 2',
      few: 'Achosion agored lle na chafodd y rhaglen ei hystyried eto: 3',
      many: 'Achosion agored lle na chafodd y rhaglen ei hystyried eto: 6',
      other: `Achosion agored lle na chafodd y rhaglen ei hystyried eto: ${count}`,
    }),
  nothing: 'Dim atgyfeiriadau o’r math hwn.',
  providers: 'Darparwyr a’u cyfrifon',
};
