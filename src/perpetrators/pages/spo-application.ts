// The pack for an SPO application: read on the page as a checklist and its parts, then taken as a tagged PDF in either language.

import { readFileSync } from 'node:fs';

import { otherPeopleOf, partiesOf } from '#crimes';
import { identifyingTexts, withholder } from '#people';
import { definePage, words } from '#platform';
import type { Language, PageRequest } from '#platform';
import { caseRoles } from '#users';

import { perpetratorPath } from '../frame.ts';
import { withheldWord } from '../papers/court-chronology.ts';
import { spoApplication } from '../papers/spo-application.ts';
import type { ApplicationPaper } from '../papers/spo-application.ts';
import { openPerpetrator } from '../perpetrator-file.ts';
import type { PerpetratorFile } from '../perpetrator-file.ts';
import { asCells, courtPaperPdf, downloadsOf } from './court-paper.ts';
import { cy } from './spo-application.cy.ts';
import { en } from './spo-application.en.ts';

const pageWords = words(en, cy);
const layout = readFileSync(new URL('../papers/spo-application.typ', import.meta.url), 'utf8');

export const spoApplicationPage = definePage({
  name: 'spo-application',
  path: '/perpetrators/:ref/spo-application',
  section: 'perpetrators',
  who: caseRoles,
  reads: 'person',
  words: pageWords,
  template: 'perpetrators/pages/spo-application.njk',
  budget: { html: 120_000 },
  example: (known) => `/perpetrators/${known.perpetrator}/spo-application`,
  get: async (request) => {
    const opened = await openPerpetrator(request);
    if (opened.kind === 'closed') return opened.answer;
    const paper = await paperOf(request, opened.file, request.language);
    return { kind: 'show', view: present(request, opened.file, paper) };
  },
});

export const spoApplicationPdf = definePage({
  name: 'spo-application-pdf',
  path: '/perpetrators/:ref/spo-application.pdf',
  section: 'perpetrators',
  who: caseRoles,
  reads: 'person',
  words: pageWords,
  template: null,
  example: (known) => `/perpetrators/${known.perpetrator}/spo-application.pdf?in=cy`,
  get: (request) =>
    courtPaperPdf(request, { name: 'spo-application', layout, words: pageWords, make: paperOf }),
});

async function paperOf(
  { db }: PageRequest,
  file: PerpetratorFile,
  language: Language,
): Promise<ApplicationPaper> {
  const others = await otherPeopleOf(db, file.person.nominalIds);
  const known = await identifyingTexts(db, others);
  const crimes = file.crimes.map(({ crime }) => crime.id);
  const parties = await partiesOf(db, crimes, file.asKnownAt);
  return spoApplication(language, { ...file, parties }, withholder(known, withheldWord(language)));
}

function present(request: PageRequest, file: PerpetratorFile, paper: ApplicationPaper) {
  return {
    paper,
    back: perpetratorPath(file.person.ref, 'orders', request.query['known']),
    sections: paper.sections.map((part) => ({
      ...part,
      columns: part.heads.map((text) => ({ text })),
      rows: asCells(part.rows),
    })),
    downloads: downloadsOf(request, file, 'spo-application'),
  };
}
