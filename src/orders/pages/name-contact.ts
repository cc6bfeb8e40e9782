// Asks which of several victims was told, heard or tried, where the record names nobody.

import { definePage, words } from '#platform';
import type { Page, PageRequest, PostRequest } from '#platform';

import type { OrderPageParts } from '../measure-breach.ts';
import { nameContact } from '../name-contacts.ts';
import { rolesFor } from '../permitted-actions.ts';
import { mayRecordStep } from '../record-step.ts';
import { unnamedContacts } from '../victim-duty.ts';
import { actionFrame, actionWords, changesSince } from './action-frame.ts';
import { openMeasure } from './open-measure.ts';
import type { MeasureFile, MeasureRoom } from './open-measure.ts';
import { unnamedWords } from './order-cards.ts';
import { ReportReader } from './read-report.ts';
import type { Showing } from './send-step.ts';
import { presentWhom, readWhom, victimsToChoose } from './which-victim.ts';
import { cy } from './name-contact.cy.ts';
import { en } from './name-contact.en.ts';

const pageWords = words(en, cy);

/** The form under `/orders` or under `/bail`: the newest that names nobody. */
export function nameContactPage(room: MeasureRoom, parts: OrderPageParts): Page {
  return definePage({
    name: `name-contact-${room}`,
    path: `/${room}/:ref/named`,
    section: 'orders',
    who: rolesFor('step'),
    reads: 'order',
    words: pageWords,
    template: 'orders/pages/name-contact.njk',
    budget: { html: 30_000 },
    example: (known) => `/${room}/${room === 'orders' ? known.order : known.bail}/named`,
    get: async (request) => {
      const opened = await openMeasure(request, room, 'now');
      if (opened.kind === 'closed') return opened.answer;
      const showing = { values: {}, errors: [], doubts: [], changes: [] };
      return { kind: 'show', view: await present(request, opened.file, showing, parts) };
    },
    post: (request) => send(request, room, parts),
  });
}

async function send(request: PostRequest, room: MeasureRoom, parts: OrderPageParts) {
  const { db, clock, viewer, form, language } = request;
  const opened = await openMeasure(request, room, 'change');
  if (opened.kind === 'closed') return opened.answer;
  const { file } = opened;
  const again = async (status: 409 | 422, part: Partial<Showing>) => ({
    kind: 'show' as const,
    status,
    view: await present(request, file, { values: form, errors: [], doubts: [], changes: [], ...part }, parts),
  });
  const changes = await changesSince(request, file, form);
  if (changes.length > 0) return again(409, { changes });
  const reader = new ReportReader(form, language);
  const whom = readWhom(reader, await victimsToChoose(request, file, 'victim-told', parts)) ?? [];
  if (whom.length === 0) reader.wrong('whom', actionWords[language].problems['told-whom-needed']);
  if (reader.errors.length > 0) return again(422, { errors: reader.errors });
  const eventId = unnamedContacts(file.record)[0]?.id ?? 0;
  const named = await nameContact(db, clock, viewer, file.record, { eventId, whom });
  if (!named.ok) return again(409, { closed: actionWords[language].notPermitted });
  await request.logChange({
    action: 'name-contact',
    kind: 'order',
    ref: file.record.measure.ref,
    detail: { event: eventId, events: named.value.join(' ') },
  });
  return { kind: 'redirect' as const, to: file.path, notice: 'saved' };
}

async function present(request: PageRequest, file: MeasureFile, showing: Showing, parts: OrderPageParts) {
  const { language, viewer } = request;
  const w = pageWords[language];
  const [event] = unnamedContacts(file.record);
  const mayName = mayRecordStep(viewer.role, file.record, 'victim-told', file.day);
  const victims = await victimsToChoose(request, file, 'victim-told', parts);
  const whom = presentWhom(language, victims, 'victim-told');
  return {
    frame: await actionFrame(request, file, {
      title: w.title,
      line: event === undefined ? '' : unnamedWords(language, file, event),
      send: w.send,
      values: showing.values,
      closed:
        showing.closed ?? (event === undefined ? w.allNamed : mayName ? null : actionWords[language].notNow),
      changes: showing.changes,
    }),
    form: { values: showing.values, errors: showing.errors },
    whom: whom === null ? null : { ...whom, label: w.who, hint: w.whoHint },
    note: event?.note ?? null,
  };
}
