// A figure in words, what became of it, and where a recommendation stands: small numbers kept from whoever sees no cases. Pure.

import { londonDate, shortDay } from '#platform';
import type { Language } from '#platform';
import { isRole, roleName } from '#users';

import { cy } from './figure-words.cy.ts';
import { en } from './figure-words.en.ts';
import { changeOf, definitions, isHiddenFigure, isHiddenMiddle, valueOf } from './measure.ts';
import type { Figure } from './measure.ts';
import type { RecommendationState } from './recommendation-state.ts';

export const figureWords = { en, cy } as const;

/** Who reads: the force sees whole figures; whoever sees no cases, none of 1 to 4. */
export type FigureReader = { readonly language: Language; readonly seesCases: boolean };

/** One decimal where the middle is between two whole ones. */
const rounded = (middle: number) => Math.round(middle * 10) / 10;

/** "62% (28 of 45)"; counts alone where there are few; under 5 as "under 5" outside the force. */
export function figureText({ language, seesCases }: FigureReader, figure: Figure): string {
  const w = figureWords[language];
  const { measure, found, total, middle } = figure;
  const { unit } = definitions[measure];
  if (total === 0 || (unit !== 'share' && middle === null)) return w.nothing;
  const isHidden = !seesCases && isHiddenFigure(figure);
  if (unit !== 'share') {
    if (isHidden && isHiddenMiddle(figure)) return w.few;
    const shown = rounded(middle ?? 0);
    if (isHidden) return unit === 'days' ? w.daysAlone(shown) : w.hoursAlone(shown);
    return unit === 'days' ? w.days(shown, found) : w.hours(shown, found);
  }
  if (isHidden) {
    if (total < 5) return w.few;
    return found < total - found ? w.fewOf(total) : w.allButFew(total);
  }
  const percent = valueOf(figure);
  return percent === null ? w.counts(found, total) : w.share(percent, found, total);
}

/** What became of a figure since a day: "Up: was 55% (22 of 40) on 31 Oct 2026". No direction where that would give a small number away. */
export function trendText(
  reader: FigureReader,
  now: Figure,
  before: Figure,
  day: Temporal.PlainDate,
): string {
  const w = figureWords[reader.language];
  const isShare = definitions[now.measure].unit === 'share';
  const isKept = isShare ? isHiddenFigure : isHiddenMiddle;
  const isHidden = !reader.seesCases && (isKept(now) || isKept(before));
  const change = isHidden ? null : changeOf(now, before);
  const became =
    change === 'higher' && !isShare ? 'longer' : change === 'lower' && !isShare ? 'shorter' : change;
  return w[became ?? 'was'](figureText(reader, before), shortDay(reader.language, day));
}

/** The post that answers for it, in words. */
export function ownerText(language: Language, { owner }: Pick<RecommendationState, 'owner'>): string {
  return owner !== null && isRole(owner.post)
    ? roleName(language, owner.post)
    : figureWords[language].noOwner;
}

/** "No update for 92 days", counted from the newest fact. */
export function updateText(
  language: Language,
  { last }: Pick<RecommendationState, 'last'>,
  today: Temporal.PlainDate,
): string {
  const w = figureWords[language];
  if (last === null) return w.neverUpdated;
  const { days } = londonDate(last.recordedAt).until(today, { largestUnit: 'days' });
  return days === 0 ? w.updatedToday : w.noUpdate(days);
}

/** The status as a tag: amber where somebody's answer is waited for. The words say it too. */
export function statusTag(
  language: Language,
  { status }: Pick<RecommendationState, 'status'>,
  isDecayed: boolean,
) {
  const w = figureWords[language];
  if (isDecayed) return { text: w.byFigures, tag: 'late' as const };
  const tag =
    status === 'agreed'
      ? ('done' as const)
      : status === 'proposed' || status === 'sent-back'
        ? ('soon' as const)
        : status === 'not-started'
          ? ('plain' as const)
          : ('info' as const);
  return { text: w.statuses[status], tag };
}
