// Welsh words for what is wrong with a row or a file: what, where, and how to mend it. Long because it is a word list.

import type { WordsOf } from '#platform';

import type { en } from './problem-words.en.ts';

export const cy: WordsOf<typeof en> = {
  problems: {
    'ragged-row': (d) =>
      `Mae ${d['found'] ?? ''} cell yn y rhes a ${d['expected'] ?? ''} yn y pennawd. Rhowch yr un nifer â’r pennawd.`,
    'unclosed-quote': 'Mae dyfynnod wedi’i agor heb ei gau. Caewch ef, neu ei ddyblu y tu mewn i’r gell.',
    'text-after-quote': 'Mae testun ar ôl dyfynnod sy’n cau. Rhowch y gell gyfan rhwng y dyfynodau.',
    'row-too-long': 'Mae’r rhes yn llawer rhy hir. Chwiliwch am ddyfynnod heb ei gau uwch ei phen.',
    'formula-cell': 'Fformiwla sydd yn y gell hon, nid gwerth. Rhowch y gwerth y mae’n ei ddangos yn ei lle.',
    'cell-empty': 'Rhaid llenwi’r gell hon. Rhowch werth.',
    'text-too-long': (d) =>
      `Mae ${d['length'] ?? ''} nod yn y testun. Cwtogwch ef i ${d['longest'] ?? ''} neu lai.`,
    'day-format': 'Ysgrifennwch y diwrnod fel 2026-11-25 neu 25/11/2026.',
    'day-not-in-calendar': 'Nid oes diwrnod o’r fath. Gwiriwch y diwrnod a’r mis.',
    'day-too-early': (d) => `Mae’r diwrnod cyn ${d['earliest'] ?? ''}. Gwiriwch y flwyddyn.`,
    'day-in-future': (d) => `Mae’r diwrnod ar ôl heddiw, ${d['today'] ?? ''}. Gwiriwch ef.`,
    'born-too-early': (d) =>
      `Byddai’r dyddiad geni’n gwneud y person dros ${d['years'] ?? ''} oed. Gwiriwch y flwyddyn.`,
    'born-placeholder':
      'Mae’r dyddiad geni’n edrych fel dalfan. Ni chafodd ei gadw; rhowch yr un go iawn pan fydd yn hysbys.',
    'time-format': 'Ysgrifennwch yr amser fel 2026-11-25 06:52.',
    'time-not-on-clock': (d) => `Nid oes amser ${d['time'] ?? ''}. Defnyddiwch 00:00 i 23:59.`,
    'month-format': 'Ysgrifennwch y mis fel 2026-11.',
    'number-format': 'Ysgrifennwch rif mewn digidau.',
    'number-out-of-range': (d) => `Rhowch rif o ${d['least'] ?? ''} i ${d['most'] ?? ''}.`,
    'not-yes-or-no': 'Ysgrifennwch ie neu na.',
    'not-a-choice': (d) => `Nid yw hwn yn un o’r dewisiadau. Defnyddiwch: ${d['choices'] ?? ''}.`,
    'code-not-known': (d) =>
      `Nid yw hwn yn y rhestr “${d['list'] ?? ''}”. Cedwir y rhes hebddo. Ychwanegwch ef at y rhestr neu ei gywiro.`,
    'code-needed': (d) => `Rhowch werth o’r rhestr “${d['list'] ?? ''}”.`,
    'offence-not-known': 'Nid yw’r drosedd hon yn y rhestr. Cedwir y drosedd â’r testun fel y’i rhoddwyd.',
    'too-many-values': (d) =>
      `Mae ${d['found'] ?? ''} gwerth mewn un gell. Rhowch ${d['most'] ?? ''} ar y mwyaf.`,
    'person-not-known': 'Nid oes person â’r rhif hwn. Dewch â’r bobl i mewn yn gyntaf, neu gywiro’r rhif.',
    'crime-not-known':
      'Nid oes trosedd â’r rhif hwn. Dewch â’r troseddau i mewn yn gyntaf, neu gywiro’r rhif.',
    'measure-not-known':
      'Nid oes gorchymyn na mechnïaeth â’r rhif hwn. Dewch ag ef i mewn yn gyntaf, neu gywiro’r rhif.',
    'staff-not-known': 'Nid oes aelod staff â’r rhif hwn. Cedwir y gorchymyn heb berchennog.',
    'decider-not-known': 'Nid oes aelod staff â’r rhif hwn. Cedwir y penderfyniad heb enw.',
    'decision-not-given':
      'Mae nodyn neu enw, ond dim penderfyniad. Maent wedi’u gadael allan: llenwch y penderfyniad.',
    'condition-not-known': 'Nid oes amod â’r rhif hwn. Cedwir yr achos o dorri amodau.',
    'breach-before-order': (d) =>
      `Digwyddodd cyn gwneud y gorchymyn, ar ${d['made'] ?? ''}. Fe’i cedwir a’i farcio; gwiriwch y diwrnod a’r gorchymyn.`,
    'ends-before-it-starts': (d) =>
      `Mae’n gorffen ar ${d['end'] ?? ''}, cyn dechrau ar ${d['start'] ?? ''}. Cywirwch un o’r ddau.`,
    'stages-out-of-order': (d) =>
      `Daw’r cam “${d['step'] ?? ''}” ar ${d['day'] ?? ''} cyn cam cynharach. Fe’i cedwir; gwiriwch y diwrnodau.`,
    'reported-before-committed': 'Cafodd ei adrodd cyn iddo ddigwydd. Fe’i cedwir; gwiriwch y diwrnodau.',
    'older-than-known': (d) =>
      `Mae hwn yn hŷn na’r hyn sy’n hysbys, ${d['known'] ?? ''}. Fe’i cedwir, ac mae’n sefyll nawr; gwiriwch ddyddiad y ffeil.`,
    'no-stage-given': 'Ni roddwyd diwrnod unrhyw gam. Rhowch o leiaf un.',
    'two-endings': 'Mae wedi’i ryddhau ac wedi dod i ben. Rhowch un o’r ddau.',
    'ends-without-grant':
      'Rhoddwyd diwedd heb ddiwrnod caniatáu. Fe’i cedwir; ychwanegwch y diwrnod caniatáu.',
    'power-without-grant':
      'Rhoddir pŵer i arestio heb ddiwrnod rhoi’r gorchymyn. Fe’i gadewir allan; ychwanegwch y diwrnod.',
    'promise-without-day':
      'Rhoddir ymgymeriad heb ei ddiwrnod. Fe’i gadewir allan; ychwanegwch y diwrnod y’i derbyniwyd.',
    'promise-not-given': 'Ni roddir yr hyn a addawyd. Cedwir yr ymgymeriad; ychwanegwch ei eiriau.',
    'hearing-without-grant':
      'Rhoddir gwrandawiad heb ddiwrnod yr hysbysiad. Fe’i gadewir allan; ychwanegwch y diwrnod.',
    'hearing-without-time':
      'Mae diwrnod i’r gwrandawiad, a dim amser. Fe’i cedwir; ychwanegwch yr amser, oherwydd fesul awr y cyfrir y terfyn.',
    'adjourned-without-day':
      'Rhoddir diwrnod i ddod, heb ddiwrnod y gohirio. Fe’i gadewir allan; ychwanegwch y diwrnod hwnnw.',
    'adjourned-without-beginning':
      'Gohiriwyd y gwrandawiad, a does dim yn dweud iddo ddechrau. Fe’i cedwir; ychwanegwch pryd y dechreuodd.',
    'adjourned-to-before': (d) =>
      `Fe’i gohiriwyd ar ${d['day'] ?? ''} hyd ${d['to'] ?? ''}, sy’n gynharach. Fe’i cedwir; gwiriwch y diwrnodau.`,
    'not-of-this-kind':
      'Nid oes hwn gan y math hwn o orchymyn neu fechnïaeth. Fe’i gadewir allan; gwiriwch y math.',
    'subject-differs': 'Mae’r rhif hwn yn hysbys â thestun arall. Cywirwch y rhif neu’r testun.',
    'kind-differs': 'Mae’r rhif hwn yn hysbys fel math arall. Cywirwch y rhif neu’r math.',
    'subject-or-measure-needed': 'Rhowch y gorchymyn neu’r fechnïaeth, neu’r testun.',
    'fixed-part-differs':
      'Mae’r rhes yn wahanol mewn rhan a osodir unwaith. Gadawyd y rhan honno fel yr oedd.',
    'result-without-date':
      'Rhoddwyd canlyniad heb ei ddiwrnod. Defnyddir diwrnod yr arestio neu’r adroddiad.',
    'no-longer-listed':
      'Nid yw rhywbeth a restrwyd mewn rhesi cynharach yn hon. Fe’i cedwir nes ei farcio fel wedi’i dynnu.',
    'twice-in-file': 'Mae’r rhif hwn ddwywaith yn y ffeil, yr un fath y ddau dro. Cedwir ef unwaith.',
    'differs-in-file':
      'Mae’r rhif hwn ddwywaith yn y ffeil ac mae’r rhesi’n wahanol. Cedwir y gyntaf; cywirwch neu tynnwch hon.',
  },
  refusals: {
    'empty-file': 'Mae’r ffeil yn wag. Allforiwch hi eto.',
    'only-heading': 'Mae pennawd yn y ffeil ond dim rhesi.',
    'zip-or-workbook': 'Zip yw hwn, llyfr gwaith Excel efallai. Cadwch ef fel CSV UTF-8 ac anfonwch hwnnw.',
    'old-workbook': 'Hen lyfr gwaith Excel yw hwn. Cadwch ef fel CSV UTF-8 ac anfonwch hwnnw.',
    pdf: 'PDF yw hwn. Allforiwch y dyfyniad fel CSV.',
    compressed: 'Mae’r ffeil hon wedi’i chywasgu. Dadbaciwch hi ac anfonwch y CSV.',
    'picture-or-document': 'Llun neu ddogfen yw hwn. Allforiwch y dyfyniad fel CSV.',
    'nul-byte': (d) =>
      `Mae beit nwl ar linell ${d['line'] ?? ''}: nid testun yw hwn. Allforiwch ef fel CSV UTF-8.`,
    'not-utf8': (d) =>
      `Nid yw llinell ${d['line'] ?? ''} yn UTF-8. Cadwch y ffeil fel CSV UTF-8 a’i hanfon eto.`,
    'not-utf16': (d) =>
      `Mae’r UTF-16 yn y ffeil wedi’i ddifrodi ar ôl llinell ${d['line'] ?? ''}. Cadwch hi fel CSV UTF-8 a’i hanfon eto.`,
    'utf16-without-mark': 'Mae’r ffeil yn edrych fel UTF-16 heb ei nod. Cadwch hi fel CSV UTF-8.',
    'no-heading': 'Nid oes penawdau yn y llinell gyntaf. Rhowch enwau’r colofnau yno.',
    'heading-quote': 'Mae dyfynnod yn y pennawd heb ei gau. Caewch ef.',
    'too-many-columns': (d) => `Mae ${d['found'] ?? ''} colofn. Rhowch ${d['most'] ?? ''} ar y mwyaf.`,
    'duplicate-headings': (d) =>
      `Mae’r pennawd “${d['heading'] ?? ''}” ddwywaith, yng ngholofnau ${d['first'] ?? ''} a ${d['second'] ?? ''}. Ailenwch neu dynnu un.`,
    'other-kind': (d) =>
      `Mae hon yn edrych fel ffeil ${d['found'] ?? ''}. Dewiswyd ${d['chosen'] ?? ''}. Dewiswch y math arall neu’r ffeil arall.`,
    'missing-columns': (d) =>
      `Mae’r colofnau hyn ar goll: ${d['columns'] ?? ''}. Ychwanegwch nhw ac anfonwch y ffeil eto.`,
    'outcome-tables':
      'Tabl canlyniadau blynyddol a gyhoeddwyd yw hwn. Dim ond y ffeiliau stryd misol y gellir eu mewnforio.',
    'broken-throughout': (d) =>
      `O’r ${d['rows'] ?? ''} rhes gyntaf, mae ${d['broken'] ?? ''} wedi torri. Gwiriwch y gwahanydd a’r dyfynodau.`,
  },
};
