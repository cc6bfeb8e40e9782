// What an order's page says of a breach: what it is, what police can do, what follows an arrest, and its law.

import {
  afterArrestWords,
  breachKindNames,
  needsAwareness,
  pointsAt,
  regimeAs,
  regimeWords,
  undertakingLaw,
  withAttachment,
} from '#law';
import type { Confidence, Law } from '#law';
import { shortDay } from '#platform';
import type { Language, Written } from '#platform';

import { attachmentOf, isLeftToCourt } from '../attached-power.ts';
import { cited, sureWords } from '../cited.ts';
import { awareOn } from '../service-rule.ts';
import { measureState, measureStatus } from '../measure-card.ts';
import type { MeasureRecord } from '../measure.ts';
import { pointLine } from './read-points.ts';
import { orderWords } from './order-parts.ts';

/**
 * What breaking it is, what police can do, the maximum and its law; anything not read in the law's text says so. What
 * follows an arrest is by the law of the day of the page, on which it would be: never by that of the day it was made.
 * One that nobody made gives no power at all, and one that is over says so first. `path`: all that holds its subject.
 */
export function ifBreached(
  language: Language,
  record: MeasureRecord,
  held: Law,
  day: Temporal.PlainDate,
  path: string,
) {
  const w = orderWords[language];
  const state = measureState(record.events);
  if (state.stage === 'undertaking') return ifPromiseBroken(language);
  const seeAll = { text: w.seeAllInForce, href: path, act: true };
  if (state.grantedOn === null) return [[{ text: w.nothingMade, strong: true }], [w.stillRecord, seeAll]];
  const { law, regime: code, added } = record.measure;
  const arrest = withAttachment(regimeAs({ code, added }, day.toString(), held), attachmentOf(record.events));
  const meaning = law.breachLaw;
  const offence = law.offence.value;
  const sure = (confidence: Confidence) => sureWords(language, confidence);
  const aware = awareOn(record);
  const lines: (readonly (
    | string
    | {
        readonly text: string | readonly Written[];
        readonly quiet?: boolean;
        readonly strong?: boolean;
        readonly href?: string;
        readonly act?: boolean;
      }
  )[])[] = [
    ...overLines(language, state, day, offence === null, seeAll),
    [
      { text: law.power[language], strong: true },
      offence === null || offence.maxYears === null
        ? `${breachKindNames[law.breachKind][language]}.`
        : w.maximum(offence.maxYears),
    ],
    [law.action[language]],
    [w.afterArrest(afterArrestWords(arrest, language))],
    ...(isLeftToCourt(law)
      ? [[w.arrestPower(regimeWords(language).arrestPower[law.arrestPower.value])]]
      : []),
  ];
  if (needsAwareness(law)) {
    lines.push([w.needsAwareness, ...(aware === null ? [] : [w.awareSince(shortDay(language, aware))])]);
  }
  for (const point of pointsAt(held, { code, added }, 'breach', day.toString()))
    lines.push([pointLine(language, point)]);
  const sources = [
    meaning,
    ...(isLeftToCourt(law) ? [law.arrestPower] : []),
    ...(offence === null ? [] : [{ source: offence.section, confidence: law.offence.confidence }]),
    arrest.afterArrest.value === 'court-within-hours' ? arrest.courtHours : arrest.afterArrest,
  ];
  const doubt = sources.map(({ confidence }) => sure(confidence)).find((text) => text !== null);
  const named = [...new Set(sources.flatMap(({ source }) => source.split('; ')))].join('; ');
  lines.push([
    { ...cited(language, w.source, named), quiet: true },
    ...(doubt == null ? [] : [{ text: doubt, strong: true }]),
  ]);
  return lines;
}

/** That it is over, and what is then asked before an arrest; nothing while it binds, or is still to begin. */
function overLines(
  language: Language,
  state: ReturnType<typeof measureState>,
  day: Temporal.PlainDate,
  isNoCrime: boolean,
  seeAll: { readonly text: string; readonly href: string; readonly act: boolean },
) {
  const w = orderWords[language];
  const status = measureStatus(state, day);
  if (status === 'in-force' || status === 'not-yet-in-force') return [];
  const last = status === 'expired' ? state.endsOn : state.endedOn;
  return [
    [{ text: last === null ? w.isOver : w.overSince(shortDay(language, last)), strong: true }],
    [w.onlyUpToThen, ...(isNoCrime ? [w.askBeforeArrest] : []), w.forLater, seeAll],
  ];
}

/** Breaking an undertaking is contempt of court; no power of arrest can be attached to one. FLA 1996 s46(2), (4), from memory. */
function ifPromiseBroken(language: Language) {
  const w = orderWords[language];
  return [
    [{ text: w.promiseBroken, strong: true }],
    [w.promiseAction],
    [
      { ...cited(language, w.source, undertakingLaw.source), quiet: true },
      { text: sureWords(language, undertakingLaw.confidence) ?? '', strong: true },
    ],
  ];
}
