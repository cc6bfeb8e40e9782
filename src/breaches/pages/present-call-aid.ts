// Conditions as a call handler reads them out: plain words, the court's own words, the power they give, and since when they are known to be served.

import { asPromised, powerActions, powerTexts } from '#law';
import { clauseText, measurePath, measureState, promiseNote, promiseText, statusTag } from '#orders';
import type { ConditionInForce, ConditionsByPower, MeasureClause, MeasureRecord, Promised } from '#orders';
import { shortDay } from '#platform';
import type { Language } from '#platform';

import type { CallAid, NotInForce } from '../call-aid.ts';
import type { RankedClause } from '../rank-clauses.ts';
import { cy } from './call-aid.cy.ts';
import { en } from './call-aid.en.ts';

const pageWords = { en, cy } as const;

type Clause = {
  readonly no: string;
  readonly plain: { readonly text: string; readonly lang?: 'en' };
  /** Word for word as the court or custody wrote it; null where only plain words were entered. */
  readonly court: { readonly text: string; readonly lang: 'en' | 'cy' } | null;
  readonly until: string;
};

function clauseOf(language: Language, clause: MeasureClause, until: string): Clause {
  return {
    no: String(clause.clauseNo),
    plain: clauseText(language, clause),
    court:
      clause.courtWording === null ? null : { text: clause.courtWording, lang: clause.courtLanguage ?? 'en' },
    until,
  };
}

function untilOf(language: Language, condition: ConditionInForce): string {
  const w = pageWords[language];
  if (condition.clause.endsWith === 'programme') return w.withProgramme;
  if (condition.until !== null) return w.until(shortDay(language, condition.until));
  if (condition.state.noEndDate) return w.noEnd;
  return condition.isUntilDecided ? w.untilDecided : w.endNotKnown;
}

/** Orders and bail in force, by the power that breaking them gives, each with its conditions word for word. */
export function presentClauses(
  language: Language,
  groups: readonly ConditionsByPower[],
  measures: readonly MeasureRecord[],
  personRef: string,
  mayRecord: boolean,
) {
  const w = pageWords[language];
  const recordOf = new Map(measures.map((record) => [record.measure.ref, record]));
  return groups.map(({ group, conditions, withoutConditions }) => {
    const byMeasure = Map.groupBy(conditions, (condition) => condition.measureRef);
    const refs = [...byMeasure.keys(), ...withoutConditions.map((measure) => measure.measureRef)];
    return {
      heading: powerTexts[group][language],
      note: powerActions[group][language],
      measures: refs.flatMap((ref) => {
        const record = recordOf.get(ref);
        if (record === undefined) return [];
        const { measure, events } = record;
        const { servedOn, grantedOn } = measureState(events);
        const own = byMeasure.get(ref) ?? [];
        return [
          {
            name: measure.law.name[language],
            ref: { text: ref, href: measurePath(measure) },
            dates: [
              ...(grantedOn === null ? [] : [w.made(shortDay(language, grantedOn))]),
              servedOn === null ? w.notServed : w.served(shortDay(language, servedOn)),
            ].join(' '),
            clauses: own.map((condition) =>
              clauseOf(language, condition.clause, untilOf(language, condition)),
            ),
            empty: own.length === 0 ? w.noConditions : null,
            over: clausesOver(language, record, own),
            record: mayRecord
              ? {
                  text: w.recordThis,
                  href: `/breach-reports/new?perpetrator=${personRef}&order=${ref}`,
                  hidden: ref,
                }
              : null,
          },
        ];
      }),
    };
  });
}

/** What a caller's words are held against: a condition in force, or what was promised in place of an order. */
type Bound = ConditionInForce | Promised;

/** Every wording of it. */
export function wordingsOf(bound: Bound): readonly string[] {
  if ('given' in bound) return bound.given.note === null ? [] : [bound.given.note];
  const { plainEn, plainCy, courtWording } = bound.clause;
  return [plainEn, plainCy, courtWording].filter((text) => text !== null);
}

