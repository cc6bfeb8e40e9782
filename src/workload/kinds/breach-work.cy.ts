// Welsh words of work about breaches. Terms marked T in the glossary await a translator.

import type { WordsOf } from '#platform';

import type { en } from './breach-work.en.ts';

export const cy: WordsOf<typeof en> = {
  decideBreach: {
    title: () => 'Penderfynu beth i’w wneud am achos o dorri amodau',
    why: () => '',
    moreThan: (most) =>
      `Achosion o dorri amodau heb benderfyniad: mwy na ${most}. Y ${most} hynaf sydd wedi’u cyfrif.`,
  },
  bringToCourt: {
    title: () => 'Dod â’r person a arestiwyd gerbron y llys, neu ei ryddhau',
    why: () => '',
    moreThan: (most) =>
      `Pobl a arestiwyd am dorri amodau ac sydd i fod gerbron llys: mwy na ${most}. Y ${most} hynaf sydd wedi’u cyfrif.`,
  },
  lateArrest: {
    title: () => 'Arestio am dorri amodau yn hwyr: rhoi cyfarwyddyd',
    why: () =>
      'Methwyd yr amser a osodwyd. Rhowch gyfarwyddyd gydag amser newydd, a gofalwch fod y rheswm wedi’i gofnodi.',
    moreThan: (most) => `Arestiadau hwyr: mwy na ${most}. Y ${most} hynaf sydd wedi’u cyfrif.`,
  },
  lateResult: {
    title: () => 'Canlyniad torri amodau yn hwyr: rhoi cyfarwyddyd',
    why: () =>
      'Methwyd yr amser a osodwyd. Rhowch gyfarwyddyd gydag amser newydd, a gofalwch fod y rheswm wedi’i gofnodi.',
    moreThan: (most) => `Canlyniadau hwyr: mwy na ${most}. Y ${most} hynaf sydd wedi’u cyfrif.`,
  },
  directed: {
    title: () => 'Gwneud yr hyn a gyfarwyddodd goruchwyliwr am dorri amodau',
    why: () => 'Mae’r cyfarwyddyd ar yr achos, gyda’i amser.',
    moreThan: (most) => `Cyfarwyddiadau sy’n sefyll: mwy na ${most}. Y ${most} cyntaf sydd wedi’u cyfrif.`,
  },
  delay: {
    title: () => 'Rhoi’r rheswm dros oedi wrth ymateb i dorri amodau',
    why: () => 'Cofnodwyd cam yn hwyr, ac nid oedd y rheswm yn hysbys eto.',
    moreThan: (most) =>
      `Achosion yn aros am y rheswm dros oedi: mwy na ${most}. Y ${most} hynaf sydd wedi’u cyfrif.`,
  },
  conduct: {
    title: () => 'Dweud a yw torri amodau hefyd yn rhan o stelcio',
    why: () => 'Ystyrir torri amodau a throsedd stelcio fel ei gilydd. Nid oes neb wedi ateb.',
    moreThan: (most) =>
      `Achosion o dorri amodau heb ateb am stelcio: mwy na ${most}. Y ${most} hynaf sydd wedi’u cyfrif.`,
  },
};
