// The cards beside the form: the case, who can be asked, and what is recorded already.

import { shortResult } from '#assessments';
import { listFour } from '#conduct';
import { currentOutcome, relationshipName } from '#crimes';
import { measureState, measureStatus, measuresOf } from '#orders';
import { londonDate, lowerFirst, shortDay, words } from '#platform';
import type { PageRequest } from '#platform';
import { findOutcome } from '#reference';
import { isChampion, nearest, readDirectory, roleName } from '#users';
import type { DirectoryEntry, Role } from '#users';

import type { Consideration } from '../consideration.ts';
import { considerationsOf } from '../consideration-store.ts';
import { intervention } from '../intervention.ts';
import { answerTag, authorName } from '../present-answers.ts';
import type { RiskOnRecord } from '../read-risk-signs.ts';
import { standingAnswers } from '../standing-answers.ts';
import type { ConsiderationCase } from './open-case.ts';
import { cy } from './new-consideration.cy.ts';
import { en } from './new-consideration.en.ts';

const pageWords = words(en, cy);
const askedRoles: readonly Role[] = ['domestic-abuse-officer', 'legal-services', 'offender-management'];
const mostInForce = 3;

/** The case in a few lines, and what stands already. */
export async function caseCards(
  request: PageRequest,
  found: ConsiderationCase,
  names: ReadonlyMap<number, string>,
  risk: RiskOnRecord,
) {
  return {
    case: await caseLines(request, found, risk),
    recorded: await recordedLines(request, found, names),
  };
}

async function caseLines(
  request: PageRequest,
  found: ConsiderationCase,
  { breaches, assessments }: RiskOnRecord,
) {
  const { db, language, clock } = request;
  const w = pageWords[language];
  const { person, book, day } = found;
  const now = clock.now();
  const nominals = person?.nominalIds ?? [];
  const measures = await measuresOf(db, nominals, now);
  const inForce = measures
    .map(({ measure, events }) => ({ measure, state: measureState(events) }))
    .filter(({ state }) => measureStatus(state, day) === 'in-force')
    .map(({ measure, state }) => {
      const name = measure.law.short[language];
      return state.endsOn === null ? name : w.until(name, shortDay(language, state.endsOn));
    });
  const outcome = found.crime === null ? undefined : currentOutcome(found.crime);
  const four = found.crime === null ? null : await listFour(db, language, found.crime, now);
  const isOpen = outcome === undefined || findOutcome(book, outcome.outcomeCode)?.isOpen === true;
  return [
    {
      key: w.victim,
      value:
        found.victims.length === 0
          ? w.noVictim
          : found.victims.map(({ label, relationship }) => ({
              line: true,
              text: w.victimLine(
                label ?? w.unlabelled,
                relationship === null
                  ? w.noRelationship
                  : relationship.key === 'not-known'
                    ? w.relationshipNotKnown
                    : lowerFirst(relationshipName(book, language, relationship)),
              ),
            })),
    },
    ...(four === null ? [] : [{ key: w.four, value: four.map((text) => ({ text, line: true })) }]),
    {
      key: w.breaches,
      value:
        breaches === 0 || person === null
          ? w.noBreaches
          : { text: w.breachesBefore(breaches), href: `/perpetrators/${person.ref}/breaches` },
    },
    {
      key: w.risk,
      value:
        assessments.length === 0
          ? w.notAssessed
          : assessments.map((each) => {
              const { text, tag } = shortResult(language, book, each);
              return { text, tag, line: true };
            }),
    },
    {
      key: w.inForce,
      value:
        inForce.length === 0
          ? w.nothingInForce
          : inForce.slice(0, mostInForce).map((text) => ({ text, line: true })),
    },
    ...(found.crime === null
      ? []
      : [
          {
            key: w.status,
            value:
              isOpen || outcome === undefined
                ? w.investigating
                : book.name('outcome', outcome.outcomeCode, language),
          },
        ]),
  ];
}

/** The champion on shift, of the nearest area that has one; then one person of each role that advises, at work rather than away. */
export async function whomToAsk(
  { db, clock, language, viewer }: PageRequest,
  { book }: Pick<ConsiderationCase, 'book'>,
) {
  const staff = await readDirectory(db, clock.now());
  const w = pageWords[language];
  const onShift = staff.filter((each) => each.shift !== null && isChampion(book, each));
  const placed = onShift.map((each) => ({ ...each, areaCode: each.member.areaCode }));
  const [champion] = nearest(book, placed, viewer.areaCode).people;
  const line = ({ member }: DirectoryEntry, what: string) => ({
    key: member.name,
    value: [{ text: member.phone ?? '' }, { text: what, quiet: true, line: true }],
  });
  return [
    ...(champion === undefined ? [] : [line(champion, championWords(champion))]),
    ...askedRoles.flatMap((role) => {
      const own = staff.filter(({ member }) => member.role === role);
      const here = own.filter(({ isAway }) => !isAway);
      const able = here.length === 0 ? own : here;
      const one = able.find(({ member }) => member.areaCode === viewer.areaCode) ?? able[0];
      return one === undefined ? [] : [line(one, roleName(language, role))];
    }),
  ];

  function championWords({ member, skills }: DirectoryEntry): string {
    const skill = skills.find((key) => isChampion(book, { skills: [key] })) ?? '';
    const name = book.nameThen('skill', skill, language, book.on);
    return member.areaCode === null || member.areaCode === viewer.areaCode
      ? w.onShift(name)
      : w.onShiftIn(name, book.name('area', member.areaCode, language));
  }
}

async function recordedLines(
  request: PageRequest,
  found: ConsiderationCase,
  names: ReadonlyMap<number, string>,
) {
  const { db, language, clock } = request;
  const w = pageWords[language];
  const { book, person } = found;
  const standing = [...standingAnswers(found.entries).values()];
  const elsewhere = await earlierAnswers(request, found);
  return [
    ...standing.map(({ answer, entry, state }) => [
      { text: intervention(book, answer.intervention, language).name, href: `/considerations/${entry.ref}` },
      { text: answerTag(language, answer.answer, state).text, line: true },
      {
        text: `${authorName(language, entry, names, book)}, ${shortDay(language, londonDate(entry.occurredAt))}`,
        quiet: true,
        line: true,
      },
    ]),
    ...(standing.length > 0
      ? []
      : [[{ text: found.crime === null ? w.nothingForPerson : w.nothingRecorded }]]),
    ...(elsewhere === 0 || person === null
      ? []
      : [[{ text: w.earlier(elsewhere), href: `/perpetrators/${person.ref}/interventions` }]]),
  ];

  async function earlierAnswers(asking: PageRequest, of: ConsiderationCase): Promise<number> {
    if (of.person === null) return 0;
    const all = await considerationsOf(db, { nominalIds: of.person.nominalIds }, clock.now());
    const own = of.crime?.crime.id ?? null;
    const byCrime = Map.groupBy(
      all.filter((entry: Consideration) => entry.crimeId !== own),
      (entry) => entry.crimeId,
    );
    return [...byCrime.values()].reduce((sum, entries) => sum + standingAnswers(entries).size, 0);
  }
}
