// Contact with one victim of a crime: what was agreed, what is due, safe contact for whoever says why, and recording a contact.

import { dayFields, definePage, fieldText, shortDay, shortMoment, words } from '#platform';
import type { FormBody, FormError, PageAnswer, PageRequest, PostRequest } from '#platform';
import { staffNames } from '#users';

import { contactsDue } from '../contact.ts';
import { safeContactOf } from '../contact-store.ts';
import { hasGivenReason } from '../given-reason-store.ts';
import { contactRoles } from '../permitted-actions.ts';
import { agreementWords, newestOf, nextWords, reachedWords, safeRows, wayWords } from '../present-contact.ts';
import { recordAsking } from '../record-asking.ts';
import { recordContact, seenOf } from '../record-contact.ts';
import { cy } from './crime-victim.cy.ts';
import { en } from './crime-victim.en.ts';
import { openContact, takeReason } from './open-contact.ts';
import type { ContactFile } from './open-contact.ts';
import { contactRows, ordersAbout, presentOrders, routeWords } from './contact-orders.ts';
import { hasStaleTick, readContact, yesOrNo } from './read-contact.ts';

const pageWords = words(en, cy);

export const crimeVictimPage = definePage({
  name: 'crime-victim',
  path: '/crimes/:ref/victims/:number',
  section: 'victims',
  who: contactRoles,
  reads: 'victim',
  words: pageWords,
  template: 'victims/pages/crime-victim.njk',
  budget: { html: 60_000 },
  example: (known) => `/crimes/${known.crime}/victims/1`,
  get: async (request) => {
    const opened = await openContact(request);
    return opened.kind === 'closed' ? opened.answer : show(request, opened.file);
  },
  post: async (request) => {
    const opened = await openContact(request);
    if (opened.kind === 'closed') return opened.answer;
    switch (fieldText(request.form, 'do')) {
      case 'contact':
        return saveContact(request, opened.file);
      case 'unchanged':
        return saveUnchanged(request, opened.file);
      case 'reason':
        return giveReason(request, opened.file);
      default:
        return { kind: 'not-found' };
    }
  },
});

const done = (file: ContactFile, notice: string): PageAnswer => ({
  kind: 'redirect',
  to: file.path,
  notice,
});

async function saveContact(request: PostRequest, file: ContactFile): Promise<PageAnswer> {
  const { db, clock, viewer, form, language } = request;
  const w = pageWords[language];
  const orders = await ordersAbout(request, file);
  if (hasStaleTick(form, orders))
    return show(request, file, { typed: form, changed: w.orderChanged, status: 409 });
  const { errors, given } = readContact(form, file, orders, w.problems);
  if (given === null) return show(request, file, { typed: form, errors, status: 422 });
  const { contact, settled } = given;
  const saved = await recordContact(db, clock, viewer, file.victim, contact, settled, seenIn(form));
  if (!saved.ok) {
    const changed = saved.error === 'same-day-meanwhile' ? w.sameDay : w.orderChanged;
    return show(request, file, { typed: form, changed, status: 409 });
  }
  await request.logChange({
    action: 'record-victim-contact',
    kind: 'victim',
    ref: file.logRef,
    detail: { contact: saved.value.contact, reached: contact.isReached, on: contact.on.toString() },
  });
  for (const { ref, eventIds } of saved.value.orders) {
    await request.logChange({
      action: 'record-victim-told',
      kind: 'order',
      ref,
      detail: { events: eventIds.join(' '), contact: saved.value.contact },
    });
  }
  return done(file, saved.value.orders.length === 0 ? 'contactSaved' : 'contactSettled');
}

function seenIn(form: FormBody) {
  return { contact: Number(fieldText(form, 'seen')), event: Number(fieldText(form, 'seenOrders')) };
}

async function saveUnchanged(request: PostRequest, file: ContactFile): Promise<PageAnswer> {
  const { db, clock, viewer, form, language } = request;
  const seen = Number(fieldText(form, 'newest'));
  const said = { kind: 'unchanged', on: file.today } as const;
  const saved = await recordAsking(db, clock, viewer, file.victim, said, seen);
  if (!saved.ok) return show(request, file, { changed: pageWords[language].changed, status: 409 });
  await request.logChange({
    action: 'ask-victim-again',
    kind: 'victim',
    ref: file.logRef,
    detail: { agreement: saved.value },
  });
  return done(file, 'unchangedSaved');
}

async function giveReason(request: PostRequest, file: ContactFile): Promise<PageAnswer> {
  if (await takeReason(request, file, 'reason')) {
    return { kind: 'redirect', to: file.path, changes: 'nothing' };
  }
  const errors = [{ field: 'reason', message: pageWords[request.language].problems.reason }];
  return show(request, file, { errors, status: 422 });
}

type Shown = {
  readonly typed?: FormBody;
  readonly errors?: readonly FormError[];
  readonly changed?: string;
  readonly status: 200 | 409 | 422;
};

