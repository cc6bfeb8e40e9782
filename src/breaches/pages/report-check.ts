// The last step of recording a breach: the answers once more, and the one press that records it.

import { findCrime } from '#crimes';
import { definePage, fieldText, londonDate, readText, words } from '#platform';
import type { FormBody, FormError, Language, PageAnswer, PageRequest, PostRequest } from '#platform';

import { reportingRoles } from '../permitted-actions.ts';
import { breachesOnDay, countBreaches } from '../breach-count-store.ts';
import { closeReportDraft } from '../draft-store.ts';
import { notKnownPress, readLateReason } from '../late-step.ts';
import { asideLabel, orderDoubt, orderDoubtWords } from '../order-doubt.ts';
import type { OrderDoubt } from '../order-doubt.ts';
import { formErrors } from '../problem-words.ts';
import { longestText } from '../read-answers.ts';
import { listKeys, reportOf } from '../read-report.ts';
import type { ReportAnswers } from '../read-report.ts';
import { readResponseRule } from '../read-response-rule.ts';
import { lateOnReport, recordBreach } from '../record-breach.ts';
import type { BreachRefusal, BreachReport } from '../record-breach.ts';
import { reportPath, reportSteps } from '../report-draft.ts';
import type { ReportStep } from '../report-draft.ts';
import type { FieldProblem } from '../report-problems.ts';
import { openReport } from './open-report.ts';
import type { ReportFile } from './open-report.ts';
import { presentAnswers, savedAnswers } from './present-answers.ts';
import { alreadyRecorded, formBudget, frameWords, reportFrame, reportsPath } from './report-step.ts';
import { presentLate } from './send-action.ts';
import { cy } from './report-check.cy.ts';
import { en } from './report-check.en.ts';

const pageWords = words(en, cy);
/** Breaches already known at which leaving somebody free is asked about once more. */
const manyBreaches = 2;

export const reportCheckPage = definePage({
  name: 'breach-report-check',
  path: '/breach-reports/:draft/check',
  section: 'perpetrators',
  who: reportingRoles,
  reads: 'person',
  words: pageWords,
  template: 'breaches/pages/report-check.njk',
  budget: formBudget,
  example: (known) => `/breach-reports/${known.breachDraft}/check`,
  get: async (request) => {
    const opened = await openReport(request, 'show');
    if (opened.kind === 'closed') return opened.answer;
    if (opened.kind === 'recorded') return { kind: 'redirect', to: `/breaches/${opened.breachRef}` };
    const { file } = opened;
    return { kind: 'show', view: await present(request, file, savedAnswers(file), {}) };
  },
  post: async (request) => {
    const opened = await openReport(request, 'change');
    if (opened.kind === 'closed') return opened.answer;
    if (opened.kind === 'recorded') return alreadyRecorded(request, opened.breachRef);
    return record(request, opened.file);
  },
});

