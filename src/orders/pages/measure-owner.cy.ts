// Welsh words of the form that says who owns an order, notice or bail.

import type { WordsOf } from '#platform';

import type { en } from './measure-owner.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Perchennog a dirprwy',
  line: 'Y perchennog sy’n atebol: cyflwyno, gwiriadau, rhoi gwybod i’r dioddefwr, adnewyddu mewn pryd.',
  ownerNow: 'Perchennog',
  deputyNow: 'Dirprwy',
  waits: 'Nid oes dim yn newid nes y caiff ei dderbyn.',
  act: 'Beth ydych chi am ei wneud?',
  accept: {
    owner: 'Derbyn: fi yw’r perchennog o heddiw ymlaen',
    deputy: 'Derbyn: fi yw’r dirprwy o heddiw ymlaen',
  },
  decline: { owner: 'Gwrthod bod yn berchennog', deputy: 'Gwrthod bod yn ddirprwy' },
  withdraw: {
    owner: (name) => `Tynnu’n ôl y cynnig i ${name} fod yn berchennog`,
    deputy: (name) => `Tynnu’n ôl y cynnig i ${name} fod yn ddirprwy`,
  },
  take: {
    owner: 'Ei gymryd: fi yw’r perchennog o heddiw ymlaen',
    deputy: 'Ei gymryd: fi yw’r dirprwy o heddiw ymlaen',
  },
  offer: { owner: 'Gofyn i rywun fod yn berchennog', deputy: 'Gofyn i rywun fod yn ddirprwy' },
  putDown: {
    owner: 'Ei adael heb berchennog: nodi pam. Yr uned sy’n atebol wedyn.',
    deputy: 'Ei adael heb ddirprwy: nodi pam',
  },
  staff: 'I bwy y gofynnir?',
  staffHint: 'Dim ond lle rydych yn gofyn i rywun.',
  chooseStaff: 'Dewiswch enw',
  reason: 'Pam?',
  reasonHint: 'Mae angen hyn lle gadewir ef heb berchennog neu ddirprwy.',
  send: 'Cadw',
  saved: 'Cadwyd.',
  asked: 'Gwnaed y cynnig. Nid oes dim yn newid nes y caiff ei dderbyn.',
  chooseAct: 'Dewiswch beth ydych chi am ei wneud',
  problems: {
    'not-yours': 'Mae gan rywun hwn. Gofynnwch i oruchwyliwr neu’r tîm gorchmynion sifil newid hynny.',
    'no-change': 'Felly y mae yn barod. Dewiswch un arall, neu ganslo.',
    'reason-needed': 'Dywedwch pam na fydd gan neb hwn',
    'same-person': 'Ni all y perchennog fod yn ddirprwy hefyd. Dewiswch enw arall.',
    'not-in-post': 'Nid yw’r person hwnnw yn y swydd. Dewiswch enw arall.',
    'no-offer': 'Atebwyd y cynnig hwnnw, neu tynnwyd ef yn ôl.',
  },
};
