// Proposes a change of the law, one form for each kind: a length, a rule of an order, a power, a holiday, a new kind.

import {
  deadlineName,
  deadlineRule,
  deadlineRuleIds,
  fieldOf,
  isDeadlineRuleId,
  jurisdictions,
  lawChangeKinds,
  readingWords,
  regimeAs,
  regimeCodes,
  regimeFields,
  regimeNames,
  ruleOn,
  switchedPowers,
  valuesOf,
} from '#law';
import type { Count, DeadlineRule, Law, LawChangeKind, RegimeField } from '#law';
import { definePage, londonDate, words } from '#platform';
import type { FormBody, FormError, Language, PageAnswer, PageRequest, PostRequest } from '#platform';
import { referenceLists } from '#reference';

import { addedRegimes, regimeNaming } from '../added-regimes.ts';
import { heldLaw } from '../law-change-store.ts';
import { lawKeepers } from '../law-keepers.ts';
import {
  changeWords,
  fieldValueWords,
  isChangeable,
  powerWords,
  ruleLengthWords,
} from '../present-change.ts';
import { confidences, regimeKeyOf } from '../proposal.ts';
import { proposeLawChange } from '../propose-law-change.ts';
import { cy } from './propose-change.cy.ts';
import { en } from './propose-change.en.ts';
import { proposalErrors, readProposal } from './read-proposal.ts';

const pageWords = words(en, cy);

export const proposeChangePage = definePage({
  name: 'propose-law-change',
  path: '/admin/law/propose/:kind',
  section: 'admin',
  who: lawKeepers,
  reads: 'nothing',
  words: pageWords,
  template: 'statutes/pages/propose-change.njk',
  budget: { html: 60_000 },
  example: () => '/admin/law/propose/rule?rule=dvpo-length-max',
  get: async (request) => {
    const kind = kindAsked(request);
    return kind === null ? { kind: 'not-found' } : show(request, kind, {}, []);
  },
  post: send,
});

function kindAsked({ params }: PageRequest): LawChangeKind | null {
  return lawChangeKinds.find((each) => each === params['kind']) ?? null;
}

async function send(request: PostRequest): Promise<PageAnswer> {
  const kind = kindAsked(request);
  if (kind === null) return { kind: 'not-found' };
  const { db, clock, viewer, form, language } = request;
  const read = readProposal(form, kind, language, await heldLaw(db));
  if (!('change' in read)) return show(request, kind, form, read);
  const proposed = await proposeLawChange(db, clock, viewer, read);
  if (!proposed.ok) {
    return proposed.error.code === 'not-permitted'
      ? { kind: 'not-allowed' }
      : show(request, kind, form, proposalErrors(proposed.error.problems, language));
  }
  await request.logChange({
    action: 'propose-law-change',
    kind: 'law',
    ref: String(proposed.value),
    detail: { what: kind },
  });
  return { kind: 'redirect', to: `/admin/law/changes/${proposed.value}`, notice: 'proposed' };
}

async function show(
  request: PageRequest,
  kind: LawChangeKind,
  values: FormBody,
  errors: readonly FormError[],
): Promise<PageAnswer> {
  const { db, language, clock } = request;
  const w = pageWords[language];
  const law = await heldLaw(db);
  const today = londonDate(clock.now());
  const book = await referenceLists(db, today);
  return {
    kind: 'show',
    status: errors.length === 0 ? 200 : 422,
    view: {
      kind,
      title: w.titles[kind],
      form: { values: { where: 'england-and-wales', ...values }, errors },
      confidences: confidences.map((value) => ({ value, text: changeWords[language].confidences[value] })),
      ...(kind === 'rule' ? ruleParts(request, law, today) : {}),
      ...(kind === 'regime' ? regimeParts(request, law, today) : {}),
      powers: switchedPowers.map((value) => ({ value, text: powerWords(language, value) })),
      areas: book
        .entries('force', language)
        .filter(({ key }) => key !== 'other')
        .map((entry) => ({ value: entry.key, text: entry[language] })),
      states: [
        { value: 'on', text: kind === 'holiday' ? w.isHoliday : w.on },
        { value: 'off', text: kind === 'holiday' ? w.noHoliday : w.off },
      ],
      where: jurisdictions.map((value) => ({ value, text: changeWords[language].jurisdictions[value] })),
      likes: regimeCodes.map((value) => ({ value, text: regimeNames[value][language] })),
      units: [
        { value: 'days', text: w.units.days },
        { value: 'months', text: w.units.months },
      ],
    },
  };
}

function unitOf(count: Count, language: Language): string {
  const { units } = pageWords[language];
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

/** The rule that is changed, as it is now; or the list to choose it from. */
function ruleParts({ language, query }: PageRequest, law: Law, today: Temporal.PlainDate) {
  const w = pageWords[language];
  const asked = query['rule'] ?? '';
  if (!isDeadlineRuleId(asked)) {
    return {
      ask: deadlineRuleIds
        .filter((id) => isChangeable(deadlineRule(id)))
        .map((id) => ({ value: id, text: deadlineName(id, language) })),
    };
  }
  const rule = ruleOn(law, asked, today.toString());
  const shipped = deadlineRule(asked);
  return {
    rule: asked,
    about: deadlineName(asked, language),
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

function nowLine(language: Language, rule: DeadlineRule): string {
  return `${ruleLengthWords(language, rule)} ${rule.source}. ${changeWords[language].confidences[rule.confidence]}`;
}

/** The field of a regime that is changed, as it is now; or the lists to choose them from. */
function regimeParts({ language, query }: PageRequest, law: Law, today: Temporal.PlainDate) {
  const named = query['regime'] ?? '';
  const key = regimeKeyOf(law, named);
  const regime = key === null ? null : regimeAs(key, today.toString(), law);
  const field = regimeFields.find((each) => each === query['field']);
  const held = regime === null || field === undefined ? null : fieldOf(regime, field);
  if (key === null || regime === null || field === undefined || held === null) {
    const known = [
      ...regimeCodes.map((code) => ({ value: code, text: regimeNames[code][language] })),
      ...addedRegimes(law).map(({ code, name }) => ({ value: code, text: name[language] })),
    ];
    return {
      ask: known,
      asked: named,
      fields: regimeFields.map((value) => ({ value, text: changeWords[language].fields[value] })),
    };
  }
  const names = regimeNaming(law, key.code, key.added);
  return {
    regime: named,
    field,
    about: `${names.name[language]}: ${changeWords[language].fields[field]}`,
    now: `${fieldValueWords(language, field, held.value)}. ${held.source}. ${changeWords[language].confidences[held.confidence]}`,
    values: valueChoices(language, field),
  };
}

function valueChoices(language: Language, field: RegimeField) {
  return valuesOf(field)?.map((value) => ({ value, text: fieldValueWords(language, field, value) })) ?? null;
}
