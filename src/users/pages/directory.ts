// The directory: who is on shift now, and who is in post by area, role, skill and Welsh; from a case, whom to ask about it.

import { clockTime, definePage, londonDate, shortMoment, words } from '#platform';
import type { Language, PageRequest } from '#platform';
import { referenceLists } from '#reference';
import type { ReferenceBook } from '#reference';

import { advisingRoles, canAdvise, isChampion, readDirectory } from '../read-directory.ts';
import type { DirectoryEntry } from '../read-directory.ts';
import { roleName } from '../role-names.ts';
import { caseRoles, recordingRoles, roles, supervisorRoles } from '../roles.ts';
import { nearest } from '../shift.ts';
import { cy } from './directory.cy.ts';
import { en } from './directory.en.ts';

const pageWords = words(en, cy);
const mostShown = 300;

export const directoryPage = definePage({
  name: 'directory',
  path: '/directory',
  section: 'directory',
  who: caseRoles,
  reads: 'nothing',
  words: pageWords,
  template: 'users/pages/directory.njk',
  budget: { html: 150_000 },
  example: () => '/directory',
  get: async (request) => ({ kind: 'show', view: await present(request) }),
});

type About = {
  readonly name: 'crime' | 'perpetrator';
  readonly ref: string;
  /** Who asks: nobody asks themselves. */
  readonly askerId: number;
};

/** The case the reader came from. Only its reference is said: nothing of it is read here. */
function aboutCase({ query, viewer }: PageRequest): About | null {
  if (!recordingRoles.some((role) => role === viewer.role)) return null;
  for (const name of ['crime', 'perpetrator'] as const) {
    const ref = query[name] ?? '';
    if (/^[A-Za-z0-9-]{1,40}$/u.test(ref)) return { name, ref, askerId: viewer.staffId };
  }
  return null;
}

async function present(request: PageRequest) {
  const { db, language, clock, query, viewer } = request;
  const w = pageWords[language];
  const now = clock.now();
  const book = await referenceLists(db, londonDate(now));
  const about = aboutCase(request);
  const areaAsked = query['area'] ?? viewer.areaCode ?? '';
  const area = book.find('area', areaAsked)?.key ?? null;
  const role = roles.find((each) => each === query['role']) ?? null;
  const skill = book.find('skill', query['skill'] ?? '')?.key ?? null;
  const isWelsh = query['language'] === 'cy';
  const wanted = (await readDirectory(db, now)).filter(
    ({ member, skills }) =>
      (role === null || member.role === role) &&
      (skill === null || skills.includes(skill)) &&
      (!isWelsh || member.speaksWelsh),
  );
  const isNarrowed = role !== null || skill !== null;
  const onShift = wanted.filter((each) => each.shift !== null && (isNarrowed || canAdvise(each)));
  const near = nearest(
    book,
    onShift.map((each) => ({ ...each, areaCode: each.member.areaCode })),
    area,
  );
  const champions = isNarrowed ? null : championsElsewhere(book, onShift, near.people, area);
  const atHand = [...near.people, ...(champions?.people ?? [])];
  const areaName = (code: string | null) => (code === null ? w.whole : book.name('area', code, language));
  const columns = columnsOf(language, about);
  const cellsOf = (each: DirectoryEntry) => ({ cells: cells(language, book, each, about, now) });
  return {
    back: backOf(language, about),
    links: linksOf(request),
    filter: filterOf(request, book, { area, role, skill, isWelsh, about }),
    columns,
    onShift: {
      heading: area === null ? w.onShift : w.onShiftIn(areaName(area)),
      note:
        near.people.length === 0
          ? nobodyNow(
              language,
              wanted.filter((each) => isNarrowed || canAdvise(each)),
              areaName,
            )
          : area === null || near.area === area
            ? champions === null || area === null
              ? ''
              : champions.people.length === 0
                ? w.noChampion
                : w.noChampionIn(areaName(area), areaName(champions.area))
            : w.nobodyIn(areaName(area), areaName(near.area)),
      columns,
      // The heading names the area: whoever is near by but not of it stands in the list and is not counted.
      count: atHand.filter(({ member: { areaCode } }) => area === null || (areaCode ?? area) === area).length,
      rows: atHand.toSorted((a, b) => Number(isChampion(book, b)) - Number(isChampion(book, a))).map(cellsOf),
    },
    roles: (about === null ? [] : advisingRoles).map((each) => [
      { text: w.askRole(roleName(language, each)), href: `/advice/new?${addressOf(about)}&role=${each}` },
    ]),
    rows: wanted
      .filter(({ member }) => area === null || member.areaCode === area)
      .toSorted((a, b) => placeOf(book, language, a) - placeOf(book, language, b))
      .slice(0, mostShown)
      .map(cellsOf),
  };
}

