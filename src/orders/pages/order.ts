// The page of one order, notice or period of bail: how it stands, its conditions, what police can do, what happened.

import { crimeRefs } from '#crimes';
import { fullName } from '#people';
import { definePage, londonDate, longDay, shortMoment, words } from '#platform';
import type { Language, Page, PageRequest } from '#platform';
import { heldLaw, lawsThen, versionLines } from '#statutes';
import { caseRoles, staffNames } from '#users';

import type { OrderPageParts } from '../measure-breach.ts';
import { standingEvents, wentNoFurther } from '../measure-card.ts';
import { gapsOfMeasure } from '../gap-store.ts';
import { measureSource } from '../measure-store.ts';
import { protectedBy } from '../protected-people-store.ts';
import { mayDo, permittedActions } from '../permitted-actions.ts';
import { measurePath } from '../present-conditions.ts';
import { ownersOverTime } from '../owner-history-store.ts';
import { eventFacts, eventHeads, eventRows, staffInEvents, whoDidIt } from '../present-events.ts';
import { deputyPhrases, offerWords, ownerPhrases } from '../present-ownership.ts';
import type { OwnershipSeen } from '../present-ownership.ts';
import { readAnswerable } from '../read-answerable.ts';
import { presentStages, stagesLabel, toGrantWords } from '../present-lifecycle.ts';
import { gapLine } from '../present-gaps.ts';
import { medianDaysToGrant } from '../register-store.ts';
import { mayRecordStep } from '../record-step.ts';
import { watchRules } from '../watch-rules.ts';
import { bannerOf, notIdentified, protectedWords, protectsCard, reviewCard } from './order-cards.ts';
import { cy } from './order.cy.ts';
import { en } from './order.en.ts';
import { linksOf, noticesOf } from './order-episode.ts';
import { hearingCard, hearingTags, seeHearing } from './order-hearing.ts';
import { crimesSinceMade, reportOf } from './order-since.ts';
import { criteriaCard } from './criteria.ts';
import { extensionCard } from './extension-card.ts';
import { openMeasure } from './open-measure.ts';
import type { MeasureFile, MeasureRoom } from './open-measure.ts';
import { ifBreached } from './if-breached.ts';
import { alsoByLaw, conditionRows, inForceWords, orderTags, orderWords } from './order-parts.ts';

const mostEvents = 4;
const medianYears = 2;

/** The page under `/orders` or under `/bail`. */
export function orderPage(room: MeasureRoom, parts: OrderPageParts): Page {
  return definePage({
    name: room === 'orders' ? 'order' : 'bail',
    path: `/${room}/:ref`,
    section: 'orders',
    who: caseRoles,
    reads: 'order',
    words: words(en, cy),
    template: 'orders/pages/order.njk',
    budget: { html: 40_000 },
    example: (known) => `/${room}/${room === 'orders' ? known.order : known.bail}`,
    get: async (request) => {
      const opened = await openMeasure(request, room);
      if (opened.kind === 'closed') return opened.answer;
      return { kind: 'show', view: await present(request, opened.file, parts) };
    },
  });
}

