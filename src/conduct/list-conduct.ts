// Lists FOUR, disagreement about the offence and the course of conduct in one crime, for the crime's page.

import { currentVersion, partiesOf } from '#crimes';
import type { CrimePhrase, CrimeSection, SectionsOfCrime } from '#crimes';
import { findPeople } from '#people';
import { londonDate, shortDay } from '#platform';
import type { Db, Language } from '#platform';
import { caseLimit, findOffence, referenceLists } from '#reference';
import type { ReferenceBook } from '#reference';
import { mayOpen, staffNames } from '#users';

import { conductOf } from './conduct-store.ts';
import { cy } from './crime-words.cy.ts';
import { en } from './crime-words.en.ts';
import { disputeOf } from './dispute.ts';
import type { Dispute } from './dispute.ts';
import { blankMarks, fourMarks, standingFour, viewState } from './four.ts';
import type { FourFact, StalkingView } from './four.ts';
import { classificationStepsOf, fourOf, stalkingViewsOf } from './four-store.ts';
import { mayLog } from './permitted-actions.ts';
import { itemTitle, itemWhen } from './present-course.ts';
import { readCourse } from './read-course.ts';
import { readLinks } from './read-links.ts';

export const conductWords = { en, cy } as const;

/** Whether FOUR is asked for in a crime: stalking and harassment, domestic or not. */
export function isFourAsked(book: ReferenceBook, offenceKey: string | null): boolean {
  const category = offenceKey === null ? null : findOffence(book, offenceKey)?.category;
  return category === 'stalking' || category === 'harassment' || category === 'aggravated';
}

/** The parts of a crime's page that this room fills. */
export const conductOfCrime: SectionsOfCrime = async ({ db, language, viewer }, record, suspects, known) => {
  const { crime } = record;
  const book = await referenceLists(db, londonDate(known.at));
  const four = (await fourOf(db, [crime.id], known.at)).get(crime.id) ?? [];
  const views = await stalkingViewsOf(db, crime.id, known.at);
  const steps = await classificationStepsOf(db, crime.id, known.at);
  const dispute = disputeOf(record, steps, views, caseLimit(book, 'classification').hours);
  const names = await staffNames(db, [
    ...four.flatMap(({ byStaffId }) => byStaffId ?? []),
    ...staffOfViews(views, dispute),
  ]);
  const may = mayLog(viewer.role) && !known.isPast;
  const isAsked = isFourAsked(book, currentVersion(record).offenceKey);
  const path = `/crimes/${crime.ref}`;
  const isPast = known.isPast;
  const events = await conductOf(db, { crimeIds: [crime.id] }, known.at);
  const links = isPast ? [] : await readLinks(db, crime.id, known.at);
  const people = await findPeople(
    db,
    viewer,
    links.flatMap((each) => each.suspects),
  );
  const seen = links.filter(
    (each) =>
      each.suspects.length === 0 ||
      each.suspects.some((id) => mayOpen(viewer, people.get(id)?.restrictedGroupId ?? null)),
  );
  const w = conductWords[language];
  const nominalIds =
    four.length === 0
      ? []
      : ((await partiesOf(db, [crime.id], known.at)).get(crime.id) ?? [])
          .filter(
            ({ part, personId }) => part === 'suspect' && suspects.some(({ id }) => Number(id) === personId),
          )
          .map(({ nominalId }) => nominalId);
  const shown: ReadonlyMap<string, CrimePhrase> =
    four.length === 0
      ? new Map()
      : await evidenceOf(db, language, book, { nominalIds, crime: record }, known.at);
  const [first] = suspects;
  const linked = seen.filter(({ decision }) => decision?.linked === true);
  const undecided = seen.filter(({ decision }) => decision === null);
  return [
    ...(isAsked || four.length > 0 || views.length > 0
      ? [fourSection(language, four, views, names, { path, may, isAsked, shown })]
      : []),
    ...(dispute === null
      ? []
      : [disputeSection(language, book, record, dispute, names, { path, may, now: known.at })]),
    {
      id: 'course',
      text: w.course,
      lines: [
        w.events(events.length),
        ...(linked.length === 0 ? [] : [w.linked(linked.map((each) => each.record.crime.number).join(', '))]),
        undecided.length === 0 ? w.nothingOffered : strong(w.offered(undecided.length)),
      ],
      actions: [
        { text: w.link, href: `${path}/linked` },
        ...(first === undefined
          ? []
          : [{ text: w.whole, href: `/perpetrators/${first.ref}/course-of-conduct` }]),
        ...(may ? [{ text: w.paste, href: `/conduct-logs/new?crime=${crime.ref}` }] : []),
        ...(may && dispute === null ? [{ text: w.sayOffence, href: `${path}/offence` }] : []),
      ],
    },
  ];
};

