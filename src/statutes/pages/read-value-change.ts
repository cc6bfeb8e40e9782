// Reads the form of a change to one value of a list that people choose from.

import { valueActs } from '#law';
import type { ValueChange } from '#law';
import { fieldText, readChoice } from '#platform';

import { valueListOf } from '../list-values.ts';
import { codeOfName } from '../proposal.ts';
import { cy } from './propose-change.cy.ts';
import { en } from './propose-change.en.ts';
import type { Reading } from './read-proposal.ts';

const proposalWords = { en, cy } as const;
const longestName = 160;

/** The change a form says; null where it names no list, no act or no value of the list. */
export function readValueChange({ form, basis, text, wrong, language, book }: Reading): ValueChange | null {
  const list = valueListOf(fieldText(form, 'list'));
  const act = readChoice(form, 'act', valueActs);
  const key = fieldText(form, 'key');
  const held = list === null || key === '' ? undefined : book.find(list, key);
  if (list === null || !act.ok || act.value === null || (act.value !== 'add' && held === undefined)) {
    wrong('source', proposalWords[language].problems['entry-unknown']);
    return null;
  }
  const isNamed = act.value === 'add' || act.value === 'reword';
  const name = isNamed
    ? { en: text('nameEn', longestName), cy: text('nameCy', longestName) }
    : { en: held?.en ?? '', cy: held?.cy ?? '' };
  const like = fieldText(form, 'like');
  return {
    ...basis,
    kind: 'value',
    act: act.value,
    list,
    key: act.value === 'add' ? codeOfName(name.en) : key,
    name,
    like: like === '' ? null : like,
  };
}