async function present(request: PageRequest, file: MeasureFile, parts: OrderPageParts) {
  const { db, language } = request;
  const w = orderWords[language];
  const { record, standing, day, at, book, isPast } = file;
  const { measure, events } = record;
  const isBail = measurePath(measure).startsWith('/bail/');
  const breaches = await parts.breachesOfMeasure(db, measure.id, at);
  const waiting = breaches.filter((breach) => !breach.isDecided);
  const protectedPeople = await protectedBy(db, measure, at);
  const source = await measureSource(db, measure.id);
  const rules = watchRules(book);
  const checkMonths = (rules.get(measure.added ?? '') ?? rules.get(measure.regime))?.checkMonths ?? null;
  const seen = await readAnswerable(db, measure.id, at, day);
  const names = await staffNames(
    db,
    [...staffInEvents(events), source.enteredBy].filter((id) => id !== null),
  );
  const median = isPast
    ? null
    : await medianDaysToGrant(db, measure.regime, day.subtract({ years: medianYears }));
  const links = await linksOf(request, file);
  const notices = await noticesOf(request, file);
  const checks = standingEvents(events).filter((event) => event.step === 'checked').length;
  const owners = await ownersOverTime(db, measure.id, at);
  const rows = eventRows(
    language,
    record,
    { breaches, owners, people: protectedPeople, names, book, lawThen: await lawsThen(db) },
    false,
  );
  const reportedOn = await reportOf(request, file);
  const hearing = await seeHearing(request, file);
  const crimeId = measure.crimeId;
  const crime = crimeId === null ? undefined : (await crimeRefs(db, [crimeId])).get(crimeId);
  const name = measure.law.name[language];
  return {
    title: `${name} ${measure.ref}`,
    // Bail that has ended holds nobody: what was asked, or why not, is in its history.
    beforeRelease:
      isBail && standing.state.endedOn === null
        ? ((await parts.beforeRelease?.(request, crime ?? null, at)) ?? [])
        : [],
    crumbs: [
      { text: w.register, href: isBail ? '/bail' : '/orders' },
      { text: fullName(file.person) || file.person.ref, href: `/perpetrators/${file.person.ref}` },
      { text: measure.ref },
    ],
    identity: {
      name,
      facts: [
        { key: isBail ? w.bailRef : w.ref, value: { text: measure.ref, strong: true } },
        {
          key: w.subject,
          value: {
            text: fullName(file.person) || file.person.ref,
            href: `/perpetrators/${file.person.ref}`,
            strong: true,
          },
        },
        { key: w.protects, value: { text: protectedWords(language, protectedPeople), strong: true } },
        { key: w.inForce, value: { text: inForceWords(language, standing), strong: true } },
        { key: w.manager, value: ownerWords(request, file, seen) },
        { key: w.deputy, value: deputyPhrases(language, seen, day) },
        ...links,
      ],
      tags: orderTags(
        language,
        standing,
        waiting.length,
        protectedPeople.length > 0,
        hearingTags(language, file, hearing),
        day,
      ),
      ...(isPast ? {} : actionsOf(language, request.viewer.role, file)),
    },
    past: isPast
      ? {
          label: w.pastLabel,
          text: w.past(longDay(language, day)),
          link: { text: w.backToNow, href: file.path },
        }
      : null,
    banner: bannerOf(language, waiting),
    where: {
      heading: isBail ? w.whereBail : w.where,
      side: isPast ? null : toGrantWords(language, standing.state, median, isBail ? null : reportedOn),
      lifecycle: {
        label: stagesLabel(language),
        stages: presentStages(
          language,
          standing,
          {
            breaches: breaches.length,
            checks,
            checkMonths,
            law: file.law,
            notified: [notices.interim, notices.full].find((notice) => notice?.notifiedOn != null) ?? null,
          },
          day,
          (event) =>
            [
              ...(event.court === null && event.method === null
                ? []
                : eventFacts(language, { ...event, endsOn: null, noEndDate: false, occurredAt: null }, book)),
              event.step === 'served' ? whoDidIt(event, names) : '',
            ].filter((part) => part !== ''),
          reportedOn,
        ),
      },
    },
    // Nothing that was never made is on the card.
    printCard:
      standing.state.grantedOn === null
        ? null
        : { text: w.printCard, href: `/perpetrators/${file.person.ref}/conditions-card` },
    conditions: {
      id: 'condition-rows',
      caption: w.conditionsCaption,
      heads: w.conditionHeads,
      rows: conditionRows(language, record, standing, breaches, day),
      empty:
        standing.state.stage === 'undertaking'
          ? w.promisedBelow
          : standing.state.grantedOn !== null
            ? w.noConditions
            : wentNoFurther(standing.state.stage)
              ? w.noneWasMade
              : w.noneMadeYet,
    },
    changeCondition:
      !isPast && mayRecordStep(request.viewer.role, record, 'varied', day)
        ? { text: w.changeCondition, href: `${file.path}/conditions`, act: true }
        : null,
    notIdentified: notIdentified(language, breaches),
    alsoByLaw: alsoByLaw(language, standing, notices, day, file.law),
    events: {
      heads: eventHeads(language),
      rows: rows.slice(0, mostEvents),
      link:
        rows.length > mostEvents
          ? {
              text: w.allEvents(rows.length),
              href: `${file.path}/events${isPast ? `?known=${day.toString()}` : ''}`,
              hidden: w.events,
            }
          : null,
    },
    since: await crimesSinceMade(request, file, protectedPeople),
    ifBreached: ifBreached(language, record, file.law, day, `/perpetrators/${file.person.ref}`),
    law: await lawLines(request, file),
    criteria: await criteriaCard(request, file),
    hearing: hearingCard(request, file, hearing),
    extension: extensionCard(language, request.viewer.role, file),
    gaps: isPast
      ? []
      : (await gapsOfMeasure(db, measure.id, rules, day)).map((gap) => gapLine(language, gap)),
    protects: protectsCard(language, request.viewer.role, file, protectedPeople),
    review: reviewCard(language, request.viewer.role, file, checkMonths),
    provenance: [
      { key: w.system, value: book.name('source-system', measure.source, language) },
      ...(measure.sourceRef === null ? [] : [{ key: w.sourceNumber, value: measure.sourceRef }]),
      ...(source.fileRef === null
        ? []
        : [
            {
              key: w.file,
              value: source.row === null ? source.fileRef : w.fileRow(source.fileRef, source.row),
            },
          ]),
      { key: w.learnt, value: shortMoment(language, measure.recordedAt) },
      ...(source.enteredBy === null
        ? []
        : [{ key: w.enteredBy, value: names.get(source.enteredBy) ?? w.notRecorded }]),
    ],
  };
}

