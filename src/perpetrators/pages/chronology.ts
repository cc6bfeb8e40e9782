// The chronology of breaches for a court: read on the page, then taken as a tagged PDF in either language.

import { readFileSync } from 'node:fs';

import { otherPeopleOf } from '#crimes';
import { identifyingTexts, withholder } from '#people';
import { definePage, words } from '#platform';
import type { Language, PageRequest } from '#platform';
import { caseRoles } from '#users';

import { perpetratorPath } from '../frame.ts';
import { courtChronology, withheldWord } from '../papers/court-chronology.ts';
import type { ChronologyPaper } from '../papers/court-chronology.ts';
import { openPerpetrator } from '../perpetrator-file.ts';
import type { PerpetratorFile } from '../perpetrator-file.ts';
import { cy } from './chronology.cy.ts';
import { en } from './chronology.en.ts';
import { asCells, courtPaperPdf, downloadsOf } from './court-paper.ts';

const pageWords = words(en, cy);
const layout = readFileSync(new URL('../papers/court-chronology.typ', import.meta.url), 'utf8');

export const chronologyPage = definePage({
  name: 'chronology',
  path: '/perpetrators/:ref/chronology',
  section: 'perpetrators',
  who: caseRoles,
  reads: 'person',
  words: pageWords,
  template: 'perpetrators/pages/chronology.njk',
  budget: { html: 90_000 },
  example: (known) => `/perpetrators/${known.perpetrator}/chronology`,
  get: async (request) => {
    const opened = await openPerpetrator(request);
    if (opened.kind === 'closed') return opened.answer;
    const paper = await paperOf(request, opened.file, request.language);
    return { kind: 'show', view: present(request, opened.file, paper) };
  },
});

export const chronologyPdf = definePage({
  name: 'chronology-pdf',
  path: '/perpetrators/:ref/chronology.pdf',
  section: 'perpetrators',
  who: caseRoles,
  reads: 'person',
  words: pageWords,
  template: null,
  example: (known) => `/perpetrators/${known.perpetrator}/chronology.pdf?in=cy`,
  get: (request) => courtPaperPdf(request, { name: 'chronology', layout, words: pageWords, make: paperOf }),
});

async function paperOf(
  request: PageRequest,
  file: PerpetratorFile,
  language: Language,
): Promise<ChronologyPaper> {
  const others = await otherPeopleOf(request.db, file.person.nominalIds);
  const known = await identifyingTexts(request.db, others);
  return courtChronology(language, file, withholder(known, withheldWord(language)));
}

function present(request: PageRequest, file: PerpetratorFile, paper: ChronologyPaper) {
  return {
    paper,
    back: perpetratorPath(file.person.ref, 'breaches', request.query['known']),
    contraventions: asCells(paper.contraventions),
    measures: asCells(paper.measures),
    downloads: downloadsOf(request, file, 'chronology'),
  };
}
