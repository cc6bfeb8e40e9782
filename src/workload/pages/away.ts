// Days away: said by the person or by a supervisor of the team, so that no order waits for somebody who is not there.

import { definePage, fieldText, londonDate, readDay, shortDay, words } from '#platform';
import type { FormBody, FormError, PageAnswer, PageRequest, PostRequest } from '#platform';
import { listStaff, recordingRoles, standingAbsences } from '#users';
import type { StaffMember } from '#users';

import { endAbsence, maySayFor, recordAbsence } from '../record-absence.ts';
import type { AbsenceRefusal } from '../record-absence.ts';
import { cy } from './away.cy.ts';
import { en } from './away.en.ts';

const pageWords = words(en, cy);

export const awayPage = definePage({
  name: 'days-away',
  path: '/today/away',
  section: 'today',
  who: recordingRoles,
  reads: 'nothing',
  words: pageWords,
  template: 'workload/pages/away.njk',
  budget: { html: 40_000 },
  example: () => '/today/away',
  get: async (request) => ({ kind: 'show', view: await present(request, {}, []) }),
  post: async (request) => {
    const { form, viewer, language } = request;
    const staff = (await sayableStaff(request)).find((one) => String(one.id) === fieldText(form, 'who'));
    if (staff === undefined) {
      return again(request, [{ field: 'who', message: pageWords[language].chooseWho }]);
    }
    const isEnd = fieldText(form, 'do') === 'end';
    const saved = isEnd
      ? await endAbsence(request.db, request.clock, viewer, staff, Number(fieldText(form, 'absence')))
      : await add(request, staff);
    if ('kind' in saved) return saved;
    if (!saved.ok) return again(request, [problem(request, saved.error)]);
    await request.logChange({
      action: isEnd ? 'end-absence' : 'record-absence',
      kind: 'staff',
      ref: staff.ref,
      detail: { fact: saved.value.factId },
    });
    return { kind: 'redirect', to: '/today/away', notice: isEnd ? 'ended' : 'saved' };
  },
});

async function add(request: PostRequest, staff: StaffMember) {
  const w = pageWords[request.language];
  const [from, to] = [readDay(request.form, 'from'), readDay(request.form, 'to')];
  const errors = [
    ...(from.ok ? (from.value === null ? [{ field: 'from', message: w.enterFrom }] : []) : []),
    ...(from.ok ? [] : [{ field: 'from', message: w.enterDate }]),
    ...(to.ok ? [] : [{ field: 'to', message: w.enterDate }]),
  ];
  if (!from.ok || !to.ok || from.value === null) return again(request, errors);
  return recordAbsence(request.db, request.clock, request.viewer, staff, { from: from.value, to: to.value });
}

function problem(request: PostRequest, refusal: AbsenceRefusal): FormError {
  const field =
    refusal === 'ends-before-start' || refusal === 'is-over'
      ? 'to'
      : refusal === 'already-said'
        ? 'from'
        : 'who';
  return { field, message: pageWords[request.language].problems[refusal] };
}

async function again(request: PostRequest, errors: readonly FormError[]): Promise<PageAnswer> {
  return { kind: 'show', status: 422, view: await present(request, request.form, errors) };
}

/** Whoever this viewer may say it for, the viewer first. */
async function sayableStaff(request: PageRequest): Promise<readonly StaffMember[]> {
  const { viewer, clock } = request;
  const today = londonDate(clock.now());
  const staff = await listStaff(request.db);
  return staff
    .filter(
      (one) =>
        maySayFor(viewer, one) &&
        (one.activeTo === null || Temporal.PlainDate.compare(one.activeTo, today) >= 0),
    )
    .toSorted((a, b) => Number(b.id === viewer.staffId) - Number(a.id === viewer.staffId));
}

async function present(request: PageRequest, values: FormBody, errors: readonly FormError[]) {
  const { language, viewer, clock } = request;
  const w = pageWords[language];
  const today = londonDate(clock.now());
  const staff = await sayableStaff(request);
  const nameOf = (id: number) =>
    id === viewer.staffId ? w.you : (staff.find((one) => one.id === id)?.name ?? String(id));
  const absences = await standingAbsences(
    request.db,
    staff.map((one) => one.id),
  );
  return {
    form: { values, errors },
    absences: absences
      .filter(({ to }) => to === null || Temporal.PlainDate.compare(to, today) >= 0)
      .map(({ id, staffId, from, to }) => ({
        id: String(id),
        who: String(staffId),
        name: nameOf(staffId),
        days:
          to === null
            ? w.noEnd(shortDay(language, from))
            : w.days(shortDay(language, from), shortDay(language, to)),
      })),
    staff: staff.map((one) => ({ value: String(one.id), text: nameOf(one.id) })),
  };
}
