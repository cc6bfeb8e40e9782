// Reads the form of a proposed change of the law: each field by kind, and what is wrong with each in words.

import {
  courtDaySets,
  isDeadlineRuleId,
  isHoursToCourt,
  jurisdictions,
  noValue,
  readLawChange,
  regimeCodes,
  regimeFields,
  shapeOf,
  switchedPowers,
} from '#law';
import type { ChangeBasis, Law, LawChange, LawChangeKind, Period, RegimeField, RegimeValue } from '#law';
import { fieldText, readChoice, readChoices, readDay, readText } from '#platform';
import type { FormBody, FormError, Language } from '#platform';
import type { ReferenceBook } from '#reference';

import { addedRegimes } from '../added-regimes.ts';
import { codeOfName, confidences, regimeKeyOf } from '../proposal.ts';
import type { Proposal, ProposalProblem } from '../proposal.ts';
import { cy } from './propose-change.cy.ts';
import { en } from './propose-change.en.ts';
import { readListChange } from './read-list-change.ts';
import { readPointChange } from './read-point-change.ts';
import { readValueChange } from './read-value-change.ts';

const proposalWords = { en, cy } as const;
const longest = { name: 120, short: 30, source: 300, reason: 1000 } as const;

type Errors = FormError[];

/** What the change is held against: the law and the force's own lists as they stand. */
export type Held = { readonly law: Law; readonly book: ReferenceBook };

/** The proposal of a form, or what is wrong with it. A change still to be numbered has the number 0. */
export function readProposal(
  form: FormBody,
  kind: LawChangeKind,
  language: Language,
  held: Held,
): Proposal | readonly FormError[] {
  const w = proposalWords[language];
  const errors: Errors = [];
  const wrong = (field: string, message: string) => errors.push({ field, message });
  const text = (field: string, most: number): string => {
    const read = readText(form, field, most);
    if (!read.ok) wrong(field, w.tooLong(most));
    return read.ok ? (read.value ?? '') : '';
  };
  const day = (field: string): string | null => {
    const read = readDay(form, field);
    if (!read.ok) wrong(field, w.notADate);
    return read.ok ? (read.value?.toString() ?? null) : null;
  };
  const year = kind === 'holiday-year' ? fieldText(form, 'year') : null;
  const from = year === null ? day('from') : `${year}-01-01`;
  if (from === null && errors.length === 0) wrong('from', w.fromNeeded);
  const to = kind === 'holiday' ? from : year === null ? day('to') : `${year}-12-31`;
  const confidence = readChoice(form, 'confidence', confidences);
  if (!confidence.ok || confidence.value === null) wrong('confidence', w.chooseConfidence);
  const basis: ChangeBasis = {
    number: 0,
    from: from ?? '',
    to,
    source: text('source', longest.source),
    confidence: confidence.ok && confidence.value !== null ? confidence.value : 'doubtful',
  };
  const reasons = { reasonEn: text('reasonEn', longest.reason), reasonCy: text('reasonCy', longest.reason) };
  const change = readers[kind]({ form, basis, text, wrong, language, ...held });
  if (errors.length > 0 || change === null) return errors;
  return { change, ...reasons };
}

export type Reading = {
  readonly form: FormBody;
  readonly basis: ChangeBasis;
  readonly text: (field: string, most: number) => string;
  readonly wrong: (field: string, message: string) => void;
  readonly language: Language;
} & Held;

const readers: Record<LawChangeKind, (reading: Reading) => LawChange | null> = {
  rule: ({ form, basis, wrong, language, law }) => {
    const w = proposalWords[language];
    const rule = fieldText(form, 'rule');
    const typed = fieldText(form, 'length');
    const reading = fieldText(form, 'reading');
    const regime = fieldText(form, 'regime');
    if (!isDeadlineRuleId(rule) || (regime !== '' && regimeKeyOf(law, regime) === null)) return null;
    const isOff = fieldText(form, 'off') === 'yes';
    if (typed !== '' && !/^[0-9]{1,4}$/u.test(typed)) {
      wrong('length', w.wholeNumber);
      return null;
    }
    const body = {
      rule,
      regime,
      length: typed === '' || isOff ? null : Number(typed),
      reading: isOff || reading === '' ? null : reading,
      isOff,
    };
    const change = readLawChange('rule', basis, body);
    if (change === null) wrong(typed === '0' || reading === '' ? 'length' : 'reading', w.lengthNeeded);
    return change;
  },
  regime: (reading) => {
    const { form, basis, law } = reading;
    const field = regimeFields.find((each) => each === fieldText(form, 'field'));
    const named = fieldText(form, 'regime');
    const known = [...regimeCodes, ...addedRegimes(law).map(({ code }) => code)];
    if (field === undefined || !known.includes(named)) return null;
    const value = fieldValue(reading, field);
    return value === null ? null : { ...basis, kind: 'regime', regime: named, field, value };
  },
  switch: ({ form, basis, wrong, language }) => {
    const w = proposalWords[language];
    const power = readChoice(form, 'power', switchedPowers);
    const state = readChoice(form, 'state', ['on', 'off']);
    const area = fieldText(form, 'area');
    if (!power.ok || power.value === null) wrong('power', w.choosePower);
    if (!state.ok || state.value === null) wrong('state', w.chooseState);
    if (!power.ok || power.value === null || !state.ok || state.value === null) return null;
    return {
      ...basis,
      kind: 'switch',
      power: power.value,
      isOn: state.value === 'on',
      area: area === '' ? null : area,
    };
  },
  holiday: ({ form, basis, text, wrong, language }) => {
    const w = proposalWords[language];
    const state = readChoice(form, 'state', ['on', 'off']);
    if (!state.ok || state.value === null) wrong('state', w.chooseState);
    const where = readChoices(form, 'where', jurisdictions);
    return {
      ...basis,
      kind: 'holiday',
      isHoliday: state.ok && state.value === 'on',
      name: { en: text('nameEn', longest.name), cy: text('nameCy', longest.name) },
      jurisdictions: where.ok ? where.value : [],
    };
  },
  'holiday-year': ({ form, basis }) => {
    const year = fieldText(form, 'year');
    return /^\d{4}$/u.test(year) ? { ...basis, kind: 'holiday-year', year: Number(year) } : null;
  },
  list: readListChange,
  value: readValueChange,
  point: readPointChange,
  'added-regime': ({ form, basis, text, wrong, language }) => {
    const w = proposalWords[language];
    const like = readChoice(form, 'like', regimeCodes);
    if (!like.ok || like.value === null) wrong('like', w.chooseLike);
    const nameEn = text('nameEn', longest.name);
    return {
      ...basis,
      kind: 'added-regime',
      code: codeOfName(nameEn),
      like: like.ok && like.value !== null ? like.value : 'spo',
      name: { en: nameEn, cy: text('nameCy', longest.name) },
      short: { en: text('shortEn', longest.short), cy: text('shortCy', longest.short) },
      law: text('law', longest.source),
      shortest: periodOf('shortest', { form, wrong, language }),
      longest: periodOf('longest', { form, wrong, language }),
    };
  },
};

