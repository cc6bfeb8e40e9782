// What the form for a change of the law shows of the one thing that is changed: as it is now, and what it may become.

import {
  courtDaySets,
  deadlineName,
  deadlineRule,
  deadlineRuleIds,
  fieldOf,
  holidaysOfYear,
  isDeadlineRuleId,
  lawFor,
  noValue,
  rankWords,
  ranks,
  readingWords,
  regimeAs,
  regimeCodes,
  regimeFields,
  regimeNames,
  ruleOn,
  shapeOf,
} from '#law';
import type { Count, DeadlineRule, FieldShape, Law, RegimeField, RegimeKey, RegimeValue } from '#law';
import { fullDay } from '#platform';
import type { FormBody, Language, PageRequest } from '#platform';
import type { ReferenceBook } from '#reference';

import { addedRegimes, regimeNaming } from '../added-regimes.ts';
import { listValuesWords, listWords, onlyFor, ruleEntry, ruleLists, rulesOfList } from '../list-rules.ts';
import {
  changeWords,
  fieldValueWords,
  isChangeable,
  ruleLengthWords,
  sourceWords,
} from '../present-change.ts';
import { regimeKeyOf } from '../proposal.ts';
import { cy } from './propose-change.cy.ts';
import { en } from './propose-change.en.ts';

const proposalWords = { en, cy } as const;

function unitOf(count: Count, language: Language): string {
  const { units } = proposalWords[language];
  switch (count.kind) {
    case 'hours':
      return units.hours;
    case 'set-days':
      return units['working-days'];
    case 'months':
    case 'months-after':
      return units.months;
    default:
      return units.days;
  }
}

/** Every kind of order that is held here, shipped or added, as choices. */
export function everyKind(language: Language, law: Law) {
  return [
    ...regimeCodes.map((code) => ({ value: code, text: regimeNames[code][language] })),
    ...addedRegimes(law).map(({ code, name }) => ({ value: code, text: name[language] })),
  ];
}

/** The rule that is changed, for every kind of order or for one, as it is now; or the list to choose it from. */
export function ruleParts({ language, query }: PageRequest, law: Law, today: Temporal.PlainDate) {
  const w = proposalWords[language];
  const asked = query['rule'] ?? '';
  const named = query['regime'] ?? '';
  const key = named === '' ? null : regimeKeyOf(law, named);
  if (!isDeadlineRuleId(asked)) {
    return {
      ask: deadlineRuleIds
        .filter((id) => isChangeable(deadlineRule(id)))
        .map((id) => ({ value: id, text: deadlineName(id, language) })),
      only: { name: 'regime', label: w.onlyKind, choices: everyKind(language, law), empty: w.everyKind },
    };
  }
  const rule = ruleOn(key === null ? law : lawFor(law, key), asked, today.toString());
  const shipped = deadlineRule(asked);
  return {
    rule: asked,
    regime: key === null ? '' : named,
    mayBeOff: key !== null && key.added !== null,
    about: nameFor(language, law, key, deadlineName(asked, language)),
    now: nowLine(language, rule),
    lengthLabel: w.length(unitOf(shipped.readings[0].count, language)),
    readings:
      shipped.readings.length < 2
        ? []
        : shipped.readings.flatMap(({ reading }) =>
            reading === null ? [] : [{ value: reading, text: readingWords(reading, language) }],
          ),
  };
}

function nameFor(language: Language, law: Law, key: RegimeKey | null, what: string): string {
  if (key === null) return what;
  return changeWords[language].onlyFor(regimeNaming(law, key.code, key.added).name[language], what);
}

function nowLine(language: Language, rule: DeadlineRule) {
  return [ruleLengthWords(language, rule), { text: sourceWords(language, rule) }];
}

/** The field of a regime that is changed, as it is now; or the lists to choose them from. */
export function regimeParts({ language, query }: PageRequest, law: Law, today: Temporal.PlainDate) {
  const w = proposalWords[language];
  const named = query['regime'] ?? '';
  const key = regimeKeyOf(law, named);
  const regime = key === null ? null : regimeAs(key, today.toString(), law);
  const field = regimeFields.find((each) => each === query['field']);
  const held = regime === null || field === undefined ? null : fieldOf(regime, field);
  if (key === null || regime === null || field === undefined || held === null) {
    return {
      ask: everyKind(language, law),
      only: {
        name: 'field',
        label: w.which.field,
        choices: regimeFields.map((value) => ({ value, text: changeWords[language].fields[value] })),
        empty: w.choose,
      },
      values: { regime: named },
      notThere: key !== null && field !== undefined ? w.noSuchField : null,
    };
  }
  const shape = shapeOf(field);
  return {
    regime: named,
    field,
    // A kind of order is chosen from a list as any other value is.
    shape: shape.kind === 'kind' ? 'choice' : shape.kind,
    about: nameFor(language, law, key, changeWords[language].fields[field]),
    now: [`${fieldValueWords(language, field, held.value, law)}.`, { text: sourceWords(language, held) }],
    fieldValues: valuesOf(shape, law).map((value) => ({
      value,
      text: fieldValueWords(language, field, value, law),
    })),
    leftOut: courtDaySets.map((value) => ({ value, text: w.leftOut[value] })),
    values: typed(field, held.value),
  };
}

