// The orders that protect a victim, beside contact with them: what each owes, what was said of it, and the agreed way in words.

import { measurePath, ordersToTell, stepWords, wishes, wishWords } from '#orders';
import type { OrderToTell } from '#orders';
import { nominalsOfPeople } from '#people';
import { londonDate, shortDay } from '#platform';
import type { Language, PageRequest } from '#platform';
import type { ReferenceBook } from '#reference';

import type { Contact, ContactState } from '../contact.ts';
import { wayWords } from '../present-contact.ts';
import { cy } from './crime-victim.cy.ts';
import { en } from './crime-victim.en.ts';
import type { ContactFile } from './open-contact.ts';
import { toldValue, wishField } from './read-contact.ts';

const pageWords = { en, cy } as const;

/** Orders and bail that protect this victim and that the viewer may open, each with what a contact can settle. */
export async function ordersAbout(
  { db, viewer, clock }: PageRequest,
  { victim }: ContactFile,
): Promise<readonly OrderToTell[]> {
  const records = (await nominalsOfPeople(db, [victim.personId])).get(victim.personId) ?? [];
  return ordersToTell(db, viewer, records, clock.now());
}

/** The part of the form about orders: what each owes as a box to tick, and what they want of each. */
export function presentOrders(language: Language, orders: readonly OrderToTell[]) {
  const w = pageWords[language];
  const nameOf = ({ record: { measure } }: OrderToTell) => w.order(measure.law.short[language], measure.ref);
  return {
    owed: orders.flatMap((order) => {
      const { owed, record } = order;
      if (owed === null) return [];
      const step = stepWords(language, owed.about, record.measure.regime);
      return [
        {
          value: toldValue(order),
          text: w.owes(nameOf(order), step, shortDay(language, owed.on)),
        },
      ];
    }),
    heard: orders
      .filter(({ mayHear }) => mayHear)
      .map((order) => ({
        name: wishField(order),
        label: w.wants(nameOf(order)),
        choices: [
          ...wishes.map((value) => ({ value, text: wishWords(language, value) })),
          { value: 'not-reached', text: wishWords(language, 'not-reached') },
        ],
      })),
  };
}

/** By which way it was agreed to reach them; empty where nothing is agreed. */
export function routeWords(
  language: Language,
  standing: ContactState['standing'],
  book: ReferenceBook,
): string {
  return standing?.kind === 'agreed' ? pageWords[language].route(wayWords(language, standing, book)) : '';
}

/** Every contact and attempt as rows: what they were told about, and of which order the viewer may open. */
export function contactRows(
  language: Language,
  contacts: readonly Contact[],
  orders: readonly OrderToTell[],
  book: ReferenceBook,
  nameOf: (id: number | null) => string,
) {
  const w = pageWords[language];
  const measures = new Map(orders.map(({ record }) => [record.measure.ref, record.measure]));
  const said = ({ ref, kind, about }: Contact['orders'][number]) => {
    const measure = measures.get(ref);
    if (measure === undefined) return { text: w.saidOfOther, line: true };
    const step = about === null ? null : stepWords(language, about, measure.regime);
    const name = w.order(measure.law.short[language], ref);
    return {
      text: step === null ? w.saidOf[kind](name) : w.toldOf(name, step),
      href: measurePath(measure),
      line: true,
    };
  };
  const whoKeyed = ({ id, byStaffId }: Contact) =>
    id === null && byStaffId === null ? w.fromOrder : nameOf(byStaffId);
  return contacts.map((each) => {
    const on = londonDate(each.recordedAt);
    const topics = each.topics.map((topic) => book.nameThen('contact-topic', topic, language, on)).join(', ');
    return {
      cells: [
        { text: shortDay(language, each.on), datetime: each.on.toString() },
        each.isReached ? w.isReached : w.notReached,
        [...(topics === '' ? [] : [{ text: topics }]), ...each.orders.map(said)],
        [
          {
            text:
              each.method === null
                ? w.wayNotSaid
                : book.nameThen('contact-method', each.method, language, on),
          },
          ...(each.otherWay === null ? [] : [{ text: w.becauseOther(each.otherWay), line: true }]),
          { text: each.byWhom ?? whoKeyed(each), quiet: true, line: true },
        ],
      ],
    };
  });
}
