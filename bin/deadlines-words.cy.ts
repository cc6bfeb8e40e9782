// What `gwarchod deadlines` says, in Welsh.

import type { DeadlineWords } from './deadlines-words.en.ts';

export const cy: DeadlineWords = {
  help: `Mewn:  CSV â’r colofnau id, rule, trigger, neu JSON: [{"id": "1", "rule": "…", "trigger": "…"}]. Mae --rules yn
       rhestru’r rheolau. Dyddiad Llundain (2023-12-23) neu ddyddiad ac amser (2023-12-23T14:30) yw trigger.
Allan: CSV â’r colofnau id, rule, due, kind, steps, source. YYYY-MM-DDTHH:MM yw due ar gyfer eiliad, a YYYY-MM-DD ar
       gyfer diwrnod olaf. Lle mae amheuaeth am y gyfraith, y darlleniad cynharaf yw due ac mae’r camau’n dweud hynny.
"-" yw’r mewnbwn neu’r allbwn safonol. Mae rhesi na ellir eu cyfrifo yn mynd i --rejects gyda’r rhes, y golofn, y gwerth
a beth i’w wneud; cedwir y lleill. Gyda --held-law cyfrifir yn ôl y gyfraith fel y’i cedwir yng nghronfa ddata’r
gosodiad hwn, gyda’i gwyliau a’i newidiadau ei hun; hebddo, yn ôl y gyfraith a ddaeth gyda’r rhaglen, heb agor cronfa.
en neu cy yw --language, ar gyfer y camau a phopeth a ddywedir; hebddo, iaith y system (LC_ALL, LC_MESSAGES, LANG).
Statws: 0 cyfrifwyd pob rhes, 1 gwrthodwyd y ffeil neu rai rhesi, 2 defnydd, 3 nam.`,
  noDatabase: 'Nid oes cronfa ddata yma eto. Hepgorwch --held-law, neu enwch un â DATABASE_URL.',
  row: (row, column, value, text) => `Rhes ${row}, ${column} "${value}": ${text}`,
  rule: 'Rhowch ddynodwr rheol, er enghraifft dvpn-dvpo-hearing-48h. Mae gwarchod deadlines --rules yn eu rhestru.',
  noSuchTime: 'Aeth y clociau ymlaen dros yr amser hwn. Rhowch yr amser fel yr oedd ar y cloc.',
  trigger: 'Ysgrifennwch ddyddiad fel 2023-12-23, neu ddyddiad ac amser fel 2023-12-23T14:30.',
  emptyFile: 'Mae’r ffeil yn wag. Rhaid iddi ddechrau â’r pennawd id,rule,trigger.',
  heading: (missing, held) =>
    `Nid yw’r pennawd yn cynnwys ${missing}: mae ynddo "${held}". Rhaid iddo gynnwys id, rule, trigger, gyda choma rhyngddynt.`,
  jsonNoList: `Rhaid i’r JSON fod yn rhestr: [{"id": "1", "rule": "…", "trigger": "…"}].`,
  jsonBroken: 'Mae’r JSON yn torri’n fyr neu nid JSON ydyw. Cywirwch ef, neu rhowch CSV.',
  noFile: 'Nid oes ffeil o’r fath. Gwiriwch lwybr --input.',
  closedFile: 'Ni ellir darllen y ffeil. Gwiriwch mai ffeil ydyw a’i bod ar agor i chi.',
  csvBroken: (row) =>
    `Mae’r CSV yn torri ar ôl rhes ${row}: mae dyfynnod o’i le neu heb ei gau, neu mae rhes yn llawer rhy hir. Cywirwch y rhes honno a rhedwch eto.`,
};
