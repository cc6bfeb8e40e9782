// One kind of order as the law has it today: who, which court, how long, served how; its deadlines, and changes to it.

import {
  deadlineName,
  deadlineRule,
  doubtWords,
  eventWords,
  fieldOf,
  isRegimeCode,
  lawFor,
  noValue,
  regimeFields,
  regimeNames,
  regimeOn,
  ruleOn,
  rulesOf,
  standsOn,
  switchStanding,
} from '#law';
import type { Law, Regime, RegimeField, RegimeKey, Sourced, SwitchStanding } from '#law';
import { asWritten, definePage, londonDate, shortDay, words } from '#platform';
import type { Language, PageRequest, Written } from '#platform';
import { referenceLists } from '#reference';
import type { ReferenceBook } from '#reference';

import { regimeNaming } from '../added-regimes.ts';
import { heldLaw } from '../law-change-store.ts';
import { lawKeepers, lawReaders } from '../law-keepers.ts';
import {
  changeTitle,
  changeWords,
  fieldValueWords,
  isChangeable,
  powerWords,
  ruleLengthWords,
  sourceWords,
  spanWords,
  switchWords,
} from '../present-change.ts';
import { regimeKeyOf } from '../proposal.ts';
import { cy } from './law-regime.cy.ts';
import { en } from './law-regime.en.ts';
import { pointAddress, pointRows } from './point-rows.ts';
import { watchOfKind } from './watch-of-kind.ts';

const pageWords = words(en, cy);

export const lawRegimePage = definePage({
  name: 'law-regime',
  path: '/admin/law/:regime',
  section: 'law',
  who: lawReaders,
  reads: 'nothing',
  words: pageWords,
  template: 'statutes/pages/law-regime.njk',
  budget: { html: 60_000 },
  example: () => '/admin/law/spo',
  get: async (request) => {
    const law = await heldLaw(request.db);
    const key = regimeKeyOf(law, request.params['regime'] ?? '');
    if (key === null) return { kind: 'not-found' };
    const today = londonDate(request.clock.now());
    const standing = regimeOn(key, today, request.force.area, law);
    const book = await referenceLists(request.db, today);
    const name = key.added ?? key.code;
    const { language } = request;
    const w = pageWords[language];
    if (!standing.ok) {
      const from = standing.error.from;
      const day = from === null ? '' : shortDay(language, Temporal.PlainDate.from(from));
      return {
        kind: 'show',
        view: {
          title: regimeNaming(law, key.code, key.added).name[language],
          notYet: w.notYet(day),
          facts: [],
          points: [],
          addPoint: null,
          watch: [],
          rules: [],
          changes: [],
        },
      };
    }
    const { regime, version, mayBeMadeHere, power, changes } = standing.value;
    const mayPropose = lawKeepers.some((role) => role === request.viewer.role);
    return {
      kind: 'show',
      view: {
        title: regime.name[language],
        notYet: null,
        here: mayBeMadeHere ? w.madeHere : w.heldOnly,
        facts: [
          {
            key: w.law,
            value: [
              asWritten(version.law, 'en', language),
              { text: sourceWords(language, version), line: true, quiet: true },
            ],
          },
          {
            key: w.since,
            value:
              version.from === null ? w.always : shortDay(language, Temporal.PlainDate.from(version.from)),
          },
          ...(key.added === null
            ? []
            : [
                {
                  key: w.like,
                  value: [
                    { text: regimeNames[key.code][language], href: `/admin/law/${key.code}` },
                    { text: w.likeLine, line: true, quiet: true },
                  ],
                },
              ]),
          ...powerFacts(request, law, key, power, book),
          ...facts(language, regime, law, key, today, mayPropose ? name : null),
        ],
        points: pointRows(language, law, key, today, mayPropose),
        addPoint: mayPropose ? { text: w.addPoint, href: pointAddress(key, null) } : null,
        watch: watchOfKind(language, key, book, mayPropose),
        rules: rules(request, lawFor(law, key), regime, today, mayPropose ? name : null),
        changes: changes.map((change) => ({
          cells: [
            {
              text: changeTitle(language, change, law, book),
              href: `/admin/law/changes/${change.number}`,
            },
            spanWords(language, change),
            asWritten(change.source, 'en', language),
          ],
        })),
      },
    };
  },
});

