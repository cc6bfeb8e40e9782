// What every step of a breach report does: shows its form, keeps what was typed, and leads to the next.

import type { FormBody, FormError, PageAnswer, PageRequest, PostRequest } from '#platform';
import { fieldText } from '#platform';

import { saveReportDraft } from '../draft-store.ts';
import { formErrors } from '../problem-words.ts';
import { nextStep, putAside, reportPath, reportSteps, stepAnswers } from '../report-draft.ts';
import type { ReportStep } from '../report-draft.ts';
import type { FieldProblem } from '../report-problems.ts';
import { captionName, openReport, withMeasures } from './open-report.ts';
import type { ReportFile, ReportSubject } from './open-report.ts';
import { presentAnswers, savedAnswers } from './present-answers.ts';
import { cy } from './report-frame.cy.ts';
import { en } from './report-frame.en.ts';

export const frameWords = { en, cy } as const;

/** Longest page of a form, from the interface budgets, in bytes. */
export const formBudget = { html: 30_000 } as const;

/** Where unfinished reports are listed. */
export const reportsPath = '/breach-reports';

/** How a step is shown: the answers, what is wrong with them, and what was saved meanwhile where they are out of date. */
type StepShowing = {
  readonly values: FormBody;
  readonly errors: readonly FormError[];
  readonly saved: ReturnType<typeof presentAnswers> | null;
};

export type StepForm = {
  readonly step: ReportStep;
  /** Whether the page lists the person's orders and bail. */
  readonly reads: 'measures' | 'no-measures';
  /** Answers shown before anything is typed. */
  readonly defaults: (file: ReportFile) => FormBody;
  /** What is wrong with the form as sent; nothing when it can be kept. */
  readonly problems: (
    request: PageRequest,
    file: ReportFile,
    form: FormBody,
  ) => Promise<readonly FieldProblem[]>;
  /** The page's own view, beside the frame and the form. */
  readonly present: (request: PageRequest, file: ReportFile, values: FormBody) => object;
};

/** What report-frame.njk needs. `draft` is null while nothing has been saved. */
export function reportFrame(
  request: PageRequest,
  subject: ReportSubject,
  step: ReportStep | 'check',
  draft: { readonly id: string; readonly version: number } | null,
) {
  const w = frameWords[request.language];
  const place = step === 'check' ? reportSteps.length : reportSteps.indexOf(step);
  const before = reportSteps[place - 1];
  return {
    words: w,
    caption: w.caption(captionName(subject.person), place + 1),
    back:
      draft === null || before === undefined
        ? { text: w.back, href: `/perpetrators/${subject.person.ref}` }
        : { text: w.back, href: reportPath(draft.id, before) },
    version: draft?.version ?? 0,
  };
}

/** Answers the GET of a step. */
export async function showStep(request: PageRequest, page: StepForm): Promise<PageAnswer> {
  const opened = await openReport(request, 'show', page.reads);
  if (opened.kind === 'closed') return opened.answer;
  if (opened.kind === 'recorded') return { kind: 'redirect', to: `/breaches/${opened.breachRef}` };
  const { file } = opened;
  const values = request.typedIn('report') ?? file.draft.forms[page.step] ?? page.defaults(file);
  return {
    kind: 'show',
    view: viewOf(request, file, page, { values, errors: [], saved: null }),
  };
}

/** Answers the POST of a step: keeps it and leads on, or shows it again with all that was typed. */
export async function sendStep(request: PostRequest, page: StepForm): Promise<PageAnswer> {
  const opened = await openReport(request, 'change', page.reads);
  if (opened.kind === 'closed') return opened.answer;
  if (opened.kind === 'recorded') return alreadyRecorded(request, opened.breachRef);
  const { file } = opened;
  const values = stepAnswers(page.step, request.form);
  if (Number(fieldText(request.form, 'version')) !== file.draft.version) {
    const whole = await withMeasures(request, file);
    const saved = presentAnswers(request.language, whole, savedAnswers(whole));
    return { kind: 'show', status: 409, view: viewOf(request, file, page, { values, errors: [], saved }) };
  }
  const isForLater = fieldText(request.form, 'save') === 'later';
  const problems = await page.problems(request, file, values);
  if (problems.length > 0 && !isForLater) {
    const errors = formErrors(request.language, problems);
    return {
      kind: 'show',
      status: 422,
      view: viewOf(request, file, page, { values, errors, saved: null }),
    };
  }
  const forms = { ...file.draft.forms, [page.step]: problems.length > 0 ? putAside(values) : values };
  await saveReportDraft(request.db, file.now, file.draft, forms);
  await request.logChange({
    action: 'save-breach-report',
    kind: 'person',
    ref: file.person.ref,
    detail: { draft: file.draft.id, step: page.step },
  });
  if (isForLater) return { kind: 'redirect', to: reportsPath };
  return { kind: 'redirect', to: reportPath(file.draft.id, nextStep(forms) ?? 'check') };
}

/** A report sent again after it was recorded leads to the one breach it became, and says so in the log. */
export async function alreadyRecorded(request: PostRequest, breachRef: string): Promise<PageAnswer> {
  await request.logChange({ action: 'send-breach-report-again', kind: 'breach', ref: breachRef });
  return { kind: 'redirect', to: `/breaches/${breachRef}` };
}

function viewOf(request: PageRequest, file: ReportFile, page: StepForm, showing: StepShowing) {
  return {
    frame: {
      ...reportFrame(request, file, page.step, file.draft),
      saved: showing.saved,
    },
    form: { values: showing.values, errors: showing.errors },
    ...page.present(request, file, showing.values),
  };
}
