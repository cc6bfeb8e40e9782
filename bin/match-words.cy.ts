// What `gwarchod match` says in Welsh: its help, what it guessed, what it refuses and what to do, and how a run ended.

import type { MatchWords } from './match-words.en.ts';

const percent = (share: number): string => (share * 100).toFixed(1);

export const cy: MatchWords = {
  help: {
    roles: 'Rolau ar gyfer columns.json:',
    notes: `Heb --columns fe’u dyfelir o’r pennawd a’r cynnwys, a dywedir hynny. Unir cofnodion o --threshold i fyny.
Os hepgorir ef, dewisir trothwy, 0.95 neu uwch. Rhestrir grwpiau yn --review o --review-from i fyny.
Cedwir pob penderfyniad waeth beth yw’r dystiolaeth, a dysgir ohono. Mae’r adroddiad yn dweud hynny am fodel a ddysgwyd felly.
"-" yw’r mewnbwn neu’r allbwn safonol, ar gyfer un ffeil bob ffordd; â’r crynodeb wedyn i’r allbwn gwallau.
Mae rhes â gormod neu rhy ychydig o gelloedd, neu heb ei id ei hun, yn peri gwrthod y ffeil.
Gyda --rejects fe’i rhestrir yno gyda’r hyn i’w wneud, cymherir y lleill, a’r statws yw 1.
Gyda --skip-bad-rows fe’i hepgorir, a’r statws yw 0.
--language yw en neu cy; os hepgorir ef, iaith y system a ddefnyddir (LC_ALL, LC_MESSAGES, LANG).
Statws: 0 da, 1 gwrthodwyd y mewnbwn, rhesi neu’r model, 2 defnydd, 3 nam, megis disg lawn.
Lle gwrthodir y cyfan nid ysgrifennir dim.`,
    propose: `Mae’n edrych ar bob cofnod ffynhonnell yn y storfa ac yn cynnig pa rai yw’r un person.
Mae adolygwyr yn cael y cynigion yn /matches. Nid unir dim ond drwy reol yr heddlu ei hun ar gyfer rhifau cyfartal.
Nid yw ei redeg eto ond yn ychwanegu’r hyn sy’n newydd neu wedi newid. Mae --demo yn defnyddio’r heddlu arddangos yn data/demo.
Statws: 0 da, 1 dim storfa neu gwrthodwyd y model, 2 defnydd, 3 nam.`,
  },
  standardInput: 'mewnbwn safonol',
  standardOutput: 'allbwn safonol',
  lines: (lines, isMore) => `llinellau ${lines.join(', ')}${isMore ? ', …' : ''}`,
  usage: {
    option: (option) => `Nid yw ${option} yn hysbys, neu mae ei werth ar goll.`,
    language: 'Rhaid i --language fod yn en neu cy.',
    inputAndOutput: 'Mae angen --input a --output. Mae gwarchod match --help yn dangos pob opsiwn.',
    modelAndTrain: 'Rhowch --model i ddefnyddio model neu --train i ddysgu un, nid y ddau.',
    number: (option, least, most) => `Rhaid i ${option} fod yn rhif o ${least} i ${most}.`,
    inputTwice: (path) => `Rhoddwyd ${path} ddwywaith. Enwch bob mewnbwn unwaith.`,
    state: 'Mae angen --state: y ffolder a wnaeth match --state.',
    leftAndRight: 'Mae angen --left a --right.',
    oneRecord: 'Yr un cofnod yw --left a --right. Enwch ddau.',
    event: (events) => `Mae angen --event. Mae’r digwyddiadau wedi’u rhifo o 1 i ${events}.`,
    clustersAndTruth: 'Mae angen --clusters a --truth.',
  },
  fault: {
    causes: {
      ENOSPC: 'mae’r disg yn llawn',
      EDQUOT: 'mae’r cwota wedi’i ddefnyddio',
      EFBIG: 'byddai’r ffeil yn fwy nag a ganiateir',
      EIO: 'methodd y disg',
      EROFS: 'darllen yn unig yw’r disg',
    },
    unwritten: (path, why) => `Ni ellid ysgrifennu ${path}: ${why}.`,
    cause: (cause, code) => `${cause} (${code})`,
    unchanged: 'Ni newidiwyd unrhyw ffeil. Gwnewch le neu enwch un arall, a rhedwch eto.',
    inPlace: (paths) =>
      `Rhoddwyd y rhain yn eu lle cyn hynny ac nid ydynt yn ateb cyfan: ${paths.join(', ')}. Rhedwch eto.`,
    inside: (kind, left) =>
      `Aeth rhywbeth o’i le y tu mewn i’r rhaglen (${kind}). ${left} Rhowch wybod fel y dywed SECURITY.md: y gorchymyn a’r llinell hon, heb ddata personol. Ar beiriant heb ddata go iawn, mae GWARCHOD_TRACE=yes yn argraffu ble y digwyddodd.`,
    nothingProposed: 'Ni chynigiwyd dim.',
    nothingWritten: 'Nid ysgrifennwyd dim.',
  },
  files: {
    folder: (path) => `Ffolder yw ${path}. Enwch y ffeil sydd ynddi.`,
    absent: (path) => `Nid oes ffeil ${path}, neu ni ellir ei darllen. Gwiriwch y llwybr.`,
    notJson: (path) => `Nid JSON yw ${path}. Gwiriwch ei bod yn dechrau â { ac yn gorffen â }.`,
    empty: (path) => `Mae ${path} yn wag. Mae angen llinell o benawdau ac un llinell i bob cofnod.`,
    notText: (path) =>
      `${path}, llinell 1: nid ffeil destun yw hon. Os taenlen yw hi, cadwch hi fel CSV (UTF-8) a rhedwch eto.`,
    openQuote: (path, line) =>
      `${path}, llinell ${line}: mae dyfynnod yn agor cell ac nid yw byth yn ei chau. Cywirwch y ffeil a rhedwch eto.`,
    noGoodRow: (path, line) =>
      `${path}, llinell ${line}: nid oes gan unrhyw linell gynifer o gelloedd â’r pennawd. Cywirwch y ffeil a rhedwch eto.`,
    headingTwice: (path, heading) =>
      `${path}, llinell 1: mae’r pennawd "${heading}" yno ddwywaith. Rhowch ei bennawd ei hun i bob colofn.`,
    otherLetters: (path, line, isWhole) =>
      `${path}, llinell ${line}: nid UTF-8, felly darllenwyd ${isWhole ? 'y ffeil' : 'hon a phob cell debyg'} fel Windows-1252. Os yw’r enwau’n edrych yn anghywir, cadwch y ffeil fel CSV (UTF-8) a rhedwch eto.`,
    long: (path, line, heading, letters, read) =>
      `${path}, llinell ${line}: nifer y llythrennau yn "${heading}" yw ${letters}. Darllenir y ${read} cyntaf. Os nad un gwerth sydd yno, cywirwch y llinell a rhedwch eto.`,
    noRecord: (paths) =>
      `${paths}: mae pennawd ond nid oes yr un cofnod. Gwiriwch fod yr allforiad yn gyfan.`,
    nothingCompared: (paths) =>
      `${paths}: nid oes colofn y gwyddys ei bod yn enw, yn enedigaeth, yn gyfeiriad nac yn rhif. Felly ni ellir cymharu neb. Enwch hwy mewn ffeil golofnau; mae gwarchod match --help yn rhestru’r rolau.`,
  },
  columns: {
    notAnObject: (path) => `Nid yw ${path} yn wrthrych o bennawd i rôl, fel {"surname": "surname"}.`,
    noRole: (path, role, heading) =>
      `${path}: nid rôl yw "${role}" (colofn "${heading}"). Mae gwarchod match --help yn eu rhestru.`,
    noHeading: (heading) => `Mae’r ffeil golofnau’n enwi colofn "${heading}" nad yw mewn unrhyw fewnbwn.`,
    noIdThere: (path, heading) => `${path}: nid yw’r golofn id "${heading}" yno.`,
    idsNeeded: (path) => `${path}: mae angen colofn id ar sawl mewnbwn. Enwch hi mewn ffeil golofnau.`,
    numbered: (path) => `${path}: nid oes colofn yn id, felly rhifir y cofnodion o 1 yn nhrefn y ffeil.`,
    recordAsHeading: (path, value) =>
      `${path}, llinell 1: mae hon yn edrych fel cofnod ("${value}") ac nid fel pennawd. Rhowch linell uwch ei phen sy’n enwi’r colofnau, megis id,forename,surname,dob.`,
    guessed: (path, columns) =>
      `${path}: dyfalwyd y colofnau: ${columns}. Cadwch hyn fel ffeil golofnau i’w gywiro.`,
    byContent: (headings) => `Dyfalwyd o’r hyn sydd ynddynt: ${headings}.`,
    unknown: (headings) => `Anhysbys, felly nis defnyddir: ${headings}.`,
    notTheId: (path, heading, why, other) =>
      `${path}: ni chymerwyd "${heading}" yn id: ${why}. ${other}Cywirwch hyn, neu dywedwch mewn ffeil golofnau pa golofn yw’r id.`,
    otherId: (heading) => `Cymerwyd "${heading}", gan nad oes dau o’i werthoedd yr un fath. `,
    idEmpty: (line) => `nid oes un ar linell ${line}`,
    idSame: (before, line) => `mae’r un ar linellau ${before} a ${line}`,
    idCounts: (where, rows, repeated, empty) =>
      `${where} (nifer y rhesi: ${rows}; ag un a ddaeth o’r blaen: ${repeated}; heb un: ${empty})`,
  },
  rows: {
    openQuote: (path, line) =>
      `${path}, llinell ${line}: mae dyfynnod yn agor cell ac nid yw byth yn ei chau`,
    cells: (path, count, lines) =>
      `${path}: nifer y rhesi heb gynifer o gelloedd â’r pennawd: ${count} (${lines})`,
    mendFile: (what) => `${what}. Cywirwch y ffeil a rhedwch eto.`,
    mend: (what) =>
      `${what}. Cywirwch hwy, neu hepgorwch hwy â --skip-bad-rows neu â --rejects, sy’n eu rhestru.`,
    leftOut: (what) => `${what}. Hepgorwyd hwy.`,
    noId: (path, count, line) =>
      `${path}: nifer y rhesi heb id: ${count} (llinell ${line} yw’r gyntaf). Hepgorwyd hwy.`,
    idEmpty: (path, line) => `${path}, llinell ${line}: mae’r id yn wag. Mae angen un ar bob cofnod.`,
    line: (line) => `linell ${line}`,
    lineOf: (path, line) => `linell ${line} o ${path}`,
    repeated: (path, line, where, count) =>
      `${path}, llinell ${line}: mae id y cofnod hwn eisoes ar ${where} (nifer y cofnodion o’r fath: ${count}). Mae angen ei id ei hun ar bob cofnod. I gael rhifo cofnodion yn lle hynny, rhowch y rôl ignore i’r golofn mewn ffeil golofnau.`,
    repeatedLeftOut: (path, line, where, count) =>
      `${path}, llinell ${line}: mae id y cofnod hwn eisoes ar ${where} (nifer y cofnodion o’r fath: ${count}). Hepgorwyd hwy; cadwyd y cyntaf o bob id.`,
    toDo: {
      cells: (found, expected) =>
        `Nifer y celloedd yn y rhes yw ${found}, ac yn y pennawd ${expected}. Rhowch gynifer iddi ag i’r pennawd.`,
      openQuote: 'Mae dyfynnod yn agor cell ac nid yw byth yn ei chau. Caewch ef, neu tynnwch ef.',
      id: 'Rhowch ei id ei hun i’r cofnod.',
      repeated: (where) => `Mae’r id eisoes ar ${where}. Rhowch ei id ei hun i’r cofnod.`,
    },
  },
  decisions: {
    stray: (path, count, all, id) =>
      `${path}: mae ${count} o ${all} yn enwi cofnod nad yw mewn unrhyw fewnbwn ("${id}" yw un). Nid ydynt yn penderfynu dim.`,
    noColumn: (path, column) => `${path}: mae’r golofn "${column}" ar goll.`,
    notOne: (path, line) =>
      `${path}, llinell ${line}: rhaid i’r penderfyniad fod yn same, different neu unsure.`,
  },
  model: {
    notOurs: (path, where) => `Nid model o’r rhaglen hon yw ${path} (${where}). Dysgwch un gyda --train.`,
    unordered: (comparison, lower, higher) =>
      `Gwrthodwyd y model: ar gyfer ${comparison}, daeth "${lower}" allan yn werth mwy na "${higher}". Gwiriwch y ffeil golofnau, neu defnyddiwch fodel a gadwyd o gofnodion eraill gyda --model.`,
    notConverged: (rounds) =>
      `Gwrthodwyd y model: ni setlodd y dysgu (nifer y rowndiau: ${rounds}). Defnyddiwch fodel a gadwyd o gofnodion eraill gyda --model.`,
    otherColumns: 'Dysgwyd y model ar golofnau eraill. Dysgwch un ar y rhain gyda --train.',
  },
  writing: {
    twice: (isInput) =>
      `Enwir y ${isInput ? 'mewnbwn' : 'allbwn'} safonol ddwywaith. Enwch ffeil ar gyfer pob un ond un.`,
    folder: (path) => `Ffolder yw ${path}. Enwch ffeil ynddi i’w hysgrifennu.`,
    kept: (path) =>
      `Ffeil y mae’r rhediad ei hun yn ei chadw yno yw ${path}. Enwch ffeil arall i’w hysgrifennu.`,
    mayNot: (path) => `Ni chewch ysgrifennu ${path}. Enwch ffeil arall.`,
    over: (path) =>
      `Enwir ${path} ddwywaith: byddai’n cael ei throsysgrifo. Enwch ffeil arall i’w hysgrifennu.`,
    noFolder: (path, folder) =>
      `Ni ellir ysgrifennu ${path}: gwnewch y ffolder ${folder} yn gyntaf, neu enwch un arall.`,
    mayNotOver: (path) => `Ni chewch drosysgrifo ${path}. Enwch ffeil arall.`,
    unreached: (path, code) => `Ni ellir cyrraedd ${path} (${code}). Gwiriwch y llwybr.`,
  },
  state: {
    fewer: (folder, count, id) =>
      `Mae yn ${folder} gofnodion nad ydynt mewn unrhyw fewnbwn: ${count} ("${id}" yw un). Rhowch bob mewnbwn y cyflwr eto, neu enwch ffolder arall.`,
    notAnEvent: (place) => `${place}: nid digwyddiad o rediad. Adferwch y ffeil.`,
    noFolder: (folder) => `Nid yw ${folder} yn ffolder y gellir ei darllen. Enwch un arall ar gyfer --state.`,
    otherFile: (folder, file) =>
      `Nid oes rhediad yn ${folder}, ond mae ffeil ${file} y byddai rhediad yn ei throsysgrifo. Enwch ffolder newydd.`,
    makeFolder: (folder, least) => `Ni ellir ysgrifennu ${folder}: gwnewch y ffolder ${least} yn gyntaf.`,
    busy: (folder, process) =>
      `Mae rhediad arall yn gweithio yn ${folder} (proses ${process}). Arhoswch nes iddo orffen.`,
    busyOrNot: (folder) =>
      `Mae rhediad arall yn gweithio yn ${folder}, neu ni chewch ysgrifennu ynddi. Rhedwch eto.`,
    noRun: (folder) => `Nid oes rhediad yn ${folder}. Gwnewch un â gwarchod match … --state ${folder}.`,
    noBar: (path) => `Nid yw ${path} yn dweud o ba debygolrwydd yr unir cofnodion. Adferwch y ffeil.`,
    noRecord: (id) => `Nid oes cofnod ${id} yn y cyflwr hwn.`,
    noEvent: (given, events) =>
      `Nid oes digwyddiad ${given}. Mae’r digwyddiadau wedi’u rhifo o 1 i ${events}.`,
    undone: (event) => `Mae digwyddiad ${event} eisoes wedi’i dynnu’n ôl.`,
    isUndo: 'Ni thynnir yn ôl yr hyn a dynnodd un arall yn ôl: ychwanegwch y cofnodion eto.',
    isRun: (event) =>
      `Rhediad cyfan â’i bwysau ei hun yw digwyddiad ${event}. Ni thynnir yn ôl mohono na dim a ddaeth cyn hynny. Penderfynwch y parau mewn ffeil benderfyniadau a rhedwch eto.`,
    laterFirst: (event) =>
      `Newidiodd digwyddiad diweddarach gofnodion digwyddiad ${event}. Tynnwch yr un diweddarach yn ôl yn gyntaf.`,
    added: (event, changed, compared) =>
      `Digwyddiad ${event}: nifer y cofnodion a newidiodd berson: ${changed}; nifer y parau a gymharwyd: ${compared}.`,
    addedToAll: (event, changed, compared) =>
      `Digwyddiad ${event}: nifer y cofnodion a newidiodd berson: ${changed}; nifer y parau a gymharwyd: ${compared}. Roedd y cofnodion wedi cynyddu o ugeinfed ran, felly cafodd pawb ei grwpio o’r newydd.`,
    takenBack: (event, records) =>
      `Tynnwyd digwyddiad ${event} yn ôl. Nifer y cofnodion sydd fel yr oeddent: ${records}.`,
  },
  run: {
    stages: {
      start: 'Darllen',
      read: 'Darllen enwau, genedigaethau a chyfeiriadau',
      normalise: 'Canfod parau',
      block: 'Cymharu parau',
      compare: 'Dysgu pwysau',
      learn: 'Pwyso parau',
      score: 'Gwneud grwpiau',
      cluster: 'Cyfrif pobl',
      count: 'Ysgrifennu',
    },
    tooFew:
      'Rhy ychydig o gofnodion i ddysgu ohonynt: defnyddiwyd y pwysau sy’n dod gyda’r rhaglen. Darllenwch bob pâr cyn ymddiried ynddo.',
    capped:
      'Rhennir rhai gwerthoedd gan gynifer o gofnodion fel na chymharwyd pob pâr ohonynt. Mae’r adroddiad yn dweud faint fesul rheol (--report). Gall fod llai o bobl nag a gyfrifir yn wahanol.',
    noBirth:
      'Nid oes gan unrhyw gofnod ddyddiad geni nac oedran. Gadewir ar wahân y rhan fwyaf o bobl sydd â sawl cofnod. Lle nad oes fawr ddim heblaw enw a chartref, gall hyd at 3 o bob 100 grŵp ddal dau berson. Gallent fod yn dad a mab, ac mae’r adroddiad yn disgwyl llai. Cyfrifwch wrth yr ystod, byth wrth y grwpiau, a darllenwch bob grŵp cyn dibynnu arno. Ychwanegwch ddyddiad geni neu rif heddlu os oes un.',
    fewBirths:
      'Ychydig o gofnodion sydd â dyddiad geni neu oedran. Oherwydd hynny unir cofnodion yn fwy gofalus, felly gadewir ar wahân fwy o bobl sydd â sawl cofnod.',
    chosen: (threshold, share) =>
      `Gosodwyd y trothwy gennych ar ${threshold}: disgwylir i ${percent(share)} o bob 100 grŵp o ddau gofnod neu fwy ddal dau berson.`,
    leftToChoose: 'O’i hepgor, fe’i dewisir fel bod llai nag 1 o bob 100 yn gwneud hynny.',
    summary: (records, people, repeat) =>
      `Nifer y cofnodion: ${records}. Nifer y bobl a ddisgwylir: ${people.central} (${people.least} i ${people.most}). O’r rheini, nifer â dau gofnod neu fwy: ${repeat.central} (${repeat.least} i ${repeat.most}).`,
  },
  evaluate: {
    notCsv: (path) => `Nid ffeil CSV â phennawd yw ${path}.`,
    columns: (path, line, columns) =>
      `${path}, llinell ${line}: mae angen y colofnau ${columns.join(', ')} ym mhob rhes.`,
    notInTruth: (path, line, id) => `${path}, llinell ${line}: nid yw’r cofnod "${id}" yn y ffeil wirionedd.`,
    noEntity: (path, line) => `${path}, llinell ${line}: mae’r endid yn wag. Mae angen un ar bob cofnod.`,
    ownCut: 'Toriad y rhaglen',
    bestCut: (weight) => `Toriad â’r F1 uchaf, wedi’i ddewis o’r gwirionedd: pwysau ${weight}`,
    pairwise: (precision, recall, f1) => `  fesul pâr: manylder ${precision} adalw ${recall} F1 ${f1}`,
    bCubed: (precision, recall, f1) => `  B-giwb: manylder ${precision} adalw ${recall} F1 ${f1}`,
    wrong: (wrong, exact) =>
      `  uniadau anghywir ${wrong} o’r grwpiau a unwyd; pobl yn union gywir ${exact} o’r bobl fynych`,
    repeat: (found, really) => `  pobl fynych a gafwyd ${found}, mewn gwirionedd ${really}`,
  },
  propose: {
    refused: 'Gwrthododd y peiriant ei fodel. Ni chynigiwyd dim.',
    proposed: (added, changed) =>
      `Nifer y parau newydd a gynigiwyd: ${added}; a newidiodd: ${changed}. Mae adolygwyr yn eu cael yn /matches.`,
  },
};
