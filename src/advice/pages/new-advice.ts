// Asks about a case: a person or a role, here, by phone or in person, with the answer in the same form where it came at once.

import { caseRef, openCase } from '#crimes';
import type { CaseFile } from '#crimes';
import { clockTime, dayFields, definePage, londonDate, words } from '#platform';
import type { FormBody, FormError, PageAnswer, PageRequest, PostRequest } from '#platform';
import { advisingRoles, canAdvise, readDirectory, recordingRoles, roleName } from '#users';
import type { DirectoryEntry } from '#users';

import { adviceWays } from '../advice.ts';
import { askAdvice } from '../ask-advice.ts';
import { longestText, readQuestion } from '../read-advice.ts';
import { cy } from './new-advice.cy.ts';
import { en } from './new-advice.en.ts';

const pageWords = words(en, cy);

export const newAdvicePage = definePage({
  name: 'new-advice',
  path: '/advice/new',
  section: 'perpetrators',
  who: recordingRoles,
  reads: 'person',
  words: pageWords,
  template: 'advice/pages/new-advice.njk',
  budget: { html: 40_000 },
  example: (known) => `/advice/new?crime=${known.crime}`,
  get: async (request) => {
    const opened = await open(request);
    return opened.kind === 'closed' ? opened.answer : show(request, opened.file, first(request), []);
  },
  post: async (request) => {
    const opened = await open(request);
    return opened.kind === 'closed' ? opened.answer : send(request, opened.file);
  },
});

function open(request: PageRequest) {
  const { crime, perpetrator } = request.query;
  return openCase(request, { crime, perpetrator });
}

/** The form as it opens: whom the directory named, here, now. */
function first({ clock, query }: PageRequest): FormBody {
  const now = clock.now();
  const who =
    query['staff'] === undefined
      ? query['role'] === undefined
        ? ''
        : `role:${query['role']}`
      : `staff:${query['staff']}`;
  return { who, way: 'here', ...dayFields('on', londonDate(now)), at: clockTime(now) };
}

async function send(request: PostRequest, file: CaseFile): Promise<PageAnswer> {
  const { db, clock, viewer, form, language } = request;
  const w = pageWords[language];
  const now = clock.now();
  const staff = await askable(request);
  const read = readQuestion(
    form,
    { staff: new Map(staff.map(({ member }) => [member.ref, member.id])), roles: advisingRoles },
    now,
  );
  const wrong = (
    problems: readonly { readonly field: string; readonly problem: keyof typeof w.problems }[],
  ) =>
    show(
      request,
      file,
      form,
      problems.map(({ field, problem }) => ({ field, message: w.problems[problem] })),
    );
  if (!read.ok) return wrong(read.error);
  const { answer, ...question } = read.value;
  const saved = await askAdvice(db, clock, viewer, {
    ...question,
    crimeId: file.crime?.crime.id ?? null,
    subjectNominalId: file.nominalId,
    answer:
      answer === null
        ? null
        : {
            ...answer,
            byStaffId: answer.byGiven === null ? question.askedStaffId : null,
            occurredAt: question.occurredAt,
          },
  });
  if (!saved.ok) {
    return saved.error === 'yourself'
      ? wrong([{ field: 'who', problem: 'yourself' }])
      : { kind: 'not-allowed' };
  }
  await request.logChange({
    action: 'ask-advice',
    kind: 'advice',
    ref: saved.value.ref,
    detail: { about: file.about.name, answered: answer !== null },
  });
  return {
    kind: 'redirect',
    to: `${caseRef(file).href}${file.crime === null ? '' : '#advice'}`,
    notice: 'saved',
  };
}

/** Everyone who can be asked, whom the directory named among them. */
async function askable({ db, clock, viewer, query }: PageRequest): Promise<readonly DirectoryEntry[]> {
  return (await readDirectory(db, clock.now())).filter(
    (each) =>
      each.member.id !== viewer.staffId &&
      (canAdvise(each) || each.member.role === 'supervisor' || each.member.ref === query['staff']),
  );
}

async function show(
  request: PageRequest,
  file: CaseFile,
  values: FormBody,
  errors: readonly FormError[],
): Promise<PageAnswer> {
  const { language } = request;
  const w = pageWords[language];
  const { line, href } = caseRef(file);
  return {
    kind: 'show',
    status: errors.length > 0 ? 422 : 200,
    view: {
      caption: line,
      back: `/directory?${file.about.name}=${file.about.ref}`,
      cancel: href,
      form: { values, errors },
      who: [
        ...(await askable(request)).map(({ member }) => ({
          value: `staff:${member.ref}`,
          text: w.staffOption(member.name, roleName(language, member.role)),
        })),
        ...advisingRoles.map((role) => ({
          value: `role:${role}`,
          text: w.roleOption(roleName(language, role)),
        })),
      ],
      ways: adviceWays.map((value) => ({ value, text: w.ways[value] })),
      longest: longestText,
    },
  };
}
