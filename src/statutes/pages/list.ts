// One list that people choose from: its values in both languages side by side, those out of use below, and what may be proposed.

import { asWritten, definePage, londonDate, shortDay, words } from '#platform';
import type { PageRequest } from '#platform';
import { referenceLists } from '#reference';
import type { ReferenceEntry, ValueList } from '#reference';

import { lawKeepers, lawReaders } from '../law-keepers.ts';
import { valueActsOf, valueListOf, valuesOf, valueWords } from '../list-values.ts';
import { changeWords } from '../present-change.ts';
import { cy } from './list.cy.ts';
import { en } from './list.en.ts';

const pageWords = words(en, cy);

export const listPage = definePage({
  name: 'list',
  path: '/admin/lists/:list',
  section: 'law',
  who: lawReaders,
  reads: 'nothing',
  words: pageWords,
  template: 'statutes/pages/list.njk',
  budget: { html: 60_000 },
  example: () => '/admin/lists/court',
  get: async (request) => {
    const { db, clock, language, params, viewer } = request;
    const list = valueListOf(params['list'] ?? '');
    if (list === null) return { kind: 'not-found' };
    const book = await referenceLists(db, londonDate(clock.now()));
    const mayPropose = lawKeepers.some((role) => role === viewer.role);
    const { inUse, retired } = valuesOf(book, list, language);
    const rowsOf = (entries: readonly ReferenceEntry[]) =>
      entries.map((entry) => ({ cells: cellsOf(request, list, entry, mayPropose) }));
    return {
      kind: 'show',
      view: {
        title: valueWords[language].lists[list],
        add: mayPropose ? `/admin/law/propose/value?value=${list}` : null,
        inUse: rowsOf(inUse),
        retired: rowsOf(retired),
      },
    };
  },
});

function cellsOf({ language }: PageRequest, list: ValueList, entry: ReferenceEntry, mayPropose: boolean) {
  const w = pageWords[language];
  const links = mayPropose
    ? valueActsOf(list, entry).map((act) => ({
        text: w.acts[act],
        href: `/admin/law/propose/value?value=${list}:${entry.key}&act=${act}`,
        hidden: entry[language],
        line: true,
      }))
    : [];
  return [
    [asWritten(entry.en, 'en', language), ...links],
    asWritten(entry.cy, 'cy', language),
    [
      asWritten(entry.source, 'en', language),
      {
        text: [
          changeWords[language].confidences[entry.confidence],
          ...(entry.from === null ? [] : [w.since(shortDay(language, entry.from))]),
        ].join('. '),
        line: true,
        quiet: true,
      },
    ],
  ];
}
