// What the pages of a person need to put considerations into words.

import { mayConsider } from '#interventions';
import type { ConsideredReader } from '#interventions';
import type { PageRequest } from '#platform';

import type { PerpetratorFile } from './perpetrator-file.ts';

/** The reader of a file: nothing can be recorded from an earlier view. */
export function consideredReader(
  { language, viewer }: Pick<PageRequest, 'language' | 'viewer'>,
  file: PerpetratorFile,
): ConsideredReader {
  return {
    language,
    book: file.book,
    names: file.owners,
    personRef: file.person.ref,
    mayRecord: mayConsider(viewer.role) && !file.isPast,
  };
}