async function record(request: PostRequest, file: ReportFile): Promise<PageAnswer> {
  const { db, clock, viewer, language, form } = request;
  const w = pageWords[language];
  const answers = savedAnswers(file);
  const again = async (status: 409 | 422, part: Showing): Promise<PageAnswer> => ({
    kind: 'show',
    status,
    view: await present(request, file, answers, part),
  });
  if (Number(fieldText(form, 'version')) !== file.draft.version) return again(409, { isStale: true });
  const unfinished = reportSteps.filter((step) => answers[step]?.ok !== true);
  if (unfinished.length > 0) {
    const errors = unfinished.map((step) => ({
      field: step,
      message: w.unfinished(frameWords[language].steps[step]),
    }));
    return again(422, { errors });
  }
  const crimeRef = answers.action?.ok === true ? answers.action.value.crimeRef : null;
  const crime = crimeRef === null ? undefined : await findCrime(db, crimeRef, file.now);
  if (crimeRef !== null && crime === undefined) {
    return again(422, { errors: formErrors(language, [{ field: 'action', problem: 'crime-not-found' }]) });
  }
  const report = reportOf(answers, file.person, crime?.crime.id ?? null);
  if (report === null) throw new Error(`The person ${file.person.ref} has no record to add a breach to`);
  const { measure } = report;
  const breached = file.measures.find((each) => each.measure.id === measure?.id) ?? null;
  const rule = await readResponseRule(db, report.reportedAt);
  const doubt = orderDoubt(language, breached, report.occurredFrom, rule.law);
  const aside = readText(form, 'aside', longestText);
  const late = lateOnReport(report, rule, file.now);
  const why = readLateReason(form, {
    rungs: late.map(({ rung }) => rung),
    reasons: listKeys(file.book, 'reason-delayed'),
    now: file.now,
  });
  const problems: FieldProblem[] = why.ok ? [] : [...why.error];
  if (!aside.ok) problems.unshift({ field: 'aside', problem: 'note-too-long' });
  const isSaid = doubt === null || (aside.ok && aside.value !== null);
  if (!isSaid || problems.length > 0 || !why.ok || !aside.ok) {
    const errors = formErrors(language, problems);
    return again(422, {
      values: form,
      errors: isSaid || doubt === null ? errors : [{ field: 'aside', message: doubt.text }, ...errors],
    });
  }
  if (report.action.kind === 'not-arrested' && fieldText(form, 'confirmed') !== 'yes') {
    const count = await countBreaches(db, file.person.nominalIds, file.now);
    if (count >= manyBreaches) {
      return {
        kind: 'show',
        view: await present(request, file, answers, { interruptAfter: count, values: form }),
      };
    }
  }
  const recorded = await recordBreach(db, clock, viewer, {
    ...report,
    late: why.value,
    beforeMade: doubt === null ? null : aside.value,
  });
  if (!recorded.ok) {
    const { error } = recorded;
    if (error === 'not-permitted') return { kind: 'not-allowed' };
    if (error === 'late-reason-needed') return again(409, { values: form });
    return again(422, { errors: [{ field: stepOf[error], message: w.refusals[error] }] });
  }
  const { ref } = recorded.value;
  await closeReportDraft(db, file.now, file.draft, ref);
  await request.logChange({
    action: 'record-breach',
    kind: 'breach',
    ref,
    detail: { draft: file.draft.id, police: report.action.kind, victim: report.victim.kind },
  });
  return { kind: 'redirect', to: `/breaches/${ref}`, notice: noticeOf(report) };
}

const stepOf = {
  'happens-after-report': 'what',
  'reported-in-future': 'what',
  'arrest-before-breach': 'action',
  'arrest-in-future': 'action',
  'told-before-breach': 'victim',
  'told-in-future': 'victim',
} as const satisfies Record<BreachRefusal, ReportStep>;

function noticeOf(report: BreachReport): string {
  if (report.victim.kind === 'not-yet') return 'recordedTell';
  return report.action.kind === 'not-arrested' ? 'recordedSupervisor' : 'recorded';
}

type Showing = {
  readonly errors?: readonly FormError[];
  readonly isStale?: boolean;
  /** Other breaches of this person: asked about before nobody is arrested. */
  readonly interruptAfter?: number;
  readonly values?: FormBody;
};

function presentDoubt(language: Language, doubt: OrderDoubt) {
  const w = orderDoubtWords[language];
  const label = asideLabel(language, doubt);
  return { title: w.title, text: doubt.text, hint: w.hint, label, longest: longestText };
}

async function present(request: PageRequest, file: ReportFile, answers: ReportAnswers, showing: Showing) {
  const { language, db } = request;
  const w = pageWords[language];
  const { what } = answers;
  const same =
    what?.ok === true
      ? await breachesOnDay(db, file.person.nominalIds, londonDate(what.value.occurredFrom))
      : [];
  const count = showing.interruptAfter;
  const values = showing.values ?? {};
  const report = reportOf(answers, file.person, null);
  const rule = await readResponseRule(db, report?.reportedAt ?? file.now);
  const breached = file.measures.find((each) => each.measure.id === report?.measure?.id) ?? null;
  const doubt = report === null ? null : orderDoubt(language, breached, report.occurredFrom, rule.law);
  const late = report === null ? [] : lateOnReport(report, rule, file.now);
  return {
    frame: reportFrame(request, file, 'check', file.draft),
    form: { values, errors: showing.errors ?? [] },
    doubt: doubt === null ? null : presentDoubt(language, doubt),
    late: presentLate(language, late, file.book),
    /** Carried through the question that is asked once more. */
    carried: ['aside', 'lateReason', 'lateNote', notKnownPress.name].flatMap((name) => {
      const value = fieldText(values, name);
      return value === '' ? [] : [{ name, value }];
    }),
    isStale: showing.isStale ?? false,
    same: same.map((ref) => ({ text: ref, href: `/breaches/${ref}` })),
    groups: presentAnswers(language, file, answers),
    isWhole: reportSteps.every((step) => answers[step]?.ok === true),
    laterHref: reportsPath,
    interruption:
      count === undefined
        ? null
        : {
            title: w.interruptTitle(count),
            text: w.interruptText,
            change: reportPath(file.draft.id, 'action'),
            history: `/perpetrators/${file.person.ref}/breaches`,
          },
  };
}
