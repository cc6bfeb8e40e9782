// Welsh words shared by the forms about one user.

import type { WordsOf } from '#platform';

import type { en } from './user-words.en.ts';

export const cy: WordsOf<typeof en> = {
  back: 'Yn ôl i’r defnyddwyr',
  fields: {
    name: 'Enw fel y’i dangosir',
    nameHint: 'Rheng ac enw, er enghraifft Rhingyll C Morgan',
    ref: 'Rhif coler neu rif staff',
    username: 'Enw defnyddiwr',
    usernameHint: 'Llythrennau bach, digidau, dotiau a chysylltnodau',
    post: 'Swydd',
    role: 'Rôl',
    roleHint: 'Y rôl sy’n penderfynu pa dudalennau a chamau sydd gan y person.',
    chooseRole: 'Dewiswch rôl',
    rank: 'Rheng',
    noRank: 'Staff yr heddlu neu ddim',
    area: 'Ardal blismona leol',
    noArea: 'Yr heddlu cyfan',
    welsh: 'Ieithoedd',
    welshChoice: 'Yn gweithio yn Gymraeg',
    language: 'Iaith y tudalennau',
    english: 'Saesneg',
    cymraeg: 'Cymraeg',
    phone: 'Ffôn gwaith',
    password: 'Cyfrinair cyntaf',
    passwordHint: 'O leiaf 12 nod. Dywedwch ef wyneb yn wyneb. Byddant yn ei newid ar dudalen eu cyfrif.',
  },
  problems: {
    'name-needed': 'Rhowch yr enw',
    'post-needed': 'Rhowch y swydd',
    'role-needed': 'Dewiswch rôl',
    'too-long': 'Defnyddiwch 100 nod neu lai',
    'not-a-choice': 'Dewiswch un o’r rhestr',
    'number-shape': 'Rhowch y rhif mewn llythrennau, digidau a chysylltnodau, 20 ar y mwyaf',
    'username-shape': 'Rhowch 2 i 64 o lythrennau bach, digidau, dotiau neu gysylltnodau',
    'password-short': 'Rhowch o leiaf 12 nod',
    'ref-taken': 'Mae’r rhif hwn gan rywun. Rhowch un arall, neu agorwch y defnyddiwr hwnnw',
    'username-taken': 'Mae’r enw defnyddiwr hwn gan rywun. Rhowch un arall',
  },
};
