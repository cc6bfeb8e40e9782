// How a person is managed, as pages about the person show it: in full, and in short.

import { isRouteOpen, mayReviewHarm } from '#interventions';
import { londonDate, shortDay } from '#platform';
import type { Language } from '#platform';

import { link, managementWords, nameOf } from './act-links.ts';
import type { ManagementReader } from './act-links.ts';
import { findCohort } from './cohort.ts';
import type { CohortFact } from './management.ts';
import { alertRow, disclosureRow, handOverRow, visitRow } from './present-rows.ts';
import type { ManagementFile } from './read-file.ts';
import { standingPlan, standingReferences, unansweredTriggers } from './standing.ts';

/** Name of a cohort with its level. */
export function cohortName(
  language: Language,
  file: Pick<ManagementFile, 'book'>,
  fact: Pick<CohortFact, 'cohort' | 'level'>,
): string {
  const { name } = findCohort(file.book, fact.cohort, language);
  return fact.level === null ? name : managementWords[language].cohortLevel(name, fact.level);
}

/** Owner, unit and cohorts, each with since when, why and who said so. */
function presentNow(reader: ManagementReader, file: ManagementFile) {
  const { language } = reader;
  const w = managementWords[language];
  const { owner, unit, cohorts } = file.standing;
  const because = (fact: { occurredOn: Temporal.PlainDate; reason: string; byStaffId: number | null }) => [
    { text: w.since(shortDay(language, fact.occurredOn)), quiet: true },
    {
      text: [fact.reason, nameOf(file, fact.byStaffId)].filter(Boolean).join(' · '),
      quiet: true,
      line: true,
    },
  ];
  return [
    {
      key: w.owner,
      value:
        owner === null
          ? [{ text: w.nobody, strong: true }, ...presentElsewhere(reader, file)]
          : [
              { text: nameOf(file, owner.staffId), strong: true },
              ...because(owner),
              ...presentElsewhere(reader, file),
            ],
    },
    {
      key: w.unit,
      value:
        unit === null
          ? w.noUnit
          : [
              { text: file.teams.get(unit.teamId ?? 0)?.name[language] ?? '', strong: true },
              ...because(unit),
            ],
    },
    ...(cohorts.length === 0 ? [{ key: w.cohorts, value: w.noCohort }] : []),
    ...cohorts.map((fact) => ({
      key: w.cohorts,
      value: [
        { text: cohortName(language, file, fact), strong: true },
        ...because(fact),
        ...(findCohort(file.book, fact.cohort, language).confidence === 'verified'
          ? []
          : [{ text: w.fromMemory, quiet: true, line: true }]),
      ],
    })),
  ];
}

/** Gaps as sentences, each with the way to close it where this reader may. */
function presentGaps(reader: ManagementReader, file: ManagementFile) {
  const w = managementWords[reader.language];
  const href = `/perpetrators/${file.person.ref}/management`;
  return [
    ...presentGuard(reader, file),
    ...file.gaps.map((gap) => [{ text: w.gaps[gap], href, strong: true }]),
  ];
}

/** That the person is a victim in a linked file, before anything else that is asked about them as a perpetrator. */
function presentGuard({ language, role, isPast }: ManagementReader, { guard, person }: ManagementFile) {
  const w = managementWords[language];
  if (isRouteOpen(guard)) return [];
  const href = `/primary-harm-reviews/new?perpetrator=${person.ref}`;
  return [
    [
      { text: guard.kind === 'stopped' ? w.guardStopped : w.guardNeeded, strong: true },
      ...(mayReviewHarm(role) && !isPast ? [{ text: w.review, href, act: true }] : []),
    ],
  ];
}

/** Another force beside the owner here: it has been asked to take the person on, or a named person there owns them now. */
function presentElsewhere({ language }: ManagementReader, file: ManagementFile) {
  const w = managementWords[language];
  const { handOvers } = file.record;
  const packet = handOvers.findLast(({ receipt }) => receipt?.outcome !== 'taken-back');
  if (packet === undefined) return [];
  const force = file.book.nameThen('other-force', packet.force, language, londonDate(packet.at));
  const href = `/hand-overs/${packet.ref}`;
  const { receipt } = packet;
  if (receipt === null)
    return [{ text: w.ownerAsked(force, shortDay(language, packet.occurredOn)), href, line: true }];
  const { owner } = file.standing;
  const isBack = owner !== null && Temporal.Instant.compare(owner.at, receipt.at) > 0;
  if (isBack) return [];
  const there = receipt.theirOwner ?? force;
  return [
    {
      text: w.ownerThere(there, force, shortDay(language, receipt.occurredOn)),
      href,
      strong: true,
      line: true,
    },
  ];
}

