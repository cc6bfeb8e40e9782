// Welsh words that every form about an order, notice or bail shares.

import type { WordsOf } from '#platform';

import type { en } from './action-frame.en.ts';

export const cy: WordsOf<typeof en> = {
  back: (ref) => `Yn ôl i ${ref}`,
  changedTitle: 'Newidiodd y cofnod hwn tra oeddech yn ysgrifennu',
  changedLine:
    'Darllenwch yr hyn a newidiodd. Mae eich atebion isod. Anfonwch nhw eto os ydynt yn dal yn gywir.',
  changedBy: (what, when, who) => `**${what}**, cofnodwyd ${when} gan ${who}`,
  newOwner: (name) => `Perchennog nawr: ${name}`,
  nobody: 'Nid oes perchennog nawr',
  feed: 'ffrwd ddata',
  notNow: 'Ni ellir cofnodi hyn nawr. Darllenwch sut mae’r gorchymyn yn sefyll yn gyntaf.',
  cancel: 'Canslo',
  setAsideTitle: 'Mae’r gyfraith neu’r cofnod yn dweud fel arall',
  setAsideHint: 'Cywirwch yr ateb. Os yw’n gywir, dywedwch pam. Bydd eich rheswm yn aros ar y cofnod.',
  setAsideLabel: (source) => `Cofnodi er hynny, oherwydd (${source})`,
  memory: 'Ffynhonnell o’r cof: gofynnwch i’r Gwasanaethau Cyfreithiol.',
  doubtful: 'Ffynhonnell ansicr: gofynnwch i’r Gwasanaethau Cyfreithiol.',
  local: 'Rheol yr heddlu ei hun.',
  notInPerson: 'Cyflwynwch hwn yn bersonol, neu dywedwch sut y caniataodd y llys ffordd arall.',
  sameOrder: (ref) => `Mae ${ref} ar y cofnod yn barod: yr un math, yr un diwrnod. Agorwch hwnnw yn gyntaf.`,
  problems: {
    'in-future': 'Rhaid i’r dyddiad fod heddiw neu yn y gorffennol',
    'before-made': 'Rhaid i’r dyddiad fod ar y diwrnod y’i gwnaed neu wedyn',
    'end-needed': 'Rhowch y diwrnod olaf newydd, neu dewiswch “hyd orchymyn pellach”',
    'end-before-start': 'Rhaid i’r diwrnod olaf fod ar ddyddiad y cam hwn neu wedyn',
    'reason-needed': 'Dewiswch reswm',
    'note-needed': 'Dywedwch beth, mewn ychydig eiriau',
    'next-in-past': 'Rhaid i’r gwiriad nesaf fod ar ôl dyddiad hwn',
  },
  enterDate: 'Rhowch ddyddiad go iawn, er enghraifft 3 2 2026',
  dateNeeded: 'Rhowch y dyddiad',
  enterTime: 'Rhowch amser, er enghraifft 06:52',
  timeNeeded: 'Rhowch yr amser',
  chooseOne: 'Dewiswch un o’r rhestr',
  tooLong: (most) => `Dim mwy na ${most} nod`,
  notPermitted: 'Newidiodd rhywun sut mae’r gorchymyn hwn yn sefyll. Ni ellir cofnodi hyn mwyach.',
};
