// Welsh words that several pages of a meeting share.

import { plural } from '#platform';
import type { WordsOf } from '#platform';

import type { en } from './meeting-words.en.ts';

export const cy: WordsOf<typeof en> = {
  large: 'Testun mawr i’r sgrin',
  usual: 'Maint arferol',
  withheld: '[cuddiwyd]',
  restricted: 'Cofnod cyfyngedig',
  restrictedLine: 'Cofnod cyfyngedig: gofynnwch pwy gaiff ei agor.',
  noName: 'Dim enw ar y cofnod',
  noSuspect: 'Dim person dan amheuaeth wedi’i enwi',
  wall: 'Ni ddangosir ar y sgrin hon ddim a deipiodd neb, fel na chaiff dioddefwr ei enwi. Darllenwch ef yn y maint arferol.',
  writtenDown: 'Wedi’i ysgrifennu',
  promiseOf: 'Ymgymeriad',
  conditionsOf: (count) => plural('cy', count, { one: '1 amod', other: `${count} amod` }),
  states: {
    planned: 'Heb ei agor eto',
    open: 'Ar agor',
    closed: 'Wedi’i gau',
  },
  planned: (time) => `Heb ei agor eto. Mae’r rhestr yn dangos y risg am ${time}.`,
  openSince: (time, chair) => `Ar agor ers ${time}. Cadeirydd: ${chair}.`,
  closedAt: (when, chair) => `Caewyd ${when}. Cadeirydd: ${chair}.`,
  nobody: 'heb ei gofnodi',
  decidedOf: (decided, all) =>
    plural('cy', all, {
      one: `Penderfynwyd ${decided} o 1 achos.`,
      other: `Penderfynwyd ${decided} o ${all} achos.`,
    }),
  decided: 'Penderfynwyd',
  missing: (fields) => `Eto i’w wneud: ${fields}`,
  fields: {
    decision: 'Penderfyniad',
    picture: 'Beth sy’n hysbys, a beth nad yw',
    question: 'Cwestiwn i’r clinig',
    papers: 'Papurau',
    advice: 'Cyngor',
    adviser: 'Cyngor gan',
    confidence: 'Pa mor sicr',
  },
  pillar: (name) => name,
  plan: 'Cynllun',
  nothingBecause: 'Dim, oherwydd',
  allPapers: 'Gwelwyd pob papur',
  papersMissing: 'Rhai papurau ar goll',
  reason: (name, ref) => `${name}: ${ref}`,
  reasonSince: (name, day) => `${name}, ${day}`,
  reasonRef: (name, ref, day) => `${name}: ${ref}, ${day}`,
  savedBy: (who, when) => `**${who}**, ${when}`,
  actionLine: (words, owner, day) => `${words}. ${owner}, erbyn ${day}`,
  actionDone: (who, day, result) => `Gwnaed gan ${who}, ${day}: ${result}`,
  actionDoneBy: (who, day) => `Gwnaed gan ${who}, ${day}`,
  actionDroppedBy: (who, day) => `Ni chaiff ei wneud, ${who}, ${day}`,
  actionDropped: (who, day, why) => `Ni chaiff ei wneud, ${who}, ${day}: ${why}`,
  atMeetings: 'Mewn cyfarfodydd',
  atMeetingsCaption: 'Cyfarfodydd a soniodd am y drosedd hon, y diweddaraf yn gyntaf',
  heads: { meeting: 'Cyfarfod', said: 'Beth a ddywedwyd', actions: 'Camau gweithredu' },
  nothingSaid: 'Ar y rhestr. Does dim wedi’i gofnodi eto.',
  said: (field, words) => `${field}: ${words}`,
  actionOpen: 'Ar agor',
  actionLate: 'Heb ei wneud',
  basis: (source, sure) => `Rheolau’r cyfarfod hwn: ${source} (${sure}).`,
  sure: {
    verified: 'darllenwyd yn y ffynhonnell',
    memory: 'o’r cof, heb ei ailddarllen',
    doubtful: 'amheus',
    local: 'eiddo’r heddlu',
  },
};
