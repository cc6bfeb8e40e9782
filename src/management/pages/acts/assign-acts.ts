// Forms that say who manages a person: owner, unit, cohort, leaving a cohort, and the answer to a nomination.

import { dayFields, shortDay } from '#platform';
import { allTeams, listStaff } from '#users';

import { cohortsFor, findCohort } from '../../cohort.ts';
import { decideNomination } from '../../decide-nomination.ts';
import { nominationAnswers } from '../../management.ts';
import { addManagementFacts } from '../../management-facts-store.ts';
import { managingRoles, mayOf, nominationRoles } from '../../permitted-actions.ts';
import { unansweredTriggers } from '../../standing.ts';
import { entered, guardFacts, isShut, reasonField } from './act.ts';
import type { Act, Choice, Field, Scene } from './act.ts';

const nobody = 'nobody';

const onField = ({ w }: Scene): Field => ({ kind: 'day', name: 'on', label: w.from });
const newestFact = ({ file }: Scene, part: string) =>
  String(file.record.facts.findLast((fact) => fact.part === part)?.id ?? 0);

/** Who may own: the roles that manage, in post on the day. */
async function owners({ request, file }: Scene): Promise<readonly Choice[]> {
  const staff = await listStaff(request.db);
  return staff
    .filter(
      (one) =>
        mayOf(managingRoles, one.role) &&
        (one.activeTo === null || Temporal.PlainDate.compare(one.activeTo, file.day) >= 0),
    )
    .map((one) => ({ value: String(one.id), text: one.post === '' ? one.name : `${one.name}, ${one.post}` }));
}

export const ownerAct: Act = {
  roles: managingRoles,
  form: async (scene) => ({
    fields: [
      {
        kind: 'select',
        name: 'staff',
        label: scene.w.owner,
        empty: scene.w.chooseOwner,
        choices: [
          ...(await owners(scene)),
          ...(scene.file.standing.owner === null ? [] : [{ value: nobody, text: scene.w.nobody }]),
        ],
      },
      onField(scene),
      reasonField(scene),
    ],
    values: dayFields('on', scene.file.day),
  }),
  seen: (scene) => newestFact(scene, 'owner'),
  record: async (scene, reader) => {
    const staff = reader.choice('staff', [...(await owners(scene)).map(({ value }) => value), nobody]);
    const on = reader.day('on');
    const reason = reader.needed('reason');
    if (staff === null || on === null || reason === null) return { kind: 'wrong' };
    const staffId = staff === nobody ? null : Number(staff);
    const fact = { part: 'owner', staffId, occurredOn: on, reason } as const;
    await addManagementFacts(scene.request.db, [{ ...fact, ...entered(scene) }]);
    return { kind: 'done', detail: { staff: staffId } };
  },
};

export const unitAct: Act = {
  roles: managingRoles,
  form: async (scene) => ({
    fields: [
      {
        kind: 'select',
        name: 'team',
        label: scene.w.unit,
        empty: scene.w.chooseUnit,
        choices: (await allTeams(scene.request.db)).map((team) => ({
          value: String(team.id),
          text: team.name[scene.request.language],
        })),
      },
      onField(scene),
      reasonField(scene),
    ],
    values: dayFields('on', scene.file.day),
  }),
  seen: (scene) => newestFact(scene, 'unit'),
  record: async (scene, reader) => {
    const teams = (await allTeams(scene.request.db)).map((team) => String(team.id));
    const team = reader.choice('team', teams);
    const on = reader.day('on');
    const reason = reader.needed('reason');
    if (team === null || on === null || reason === null) return { kind: 'wrong' };
    const fact = { part: 'unit', teamId: Number(team), occurredOn: on, reason } as const;
    await addManagementFacts(scene.request.db, [{ ...fact, ...entered(scene) }]);
    return { kind: 'done', detail: { team: Number(team) } };
  },
};

/** A cohort with its level in one choice, so that a level that a cohort does not have cannot be given. */
function cohortChoices({ file, request, w }: Scene): readonly (Choice & {
  readonly cohort: string;
  readonly level: number | null;
  readonly isProposed: boolean;
})[] {
  return cohortsFor(file.book, file.band, request.language).flatMap((cohort) => {
    const levels = cohort.levels.length === 0 ? [null] : cohort.levels;
    return levels.map((level) => ({
      value: level === null ? cohort.key : `${cohort.key}.${level}`,
      text: level === null ? cohort.name : w.cohortLevel(cohort.name, level),
      hint: cohort.criteria,
      cohort: cohort.key,
      level,
      isProposed: cohort.isProposed,
    }));
  });
}

