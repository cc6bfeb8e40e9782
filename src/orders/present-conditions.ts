// Conditions in force as pages list them: by the power that breaking them gives, in the reader's language.

import { powerActions, powerTexts, promiseBreachName, undertakingLaw } from '#law';
import type { PowerGroup } from '#law';
import { asWritten, shortDay } from '#platform';
import type { Language, Written } from '#platform';

import { cited, sureWords } from './cited.ts';
import { cy } from './condition-words.cy.ts';
import { en } from './condition-words.en.ts';
import { conditionsInForce } from './conditions-in-force.ts';
import type { ConditionInForce, ConditionsByPower } from './conditions-in-force.ts';
import type { MeasureClause, MeasureRecord } from './measure.ts';
import { promisedOn } from './undertaking.ts';
import type { Promised } from './undertaking.ts';

const conditionWords = { en, cy } as const;

const kinds = {
  crime: 'crime',
  'arrest-not-crime': 'arrest',
  'arrest-if-attached': 'arrest',
  warrant: 'warrant',
  bail: 'bail',
  'caution-or-licence': 'caution',
  programme: 'programme',
} as const satisfies Record<PowerGroup, string>;

/** The plain words of a condition in the reader's language where written, else in English, marked as English. */
export function clauseText(
  language: Language,
  clause: Pick<MeasureClause, 'plainEn' | 'plainCy'>,
): { readonly text: string; readonly lang?: 'en' } {
  if (language === 'en') return { text: clause.plainEn };
  return clause.plainCy === null ? { text: clause.plainEn, lang: 'en' } : { text: clause.plainCy };
}

function lasts(language: Language, condition: ConditionInForce): string {
  const w = conditionWords[language];
  const { clause, state, until } = condition;
  if (clause.endsWith === 'programme') return w.withProgramme(clause.clauseNo);
  if (until !== null) return w.to(clause.clauseNo, shortDay(language, until));
  if (state.noEndDate) return w.noEnd(clause.clauseNo);
  return condition.isUntilDecided ? w.untilDecided(clause.clauseNo) : w.endNotKnown(clause.clauseNo);
}

/** Address of an order or a period of bail. */
export function measurePath(measure: { readonly ref: string; readonly regime: string }): string {
  const room =
    measure.regime === 'bail-pre-charge' || measure.regime === 'bail-post-charge' ? 'bail' : 'orders';
  return `/${room}/${measure.ref}`;
}

/** Groups for the conditions-by-power macro. A measure without conditions is listed too, saying so. */
export function presentConditions(language: Language, groups: readonly ConditionsByPower[]) {
  const w = conditionWords[language];
  const named = (measure: Pick<ConditionInForce, 'measureRef' | 'regime' | 'short'>) => ({
    text: measure.short[language],
    href: measurePath({ ref: measure.measureRef, regime: measure.regime }),
  });
  const missing = ({ unproved }: Pick<ConditionInForce, 'unproved'>) =>
    unproved.map((each) => ({ text: w.unproved[each], strong: true }));
  return groups.map(({ group, conditions, withoutConditions }) => ({
    kind: kinds[group],
    heading: powerTexts[group][language],
    ...(group === 'crime' ? {} : { note: powerActions[group][language] }),
    conditions: [
      ...conditions.map((condition) => ({
        ...clauseText(language, condition.clause),
        source: [named(condition), { text: lasts(language, condition), quiet: true }, ...missing(condition)],
      })),
      ...withoutConditions.map((measure) => ({
        text: w.noneEntered,
        source: [named(measure), { text: measure.measureRef, quiet: true }, ...missing(measure)],
      })),
    ],
  }));
}

/** What was promised, in its own words, with its days; who wrote it down chose the language. */
export function promiseText(language: Language, { given }: Promised) {
  const w = conditionWords[language];
  const from = shortDay(language, given.occurredOn);
  return {
    text: given.note ?? w.promiseNotWritten,
    lasts:
      given.endsOn === null ? w.promisedFrom(from) : w.promisedTo(from, shortDay(language, given.endsOn)),
  };
}

/** The law by which breaking an undertaking is contempt, and how sure its source is. */
export function promiseLaw(language: Language) {
  const { source, confidence } = undertakingLaw;
  return [
    { text: [asWritten(source, 'en', language)] },
    { text: sureWords(language, confidence) ?? '', strong: true },
  ];
}

/** What breaking an undertaking is, what police can do, and its law, with how sure its source is. */
export function promiseNote(language: Language) {
  const w = conditionWords[language];
  return {
    heading: promiseBreachName.power[language],
    note: [
      cited(language, w.promisedNote, undertakingLaw.source),
      { text: sureWords(language, undertakingLaw.confidence) ?? '', strong: true },
    ] satisfies readonly { readonly text: string | readonly Written[]; readonly strong?: boolean }[],
  };
}

/** Undertakings that bind, as one more group for the same macro; no group where there is none. */
export function presentPromises(language: Language, promised: readonly Promised[]) {
  if (promised.length === 0) return [];
  return [
    {
      kind: 'court',
      ...promiseNote(language),
      conditions: promised.map((each) => {
        const { text, lasts: days } = promiseText(language, each);
        const { measure } = each.record;
        return {
          text,
          source: [
            { text: measure.law.short[language], href: measurePath(measure) },
            { text: days, quiet: true },
          ],
        };
      }),
    },
  ];
}

/** Everything that binds a person on a day, by the power that breaking it gives: orders, bail, and what was promised. */
export function presentBinding(
  language: Language,
  records: readonly MeasureRecord[],
  day: Temporal.PlainDate,
) {
  return [
    ...presentConditions(language, conditionsInForce(records, day)),
    ...presentPromises(language, promisedOn(records, day)),
  ];
}
