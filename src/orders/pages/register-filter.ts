// The filters above a register: every choice is an address, so that a list can be kept and sent.

import { regimeNames } from '#law';
import type { AddedRegime } from '#law';
import { words } from '#platform';
import type { Language } from '#platform';
import type { ReferenceBook } from '#reference';

import { gapName } from '../present-gaps.ts';
import { registerSorts } from '../register-store.ts';
import type { MeasureRoom } from './open-measure.ts';
import { endChoices, gapChoices, kindsOf, regimesOf, registerAddress, statusesOf } from './register-query.ts';
import type { RegisterQuery } from './register-query.ts';
import { cy } from './register.cy.ts';
import { en } from './register.en.ts';

const pageWords = words(en, cy);

/** The filters of a register as a form, with the same list as a file. */
export function filterBar(
  language: Language,
  room: MeasureRoom,
  query: RegisterQuery,
  { book, kinds }: { readonly book: ReferenceBook; readonly kinds: readonly AddedRegime[] },
) {
  const w = pageWords[language];
  const option = (value: string, text: string, selected: boolean) => ({ value, text, selected });
  return {
    label: w.filter,
    action: `/${room}`,
    fields: [
      {
        name: 'type',
        label: w.type,
        options: [
          option('', w.allTypes, query.type === null),
          ...regimesOf(room).map((code) =>
            option(code, regimeNames[code].short[language], query.added === null && code === query.type),
          ),
          ...kindsOf(room, kinds).map(({ code, short }) =>
            option(code, short[language], code === query.added),
          ),
        ],
      },
      {
        name: 'status',
        label: w.status,
        options: statusesOf(room).map((status) =>
          option(status, w.statuses[status], status === query.status),
        ),
      },
      {
        name: 'area',
        label: w.area,
        options: [
          option('', w.allAreas, query.area === null),
          ...book
            .entries('area', language)
            .map((entry) => option(entry.key, entry[language], entry.key === query.area)),
        ],
      },
      {
        name: 'owner',
        label: w.owner,
        options: [
          option('', w.anyOwner, query.owner === null),
          option('mine', w.mine, query.owner === 'mine'),
          option('none', w.noOwner, query.owner === 'none'),
        ],
      },
      {
        name: 'ends',
        label: w.ends,
        options: [
          option('', w.anyEnd, query.ends === null),
          ...endChoices.map((days) => option(String(days), w.within(days), days === query.ends)),
        ],
      },
      {
        name: 'breached',
        label: w.breached,
        options: [option('', w.anyBreach, !query.breached), option('yes', w.onlyBreached, query.breached)],
      },
      {
        name: 'gap',
        label: w.gap,
        options: gapChoicesOf(language, query),
      },
      {
        name: 'sort',
        label: w.order,
        options: registerSorts.map((sort) => option(sort, w.sorts[sort], sort === query.sort)),
      },
    ],
    submit: w.show,
    clear: `/${room}`,
    link: { text: w.csv, href: registerAddress(`/${room}.csv`, query) },
  };
}

function gapChoicesOf(language: Language, query: RegisterQuery) {
  const w = pageWords[language];
  return [
    { value: '', text: w.anyGap, selected: query.gap === null },
    ...gapChoices.map((kind) => ({
      value: kind,
      text: kind === 'any' ? w.withGap : gapName(language, kind),
      selected: kind === query.gap,
    })),
  ];
}
