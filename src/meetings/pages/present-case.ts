// A case of a meeting as the chair and the scribe see it: five lines, conditions by power, what stands, and the form.

import { crimeNumbers } from '#crimes';
import { considerationsNumbered, presentForm } from '#interventions';
import {
  conditionsInForce,
  measuresOf,
  presentBinding,
  presentConditions,
  presentPromises,
  promisedOn,
} from '#orders';
import type { MeasureRecord } from '#orders';
import { around, asWritten, londonDate, words } from '#platform';
import type { PageRequest } from '#platform';
import type { ReferenceBody } from '#reference';
import { listStaff, recordingRoles, staffNames } from '#users';
import type { StaffMember } from '#users';

import { nameCase } from '../read-case-names.ts';
import { pillarCodes, pillarField } from '../item-state.ts';
import { mayScribe } from '../meeting-kind.ts';
import { cy as sharedCy } from '../meeting-words.cy.ts';
import { en as sharedEn } from '../meeting-words.en.ts';
import {
  actionStanding,
  actionText,
  entryLines,
  reasonLines,
  recordsIn,
  staffIn,
  standingRows,
  standingTag,
} from '../present-item.ts';
import type { ItemReader } from '../present-item.ts';
import { actionRows, longestAction, longestWords } from '../read-item-form.ts';
import { meetingRef, sized, sizeLink } from './open-page.ts';
import type { OpenedMeeting } from './open-page.ts';
import type { Showing } from './meeting-case.ts';
import type { OpenedItem } from './open-item.ts';
import { cy } from './meeting-case.cy.ts';
import { en } from './meeting-case.en.ts';

const pageWords = words(en, cy);
const shared = { en: sharedEn, cy: sharedCy } as const;
const owning: readonly string[] = recordingRoles;

/** Who can be given an action: whoever is in post today, of the area of the meeting or of the whole force. */
export async function ownersFor(
  { db, clock }: Pick<PageRequest, 'db' | 'clock'>,
  areaCode: string | null,
): Promise<readonly StaffMember[]> {
  const today = londonDate(clock.now());
  return (await listStaff(db)).filter(
    (member) =>
      (member.activeTo === null || Temporal.PlainDate.compare(member.activeTo, today) >= 0) &&
      Temporal.PlainDate.compare(member.activeFrom, today) <= 0 &&
      owning.includes(member.role) &&
      (areaCode === null || member.areaCode === null || member.areaCode === areaCode),
  );
}

/** Everything the page shows. */
export async function presentCase(
  request: PageRequest,
  of: OpenedMeeting,
  opened: OpenedItem,
  showing: Showing,
) {
  const { db, language, clock, viewer } = request;
  const w = pageWords[language];
  const { book, items, state, place, isLarge } = of;
  const { item, named, found, actions, earlier } = opened;
  const form = await presentForm(request, found, {
    values: showing.values,
    errors: showing.errors,
    changes: showing.considered,
  });
  const now = clock.now();
  const staff = await staffNames(db, staffIn([item], [...actions, ...earlier]));
  const reader: ItemReader = {
    language,
    book,
    staff,
    numbers: await crimeNumbers(db, recordsIn([item])),
    hide: (text) => (isLarge ? null : text),
  };
  const considered = await considerationsNumbered(
    db,
    item.entries.flatMap(({ considerationId }) => considerationId ?? []),
    now,
  );
  const byNumber = new Map(considered.map((each) => [each.id, each]));
  const path = `${of.path}/items/${item.number}`;
  const next = items.find(({ number }) => number > item.number);
  const actionLine = (action: (typeof actions)[number]) => {
    const standing = actionStanding(reader, action, londonDate(now));
    const text = actionText(reader, action);
    return [
      isLarge
        ? { text }
        : { text, href: `/actions/${action.ref}?from=${meetingRef(of)}/items/${item.number}` },
      { text: standing.text, tag: standing.tag, line: true },
    ];
  };
  // What was sent to a meeting closed meanwhile is shown again, so that it is not lost.
  const isSent = showing.errors.length + showing.considered.length + showing.entries.length > 0;
  const mayWrite = (state.state === 'open' || isSent) && mayScribe(place.kind, viewer.role) && !isLarge;
  return {
    title: w.title(item.number, items.length),
    name: named.name,
    crumbs: [
      { text: w.meetings, href: '/meetings' },
      { text: of.title, href: sized(of, of.path) },
      { text: w.title(item.number, items.length) },
    ],
    caption: w.caption(item.number, items.length, of.title),
    file: { text: named.ref, href: named.href },
    isLarge,
    wall: isLarge ? shared[language].wall : null,
    size: sizeLink(of, path, shared[language]),
    reasons: reasonLines(reader, item),
    standing: standingTag(reader, place.kind.sections, item),
    summary: { about: form.caption, lines: form.case },
    conditions: conditionsOf(
      language,
      await measuresOf(db, found.person?.nominalIds ?? [], now),
      found.day,
      isLarge,
    ),
    rows: standingRows(reader, item),
    saved: item.entries.map((entry) => entryLines(reader, entry, actions, byNumber)),
    meanwhile: [
      ...form.changes,
      ...item.entries
        .filter(({ id }) => showing.entries.includes(id))
        .map((entry) => entryLines(reader, entry, actions, byNumber)),
    ],
    earlier: earlier.map(actionLine),
    actions: actions.map(actionLine),
    mayWrite,
    notOpen: state.state === 'open' ? null : w.notOpen,
    form: form.form,
    seen: Math.max(0, ...item.entries.map(({ id }) => id)),
    matrix: place.kind.sections.includes('considered') ? form : null,
    fields: mayWrite ? await fieldsOf(request, of) : null,
    list: items.map((each) => listLine(request, of, opened, each)),
    next:
      next === undefined
        ? null
        : { text: mayWrite ? w.next : w.nextCase, href: sized(of, `${of.path}/items/${next.number}`) },
    back: { text: w.back, href: sized(of, of.path) },
  };
}