/** The form of the law that applied to it; how sure we are is said where its source was not read. */
async function lawLines({ db, language }: PageRequest, file: MeasureFile) {
  const { measure } = file.record;
  const madeOn = file.standing.state.grantedOn ?? londonDate(measure.recordedAt);
  const atEntry = await heldLaw(db, measure.recordedAt);
  const key = { code: measure.regime, added: measure.added };
  const lines = versionLines(language, key, madeOn, { now: file.law, atEntry }, file.book);
  return lines.map(({ text, href, sure }) => [
    href === null ? text : { text, href },
    ...(sure === null ? [] : [{ text: sure, strong: true, line: true }]),
  ]);
}

/** Who owns it, who answers meanwhile, who is asked; and the way to change that. */
function ownerWords(request: PageRequest, file: MeasureFile, seen: OwnershipSeen) {
  const { language, viewer } = request;
  const w = orderWords[language];
  const mayOwn = !file.isPast && mayDo(viewer.role, 'own', file.standing);
  const link = {
    text: seen.ownership.ownerId === null ? w.takeOwner : w.changeOwner,
    href: `${file.path}/owner`,
    act: true,
    hidden: w.manager,
  };
  return [
    ...ownerPhrases(language, seen, file.day),
    ...offerWords(language, seen).map((text) => ({ text, line: true })),
    ...(mayOwn ? [link] : []),
  ];
}

/** A breach first; then service while it is waited for, else a check; then any other step. */
/** The form of a breach, with this order or promise chosen where it says by itself which condition. */
function breachFormOf({ person, record }: MeasureFile): string {
  return `/breach-reports/new?perpetrator=${person.ref}&order=${record.measure.ref}`;
}

function actionsOf(language: Language, role: string, file: MeasureFile) {
  const w = orderWords[language];
  const may = permittedActions(role, file.standing);
  const secondary = may.includes('service')
    ? { text: w.recordService, href: `${file.path}/service` }
    : may.includes('check')
      ? { text: w.recordCheck, href: `${file.path}/check` }
      : undefined;
  const actions = {
    ...(may.includes('breach') ? { primary: { text: w.recordBreach, href: breachFormOf(file) } } : {}),
    ...(secondary === undefined ? {} : { secondary }),
    ...(may.includes('step') ? { more: { text: w.recordStep, href: `${file.path}/steps` } } : {}),
  };
  return Object.keys(actions).length === 0 ? {} : { actions };
}
