// The first page of recording a breach: which condition. Opening it keeps nothing; sending it starts the draft.

import { conditionsInForce, findMeasure, promisedOn } from '#orders';
import { knownFacts } from '#people';
import { definePage, fieldText, shortMoment, words } from '#platform';
import type { FormBody, FormError, PageAnswer, PageRequest } from '#platform';

import { reportingRoles } from '../permitted-actions.ts';
import { addReportDraft, listReportDrafts } from '../draft-store.ts';
import { formErrors } from '../problem-words.ts';
import { conditionKey, readWhich } from '../read-answers.ts';
import { namedMeasures } from '../read-report.ts';
import { nextStep, putAside, reportPath, stepAnswers } from '../report-draft.ts';
import { openSubject } from './open-report.ts';
import type { OpenedSubject, ReportSubject } from './open-report.ts';
import { presentWhich } from './present-which.ts';
import { formBudget, reportFrame, reportsPath } from './report-step.ts';
import { cy } from './new-report.cy.ts';
import { en } from './new-report.en.ts';

const pageWords = words(en, cy);

export const newReportPage = definePage({
  name: 'new-breach-report',
  path: '/breach-reports/new',
  section: 'perpetrators',
  who: reportingRoles,
  reads: 'person',
  words: pageWords,
  template: 'breaches/pages/new-report.njk',
  budget: formBudget,
  example: (known) => `/breach-reports/new?perpetrator=${known.perpetrator}&order=${known.order}`,
  get: async (request) => {
    const opened = await openNew(request);
    if (opened.kind === 'closed') return opened.answer;
    const { subject } = opened;
    const { order, condition } = request.query;
    const values = request.typedIn('report') ?? presetAnswers(subject, order, condition);
    return { kind: 'show', view: await present(request, subject, values, []) };
  },
  post: async (request) => {
    const opened = await openNew(request);
    if (opened.kind === 'closed') return opened.answer;
    const { subject } = opened;
    const { db, language, viewer } = request;
    const form = stepAnswers('which', request.form);
    const isForLater = fieldText(request.form, 'save') === 'later';
    const read = readWhich(form, namedMeasures(subject.measures));
    if (!read.ok && !isForLater) {
      const view = await present(request, subject, form, formErrors(language, read.error));
      return { kind: 'show', status: 422, view };
    }
    const report = { personRef: subject.person.ref, forms: { which: read.ok ? form : putAside(form) } };
    const id = await addReportDraft(db, subject.now, viewer.staffId, report);
    const detail = { draft: id, step: 'which' };
    await request.logChange({ action: 'save-breach-report', kind: 'person', ref: report.personRef, detail });
    return {
      kind: 'redirect',
      to: isForLater ? reportsPath : reportPath(id, nextStep(report.forms) ?? 'check'),
    };
  },
});

/** The person named, or whom the order named binds. Without either there is nobody to record about: find them first. */
async function openNew(request: PageRequest): Promise<OpenedSubject> {
  const { perpetrator, order } = request.query;
  if (perpetrator !== undefined) return openSubject(request, perpetrator);
  const closed = (answer: PageAnswer): OpenedSubject => ({ kind: 'closed', answer });
  if (order === undefined) {
    return closed('form' in request ? { kind: 'not-found' } : { kind: 'redirect', to: '/perpetrators' });
  }
  const found = await findMeasure(request.db, request.viewer, order, request.clock.now());
  return found === undefined ? closed({ kind: 'not-found' }) : openSubject(request, found.person.ref);
}

/** Coming from an order, the condition named or its only one in force is chosen; with none in force, the order is. */
function presetAnswers(
  subject: ReportSubject,
  order: string | undefined,
  condition: string | undefined,
): FormBody {
  if (!subject.measures.some(({ measure }) => measure.ref === order) || order === undefined) return {};
  const inForce = conditionsInForce(subject.measures, subject.day).flatMap((group) => [
    ...group.conditions
      .filter((condition) => condition.measureRef === order)
      .map((condition) => conditionKey(order, condition.clause.clauseNo)),
    ...group.withoutConditions
      .filter((measure) => measure.measureRef === order)
      .map(() => conditionKey(order, null)),
  ]);
  if (promisedOn(subject.measures, subject.day).some(({ record }) => record.measure.ref === order)) {
    inForce.push(conditionKey(order, null));
  }
  const [only] = inForce;
  if (only === undefined) return { which: 'other', measure: conditionKey(order, null) };
  const named = inForce.find((key) => key === `${order}:${condition ?? ''}`);
  if (named !== undefined) return { which: named };
  return inForce.length === 1 ? { which: only } : {};
}

async function present(
  request: PageRequest,
  subject: ReportSubject,
  values: FormBody,
  errors: readonly FormError[],
) {
  const { language, db, viewer } = request;
  const w = pageWords[language];
  const drafts = await listReportDrafts(db, subject.now, viewer.staffId);
  const { warnings } = await knownFacts(db, subject.person.nominalIds, subject.now);
  return {
    frame: {
      ...reportFrame(request, subject, 'which', null),
      saved: null,
      warnings: warnings.map(({ code }) => subject.book.name('warning', code, language)).join(', '),
    },
    begun: drafts
      .filter((draft) => draft.personRef === subject.person.ref)
      .map((draft) => ({
        text: w.goOn(shortMoment(language, draft.updatedAt)),
        href: reportPath(draft.id, nextStep(draft.forms) ?? 'check'),
        line: true,
      })),
    form: { values, errors },
    ...presentWhich(language, subject.measures, subject.day, values),
  };
}
