// Everything recorded of one order, notice or period of bail, with its breaches, newest first.

import { definePage, longDay, words } from '#platform';
import type { Page } from '#platform';
import { lawsThen } from '#statutes';
import { caseRoles, staffNames } from '#users';

import type { OrderPageParts } from '../measure-breach.ts';
import { ownersOverTime } from '../owner-history-store.ts';
import { protectedBy } from '../protected-people-store.ts';
import { eventHeads, eventRows, staffInEvents } from '../present-events.ts';
import { openMeasure, subjectName } from './open-measure.ts';
import type { MeasureRoom } from './open-measure.ts';
import { cy } from './order-events.cy.ts';
import { en } from './order-events.en.ts';

const pageWords = words(en, cy);

/** The page under `/orders` or under `/bail`. */
export function orderEventsPage(room: MeasureRoom, parts: OrderPageParts): Page {
  return definePage({
    name: `${room}-events`,
    path: `/${room}/:ref/events`,
    section: 'orders',
    who: caseRoles,
    reads: 'order',
    words: pageWords,
    template: 'orders/pages/order-events.njk',
    budget: { html: 90_000 },
    example: (known) => `/${room}/${room === 'orders' ? known.order : known.bail}/events`,
    get: async (request) => {
      const opened = await openMeasure(request, room);
      if (opened.kind === 'closed') return opened.answer;
      const { db, language } = request;
      const { record, person, book, at, day, isPast, path } = opened.file;
      const { measure } = record;
      const w = pageWords[language];
      const breaches = await parts.breachesOfMeasure(db, measure.id, at);
      const owners = await ownersOverTime(db, measure.id, at);
      const people = await protectedBy(db, measure, at);
      const names = await staffNames(db, staffInEvents(record.events));
      return {
        kind: 'show',
        view: {
          ref: measure.ref,
          crumbs: [
            { text: w.register, href: `/${room}` },
            { text: measure.ref, href: isPast ? `${path}?known=${day.toString()}` : path },
            { text: w.title },
          ],
          caption: `${measure.ref}, ${measure.law.short[language]}: ${subjectName(person)}`,
          past: isPast
            ? {
                label: w.pastLabel,
                text: w.past(longDay(language, day)),
                link: { text: w.backToNow, href: `${path}/events` },
              }
            : null,
          heads: eventHeads(language),
          rows: eventRows(
            language,
            record,
            { breaches, owners, people, names, book, lawThen: await lawsThen(db) },
            true,
          ),
        },
      };
    },
  });
}
