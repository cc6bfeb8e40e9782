// Decides what to do about a breach: always by a named person, and without an arrest only by a supervisor with a reason.

import { clockTime, dayFields, definePage, words } from '#platform';

import { decisionChoices, decisionsFor, rolesFor } from '../permitted-actions.ts';
import { readDecision } from '../read-actions.ts';
import { longestText } from '../read-answers.ts';
import { listKeys } from '../read-report.ts';
import { listChoices } from './list-choices.ts';
import { formBudget } from './report-step.ts';
import { sendAction, showAction } from './send-action.ts';
import type { ActionForm } from './send-action.ts';
import { cy } from './decide-breach.cy.ts';
import { en } from './decide-breach.en.ts';

const pageWords = words(en, cy);

const form: ActionForm = {
  action: 'decide',
  defaults: (file) => ({ ...dayFields('on', file.day), onTime: clockTime(file.at) }),
  read: (request, file, sources) =>
    readDecision(request.form, listKeys(file.book, 'reason-not-arrested'), sources),
  present: (request, file) => {
    const { language, viewer } = request;
    const decisions = decisionsFor(viewer.role);
    return {
      decisions: decisions.map((value) => ({ value, text: pageWords[language].decisions[value] })),
      mayLeaveFree: decisions.length === decisionChoices.length,
      reasons: listChoices(file.book, 'reason-not-arrested', language),
      longest: longestText,
    };
  },
};

export const decideBreachPage = definePage({
  name: 'decide-breach',
  path: '/breaches/:ref/decide',
  section: 'perpetrators',
  who: rolesFor('decide'),
  reads: 'breach',
  words: pageWords,
  template: 'breaches/pages/decide-breach.njk',
  budget: formBudget,
  example: (known) => `/breaches/${known.breach}/decide`,
  get: (request) => showAction(request, form),
  post: (request) => sendAction(request, form),
});