/** The values a field is chosen from; none where it is written. */
function valuesOf(shape: FieldShape, law: Law): readonly string[] {
  switch (shape.kind) {
    case 'choice':
    case 'choices':
      return shape.values;
    case 'kind':
      return [noValue, ...regimeCodes, ...addedRegimes(law).map(({ code }) => code)];
    default:
      return [];
  }
}

/** What the fields hold before anybody types: as it is now, so that only what changes is touched. */
function typed(field: RegimeField, value: RegimeValue): FormBody {
  if (typeof value === 'string') {
    return shapeOf(field).kind === 'section' && value !== 'no-rule' ? { section: value } : {};
  }
  if ('hours' in value) return { hours: String(value.hours), 'left-out': value.leavesOut };
  if ('unit' in value) return { count: String(value.count), 'count-unit': value.unit };
  if ('en' in value) return { textEn: value.en, textCy: value.cy };
  return { several: [...value] };
}

/** The next year of which no holidays are held, with the days it will have. */
export function yearParts({ language }: PageRequest, law: Law) {
  const w = proposalWords[language];
  const year = law.calendar.to.year + 1;
  return {
    year,
    about: w.yearKey,
    now: w.yearLine(year, law.calendar.to.year),
    days: holidaysOfYear(year)
      .filter(({ jurisdictions }) => jurisdictions.includes('england-and-wales'))
      .map(({ date, name, expected }) => ({
        key: fullDay(language, date),
        value: expected === true ? w.expectedDay(name[language]) : name[language],
      })),
  };
}

/** The rule of the force's own that is changed, as it is now; or the list to choose it from. */
export function listParts({ language, query }: PageRequest, book: ReferenceBook, law: Law) {
  const w = proposalWords[language];
  const names = listWords[language];
  const [list = '', stem = ''] = (query['list'] ?? '').split(':');
  const asked = query['only'] ?? '';
  const only = regimeKeyOf(law, asked) === null ? '' : asked;
  const key = only === '' || list !== 'watch' || stem.includes('/') ? stem : `${stem}/${only}`;
  const held = ruleEntry(book, list, key);
  if (held === null) {
    return {
      ask: ruleLists.flatMap((each) =>
        rulesOfList(book, each).map((rule) => ({
          value: `${each}:${rule.key}`,
          text: w.listed(names.lists[each], rule.name[language]),
        })),
      ),
      only: {
        name: 'only',
        label: w.onlyWatch,
        choices: everyKind(language, law),
        empty: w.asItIs,
      },
    };
  }
  const kind = onlyFor(law, key);
  const entry = book.find(held.list, key);
  return {
    list: held.list,
    key,
    about:
      kind === null
        ? names.lists[held.list]
        : w.listed(names.lists[held.list], regimeNaming(law, kind.code, kind.added).name[language]),
    now: [
      `${held.name[language]}.`,
      `${listValuesWords(language, held.values)}.`,
      ...(entry === undefined ? [] : [{ text: sourceWords(language, entry) }]),
    ],
    numbers: held.numbers.map(({ name, kind: shape }) => ({
      name: `number-${name}`,
      label: names.numbers[name].label,
      hint: [...(shape === 'several' ? [w.several] : []), ...(held.isOptional ? [w.mayBeEmpty] : [])].join(
        ' ',
      ),
      choices: shape === 'rank' ? ranks.map((value) => ({ value, text: rankWords(value, language) })) : null,
      inputmode: shape === 'whole' ? 'numeric' : 'text',
      classes: shape === 'several' ? 'govuk-input--width-20' : 'govuk-input--width-4',
    })),
    values: {
      nameEn: held.name.en,
      nameCy: held.name.cy,
      ...Object.fromEntries(
        Object.entries(held.values).map(([name, value]) => [
          `number-${name}`,
          typeof value === 'object' ? value.join(', ') : String(value),
        ]),
      ),
    },
  };
}
