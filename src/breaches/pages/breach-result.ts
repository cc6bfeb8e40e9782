// Records what police or a court did about a breach after the first decision.

import { clockTime, dayFields, definePage, words } from '#platform';

import { resultsFor, rolesFor } from '../permitted-actions.ts';
import { readBreachResult } from '../read-actions.ts';
import { longestText } from '../read-answers.ts';
import { formBudget } from './report-step.ts';
import { sendAction, showAction } from './send-action.ts';
import type { ActionForm } from './send-action.ts';
import { cy } from './breach-result.cy.ts';
import { en } from './breach-result.en.ts';

const pageWords = words(en, cy);

const form: ActionForm = {
  action: 'result',
  defaults: (file) => ({ ...dayFields('on', file.day), onTime: clockTime(file.at) }),
  read: (request, _file, sources) => readBreachResult(request.form, sources),
  present: ({ language, viewer }) => ({
    results: resultsFor(viewer.role).map((value) => ({ value, text: pageWords[language].results[value] })),
    longest: longestText,
  }),
};

export const breachResultPage = definePage({
  name: 'breach-result',
  path: '/breaches/:ref/result',
  section: 'perpetrators',
  who: rolesFor('result'),
  reads: 'breach',
  words: pageWords,
  template: 'breaches/pages/breach-result.njk',
  budget: formBudget,
  example: (known) => `/breaches/${known.breach}/result`,
  get: (request) => showAction(request, form),
  post: (request) => sendAction(request, form),
});
