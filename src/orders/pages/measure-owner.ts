// Takes ownership of an order, notice or bail, gives it to somebody else, or puts it down with the reason.

import { definePage, words } from '#platform';
import type { FormError, Page, PageAnswer, PageRequest, PostRequest } from '#platform';
import { listStaff, recordingRoles, registerRoles, staffNames } from '#users';

import { giveOwner } from '../give-owner.ts';
import { mayDo, rolesFor } from '../permitted-actions.ts';
import { actionFrame, actionWords, changesSince } from './action-frame.ts';
import { openMeasure } from './open-measure.ts';
import type { MeasureFile, MeasureRoom } from './open-measure.ts';
import { ReportReader } from './read-report.ts';
import type { Showing } from './send-step.ts';
import { cy } from './measure-owner.cy.ts';
import { en } from './measure-owner.en.ts';

const pageWords = words(en, cy);
const longestReason = 300;

/** The form under `/orders` or under `/bail`. */
export function measureOwnerPage(room: MeasureRoom): Page {
  return definePage({
    name: `measure-owner-${room}`,
    path: `/${room}/:ref/owner`,
    section: 'orders',
    who: rolesFor('own'),
    reads: 'order',
    words: pageWords,
    template: 'orders/pages/measure-owner.njk',
    budget: { html: 60_000 },
    example: (known) => `/${room}/${room === 'orders' ? known.order : known.bail}/owner`,
    get: async (request) => {
      const opened = await openMeasure(request, room, 'now');
      if (opened.kind === 'closed') return opened.answer;
      const showing = { values: {}, errors: [], doubts: [], changes: [] };
      return { kind: 'show', view: await present(request, opened.file, showing) };
    },
    post: (request) => send(request, room),
  });
}

async function send(request: PostRequest, room: MeasureRoom): Promise<PageAnswer> {
  const { db, clock, viewer, language, form } = request;
  const w = pageWords[language];
  const opened = await openMeasure(request, room, 'change');
  if (opened.kind === 'closed') return opened.answer;
  const { file } = opened;
  const again = async (status: 409 | 422, part: Partial<Showing>): Promise<PageAnswer> => ({
    kind: 'show',
    status,
    view: await present(request, file, { values: form, errors: [], doubts: [], changes: [], ...part }),
  });
  const changes = await changesSince(request, file, form);
  if (changes.length > 0) return again(409, { changes });
  const reader = new ReportReader(form, language);
  const who = reader.choice('who', ['me', 'other', 'nobody']);
  if (who === null) reader.wrong('who', w.chooseWho);
  const staff = who === 'other' ? await possibleOwners(request, file) : [];
  const given = reader.choice(
    'staff',
    staff.map((one) => one.value),
  );
  if (who === 'other' && given === null) reader.wrong('staff', w.chooseStaff);
  const reason = reader.text('reason', longestReason);
  if (reader.errors.length > 0) return again(422, { errors: reader.errors });
  const staffId = who === 'me' ? viewer.staffId : who === 'other' ? Number(given) : null;
  const saved = await giveOwner(db, clock, viewer, file.record, { staffId, reason });
  if (!saved.ok) {
    const errors: Readonly<Record<typeof saved.error, readonly FormError[]>> = {
      'not-permitted': [],
      'not-yours': [{ field: 'who', message: w.notYours }],
      'reason-needed': [{ field: 'reason', message: w.reasonNeeded }],
      'no-change': [{ field: 'who', message: w.noChange }],
    };
    return saved.error === 'not-permitted'
      ? again(409, { closed: actionWords[language].notPermitted })
      : again(422, { errors: errors[saved.error] });
  }
  await request.logChange({
    action: 'give-owner',
    kind: 'order',
    ref: file.record.measure.ref,
    detail: { owner: staffId, fact: saved.value.factId },
  });
  return { kind: 'redirect', to: file.path, notice: 'saved' };
}

/** Who keeps orders, and for bail also the officers of the area; in order of name. */
async function possibleOwners(request: PageRequest, file: MeasureFile) {
  if (!mayDo(request.viewer.role, 'give', file.standing)) return [];
  const { measure } = file.record;
  const keeps: readonly string[] = [...registerRoles, 'offender-management'];
  const staff = await listStaff(request.db);
  return staff
    .filter(
      (one) =>
        (one.activeTo === null || Temporal.PlainDate.compare(one.activeTo, file.day) >= 0) &&
        (keeps.includes(one.role) ||
          (measure.areaCode !== null &&
            one.areaCode === measure.areaCode &&
            recordingRoles.some((role) => role === one.role))),
    )
    .map((one) => ({ value: String(one.id), text: one.post === '' ? one.name : `${one.name}, ${one.post}` }));
}

async function present(request: PageRequest, file: MeasureFile, showing: Showing) {
  const { language, viewer } = request;
  const w = pageWords[language];
  const { ownerStaffId } = file.record;
  const owner =
    ownerStaffId === null ? undefined : (await staffNames(request.db, [ownerStaffId])).get(ownerStaffId);
  const mayGive = mayDo(viewer.role, 'give', file.standing);
  const isOpen = mayGive || mayDo(viewer.role, 'own', file.standing);
  return {
    frame: await actionFrame(request, file, {
      title: w.title,
      line: w.line,
      send: w.send,
      closed: showing.closed ?? (isOpen ? null : actionWords[language].notNow),
      changes: showing.changes,
    }),
    form: { values: showing.values, errors: showing.errors },
    now: owner === undefined ? w.nobodyNow : w.now(owner),
    whoChoices: [
      { value: 'me', text: w.me },
      ...(mayGive ? [{ value: 'other', text: w.other }] : []),
      { value: 'nobody', text: w.nobody },
    ],
    staff: await possibleOwners(request, file),
  };
}
