// What a list was filtered by, as one sentence for paper, where the filter itself is not printed.

import type { Chrome } from '../chrome/chrome.ts';

export type FilterField = {
  readonly label: string;
  /** Of a box to type in. */
  readonly value?: string;
  readonly options?: readonly {
    readonly value: string;
    readonly text: string;
    readonly selected?: boolean;
  }[];
};

/** "Chosen for this list: Status: In force; Area: Powys." A choice without a value filters nothing and is not said. */
export function chosenFilters(chrome: Pick<Chrome, 'words'>, fields: readonly FilterField[]): string {
  const { words } = chrome;
  const choices = fields.flatMap(({ label, value, options }) => {
    const chosen = options === undefined ? value : options.find(isChosen)?.text;
    return chosen === undefined || chosen === '' ? [] : [`${label}: ${chosen}`];
  });
  return choices.length === 0 ? words.chosenAll : words.chosen(choices.join('; '));
}

/** True when something is chosen or typed that may leave rows out: the first choice of a list is what it shows unasked. */
export function isFiltered(fields: readonly FilterField[]): boolean {
  return fields.some(({ value, options }) =>
    options === undefined ? (value ?? '') !== '' : options.slice(1).some(isChosen),
  );
}

/** A browser shows the first option when none is selected; that is for the eye alone and filters nothing. */
function isChosen(option: { readonly value: string; readonly selected?: boolean }): boolean {
  return option.selected === true && option.value !== '';
}
