// Welsh words of work about who answers for an order. Terms marked T in the glossary await a translator.

import type { WordsOf } from '#platform';

import type { en } from './owner-work.en.ts';
import type { WhyOf } from './work-rule.ts';

const why = ({ day }: WhyOf) => `Gofynnwyd ${day}. Nid oes dim yn newid tan hynny.`;

export const cy: WordsOf<typeof en> = {
  acceptOwner: {
    title: () => 'Derbyn neu wrthod bod yn berchennog',
    why,
    moreThan: (most) =>
      `Cynigion i fod yn berchennog yn aros: mwy na ${most}. Y ${most} hynaf sydd wedi’u cyfrif.`,
  },
  acceptDeputy: {
    title: () => 'Derbyn neu wrthod bod yn ddirprwy',
    why,
    moreThan: (most) =>
      `Cynigion i fod yn ddirprwy yn aros: mwy na ${most}. Y ${most} hynaf sydd wedi’u cyfrif.`,
  },
};
