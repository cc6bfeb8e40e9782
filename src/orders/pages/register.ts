// The registers: orders and notices, and bail; filtered, sorted and paged, and the same list as a file.

import type { AddedRegime } from '#law';
import { fullName } from '#people';
import { csvText, definePage, londonDate, shortDay, words } from '#platform';
import type { Language, Page, PageRequest } from '#platform';
import { referenceLists } from '#reference';
import type { ReferenceBook } from '#reference';
import { addedRegimes, heldLaw } from '#statutes';
import { caseRoles, mayOpen, recordingRoles } from '#users';

import { measurePath } from '../present-conditions.ts';
import { statusTag } from '../present-measure.ts';
import { readRegister } from '../register-store.ts';
import type { RegisterRow } from '../register-store.ts';
import { watchRules } from '../watch-rules.ts';
import type { MeasureRoom } from './open-measure.ts';
import { filterBar } from './register-filter.ts';
import { countedTo, pageSize, readQuery, registerAddress, storeFilter } from './register-query.ts';
import type { RegisterQuery } from './register-query.ts';
import { cy } from './register.cy.ts';
import { en } from './register.en.ts';

const pageWords = words(en, cy);

/** Rows of a file: as far as a register is counted. */
const mostRows = countedTo;

const called = {
  orders: { en: en.title, cy: cy.title },
  bail: { en: en.bailTitle, cy: cy.bailTitle },
} as const;

/** The register under `/orders` or under `/bail`. */
export function registerPage(room: MeasureRoom): Page {
  return definePage({
    name: `${room}-register`,
    path: `/${room}`,
    section: 'orders',
    who: caseRoles,
    reads: 'list',
    words: pageWords,
    called: called[room],
    template: 'orders/pages/register.njk',
    budget: { html: 90_000 },
    example: () => `/${room}`,
    get: async (request) => {
      const { query, book, kinds, today } = await asked(request, room);
      const offset = (query.page - 1) * pageSize;
      const filter = storeFilter(room, query, request.viewer, { offset, limit: pageSize });
      const found = await readRegister(request.db, request.viewer, filter, today, watchRules(book));
      await request.logRead({ kind: 'list', ref: `${room}-register` });
      return { kind: 'show', view: present(request, room, query, found, { book, kinds }) };
    },
  });
}

/** The same list as a file for a spreadsheet. */
export function registerFilePage(room: MeasureRoom): Page {
  return definePage({
    name: `${room}-register-file`,
    path: `/${room}.csv`,
    section: 'orders',
    who: caseRoles,
    reads: 'list',
    words: pageWords,
    called: called[room],
    template: null,
    example: () => `/${room}.csv`,
    get: async (request) => {
      const { query, book, today } = await asked(request, room);
      const filter = storeFilter(room, query, request.viewer, { offset: 0, limit: mostRows });
      const { rows } = await readRegister(request.db, request.viewer, filter, today, watchRules(book));
      await request.logRead({ kind: 'list', ref: `${room}-register-file` });
      const { language } = request;
      return {
        kind: 'download',
        fileName: `${room}-${today.toString()}.csv`,
        type: 'text/csv; charset=utf-8',
        body: csvText([fileHeads(language, room), ...rows.map((row) => fileRow(request, room, row, book))]),
      };
    },
  });
}

async function asked(request: PageRequest, room: MeasureRoom) {
  const today = londonDate(request.clock.now());
  const book = await referenceLists(request.db, today);
  const areas = book.all('area').map((entry) => entry.key);
  const kinds = addedRegimes(await heldLaw(request.db));
  return { today, book, kinds, query: readQuery(room, request.query, areas, kinds) };
}

function present(
  request: PageRequest,
  room: MeasureRoom,
  query: RegisterQuery,
  found: { readonly rows: readonly RegisterRow[]; readonly total: number },
  lists: { readonly book: ReferenceBook; readonly kinds: readonly AddedRegime[] },
) {
  const { language, viewer } = request;
  const w = pageWords[language];
  const isBail = room === 'bail';
  const address = registerAddress(`/${room}`, query);
  return {
    title: isBail ? w.bailTitle : w.title,
    line: isBail ? w.bailLine : w.line,
    caption: isBail ? w.bailCaption : w.caption,
    sub: {
      label: w.sub,
      items: [
        { text: w.orders, href: '/orders', current: !isBail },
        { text: w.bail, href: '/bail', current: isBail },
        { text: w.gaps, href: '/orders/gaps' },
        { text: w.watch, href: '/orders/watch' },
      ],
    },
    add: recordingRoles.some((role) => role === viewer.role) ? { text: w.add, href: '/orders/new' } : null,
    filter: filterBar(language, room, query, lists),
    count: found.total >= countedTo ? w.countAtLeast(countedTo - 1) : w.count(found.total),
    columns: columns(language, room, query),
    rows: found.rows.map((row) => ({ cells: cells(request, room, row) })),
    pages: {
      page: query.page,
      pages: Math.max(1, Math.ceil(found.total / pageSize)),
      address,
    },
  };
}

