// Says what was breached where nobody knew, or puts it right: which order or bail, and which condition.

import { measuresOf } from '#orders';
import { definePage, fieldText, words } from '#platform';

import { asideLabel, orderDoubt } from '../order-doubt.ts';
import { rolesFor } from '../permitted-actions.ts';
import { readIdentification } from '../read-actions.ts';
import { conditionKey, longestText, readCondition } from '../read-answers.ts';
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
    return readIdentification(request.form, namedMeasures(measures), sources, (id) => {
      const named = measures.find(({ measure }) => measure.id === id) ?? null;
      return orderDoubt(request.language, named, file.record.breach.occurredFrom, file.law) !== null;
    });
  },
  present: async (request, file, values) => {
    const { language } = request;
    const measures = await measuresOf(request.db, file.person.nominalIds, file.at);
    const chosen = readCondition(fieldText(values, 'condition'), namedMeasures(measures));
    const named = measures.find(({ measure }) => measure.id === chosen?.measure.id) ?? null;
    const doubt = orderDoubt(language, named, file.record.breach.occurredFrom, file.law);
    return {
      options: measureOptions(language, measures, file.day),
      longest: longestText,
      doubt: doubt === null ? null : { text: doubt.text, label: asideLabel(language, doubt) },
    };
  },
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
