// Whether a breach is also part of stalking or harassment: always asked, answered by a named person with a reason.

import { findCrime } from '#crimes';
import { definePage, words } from '#platform';

import { rolesFor } from '../permitted-actions.ts';
import { historySentence } from '../present-history.ts';
import { longestText } from '../read-answers.ts';
import { listKeys } from '../read-report.ts';
import { readConduct, typedCrime } from '../read-response.ts';
import { breachesOf } from '../breach-store.ts';
import { listChoices } from './list-choices.ts';
import { formBudget } from './report-step.ts';
import { sendAction, showAction } from './send-action.ts';
import type { ActionForm } from './send-action.ts';
import { cy } from './conduct-breach.cy.ts';
import { en } from './conduct-breach.en.ts';

const pageWords = words(en, cy);

const form: ActionForm = {
  action: 'conduct',
  defaults: () => ({}),
  read: async (request, file, { now }) => {
    const typed = typedCrime(request.form);
    const found = typed === '' ? null : await findCrime(request.db, typed, now);
    return readConduct(request.form, {
      answers: listKeys(file.book, 'conduct-answer'),
      crimeId: found === null ? null : found?.crime.id,
      now,
    });
  },
  present: async ({ language, db }, file) => ({
    answers: listChoices(file.book, 'conduct-answer', language),
    history: historySentence(language, await breachesOf(db, file.person.nominalIds, file.at)),
    longest: longestText,
  }),
};

export const conductBreachPage = definePage({
  name: 'conduct-breach',
  path: '/breaches/:ref/conduct',
  section: 'perpetrators',
  who: rolesFor('conduct'),
  reads: 'breach',
  words: pageWords,
  template: 'breaches/pages/conduct-breach.njk',
  budget: formBudget,
  example: (known) => `/breaches/${known.breach}/conduct`,
  get: (request) => showAction(request, form),
  post: (request) => sendAction(request, form),
});
