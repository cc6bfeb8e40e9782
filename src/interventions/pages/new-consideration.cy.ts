// Welsh words of the form that records what was considered. Terms marked T in the glossary await a translator.

import { plural } from '#platform';
import type { WordsOf } from '#platform';

import type { en } from './new-consideration.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Beth a ystyriwyd?',
  line: 'Atebwch am yr hyn a ystyriwyd yn unig, p’un a yw’n mynd ymlaen ai peidio. Daw hyn yn rhan o gofnod y drosedd.',
  crumb: 'Cofnodi beth a ystyriwyd',
  caption: (name, crime, offence, day) => `${name}, trosedd ${crime}, ${offence}, cofnodwyd ${day}`,
  captionNoCrime: (name) => name,
  nobody: 'Dim person dan amheuaeth wedi’i enwi',
  answers: {
    'not-considered': 'Heb ei ystyried',
    'going-ahead': 'Mynd ymlaen',
    'already-in-place': 'Eisoes ar waith',
    'not-now': 'Dim nawr',
    'not-suitable': 'Ddim yn addas',
  },
  reason: 'Rheswm',
  chooseReason: 'Dewiswch os dim nawr neu ddim yn addas',
  lookAgain: 'Edrych eto',
  noDate: 'Dim dyddiad',
  last: (answer, day) => `Cofnodwyd ddiwethaf: ${answer}, ${day}.`,
  inRegister: (refs) => `Yn y gofrestr: ${refs}.`,
  more: 'Ychwanegu rhywbeth arall: Cyfraith Clare, MAPPA, IOM, MARAC, clinig stelcio, tag',
  wish: 'Beth oedd dymuniad y dioddefwr?',
  wishes: {
    supports: 'O blaid hyn',
    'does-not-want-some': 'Ddim eisiau rhywfaint o hyn',
    'not-asked': 'Heb ofyn eto',
  },
  place: 'Ble cafodd ei benderfynu?',
  places: {
    'own-review': 'Fy adolygiad fy hun',
    'supervisor-review': 'Adolygiad goruchwyliwr',
    'daily-meeting': 'Cyfarfod rheoli dyddiol',
    'other-meeting': 'Cyfarfod arall neu glinig',
  },
  note: 'Nodyn (dewisol)',
  noteHint: 'Dim ond yr hyn nad yw’r atebion uchod yn ei ddweud. Dim enw na chyfeiriad dioddefwr.',
  save: 'Cadw',
  cancel: 'Canslo',
  secondReader:
    'Mae’r risg yn uchel ar y cofnod hwn. Mae “Ddim yn addas” yn aros nes bod person arall a enwir yn cytuno.',
  signsAre: (signs) => `Arwyddion a gafwyd: ${signs}.`,
  amending: (ref) => `Rydych yn diwygio ${ref}. Mae’r atebion cynharach yn aros ar gofnod.`,
  changedTitle: 'Cofnododd rhywun hyn tra oeddech yn ysgrifennu',
  changedLine:
    'Darllenwch yr hyn a gofnodwyd. Cedwir eich atebion isod. Cadwch eto os ydynt yn dal i sefyll.',
  changedBy: (who, when) => `**${who}**, ${when}`,
  chooseTitle: 'Am ba berson dan amheuaeth mae hyn?',
  chooseLine: 'Mae mwy nag un person dan amheuaeth yn y drosedd hon. Mae gan bob un ei gofnod ei hun.',
  thisCase: 'Yr achos hwn',
  victim: 'Dioddefwr',
  victimLine: (label, relationship) => `${label}, ${relationship}`,
  noVictim: 'Dim un wedi’i gofnodi',
  noRelationship: 'perthynas heb ei chofnodi',
  unlabelled: '1',
  breaches: 'Torri amodau',
  breachesBefore: (count) =>
    plural('cy', count, {
      zero: 'Achosion cynharach: 0',
      one: 'Achosion cynharach: 1',
      two: 'Achosion cynharach: 2',
      few: 'Achosion cynharach: 3',
      many: 'Achosion cynharach: 6',
      other: `Achosion cynharach: ${count}`,
    }),
  noBreaches: 'Dim un wedi’i gofnodi',
  risk: 'Risg',
  notAssessed: 'Dim asesiad wedi’i gofnodi',
  inForce: 'Mewn grym',
  nothingInForce: 'Dim gorchymyn na mechnïaeth mewn grym',
  until: (name, day) => `${name} hyd ${day}`,
  status: 'Statws',
  investigating: 'Dan ymchwiliad',
  ask: 'Gofyn i rywun',
  directory: 'Cyfeiriadur',
  recorded: 'Eisoes wedi’i gofnodi',
  nothingRecorded: 'Dim byd ar gyfer y drosedd hon.',
  nothingForPerson: 'Dim byd wedi’i gofnodi.',
  earlier: (count) =>
    plural('cy', count, {
      zero: 'Ar gyfer troseddau cynharach: 0',
      one: 'Ar gyfer troseddau cynharach: 1',
      two: 'Ar gyfer troseddau cynharach: 2',
      few: 'Ar gyfer troseddau cynharach: 3',
      many: 'Ar gyfer troseddau cynharach: 6',
      other: `Ar gyfer troseddau cynharach: ${count}`,
    }),
  saved: (count) =>
    plural('cy', count, {
      zero: 'Cadwyd. Atebion: 0.',
      one: 'Cadwyd. Atebion: 1.',
      two: 'Cadwyd. Atebion: 2.',
      few: 'Cadwyd. Atebion: 3.',
      many: 'Cadwyd. Atebion: 6.',
      other: `Cadwyd. Atebion: ${count}.`,
    }),
  savedSpo: (count) =>
    plural('cy', count, {
      zero: 'Cadwyd. Atebion: 0. Nesaf: dechrau’r cais am Orchymyn Diogelu rhag Stelcio.',
      one: 'Cadwyd. Atebion: 1. Nesaf: dechrau’r cais am Orchymyn Diogelu rhag Stelcio.',
      two: 'Cadwyd. Atebion: 2. Nesaf: dechrau’r cais am Orchymyn Diogelu rhag Stelcio.',
      few: 'Cadwyd. Atebion: 3. Nesaf: dechrau’r cais am Orchymyn Diogelu rhag Stelcio.',
      many: 'Cadwyd. Atebion: 6. Nesaf: dechrau’r cais am Orchymyn Diogelu rhag Stelcio.',
      other: `Cadwyd. Atebion: ${count}. Nesaf: dechrau’r cais am Orchymyn Diogelu rhag Stelcio.`,
    }),
  savedWaiting: (count, waiting) => `Cadwyd. Atebion: ${count}. Yn aros am ail ddarllenydd: ${waiting}.`,
};
