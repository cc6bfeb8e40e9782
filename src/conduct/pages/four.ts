// Answers FOUR in a crime: each mark by the named person who answers, with the events that show it.

import { definePage, fieldText, fieldValues, readChoice, readText, shortMoment, words } from '#platform';
import type { FormBody, FormError, PageAnswer, PageRequest, PostRequest } from '#platform';
import { caseRoles, staffNames } from '#users';

import { answerFour, fourProblems } from '../answer-four.ts';
import type { GivenFour } from '../answer-four.ts';
import { fourAnswers, fourMarks, standingFour } from '../four.ts';
import type { FourFact } from '../four.ts';
import { fourOf, lockConduct } from '../four-store.ts';
import { mayLog } from '../permitted-actions.ts';
import { itemTitle, itemWhen } from '../present-course.ts';
import { readCourse } from '../read-course.ts';
import type { CourseItem } from '../read-course.ts';
import { cy } from './four.cy.ts';
import { en } from './four.en.ts';
import { openCrime } from './open-crime.ts';
import type { CrimeOpened } from './open-crime.ts';

const pageWords = words(en, cy);
const mostListed = 40;
const longestReason = 500;

export const fourPage = definePage({
  name: 'four',
  path: '/crimes/:ref/four',
  section: 'perpetrators',
  who: caseRoles,
  reads: 'crime',
  words: pageWords,
  template: 'conduct/pages/four.njk',
  budget: { html: 140_000 },
  example: (known) => `/crimes/${known.crime}/four`,
  get: async (request) => {
    const opened = await openCrime(request);
    if ('kind' in opened) return opened;
    const facts = await answersOf(request, opened);
    return show(request, opened, request.typedIn('four') ?? standing(facts), {
      errors: [],
      facts,
      meanwhile: [],
    });
  },
  post: async (request) => {
    const opened = await openCrime(request);
    if ('kind' in opened) return opened;
    await lockConduct(request.db, opened.crime.crime.id);
    return send(request, opened);
  },
});

async function answersOf({ db, clock }: PageRequest, { crime }: CrimeOpened): Promise<readonly FourFact[]> {
  return (await fourOf(db, [crime.crime.id], clock.now())).get(crime.crime.id) ?? [];
}

/** The form filled with what stands, so that an answer is changed and not typed again. */
function standing(facts: readonly FourFact[]): FormBody {
  return Object.fromEntries(
    [...standingFour(facts).values()].flatMap(({ mark, answer, events, reason }) => [
      [mark, answer],
      [`${mark}-events`, events],
      [`${mark}-reason`, reason ?? ''],
    ]),
  );
}

async function send(request: PostRequest, opened: CrimeOpened): Promise<PageAnswer> {
  const { db, clock, viewer, form, language } = request;
  const w = pageWords[language];
  const { crime } = opened;
  const known = new Set((await itemsOf(request, opened)).map(({ key }) => key));
  const before = await answersOf(request, opened);
  // A form filled with what stood before would answer again, in this name, what somebody has changed since.
  const meanwhile = before.slice(Math.max(0, Math.trunc(Number(fieldText(form, 'seen'))) || 0));
  const errors: FormError[] = [];
  const given = fourMarks.flatMap((mark): GivenFour[] => {
    const answer = readChoice(form, mark, fourAnswers);
    const reason = readText(form, `${mark}-reason`, longestReason);
    if (!reason.ok) errors.push({ field: `${mark}-reason`, message: w.problems['too-long'](w.short[mark]) });
    if (!answer.ok || answer.value === null || !reason.ok) return [];
    const events = fieldValues(form, `${mark}-events`).filter((key) => known.has(key));
    return [
      {
        mark,
        answer: answer.value,
        events: answer.value === 'yes' ? events : [],
        reason: reason.value,
      },
    ];
  });
  errors.push(
    ...fourProblems(given).map(({ mark, problem }) => ({
      field: problem === 'reason-needed' ? `${mark}-reason` : mark,
      message: w.problems[problem](w.short[mark]),
    })),
  );
  // What already stands word for word is not written again in somebody else's name.
  const stands = standingFour(before);
  const changed = given.filter((each) => {
    const old = stands.get(each.mark);
    return (
      old === undefined ||
      old.answer !== each.answer ||
      old.reason !== each.reason ||
      old.events.join(' ') !== each.events.join(' ')
    );
  });
  if (errors.length === 0 && given.length === 0) errors.push({ field: 'fixated', message: w.problems.empty });
  if (errors.length > 0 || (changed.length > 0 && meanwhile.length > 0)) {
    return show(request, opened, form, { errors, facts: before, meanwhile });
  }
  if (changed.length > 0) {
    const saved = await answerFour(db, clock, viewer, crime.crime.id, changed);
    if (!saved.ok) return { kind: 'not-allowed' };
  }
  await request.logChange({
    action: 'answer-four',
    kind: 'crime',
    ref: crime.crime.ref,
    detail: { marks: changed.map(({ mark }) => mark).join(' ') },
  });
  return {
    kind: 'redirect',
    to: `${opened.href}#four`,
    notice: { key: 'saved', values: [changed.length] },
  };
}

