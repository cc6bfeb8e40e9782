// A form that was sent after the session had run out: what was typed, and a press that sends it where it was going.

import { definePage, findUnsentForm, words } from '#platform';
import type { FormBody } from '#platform';

import { roles } from '../roles.ts';
import { cy } from './unsent-form.cy.ts';
import { en } from './unsent-form.en.ts';

/** Opened by its author alone, until tomorrow. Sending it twice is sending it once: its own number is its form key. */
export const unsentFormPage = definePage({
  name: 'unsent-form',
  path: '/unsent-forms/:id',
  section: null,
  who: roles,
  reads: 'list',
  words: words(en, cy),
  template: 'users/pages/unsent-form.njk',
  budget: { html: 60_000 },
  example: (known) => `/unsent-forms/${known.unsentForm}`,
  get: async ({ db, clock, viewer, params, logRead }) => {
    const id = params['id'] ?? '';
    const kept = uuid.test(id) ? await findUnsentForm(db, clock.now(), viewer.staffId, id) : null;
    if (kept === null) return { kind: 'not-found' };
    await logRead({ kind: 'list', ref: null });
    const fields = fieldsOf(kept.fields);
    const typed = fields.map(({ value }) => value.trim()).filter((value) => /\s/u.test(value));
    return { kind: 'show', view: { id: kept.id, path: kept.path, fields, typed } };
  },
});

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;

function fieldsOf(form: FormBody): readonly { readonly name: string; readonly value: string }[] {
  return Object.entries(form).flatMap(([name, value]) =>
    (typeof value === 'string' ? [value] : value).map((one) => ({ name, value: one })),
  );
}
