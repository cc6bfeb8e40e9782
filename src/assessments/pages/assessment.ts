// One assessment: its result and grounds, who signed with what training, who disagrees, and every other with the same tool.

import { definePage, londonDate, shortDay, shortMoment, words } from '#platform';
import type { PageRequest } from '#platform';
import { caseRoles } from '#users';

import { formAddress } from '../form-address.ts';
import type { Disagreement } from '../assessment.ts';
import { mayAssess, mayDisagree } from '../permitted-actions.ts';
import { assessorName, resultTag, stageWords, sureWords, trainingWords } from '../present-assessment.ts';
import { isGradedAgain } from '../tool-state.ts';
import { nameOf, openAssessment } from './open-assessment.ts';
import type { AssessmentFile } from './open-assessment.ts';
import { cy } from './assessment.cy.ts';
import { en } from './assessment.en.ts';

const pageWords = words(en, cy);

export const assessmentPage = definePage({
  name: 'assessment',
  path: '/risk-assessments/:ref',
  section: 'perpetrators',
  who: caseRoles,
  reads: 'person',
  words: pageWords,
  template: 'assessments/pages/assessment.njk',
  budget: { html: 40_000 },
  example: (known) => `/risk-assessments/${known.assessment}`,
  get: async (request) => {
    const opened = await openAssessment(request);
    return opened.kind === 'closed' ? opened.answer : { kind: 'show', view: present(request, opened.file) };
  },
});

function present(request: PageRequest, file: AssessmentFile) {
  const { language } = request;
  const w = pageWords[language];
  const { assessment: own, chain, crime, person, book, names } = file;
  const tool = book.name('assessment-tool', own.tool, language);
  const regraded = chain.find(({ id }) => id === own.regradeOfId);
  const again = chain.filter(({ regradeOfId }) => regradeOfId === own.id);
  return {
    crumbs: [
      ...(person === null ? [] : [nameOf(language, file)]),
      ...(crime === null ? [] : [{ text: crime.number, href: `/crimes/${crime.ref}` }]),
      { text: own.ref },
    ],
    title: w.titleOf(tool),
    caption: w.caption(own.ref, shortDay(language, own.occurredOn)),
    result: resultTag(language, book, own),
    reason:
      own.reason === null
        ? ''
        : book.nameThen('assessment-reason', own.reason, language, londonDate(own.recordedAt)),
    stageSays: stageSays(request, file),
    reasons: own.reasons ?? '',
    stands: [
      ...(regraded === undefined
        ? []
        : [{ text: w.gradesAgain(regraded.ref), href: `/risk-assessments/${regraded.ref}` }]),
      ...again.map((each) => ({ text: w.gradedAgain(each.ref), href: `/risk-assessments/${each.ref}` })),
    ],
    facts: [
      { key: w.suspect, value: nameOf(language, file) },
      {
        key: w.crime,
        value: crime === null ? w.noCrime : { text: crime.number, href: `/crimes/${crime.ref}` },
      },
      { key: w.assessor, value: assessorName(language, own, names, book) },
      { key: w.training, value: trainingWords(language, own) },
      { key: w.made, value: shortDay(language, own.occurredOn) },
      { key: w.recorded, value: shortMoment(language, own.recordedAt) },
      ...(own.nextReviewOn === null ? [] : [{ key: w.review, value: shortDay(language, own.nextReviewOn) }]),
      ...(own.toolVersion === null ? [] : [{ key: w.version, value: own.toolVersion }]),
    ],
    disagreements: own.disagreements.map((each) => disagreementLine(request, file, each)),
    chain: chain.map((each) => ({
      cells: [
        each.id === own.id
          ? [{ text: each.ref }, { text: w.thisOne, quiet: true, line: true }]
          : { text: each.ref, href: `/risk-assessments/${each.ref}` },
        shortDay(language, each.occurredOn),
        resultTag(language, book, each),
        assessorName(language, each, names, book),
        isGradedAgain(chain, each) ? w.wasGradedAgain : '',
      ],
    })),
    actions: actionsOf(request, file),
    sure: sureWords(language, book, own.tool),
    source: book.find('assessment-tool', own.tool)?.source ?? '',
  };
}

/** Our own short description of the stage, beside the assessor's grounds. */
function stageSays({ language }: PageRequest, { assessment, book }: AssessmentFile): string {
  if (assessment.stage === null) return '';
  const says = book.find('homicide-stage', `stage-${assessment.stage}`)?.body[
    language === 'en' ? 'saysEn' : 'saysCy'
  ];
  return typeof says === 'string' ? says : '';
}

function disagreementLine({ language }: PageRequest, { book, names }: AssessmentFile, said: Disagreement) {
  const w = pageWords[language];
  const who = said.byStaffId === null ? w.notKnown : (names.get(said.byStaffId) ?? w.notKnown);
  const day = shortDay(language, londonDate(said.recordedAt));
  const would =
    said.stage !== null
      ? w.wouldSay(stageWords(language, book, said.stage))
      : said.level !== null
        ? w.wouldSay(book.name('assessment-level', said.level, language))
        : '';
  return [
    { text: w.disagreedBy(who, day), strong: true, line: true },
    ...(would === '' ? [] : [{ text: would, line: true }]),
    { text: said.reasons, line: true },
  ];
}

function actionsOf({ language, viewer }: PageRequest, { assessment, crime, person }: AssessmentFile) {
  const w = pageWords[language];
  if (!mayAssess(viewer.role)) return [];
  const about = { perpetrator: person?.ref, crime: crime?.ref, tool: assessment.tool };
  return [
    { text: w.gradeAgain, href: formAddress({ ...about, regrade: assessment.ref }) },
    ...(assessment.state === 'completed' && mayDisagree(viewer, assessment.assessorId)
      ? [{ text: w.disagree, href: `/risk-assessments/${assessment.ref}/disagreement` }]
      : []),
  ];
}