/** Conditions that the caller's words may concern, word for word, the likeliest first, each with why it stands there. */
export function presentHeard(
  language: Language,
  ranked: readonly RankedClause<Bound>[],
  personRef: string,
  mayRecord: boolean,
) {
  const w = pageWords[language];
  return ranked.map(({ clause: bound, topics, shared }) => {
    const why = w.heardWhy(
      [...topics.map((entry) => entry[language]), ...shared.map((word) => `“${word}”`)].join(', '),
    );
    if ('given' in bound) {
      const { name, ref, said, dates, record } = promiseOf(language, bound, personRef, mayRecord);
      const plain = { text: said };
      return {
        no: '',
        plain,
        court: null,
        until: dates,
        why,
        record,
        of: { ...ref, text: `${name} ${ref.text}` },
        power: promiseNote(language).heading,
      };
    }
    const { measureRef, regime, clause, powerGroup: group } = bound;
    return {
      ...clauseOf(language, clause, untilOf(language, bound)),
      why,
      of: {
        text: `${bound.short[language]} ${measureRef}`,
        href: measurePath({ ref: measureRef, regime }),
      },
      power: powerTexts[group][language],
      record: mayRecord
        ? {
            text: w.recordThis,
            href: `/breach-reports/new?perpetrator=${personRef}&order=${measureRef}&condition=${clause.clauseNo}`,
            hidden: `${measureRef} ${clause.clauseNo}`,
          }
        : null,
    };
  });
}

/** Conditions of an order in force that have run out themselves, with their last day. */
function clausesOver(
  language: Language,
  record: MeasureRecord,
  own: readonly ConditionInForce[],
): readonly Clause[] {
  const w = pageWords[language];
  return record.clauses
    .filter((clause) => !own.some((condition) => condition.clause.clauseNo === clause.clauseNo))
    .map((clause) =>
      clauseOf(
        language,
        clause,
        clause.endsOn !== null ? w.endedOn(shortDay(language, clause.endsOn)) : w.notBinding,
      ),
    );
}

/** What does not bind today, apart: its state, its dates, and its conditions word for word. */
export function presentOver(language: Language, over: readonly NotInForce[]) {
  const w = pageWords[language];
  return over.map(({ record, state, status }) => {
    const { measure, clauses } = record;
    const end = state.endedOn ?? state.endsOn;
    const dates = [
      ...(state.grantedOn === null ? [] : [w.made(shortDay(language, state.grantedOn))]),
      ...(end === null ? [] : [w.endedOn(shortDay(language, end))]),
    ];
    return {
      summary: [
        measure.law.short[language],
        measure.ref,
        statusTag(language, status, measure.regime, state.replacedBy).text,
        ...dates,
      ].join(' · '),
      clauses: clauses.map((clause) => clauseOf(language, clause, '')),
      empty: clauses.length === 0 ? w.noConditions : null,
    };
  });
}

/** What was promised to the court in place of an order, in its own words, with what breaking it is. */
export function presentPromised(
  language: Language,
  promised: CallAid['promised'],
  personRef: string,
  mayRecord: boolean,
) {
  return {
    ...promiseNote(language),
    rows: promised.map((each) => promiseOf(language, each, personRef, mayRecord)),
  };
}

function promiseOf(language: Language, promised: Promised, personRef: string, mayRecord: boolean) {
  const { measure } = promised.record;
  const { text, lasts } = promiseText(language, promised);
  return {
    name: asPromised(measure.law).name[language],
    ref: { text: measure.ref, href: measurePath(measure) },
    said: text,
    dates: lasts,
    record: mayRecord
      ? {
          text: pageWords[language].recordThis,
          href: `/breach-reports/new?perpetrator=${personRef}&order=${measure.ref}`,
          hidden: measure.ref,
        }
      : null,
  };
}
