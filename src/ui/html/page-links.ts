// Links to the pages of a long list: first, last, and those around the present one.

import type { Chrome } from '../chrome/chrome.ts';

export type PaginationView = {
  readonly page: number;
  readonly pages: number;
  /** The list's address with its filters, without `page`. */
  readonly address: string;
};

/** The same address on another page; page 1 is the plain address. */
export function pageAddress(address: string, page: number): string {
  const url = new URL(address, 'http://localhost');
  if (page === 1) url.searchParams.delete('page');
  else url.searchParams.set('page', String(page));
  return url.pathname + url.search;
}

/** Which page numbers to show; null is a gap. */
export function pagesShown(page: number, pages: number): (number | null)[] {
  const near = new Set([1, page - 1, page, page + 1, pages]);
  const shown: (number | null)[] = [];
  for (let number = 1; number <= pages; number += 1) {
    if (near.has(number)) shown.push(number);
    else if (shown.at(-1) !== null) shown.push(null);
  }
  return shown;
}

/** The options of govuk-frontend's pagination, in the reader's language. */
export function pageLinks(chrome: Chrome, view: PaginationView) {
  const { words } = chrome;
  const { page, pages, address } = view;
  return {
    landmarkLabel: words.pages,
    ...(page > 1 ? { previous: { href: pageAddress(address, page - 1), text: words.previous } } : {}),
    ...(page < pages ? { next: { href: pageAddress(address, page + 1), text: words.next } } : {}),
    items: pagesShown(page, pages).map((number) =>
      number === null
        ? { ellipsis: true }
        : {
            number,
            href: pageAddress(address, number),
            current: number === page,
            visuallyHiddenText: words.pageNumber(String(number)),
          },
    ),
  };
}
