// What the page of one breach shows, section by section.

import { crimeRefs } from '#crimes';
import { breachedOn, measureRefs } from '#orders';
import { longDay, londonDate, shortDay, shortMoment } from '#platform';
import type { Language, PageRequest } from '#platform';

import { placeOfBreach } from '../breach-count-store.ts';
import { breachSource } from '../breach-source-store.ts';
import { eventsInOrder, hoursFromDecisionToArrest, hoursToArrest } from '../breach-state.ts';
import { namesThen } from './names-then.ts';
import { permittedActions } from '../permitted-actions.ts';
import { eventBy, eventDetails, eventTitle } from '../present-event.ts';
import type { EventLinks } from '../present-event.ts';
import { whatWasBreached } from '../present-history.ts';
import { presentLadder, targetsSource } from '../present-response.ts';
import { responseLadder } from '../response-ladder.ts';
import { cy } from './breach.cy.ts';
import { en } from './breach.en.ts';
import type { BreachFile } from './open-breach.ts';
import { captionName } from './open-report.ts';
import { whichRows } from './breached-measure.ts';
import { actionPaths, actionsNow, conductRows, keptLines, victimRows } from './present-answering.ts';
import { courtRows } from './present-court-limit.ts';

const pageWords = { en, cy } as const;

/** The view of breach.njk. */
export async function presentBreach(request: PageRequest, file: BreachFile) {
  const { db, language, viewer } = request;
  const w = pageWords[language];
  const { record, person, state } = file;
  const { breach, events } = record;
  const happenedOn = londonDate(breach.occurredFrom);
  const named = await measureRefs(
    db,
    events.flatMap((event) => (event.measureId === null ? [] : [event.measureId])),
  );
  const links: EventLinks = {
    book: file.book,
    measures: new Map([...named].map(([id, measure]) => [id, breachedOn(measure, happenedOn)])),
    crimes: await crimeRefs(
      db,
      [breach.crimeId, ...events.map((event) => event.crimeId)].filter((id) => id !== null),
    ),
  };
  const { targets } = file;
  const ladder = responseLadder(record, targets, file.at, file.law);
  const actions = file.isPast ? [] : actionsNow(permittedActions(viewer.role, state), file, ladder);
  const name = captionName(person);
  return {
    title: w.titleOf(breach.ref),
    crumbs: [
      { text: w.perpetrators, href: '/perpetrators' },
      { text: name, href: `/perpetrators/${person.ref}` },
      { text: breach.ref },
    ],
    identity: {
      name: w.titleOf(breach.ref),
      // A caption, not the beginning of a sentence.
      caption: whatWasBreached(language, record).replace(/\.(?=\**$)/u, ''),
      facts: [
        { key: w.person, value: { text: name, href: `/perpetrators/${person.ref}` } },
        { key: w.happened, value: { text: happenedWords(language, file), strong: true } },
        { key: w.reported, value: { text: shortMoment(language, breach.reportedAt), strong: true } },
      ],
      tags: [stateTag(language, file)],
      ...(actions.includes('decide')
        ? { actions: { primary: { text: w.actions.decide, href: `${file.path}/decide` } } }
        : {}),
    },
    past: file.isPast
      ? {
          label: w.pastLabel,
          text: w.past(longDay(language, file.day)),
          link: { text: w.backToNow, href: file.path },
        }
      : null,
    waiting:
      state.decidedAt === null
        ? { label: w.bannerLabel, text: w.banner(shortMoment(language, breach.reportedAt)) }
        : null,
    response: presentLadder(language, breach, ladder, targets, file.book),
    targets: { text: targetsSource(language, file.book.at(londonDate(breach.reportedAt))) },
    conduct: conductRows(language, file, links),
    kept: keptLines(language, file),
    which: await whichRows(request, file),
    what: whatRows(language, file, links),
    evidence: evidenceRows(language, file),
    police: [...policeRows(language, file, links), ...courtRows(request, file)],
    events: timeline(language, file, links),
    history: await historyLines(request, file),
    victim: victimRows(language, file),
    reach: { text: w.reach, href: `/perpetrators/${person.ref}/victims` },
    source: await sourceRows(request, file),
    actions: actions.map((action) => ({
      text: action === 'identify' && record.measure === null ? w.identifyFirst : w.actions[action],
      href: `${file.path}/${actionPaths[action]}`,
      line: true,
    })),
  };
}

function happenedWords(language: Language, { record: { breach } }: BreachFile): string {
  return breach.occurredPrecision === 'day'
    ? `${shortDay(language, londonDate(breach.occurredFrom))}, ${pageWords[language].timeNotKnown}`
    : shortMoment(language, breach.occurredFrom);
}

function stateTag(language: Language, { state }: BreachFile) {
  const w = pageWords[language];
  if (state.decidedAt !== null) return { kind: 'done', text: w.decided };
  return { kind: 'late', text: state.result === 'not-arrested' ? w.waitingNotArrested : w.waiting };
}

