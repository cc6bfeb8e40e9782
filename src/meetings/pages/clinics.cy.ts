// Welsh words of the stalking clinics.

import { plural } from '#platform';
import type { WordsOf } from '#platform';

import type { en } from './clinics.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Clinigau stelcio',
  meetings: 'Cyfarfodydd',
  noneArranged: (waiting) => `Nid oes clinig wedi’i drefnu. Achosion yn aros: ${waiting}.`,
  arranged: (clinics, waiting) =>
    plural('cy', clinics, {
      one: `Trefnwyd 1 clinig. Achosion yn aros: ${waiting}.`,
      other: `Clinigau a drefnwyd: ${clinics}. Achosion yn aros: ${waiting}.`,
    }),
  closure: (closed, given, done) => `Camau a ddaeth i ben: ${closed} o ${given}. Gwnaed: ${done}.`,
  noActions: 'Ni roddwyd cam mewn clinig eto.',
  list: 'Clinigau',
  caption: 'Clinigau’r 2 flynedd ddiwethaf a’r rhai i ddod, y diweddaraf yn gyntaf',
  heads: { day: 'Dydd', state: 'Sefyllfa', advised: 'Achosion â chyngor', actions: 'Camau a ddaeth i ben' },
  of: (part, all) => `${part} o ${all}`,
  noneGiven: 'Dim un',
  nothing: 'Ni chynhaliwyd na threfnwyd clinig.',
  arrange: 'Trefnu clinig, neu gyflwyno achos',
  open: 'Camau gweithredu sydd ar agor o hyd',
  owned: (owner, day) => `${owner}, erbyn ${day}`,
};
