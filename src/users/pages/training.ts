// Training: what has ended or ends soon, how many of each team hold each course, and who of a team holds what.

import { definePage, londonDate, shortDay, words } from '#platform';
import type { Language, PageRequest } from '#platform';
import { referenceLists } from '#reference';

import { coursesOf } from '../course.ts';
import type { Course } from '../course.ts';
import { teamNames } from '../post-store.ts';
import type { Team } from '../post-store.ts';
import { caseRoles, recordingRoles } from '../roles.ts';
import { listStaff } from '../staff-store.ts';
import type { StaffMember } from '../staff-store.ts';
import { coverage, endings } from '../team-coverage.ts';
import type { CourseCoverage } from '../team-coverage.ts';
import { trainingOn } from '../training.ts';
import type { TrainingRecord } from '../training.ts';
import { trainingOf } from '../training-store.ts';
import { cy } from './training.cy.ts';
import { en } from './training.en.ts';

const pageWords = words(en, cy);
const mostShown = 100;

export const trainingPage = definePage({
  name: 'training',
  path: '/training',
  section: 'directory',
  who: caseRoles,
  reads: 'nothing',
  words: pageWords,
  template: 'users/pages/training.njk',
  budget: { html: 80_000 },
  example: () => '/training',
  get: async (request) => ({ kind: 'show', view: await present(request) }),
});

type Training = ReadonlyMap<number, readonly TrainingRecord[]>;

async function present({ db, language, clock, query }: PageRequest) {
  const w = pageWords[language];
  const today = londonDate(clock.now());
  const book = await referenceLists(db, today);
  const courses = coursesOf(book, language);
  const staff = (await listStaff(db)).filter((member) => isCounted(member, today));
  const training = await trainingOf(
    db,
    staff.map(({ id }) => id),
    clock.now(),
  );
  const byTeam = Map.groupBy(staff, ({ teamId }) => teamId ?? 0);
  const teams = [
    ...(
      await teamNames(
        db,
        [...byTeam.keys()].filter((id) => id !== 0),
      )
    ).values(),
  ].toSorted((a, b) => a.name[language].localeCompare(b.name[language], language));
  const chosen = teams.find(({ id }) => String(id) === query['team']);
  const shown = chosen === undefined ? staff : (byTeam.get(chosen.id) ?? []);
  const ending = endings(shown, training, courses, today);
  return {
    filter: {
      action: '/training',
      fields: [
        {
          name: 'team',
          label: w.team,
          options: [
            { value: '', text: w.allTeams, selected: chosen === undefined },
            ...teams.map((team) => ({
              value: String(team.id),
              text: team.name[language],
              selected: team === chosen,
            })),
          ],
        },
      ],
      submit: w.show,
    },
    endingCount: ending.length,
    endings: ending.slice(0, mostShown).map(({ staffId, course, on, hasEnded }) => {
      const member = staff.find(({ id }) => id === staffId);
      const day = shortDay(language, on);
      return {
        cells: [
          { text: member?.name ?? '', href: `/training/${member?.ref ?? ''}` },
          teamName(language, teams, member) ?? w.noTeam,
          book.name('course', course, language),
          { text: hasEnded ? w.ended(day) : w.ends(day), late: hasEnded },
        ],
      };
    }),
    heads: [{ text: w.team }, ...courses.map(({ short }) => ({ text: short }))],
    teams: teams.map((team) => ({
      cells: [
        { text: team.name[language], href: `/training?team=${team.id}#members` },
        ...coverage(byTeam.get(team.id) ?? [], training, courses, today).map((each) =>
          covered(language, each),
        ),
      ],
    })),
    chosen: chosen === undefined ? '' : w.membersOf(chosen.name[language]),
    memberHeads: [{ text: w.person }, ...courses.map(({ short }) => ({ text: short }))],
    members: (chosen === undefined ? [] : shown).map((member) => ({
      cells: memberCells(language, member, training, courses, today),
    })),
    gates: courses
      .filter(({ gates }) => gates.length > 0)
      .map(({ name, gates }) => w.gate(name, gates.join(', '))),
  };
}

/** In post today, in a role that records. */
function isCounted(member: StaffMember, today: Temporal.PlainDate): boolean {
  const isInPost = member.activeTo === null || Temporal.PlainDate.compare(member.activeTo, today) >= 0;
  return isInPost && recordingRoles.some((role) => role === member.role);
}

function teamName(language: Language, teams: readonly Team[], member: StaffMember | undefined) {
  return teams.find(({ id }) => id === member?.teamId)?.name[language];
}

/** "2 of 5", with those whose training ended; a gap stands out. */
function covered(language: Language, { current, lapsed, members, isGap }: CourseCoverage) {
  const w = pageWords[language];
  return [
    { text: w.ofMembers(current, members), line: true, late: isGap },
    ...(lapsed === 0 ? [] : [{ text: w.lapsed(lapsed), quiet: true, line: true }]),
  ];
}

function memberCells(
  language: Language,
  member: StaffMember,
  training: Training,
  courses: readonly Course[],
  today: Temporal.PlainDate,
) {
  const w = pageWords[language];
  return [
    { text: member.name, href: `/training/${member.ref}` },
    ...courses.map(({ key }) => {
      const held = trainingOn(training.get(member.id) ?? [], key, today);
      if (held.state === 'untrained') return w.noRecord;
      if (held.state === 'lapsed') return { text: w.ended(shortDay(language, held.endedOn)), late: true };
      const { expiresOn } = held.record;
      return expiresOn === null ? w.held : w.until(shortDay(language, expiresOn));
    }),
  ];
}
