// What a proposed change of the law must say before anybody is asked to approve it.

import {
  deadlineRule,
  fieldOf,
  isSameValue,
  isDeadlineRuleId,
  isRegimeCode,
  lawFor,
  lengthOfCount,
  mayTake,
  noValue,
  pointMoments,
  pointsOf,
  regime,
  regimeAs,
  ruleOn,
  shapeOf,
} from '#law';
import type { Bilingual, Confidence, Law, LawChange, PointAt, RegimeKey, RegimeValue } from '#law';

import { addedRegimeOf } from './added-regimes.ts';

/** A change as somebody proposes it: everything but its number, which the record gives. */
export type Proposal = {
  readonly change: LawChange;
  readonly reasonEn: string;
  readonly reasonCy: string;
};

export const proposalProblems = [
  'to-before-from',
  'source-needed',
  'reason-needed',
  'reason-cy-needed',
  'length-out-of-range',
  'nothing-changes',
  'value-not-taken',
  'name-needed',
  'name-cy-needed',
  'short-needed',
  'law-needed',
  'where-needed',
  'code-taken',
  'longest-before-shortest',
  'year-not-next',
  'entry-unknown',
  'from-past',
  'name-says-old',
  'name-cy-says-old',
  'value-taken',
  'value-kept',
  'hours-are-its-own',
  'like-needed',
  'moment-needed',
  'breach-only-said',
] as const;
export type ProposalProblem = (typeof proposalProblems)[number];

/** Confidence a proposer may claim, from sure to unsure. */
export const confidences = [
  'verified',
  'memory',
  'doubtful',
  'local',
] as const satisfies readonly Confidence[];

/** The longest a count may be made: more is a slip of the finger. */
const mostOfUnit = 3_660;

/** Which regime a change of one names; null where there is no such regime here. */
export function regimeKeyOf(law: Law, named: string): RegimeKey | null {
  if (isRegimeCode(named)) return { code: named, added: null };
  const added = addedRegimeOf(law, named);
  return added === undefined ? null : { code: added.like, added: added.code };
}

/** Stable code of a new kind of order, from its English name. */
export function codeOfName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
}

/** What must be mended before the proposal is kept. `law` is the law as it is held now. */
export function problemsOf({ change, reasonEn, reasonCy }: Proposal, law: Law): readonly ProposalProblem[] {
  const problems: ProposalProblem[] = [];
  if (change.to !== null && change.to < change.from) problems.push('to-before-from');
  if (change.source === '') problems.push('source-needed');
  if (reasonEn === '') problems.push('reason-needed');
  if (reasonCy === '') problems.push('reason-cy-needed');
  return [...problems, ...ownProblems(change, law)];
}

function ownProblems(change: LawChange, law: Law): readonly ProposalProblem[] {
  switch (change.kind) {
    case 'rule':
      return ruleProblems(change, law);
    case 'regime': {
      const key = regimeKeyOf(law, change.regime);
      const held = key === null ? null : fieldOf(regimeAs(key, change.from, law), change.field);
      if (held === null || !mayTake(change.field, change.value)) return ['value-not-taken'];
      if (shapeOf(change.field).kind === 'kind' && !isKindOrNone(change.value, law))
        return ['value-not-taken'];
      const isSame = isSameValue(held.value, change.value) && held.confidence === change.confidence;
      return isSame ? ['nothing-changes'] : [];
    }
    case 'point':
      return pointProblems(change, law);
    case 'switch':
    // What a list may hold is asked of the lists themselves: `listProblems`, `valueProblems`.
    case 'list':
    case 'value':
      return [];
    case 'holiday-year':
      return change.year === law.calendar.to.year + 1 ? [] : ['year-not-next'];
    case 'holiday':
      return [
        ...(change.name.en === '' ? (['name-needed'] as const) : []),
        ...(change.name.cy === '' ? (['name-cy-needed'] as const) : []),
        ...(change.jurisdictions.length === 0 ? (['where-needed'] as const) : []),
      ];
    case 'added-regime':
      return addedProblems(change, law);
  }
}

