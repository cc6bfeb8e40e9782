// The chronology of breaches for a court: read on the page, then taken as a tagged PDF in either language.

import { readFileSync } from 'node:fs';

import { otherPeopleOf } from '#crimes';
import { identifyingTexts } from '#people';
import { definePage, languages, makePdf, words } from '#platform';
import type { Language, PageRequest } from '#platform';
import { caseRoles } from '#users';

import { perpetratorPath } from '../frame.ts';
import { courtChronology, newestFact, withheldWord } from '../papers/court-chronology.ts';
import type { ChronologyPaper } from '../papers/court-chronology.ts';
import { withholder } from '../papers/withhold.ts';
import { openPerpetrator } from '../perpetrator-file.ts';
import type { PerpetratorFile } from '../perpetrator-file.ts';
import { cy } from './chronology.cy.ts';
import { en } from './chronology.en.ts';

const pageWords = words(en, cy);
const template = readFileSync(new URL('../papers/court-chronology.typ', import.meta.url), 'utf8');

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
  get: async (request) => {
    const opened = await openPerpetrator(request);
    if (opened.kind === 'closed') return opened.answer;
    const { file } = opened;
    const language = languages.find((each) => each === request.query['in']) ?? request.language;
    const { force, demonstration } = request;
    const body = makePdf(
      template,
      {
        ...(await paperOf(request, file, language)),
        marking: force.marking[language],
        force: force.name[language],
        demonstration: demonstration ? pageWords[language].marking : '',
      },
      newestFact(file) ?? Temporal.Instant.fromEpochMilliseconds(0),
    );
    return {
      kind: 'download',
      fileName: `chronology-${file.person.ref}-${language}.pdf`,
      type: 'application/pdf',
      body,
    };
  },
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
  const { known } = request.query;
  const pdf = `/perpetrators/${file.person.ref}/chronology.pdf?${known === undefined ? '' : `known=${encodeURIComponent(known)}&`}in=`;
  const asCells = (rows: ChronologyPaper['contraventions']) =>
    rows.map((row) => ({
      cells: row.map((lines) => lines.map((text, place) => (place === 0 ? { text } : { text, line: true }))),
    }));
  return {
    paper,
    back: perpetratorPath(file.person.ref, 'breaches', known),
    contraventions: asCells(paper.contraventions),
    measures: asCells(paper.measures),
    downloads: { english: `${pdf}en`, welsh: `${pdf}cy` },
  };
}
