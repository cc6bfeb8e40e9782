// Welsh words for assessments that nobody has written down yet, on the page of a crime.

import type { WordsOf } from '#platform';

import type { en } from './blank-words.en.ts';

export const cy: WordsOf<typeof en> = {
  blank: (tool: string, due: string) => `${tool} heb ei gofnodi. ${due}.`,
  blankOf: (name: string, tool: string, due: string) => `${name}: ${tool} heb ei gofnodi. ${due}.`,
  noClock: 'Dim terfyn amser',
  record: 'Ei gofnodi',
  assessed: 'Aseswyd heb i berson dan amheuaeth gael ei enwi',
  assessedOn: (tool, day) => `${tool}, ${day}`,
  specialist: 'Arbenigwr',
  nobody: 'Neb yn y gwaith: dywedwch wrth oruchwyliwr',
};
