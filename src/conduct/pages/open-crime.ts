// Opens the crime that a page under /crimes/:ref is about, as this viewer may.

import { caseRef, openCase } from '#crimes';
import type { CaseFile, CrimeRecord } from '#crimes';
import { londonDate } from '#platform';
import type { PageAnswer, PageRequest } from '#platform';
import { referenceLists } from '#reference';
import type { ReferenceBook } from '#reference';

export type CrimeOpened = {
  readonly file: CaseFile;
  readonly crime: CrimeRecord;
  readonly line: string;
  readonly href: string;
  readonly book: ReferenceBook;
};

/** The crime, or the answer that says why not. */
export async function openCrime(request: PageRequest): Promise<CrimeOpened | PageAnswer> {
  const opened = await openCase(request, { crime: request.params['ref'] ?? '', perpetrator: undefined });
  if (opened.kind === 'closed') return opened.answer;
  const { crime } = opened.file;
  if (crime === null) return { kind: 'not-found' };
  const book = await referenceLists(request.db, londonDate(request.clock.now()));
  return { file: opened.file, crime, ...caseRef(opened.file), book };
}