async function show(
  request: PageRequest,
  file: ContactFile,
  { typed, errors = [], changed = '', status }: Shown = { status: 200 },
): Promise<PageAnswer> {
  const { db, clock, language, viewer } = request;
  const w = pageWords[language];
  const { askings, contacts, state, book, today, crime, victim, rules } = file;
  const { standing } = state;
  const hasReason =
    standing?.kind === 'agreed' && (await hasGivenReason(db, viewer, victim.personId, clock.now()));
  const safe = hasReason ? await safeContactOf(db, standing.id) : null;
  await request.logRead({
    kind: 'victim',
    ref: file.logRef,
    personId: victim.personId,
    victimShown: safe !== null,
  });
  const orders = await ordersAbout(request, file);
  const shown = new Set([
    ...orders.filter(({ owed, mayHear }) => owed !== null || mayHear).map(({ record }) => record.measure.ref),
    ...contacts.flatMap((each) => each.orders.map(({ ref }) => ref)),
  ]);
  for (const { record, personId } of orders.filter((each) => shown.has(each.record.measure.ref))) {
    await request.logRead({ kind: 'order', ref: record.measure.ref, personId });
  }
  const names = await staffNames(
    db,
    [
      ...askings.map(({ byStaffId }) => byStaffId),
      ...contacts.map(({ byStaffId }) => byStaffId),
      standing?.officerStaffId ?? null,
    ].filter((id) => id !== null),
  );
  const nameOf = (id: number | null) => (id === null ? w.feed : (names.get(id) ?? w.notNamed));
  const dues = contactsDue(askings, contacts, rules, today).toReversed();
  const next = nextWords(language, state, today);
  const choices = (list: 'contact-method' | 'contact-topic' | 'view-reason') =>
    book.entries(list, language).map((entry) => ({ value: entry.key, text: entry[language] }));
  const method = standing?.kind === 'agreed' ? standing.method : '';
  return {
    kind: 'show',
    status,
    view: {
      heading: w.heading(file.called),
      caption: crime.crime.number,
      back: { text: w.back, href: `/crimes/${crime.crime.ref}` },
      changed,
      facts: standing === null ? [] : factsOf(request, file, standing, nameOf, next),
      prompts: promptLines(request, file),
      agreementHref: `${file.path}/agreement`,
      agreementText: standing === null ? w.make : w.revisit,
      mayKeep: standing !== null,
      newest: newestOf(askings),
      seen: seenOf(contacts),
      orders: presentOrders(language, orders),
      route: routeWords(language, standing, book),
      reached: yesOrNo.map((value) => ({ value, text: w.reachedChoices[value] })),
      topics: choices('contact-topic'),
      methods: choices('contact-method'),
      form: { values: typed ?? { ...dayFields('on', today), method }, errors },
      contacts: contactRows(language, contacts, orders, book, nameOf),
      duesLine: w.duesLine(dues.filter(({ keptOn }) => keptOn !== null).length, dues.length),
      dues: dues.map(({ on, keptOn }) => ({
        cells: [
          { text: shortDay(language, on), datetime: on.toString() },
          keptOn === null ? { text: w.missed, late: true } : w.kept(shortDay(language, keptOn)),
        ],
      })),
      history: askings.toReversed().map((each) => ({
        cells: [
          { text: shortDay(language, each.on), datetime: each.on.toString() },
          each.kind === 'unchanged'
            ? w.stays
            : [
                { text: agreementWords(language, each, book) },
                ...(each.kind === 'agreed'
                  ? [{ text: wayWords(language, each, book), quiet: true, line: true }]
                  : []),
              ],
          w.recorded(nameOf(each.byStaffId), shortMoment(language, each.recordedAt)),
        ],
      })),
      safe: safe === null ? null : safeRows(language, safe),
      leaflet: safe?.paper === 'yes' ? `${file.path}/leaflet` : '',
      reasons: standing?.kind === 'agreed' && !hasReason ? choices('view-reason') : null,
    },
  };
}

/** Why they are to be asked again: what happened, a day that was set, or a silence. */
function promptLines({ language }: PageRequest, { prompts, state, rules, today }: ContactFile) {
  const w = pageWords[language];
  const { standing, askedOn, days } = state;
  const isOver = (on: Temporal.PlainDate) => Temporal.PlainDate.compare(on, today) <= 0;
  return [
    ...prompts.map(({ kind, on }) => w.prompts[kind](shortDay(language, on))),
    ...(standing?.kind === 'none' && isOver(standing.askAgainOn)
      ? [w.promptDay(shortDay(language, standing.askAgainOn))]
      : []),
    ...(standing?.kind === 'agreed' &&
    days === null &&
    askedOn !== null &&
    isOver(askedOn.add({ days: rules.silentDays }))
      ? [w.promptSilence(rules.silentDays)]
      : []),
  ];
}

function factsOf(
  { language }: PageRequest,
  { state, book }: ContactFile,
  standing: NonNullable<ContactFile['state']['standing']>,
  nameOf: (id: number | null) => string,
  next: ReturnType<typeof nextWords>,
) {
  const w = pageWords[language];
  return [
    { key: w.facts.agreed, value: { text: agreementWords(language, standing, book), strong: true } },
    ...(next === null ? [] : [{ key: w.facts.next, value: { text: next.text, late: next.late } }]),
    ...(standing.kind === 'agreed'
      ? [{ key: w.facts.way, value: wayWords(language, standing, book) }]
      : standing.reasonWords === null || standing.reason === 'other'
        ? []
        : [{ key: w.facts.reasonWords, value: standing.reasonWords }]),
    { key: w.facts.officer, value: nameOf(standing.officerStaffId) },
    { key: w.facts.reached, value: reachedWords(language, state) },
    {
      key: w.facts.asked,
      value: state.askedOn === null ? w.never : shortDay(language, state.askedOn),
    },
  ];
}
