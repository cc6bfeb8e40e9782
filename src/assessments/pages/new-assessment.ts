// Records a risk assessment: which tool and when it is due, then its result, grounds and next review. No tool's wording.

import { fullName } from '#people';
import { dayFields, definePage, fieldText, shortMoment, words } from '#platform';
import type { FormBody, FormError, Page, PageAnswer, PageRequest, PostRequest } from '#platform';
import { staffNames, trainingOf } from '#users';

import { assessmentStates } from '../assessment.ts';
import type { Assessment } from '../assessment.ts';
import { assessmentErrors } from '../assessment-problems.ts';
import { lockAssessments } from '../assessment-store.ts';
import { assessingRoles } from '../permitted-actions.ts';
import { assessorName, resultTag } from '../present-assessment.ts';
import { readAssessment } from '../read-assessment.ts';
import type { FirstReviews } from '../read-assessed.ts';
import { recordAssessment } from '../record-assessment.ts';
import { findTool } from '../tool.ts';
import type { Tool } from '../tool.ts';
import { backTo, openSubject, subjectLine } from './open-subject.ts';
import type { RiskSubject } from './open-subject.ts';
import { presentForm } from './present-form.ts';
import { presentTools } from './present-tools.ts';
import { cy } from './new-assessment.cy.ts';
import { en } from './new-assessment.en.ts';

const pageWords = words(en, cy);

/** The page of the form; the room that records supervisor reviews hands in the first of each case. */
export function newAssessmentPage(firstReviews: FirstReviews): Page {
  return definePage({
    name: 'new-assessment',
    path: '/risk-assessments/new',
    section: 'perpetrators',
    who: assessingRoles,
    reads: 'person',
    words: pageWords,
    template: 'assessments/pages/new-assessment.njk',
    budget: { html: 60_000 },
    example: (known) =>
      `/risk-assessments/new?perpetrator=${known.perpetrator}&crime=${known.crime}&tool=sash`,
    get: async (request) => {
      const opened = await openSubject(request, named(request), firstReviews);
      if (opened.kind === 'closed') return opened.answer;
      const { found } = opened;
      const tool = findTool(found.book, request.query['tool'] ?? '', request.language);
      if (tool === undefined) return showChoice(request, found);
      const regraded = regradedOf(request, found, tool);
      const values = {
        ...dayFields('made', found.today),
        version: regraded?.toolVersion ?? '',
        state: regraded === null ? '' : 'completed',
      };
      return showForm(request, found, tool, { values, errors: [], changes: [] }, 200);
    },
    post: async (request) => {
      const { perpetrator, crime } = request.query;
      await lockAssessments(request.db, perpetrator ?? crime ?? '');
      const opened = await openSubject(request, named(request), firstReviews);
      if (opened.kind === 'closed') return opened.answer;
      const tool = findTool(opened.found.book, request.query['tool'] ?? '', request.language);
      return tool === undefined ? { kind: 'not-found' } : save(request, opened.found, tool);
    },
  });
}

function named({ query }: PageRequest) {
  return { perpetrator: query['perpetrator'], crime: query['crime'] };
}

/** Assessments of this tool in this case, or of the person as a whole; newest first. */
function ownHistory(found: RiskSubject, tool: Tool): readonly Assessment[] {
  const crimeId = found.crime?.crime.id ?? null;
  return found.assessed.history.filter((each) => each.tool === tool.key && each.crimeId === crimeId);
}

function regradedOf(request: PageRequest, found: RiskSubject, tool: Tool): Assessment | null {
  return ownHistory(found, tool).find((each) => each.ref === request.query['regrade']) ?? null;
}

function showChoice(request: PageRequest, found: RiskSubject): PageAnswer {
  return {
    kind: 'show',
    view: {
      ...frame(request, found),
      choice: presentTools(request, found),
      form: { values: {}, errors: [] },
    },
  };
}

