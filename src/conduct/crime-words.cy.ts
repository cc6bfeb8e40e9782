// Welsh words of FOUR, disagreement and linking on a crime's page.

import type { WordsOf } from '#platform';

import type { en } from './crime-words.en.ts';

export const cy: WordsOf<typeof en> = {
  four: 'FOUR: wedi’i sefydlogi, obsesiynol, digroeso, ailadroddus',
  fourCaption: 'Beth a atebwyd am bob un, gan bwy, a’r digwyddiadau sy’n ei ddangos',
  fourHeads: { mark: 'Nodwedd', answer: 'Ateb', events: 'Digwyddiadau sy’n ei ddangos', by: 'Gan' },
  marks: {
    fixated: 'Wedi’i sefydlogi',
    obsessive: 'Obsesiynol',
    unwanted: 'Digroeso',
    repeated: 'Ailadroddus',
  },
  answers: { yes: 'Ydy', no: 'Nac ydy', 'not-known': 'Ddim yn hysbys' },
  blank: 'Heb ei ateb eto',
  fourLine: (answer, marks) => `${answer}: ${marks}`,
  answerFour: 'Ateb FOUR gyda’r digwyddiadau sy’n ei ddangos',
  fourMissing: (marks) => `FOUR heb ei ateb: ${marks}.`,
  by: (name, day) => `${name}, ${day}`,
  notKnown: 'Ddim yn hysbys',
  notStalkingWaits: (name, day) =>
    `**Ysgrifennodd ${name} ar ${day} pam nad stelcio ydyw.** Mae’n aros am ail ddarllenydd, ac nid yw’n newid dim.`,
  notStalkingRead: (name, reader) => `Ysgrifennodd ${name} pam nad stelcio ydyw. Cytunodd ${reader}.`,
  notStalkingDisagreed: (name, reader) =>
    `Ysgrifennodd ${name} pam nad stelcio ydyw. Ni chytunodd ${reader}.`,
  notStalking: 'Pam nad stelcio ydyw, a’r ail ddarllenydd',
  dispute: 'Anghytundeb am y drosedd',
  disputeCaption: 'Y barnau ochr yn ochr, yr hynaf gyntaf',
  disputeHeads: { when: 'Pryd', view: 'Trosedd', why: 'Pam', by: 'Gan' },
  system: 'System droseddau',
  questioned: 'Cwestiynwyd, heb enwi trosedd arall',
  isNotStalking: 'Nid stelcio',
  open: (day) => `**Ar agor ers ${day}.** Saif pob barn nes i berson a enwir ei setlo.`,
  owner: (name) => `Yn atebol am ei setlo: ${name}.`,
  noOwner: '**Nid oes neb yn atebol am ei setlo eto.**',
  until: (day) => `I’w setlo erbyn ${day}.`,
  late: (day) => `**Yn hwyr: roedd i’w setlo erbyn ${day}.**`,
  settled: (name, day, offence, reason) => `Setlwyd gan ${name} ar ${day}: ${offence}. ${reason}`,
  changeThere: 'Mae’r system droseddau’n dweud yn wahanol: gofynnwch am ei newid yno.',
  disputeAction: 'Rhoi barn, enwi perchennog, neu ei setlo',
  sayOffence: 'Dweud mai trosedd arall ydyw',
  course: 'Cwrs o ymddygiad',
  events: (count) => `Digwyddiadau a gofnodwyd yn yr achos hwn: ${count}.`,
  linked: (numbers) => `Un cwrs o ymddygiad â: ${numbers}.`,
  offered: (count) => `**Adroddiadau a all berthyn iddo, heb eu penderfynu: ${count}.**`,
  nothingOffered: 'Nid oes adroddiad arall yn aros am benderfyniad.',
  link: 'Adroddiadau cysylltiedig',
  paste: 'Cofnodi beth a wnaed',
  whole: 'Popeth gan y person hwn ar un llinell',
};
