// The lists of cases that somebody looks at, as links above each of them.

import type { Language } from '#platform';
import type { ReferenceBook } from '#reference';

import { queueKeys } from '../queues/queue.ts';
import { cy } from './after-closure.cy.ts';
import { en } from './after-closure.en.ts';

const tabWords = { en, cy } as const;

/** Both queues and the closed cases, with the one that is open marked. */
export function queueTabs(book: ReferenceBook, language: Language, current: string) {
  const w = tabWords[language];
  return {
    label: w.sub,
    items: [
      ...queueKeys.map((key) => ({ key, text: book.name('queue', key, language) })),
      { key: 'after-closure', text: w.tab },
    ].map(({ key, text }) => ({ text, href: `/queues/${key}`, current: key === current })),
  };
}
