// The frame of every page about one perpetrator: who it is, warnings, what can be done, and the nine pages.

import { shortResult } from '#assessments';
import { historyOpening } from '#breaches';
import { measureState, measureStatus, promisedOn, statusTag } from '#orders';
import { ageOn, fullName } from '#people';
import type { PersonSummary } from '#people';
import { longDay, lowerFirst, monthName, shortDay } from '#platform';
import type { Language, PageRequest } from '#platform';
import type { ReferenceBook } from '#reference';
import { recordingRoles } from '#users';

import { cy } from './frame.cy.ts';
import { en } from './frame.en.ts';
import type { PerpetratorFile } from './perpetrator-file.ts';

const frameWords = { en, cy } as const;

export const perpetratorPageKeys = [
  'overview',
  'orders',
  'breaches',
  'crimes',
  'course-of-conduct',
  'risk',
  'interventions',
  'management',
  'victims',
  'timeline',
] as const;

export type PerpetratorPage = (typeof perpetratorPageKeys)[number];

/** Address of one of the nine pages, keeping an earlier view. */
export function perpetratorPath(ref: string, page: PerpetratorPage, known?: string): string {
  const path = page === 'overview' ? `/perpetrators/${ref}` : `/perpetrators/${ref}/${page}`;
  return known === undefined ? path : `${path}?known=${known}`;
}

/** Date of birth and age in words, as exact as it is known. */
export function bornWords(
  language: Language,
  person: Pick<PersonSummary, 'bornOn' | 'bornPrecision'>,
  day: Temporal.PlainDate,
): string {
  const w = frameWords[language];
  const { bornOn } = person;
  if (bornOn === null) return w.notRecorded;
  switch (person.bornPrecision) {
    case 'year':
      return w.bornYearOnly(bornOn.year);
    case 'month':
      return w.bornMonthOnly(`${monthName(language, bornOn.month)} ${bornOn.year}`);
    case 'estimated':
      return w.bornEstimated(shortDay(language, bornOn));
    default: {
      const age = ageOn(bornOn, day);
      const born = shortDay(language, bornOn);
      return age === null ? born : w.bornAndAge(born, age);
    }
  }
}

/** Name as pages show it: a record without one says so. */
export function nameWords(language: Language, person: Pick<PersonSummary, 'givenNames' | 'surname'>): string {
  const name = fullName(person);
  return name === '' ? frameWords[language].noName : name;
}

/** Town and first half of the postcode; never an address. */
export function livesWords(language: Language, person: Pick<PersonSummary, 'town' | 'outwardCode'>): string {
  const place = [person.town, person.outwardCode].filter((part) => part !== null && part !== '').join(' ');
  return place === '' ? frameWords[language].notRecorded : place;
}

function warningTags(language: Language, file: PerpetratorFile, book: ReferenceBook) {
  return file.facts.warnings.map((warning) => ({
    kind: 'warning',
    text: frameWords[language].warning(lowerFirst(book.name('warning', warning.code, language))),
  }));
}

/** The newest result with each tool, where it stands out: never an average of tools. */
function riskTags(language: Language, { risk, book }: PerpetratorFile) {
  return risk
    .map((each) => shortResult(language, book, each))
    .filter(({ tag }) => tag === 'warning')
    .map(({ text, tag }) => ({ kind: tag, text }));
}

/** What the shared template needs: identity, tags, actions and sub navigation with counts. */
export function perpetratorFrame(request: PageRequest, file: PerpetratorFile, current: PerpetratorPage) {
  const { language, viewer } = request;
  const w = frameWords[language];
  const { person } = file;
  const name = nameWords(language, person);
  const known = file.isPast ? file.day.toString() : undefined;
  const aliases = [...new Set(file.facts.aliases.map((alias) => alias.name))].slice(0, 6);
  const inForce = file.measures.filter(
    (record) => measureStatus(measureState(record.events), file.day) === 'in-force',
  ).length;
  const isPromised = promisedOn(file.measures, file.day).length > 0;
  const counts: Partial<Record<PerpetratorPage, number>> = {
    orders: file.measures.length,
    breaches: file.breaches.length,
    crimes: file.crimes.length,
    interventions: file.considered.reduce((sum, each) => sum + each.standing.length, 0),
    victims: file.victims.length,
  };
  const breaches = historyOpening(language, file.breaches);
  const mayRecord = recordingRoles.some((role) => role === viewer.role);
  return {
    ref: person.ref,
    title: current === 'overview' ? name : `${name}: ${w[current]}`,
    crumbs: [{ text: w.perpetrators, href: '/perpetrators' }, { text: name }],
    identity: {
      name,
      facts: [
        { key: w.ref, value: { text: person.ref, strong: true } },
        { key: w.born, value: { text: bornWords(language, person, file.day), strong: true } },
        { key: w.lives, value: { text: livesWords(language, person), strong: true } },
        ...(aliases.length > 0
          ? [{ key: w.alsoKnownAs, value: { text: aliases.join(', '), strong: true } }]
          : []),
      ],
      tags: [
        ...warningTags(language, file, file.book),
        ...riskTags(language, file),
        ...(breaches === null ? [] : [{ kind: 'late', text: breaches }]),
        ...(inForce > 0 ? [{ kind: 'info', text: w.conditionsInForce(inForce) }] : []),
        ...(isPromised ? [{ kind: 'info', text: statusTag(language, 'undertaking').text }] : []),
      ],
      ...(mayRecord && !file.isPast
        ? {
            actions: {
              primary: { text: w.recordBreach, href: `/breach-reports/new?perpetrator=${person.ref}` },
              secondary: {
                text: w.recordConsidered,
                href: `/considerations/new?perpetrator=${person.ref}#matrix`,
              },
              more: { text: w.newOrder, href: `/orders/new?perpetrator=${person.ref}` },
            },
          }
        : {}),
    },
    sub: {
      label: w.sub,
      items: perpetratorPageKeys.map((page) => ({
        text: w[page],
        href: perpetratorPath(person.ref, page, known),
        current: page === current,
        ...(counts[page] === undefined ? {} : { count: counts[page] }),
      })),
    },
    past: file.isPast
      ? {
          label: w.pastLabel,
          text: w.past(longDay(language, file.day)),
          link: { text: w.backToNow, href: perpetratorPath(person.ref, current) },
        }
      : null,
  };
}
