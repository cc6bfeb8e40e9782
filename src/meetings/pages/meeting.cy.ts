// Welsh words of a meeting's list.

import { plural } from '#platform';
import type { WordsOf } from '#platform';

import type { en } from './meeting.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Cyfarfod',
  meetings: 'Cyfarfodydd',
  notToday: (day) => `Gellir ei agor ar ${day}. Tan hynny gellir rhoi achosion ar ei restr.`,
  undone: 'Heb eu gwneud',
  before: 'I’w gwneud cyn y cyfarfod hwn',
  moreOwed: (count) =>
    plural('cy', count, { one: '1 arall heb ei wneud', other: `${count} arall heb eu gwneud` }),
  list: 'Achosion',
  listCaption: 'Achosion ar y rhestr, yn y drefn y’u clywir',
  heads: { number: 'Rhif', person: 'Person', why: 'Pam ei fod ar y rhestr', standing: 'Penderfyniad' },
  blanks: 'Pob achos agored yn ôl yr hyn sydd heb ei ystyried eto',
  nothing: 'Nid oes achosion ar y rhestr. Ychwanegwch un.',
  open: 'Agor y cyfarfod',
  openLine: 'Mae agor yn gosod y rhestr a’i rhifau. Gellir ychwanegu’r hyn a ddaw wedyn.',
  first: 'Dechrau gydag achos 1',
  since: 'Ychwanegu’r hyn a ddaeth ers hynny',
  close: 'Cau’r cyfarfod',
  minutes: 'Cofnodion',
  reopen: 'Ei agor eto',
  add: 'Rhoi achos ar y rhestr',
  addQuestion: 'Cyflwyno achos',
  person: 'Cyfeirnod',
  personHint: 'Person, er enghraifft P-10482, neu drosedd, er enghraifft 26/001234',
  why: 'Pam',
  whyQuestion: 'Pam, a’r cwestiwn i’w ateb',
  whyHint: 'Dim enw na chyfeiriad dioddefwr.',
  addSave: 'Rhoi ar y rhestr',
  notListed: {
    'not-found': 'Rhowch gyfeirnod person neu drosedd, er enghraifft P-10482 neu 26/001234',
    restricted: 'Mae’r cofnod hwnnw’n gyfyngedig. Gofynnwch pwy gaiff ei agor.',
    several: 'Mae mwy nag un person dan amheuaeth yn y drosedd honno. Rhowch gyfeirnod un ohonynt',
  },
  tooLong: (most) => `Defnyddiwch ${most} nod neu lai`,
  problems: {
    'already-open': 'Mae rhywun wedi agor y cyfarfod hwn eisoes',
    'not-open': 'Nid yw’r cyfarfod hwn ar agor',
    'another-day': 'Agorir cyfarfod ar ei ddiwrnod ei hun',
    'already-listed': 'Mae’r achos hwnnw ar y rhestr eisoes',
    'why-needed': 'Nodwch pam',
  },
  opened: 'Mae’r cyfarfod ar agor',
  added: 'Rhoddwyd ar y rhestr',
  listed: 'Mae’r rhestr yn gyfredol',
  reopened: 'Mae’r cyfarfod ar agor eto',
};
