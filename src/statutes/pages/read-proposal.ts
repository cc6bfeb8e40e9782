// Reads the form of a proposed change of the law: each field by kind, and what is wrong with each in words.

import {
  isDeadlineRuleId,
  jurisdictions,
  readLawChange,
  regimeCodes,
  regimeFields,
  switchedPowers,
} from '#law';
import type { ChangeBasis, Law, LawChange, LawChangeKind, Period } from '#law';
import { fieldText, readChoice, readChoices, readDay, readText } from '#platform';
import type { FormBody, FormError, Language } from '#platform';

import { addedRegimes } from '../added-regimes.ts';
import { codeOfName, confidences } from '../proposal.ts';
import type { Proposal, ProposalProblem } from '../proposal.ts';
import { cy } from './propose-change.cy.ts';
import { en } from './propose-change.en.ts';

const proposalWords = { en, cy } as const;
const longest = { name: 120, short: 30, source: 300, reason: 1000 } as const;

type Errors = FormError[];

/** The proposal of a form, or what is wrong with it. A change still to be numbered has the number 0. */
export function readProposal(
  form: FormBody,
  kind: LawChangeKind,
  language: Language,
  law: Law,
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
  const from = day('from');
  if (from === null && errors.length === 0) wrong('from', w.fromNeeded);
  const to = kind === 'holiday' ? from : day('to');
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
  const change = readers[kind]({ form, basis, text, wrong, language, law });
  if (errors.length > 0 || change === null) return errors;
  return { change, ...reasons };
}

type Reading = {
  readonly form: FormBody;
  readonly basis: ChangeBasis;
  readonly text: (field: string, most: number) => string;
  readonly wrong: (field: string, message: string) => void;
  readonly language: Language;
  readonly law: Law;
};

const readers: Record<LawChangeKind, (reading: Reading) => LawChange | null> = {
  rule: ({ form, basis, wrong, language }) => {
    const w = proposalWords[language];
    const rule = fieldText(form, 'rule');
    const typed = fieldText(form, 'length');
    const reading = fieldText(form, 'reading');
    if (!isDeadlineRuleId(rule)) return null;
    if (typed !== '' && !/^[0-9]{1,4}$/u.test(typed)) {
      wrong('length', w.wholeNumber);
      return null;
    }
    const body = {
      rule,
      length: typed === '' ? null : Number(typed),
      reading: reading === '' ? null : reading,
    };
    const change = readLawChange('rule', basis, body);
    if (change === null) wrong(typed === '0' || reading === '' ? 'length' : 'reading', w.lengthNeeded);
    return change;
  },
  regime: ({ form, basis, wrong, language, law }) => {
    const w = proposalWords[language];
    const field = regimeFields.find((each) => each === fieldText(form, 'field'));
    const named = fieldText(form, 'regime');
    const value = fieldText(form, 'value');
    const known = [...regimeCodes, ...addedRegimes(law).map(({ code }) => code)];
    if (field === undefined || !known.includes(named)) return null;
    if (value === '') wrong('value', w.chooseValue);
    return value === '' ? null : { ...basis, kind: 'regime', regime: named, field, value };
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

function periodOf(
  field: 'shortest' | 'longest',
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
