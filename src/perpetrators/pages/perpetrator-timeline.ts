// One line of everything recorded about a person: crimes, outcomes, orders, bail and breaches.

import { whatWasBreached } from '#breaches';
import { classificationHistory } from '#crimes';
import { measurePath, standingEvents, stepWords } from '#orders';
import { clockTime, definePage, londonDate, shortDay, words } from '#platform';
import type { PageRequest } from '#platform';
import { caseRoles } from '#users';

import { perpetratorFrame, perpetratorPath } from '../frame.ts';
import { openPerpetrator } from '../perpetrator-file.ts';
import type { PerpetratorFile } from '../perpetrator-file.ts';
import { cy } from './perpetrator-timeline.cy.ts';
import { en } from './perpetrator-timeline.en.ts';

const pageWords = words(en, cy);
const mostShown = 200;
const kinds = ['everything', 'crimes', 'orders', 'breaches'] as const;
type Kind = (typeof kinds)[number];

type Event = {
  readonly kind: Exclude<Kind, 'everything'>;
  readonly on: Temporal.PlainDate;
  readonly at: Temporal.Instant | null;
  readonly title: { readonly text: string; readonly href: string };
  readonly detail: string;
  readonly source: string;
  readonly recordedAt: Temporal.Instant;
};

export const perpetratorTimelinePage = definePage({
  name: 'perpetrator-timeline',
  path: '/perpetrators/:ref/timeline',
  section: 'perpetrators',
  who: caseRoles,
  reads: 'person',
  words: pageWords,
  template: 'perpetrators/pages/perpetrator-timeline.njk',
  budget: { html: 120_000 },
  example: (known) => `/perpetrators/${known.perpetrator}/timeline`,
  get: async (request) => {
    const opened = await openPerpetrator(request, 'timeline');
    return opened.kind === 'closed' ? opened.answer : { kind: 'show', view: present(request, opened.file) };
  },
});

function present(request: PageRequest, file: PerpetratorFile) {
  const { language } = request;
  const w = pageWords[language];
  const wanted = kinds.find((kind) => kind === request.query['show']) ?? 'everything';
  const events = [
    ...crimeEvents(request, file),
    ...measureEvents(request, file),
    ...breachEvents(request, file),
  ]
    .filter((event) => wanted === 'everything' || event.kind === wanted)
    .toSorted(newestFirst);
  return {
    frame: perpetratorFrame(request, file, 'timeline'),
    filter: {
      action: perpetratorPath(file.person.ref, 'timeline'),
      hidden: file.isPast ? [{ name: 'known', value: file.day.toString() }] : [],
      fields: [
        {
          name: 'show',
          label: w.filter,
          options: kinds.map((kind) => ({ value: kind, text: w[kind], selected: kind === wanted })),
        },
      ],
      submit: w.show,
    },
    more: events.length > mostShown ? w.more(events.length - mostShown) : null,
    items: events.slice(0, mostShown).map((event) => ({
      when:
        event.at === null
          ? shortDay(language, event.on)
          : `${shortDay(language, event.on)}, ${clockTime(event.at)}`,
      datetime: event.at === null ? event.on.toString() : event.at.toString(),
      title: event.title,
      ...(event.detail === '' ? {} : { detail: event.detail }),
      by: w.source(
        file.book.name('source-system', event.source, language),
        shortDay(language, londonDate(event.recordedAt)),
      ),
    })),
  };
}

function newestFirst(a: Event, b: Event): number {
  const byDay = Temporal.PlainDate.compare(b.on, a.on);
  if (byDay !== 0) return byDay;
  if (a.at !== null && b.at !== null) return Temporal.Instant.compare(b.at, a.at);
  return Temporal.Instant.compare(b.recordedAt, a.recordedAt);
}

function crimeEvents(request: PageRequest, file: PerpetratorFile): readonly Event[] {
  const { language } = request;
  const w = pageWords[language];
  return file.crimes.flatMap((record) => {
    const href = `/crimes/${record.crime.ref}`;
    const versions = classificationHistory(record).flatMap((version, place): readonly Event[] => {
      const on =
        place === 0
          ? (version.recordedOn ?? version.reportedOn ?? version.committedFrom)
          : version.occurredOn;
      const offence =
        version.offenceKey === null
          ? (version.offenceGiven ?? '')
          : file.book.name('offence', version.offenceKey, language);
      const text =
        version.changeKind === 'cancelled'
          ? w.cancelled
          : place === 0
            ? w.crime(offence)
            : version.isQuestioned
              ? w.questioned(offence)
              : w.reclassified(offence);
      return [
        {
          kind: 'crimes',
          on: on ?? londonDate(version.recordedAt),
          at: null,
          title: { text, href },
          detail: [record.crime.number, version.changeReason].filter((part) => part !== null).join('. '),
          source: version.source,
          recordedAt: version.recordedAt,
        },
      ];
    });
    const outcomes = record.outcomes.map((outcome): Event => ({
      kind: 'crimes',
      on: outcome.occurredOn,
      at: null,
      title: {
        text: w.outcome(outcome.outcomeCode, file.book.name('outcome', outcome.outcomeCode, language)),
        href,
      },
      detail: [record.crime.number, outcome.rationale].filter((part) => part !== null).join('. '),
      source: outcome.source,
      recordedAt: outcome.recordedAt,
    }));
    return [...versions, ...outcomes];
  });
}

function measureEvents(request: PageRequest, file: PerpetratorFile): readonly Event[] {
  const { language } = request;
  return file.measures.flatMap(({ measure, events }) =>
    standingEvents(events).map((event): Event => ({
      kind: 'orders',
      on: event.occurredOn,
      at: event.occurredAt,
      title: {
        text: `${measure.law.name[language]}: ${stepWords(language, event.step, measure.regime)}`,
        href: measurePath(measure),
      },
      detail: [event.step === 'replaced' ? event.reason : null, event.note, event.byWhom]
        .filter((part) => part !== null)
        .join('. '),
      source: event.source,
      recordedAt: event.recordedAt,
    })),
  );
}

function breachEvents(request: PageRequest, file: PerpetratorFile): readonly Event[] {
  const { language } = request;
  const w = pageWords[language];
  return file.breaches.map((record): Event => ({
    kind: 'breaches',
    on: londonDate(record.breach.occurredFrom),
    at: record.breach.occurredPrecision === 'minute' ? record.breach.occurredFrom : null,
    title: {
      text: `${w.breach}: ${whatWasBreached(language, record).replaceAll('**', '').replace(/\.$/u, '')}`,
      href: `/breaches/${record.breach.ref}`,
    },
    detail: record.breach.account ?? '',
    source: record.breach.source,
    recordedAt: record.breach.recordedAt,
  }));
}