/** What the form says a field of a regime becomes; null where it says nothing, with what is missing beside it. */
function fieldValue(reading: Reading, field: RegimeField): RegimeValue | null {
  const { form, text, wrong, language } = reading;
  const w = proposalWords[language];
  const shape = shapeOf(field);
  switch (shape.kind) {
    case 'choice':
    case 'kind':
    case 'years': {
      const value = fieldText(form, 'value');
      if (value === '') wrong('value', shape.kind === 'years' ? w.yearsNeeded : w.chooseValue);
      return value === '' ? null : value;
    }
    case 'choices': {
      const read = readChoices(form, 'several', shape.values);
      if (!read.ok) wrong('several', w.problems['value-not-taken']);
      return read.ok ? read.value : null;
    }
    case 'both-languages': {
      const value = { en: text('textEn', longest.reason), cy: text('textCy', longest.reason) };
      if (value.en === '') wrong('textEn', w.textNeeded);
      if (value.cy === '') wrong('textCy', w.textCyNeeded);
      return value.en === '' || value.cy === '' ? null : value;
    }
    case 'section':
      return text('section', longest.source) || noValue;
    case 'period':
      return periodOf('count', reading) ?? noValue;
    case 'hours':
      return hoursOf(reading);
  }
}

/** Hours to a court with the days that do not count; none where the field is left empty. */
function hoursOf({ form, wrong, language }: Reading): RegimeValue | null {
  const w = proposalWords[language];
  const typed = fieldText(form, 'hours');
  if (typed === '') return noValue;
  const leavesOut = readChoice(form, 'left-out', courtDaySets);
  const set = leavesOut.ok ? leavesOut.value : null;
  const value = { hours: /^[0-9]{1,3}$/u.test(typed) ? Number(typed) : 0, leavesOut: set };
  const isRight = isHoursToCourt({ ...value, leavesOut: 'A' });
  if (!isRight) wrong('hours', w.hoursNeeded);
  if (set === null) wrong('left-out', w.leftOutNeeded);
  return isHoursToCourt(value) ? value : null;
}

function periodOf(
  field: 'shortest' | 'longest' | 'count',
  { form, wrong, language }: Pick<Reading, 'form' | 'wrong' | 'language'>,
): Period | null {
  const typed = fieldText(form, field);
  if (typed === '') return null;
  if (!/^[1-9][0-9]{0,3}$/u.test(typed)) {
    wrong(field, proposalWords[language].wholeNumber);
    return null;
  }
  const unit = fieldText(form, `${field}-unit`) === 'months' ? 'months' : 'days';
  return { unit, count: Number(typed) };
}

const fieldOfProblem = {
  'to-before-from': 'to',
  'source-needed': 'source',
  'reason-needed': 'reasonEn',
  'reason-cy-needed': 'reasonCy',
  'length-out-of-range': 'length',
  'nothing-changes': 'confidence',
  'value-not-taken': 'value',
  'name-needed': 'nameEn',
  'name-cy-needed': 'nameCy',
  'short-needed': 'shortEn',
  'law-needed': 'law',
  'where-needed': 'where',
  'code-taken': 'nameEn',
  'longest-before-shortest': 'longest',
  'year-not-next': 'source',
  'entry-unknown': 'nameEn',
  'from-past': 'from',
  'name-says-old': 'nameEn',
  'name-cy-says-old': 'nameCy',
  'value-taken': 'nameEn',
  'value-kept': 'source',
  'hours-are-its-own': 'length',
  'like-needed': 'like',
  'moment-needed': 'at',
  'breach-only-said': 'asks',
} as const satisfies Record<ProposalProblem, string>;

/** Problems of a proposal as errors beside their fields. */
export function proposalErrors(
  problems: readonly ProposalProblem[],
  language: Language,
): readonly FormError[] {
  return problems.map((problem) => ({
    field: fieldOfProblem[problem],
    message: proposalWords[language].problems[problem],
  }));
}
