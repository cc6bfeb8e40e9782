// Records that somebody does not agree with an assessment and why: it stands beside the grade and changes nothing.

import { definePage, fieldText, readText, shortDay, words } from '#platform';
import type { FormBody, FormError, PageAnswer, PageRequest } from '#platform';

import { assessmentErrors } from '../assessment-problems.ts';
import type { FieldProblem } from '../assessment-problems.ts';
import { addDisagreement, lockAssessments } from '../assessment-store.ts';
import { assessingRoles, mayDisagree } from '../permitted-actions.ts';
import { assessorName, resultTag, stageWords } from '../present-assessment.ts';
import { longestReasons } from '../read-assessment.ts';
import { findTool, stagesOf } from '../tool.ts';
import { nameOf, openAssessment } from './open-assessment.ts';
import type { AssessmentFile } from './open-assessment.ts';
import { cy } from './disagreement.cy.ts';
import { en } from './disagreement.en.ts';

const pageWords = words(en, cy);

export const disagreementPage = definePage({
  name: 'disagreement',
  path: '/risk-assessments/:ref/disagreement',
  section: 'perpetrators',
  who: assessingRoles,
  reads: 'person',
  words: pageWords,
  template: 'assessments/pages/disagreement.njk',
  budget: { html: 30_000 },
  example: (known) => `/risk-assessments/${known.assessment}/disagreement`,
  get: async (request) => {
    const opened = await openAssessment(request);
    return opened.kind === 'closed' ? opened.answer : show(request, opened.file, {}, []);
  },
  post: async (request) => {
    const { db, clock, viewer, form, language } = request;
    await lockAssessments(db, request.params['ref'] ?? '');
    const opened = await openAssessment(request);
    if (opened.kind === 'closed') return opened.answer;
    const { file } = opened;
    if (!isOpen(request, file)) return { kind: 'not-allowed' };
    const result = resultOf(request, file, form);
    const reasons = readText(form, 'reasons', longestReasons);
    const problems: FieldProblem[] = [
      ...(result === 'same' ? [{ field: 'result', problem: 'nothing-different' } as const] : []),
      ...(reasons.ok ? [] : [{ field: 'reasons', problem: 'reasons-too-long' } as const]),
      ...(reasons.ok && reasons.value === null
        ? [{ field: 'reasons', problem: 'reasons-needed' } as const]
        : []),
    ];
    if (problems.length > 0 || result === 'same' || !reasons.ok || reasons.value === null) {
      return show(request, file, form, assessmentErrors(language, file.book, problems));
    }
    const by = { staffId: viewer.staffId, at: clock.now() };
    await addDisagreement(db, file.assessment.id, { ...result, reasons: reasons.value }, by);
    await request.logChange({
      action: 'disagree-with-assessment',
      kind: 'assessment',
      ref: file.assessment.ref,
    });
    return { kind: 'redirect', to: `/risk-assessments/${file.assessment.ref}`, notice: 'saved' };
  },
});

function isOpen({ viewer }: PageRequest, { assessment }: AssessmentFile): boolean {
  return assessment.state === 'completed' && mayDisagree(viewer, assessment.assessorId);
}

/** The level or stage this person would give; both empty where they name none, 'same' where it is the one recorded. */
function resultOf(
  { language }: PageRequest,
  { assessment, book }: AssessmentFile,
  form: FormBody,
): { readonly level: string | null; readonly stage: number | null } | 'same' {
  const given = fieldText(form, 'result');
  const tool = findTool(book, assessment.tool, language);
  const level = tool?.levels.find((each) => each === given) ?? null;
  const stage =
    tool?.isStaged === true
      ? (stagesOf(book, language).find((each) => String(each.stage) === given)?.stage ?? null)
      : null;
  const isSame =
    (level !== null && level === assessment.level) || (stage !== null && stage === assessment.stage);
  return isSame ? 'same' : { level, stage };
}

function show(
  request: PageRequest,
  file: AssessmentFile,
  values: FormBody,
  errors: readonly FormError[],
): PageAnswer {
  const { language } = request;
  const w = pageWords[language];
  const { assessment, book, names } = file;
  const tool = findTool(book, assessment.tool, language);
  return {
    kind: 'show',
    status: errors.length > 0 ? 422 : 200,
    view: {
      caption: w.caption(nameOf(language, file).text, assessment.ref),
      back: { text: w.back(assessment.ref), href: `/risk-assessments/${assessment.ref}` },
      said: w.said(
        assessorName(language, assessment, names, book),
        shortDay(language, assessment.occurredOn),
        resultTag(language, book, assessment).text,
      ),
      isOpen: isOpen(request, file),
      form: {
        values: { result: fieldText(values, 'result'), reasons: fieldText(values, 'reasons') },
        errors,
      },
      choices:
        tool?.isStaged === true
          ? stagesOf(book, language).map(({ stage }) => ({
              value: String(stage),
              text: stageWords(language, book, stage),
            }))
          : (tool?.levels ?? []).map((value) => ({
              value,
              text: book.name('assessment-level', value, language),
            })),
      longest: longestReasons,
    },
  };
}