function columns(language: Language, room: MeasureRoom, query: RegisterQuery) {
  const w = pageWords[language];
  const sorted = (sort: RegisterQuery['sort'], direction: 'ascending' | 'descending') => ({
    sort: {
      href: registerAddress(`/${room}`, { ...query, sort }),
      direction: query.sort === sort ? direction : ('none' as const),
    },
  });
  return [
    { text: room === 'bail' ? w.bailHead : w.heads.ref, width: 'narrow' },
    { text: w.heads.person, ...sorted('person', 'ascending') },
    { text: w.heads.type },
    { text: w.heads.status },
    { text: w.heads.made, ...sorted('granted', 'descending') },
    ...(room === 'bail' ? [] : [{ text: w.heads.served }]),
    { text: w.heads.ends, ...sorted('ends', 'ascending') },
    { text: w.heads.check },
    { text: w.heads.due },
    { text: w.heads.breaches, numeric: true, ...sorted('breaches', 'descending') },
    { text: w.heads.owner },
  ];
}

function endCell(language: Language, row: RegisterRow) {
  const w = pageWords[language];
  if (row.endsOn !== null) return { text: shortDay(language, row.endsOn), datetime: row.endsOn.toString() };
  if (row.noEndDate) return w.noEnd;
  if (row.hearingNextOn !== null && row.status === 'in-force') {
    return [w.untilDecided, { text: w.hearingOn(shortDay(language, row.hearingNextOn)), line: true }];
  }
  const { ends } = row.law.length.value;
  return ends === 'on-determination' && row.grantedOn !== null ? w.untilDecided : w.notRecorded;
}

/** What is due next, under its day; a day that has passed says so. */
function dueCell(language: Language, { due }: RegisterRow, today: Temporal.PlainDate) {
  const w = pageWords[language];
  if (due === null) return w.nothingDue;
  const isLate = Temporal.PlainDate.compare(due.on, today) < 0;
  return [
    { text: shortDay(language, due.on), datetime: due.on.toString(), ...(isLate ? { late: true } : {}) },
    { text: w.due[due.kind], line: true, quiet: true },
  ];
}

function cells(request: PageRequest, room: MeasureRoom, row: RegisterRow) {
  const { language, viewer } = request;
  const w = pageWords[language];
  const day = (value: Temporal.PlainDate | null, absent: string) =>
    value === null ? absent : { text: shortDay(language, value), datetime: value.toString() };
  const isOpen = mayOpen(viewer, row.person.restrictedGroupId);
  return [
    { text: row.ref, href: measurePath(row) },
    {
      text: isOpen ? fullName(row.person) || row.person.ref : w.restricted,
      href: `/perpetrators/${row.person.ref}`,
    },
    row.law.short[language],
    statusTag(language, row.status, row.regime, row.replacedBy),
    row.promisedOn === null
      ? day(row.grantedOn, w.notMade)
      : [w.notMade, { text: w.promisedOn(shortDay(language, row.promisedOn)), line: true }],
    ...(room === 'bail' ? [] : [day(row.servedOn, row.promisedOn === null ? w.notServed : w.noService)]),
    endCell(language, row),
    day(row.lastCheckOn, w.never),
    dueCell(language, row, londonDate(request.clock.now())),
    String(row.breachCount),
    row.ownerName ?? w.nobody,
  ];
}

function fileHeads(language: Language, room: MeasureRoom): readonly string[] {
  const w = pageWords[language];
  const { heads } = w;
  return [
    room === 'bail' ? w.bailHead : heads.ref,
    heads.type,
    heads.status,
    w.personRef,
    heads.person,
    w.area,
    heads.made,
    heads.served,
    heads.ends,
    ...(room === 'bail' ? [] : [w.promisedHead, w.hearingHead]),
    heads.check,
    heads.due,
    w.dueWhat,
    heads.breaches,
    heads.owner,
  ];
}

/** Days as 2026-11-25, so that a spreadsheet sorts them. */
function fileRow(
  request: PageRequest,
  room: MeasureRoom,
  row: RegisterRow,
  book: ReferenceBook,
): readonly string[] {
  const { language, viewer } = request;
  const w = pageWords[language];
  const isOpen = mayOpen(viewer, row.person.restrictedGroupId);
  return [
    row.ref,
    row.law.name[language],
    statusTag(language, row.status, row.regime, row.replacedBy).text,
    row.person.ref,
    isOpen ? fullName(row.person) : w.restricted,
    row.areaCode === null ? '' : book.name('area', row.areaCode, language),
    row.grantedOn?.toString() ?? '',
    row.servedOn?.toString() ?? '',
    row.endsOn?.toString() ?? (row.noEndDate ? w.noEnd : ''),
    ...(room === 'bail' ? [] : [row.promisedOn?.toString() ?? '', row.hearingNextOn?.toString() ?? '']),
    row.lastCheckOn?.toString() ?? '',
    row.due?.on.toString() ?? '',
    row.due === null ? '' : w.due[row.due.kind],
    String(row.breachCount),
    row.ownerName ?? w.nobody,
  ];
}