type Showing = {
  readonly values: FormBody;
  readonly errors: readonly FormError[];
  readonly changes: readonly Assessment[];
};

async function showForm(
  request: PageRequest,
  found: RiskSubject,
  tool: Tool,
  showing: Showing,
  status: 200 | 409 | 422,
): Promise<PageAnswer> {
  const { db, viewer, language, clock } = request;
  const w = pageWords[language];
  const history = ownHistory(found, tool);
  const names = await staffNames(
    db,
    found.assessed.history.flatMap(({ assessorId }) => (assessorId === null ? [] : [assessorId])),
  );
  const training = (await trainingOf(db, [viewer.staffId], clock.now())).get(viewer.staffId) ?? [];
  return {
    kind: 'show',
    status,
    view: {
      ...frame(request, found),
      choice: null,
      newest: Math.max(0, ...history.map(({ id }) => id)),
      changes: showing.changes.map((each) =>
        w.changedBy(
          assessorName(language, each, names, found.book),
          shortMoment(language, each.recordedAt),
          resultTag(language, found.book, each).text,
        ),
      ),
      ...presentForm(request, found, tool, {
        training,
        before: found.assessed.history.filter((each) => each.tool === tool.key),
        names,
        regraded: regradedOf(request, found, tool),
      }),
      form: { values: showing.values, errors: showing.errors },
    },
  };
}

function frame(request: PageRequest, found: RiskSubject) {
  const w = pageWords[request.language];
  const { person, crime } = found;
  return {
    crumbs: [
      ...(person === null
        ? []
        : [{ text: fullName(person) || person.ref, href: `/perpetrators/${person.ref}/risk` }]),
      ...(crime === null ? [] : [{ text: crime.crime.number, href: `/crimes/${crime.crime.ref}` }]),
      { text: w.crumb },
    ],
    caption: subjectLine(request.language, found),
    back: backTo(found),
  };
}

async function save(request: PostRequest, found: RiskSubject, tool: Tool): Promise<PageAnswer> {
  const { db, clock, viewer, form, language } = request;
  const seen = /^[0-9]{1,15}$/u.test(fieldText(form, 'newest')) ? Number(fieldText(form, 'newest')) : 0;
  const changes = ownHistory(found, tool).filter((each) => each.id > seen);
  if (changes.length > 0) return showForm(request, found, tool, { values: form, errors: [], changes }, 409);
  const regraded = regradedOf(request, found, tool);
  // Read now, not when the form was opened: training may have ended since.
  const training = (await trainingOf(db, [viewer.staffId], clock.now())).get(viewer.staffId) ?? [];
  const read = readAssessment(form, {
    tool,
    reasons: reasonsOf(found),
    training,
    today: found.today,
    regraded,
  });
  if (!read.ok) {
    const errors = assessmentErrors(language, found.book, read.error);
    return showForm(request, found, tool, { values: form, errors, changes: [] }, 422);
  }
  const about = {
    subjectNominalId: found.nominalId,
    crimeId: found.crime?.crime.id ?? null,
    tool: tool.key,
    regradeOfId: regraded?.id ?? null,
  };
  const recorded = await recordAssessment(db, clock, viewer, about, read.value);
  if (!recorded.ok) return { kind: 'not-allowed' };
  await request.logChange({
    action: regraded === null ? 'record-assessment' : 'grade-again',
    kind: 'assessment',
    ref: recorded.value.ref,
    detail: { crime: found.crime?.crime.ref ?? null, tool: tool.key, state: read.value.state },
  });
  return { kind: 'redirect', to: `/risk-assessments/${recorded.value.ref}`, notice: 'saved' };
}

function reasonsOf({ book }: RiskSubject) {
  return new Map(
    book.entries('assessment-reason', 'en').flatMap(({ key, body }) => {
      const state = assessmentStates.find((each) => each === body['state']);
      return state === undefined ? [] : [[key, state] as const];
    }),
  );
}
