// The card of bail before charge: who may extend it and to which day, whose case it is, and where its clock stands still.

import {
  bailBodyNames,
  deadlineName,
  deadlineRefusalWords,
  laterBailStages,
  rankWords,
  ranks,
  regimeWords,
} from '#law';
import type { Confidence } from '#law';
import { shortDay } from '#platform';
import type { Language } from '#platform';

import { applyToCourtBy, bailLadder, nextStage, stageOf } from '../bail-ladder.ts';
import type { BailStage } from '../bail-ladder.ts';
import { bailBodyOf, bailClock, cpsPause, withCpsSince } from '../bail-clock.ts';
import { cited, sureWords } from '../cited.ts';
import { arrestDay, standingEvents } from '../measure-card.ts';
import type { MeasureStep } from '../measure.ts';
import { mayDo } from '../permitted-actions.ts';
import type { MeasureFile } from './open-measure.ts';
import { orderWords } from './order-parts.ts';

/**
 * Who may extend bail and to which day, stage by stage from the day of arrest; null where it has no stages, or it is
 * over. While the day of arrest is not recorded no day is worked out, and the card asks for it.
 */
export function extensionCard(language: Language, role: string, file: MeasureFile) {
  const w = orderWords[language];
  const { state, status, record } = file.standing;
  const { extensions } = record.measure.law;
  if (extensions.length === 0 || status !== 'in-force') return null;
  const arrestedOn = arrestDay(record.events);
  const decide = state.endsOn === null ? null : w.decideBefore(shortDay(language, state.endsOn));
  if (arrestedOn === null) {
    const mayAdd = !file.isPast && mayDo(role, 'step', file.standing);
    return {
      decide,
      lines: [
        [w.arrestNotRecorded],
        ...bodyLines(language, record.events),
        ...(laterBailStages(bailBodyOf(record.events) ?? 'police').value === 'held' ? extensions : []).map(
          ({ rule, by }) => [
            w.extensionBy(deadlineName(rule, language), whoExtends(language, by.value)),
            ...sourced(language, by),
          ],
        ),
      ],
      link: mayAdd ? { text: w.recordArrest, href: `${file.path}/steps/arrested-for`, act: true } : null,
    };
  }
  const ladder = bailLadder(arrestedOn, file.law, bailClock(record.events));
  const now = state.endsOn === null ? null : stageOf(ladder, state.endsOn);
  const next = state.endsOn === null ? null : nextStage(ladder, state.endsOn);
  const courtBy =
    state.endsOn === null || next?.by !== 'magistrates' ? null : applyToCourtBy(state.endsOn, file.law);
  return {
    decide,
    lines: [
      [w.arrestedOn(shortDay(language, arrestedOn))],
      ...bodyLines(language, record.events),
      ...cpsLines(language, record.events),
      ...pastFirst(language, file, ladder),
      ...ladder.map((stage) => [
        { text: stageWords(language, stage), strong: stage === now },
        ...(stage === now ? [{ text: w.stageNow, tag: 'info' as const }] : []),
        ...(stage === next && stage !== now ? [{ text: w.stageNext, tag: 'soon' as const }] : []),
        ...sourced(language, stage),
      ]),
      ...(courtBy === null
        ? []
        : [
            [
              {
                text: courtBy.ok
                  ? w.courtBy(shortDay(language, courtBy.value))
                  : deadlineRefusalWords(courtBy.error, language),
                strong: true,
              },
            ],
          ]),
    ],
    link: null,
  };
}

function stageWords(language: Language, stage: BailStage): string {
  const w = orderWords[language];
  const [name, day] = [deadlineName(stage.rule, language), shortDay(language, stage.lastOn)];
  if (!stage.isHeld) return w.stageLikened(name, day);
  return w.stage(name, day, stage.by === null ? w.custodyOfficer : whoExtends(language, stage.by));
}

/** Whose case it is; where its later stages were not found, that the earlier ones of a police case are shown, and why. */
function bodyLines(language: Language, events: MeasureFile['record']['events']) {
  const w = orderWords[language];
  const said = bailBodyOf(events);
  if (said === null) return [[w.bodyNotSaid]];
  const found = laterBailStages(said);
  return [
    [w.bodyIs(bailBodyNames[said][language])],
    ...(found.value === 'held' ? [] : [[{ text: w.laterNotFound, strong: true }]]),
  ];
}

/** That it runs past its first period although no extension is on the record. */
function pastFirst(
  language: Language,
  { standing: { state, record } }: MeasureFile,
  ladder: readonly BailStage[],
) {
  const [first] = ladder;
  const moves: readonly MeasureStep[] = ['extended', 'sent-to-cps'];
  const isMoved = standingEvents(record.events).some((event) => moves.includes(event.step));
  if (first === undefined || state.endsOn === null || isMoved) return [];
  return Temporal.PlainDate.compare(state.endsOn, first.lastOn) <= 0
    ? []
    : [[{ text: orderWords[language].pastFirst(shortDay(language, first.lastOn)), tag: 'late' as const }]];
}

/** Where the clock of bail stands still, or stood: PACE 1984 s47ZL, from memory. */
function cpsLines(language: Language, events: MeasureFile['record']['events']) {
  const w = orderWords[language];
  const since = withCpsSince(events);
  const { pausedDays, designated } = bailClock(events);
  return [
    ...(since === null ? [] : [[{ text: w.withCps(shortDay(language, since)), strong: true }]]),
    ...(pausedDays === 0 ? [] : [[w.daysWithCps(pausedDays)]]),
    ...(since === null && pausedDays === 0 ? [] : [sourced(language, cpsPause)]),
    ...(designated ? [[w.isDesignated]] : []),
  ];
}

function whoExtends(language: Language, by: string): string {
  const w = orderWords[language];
  const rank = ranks.find((each) => each === by);
  const court = Object.entries(regimeWords(language).courts).find(([key]) => key === by)?.[1];
  return rank === undefined ? (court ?? by) : w.orAbove(rankWords(rank, language));
}

function sourced(language: Language, law: { readonly source: string; readonly confidence: Confidence }) {
  const sure = sureWords(language, law.confidence);
  return [
    { ...cited(language, orderWords[language].source, law.source), quiet: true },
    ...(sure === null ? [] : [{ text: sure, strong: true }]),
  ];
}