export const cohortAct: Act = {
  roles: managingRoles,
  form: async (scene) => ({
    facts: [
      scene.w.ageLines[scene.file.band],
      scene.w.cohortSource,
      ...guardFacts(scene, scene.w.linkedVictim),
    ],
    fields: [
      { kind: 'radios', name: 'cohort', label: scene.w.cohort, choices: cohortChoices(scene) },
      onField(scene),
      reasonField(scene),
    ],
    values: dayFields('on', scene.file.day),
  }),
  seen: (scene) => newestFact(scene, 'cohort'),
  record: async (scene, reader) => {
    const choices = cohortChoices(scene);
    const chosen = reader.choice(
      'cohort',
      choices.map(({ value }) => value),
    );
    const on = reader.day('on');
    const reason = reader.needed('reason');
    const found = choices.find(({ value }) => value === chosen);
    // What a nomination leads to is not entered round it; a category of the law, such as MAPPA's, is nobody's choice.
    if (found?.isProposed === true && isShut(scene)) reader.wrong('cohort', 'primary-harm-first');
    if (found === undefined || on === null || reason === null || !reader.isRight) return { kind: 'wrong' };
    const { cohort, level } = found;
    const fact = { part: 'cohort', cohort, level, isIn: true, occurredOn: on, reason } as const;
    await addManagementFacts(scene.request.db, [{ ...fact, ...entered(scene) }]);
    return { kind: 'done', detail: { cohort, level } };
  },
};

function presentCohorts({ file, request }: Scene): readonly Choice[] {
  return file.standing.cohorts.map(({ cohort }) => ({
    value: cohort,
    text: findCohort(file.book, cohort, request.language).name,
  }));
}

export const leaveAct: Act = {
  roles: managingRoles,
  form: async (scene) =>
    scene.file.standing.cohorts.length === 0
      ? null
      : {
          fields: [
            { kind: 'radios', name: 'cohort', label: scene.w.leaves, choices: presentCohorts(scene) },
            onField(scene),
            reasonField(scene),
          ],
          values: dayFields('on', scene.file.day),
        },
  seen: (scene) => newestFact(scene, 'cohort'),
  record: async (scene, reader) => {
    const cohort = reader.choice(
      'cohort',
      presentCohorts(scene).map(({ value }) => value),
    );
    const on = reader.day('on');
    const reason = reader.needed('reason');
    if (cohort === null || on === null || reason === null) return { kind: 'wrong' };
    const fact = { part: 'cohort', cohort, level: null, isIn: false, occurredOn: on, reason } as const;
    await addManagementFacts(scene.request.db, [{ ...fact, ...entered(scene) }]);
    return { kind: 'done', detail: { cohort } };
  },
};

function waiting({ file }: Scene) {
  return unansweredTriggers(file.record.triggers, file.record.decisions);
}

function proposedCohorts({ file, request }: Scene): readonly Choice[] {
  return cohortsFor(file.book, file.band, request.language)
    .filter((cohort) => cohort.isProposed)
    .map((cohort) => ({ value: cohort.key, text: cohort.name, hint: cohort.criteria }));
}

export const nominationAct: Act = {
  roles: nominationRoles,
  form: async (scene) => {
    const { w, request, file } = scene;
    const triggers = waiting(scene);
    if (triggers.length === 0) return null;
    return {
      line: w.nominationLine,
      facts: [
        ...triggers.map((trigger) =>
          w.triggers[trigger.rule](trigger.ref, shortDay(request.language, trigger.on)),
        ),
        w.ageLines[file.band],
        ...guardFacts(scene, w.guard),
      ],
      fields: [
        {
          kind: 'radios',
          name: 'decision',
          label: w.decision,
          choices: nominationAnswers.map((value) => ({ value, text: w.decisions[value] })),
        },
        { kind: 'radios', name: 'cohort', label: w.acceptedInto, choices: proposedCohorts(scene) },
        reasonField(scene),
      ],
    };
  },
  seen: (scene) =>
    waiting(scene)
      .map(({ ref }) => ref)
      .join(' '),
  record: async (scene, reader) => {
    const { request, file } = scene;
    const decision = reader.choice('decision', nominationAnswers);
    const cohorts = proposedCohorts(scene).map(({ value }) => value);
    const cohort = reader.maybe('cohort', cohorts);
    const reason = reader.needed('reason');
    if (decision === 'accepted' && cohort === null) reader.wrong('cohort', 'cohort-needed');
    if (decision === null || reason === null || !reader.isRight) return { kind: 'wrong' };
    const triggers = waiting(scene).map(({ ref }) => ref);
    const decided = await decideNomination(request.db, request.clock, request.viewer, file.person, {
      decision,
      triggers,
      reason,
      cohort,
    });
    if (!decided.ok) {
      reader.wrong('decision', decided.error === 'primary-harm' ? 'primary-harm' : 'not-now');
      return { kind: 'wrong' };
    }
    return { kind: 'done', detail: { decision, triggers: triggers.join(' ') } };
  },
};
