// Welsh words of work about orders, notices and bail. Terms marked T in the glossary await a translator.

import type { WordsOf } from '#platform';

import type { en } from './order-work.en.ts';
import type { WhyOf } from './work-rule.ts';

const inForceSince = ({ day }: WhyOf) => `Mewn grym ers ${day}.`;

const acts = {
  'bail-undecided': 'Cofnodi beth ddigwyddodd pan ddaeth y fechnïaeth i ben',
  'end-in-doubt': 'Dweud a ddaeth i ben gyda’i gais',
  'hearing-unsettled': 'Cofnodi’r penderfyniad ar ei gais, neu ei wrandawiad nesaf',
  'ending-undecided': 'Penderfynu beth sy’n dilyn y diwedd',
  'victim-not-told': 'Rhoi gwybod i’r dioddefwr, a’i gofnodi',
  'victim-not-asked': 'Gofyn i’r dioddefwr beth mae’n ei wybod, neu nodi pam lai',
  'not-served': 'Cyflwyno’r gorchymyn',
  'no-owner': 'Rhoi perchennog iddo',
  'review-late': 'Adolygu’r gorchymyn',
  'victim-not-heard': 'Gofyn i’r dioddefwr beth mae’n ei ddymuno, a’i gofnodi',
  'no-check': 'Gwirio’r gorchymyn',
  'programme-not-booked': 'Trefnu lle ar y rhaglen',
} as const;

export const cy: WordsOf<typeof en> = {
  hearOrder: {
    title: ({ regime }) =>
      regime === 'dapn'
        ? 'Rhaid i’r llys ynadon glywed y cais am DAPO'
        : 'Rhaid i’r llys ynadon glywed y cais am DVPO',
    why: inForceSince,
    moreThan: (most) =>
      `Hysbysiadau’n aros am wrandawiad: mwy na ${most}. Y ${most} hynaf sydd wedi’u cyfrif.`,
  },
  finishHearing: {
    title: () => 'Gwrandawiad a ohiriwyd: cofnodi penderfyniad y llys, neu’r diwrnod nesaf',
    why: ({ day }) => `Gohiriwyd ${day}. Mae’r hysbysiad yn parhau tan y penderfyniad.`,
    moreThan: (most) => `Gwrandawiadau a ohiriwyd: mwy na ${most}. Y ${most} cyntaf sydd wedi’u cyfrif.`,
  },
  hearingNoDay: {
    title: () => 'Gohiriwyd y gwrandawiad heb ddiwrnod: gofyn i’r llys am un, a’i gofnodi',
    why: ({ day }) => `Gohiriwyd ${day}. Mae’r hysbysiad yn parhau tan y penderfyniad.`,
    moreThan: (most) =>
      `Gwrandawiadau a ohiriwyd heb ddiwrnod: mwy na ${most}. Y ${most} hynaf sydd wedi’u cyfrif.`,
  },
  notifyPolice: {
    title: () => 'Gwirio bod yr enw a’r cyfeiriad wedi’u hysbysu',
    why: inForceSince,
    moreThan: (most) =>
      `Hysbysu’r heddlu heb ei gofnodi: mwy na ${most}. Y ${most} hynaf sydd wedi’u cyfrif.`,
  },
  bailEnded: {
    title: () => 'Cofnodi beth ddigwyddodd pan ddaeth y fechnïaeth i ben',
    why: ({ day }) => `Mechnïaeth ers ${day}. Dim penderfyniad wedi’i gofnodi.`,
    moreThan: (most) =>
      `Mechnïaeth a ddaeth i ben heb benderfyniad: mwy na ${most}. Y ${most} hynaf sydd wedi’u cyfrif.`,
  },
  bailEnds: {
    title: ({ regime }) =>
      regime === 'bail-pre-charge'
        ? 'Mechnïaeth cyn cyhuddo yn dod i ben: estyn, cyhuddo neu ryddhau'
        : 'Mechnïaeth ar ôl cyhuddo yn dod i ben: gwirio beth sy’n dilyn',
    why: ({ day }) => `Mechnïaeth ers ${day}.`,
    moreThan: (most) =>
      `Mechnïaeth yn dod i ben o fewn 7 diwrnod: mwy na ${most}. Y ${most} cyntaf sydd wedi’u cyfrif.`,
  },
  serve: {
    title: ({ regime }) =>
      regime === 'dvpn' || regime === 'dapn' ? 'Cyflwyno’r hysbysiad' : 'Cyflwyno’r gorchymyn',
    why: () => 'Nid yw’r cyflwyno wedi’i gofnodi.',
    moreThan: (most) => `Gorchmynion heb eu cyflwyno: mwy na ${most}. Y ${most} hynaf sydd wedi’u cyfrif.`,
  },
  orderEnds: {
    title: () => 'Gorchymyn yn dod i ben: adnewyddu, disodli neu roi gwybod i’r dioddefwr',
    why: inForceSince,
    moreThan: (most) =>
      `Gorchmynion yn dod i ben o fewn 7 diwrnod: mwy na ${most}. Y ${most} cyntaf sydd wedi’u cyfrif.`,
  },
  chaseApplication: {
    title: () => 'Cais yn aros: rhoi i’r Gwasanaethau Cyfreithiol yr hyn sydd ar goll, neu eu holi',
    why: ({ day }) => `Dim wedi’i gofnodi ers ${day}.`,
    moreThan: (most) => `Ceisiadau’n aros: mwy na ${most}. Y ${most} hynaf sydd wedi’u cyfrif.`,
  },
  answerApplication: {
    title: () => 'Gwasanaethau Cyfreithiol: ateb y cais, neu ddweud beth sydd ar goll',
    why: ({ day }) => `Dim wedi’i gofnodi ers ${day}.`,
    moreThan: (most) =>
      `Ceisiadau’n aros am y Gwasanaethau Cyfreithiol: mwy na ${most}. Y ${most} hynaf sydd wedi’u cyfrif.`,
  },
  watch: {
    title: ({ gaps }) => acts[gaps[0] ?? 'no-check'],
    why: ({ gaps }) => gaps.join(' '),
    moreThan: (most) => `Gorchmynion â bylchau: mwy na ${most}. Mae pob un ar restr y bylchau.`,
  },
};
