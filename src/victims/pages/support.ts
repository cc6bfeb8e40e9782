// The support of a victim as officers see it: who agreed to what, what the adviser sees and does not, concerns and their answers, and its end.

import { addConcernAnswer, concernsAbout } from '#interventions';
import { measurePath, addProtectedVictim, statusTag } from '#orders';
import {
  dayFields,
  definePage,
  fieldText,
  londonDate,
  readChoice,
  readDay,
  readText,
  shortDay,
  shortMoment,
  words,
} from '#platform';
import type { FormBody, FormError, PageAnswer, PageRequest, PostRequest } from '#platform';
import { referenceLists } from '#reference';
import { staffNames } from '#users';

import { endSupport } from '../end-support.ts';
import { mayLinkOrder, supportingRoles } from '../permitted-actions.ts';
import { longestSupportText } from '../support.ts';
import type { Support } from '../support.ts';
import { addSupportOfficer, supportsOfOtherSide } from '../support-store.ts';
import { openSupport } from './open-support.ts';
import type { SupportFile } from './open-support.ts';
import { ordersOf } from './support-orders.ts';
import { cy } from './support.cy.ts';
import { en } from './support.en.ts';

const pageWords = words(en, cy);

export const supportPage = definePage({
  name: 'support',
  path: '/supports/:ref',
  section: 'perpetrators',
  who: supportingRoles,
  reads: 'victim',
  words: pageWords,
  template: 'victims/pages/support.njk',
  budget: { html: 60_000 },
  example: (known) => `/supports/${known.support}`,
  get: async (request) => {
    const opened = await openSupport(request);
    return opened.kind === 'closed' ? opened.answer : show(request, opened.file, {}, [], 200);
  },
  post: async (request) => {
    const opened = await openSupport(request);
    if (opened.kind === 'closed') return opened.answer;
    switch (fieldText(request.form, 'do')) {
      case 'officer':
        return takeOver(request, opened.file);
      case 'link':
        return link(request, opened.file);
      case 'answer':
        return answer(request, opened.file);
      case 'end':
        return end(request, opened.file);
      default:
        return { kind: 'not-found' };
    }
  },
});

const done = (support: Support, notice: string): PageAnswer => ({
  kind: 'redirect',
  to: `/supports/${support.ref}`,
  notice,
});

async function takeOver(request: PostRequest, file: SupportFile): Promise<PageAnswer> {
  const { db, clock, viewer } = request;
  const { support } = file;
  if (support.end !== null) return show(request, file, {}, [], 409);
  const by = { staffId: viewer.staffId, at: clock.now() };
  await addSupportOfficer(db, support.id, viewer.staffId, by);
  await request.logChange({ action: 'take-over-support', kind: 'support', ref: support.ref });
  return done(support, 'tookOver');
}

async function link(request: PostRequest, file: SupportFile): Promise<PageAnswer> {
  const { db, clock, viewer, form } = request;
  const { support } = file;
  if (!mayLinkOrder(viewer.role)) return { kind: 'not-allowed' };
  const { unlinked } = await ordersOf(request, file);
  const found = unlinked.find(({ measure }) => measure.ref === fieldText(form, 'measure'));
  // Somebody linked it meanwhile: the page shows how it stands.
  if (found === undefined) return show(request, file, {}, [], 409);
  await addProtectedVictim(db, clock, viewer, found.measure, support.victimNominalId);
  await request.logChange({
    action: 'link-protected',
    kind: 'order',
    ref: found.measure.ref,
    detail: { support: support.ref },
  });
  return done(support, 'linked');
}

async function answer(request: PostRequest, file: SupportFile): Promise<PageAnswer> {
  const { db, clock, viewer, form, language } = request;
  const w = pageWords[language];
  const { support } = file;
  const concerns = await concernsAbout(db, 'support', [support.id], clock.now());
  const concern = concerns.find(({ ref }) => ref === fieldText(form, 'concern'));
  if (concern === undefined) return { kind: 'not-found' };
  if (concern.answer !== null) return show(request, file, form, [], 409);
  const text = readText(form, 'answer', longestSupportText);
  if (!text.ok || text.value === null) {
    return show(request, file, form, [{ field: 'answer', message: w.problems.answer }], 422);
  }
  await addConcernAnswer(db, concern.id, text.value, { staffId: viewer.staffId, at: clock.now() });
  await request.logChange({
    action: 'answer-concern',
    kind: 'support',
    ref: support.ref,
    detail: { concern: concern.ref },
  });
  return done(support, 'answeredNow');
}

