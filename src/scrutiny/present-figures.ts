// A figure in words, what became of it, and where a recommendation stands: small numbers kept from whoever sees no cases. Pure.

import { publishedPercent, publishedShare, publishedText } from '#insight';
import { londonDate, shortDay } from '#platform';
import type { Language } from '#platform';
import { isRole, roleName } from '#users';

import { cy } from './figure-words.cy.ts';
import { en } from './figure-words.en.ts';
import { changeBetween, definitions, isHiddenFigure, isHiddenMiddle, isRate, valueOf } from './measure.ts';
import type { Figure } from './measure.ts';
import type { RecommendationState } from './recommendation-state.ts';

export const figureWords = { en, cy } as const;

/** Who reads: the force sees whole figures; whoever sees no cases, the steps they are in, and none of 1 to 4. */
export type FigureReader = { readonly language: Language; readonly seesCases: boolean };

/** One decimal where the middle is between two whole ones. */
const rounded = (middle: number) => Math.round(middle * 10) / 10;

/** "62% (28 of 45)", outside the force "about 60% (25 to 29 of 45 to 49)"; counts alone where there are few; under 5 as "under 5". */
export function figureText(reader: FigureReader, figure: Figure): string {
  const { language, seesCases } = reader;
  const w = figureWords[language];
  const { measure, found, total, middle } = figure;
  const { unit } = definitions[measure];
  if (total === 0 || (unit !== 'share' && middle === null)) return w.nothing;
  const isHidden = !seesCases && isHiddenFigure(figure);
  const told = (count: number) => (seesCases ? String(count) : publishedText(language, count));
  if (unit !== 'share') {
    if (isHidden && isHiddenMiddle(figure)) return w.few;
    const shown = rounded(middle ?? 0);
    if (isHidden) return unit === 'days' ? w.daysAlone(shown) : w.hoursAlone(shown);
    return unit === 'days' ? w.days(shown, told(found)) : w.hours(shown, told(found));
  }
  if (isHidden) {
    if (total < 5) return w.few;
    return found < total - found ? w.fewOf(told(total)) : w.allButFew(told(total));
  }
  const value = toldValue(reader, figure);
  if (value === null) return w.counts(told(found), told(total));
  const percent = seesCases ? w.percent(value) : publishedPercent(language, value);
  return w.share(percent, told(found), told(total));
}

/** The value that a reader compares figures by: outside the force a share is that of the steps, and tells no more than they do. */
function toldValue({ seesCases }: FigureReader, figure: Figure): number | null {
  if (seesCases || definitions[figure.measure].unit !== 'share') return valueOf(figure);
  return isRate(figure) ? publishedShare(figure.found, figure.total) : null;
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
  const change = isHidden ? null : changeBetween(toldValue(reader, now), toldValue(reader, before));
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