/** The events of a course by name, each with its day and a way to it. */
async function evidenceOf(
  db: Db,
  language: Language,
  book: ReferenceBook,
  of: Parameters<typeof readCourse>[1],
  asKnownAt: Temporal.Instant,
): Promise<ReadonlyMap<string, CrimePhrase>> {
  const items = await readCourse(db, of, asKnownAt);
  return new Map(
    items.map((item) => {
      const { text, href } = itemTitle(language, book, item);
      return [item.key, { text: `${itemWhen(language, item)}: ${text}`, href, line: true }];
    }),
  );
}

/** Staff named in views and in a disagreement. */
export function staffOfViews(views: readonly StalkingView[], dispute: Dispute | null): readonly number[] {
  return [
    ...views.flatMap((view) => [view.byStaffId, ...view.readings.map(({ byStaffId }) => byStaffId)]),
    ...(dispute === null
      ? []
      : [
          dispute.ownerId,
          dispute.settled?.byStaffId ?? null,
          ...dispute.views.map(({ byStaffId }) => byStaffId),
        ]),
  ].filter((id) => id !== null);
}

/** A sentence whose stars are taken out and that stands out. */
function strong(text: string) {
  return text.includes('**') ? { text: text.replaceAll('**', ''), strong: true } : text;
}

function fourSection(
  language: Language,
  facts: readonly FourFact[],
  views: readonly StalkingView[],
  names: ReadonlyMap<number, string>,
  at: {
    readonly path: string;
    readonly may: boolean;
    readonly isAsked: boolean;
    /** The events that show a mark, by their names. */
    readonly shown: ReadonlyMap<string, CrimePhrase>;
  },
): CrimeSection {
  const w = conductWords[language];
  const standing = standingFour(facts);
  const blank = blankMarks(facts);
  const nameOf = (id: number | null) => (id === null ? w.notKnown : (names.get(id) ?? w.notKnown));
  const view = views.at(-1);
  return {
    id: 'four',
    text: w.four,
    lines: view === undefined ? [] : [strong(viewLine(language, view, nameOf))],
    table: {
      caption: w.fourCaption,
      columns: [w.fourHeads.mark, w.fourHeads.answer, w.fourHeads.events, w.fourHeads.by].map((text) => ({
        text,
      })),
      rows: fourMarks.map((mark) => {
        const fact = standing.get(mark);
        if (fact === undefined) return { cells: [w.marks[mark], w.blank, '', ''] };
        return {
          cells: [
            w.marks[mark],
            [
              w.answers[fact.answer],
              ...(fact.reason === null ? [] : [{ text: fact.reason, quiet: true, line: true }]),
            ],
            fact.events.map(
              (key) => at.shown.get(key) ?? { text: key.slice(key.indexOf(':') + 1), line: true },
            ),
            w.by(nameOf(fact.byStaffId), shortDay(language, londonDate(fact.occurredAt))),
          ],
        };
      }),
    },
    actions: at.may
      ? [
          { text: w.answerFour, href: `${at.path}/four` },
          { text: w.notStalking, href: `${at.path}/not-stalking` },
        ]
      : [],
    missing:
      at.isAsked && blank.length > 0
        ? [
            [
              { text: w.fourMissing(blank.map((mark) => w.marks[mark]).join(', ')) },
              ...(at.may ? [{ text: w.answerFour, href: `${at.path}/four` }] : []),
            ],
          ]
        : [],
  };
}

