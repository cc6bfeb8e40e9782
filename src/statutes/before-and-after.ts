// What a change of the law was before and what it will be, in words.

import {
  changedRule,
  deadlineRule,
  fieldOf,
  lawFor,
  lawWith,
  pointsOf,
  regimeAs,
  ruleOn,
  switchStanding,
} from '#law';
import type { Law, LawChange, PointChange, SwitchStanding } from '#law';
import type { Language } from '#platform';
import type { ReferenceBook } from '#reference';

import { listValuesWords, ruleEntry } from './list-rules.ts';
import { isRetired, valueListOf, valueWords } from './list-values.ts';
import { regimeKeyOf } from './proposal.ts';
import { changeWords, fieldValueWords, ruleLengthWords, momentNames, switchWords } from './present-change.ts';

/** What it was before this change and what it will be; null where the title says it all. `dayBefore`: the force's lists then. */
export function beforeAndAfter(
  language: Language,
  change: LawChange,
  law: Law,
  dayBefore: ReferenceBook,
): { readonly before: string; readonly after: string } | null {
  const w = changeWords[language];
  switch (change.kind) {
    case 'rule': {
      const key = change.regime === null ? null : regimeKeyOf(law, change.regime);
      const held = lawWith(law.changes.filter(({ number }) => number !== change.number));
      const others = key === null ? held : lawFor(held, key);
      const after = changedRule(deadlineRule(change.rule), change);
      return {
        before: ruleLengthWords(language, ruleOn(others, change.rule, change.from)),
        after: ruleLengthWords(language, after),
      };
    }
    case 'regime': {
      const key = regimeKeyOf(law, change.regime);
      if (key === null) return null;
      const others = { ...law, regimes: law.regimes.filter((each) => each.number !== change.number) };
      const before = fieldOf(regimeAs(key, change.from, others), change.field);
      return {
        before: before === null ? '' : fieldValueWords(language, change.field, before.value, law),
        after: fieldValueWords(language, change.field, change.value, law),
      };
    }
    case 'point': {
      const key = regimeKeyOf(law, change.regime);
      if (key === null) return null;
      const others = lawWith(law.changes.filter(({ number }) => number !== change.number));
      const before = pointsOf(others, key, change.from).find((point) => point.key === change.point);
      const said = ({ asks, at, words }: Pick<PointChange, 'asks' | 'at' | 'words'>) =>
        w.pointLine(w.asks[asks], momentNames(language, at, key.code), words[language]);
      return {
        before: before === undefined ? w.notHeld : said(before),
        after: change.asks === 'nothing' ? w.asks.nothing : said(change),
      };
    }
    case 'switch': {
      const others = lawWith(law.changes.filter(({ number }) => number !== change.number));
      const before = switchStanding(change.power, change.from, change.area ?? '', others.switches);
      const said = (standing: SwitchStanding) => {
        const { span } = switchWords(language, standing, dayBefore);
        return `${standing.isOn ? w.isOn : w.isOff}. ${span}`;
      };
      return { before: said(before), after: said({ isOn: change.isOn, by: change }) };
    }
    case 'list': {
      const before = ruleEntry(dayBefore, change.list, change.key);
      return {
        before: before === null ? '' : listValuesWords(language, before.values),
        after: listValuesWords(language, change.values),
      };
    }
    case 'value': {
      const names = valueWords[language];
      const list = valueListOf(change.list);
      const before = list === null ? undefined : dayBefore.find(list, change.key);
      const said = (entry: { readonly en: string; readonly cy: string }) => names.offered(entry.en, entry.cy);
      return {
        before: before === undefined ? names.notThere : isRetired(before) ? names.notOffered : said(before),
        after: change.act === 'retire' ? names.notOffered : said(change.name),
      };
    }
    default:
      return null;
  }
}
