// Welsh words of the page that names an adviser for a victim.

import type { WordsOf } from '#platform';

import type { en } from './new-support.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Enwi cynghorydd i’r dioddefwr hwn',
  line: 'Mae’r cynghorydd yn gweld y gorchmynion sy’n amddiffyn y dioddefwr, pwy i’w ffonio a beth sydd nesaf. Dim arall.',
  caption: (person, label) => `${person}, dioddefwr ${label}`,
  back: 'Yn ôl i’r dioddefwyr',
  nobody:
    'Nid oes gan unrhyw gynghorydd gyfrif gyda gwasanaeth eto. Gweinyddwr sy’n ychwanegu un; goruchwyliwr sy’n dweud i ba wasanaeth.',
  adviser: 'Pa gynghorydd?',
  chooseAdviser: 'Dewis cynghorydd',
  adviserOf: (name, service) => `${name}, ${service}`,
  agreed: 'A gytunodd y dioddefwr?',
  agreedHint: 'Gofynnwch i’r dioddefwr heb neb arall, a dywedwch beth fydd y cynghorydd yn ei weld.',
  agreedChoices: { yes: 'Do', no: 'Naddo, neu heb ofyn' },
  on: 'Ar ba ddiwrnod y cytunodd?',
  how: 'Sut y dywedodd hynny?',
  chooseHow: 'Dewis sut',
  initials: 'A gaiff tudalennau’r cynghorydd ddangos llythrennau blaen y dioddefwr?',
  initialsChoices: {
    yes: 'Caiff, dywedodd y dioddefwr ei bod yn ddiogel',
    no: 'Na chaiff, neu heb ofyn: dangos y cyfeirnod yn unig',
  },
  reason: 'Pam y cynghorydd hwn?',
  reasonHint: 'Dim enw na chyfeiriad.',
  save: 'Enwi’r cynghorydd',
  cancel: 'Canslo',
  saved: 'Wedi’i gadw. Gall y cynghorydd ei weld nawr.',
  problems: {
    adviser: 'Dewiswch y cynghorydd',
    agreed: 'Ni enwir neb cyn i’r dioddefwr gytuno',
    on: 'Rhowch y diwrnod y cytunodd, heddiw neu cyn hynny',
    how: 'Dewiswch sut y dywedodd hynny',
    initials: 'Dywedwch a gaiff llythrennau blaen eu dangos',
    reason: 'Dywedwch pam, mewn 500 nod neu lai',
    'supported-already': 'Mae’r cynghorydd hwn yn cefnogi’r dioddefwr hwn yn barod',
    'other-side':
      'Mae’r cynghorydd hwn yn cefnogi rhywun ar ochr arall ffeil gysylltiedig. Dewiswch gynghorydd arall, fel na all y naill ochr ddysgu am y llall',
  },
};
