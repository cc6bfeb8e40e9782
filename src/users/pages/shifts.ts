// Shifts of staff: a supervisor pastes lines of the roster; good ones are kept beside those to be put right; one can be taken back.

import { definePage, fieldText, londonDate, shortMoment, words } from '#platform';
import type { FormBody, FormError, PageAnswer, PageRequest, PostRequest } from '#platform';

import { readRoster } from '../read-roster.ts';
import type { ReadRoster } from '../read-roster.ts';
import { supervisorRoles } from '../roles.ts';
import { addShifts, standingShifts, takeBackShift } from '../shift-store.ts';
import { listStaff } from '../staff-store.ts';
import type { StaffMember } from '../staff-store.ts';
import { cy } from './shifts.cy.ts';
import { en } from './shifts.en.ts';

const pageWords = words(en, cy);
const shownHours = 72;
/** How far around a paste the shifts that stand already are read. */
const aroundHours = 24 * 400;

export const shiftsPage = definePage({
  name: 'shifts',
  path: '/directory/shifts',
  section: 'directory',
  who: supervisorRoles,
  reads: 'nothing',
  words: pageWords,
  template: 'users/pages/shifts.njk',
  budget: { html: 90_000 },
  example: () => '/directory/shifts',
  get: async (request) => show(request, {}, []),
  post: async (request) => (fieldText(request.form, 'do') === 'back' ? takeBack(request) : add(request)),
});

async function add(request: PostRequest): Promise<PageAnswer> {
  const { db, clock, viewer, form, language } = request;
  const w = pageWords[language];
  const now = clock.now();
  const text = typeof form['roster'] === 'string' ? form['roster'] : '';
  const staff = await inPost(request);
  const standing = await standingShifts(
    db,
    now.subtract({ hours: aroundHours }),
    now.add({ hours: aroundHours }),
  );
  const read = readRoster(text, new Map(staff.map(({ ref, id }) => [ref.toUpperCase(), id])), standing);
  if (read.shifts.length + read.same + read.wrong.length === 0) {
    return show(request, form, [{ field: 'roster', message: w.empty }]);
  }
  // Refused as a whole, so that the box keeps every line, unless the good ones alone are asked for.
  if (read.wrong.length > 0 && fieldText(form, 'do') !== 'add-good') {
    const message = w.someWrong(read.shifts.length, read.wrong.length);
    return show(request, form, [{ field: 'roster', message }], read);
  }
  await addShifts(db, read.shifts, { staffId: viewer.staffId, at: now });
  await request.logChange({
    action: 'record-shifts',
    kind: 'staff',
    ref: null,
    detail: { added: read.shifts.length, same: read.same, leftOut: read.wrong.length },
  });
  const notice = { key: 'saved', values: [read.shifts.length, read.same] };
  return { kind: 'redirect', to: '/directory/shifts', notice };
}

async function takeBack(request: PostRequest): Promise<PageAnswer> {
  const { db, clock, viewer, form } = request;
  const now = clock.now();
  const shift = (await standingShifts(db, now, now.add({ hours: aroundHours }))).find(
    ({ id }) => String(id) === fieldText(form, 'shift'),
  );
  if (shift === undefined) return show(request, {}, []);
  await takeBackShift(db, shift, { staffId: viewer.staffId, at: now });
  await request.logChange({
    action: 'take-back-shift',
    kind: 'staff',
    ref: null,
    detail: { shift: shift.id },
  });
  return { kind: 'redirect', to: '/directory/shifts', notice: 'takenBack' };
}

async function inPost({ db, clock }: PageRequest): Promise<readonly StaffMember[]> {
  const today = londonDate(clock.now());
  return (await listStaff(db)).filter(
    ({ activeTo }) => activeTo === null || Temporal.PlainDate.compare(activeTo, today) >= 0,
  );
}

async function show(
  request: PageRequest,
  values: FormBody,
  errors: readonly FormError[],
  read?: ReadRoster,
): Promise<PageAnswer> {
  const { db, clock, language } = request;
  const w = pageWords[language];
  const now = clock.now();
  const names = new Map((await inPost(request)).map(({ id, name }) => [Number(id), name]));
  const shifts = await standingShifts(db, now, now.add({ hours: shownHours }));
  return {
    kind: 'show',
    status: errors.length > 0 ? 422 : 200,
    view: {
      form: { values, errors },
      good: read === undefined || read.shifts.length === 0 ? '' : w.saveGood(read.shifts.length),
      wrong: (read?.wrong ?? []).map(({ no, text, problem }) => w.wrongLine(no, text, w.problems[problem])),
      shifts: shifts.slice(0, 200).map(({ id, staffId, from, to }) => ({
        id: String(id),
        name: names.get(staffId) ?? '',
        from: shortMoment(language, from),
        to: shortMoment(language, to),
        hidden: w.takeBackOf(names.get(staffId) ?? '', shortMoment(language, from)),
      })),
    },
  };
}
