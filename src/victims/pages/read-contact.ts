// Reads the form of a contact with a victim: what it was, by which way, and which orders it settles. Each answer that is missing is named.

import { fieldText, readChoice, readChoices, readText } from '#platform';
import type { FormBody, FormError } from '#platform';
import { powerGroupOf } from '#law';
import { wishes } from '#orders';
import type { OrderToTell, SettledByContact } from '#orders';

import { longestSafeText } from '../contact.ts';
import type { NewContact } from '../contact-store.ts';
import { dayUntil } from './read-asking.ts';
import type { ContactFile } from './open-contact.ts';

export const yesOrNo = ['yes', 'no'] as const;
const heardChoices = [...wishes, 'not-reached'] as const;

type Problems = Readonly<
  Record<
    | 'reached'
    | 'topics'
    | 'topicsNone'
    | 'method'
    | 'on'
    | 'otherWay'
    | 'tooLong'
    | 'toldNone'
    | 'heardNone'
    | 'heardReached',
    string
  >
>;

type Given = { readonly contact: NewContact; readonly settled: readonly SettledByContact[] };

/** The value of the box that says that this contact told them what one order owes. */
export function toldValue({ record, owed }: OrderToTell): string {
  return owed === null ? '' : `${record.measure.ref} ${owed.about}`;
}

/** The field that says what they want of one order. */
export function wishField({ record }: OrderToTell): string {
  return `wish-${record.measure.ref}`;
}

/** What was typed, whole, or what is wrong with it. What an order owes is settled by a contact that reached them alone. */
export function readContact(
  form: FormBody,
  { book, today, state }: ContactFile,
  orders: readonly OrderToTell[],
  words: Problems,
): { readonly errors: readonly FormError[]; readonly given: Given | null } {
  const keys = (list: 'contact-method' | 'contact-topic') => book.entries(list, 'en').map(({ key }) => key);
  const reached = readChoice(form, 'reached', yesOrNo);
  const method = readChoice(form, 'method', keys('contact-method'));
  const topics = readChoices(form, 'topics', keys('contact-topic'));
  const why = readText(form, 'otherWay', longestSafeText);
  const on = dayUntil(form, 'on', today);
  const settled = readSettled(form, orders);
  const isReached = reached.ok && reached.value === 'yes';
  const isTold = topics.ok && topics.value.length > 0;
  const tellsOrder = settled.some(({ told }) => told !== null);
  const isOther =
    state.standing?.kind === 'agreed' &&
    method.ok &&
    method.value !== null &&
    method.value !== state.standing.method;
  const isNot = reached.ok && reached.value === 'no';
  const wrongWish = orders.flatMap((order) => {
    const wish = settled.find(({ ref }) => ref === order.record.measure.ref)?.wish ?? null;
    if (wish === null || !reached.ok || reached.value === null) return [];
    if ((wish === 'not-reached') !== isReached) return [];
    return [{ field: wishField(order), message: isReached ? words.heardReached : words.heardNone }];
  });
  const errors: FormError[] = [
    ...(reached.ok && reached.value !== null ? [] : [{ field: 'reached', message: words.reached }]),
    ...(isNot && tellsOrder ? [{ field: 'told', message: words.toldNone }] : []),
    ...wrongWish,
    ...(isNot && isTold
      ? [{ field: 'topics', message: words.topicsNone }]
      : topics.ok && (isTold || tellsOrder || !isReached)
        ? []
        : [{ field: 'topics', message: words.topics }]),
    ...(method.ok && method.value !== null ? [] : [{ field: 'method', message: words.method }]),
    ...(why.ok
      ? isOther && why.value === null
        ? [{ field: 'otherWay', message: words.otherWay }]
        : []
      : [{ field: 'otherWay', message: words.tooLong }]),
    ...(on === null ? [{ field: 'on', message: words.on }] : []),
  ];
  if (errors.length > 0 || !method.ok || method.value === null || !topics.ok || on === null || !why.ok) {
    return { errors, given: null };
  }
  const about =
    topics.value.length > 0 || !isReached ? topics.value : topicsOf(settled, orders, keys('contact-topic'));
  const otherWay = isOther ? why.value : null;
  return {
    errors: [],
    given: { contact: { on, method: method.value, isReached, topics: about, otherWay }, settled },
  };
}

function ticked(form: FormBody): readonly string[] {
  const given = form['told'];
  return given === undefined ? [] : typeof given === 'string' ? [given] : given;
}

/** Whether a box was ticked for what an order owes no more: it changed since the form was shown. */
export function hasStaleTick(form: FormBody, orders: readonly OrderToTell[]): boolean {
  const owed = orders.map(toldValue);
  return ticked(form).some((value) => !owed.includes(value));
}

/** Orders of which a box is ticked or an answer chosen. */
function readSettled(form: FormBody, orders: readonly OrderToTell[]): readonly SettledByContact[] {
  const boxes = ticked(form);
  return orders.flatMap((order) => {
    const { ref } = order.record.measure;
    const told = order.owed !== null && boxes.includes(toldValue(order)) ? order.owed.about : null;
    const wish = heardChoices.find((each) => each === fieldText(form, wishField(order))) ?? null;
    return told === null && wish === null ? [] : [{ ref, told, wish }];
  });
}

/** The kinds of things they were told about, where only orders were ticked; the first of the list where it lacks them. */
function topicsOf(
  settled: readonly SettledByContact[],
  orders: readonly OrderToTell[],
  topics: readonly string[],
): readonly string[] {
  const told = settled.filter((each) => each.told !== null).map(({ ref }) => ref);
  const kinds = orders
    .filter(({ record }) => told.includes(record.measure.ref))
    .map(({ record }) => (powerGroupOf(record.measure.regime) === 'bail' ? 'bail' : 'order'));
  const known = topics.filter((topic) => kinds.some((kind) => kind === topic));
  return known.length > 0 ? known : topics.slice(0, 1);
}