function presentNominations(reader: ManagementReader, file: ManagementFile) {
  const { language } = reader;
  const w = managementWords[language];
  const { triggers, decisions } = file.record;
  const waiting = unansweredTriggers(triggers, decisions);
  return {
    waiting: waiting.map((trigger) => w.triggers[trigger.rule](trigger.ref, shortDay(language, trigger.on))),
    decide: waiting.length === 0 ? [] : link(reader, file, 'nomination'),
    decisions: decisions.toReversed().map((each) => [
      {
        text: w.decided(
          nameOf(file, each.byStaffId),
          shortDay(language, each.occurredOn),
          w.decisions[each.decision],
        ),
      },
      { text: each.reason, line: true },
      { text: each.triggers.join(', '), quiet: true, line: true },
    ]),
  };
}

function presentPlan(reader: ManagementReader, file: ManagementFile) {
  const { language } = reader;
  const w = managementWords[language];
  const plan = standingPlan(file.record.plans);
  return {
    steps:
      plan === null
        ? []
        : plan.steps.map(({ step, why }) => ({
            key: file.book.nameThen('plan-step', step, language, londonDate(plan.at)),
            value: why,
          })),
    author:
      plan === null ? '' : w.author(nameOf(file, plan.byStaffId), shortDay(language, londonDate(plan.at))),
    review: plan === null ? '' : w.reviewBy(shortDay(language, plan.reviewOn)),
    isLate: file.gaps.includes('plan-late'),
    write: link(reader, file, plan === null ? 'plan' : 'replan'),
  };
}

/** Who owned, which unit and which cohorts over time, newest first. */
function presentHistory({ language }: ManagementReader, file: ManagementFile) {
  const w = managementWords[language];
  return file.record.facts.toReversed().map((fact) => {
    const what =
      fact.part === 'owner'
        ? fact.staffId === null
          ? w.ownerLeft
          : w.owns(nameOf(file, fact.staffId))
        : fact.part === 'unit'
          ? (file.teams.get(fact.teamId ?? 0)?.name[language] ?? w.unitLeft)
          : fact.isIn
            ? w.entered(cohortName(language, file, fact))
            : w.left(cohortName(language, file, fact));
    return {
      cells: [
        { text: shortDay(language, fact.occurredOn), datetime: fact.occurredOn.toString() },
        what,
        fact.reason,
        nameOf(file, fact.byStaffId),
      ],
    };
  });
}

/** Everything about the management of a person, for its own page. */
export function presentManagement(reader: ManagementReader, file: ManagementFile) {
  const { language } = reader;
  const w = managementWords[language];
  const { record } = file;
  return {
    gaps: presentGaps(reader, file),
    age: file.band === 'youth' ? w.youth : file.band === 'not-known' ? w.ageUnknown : '',
    now: presentNow(reader, file),
    nominations: presentNominations(reader, file),
    visits: record.visits.toReversed().map((visit) => visitRow(reader, file, visit)),
    alerts: record.alerts.toReversed().map((alert) => alertRow(reader, file, alert)),
    plan: presentPlan(reader, file),
    references: standingReferences(record.references).map((each) => ({
      key: file.book.nameThen('national-system', each.system, language, londonDate(each.at)),
      value: [
        each.value,
        { text: w.checked(shortDay(language, each.checkedOn)), quiet: true, line: true },
        { text: nameOf(file, each.byStaffId), quiet: true, line: true },
      ],
    })),
    disclosures: record.disclosures.toReversed().map((each) => disclosureRow(reader, file, each)),
    clockDoubt: w.clockDoubt,
    handOvers: record.handOvers.toReversed().map((each) => handOverRow(reader, file, each)),
    history: presentHistory(reader, file),
    links: {
      now: (['owner', 'unit', 'cohort'] as const)
        .flatMap((act) => link(reader, file, act))
        .concat(file.standing.cohorts.length === 0 ? [] : link(reader, file, 'leave')),
      visit: link(reader, file, 'visit'),
      alert: link(reader, file, 'alert'),
      reference: link(reader, file, 'reference'),
      handOver: link(reader, file, 'hand-over'),
    },
  };
}

/** Owner, cohorts and gaps in a few lines, for the person's overview and the page of interventions. */
export function presentManagementShort(reader: ManagementReader, file: ManagementFile) {
  const { language } = reader;
  const w = managementWords[language];
  const { owner, unit, cohorts } = file.standing;
  return {
    facts: [
      {
        key: w.owner,
        value: [
          { text: owner === null ? w.nobody : nameOf(file, owner.staffId) },
          ...presentElsewhere(reader, file),
        ],
      },
      ...(unit === null
        ? []
        : [{ key: w.unit, value: file.teams.get(unit.teamId ?? 0)?.name[language] ?? '' }]),
      {
        key: w.cohorts,
        value:
          cohorts.length === 0
            ? w.noCohort
            : cohorts.map((fact) => cohortName(language, file, fact)).join(', '),
      },
    ],
    gaps: presentGaps(reader, file),
    all: { text: w.all, href: `/perpetrators/${file.person.ref}/management` },
  };
}