function viewLine(language: Language, view: StalkingView, nameOf: (id: number | null) => string): string {
  const w = conductWords[language];
  const name = nameOf(view.byStaffId);
  const reader = nameOf(view.readings.at(-1)?.byStaffId ?? null);
  switch (viewState(view)) {
    case 'waiting':
      return w.notStalkingWaits(name, shortDay(language, londonDate(view.occurredAt)));
    case 'read':
      return w.notStalkingRead(name, reader);
    case 'disagreed':
      return w.notStalkingDisagreed(name, reader);
  }
}

/** The views of a disagreement as rows. */
export function disputeRows(
  language: Language,
  book: ReferenceBook,
  dispute: Dispute,
  names: ReadonlyMap<number, string>,
) {
  const w = conductWords[language];
  return dispute.views.map((view) => ({
    cells: [
      shortDay(language, londonDate(view.at)),
      view.offenceKey !== null
        ? book.name('offence', view.offenceKey, language)
        : view.source === 'not-stalking'
          ? w.isNotStalking
          : w.questioned,
      view.reason ?? '',
      view.byStaffId === null ? w.system : (names.get(view.byStaffId) ?? w.notKnown),
    ],
  }));
}

/** Its state in sentences: since when, who answers for it, by when, or how it was settled. */
export function disputeLines(
  language: Language,
  book: ReferenceBook,
  standingOffence: string | null,
  dispute: Dispute,
  names: ReadonlyMap<number, string>,
  now: Temporal.Instant,
): readonly ReturnType<typeof strong>[] {
  const w = conductWords[language];
  const day = (at: Temporal.Instant) => shortDay(language, londonDate(at));
  const { settled, ownerId, lateAt } = dispute;
  if (settled !== null) {
    const offence = settled.offenceKey === null ? '' : book.name('offence', settled.offenceKey, language);
    const name = settled.byStaffId === null ? w.notKnown : (names.get(settled.byStaffId) ?? w.notKnown);
    return [
      w.settled(name, day(settled.occurredAt), offence, settled.reason ?? ''),
      ...(settled.offenceKey === standingOffence ? [] : [w.changeThere]),
    ];
  }
  return [
    w.open(day(dispute.openedAt)),
    ownerId === null ? w.noOwner : w.owner(names.get(ownerId) ?? w.notKnown),
    ...(lateAt === null
      ? []
      : [Temporal.Instant.compare(lateAt, now) < 0 ? w.late(day(lateAt)) : w.until(day(lateAt))]),
  ].map(strong);
}

function disputeSection(
  language: Language,
  book: ReferenceBook,
  record: Parameters<SectionsOfCrime>[1],
  dispute: Dispute,
  names: ReadonlyMap<number, string>,
  at: { readonly path: string; readonly may: boolean; readonly now: Temporal.Instant },
): CrimeSection {
  const w = conductWords[language];
  return {
    id: 'dispute',
    text: w.dispute,
    lines: disputeLines(language, book, currentVersion(record).offenceKey, dispute, names, at.now),
    table: {
      caption: w.disputeCaption,
      columns: [w.disputeHeads.when, w.disputeHeads.view, w.disputeHeads.why, w.disputeHeads.by].map(
        (text) => ({
          text,
        }),
      ),
      rows: disputeRows(language, book, dispute, names),
    },
    actions: at.may ? [{ text: w.disputeAction, href: `${at.path}/offence` }] : [],
  };
}