function itemsOf({ db, clock }: PageRequest, { file, crime }: CrimeOpened): Promise<readonly CourseItem[]> {
  return readCourse(db, { nominalIds: file.nominalIds, crime }, clock.now());
}

async function show(
  request: PageRequest,
  opened: CrimeOpened,
  values: FormBody,
  told: {
    readonly errors: readonly FormError[];
    readonly facts: readonly FourFact[];
    /** Answers given since the form was shown. */
    readonly meanwhile: readonly FourFact[];
  },
): Promise<PageAnswer> {
  const { db, language } = request;
  const { errors, facts, meanwhile } = told;
  const w = pageWords[language];
  const { book, line, href, crime } = opened;
  const all = await itemsOf(request, opened);
  const names = await staffNames(
    db,
    meanwhile.flatMap(({ byStaffId }) => byStaffId ?? []),
  );
  const ticked = new Set(fourMarks.flatMap((mark) => fieldValues(values, `${mark}-events`)));
  const listed = [...all.slice(0, mostListed), ...all.slice(mostListed).filter(({ key }) => ticked.has(key))];
  return {
    kind: 'show',
    status: errors.length > 0 ? 422 : meanwhile.length > 0 ? 409 : 200,
    view: {
      back: { text: line, href },
      seen: facts.length,
      meanwhile: meanwhile.map(({ mark, answer, reason, byStaffId, occurredAt }) =>
        w.answered(
          `${w.short[mark]}: ${w.answers[answer]}${reason === null ? '' : `, ${reason}`}`,
          byStaffId === null ? w.notKnown : (names.get(byStaffId) ?? w.notKnown),
          shortMoment(language, occurredAt),
        ),
      ),
      log: `/conduct-logs/new?crime=${crime.crime.ref}`,
      form: { values, errors },
      marks: fourMarks.map((mark) => ({
        name: mark,
        question: w.marks[mark],
        short: w.short[mark],
        reason: `${mark}-reason`,
        why: w.reason(w.short[mark]),
      })),
      answers: fourAnswers.map((value) => ({ value, text: w.answers[value] })),
      total: all.length,
      items: listed.map((item, row) => ({
        when: itemWhen(language, item),
        what: itemTitle(language, book, item),
        ticks: fourMarks.map((mark) => ({
          id: `${mark}-event-${row}`,
          name: `${mark}-events`,
          value: item.key,
          checked: fieldValues(values, `${mark}-events`).includes(item.key),
          label: w.shows(w.short[mark], itemWhen(language, item)),
        })),
      })),
      more: all.length > listed.length ? w.more(all.length - listed.length) : '',
      may: mayLog(request.viewer.role),
    },
  };
}
