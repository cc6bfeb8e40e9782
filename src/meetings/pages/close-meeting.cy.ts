// Welsh words of closing a meeting.

import { plural } from '#platform';
import type { WordsOf } from '#platform';

import type { en } from './close-meeting.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Cau’r cyfarfod',
  back: 'Yn ôl i’r rhestr',
  sure: 'Cau heb benderfynu ar bob achos?',
  undecided: (count, all) =>
    plural('cy', count, {
      one: `Nid yw 1 o ${all} achos wedi’i benderfynu. Bydd yn aros fel y mae, ac ar ben y rhestr nesaf.`,
      other: `Nid yw ${count} o ${all} achos wedi’u penderfynu. Byddant yn aros fel y maent, ac ar ben y rhestr nesaf.`,
    }),
  list: 'Heb eu penderfynu',
  case: (number, name) => `Achos ${number}, ${name}`,
  allDecided: (all) => `Penderfynwyd ar bob achos ar y rhestr: ${all}.`,
  changed: 'Mae’r rhestr wedi newid ers dangos y dudalen hon. Darllenwch hi unwaith eto.',
  close: 'Cau’r cyfarfod',
  closeHalfDone: 'Ei gau, a chadw’r hyn sydd heb ei wneud',
  isClosed: 'Mae’r cyfarfod hwn wedi’i gau.',
  notYours: 'Dim ond y sawl a gaiff gadeirio’r math hwn o gyfarfod all ei gau, tra bydd ar agor.',
  closed: 'Mae’r cyfarfod wedi’i gau. Penderfynwyd ar bob achos.',
  closedHalfDone: 'Mae’r cyfarfod wedi’i gau. Bydd yr hyn sydd heb ei wneud ar ben y rhestr nesaf.',
};
