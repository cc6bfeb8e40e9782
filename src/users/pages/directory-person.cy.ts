// Welsh words of one person in the directory.

import type { WordsOf } from '#platform';

import type { en } from './directory-person.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Cyfeiriadur',
  directory: 'Cyfeiriadur',
  facts: {
    role: 'Rôl',
    post: 'Swydd',
    area: 'Ardal',
    welsh: 'Siarad Cymraeg',
    phone: 'Rhif ffôn',
    shift: 'Ar shifft',
  },
  forceWide: 'Yr heddlu cyfan',
  yes: 'Ydy',
  no: 'Nac ydy',
  notRecorded: 'Heb ei gofnodi',
  until: (moment) => `nawr, tan ${moment}`,
  next: (moment) => `nesaf o ${moment}`,
  training: 'Hyfforddiant y person hwn',
  skills: 'Gellir gofyn am',
  since: (skill, day) => `${skill}, ers ${day}`,
  nothing: 'Nid oes dim wedi’i gofnodi.',
  end: 'Dod ag ef i ben heddiw',
  add: 'Ychwanegu beth y gellir ei ofyn i’r person hwn',
  skill: 'Beth',
  choose: 'Dewiswch',
  from: 'O',
  save: 'Cadw',
  saved: 'Cadwyd.',
  ended: 'Daeth i ben ddoe.',
  problems: {
    skill: 'Dewiswch beth ydyw',
    from: 'Rhowch y diwrnod cyntaf fel dyddiad go iawn',
    held: 'Mae hyn ar gofnod yn barod',
  },
};