function pointProblems(change: Extract<LawChange, { kind: 'point' }>, law: Law): readonly ProposalProblem[] {
  const key = regimeKeyOf(law, change.regime);
  if (key === null) return ['value-not-taken'];
  const held = pointsOf(law, key, change.from).find((point) => point.key === change.point);
  if (change.asks === 'nothing') return held === undefined ? ['nothing-changes'] : [];
  const problems: ProposalProblem[] = [];
  if (change.at.length === 0) problems.push('moment-needed');
  if (change.asks !== 'said' && change.at.includes('breach')) problems.push('breach-only-said');
  const isSame =
    held !== undefined &&
    held.asks === change.asks &&
    held.confidence === change.confidence &&
    held.source === change.source &&
    isSameBilingual(held.words, change.words) &&
    isSameMoments(held.at, change.at);
  if (isSame) problems.push('nothing-changes');
  return problems;
}

const isSameBilingual = (one: Bilingual, other: Bilingual): boolean =>
  one.en === other.en && one.cy === other.cy;

const isSameMoments = (one: readonly PointAt[], other: readonly PointAt[]): boolean =>
  pointMoments.every((moment) => one.includes(moment) === other.includes(moment));

/** A kind of order that is held here, or the word for none. */
function isKindOrNone(value: RegimeValue, law: Law): boolean {
  return typeof value === 'string' && (value === noValue || regimeKeyOf(law, value) !== null);
}

function ruleProblems(change: Extract<LawChange, { kind: 'rule' }>, law: Law): readonly ProposalProblem[] {
  const { rule, length, reading } = change;
  if (!isDeadlineRuleId(rule)) return ['value-not-taken'];
  if (length !== null && (length < 1 || length > mostOfUnit)) return ['length-out-of-range'];
  const shipped = deadlineRule(rule);
  const isOwn = shipped.readings.some((each) => each.reading === reading);
  if (reading !== null && !isOwn) return ['value-not-taken'];
  const key = change.regime === null ? null : regimeKeyOf(law, change.regime);
  if (change.regime !== null && key === null) return ['value-not-taken'];
  // Hours that were set for this kind stand in place of the rule: a change of the rule would change nothing.
  const isReplaced =
    key !== null && regime(key.code).courtRule === rule && regimeAs(key, change.from, law).courtRule === null;
  if (isReplaced) return ['hours-are-its-own'];
  const held = ruleOn(key === null ? law : lawFor(law, key), rule, change.from);
  if (change.isOff === true) {
    if (key === null || key.added === null) return ['value-not-taken'];
    return held.isOff === true ? ['nothing-changes'] : [];
  }
  const isSame =
    held.isOff !== true && held.readings.length === 1 && lengthOfCount(held.readings[0].count) === length;
  return isSame && held.confidence === change.confidence && reading === null ? ['nothing-changes'] : [];
}

function addedProblems(
  change: Extract<LawChange, { kind: 'added-regime' }>,
  law: Law,
): readonly ProposalProblem[] {
  const { name, short, code, shortest, longest } = change;
  const problems: ProposalProblem[] = [];
  if (name.en === '') problems.push('name-needed');
  if (name.cy === '') problems.push('name-cy-needed');
  if (short.en === '' || short.cy === '') problems.push('short-needed');
  if (change.law === '') problems.push('law-needed');
  if (isRegimeCode(code) || addedRegimeOf(law, code) !== undefined) problems.push('code-taken');
  const days = (period: typeof shortest) =>
    period === null ? null : period.count * (period.unit === 'months' ? 30 : 1);
  const [least, most] = [days(shortest), days(longest)];
  if (least !== null && most !== null && most < least) problems.push('longest-before-shortest');
  return problems;
}
