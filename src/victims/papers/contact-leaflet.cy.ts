// Welsh words of the leaflet "Our agreement with you". Drafts for the force's translators to approve.

import type { WordsOf } from '#platform';

import type { en } from './contact-leaflet.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Ein cytundeb â chi',
  often: (interval) => `Pa mor aml y clywch oddi wrthym: ${interval.toLocaleLowerCase('cy')}.`,
  change: 'Cewch newid hyn ar unrhyw adeg. Nid oes rhaid i chi ddweud pam.',
  ask: 'Byddwn yn gofyn i chi eto pan fydd rhywbeth yn newid.',
  keep: 'Nid oes rhaid i chi gadw’r papur hwn.',
};
