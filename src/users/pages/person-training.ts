// Training of one member of staff: the records that stand, a new one, and taking one back. A supervisor's act, never one's own.

import { definePage, fieldText, londonDate, shortDay, words } from '#platform';
import type { FormBody, FormError, PageAnswer, PageRequest, PostRequest } from '#platform';
import { referenceLists } from '#reference';

import { coursesOf, mayRecordTraining } from '../course.ts';
import { longestNote, readTakingBack, readTraining } from '../read-training.ts';
import type { TrainingProblems } from '../read-training.ts';
import { caseRoles } from '../roles.ts';
import { staffNames } from '../staff-names-store.ts';
import { findStaffByRef } from '../staff-store.ts';
import type { StaffMember } from '../staff-store.ts';
import { addTraining, trainingOf } from '../training-store.ts';
import { cy } from './person-training.cy.ts';
import { en } from './person-training.en.ts';

const pageWords = words(en, cy);

export const personTrainingPage = definePage({
  name: 'person-training',
  path: '/training/:ref',
  section: 'directory',
  who: caseRoles,
  reads: 'nothing',
  words: pageWords,
  template: 'users/pages/person-training.njk',
  budget: { html: 40_000 },
  example: (known) => `/training/${known.staff}`,
  get: async (request) => {
    const member = await findStaffByRef(request.db, request.params['ref'] ?? '');
    return member === null ? { kind: 'not-found' } : show(request, member, {}, []);
  },
  post: async (request) => {
    const member = await findStaffByRef(request.db, request.params['ref'] ?? '');
    if (member === null) return { kind: 'not-found' };
    if (!mayRecordTraining(request.viewer, member.id)) return { kind: 'not-allowed' };
    return save(request, member);
  },
});

async function save(request: PostRequest, member: StaffMember): Promise<PageAnswer> {
  const { db, clock, viewer, form, language } = request;
  const today = londonDate(clock.now());
  const isTakingBack = fieldText(form, 'do') === 'take-back';
  const courses = coursesOf(await referenceLists(db, today), language);
  const records = (await trainingOf(db, [member.id], clock.now())).get(member.id) ?? [];
  const read = isTakingBack
    ? readTakingBack(form, records)
    : readTraining(form, { staffId: member.id, courses, today });
  if (!read.ok) return show(request, member, form, errorsOf(request, read.error));
  await addTraining(db, read.value, { staffId: viewer.staffId, at: clock.now() });
  await request.logChange({
    action: isTakingBack ? 'take-back-training' : 'record-training',
    kind: 'staff',
    ref: member.ref,
    detail: { course: read.value.course },
  });
  return {
    kind: 'redirect',
    to: `/training/${member.ref}`,
    notice: isTakingBack ? 'takenBack' : 'saved',
  };
}

function errorsOf({ language }: PageRequest, problems: TrainingProblems): readonly FormError[] {
  return problems.map(({ field, problem }) => ({ field, message: pageWords[language].problems[problem] }));
}

async function show(
  request: PageRequest,
  member: StaffMember,
  values: FormBody,
  errors: readonly FormError[],
): Promise<PageAnswer> {
  const { db, language, clock, viewer } = request;
  const w = pageWords[language];
  const today = londonDate(clock.now());
  const book = await referenceLists(db, today);
  const records = (await trainingOf(db, [member.id], clock.now())).get(member.id) ?? [];
  const names = await staffNames(
    db,
    records.flatMap(({ enteredBy }) => (enteredBy === null ? [] : [enteredBy])),
  );
  const mayRecord = mayRecordTraining(viewer, member.id);
  const courseName = (key: string) => book.name('course', key, language);
  return {
    kind: 'show',
    status: errors.length > 0 ? 422 : 200,
    view: {
      name: member.name,
      title: w.titleOf(member.name),
      caption: [member.ref, member.post].join(' · '),
      crumbs: [{ text: w.training, href: '/training' }, { text: member.name }],
      form: { values, errors },
      rows: records.map((record) => ({
        cells: [
          courseName(record.course),
          shortDay(language, record.completedOn),
          untilCell(request, record.expiresOn, today),
          record.enteredBy === null ? w.fromFeed : (names.get(record.enteredBy) ?? w.fromFeed),
          record.note ?? '',
        ],
      })),
      mayRecord,
      ownNote: viewer.staffId === member.id ? w.notYourOwn : '',
      courses: coursesOf(book, language).map(({ key, name, gates }) => ({
        value: key,
        text: gates.length === 0 ? name : w.allows(name, gates.join(', ')),
      })),
      records: records.map((record) => ({
        value: String(record.id),
        text: w.oneRecord(courseName(record.course), shortDay(language, record.completedOn)),
      })),
      longest: longestNote,
    },
  };
}

function untilCell({ language }: PageRequest, on: Temporal.PlainDate | null, today: Temporal.PlainDate) {
  const w = pageWords[language];
  if (on === null) return w.noEnd;
  const hasEnded = Temporal.PlainDate.compare(on, today) < 0;
  const day = shortDay(language, on);
  return { text: hasEnded ? w.ended(day) : day, late: hasEnded };
}
