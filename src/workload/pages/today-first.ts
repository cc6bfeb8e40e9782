// What two roles see first beside the list: Legal Services each open application with its gaps and last instruction, the
// Civil Orders Officer the victims not heard from.

import {
  criteriaOf,
  criteriaWithGap,
  criterionFacts,
  measurePath,
  openApplications,
  standingCriteria,
  stepWords,
  unheardVictims,
  watchRules,
} from '#orders';
import type { OpenApplication } from '#orders';
import { londonDate, shortDay, words } from '#platform';
import type { Db } from '#platform';
import type { ReferenceBook } from '#reference';
import { mayOpen } from '#users';

import { dayText } from '../present-due.ts';
import { personLink } from '../present-work.ts';
import type { WorkReader } from '../present-work.ts';
import { cy } from './today.cy.ts';
import { en } from './today.en.ts';

const pageWords = words(en, cy);
const applicationsBeside = 4;
const unheardBeside = 4;

export type ApplicationsBeside = {
  readonly applications: readonly (OpenApplication & {
    readonly gaps: readonly string[];
    readonly criteria: number;
  })[];
  readonly total: number;
};

/** The applications of the card, each with the criteria nobody has shown; null for a role that does not judge them. */
export async function readApplications(
  db: Db,
  book: ReferenceBook,
  role: string,
  now: Temporal.Instant,
): Promise<ApplicationsBeside | null> {
  if (role !== 'legal-services') return null;
  const { applications, total } = await openApplications(db, applicationsBeside);
  const facts = await criterionFacts(
    db,
    applications.map(({ measureId }) => measureId),
    now,
  );
  return {
    total,
    applications: applications.map((each) => {
      const criteria = criteriaOf(book, each.regime);
      const gaps = criteriaWithGap(standingCriteria(criteria, facts.get(each.measureId) ?? []));
      return { ...each, criteria: criteria.length, gaps: gaps.map(({ criterion }) => criterion) };
    }),
  };
}

/** The person and the order of a line. A record that the viewer may not open shows nothing but that. */
function orderOf(reader: WorkReader, order: Pick<OpenApplication, 'personId' | 'ref' | 'regime'>) {
  const person = reader.people.get(order.personId);
  const name = personLink(reader, order.personId);
  const isRestricted = person !== undefined && !mayOpen(reader.viewer, person.restrictedGroupId);
  return {
    isRestricted,
    line: isRestricted ? [name] : [name, { text: order.ref, href: measurePath(order) }],
  };
}

/** The card: each application with what nobody has shown and the last instruction. */
export function applicationsView(reader: WorkReader, book: ReferenceBook, beside: ApplicationsBeside | null) {
  if (beside === null) return null;
  const { language, now } = reader;
  const w = pageWords[language];
  const today = londonDate(now);
  return {
    id: 'applications',
    title: w.applications,
    nothing: w.applicationsNone,
    all: { text: w.applicationsAll(beside.total), href: '/orders?status=asked-legal' },
    lines: beside.applications.map((each) => {
      const named = orderOf(reader, each);
      if (named.isRestricted) return named.line;
      const gaps = each.gaps.map((key) => book.nameThen('order-criterion', key, language, book.on));
      return [
        ...named.line,
        ...(each.criteria === 0
          ? []
          : [
              gaps.length === 0
                ? { text: w.criteriaShown, line: true }
                : { text: w.criteriaGaps(gaps), line: true, late: true },
            ]),
        {
          text: w.lastInstruction(
            stepWords(language, each.last.step, each.regime),
            dayText(language, each.last.on, today),
          ),
          line: true,
          quiet: true,
        },
      ];
    }),
  };
}

export type UnheardBeside = Awaited<ReturnType<typeof unheardVictims>>;

/** The victims of the card, the longest silence first; null for a role that does not keep the register's promises to them. */
export async function readUnheard(
  db: Db,
  book: ReferenceBook,
  role: string,
  now: Temporal.Instant,
): Promise<UnheardBeside | null> {
  if (role !== 'civil-orders-officer') return null;
  return unheardVictims(db, watchRules(book), { offset: 0, limit: unheardBeside }, londonDate(now));
}

/** The card: how many there are, and those of the longest silence by the order that protects them. */
export function unheardView(reader: WorkReader, beside: UnheardBeside | null) {
  if (beside === null) return null;
  const { language } = reader;
  const w = pageWords[language];
  return {
    id: 'unheard',
    title: w.unheard,
    nothing: w.unheardNone,
    all: { text: w.unheardAll(beside.total), href: '/orders/not-heard' },
    lines: beside.rows.map((row) => {
      const named = orderOf(reader, row);
      if (named.isRestricted) return named.line;
      return [
        ...named.line,
        {
          text:
            row.heardOn === null
              ? w.neverHeard(shortDay(language, row.grantedOn))
              : w.lastHeard(shortDay(language, row.heardOn)),
          line: true,
          late: true,
        },
      ];
    }),
  };
}
