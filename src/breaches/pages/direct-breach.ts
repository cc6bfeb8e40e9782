// A supervisor directs who is to do what about a breach, by when.

import { dayFields, definePage, words } from '#platform';
import type { PageRequest } from '#platform';
import { listStaff, recordingRoles } from '#users';

import { rolesFor } from '../permitted-actions.ts';
import { rungName } from '../present-response.ts';
import { longestText } from '../read-answers.ts';
import { readDirection } from '../read-response.ts';
import { waitingFor } from '../response.ts';
import type { BreachFile } from './open-breach.ts';
import { sendAction, showAction } from './send-action.ts';
import type { ActionForm } from './send-action.ts';
import { cy } from './direct-breach.cy.ts';
import { en } from './direct-breach.en.ts';

const pageWords = words(en, cy);

const form: ActionForm = {
  action: 'direct',
  isOpen: (file) => waitingFor(file.record) !== null,
  defaults: (file) => dayFields('due', file.day),
  read: async (request, file, { now, record }) => {
    const rung = waitingFor(record)?.rung;
    if (rung === undefined) throw new Error(`Nothing is waited for on ${record.breach.ref}`);
    const staff = (await staffToDirect(request, file)).map((one) => one.value);
    return readDirection(request.form, { rung, staff, now });
  },
  present: async (request, file) => {
    const w = pageWords[request.language];
    const waiting = waitingFor(file.record);
    return {
      what: waiting === null ? '' : w.waiting(rungName(request.language, waiting.rung)),
      staff: await staffToDirect(request, file),
      longest: longestText,
    };
  },
};

/** Whoever records and is in post on the day, in order of name. */
async function staffToDirect(request: PageRequest, file: BreachFile) {
  const staff = await listStaff(request.db);
  return staff
    .filter(
      (one) =>
        (one.activeTo === null || Temporal.PlainDate.compare(one.activeTo, file.day) >= 0) &&
        recordingRoles.some((role) => role === one.role),
    )
    .map((one) => ({ value: String(one.id), text: one.post === '' ? one.name : `${one.name}, ${one.post}` }));
}

export const directBreachPage = definePage({
  name: 'direct-breach',
  path: '/breaches/:ref/direct',
  section: 'perpetrators',
  who: rolesFor('direct'),
  reads: 'breach',
  words: pageWords,
  template: 'breaches/pages/direct-breach.njk',
  budget: { html: 60_000 },
  example: (known) => `/breaches/${known.breach}/direct`,
  get: (request) => showAction(request, form),
  post: (request) => sendAction(request, form),
});
