// Says what was breached where nobody knew, or puts it right: which order or bail, and which condition.

import { measuresOf } from '#orders';
import { definePage, words } from '#platform';

import { rolesFor } from '../permitted-actions.ts';
import { readIdentification } from '../read-actions.ts';
import { conditionKey, longestText } from '../read-answers.ts';
import { namedMeasures } from '../read-report.ts';
import { measureOptions } from './present-which.ts';
import { formBudget } from './report-step.ts';
import { sendAction, showAction } from './send-action.ts';
import type { ActionForm } from './send-action.ts';
import { cy } from './identify-breach.cy.ts';
import { en } from './identify-breach.en.ts';

const form: ActionForm = {
  action: 'identify',
  defaults: ({ record: { measure, clauseNo } }) =>
    measure === null ? {} : { condition: conditionKey(measure.ref, clauseNo) },
  read: async (request, file, sources) => {
    const measures = await measuresOf(request.db, file.person.nominalIds, file.at);
    return readIdentification(request.form, namedMeasures(measures), sources);
  },
  present: async (request, file) => ({
    options: measureOptions(
      request.language,
      await measuresOf(request.db, file.person.nominalIds, file.at),
      file.day,
    ),
    longest: longestText,
  }),
};

export const identifyBreachPage = definePage({
  name: 'identify-breach',
  path: '/breaches/:ref/condition',
  section: 'perpetrators',
  who: rolesFor('identify'),
  reads: 'breach',
  words: words(en, cy),
  template: 'breaches/pages/identify-breach.njk',
  budget: formBudget,
  example: (known) => `/breaches/${known.breach}/condition`,
  get: (request) => showAction(request, form),
  post: (request) => sendAction(request, form),
});
