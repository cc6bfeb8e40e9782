// What the form for a change of one value of a list shows: which list and value, what is done to it, and what it will say.

import { valueActs } from '#law';
import type { PageRequest } from '#platform';
import { valueLists } from '#reference';
import type { ReferenceBook } from '#reference';

import { saysMore, valueListOf, valueWords } from '../list-values.ts';
import { cy } from './propose-change.cy.ts';
import { en } from './propose-change.en.ts';

const proposalWords = { en, cy } as const;

/** The value that is changed, or added where none is named; or the lists to choose from. */
export function valueParts({ language, query }: PageRequest, book: ReferenceBook) {
  const w = proposalWords[language];
  const names = valueWords[language].lists;
  const [asked = '', key = ''] = (query['value'] ?? '').split(':');
  const list = valueListOf(asked);
  const entry = list === null || key === '' ? undefined : book.find(list, key);
  if (list === null || (key !== '' && entry === undefined)) {
    return { ask: valueLists.map((value) => ({ value, text: names[value] })) };
  }
  const act = entry === undefined ? 'add' : (valueActs.find((each) => each === query['act']) ?? 'reword');
  return {
    list,
    key,
    act,
    isNamed: act === 'add' || act === 'reword',
    about: entry === undefined ? names[list] : w.listed(names[list], entry[language]),
    now: w.valueActs[act],
    models:
      act === 'add' && saysMore(book, list)
        ? book.entries(list, language).map((each) => ({ value: each.key, text: each[language] }))
        : [],
    values: {
      confidence: 'local',
      ...(entry === undefined ? {} : { nameEn: entry.en, nameCy: entry.cy }),
    },
  };
}