/** Whether its power is on here and by which switch; for an SPO, whether a court may make one of its own motion. */
function powerFacts(
  { language, force, clock }: PageRequest,
  law: Law,
  { code, added }: RegimeKey,
  power: SwitchStanding | null,
  book: ReferenceBook,
) {
  const w = pageWords[language];
  const today = londonDate(clock.now()).toString();
  const ofCourt =
    code === 'spo' && added === null
      ? switchStanding('spo-court-made', today, force.area, law.switches)
      : null;
  const row = (key: string, standing: SwitchStanding) => {
    const { span, source } = switchWords(language, standing, book);
    return {
      key,
      value: [
        { text: standing.isOn ? changeWords[language].isOn : changeWords[language].isOff, strong: true },
        { text: span, line: true },
        ...(source.length === 0 ? [] : [{ text: source, line: true, quiet: true }]),
      ],
    };
  };
  return [
    ...(power === null ? [] : [row(w.power, power)]),
    ...(ofCourt === null ? [] : [row(powerWords(language, 'spo-court-made'), ofCourt)]),
  ];
}

const fieldLink = (kind: string, field: RegimeField) =>
  `/admin/law/propose/regime?regime=${kind}&field=${field}`;

/** Fields that the proposal of an added kind says for itself. */
const saidWhenAdded: readonly RegimeField[] = ['shortest', 'longest'];

function facts(
  language: Language,
  regime: Regime,
  law: Law,
  { code, added }: RegimeKey,
  today: Temporal.PlainDate,
  changeable: string | null,
) {
  const w = pageWords[language];
  // What nobody has said of an added kind alone it has from the kind it is like, and its page says so.
  const isFollowed = (field: RegimeField) =>
    added !== null &&
    !saidWhenAdded.includes(field) &&
    !law.regimes.some(
      (change) => change.regime === added && change.field === field && standsOn(change, today.toString()),
    );
  const doubt = regime.length.value.doubt ?? null;
  const limits: readonly RegimeField[] = ['shortest', 'longest'];
  const row = (name: string, value: Written, sourced: Pick<Sourced<unknown>, 'source' | 'confidence'>) => ({
    key: name,
    value: [value, { text: sourceWords(language, sourced), line: true, quiet: true }],
  });
  const { note } = regime.length.value;
  return [
    ...(note === null ? [] : [row(w.length, asWritten(note[language], language, language), regime.length)]),
    ...regimeFields.flatMap((field) => {
      const held = fieldOf(regime, field);
      if (held === null) return [];
      const shown = row(
        changeWords[language].fields[field],
        // The name of a section stays as the Act has it.
        asWritten(
          fieldValueWords(language, field, held.value, law),
          field === 'offence' && held.value !== noValue ? 'en' : language,
          language,
        ),
        held,
      );
      const link = {
        text: w.change,
        href: fieldLink(changeable ?? '', field),
        hidden: shown.key,
        line: true,
      };
      const isDoubted = doubt !== null && limits.includes(field) && held.value !== noValue;
      return [
        {
          ...shown,
          value: [
            ...shown.value,
            ...(isDoubted ? [{ text: doubt[language], line: true, quiet: true }] : []),
            ...(isFollowed(field)
              ? [{ text: w.asLike(regimeNames[code].short[language]), line: true, quiet: true }]
              : []),
            ...(changeable === null ? [] : [link]),
          ],
        },
      ];
    }),
  ];
}

function rules(
  { language }: PageRequest,
  law: Law,
  regime: Regime,
  today: Temporal.PlainDate,
  changeable: string | null,
) {
  const w = pageWords[language];
  const isAdded = changeable !== null && !isRegimeCode(changeable);
  const own = regime.courtRule === null && regime.courtHours.value !== null ? regime.courtHours : null;
  const courtRow = (hours: NonNullable<typeof own>) => {
    const name = changeWords[language].fields['court-hours'];
    const link = {
      text: w.change,
      href: fieldLink(changeable ?? '', 'court-hours'),
      hidden: name,
      line: true,
    };
    return {
      cells: [
        [name, ...(changeable === null ? [] : [link])],
        eventWords('arrest-for-breach', language),
        fieldValueWords(language, 'court-hours', hours.value ?? noValue, law),
        { text: sourceWords(language, hours) },
      ],
    };
  };
  const shipped = rulesOf(regime).map((id) => {
    const rule = ruleOn(law, id, today.toString());
    const link = {
      text: w.change,
      href: `/admin/law/propose/rule?rule=${id}${isAdded ? `&regime=${changeable ?? ''}` : ''}`,
      hidden: deadlineName(id, language),
      line: true,
    };
    return {
      cells: [
        [
          deadlineName(id, language),
          ...(changeable !== null && isChangeable(deadlineRule(id)) ? [link] : []),
        ],
        eventWords(rule.event, language),
        ruleLengthWords(language, rule),
        [
          { text: sourceWords(language, rule) },
          ...(rule.doubt === null
            ? []
            : [{ text: doubtWords(rule.doubt, language), line: true, quiet: true }]),
          ...(rule.readings.length === 1 ? [] : [{ text: w.earliest, line: true, quiet: true }]),
        ],
      ],
    };
  });
  return own === null ? shipped : [courtRow(own), ...shipped];
}
