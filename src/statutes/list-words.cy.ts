// Welsh words for the force's own rules. Drafts for the force's translators to approve.

import { plural } from '#platform';
import type { WordsOf } from '#platform';

import type { en } from './list-words.en.ts';

type Forms = { readonly one: string; readonly two: string; readonly other: (count: number) => string };

/** A number in words, with the mutation after 2; several numbers take the plain plural. */
const unit = (forms: Forms, many: string) => (text: string, one?: number) =>
  one === undefined
    ? `${text} ${many}`
    : plural('cy', one, { one: forms.one, two: forms.two, other: forms.other(one) });

const days = (after: string) =>
  unit(
    { one: `1 diwrnod${after}`, two: `2 ddiwrnod${after}`, other: (count) => `${count} diwrnod${after}` },
    `diwrnod${after}`,
  );
const months = (after: string) =>
  unit(
    { one: `1 mis${after}`, two: `2 fis${after}`, other: (count) => `${count} mis${after}` },
    `mis${after}`,
  );
const hours = (after: string) =>
  unit(
    { one: `1 awr${after}`, two: `2 awr${after}`, other: (count) => `${count} awr${after}` },
    `awr${after}`,
  );

export const cy: WordsOf<typeof en> = {
  lists: {
    watch: 'Pa mor hir cyn i rywbeth fod yn fwlch',
    'gap-budget': 'Faint o fylchau a ddangosir i rôl bob dydd',
    'consideration-budget': 'Faint o fylchau ystyried a ddangosir i rôl bob dydd',
    'closure-budget': 'Faint o achosion a gaewyd gyda rhywbeth newydd a ddangosir i rôl bob dydd',
    'consideration-limit': 'Pryd mae bwlch ystyried yn waith',
    'response-target': 'Ymateb i dorri amod',
    shift: 'Shifftiau',
    feed: 'Ffeiliau a ddisgwylir',
    'case-limit': 'Atebion a phenderfyniadau ar achos',
    queue: 'Ciwiau',
    'later-limit': 'Gadael gwaith tan yn ddiweddarach',
    'look-again': 'Pryd i edrych eto',
    'assessment-clock': 'Pryd mae asesiad i fod',
    'assessment-trigger': 'Beth sy’n gofyn am asesiad eto',
    'high-risk-sign': 'Arwyddion o risg uchel',
    programme: 'Rhaglenni',
    'management-limit': 'Rheoli',
    'meeting-kind': 'Cyfarfodydd',
    course: 'Cyrsiau',
    'wanted-rule': 'Pobl dan amheuaeth y chwilir amdanynt',
    'contact-limit': 'Cyswllt â dioddefwyr',
    'match-limit': 'Cyfatebiaethau arfaethedig',
  },
  numbers: {
    months: { label: 'Misoedd', says: months('') },
    hours: { label: 'Oriau', says: hours('') },
    days: { label: 'Diwrnodau', says: days('') },
    restDays: {
      label: 'Diwrnodau o saib ar ôl ymgais ofer',
      says: days(' o saib ar ôl ymgais ofer'),
    },
    minutes: {
      label: 'Munudau',
      says: unit({ one: '1 funud', two: '2 funud', other: (count) => `${count} munud` }, 'munud'),
    },
    notice: { label: 'Diwrnodau cyn y diwedd', says: days(' cyn y diwedd') },
    aDay: { label: 'Faint y dydd', says: (text: string) => `${text} y dydd` },
    forDays: { label: 'Diwrnodau ar Heddiw', says: days(' ar Heddiw') },
    newForDays: { label: 'Diwrnodau fel rhai newydd', says: days(' fel rhai newydd') },
    under: { label: 'O dan ba oed, mewn blynyddoedd', says: (text: string) => `o dan ${text} oed` },
    followUpMonths: { label: 'Misoedd ar ôl y diwedd', says: months(' ar ôl y diwedd') },
    checkDaysBefore: { label: 'Diwrnodau cyn gwiriad', says: days(' cyn gwiriad') },
    warnDays: { label: 'Diwrnodau o rybudd', says: days(' o rybudd') },
    least: { label: 'Faint o leiaf', says: (text: string) => `${text} o leiaf` },
    stageFrom: { label: 'O ba gam', says: (text: string) => `o gam ${text}` },
    stage: { label: 'O ba gam', says: (text: string) => `o gam ${text}` },
    crimes: {
      label: 'Troseddau',
      says: unit({ one: '1 drosedd', two: '2 drosedd', other: (count) => `${count} trosedd` }, 'trosedd'),
    },
    longest: { label: 'Oriau ar y mwyaf', says: hours(' ar y mwyaf') },
    rank: { label: 'Rheng isaf', says: (text: string) => `${text} neu uwch` },
    from: { label: 'O ba amser, er enghraifft 07:00', says: (text: string) => `o ${text}` },
  },
  notSet: 'Heb ei osod: ni ofynnir dim',
};
