// The caseload: everyone under management or proposed for it, by owner and cohort, with risk, next visit, plan, alerts and nominations.

import { newestOfPeople, shortResult } from '#assessments';
import type { Assessment } from '#assessments';
import { findPeople, fullName } from '#people';
import { definePage, londonDate, shortDay, words } from '#platform';
import type { PageRequest } from '#platform';
import { referenceLists } from '#reference';
import type { ReferenceBook } from '#reference';
import { mayOpen, staffNames } from '#users';

import {
  caseloadWaits,
  countByCohort,
  countByOwner,
  narrowed,
  noCohort,
  noOwner,
  waitsOf,
} from '../caseload.ts';
import type { CaseloadFilter, CaseloadPerson, CaseloadWait } from '../caseload.ts';
import { mostManaged, readCaseload } from '../caseload-store.ts';
import { findCohort, managementLimits } from '../cohort.ts';
import { managingRoles } from '../permitted-actions.ts';
import { cohortName } from '../present-management.ts';
import { cy } from './caseload.cy.ts';
import { en } from './caseload.en.ts';

const pageWords = words(en, cy);
const pageSize = 50;
/** The figures beside each owner; the others are in the list. */
const counted = ['tag-alert', 'nomination', 'visit-late', 'plan-late', 'no-plan'] as const;

export const caseloadPage = definePage({
  name: 'caseload',
  path: '/management',
  section: 'perpetrators',
  who: managingRoles,
  reads: 'list',
  words: pageWords,
  template: 'management/pages/caseload.njk',
  budget: { html: 110_000 },
  example: () => '/management',
  get: async (request) => {
    await request.logRead({ kind: 'list', ref: 'caseload' });
    return { kind: 'show', view: await present(request) };
  },
});

/** What was asked for; an offender manager who asks for nothing sees their own people, others their area. */
function asked({ query, viewer }: PageRequest, book: ReferenceBook): CaseloadFilter {
  const isFirst = Object.keys(query).every((name) => name === 'lang' || name === 'page');
  if (isFirst && viewer.role === 'offender-management') {
    return { areaCode: null, owner: String(viewer.staffId), cohort: null, wait: null };
  }
  const { area, owner, cohort } = query;
  return {
    areaCode: isFirst ? viewer.areaCode : (book.find('area', area ?? '')?.key ?? null),
    owner: owner !== undefined && /^(?:none|[0-9]{1,15})$/u.test(owner) ? owner : null,
    cohort: cohort === noCohort ? noCohort : (book.find('management-cohort', cohort ?? '')?.key ?? null),
    wait: caseloadWaits.find((each) => each === query['wait']) ?? null,
  };
}

/** The address of the list of a filter: what a figure leads to. */
function address(filter: CaseloadFilter): string {
  const { areaCode, owner, cohort, wait } = filter;
  const query = new URLSearchParams({
    area: areaCode ?? 'all',
    ...(owner === null ? {} : { owner }),
    ...(cohort === null ? {} : { cohort }),
    ...(wait === null ? {} : { wait }),
  });
  return `/management?${query.toString()}`;
}

async function present(request: PageRequest) {
  const { db, viewer, language, clock, query } = request;
  const w = pageWords[language];
  const now = clock.now();
  const today = londonDate(now);
  const book = await referenceLists(db, today);
  const cohorts = book.all('management-cohort').map(({ key }) => findCohort(book, key, language));
  const everybody = await readCaseload(db, cohorts, managementLimits(book), today);
  const filter = asked(request, book);
  const inArea = narrowed(everybody, { ...filter, owner: null, cohort: null, wait: null }, today);
  const found = narrowed(everybody, filter, today);
  const page = Math.min(Math.max(Math.trunc(Number(query['page'] ?? '1')) || 1, 1), 1000);
  const rows = found.slice((page - 1) * pageSize, page * pageSize);
  const ids = rows.map(({ personId }) => personId);
  const people = await findPeople(db, viewer, ids);
  const risk = await newestOfPeople(db, ids, now);
  const owners = countByOwner(inArea, today);
  const staff = await staffNames(db, [
    viewer.staffId,
    ...owners.flatMap(({ owner }) => (owner === noOwner ? [] : [Number(owner)])),
  ]);
  const ownerName = (key: string) => (key === noOwner ? w.noOwner : (staff.get(Number(key)) ?? w.notKnown));
  const byName = owners.toSorted(
    (a, b) =>
      Number(a.owner === noOwner) - Number(b.owner === noOwner) ||
      ownerName(a.owner).localeCompare(ownerName(b.owner), language),
  );
  const area = { areaCode: filter.areaCode, owner: null, cohort: null, wait: null };
  const figure = (count: number, of: CaseloadFilter, hidden: string) =>
    count === 0 ? '0' : { text: String(count), href: address(of), hidden };
  const inCohort = countByCohort(inArea);
  const inForce = book.entries('management-cohort', language).map(({ key }) => key);
  const ended = cohorts.map(({ key }) => key).filter((key) => !inForce.includes(key) && inCohort.has(key));
  const listed = [...inForce, ...ended].map((key) => findCohort(book, key, language));
  const sum = (wait: CaseloadWait) => owners.reduce((total, { waits }) => total + waits[wait], 0);
  return {
    cut: everybody.length === mostManaged ? w.cut(mostManaged) : null,
    filter: filterView(
      request,
      book,
      filter,
      byName.map(({ owner }) => ({ owner, name: ownerName(owner) })),
    ),
    count: w.count(found.length),
    rows: rows.map((each) => ({
      cells: rowOf(request, book, each, {
        person: people.get(each.personId),
        risk: risk.get(each.personId) ?? [],
        owner: ownerName(each.ownerId === null ? noOwner : String(each.ownerId)),
        today,
      }),
    })),
    pages: { page, pages: Math.max(1, Math.ceil(found.length / pageSize)), address: address(filter) },
    sums: w.sums(inArea.length),
    owners: [
      ...byName.map(({ owner, people: own, waits }) => ({
        cells: [
          ownerName(owner),
          figure(own, { ...area, owner }, ownerName(owner)),
          ...counted.map((wait) => figure(waits[wait], { ...area, owner, wait }, ownerName(owner))),
        ],
      })),
      {
        cells: [
          { text: w.all, strong: true },
          figure(inArea.length, area, w.all),
          ...counted.map((wait) => figure(sum(wait), { ...area, wait }, w.all)),
        ],
      },
    ],
    ownerHeads: [
      { text: w.heads.owner },
      { text: w.people, numeric: true },
      ...counted.map((wait) => ({ text: w.waits[wait], numeric: true })),
    ],
    cohorts: [
      ...listed.map(({ key, name }) => ({ key, name, count: inCohort.get(key) ?? 0 })),
      { key: noCohort, name: w.noCohort, count: inCohort.get(noCohort) ?? 0 },
    ].map(({ key, name, count }) => ({
      cells: [name, figure(count, { ...area, cohort: key }, name)],
    })),
  };
}

