// One question about a case: whoever was asked answers here, and whoever was told the answer writes it down with the name.

import { caseRef, openCase } from '#crimes';
import { clockTime, dayFields, definePage, fieldText, londonDate, shortMoment, words } from '#platform';
import type { FormBody, FormError, PageAnswer, PageRequest, PostRequest } from '#platform';
import { caseLimit, referenceLists } from '#reference';
import { caseRoles, recordingRoles } from '#users';

import type { Advice } from '../advice.ts';
import { findAdvice } from '../advice-store.ts';
import { answerAdvice } from '../ask-advice.ts';
import { adviceNames } from '../list-advice.ts';
import { adviceWords, answererWords, askedWords, timeCell } from '../present-advice.ts';
import { longestText, readAnswer } from '../read-advice.ts';
import { cy } from './advice.cy.ts';
import { en } from './advice.en.ts';
import { cy as problemsCy } from './new-advice.cy.ts';
import { en as problemsEn } from './new-advice.en.ts';

const pageWords = words(en, cy);
const problemWords = { en: problemsEn.problems, cy: problemsCy.problems } as const;

export const advicePage = definePage({
  name: 'advice',
  path: '/advice/:ref',
  section: 'perpetrators',
  who: caseRoles,
  reads: 'person',
  words: pageWords,
  template: 'advice/pages/advice.njk',
  budget: { html: 30_000 },
  example: (known) => `/advice/${known.advice}`,
  get: async (request) => {
    const opened = await open(request);
    return 'kind' in opened ? opened : show(request, opened, first(request, opened.advice), []);
  },
  post: async (request) => {
    const opened = await open(request);
    return 'kind' in opened ? opened : send(request, opened);
  },
});

type Opened = { readonly advice: Advice; readonly line: string; readonly href: string };

async function open(request: PageRequest): Promise<Opened | PageAnswer> {
  const advice = await findAdvice(request.db, request.params['ref'] ?? '', request.clock.now());
  if (advice === undefined) return { kind: 'not-found' };
  const opened = await openCase(request, {
    crime: advice.crimeRef ?? undefined,
    perpetrator: advice.personRef ?? undefined,
  });
  return opened.kind === 'closed' ? opened.answer : { advice, ...caseRef(opened.file) };
}

function first({ clock, viewer }: PageRequest, advice: Advice): FormBody {
  const now = clock.now();
  const isMine = advice.askedStaffId === Number(viewer.staffId) || advice.askedRole === viewer.role;
  return { mine: isMine ? 'yes' : 'no', ...dayFields('on', londonDate(now)), at: clockTime(now) };
}

async function send(request: PostRequest, opened: Opened): Promise<PageAnswer> {
  const { db, clock, viewer, form, language } = request;
  const { advice } = opened;
  const isMine = fieldText(form, 'mine') === 'yes';
  const read = readAnswer(form, clock.now(), isMine);
  const wrong = (
    problems: readonly { readonly field: string; readonly problem: keyof typeof problemsEn.problems }[],
  ) =>
    show(
      request,
      opened,
      form,
      problems.map(({ field, problem }) => ({ field, message: problemWords[language][problem] })),
    );
  if (!read.ok) return wrong(read.error);
  const saved = await answerAdvice(db, clock, viewer, advice, {
    ...read.value,
    byStaffId: isMine ? viewer.staffId : null,
  });
  if (!saved.ok) {
    if (saved.error === 'not-permitted') return { kind: 'not-allowed' };
    return wrong([{ field: 'on', problem: saved.error }]);
  }
  await request.logChange({ action: 'answer-advice', kind: 'advice', ref: advice.ref, detail: {} });
  return { kind: 'redirect', to: `/advice/${advice.ref}`, notice: 'saved' };
}

async function show(
  request: PageRequest,
  { advice, line, href }: Opened,
  values: FormBody,
  errors: readonly FormError[],
): Promise<PageAnswer> {
  const { db, language, clock, viewer } = request;
  const w = pageWords[language];
  const now = clock.now();
  const names = await adviceNames(db, [advice]);
  const book = await referenceLists(db, londonDate(now));
  return {
    kind: 'show',
    status: errors.length > 0 ? 422 : 200,
    view: {
      ref: advice.ref,
      back: { text: line, href },
      facts: [
        { key: w.facts.asked, value: shortMoment(language, advice.occurredAt) },
        {
          key: w.facts.by,
          value:
            advice.askedBy === null
              ? adviceWords[language].notKnown
              : (names.get(advice.askedBy) ?? adviceWords[language].notKnown),
        },
        { key: w.facts.of, value: askedWords(language, advice, names) },
        { key: w.facts.about, value: { text: line, href } },
        { key: w.facts.time, value: timeCell(language, advice, caseLimit(book, 'advice').hours, now) },
      ],
      question: advice.question,
      answers: advice.answers.map((answer) => ({
        text: answer.answer,
        by: answererWords(language, answer, names),
      })),
      mayAnswer: recordingRoles.some((role) => role === viewer.role),
      add: advice.answers.length === 0 ? w.add : w.addAnother,
      mine: [
        { value: 'yes', text: w.mineYes },
        { value: 'no', text: w.mineNo },
      ],
      form: { values, errors },
      longest: longestText,
    },
  };
}
