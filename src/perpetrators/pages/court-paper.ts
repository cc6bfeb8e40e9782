// What the papers for a court share: the tagged PDF in either language, the addresses to take it from, and its cells on the page.

import { languages, makePdf } from '#platform';
import type { Language, PageAnswer, PageRequest, Words } from '#platform';

import { newestFact } from '../papers/court-chronology.ts';
import type { Line } from '../papers/court-chronology.ts';
import { openPerpetrator } from '../perpetrator-file.ts';
import type { PerpetratorFile } from '../perpetrator-file.ts';

type CourtPaper = {
  /** Its name in addresses and in the file's name. */
  readonly name: 'chronology' | 'spo-application';
  /** Its layout, in Typst. */
  readonly layout: string;
  readonly words: Words<{ readonly marking: string }>;
  readonly make: (request: PageRequest, file: PerpetratorFile, language: Language) => Promise<object>;
};

/** The paper as a PDF: in the reader's language, or in the one that `?in=` names. The same facts give the same bytes. */
export async function courtPaperPdf(request: PageRequest, paper: CourtPaper): Promise<PageAnswer> {
  const opened = await openPerpetrator(request);
  if (opened.kind === 'closed') return opened.answer;
  const { file } = opened;
  const language = languages.find((each) => each === request.query['in']) ?? request.language;
  const { force, demonstration } = request;
  const body = makePdf(
    paper.layout,
    {
      ...(await paper.make(request, file, language)),
      marking: force.marking[language],
      force: force.name[language],
      demonstration: demonstration ? paper.words[language].marking : '',
    },
    newestFact(file) ?? Temporal.Instant.fromEpochMilliseconds(0),
  );
  return {
    kind: 'download',
    fileName: `${paper.name}-${file.person.ref}-${language}.pdf`,
    type: 'application/pdf',
    body,
  };
}

/** Where the reader of this page takes the PDF from, as known at the same moment. */
export function downloadsOf(request: PageRequest, file: PerpetratorFile, name: CourtPaper['name']) {
  const { known } = request.query;
  const pdf = `/perpetrators/${file.person.ref}/${name}.pdf?${known === undefined ? '' : `known=${encodeURIComponent(known)}&`}in=`;
  return { english: `${pdf}en`, welsh: `${pdf}cy` };
}

/** Rows of a paper as the page's table wants them: each further line of a cell below the first. */
export function asCells(rows: readonly (readonly (readonly Line[])[])[]) {
  return rows.map((row) => ({
    cells: row.map((lines) =>
      lines.map((line, place) => ({
        ...(typeof line === 'string' ? { text: line } : line),
        ...(place === 0 ? {} : { line: true }),
      })),
    ),
  }));
}