type Reading = {
  readonly person: Awaited<ReturnType<typeof findPeople>> extends ReadonlyMap<number, infer T>
    ? T | undefined
    : never;
  readonly risk: readonly Assessment[];
  readonly owner: string;
  readonly today: Temporal.PlainDate;
};

function rowOf(
  { language, viewer }: PageRequest,
  book: ReferenceBook,
  each: CaseloadPerson,
  { person, risk, owner, today }: Reading,
) {
  const w = pageWords[language];
  if (person === undefined || !mayOpen(viewer, person.restrictedGroupId)) {
    return [{ text: w.restricted, quiet: true }, owner, '', '', '', '', ''];
  }
  const waits = waitsOf(each, today);
  const day = (on: Temporal.PlainDate | null, none: string) =>
    on === null ? none : { text: shortDay(language, on), late: Temporal.PlainDate.compare(on, today) < 0 };
  return [
    [
      { text: fullName(person) || person.ref, href: `/perpetrators/${person.ref}/management` },
      { text: person.ref, quiet: true },
    ],
    { text: owner, late: waits.includes('no-owner') },
    each.cohorts.length === 0
      ? w.noCohort
      : each.cohorts.map((cohort) => ({
          text: cohortName(language, { book }, { cohort: cohort.key, level: cohort.level }),
          line: true,
        })),
    risk.length === 0
      ? { text: w.notAssessed, quiet: true }
      : risk.map((assessment) => {
          const { text, tag } = shortResult(language, book, assessment);
          return { text, line: true, strong: tag === 'warning' };
        }),
    day(each.nextVisitOn, w.noVisit),
    day(each.planReviewOn, w.noPlan),
    waits.length === 0
      ? w.nothingWaits
      : waits.map((wait) => ({
          text: w.said[wait](wait === 'tag-alert' ? each.alerts : each.proposals),
          line: true,
          late: true,
        })),
  ];
}

function filterView(
  { language, viewer }: PageRequest,
  book: ReferenceBook,
  filter: CaseloadFilter,
  owners: readonly { readonly owner: string; readonly name: string }[],
) {
  const w = pageWords[language];
  const me = String(viewer.staffId);
  const known = owners.some(({ owner }) => owner === me)
    ? owners
    : [{ owner: me, name: viewer.name }, ...owners];
  const field = (
    name: string,
    label: string,
    chosen: string | null,
    options: readonly { readonly value: string; readonly text: string }[],
  ) => ({
    name,
    label,
    options: options.map((option) => ({ ...option, selected: option.value === (chosen ?? '') })),
  });
  return {
    action: '/management',
    label: w.filter,
    fields: [
      field('area', w.area, filter.areaCode ?? 'all', [
        { value: 'all', text: w.everywhere },
        ...book.entries('area', language).map((entry) => ({ value: entry.key, text: entry[language] })),
      ]),
      field('owner', w.heads.owner, filter.owner, [
        { value: '', text: w.anyone },
        ...known.map(({ owner, name }) => ({ value: owner, text: owner === me ? w.me(name) : name })),
      ]),
      field('cohort', w.heads.cohorts, filter.cohort, [
        { value: '', text: w.anyCohort },
        ...book
          .entries('management-cohort', language)
          .map((entry) => ({ value: entry.key, text: entry[language] })),
        { value: noCohort, text: w.noCohort },
      ]),
      field('wait', w.heads.waits, filter.wait, [
        { value: '', text: w.anything },
        ...caseloadWaits.map((wait) => ({ value: wait, text: w.waits[wait] })),
      ]),
    ],
    submit: w.show,
    clear: '/management?area=all',
  };
}