function whatRows(language: Language, file: BreachFile, links: EventLinks) {
  const w = pageWords[language];
  const { breach, events } = file.record;
  const crime = file.state.crimeId === null ? undefined : links.crimes.get(file.state.crimeId);
  const channels = namesThen(language, file, 'channel', breach.channels);
  const isAlsoCrime = events.some((event) => event.step === 'also-a-crime');
  return [
    { key: w.rows.happened, value: happenedWords(language, file) },
    { key: w.rows.reported, value: shortMoment(language, breach.reportedAt) },
    { key: w.rows.how, value: channels.join(', ') || w.notRecorded },
    { key: w.rows.account, value: { text: breach.account ?? w.notRecorded } },
    {
      key: w.rows.crime,
      value:
        crime === undefined
          ? isAlsoCrime
            ? { text: w.alsoCrime, tag: 'soon' }
            : w.noCrime
          : { text: crime.number ?? crime.ref, href: `/crimes/${crime.ref}` },
    },
  ];
}

function evidenceRows(language: Language, file: BreachFile) {
  const w = pageWords[language];
  const { evidence, evidenceNote } = file.record.breach;
  const names = namesThen(language, file, 'evidence', evidence);
  return [
    { key: w.rows.evidence, value: names.join(', ') || w.noEvidence },
    ...(evidenceNote === null ? [] : [{ key: w.rows.note, value: evidenceNote }]),
  ];
}

function policeRows(language: Language, file: BreachFile, links: EventLinks) {
  const w = pageWords[language];
  const { record, state } = file;
  const events = eventsInOrder(record.events);
  const refusedArrest = events.findLast((event) => event.step === 'not-arrested');
  const latest = events.findLast((event) => event.step === state.result);
  const hours = hoursToArrest(record.breach, state);
  const waited = hoursFromDecisionToArrest(record.events);
  return [
    {
      key: w.rows.decision,
      value:
        state.decidedAt === null
          ? { text: w.noDecision, tag: 'late' }
          : shortMoment(language, state.decidedAt),
    },
    ...(refusedArrest === undefined
      ? []
      : [
          {
            key: w.notArrested,
            value: eventDetails(language, refusedArrest, links).join('. ') || w.notRecorded,
          },
        ]),
    ...(state.arrestedAt === null
      ? []
      : [{ key: w.rows.arrested, value: shortMoment(language, state.arrestedAt) }]),
    ...(hours === null
      ? []
      : [{ key: w.rows.toArrest, value: hours < 48 ? w.hours(hours) : w.days(Math.round(hours / 24)) }]),
    ...(waited === null || waited === 0
      ? []
      : [
          {
            key: w.rows.decisionToArrest,
            value: waited < 48 ? w.hours(waited) : w.hoursAndDays(waited, Math.round(waited / 24)),
          },
        ]),
    ...(latest === undefined || latest === refusedArrest
      ? []
      : [
          {
            key: w.rows.result,
            value: [eventTitle(language, latest), shortMoment(language, latest.occurredAt)],
          },
        ]),
  ];
}

function timeline(language: Language, file: BreachFile, links: EventLinks) {
  const w = pageWords[language];
  const { breach, events } = file.record;
  const isTimed = breach.occurredPrecision === 'minute';
  return [
    {
      when: isTimed
        ? shortMoment(language, breach.occurredFrom)
        : shortDay(language, londonDate(breach.occurredFrom)),
      datetime: isTimed ? breach.occurredFrom.toString() : londonDate(breach.occurredFrom).toString(),
      title: { text: w.happenedEvent, strong: true },
    },
    {
      when: shortMoment(language, breach.reportedAt),
      datetime: breach.reportedAt.toString(),
      title: { text: w.reportedEvent, strong: true },
    },
    ...eventsInOrder(events).map((event) => ({
      when: shortMoment(language, event.occurredAt),
      datetime: event.occurredAt.toString(),
      title: { text: eventTitle(language, event), strong: true },
      detail: eventDetails(language, event, links).map((text) => ({ text, line: true })),
      by: eventBy(language, event, file.book),
    })),
  ];
}

async function historyLines(request: PageRequest, file: BreachFile) {
  const { language, db } = request;
  const w = pageWords[language];
  const { place, total } = await placeOfBreach(db, file.person.nominalIds, file.record.breach, file.at);
  const text = total <= 1 ? w.onlyOne : place <= 1 ? w.oneOf(total) : w.nth(place, total);
  return { text, link: { text: w.history, href: `/perpetrators/${file.person.ref}/breaches` } };
}

async function sourceRows(request: PageRequest, file: BreachFile) {
  const { language, db } = request;
  const w = pageWords[language];
  const { breach } = file.record;
  const { fileRef, row, enteredBy } = await breachSource(db, breach.id);
  return [
    { key: w.rows.source, value: file.book.name('source-system', breach.source, language) },
    ...(fileRef === null || row === null ? [] : [{ key: w.rows.file, value: w.fileRow(fileRef, row) }]),
    { key: w.rows.recorded, value: shortMoment(language, breach.recordedAt) },
    ...(enteredBy === null ? [] : [{ key: w.rows.by, value: enteredBy }]),
  ];
}