/** Nobody is on shift anywhere: who is next, where the roster says. */
function nobodyNow(
  language: Language,
  asked: readonly DirectoryEntry[],
  areaName: (code: string | null) => string,
): string {
  const w = pageWords[language];
  const [first] = asked
    .flatMap(({ member, next, isAway }) => (next === null || isAway ? [] : [{ member, from: next.from }]))
    .toSorted((a, b) => Temporal.Instant.compare(a.from, b.from));
  if (first === undefined) return w.nobody;
  const { member, from } = first;
  const area = member.areaCode === null ? w.forceWide : areaName(member.areaCode);
  return w.nobodyUntil(member.name, area, shortMoment(language, from));
}

function addressOf(about: About | null): string {
  return about === null ? '' : `${about.name}=${about.ref}`;
}

/** Champions of the nearest area that has one on shift, where none is among those at hand; null where one is. */
function championsElsewhere(
  book: ReferenceBook,
  onShift: readonly DirectoryEntry[],
  atHand: readonly DirectoryEntry[],
  area: string | null,
) {
  if (atHand.length === 0 || atHand.some((each) => isChampion(book, each))) return null;
  const champions = onShift.filter((each) => isChampion(book, each));
  return nearest(
    book,
    champions.map((each) => ({ ...each, areaCode: each.member.areaCode })),
    area,
  );
}

/** Area by area, then those of the whole force; by role within an area. */
function placeOf(book: ReferenceBook, language: Language, { member }: DirectoryEntry): number {
  const areas = book.entries('area', language);
  const place = areas.findIndex(({ key }) => key === member.areaCode);
  return (place === -1 ? areas.length : place) * roles.length + roles.indexOf(member.role);
}

function backOf(language: Language, about: About | null) {
  if (about === null) return null;
  const w = pageWords[language];
  return about.name === 'crime'
    ? { text: w.forCrimeBack, href: `/crimes/${about.ref}`, line: w.forCrime(about.ref) }
    : { text: w.forPersonBack, href: `/perpetrators/${about.ref}`, line: w.forPerson(about.ref) };
}

function linksOf({ language, viewer }: PageRequest) {
  const w = pageWords[language];
  return [
    { text: w.training, href: '/training' },
    { text: w.guidance, href: '/guidance', line: true },
    { text: w.poster, href: '/directory/poster', line: true },
    ...(supervisorRoles.some((each) => each === viewer.role)
      ? [{ text: w.shifts, href: '/directory/shifts', line: true }]
      : []),
  ];
}

function columnsOf(language: Language, about: About | null) {
  const { heads } = pageWords[language];
  return [
    { text: heads.name },
    { text: heads.role },
    { text: heads.skills },
    { text: heads.area },
    { text: heads.language },
    { text: heads.until },
    { text: heads.phone },
    ...(about === null ? [] : [{ text: heads.ask }]),
  ];
}

function cells(
  language: Language,
  book: ReferenceBook,
  { member, skills, shift, next, isAway }: DirectoryEntry,
  about: About | null,
  now: Temporal.Instant,
) {
  const w = pageWords[language];
  const until =
    shift === null
      ? isAway
        ? w.away
        : next === null
          ? w.noShift
          : w.next(shortMoment(language, next.from))
      : londonDate(shift.to).equals(londonDate(now))
        ? clockTime(shift.to)
        : shortMoment(language, shift.to);
  return [
    { text: member.name, href: `/directory/people/${member.ref}` },
    roleName(language, member.role),
    skills.map((key) => book.nameThen('skill', key, language, book.on)).join(', '),
    member.areaCode === null ? w.forceWide : book.name('area', member.areaCode, language),
    member.speaksWelsh ? w.yes : '',
    { text: until, quiet: shift === null },
    member.phone ?? w.notRecorded,
    ...(about === null
      ? []
      : member.id === about.askerId
        ? ['']
        : [
            {
              text: w.ask,
              href: `/advice/new?${addressOf(about)}&staff=${member.ref}`,
              hidden: member.name,
            },
          ]),
  ];
}

function filterOf(
  { language }: PageRequest,
  book: ReferenceBook,
  chosen: {
    readonly area: string | null;
    readonly role: string | null;
    readonly skill: string | null;
    readonly isWelsh: boolean;
    readonly about: About | null;
  },
) {
  const w = pageWords[language];
  const field = (
    name: string,
    label: string,
    all: string,
    options: readonly { readonly value: string; readonly text: string }[],
    value: string | null,
  ) => ({
    name,
    label,
    options: [
      { value: '', text: all, selected: value === null },
      ...options.map((option) => ({ ...option, selected: option.value === value })),
    ],
  });
  const listed = (list: 'area' | 'skill') =>
    book.entries(list, language).map((entry) => ({ value: entry.key, text: entry[language] }));
  return {
    action: '/directory',
    hidden: chosen.about === null ? [] : [{ name: chosen.about.name, value: chosen.about.ref }],
    fields: [
      field('area', w.area, w.allAreas, listed('area'), chosen.area),
      field(
        'role',
        w.role,
        w.allRoles,
        caseRoles.map((each) => ({ value: each, text: roleName(language, each) })),
        chosen.role,
      ),
      field('skill', w.skill, w.allSkills, listed('skill'), chosen.skill),
      field('language', w.welshOnly, w.any, [{ value: 'cy', text: w.welsh }], chosen.isWelsh ? 'cy' : null),
    ],
    submit: w.show,
  };
}
