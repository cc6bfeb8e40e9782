// The pack for an SPO application: read on the page as a checklist and its parts, then taken as a tagged PDF in either language.

import { readFileSync } from 'node:fs';

import { otherPeopleOf, partiesOf } from '#crimes';
import { identifyingTexts } from '#people';
import { definePage, languages, makePdf, words } from '#platform';
import type { Language, PageRequest } from '#platform';
import { caseRoles } from '#users';

import { perpetratorPath } from '../frame.ts';
import { newestFact, withheldWord } from '../papers/court-chronology.ts';
import { spoApplication } from '../papers/spo-application.ts';
import type { ApplicationPaper } from '../papers/spo-application.ts';
import { withholder } from '../papers/withhold.ts';
import { openPerpetrator } from '../perpetrator-file.ts';
import type { PerpetratorFile } from '../perpetrator-file.ts';
import { cy } from './spo-application.cy.ts';
import { en } from './spo-application.en.ts';

const pageWords = words(en, cy);
const template = readFileSync(new URL('../papers/spo-application.typ', import.meta.url), 'utf8');

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
      fileName: `spo-application-${file.person.ref}-${language}.pdf`,
      type: 'application/pdf',
      body,
    };
  },
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
  const { known } = request.query;
  const pdf = `/perpetrators/${file.person.ref}/spo-application.pdf?${known === undefined ? '' : `known=${encodeURIComponent(known)}&`}in=`;
  return {
    paper,
    back: perpetratorPath(file.person.ref, 'orders', known),
    sections: paper.sections.map((part) => ({
      ...part,
      columns: part.heads.map((text) => ({ text })),
      rows: part.rows.map((row) => ({
        cells: row.map((lines) =>
          lines.map((text, place) => (place === 0 ? { text } : { text, line: true })),
        ),
      })),
    })),
    downloads: { english: `${pdf}en`, welsh: `${pdf}cy` },
  };
}
