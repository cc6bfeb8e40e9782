// Welsh words of the page of the review's own cases. Long because it tells fifteen stories.

import type { WordsOf } from '#platform';

import type { en } from './review-cases.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Achosion yr adolygiad ei hun',
  line: 'Yr hyn a ddywedodd adolygiad Gorffennaf 2023, a’r dudalen sy’n dangos yr hyn na allai ei ganfod.',
  invented:
    'Nid yw’r adolygiad yn enwi neb. Dychmygol yw’r enwau, dyddiau’r mis a’r lleoedd; o’r adolygiad y daw’r hyn a adroddir.',
  missing: 'Nid yw achosion yr adolygiad yn yr arddangosiad hwn. Dechreuwch ef eto i ddod â nhw i mewn.',
  told: 'Dywed yr adolygiad:',
  look: 'Chwiliwch am:',
  groups: {
    spo: 'Y saith Gorchymyn Diogelu rhag Stelcio',
    dip: 'Straeon y sampl dip',
  },
  person: (ref) => `Cyflawnwr ${ref}`,
  breaches: 'Pob achos o dorri amodau',
  timeline: 'Llinell amser',
  breach: (ref) => `Achos o dorri amodau ${ref}`,
  crime: (number) => `Trosedd ${number}`,
  stories: {
    S1: {
      title: '1. Ystyriwyd ymhen deuddydd, yn y carchar ers hynny',
      told: 'Trafodwyd SPO ddeuddydd ar ôl y cyswllt, wedi torri DVPO. Cymerodd un gorchymyn lai na phedair wythnos. Tudalen 31.',
      look: '“25 diwrnod o roi gwybod i wneud y gorchymyn”, a thorri’r DVPO yn yr un hanes.',
    },
    S2: {
      title: '2. Ystyriwyd ar ôl deg diwrnod, yn byw y tu allan i’r ardal',
      told: 'Yr Uned Rheoli Troseddwyr a’i hawgrymodd ar ôl deg diwrnod. Nid oes trosedd ers y gorchymyn dwy flynedd. Tudalen 31.',
      look: 'Pwy a’i hawgrymodd, ar dudalen y person. Dywed “Nid oes trosedd … ers” cyn lleied y mae hynny’n ei brofi.',
    },
    S3: {
      title: '3. Gwnaed ddau fis ar bymtheg ar ôl y cyswllt, heb ddiwedd',
      told: 'Gofynnodd y dioddefwr am SPO heb roi datganiad. Wedyn bu dioddefwr gwahanol. Tudalen 31.',
      look: '“518 diwrnod o roi gwybod i wneud y gorchymyn”, y drosedd ers hynny, a “Dim perchennog”, hefyd ar Heddiw.',
    },
    S4: {
      title: '4. Deng mlynedd, a’r un dioddefwr eto',
      told: 'Torrwyd Gorchymyn rhag Molestu ac anfonwyd negeseuon: Canlyniadau 16 a 21. Tudalen 32.',
      look: '“Yn erbyn rhywun y mae’n ei ddiogelu: 2”, pob canlyniad wrth ei drosedd, a phob perchennog.',
    },
    S5: {
      title: '5. Dau fis, ac arfer gorau',
      told: 'Ysgrifennodd y goruchwyliwr y gall SPO fynnu’r rhaglen a dod â gwasanaethau iechyd meddwl i mewn. Tudalen 31.',
      look: 'Y rheswm hwnnw ar dudalen y person, a’r gofynion ymhlith yr amodau.',
    },
    S6: {
      title: '6. Gorchymyn interim yn gyntaf, a’r un dioddefwr eto',
      told: 'Swyddog Cam-drin Domestig a’i cynghorodd ar ôl tri mis. Interim ar ôl chwe mis, llawn ar ôl naw. Tudalen 31.',
      look: 'Y ddau orchymyn, pob un â’i ddyddiau, a’r drosedd ers hynny yn erbyn y person a ddiogelir.',
    },
    S7: {
      title: '7. Gorchymyn Atal yn gyntaf, a dioddefwyr eraill ers hynny',
      told: 'Ystyriwyd gorchmynion eraill yn gyntaf. Wedyn bu amryw droseddau yn erbyn gwahanol ddioddefwyr. Tudalen 32.',
      look: 'Y ddau orchymyn ar un person, a’r tair trosedd ers yr SPO gyda’u dioddefwyr.',
    },
    D1: {
      title: '8. “Y toriad cyntaf”',
      told: 'Soniodd y cofnod am doriad cyntaf a dim cwrs o ymddygiad. Bum niwrnod wedyn: cyfres o doriadau. Tudalen 48.',
      look: 'Lle’r achos ymhlith y pump a gofnodwyd, ar yr achos a alwyd y cyntaf: yr ail.',
    },
    D2: {
      title: '9. Pedwar diwrnod o gais yr uwch-arolygydd hyd at yr arestio',
      told: 'Gofynnodd uwch-arolygydd am arestio cyflym. Digwyddodd bedwar diwrnod wedyn. Torrwyd gorchymyn hŷn hefyd. Tudalen 48.',
      look: '“O’r penderfyniad hyd at arestio: 98 awr”, a thorri’r ddau orchymyn mewn un rhestr.',
    },
    D3: {
      title: '10. Y gorchymyn hir nad oedd y dioddefwr yn ei ddymuno',
      told: 'Gwahoddodd y dioddefwr ef i bryd teuluol, ac nid oedd am i’r gorchymyn bara cyhyd. Tudalen 47.',
      look: 'Yr adolygiad gyda barn y dioddefwr, a oedd i fod erbyn 14 Mai 2020.',
    },
    D4: {
      title: '11. Rhybudd, a dwy drosedd arall',
      told: 'Rhybudd oedolyn yn Nhachwedd 2022, dwy drosedd arall yn Rhagfyr. Tudalen 47.',
      look: '“Troseddau gan y person hwn ers 16 Tach 2022: 2” ar y rhybudd.',
    },
    D5: {
      title: '12. Torri mechnïaeth wrth gartref y dioddefwr, a dwy farn am y drosedd',
      told: 'Torrwyd mechnïaeth, ysgrifennodd goruchwyliwr nad stelcio oedd, ac nid oes diwedd i gais. Tudalen 47.',
      look: 'Torri’r fechnïaeth yn yr hanes, “Dosbarthwyd mewn mwy nag un ffordd”, a dyddiau’r aros.',
    },
    D6: {
      title: '13. Y dioddefwr a symudodd i heddlu arall',
      told: 'Ymchwiliwyd yn brydlon i dorri Gorchymyn Atal er bod y dioddefwr wedi symud. Tudalen 49.',
      look: 'Arestio’r un diwrnod, chwe awr ar ôl rhoi gwybod.',
    },
    D7: {
      title: '14. Hysbysiad a ddrafftiwyd rhag ofn na fyddai cyhuddiad',
      told: 'Arestio mewn llai na 24 awr, a DVPN a ddrafftiwyd rhag ofn na ddeuai cyhuddiad. Tudalen 48.',
      look: 'Yr hysbysiad a’i reswm ymhlith yr hyn a ystyriwyd.',
    },
    D8: {
      title: '15. Hysbysiad a ystyriwyd ond na chyhoeddwyd',
      told: 'Arfer da: ysgrifennwyd y rhesymau dros beidio â chyhoeddi DVPN. Tudalen 50.',
      look: 'Bod y cais heb symud ymlaen, gyda’r rhesymau, ar y person ac ar yr hysbysiad.',
    },
  },
};