/** Conditions by power. On a wall how many each order has: whoever wrote them down may have named a victim. */
function conditionsOf(
  language: PageRequest['language'],
  records: readonly MeasureRecord[],
  day: Temporal.PlainDate,
  isLarge: boolean,
) {
  if (!isLarge) return presentBinding(language, records, day);
  const groups = conditionsInForce(records, day);
  const shown = presentConditions(language, groups);
  const promised = presentPromises(language, promisedOn(records, day)).map((group) => ({
    ...group,
    conditions: group.conditions.map(({ source }) => ({ text: shared[language].promiseOf, source })),
  }));
  const counted = groups.flatMap(({ conditions }, at) => {
    const group = shown[at];
    if (group === undefined) return [];
    const own = group.conditions.slice(0, conditions.length);
    const byOrder = [...Map.groupBy(own, ({ source: [order] }) => order).values()];
    return [
      {
        ...group,
        conditions: [
          ...byOrder.map((all) => ({
            text: shared[language].conditionsOf(all.length),
            source: all.slice(0, 1).flatMap(({ source }) => source.slice(0, 1)),
          })),
          ...group.conditions.slice(conditions.length),
        ],
      },
    ];
  });
  return [...counted, ...promised];
}

function listLine(
  { language, viewer }: PageRequest,
  of: OpenedMeeting,
  { item, names }: OpenedItem,
  each: OpenedItem['item'],
) {
  const w = pageWords[language];
  const named = nameCase(language, viewer, names, each);
  // Cases without a suspect go by their numbers: the same words twice name neither.
  const name =
    named === null
      ? shared[language].restricted
      : named.person === null
        ? `${named.name}, ${named.ref}`
        : named.name;
  const standing = standingTag({ language, book: of.book }, of.place.kind.sections, each);
  return {
    number: each.number,
    isCurrent: each.number === item.number,
    line: [
      each.number === item.number
        ? { text: name, strong: true }
        : named !== null
          ? { text: name, href: sized(of, `${of.path}/items/${each.number}`) }
          : { text: name, quiet: true },
      ...(standing.tag === 'done' ? [{ text: w.done, quiet: true }] : []),
    ],
  };
}

/** Where the pillars come from, and how sure we are. */
function pillarBasis(language: PageRequest['language'], book: OpenedMeeting['book']) {
  const [first] = book.entries('mappa-pillar', language);
  if (first === undefined) return null;
  const sure = shared[language].sure[first.confidence];
  const said = (source: string) => pageWords[language].pillarBasis(source, sure);
  return { text: around(said, asWritten(first.source, 'en', language)) };
}

/** The parts of the form that this kind of meeting asks for, with their choices. */
async function fieldsOf(request: PageRequest, of: OpenedMeeting) {
  const { language } = request;
  const w = pageWords[language];
  const { book, place } = of;
  const has = (section: (typeof place.kind.sections)[number]) => place.kind.sections.includes(section);
  const needs = (body: ReferenceBody): { readonly hint?: string } => {
    if (body['action'] === true) return { hint: w.decisionNeeds.action };
    if (body['to'] === true) return { hint: w.decisionNeeds.to };
    return body['text'] === true ? { hint: w.decisionNeeds.text } : {};
  };
  const choices = (list: 'clinic-confidence' | 'clinic-paper') =>
    book.entries(list, language).map((entry) => ({ value: entry.key, text: entry[language] }));
  return {
    pillars: has('pillars')
      ? book.entries('mappa-pillar', language).map((entry) => ({
          name: pillarField(entry.key),
          label: entry[language],
          choices: pillarCodes.map((code) => ({
            value: code,
            text: code === 'plan' ? shared[language].plan : shared[language].nothingBecause,
          })),
        }))
      : [],
    pillarBasis: has('pillars') ? pillarBasis(language, book) : null,
    picture: has('picture'),
    question: has('question'),
    papers: has('papers') ? choices('clinic-paper') : null,
    confidence: has('advice') ? choices('clinic-confidence') : null,
    decisions: book
      .entries('meeting-decision', language)
      .map((entry) => ({ value: entry.key, text: entry[language], ...needs(entry.body) })),
    owners: (await ownersFor(request, of.place.areaCode)).map((member) => ({
      value: String(member.id),
      text: w.owner(member.name, member.post),
    })),
    actions: actionRows.map((row) => ({
      row,
      action: { name: `action-${row}`, label: row === 1 ? w.action : w.anotherAction },
      owner: { name: `owner-${row}`, label: w.actionOwner },
      due: { name: `due-${row}`, label: w.actionDue },
    })),
    longest: longestWords,
    longestAction,
  };
}
