// The choices of what was breached: conditions in force by the power they give, then everything else.

import {
  clauseText,
  conditionsInForce,
  measureState,
  measureStatus,
  presentConditions,
  presentPromises,
  promisedOn,
  statusTag,
} from '#orders';
import type { MeasureRecord } from '#orders';
import { fieldText } from '#platform';
import type { FormBody, Language } from '#platform';

import { conditionKey, conductKinds } from '../read-answers.ts';
import { cy } from './report-which.cy.ts';
import { en } from './report-which.en.ts';

const whichWords = { en, cy } as const;
const mostMeasures = 40;
const longestOption = 90;

type RadioItem = {
  readonly value: string;
  readonly text: string;
  readonly checked: boolean;
  readonly hint: { readonly text: string } | null;
  /** Language in which a condition is written, where that is not the page's. */
  readonly label: { readonly attributes: { readonly lang: 'en' } } | null;
};

/** Radios for each power with conditions in force on the day, and for what was promised. Their ids differ so that one name can span them. */
function conditionGroups(
  language: Language,
  records: readonly MeasureRecord[],
  day: Temporal.PlainDate,
  values: FormBody,
) {
  const chosen = fieldText(values, 'which');
  const groups = conditionsInForce(records, day);
  const promised = promisedOn(records, day);
  const keysOf = [
    ...groups.map((group) => [
      ...group.conditions.map((each) => conditionKey(each.measureRef, each.clause.clauseNo)),
      ...group.withoutConditions.map((each) => conditionKey(each.measureRef, null)),
    ]),
    promised.map(({ record }) => conditionKey(record.measure.ref, null)),
  ];
  const binding = [...presentConditions(language, groups), ...presentPromises(language, promised)];
  return binding.map((shown, place) => {
    const keys = keysOf[place] ?? [];
    const items: readonly RadioItem[] = shown.conditions.map((condition, at) => {
      const value = keys[at] ?? '';
      return {
        value,
        text: condition.text,
        checked: value === chosen,
        hint: { text: condition.source.map((part) => part.text).join(', ') },
        label: 'lang' in condition && condition.lang === 'en' ? { attributes: { lang: 'en' } } : null,
      };
    });
    return { id: place === 0 ? 'which' : `which-group-${place + 1}`, heading: shown.heading, items };
  });
}

/** Everything else that may be said to have been breached. */
function otherChoices(language: Language, values: FormBody): readonly RadioItem[] {
  const w = whichWords[language];
  const chosen = fieldText(values, 'which');
  return conductKinds.map((value) => ({
    value,
    text: w.kinds[value],
    checked: value === chosen,
    hint: value === 'not-sure' ? { text: w.notSureHint } : null,
    label: null,
  }));
}

/** Every order and bail of the person, in force or not, each followed by its conditions. */
export function measureOptions(
  language: Language,
  records: readonly MeasureRecord[],
  day: Temporal.PlainDate,
) {
  const w = whichWords[language];
  return records.slice(0, mostMeasures).flatMap(({ measure, events, clauses }) => {
    const state = measureState(events);
    const status = statusTag(language, measureStatus(state, day), measure.regime, state.replacedBy).text;
    return [
      {
        value: conditionKey(measure.ref, null),
        text: w.option(measure.law.short[language], measure.ref, status),
      },
      ...clauses.map((clause) => ({
        value: conditionKey(measure.ref, clause.clauseNo),
        text: shortened(w.optionCondition(measure.ref, clause.clauseNo, clauseText(language, clause).text)),
      })),
    ];
  });
}

function shortened(text: string): string {
  return text.length <= longestOption ? text : `${text.slice(0, longestOption - 1).trimEnd()}…`;
}

/** What template report-which.njk needs. */
export function presentWhich(
  language: Language,
  records: readonly MeasureRecord[],
  day: Temporal.PlainDate,
  values: FormBody,
) {
  return {
    groups: conditionGroups(language, records, day, values),
    others: otherChoices(language, values),
    options: measureOptions(language, records, day),
    which: whichWords[language],
  };
}
