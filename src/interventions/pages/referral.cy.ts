// Welsh words of the page of one referral. Terms marked T in the glossary await a translator.

import type { WordsOf } from '#platform';

import type { en } from './referral.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Atgyfeiriad at raglen',
  referrals: 'Rhaglenni',
  caption: (ref, name) => `${ref}, ${name}`,
  about: 'Yr atgyfeiriad hwn',
  state: 'Cyflwr',
  programme: 'Rhaglen',
  provider: 'Darparwr',
  band: 'Risg',
  bands: { 'high-or-complex': 'Uchel neu gymhleth', 'medium-or-low': 'Canolig neu isel' },
  basis: 'Sail',
  bases: {
    consent: 'Cydsyniad',
    court: 'Mae gorchymyn yn gofyn amdani',
    'consent-awaited': 'Angen gofyn am gydsyniad yn gyntaf',
  },
  sessions: 'Sesiynau',
  sessionsLine: (attended, missed) => `Mynychwyd: ${attended}, collwyd: ${missed}`,
  criteria: 'Meini prawf a fodlonwyd',
  noCriteria: 'Dim wedi’u cofnodi',
  by: 'Atgyfeiriwyd gan',
  undecided: (session, day) => `Collwyd sesiwn ${session} ar ${day}. Nid oes neb wedi penderfynu amdani.`,
  undecidedLabel: 'Yn aros am benderfyniad',
  concerns: 'Pryderon y darparwr',
  concernBy: (who, when) => `${who}, ${when}`,
  concernAnswer: (answer) => `Atebwyd: ${answer}`,
  answerConcern: 'Ei ateb',
  guardLabel: 'Hefyd yn ddioddefwr',
  guardNeeded:
    '**Mae’r person hwn hefyd yn ddioddefwr mewn ffeil gysylltiedig.** Rhaid i rywun adolygu pwy sy’n achosi’r prif niwed cyn i hyn barhau.',
  guardStopped:
    '**Nid yw’r adolygiad diwethaf yn canfod bod y person hwn yn achosi’r prif niwed.** Penderfynwch a yw hyn yn parhau.',
  review: 'Adolygu pwy sy’n achosi’r prif niwed',
  stoppedLabel: 'Darparwr wedi dod i ben',
  stopped: (name) =>
    `**Mae ${name} wedi dod i ben.** Cedwir yr atgyfeiriad hwn ac mae’n aros am ddarparwr arall.`,
  otherProvider: 'Ei roi i ddarparwr arall',
  recordBreach: 'Ei chofnodi fel achos o dorri amodau',
  decide: 'Penderfynu amdani',
  actions: 'Beth ddigwyddodd nesaf?',
  noActions: 'Mae wedi dod i ben. Mae’r gwiriadau ar ei hôl isod.',
  events: 'Beth sydd wedi digwydd',
  eventsCaption: 'Camau’r atgyfeiriad, y diweddaraf yn gyntaf',
  eventHeads: { day: 'Diwrnod', what: 'Beth', why: 'Rheswm a nodyn', who: 'Gan' },
  session: (what, session) => `${what}: sesiwn ${session}`,
  moved: (from, to) => `Rhoddwyd i ddarparwr arall. Cyn hynny: ${from}. Bellach: ${to}`,
  checks: 'Gwiriadau ar ôl y diwedd',
  checksCaption: 'Gwiriadau ar ôl y diwedd, yn eu trefn',
  checkHeads: { months: 'Ar ôl', due: 'Erbyn', state: 'Cyflwr', found: 'Canfuwyd a chadarnhawyd' },
  months: (count) => `${count} mis`,
  states: { done: 'Wedi’i wneud', due: 'I’w wneud', late: 'Yn hwyr', later: 'I ddod' },
  results: {
    'nothing-new': 'Dim byd newydd',
    'new-harm': 'Niwed newydd',
    'cannot-confirm': 'Ni ellir cadarnhau',
  },
  found: (crimes, breaches) => `Troseddau newydd: ${crimes}. Achosion newydd o dorri amodau: ${breaches}.`,
  doCheck: 'Gwneud y gwiriad hwn',
  noChecks: 'Mae gwiriadau’n dechrau pan fydd y rhaglen wedi’i chwblhau neu ei gadael.',
};
