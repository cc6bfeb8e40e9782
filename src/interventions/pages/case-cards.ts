// The cards beside the form: the case, who can be asked, and what is recorded already.

import { shortResult } from '#assessments';
import { currentOutcome, relationshipName } from '#crimes';
import { measureState, measureStatus, measuresOf } from '#orders';
import { londonDate, shortDay, words } from '#platform';
import type { PageRequest } from '#platform';
import { findOutcome } from '#reference';
import { listStaff, roleName } from '#users';
import type { Role, StaffMember } from '#users';

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

/** The case in a few lines, whom to ask, and what stands already. */
export async function caseCards(
  request: PageRequest,
  found: ConsiderationCase,
  names: ReadonlyMap<number, string>,
  risk: RiskOnRecord,
) {
  return {
    case: await caseLines(request, found, risk),
    ask: askLines(request, await listStaff(request.db)),
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
                  : lowerFirst(relationshipName(book, language, relationship)),
              ),
            })),
    },
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

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLocaleLowerCase('cy') + text.slice(1);
}

/** One person in post of each role that advises, from the viewer's area where there is one. */
function askLines(request: PageRequest, staff: readonly StaffMember[]) {
  const { language, viewer, clock } = request;
  const today = londonDate(clock.now());
  const here = staff.filter(
    ({ activeTo }) => activeTo === null || Temporal.PlainDate.compare(activeTo, today) >= 0,
  );
  return askedRoles.flatMap((role) => {
    const own = here.filter((member) => member.role === role);
    const member = own.find(({ areaCode }) => areaCode === viewer.areaCode) ?? own[0];
    if (member === undefined) return [];
    return [
      {
        key: member.name,
        value: [{ text: member.phone ?? '' }, { text: roleName(language, role), quiet: true, line: true }],
      },
    ];
  });
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