async function end(request: PostRequest, file: SupportFile): Promise<PageAnswer> {
  const { db, clock, viewer, form, language } = request;
  const w = pageWords[language];
  const { support } = file;
  const today = londonDate(clock.now());
  const book = await referenceLists(db, today);
  const reason = readChoice(
    form,
    'reason',
    book.entries('support-end-reason', 'en').map(({ key }) => key),
  );
  const on = readDay(form, 'ended');
  const note = readText(form, 'note', longestSupportText);
  const isDay =
    on.ok &&
    on.value !== null &&
    Temporal.PlainDate.compare(on.value, today) <= 0 &&
    Temporal.PlainDate.compare(on.value, support.agreedOn) >= 0;
  const errors: FormError[] = [
    ...(reason.ok && reason.value !== null ? [] : [{ field: 'reason', message: w.problems.reason }]),
    ...(isDay ? [] : [{ field: 'ended', message: w.problems.ended }]),
    ...(note.ok && (note.value !== null || !reason.ok || reason.value !== 'other')
      ? []
      : [{ field: 'note', message: w.problems.note }]),
  ];
  if (errors.length > 0 || !reason.ok || reason.value === null || !on.ok || on.value === null || !note.ok) {
    return show(request, file, form, errors, 422);
  }
  const ended = await endSupport(db, clock, viewer, support, {
    on: on.value,
    reason: reason.value,
    note: note.value,
  });
  if (!ended.ok) return show(request, file, {}, [], 409);
  await request.logChange({
    action: 'end-support',
    kind: 'support',
    ref: support.ref,
    detail: { reason: reason.value, on: on.value.toString() },
  });
  return done(support, 'ended');
}

async function show(
  request: PageRequest,
  file: SupportFile,
  typed: FormBody,
  errors: readonly FormError[],
  status: 200 | 409 | 422,
): Promise<PageAnswer> {
  const { db, clock, language, viewer } = request;
  const w = pageWords[language];
  const { support, person, label } = file;
  const now = clock.now();
  const today = londonDate(now);
  const book = await referenceLists(db, today);
  const { shown, ofOthers, unlinked } = await ordersOf(request, file);
  const concerns = await concernsAbout(db, 'support', [support.id], now);
  const names = await staffNames(
    db,
    [
      support.adviserStaffId,
      support.officerStaffId,
      support.byStaffId,
      support.end?.byStaffId ?? null,
      ...concerns.flatMap(({ byStaffId, answer: given }) => [byStaffId, given?.byStaffId ?? null]),
    ].filter((id) => id !== null),
  );
  const nameOf = (id: number | null | undefined) => names.get(id ?? 0) ?? w.notRecorded;
  const recordedOn = londonDate(support.recordedAt);
  const opposite = support.end === null ? await supportsOfOtherSide(db, support) : [];
  const oldest = concerns.findLast((concern) => concern.answer === null);
  const mayLink = mayLinkOrder(viewer.role);
  const line = ({ measure, status: state }: (typeof shown)[number]) => ({
    ref: measure.ref,
    href: measurePath(measure),
    name: measure.law.name[language],
    status: statusTag(language, state, measure.regime),
  });
  return {
    kind: 'show',
    status,
    view: {
      caption: w.caption(support.ref, person.ref, label),
      back: { text: w.back, href: `/perpetrators/${person.ref}/victims` },
      isChanged: status === 409,
      bothSides: opposite.length === 0 ? null : w.bothSides(opposite.join(', ')),
      facts: [
        { key: w.facts.adviser, value: { text: nameOf(support.adviserStaffId), strong: true } },
        {
          key: w.facts.service,
          value: book.nameThen('support-service', support.service, language, recordedOn),
        },
        { key: w.facts.officer, value: nameOf(support.officerStaffId) },
        {
          key: w.facts.agreed,
          value: w.agreed(
            shortDay(language, support.agreedOn),
            book.nameThen('contact-method', support.agreedHow, language, recordedOn),
          ),
        },
        { key: w.facts.initials, value: support.showsInitials ? w.initialsShown : w.initialsNotShown },
        { key: w.facts.reason, value: support.reason },
        {
          key: w.facts.by,
          value: w.byWhen(nameOf(support.byStaffId), shortMoment(language, support.recordedAt)),
        },
      ],
      over:
        support.end === null
          ? null
          : {
              text: w.over(
                shortDay(language, support.end.on),
                book.nameThen(
                  'support-end-reason',
                  support.end.reason,
                  language,
                  londonDate(support.end.recordedAt),
                ),
                nameOf(support.end.byStaffId),
              ),
              note: support.end.note ?? '',
            },
      mayTakeOver: support.end === null && support.officerStaffId !== viewer.staffId,
      shown: shown.map(line),
      ofOthers,
      unlinked: unlinked.map(line),
      mayLink,
      linkText: w.link(label),
      concerns: concerns.map((concern) => [
        { text: shortMoment(language, concern.at), strong: true },
        { text: nameOf(concern.byStaffId), quiet: true },
        { text: concern.concern, line: true },
        {
          text:
            concern.answer === null
              ? w.waits
              : w.answered(
                  nameOf(concern.answer.byStaffId),
                  shortMoment(language, concern.answer.at),
                  concern.answer.answer,
                ),
          line: true,
        },
      ]),
      open: oldest === undefined ? null : { ref: oldest.ref, text: oldest.concern },
      reasons: book
        .entries('support-end-reason', language)
        .map((entry) => ({ value: entry.key, text: entry[language] })),
      form: { values: { ...dayFields('ended', today), ...typed }, errors },
      longest: longestSupportText,
    },
  };
}
