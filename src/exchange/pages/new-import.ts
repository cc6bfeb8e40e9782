// Bringing a file in: what it holds, where it came from, and the file.

import { definePage, fieldText, words } from '#platform';
import type { FormError, PageRequest } from '#platform';
import { analystRoles } from '#users';

import { importKinds, isImportKind, kindsOfImport } from '../columns/import-kinds.ts';
import { receiveUpload } from '../receive-upload.ts';
import { cy } from './new-import.cy.ts';
import { en } from './new-import.en.ts';

const pageWords = words(en, cy);
const mostBytes = 200 * 1024 * 1024;

export const newImportPage = definePage({
  name: 'new-import',
  path: '/imports/new',
  section: 'admin',
  who: analystRoles,
  reads: 'nothing',
  words: pageWords,
  template: 'exchange/pages/new-import.njk',
  budget: { html: 30_000 },
  upload: { maxBytes: mostBytes },
  example: () => '/imports/new',
  get: async (request) => ({ kind: 'show', view: present(request, {}, []) }),
  post: async (request) => {
    const { form, upload, language, viewer } = request;
    const w = pageWords[language];
    const kind = fieldText(form, 'kind');
    const source = fieldText(form, 'source');
    const errors: FormError[] = [];
    if (!isImportKind(kind)) errors.push({ field: 'kind', message: w.chooseKind });
    if (source !== '' && !/^[a-z][a-z0-9-]{1,40}$/u.test(source)) {
      errors.push({ field: 'source', message: w.sourceWrong });
    }
    if (upload === null) errors.push({ field: 'file', message: w.chooseFile });
    if (errors.length > 0 || upload === null || !isImportKind(kind)) {
      return { kind: 'show', status: 422, view: present(request, { kind, source }, errors) };
    }
    const ref = await receiveUpload(
      request.db,
      request.clock,
      { kind, source: source === '' ? kindsOfImport[kind].usualSource : source, startedBy: viewer.staffId },
      upload,
    );
    await request.logChange({ action: 'upload-import', kind: 'import', ref, detail: { kind } });
    return { kind: 'redirect', to: `/imports/${ref}`, notice: 'sent' };
  },
});

function present(
  { language }: PageRequest,
  values: Readonly<Record<string, string>>,
  errors: readonly FormError[],
) {
  return {
    form: { values, errors },
    kinds: importKinds.map((kind) => ({ value: kind.kind, text: kind[language] })),
  };
}
