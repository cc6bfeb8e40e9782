// Takes ownership of an order, notice or bail, offers it, answers an offer, or puts it down with the reason.

import { definePage, words } from '#platform';
import type { Page, PageAnswer, PageRequest, PostRequest } from '#platform';
import { listStaff, presenceOn, recordingRoles, registerRoles } from '#users';

import { actorOn, changeOwnership } from '../change-ownership.ts';
import { ownershipRefusal } from '../ownership-acts.ts';
import type { OwnershipAct } from '../ownership-acts.ts';
import { ownerParts } from '../ownership.ts';
import type { OwnerPart } from '../ownership.ts';
import { mayDo, rolesFor } from '../permitted-actions.ts';
import { deputyPhrases, offerWords, ownerPhrases } from '../present-ownership.ts';
import { readAnswerable } from '../read-answerable.ts';
import type { OwnershipFile } from '../read-answerable.ts';
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
  const seen = await readAnswerable(db, file.record.measure.id, file.at, file.day);
  const reader = new ReportReader(form, language);
  const act = await readAct(request, file, seen, reader);
  if (act === null || reader.errors.length > 0) return again(422, { errors: reader.errors });
  const saved = await changeOwnership(db, clock, viewer, file.record, act);
  if (!saved.ok) {
    if (saved.error === 'not-permitted') return again(409, { closed: actionWords[language].notPermitted });
    const field = saved.error === 'reason-needed' ? 'reason' : act.do === 'offer' ? 'staff' : 'act';
    return again(422, { errors: [{ field, message: w.problems[saved.error] }] });
  }
  await request.logChange({
    action: act.do === 'answer' ? `${act.answer}-ownership` : `${act.do}-ownership`,
    kind: 'order',
    ref: file.record.measure.ref,
    detail: { fact: saved.value.factId, ...('part' in act ? { part: act.part } : {}) },
  });
  return { kind: 'redirect', to: file.path, notice: act.do === 'offer' ? 'asked' : 'saved' };
}

type Choice = { readonly value: string; readonly text: string; readonly act: OwnershipAct };

/** What this viewer may do now, from the same rules as the action; a name and a reason are asked for by the form. */
function choicesFor(request: PageRequest, file: MeasureFile, seen: OwnershipFile): readonly Choice[] {
  const w = pageWords[request.language];
  const actor = actorOn(request.viewer, file.standing);
  const { ownership, names } = seen;
  const name = (id: number) => names.get(id) ?? String(id);
  const answers = ownership.offers.flatMap((offer): readonly Choice[] => [
    {
      value: `accept-${offer.id}`,
      text: w.accept[offer.part],
      act: { do: 'answer', offerId: offer.id, answer: 'accepted' },
    },
    {
      value: `decline-${offer.id}`,
      text: w.decline[offer.part],
      act: { do: 'answer', offerId: offer.id, answer: 'declined' },
    },
    {
      value: `withdraw-${offer.id}`,
      text: w.withdraw[offer.part](name(offer.staffId)),
      act: { do: 'answer', offerId: offer.id, answer: 'withdrawn' },
    },
  ]);
  const acts = ownerParts.flatMap((part: OwnerPart): readonly Choice[] => [
    { value: `take-${part}`, text: w.take[part], act: { do: 'take', part } },
    { value: `offer-${part}`, text: w.offer[part], act: { do: 'offer', part, to: 0, reason: null } },
    { value: `put-down-${part}`, text: w.putDown[part], act: { do: 'put-down', part, reason: '' } },
  ]);
  // A name not chosen yet stands in nobody's way.
  const presence = (id: number) => {
    const post = seen.posts.get(id);
    return post === undefined ? 'here' : presenceOn(post, file.day);
  };
  return [...answers, ...acts].filter(
    ({ act }) => ownershipRefusal(actor, ownership, act, presence) === null,
  );
}

async function readAct(
  request: PostRequest,
  file: MeasureFile,
  seen: OwnershipFile,
  reader: ReportReader,
): Promise<OwnershipAct | null> {
  const w = pageWords[request.language];
  const choices = choicesFor(request, file, seen);
  const chosen = reader.choice(
    'act',
    choices.map((choice) => choice.value),
  );
  if (chosen === null) reader.wrong('act', w.chooseAct);
  const act = choices.find((choice) => choice.value === chosen)?.act ?? null;
  const reason = reader.text('reason', longestReason);
  if (act?.do === 'put-down') return { ...act, reason };
  if (act?.do !== 'offer') return act;
  const staff = await possibleOwners(request, file, seen);
  const to = reader.choice(
    'staff',
    staff.map((one) => one.value),
  );
  if (to === null) reader.wrong('staff', w.chooseStaff);
  return { ...act, to: Number(to), reason };
}

/** Who keeps orders, and for bail also the officers of the area; in order of name. */
async function possibleOwners(request: PageRequest, file: MeasureFile, seen: OwnershipFile) {
  const mayOffer =
    mayDo(request.viewer.role, 'give', file.standing) ||
    [seen.ownership.ownerId, seen.ownership.deputyId].includes(request.viewer.staffId);
  if (!mayOffer) return [];
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
  const { language } = request;
  const w = pageWords[language];
  const seen = await readAnswerable(request.db, file.record.measure.id, file.at, file.day);
  const acts = choicesFor(request, file, seen);
  return {
    frame: await actionFrame(request, file, {
      title: w.title,
      line: w.line,
      send: w.send,
      values: showing.values,
      closed: showing.closed ?? (acts.length > 0 ? null : actionWords[language].notNow),
      changes: showing.changes,
    }),
    form: { values: showing.values, errors: showing.errors },
    facts: [
      { key: w.ownerNow, value: ownerPhrases(language, seen, file.day) },
      { key: w.deputyNow, value: deputyPhrases(language, seen, file.day) },
    ],
    offers: offerWords(language, seen),
    acts: acts.map(({ value, text }) => ({ value, text })),
    staff: await possibleOwners(request, file, seen),
  };
}
