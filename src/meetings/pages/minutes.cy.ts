// Welsh words of the minutes.

import type { WordsOf } from '#platform';

import type { en } from './minutes.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Cofnodion',
  titleOf: (meeting) => `Cofnodion: ${meeting}`,
  back: 'Yn ôl i’r cyfarfod',
  scribes: (names) => (names === '' ? 'Nid ysgrifennwyd dim.' : `Ysgrifennwyd gan ${names}.`),
  closure: (closed, given) =>
    given === 0 ? 'Ni roddwyd cam i neb.' : `Camau a ddaeth i ben: ${closed} o ${given}.`,
  case: (number, name) => `${number}. ${name}`,
  why: 'Ar y rhestr oherwydd',
  standing: 'Sefyllfa',
  considered: 'Ystyriwyd',
  changedLater: (line) => `Dywedwyd yn gyntaf, yna newidiwyd: ${line}`,
  actions: 'Camau gweithredu',
  nothing: 'Nid oedd achosion ar y rhestr.',
  hidden: 'Gadewir allan o’r papur hwn yr hyn a allai enwi neu leoli dioddefwr.',
};
