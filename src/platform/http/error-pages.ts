// The pages that say what went wrong, in both languages, through the same template.

import { words } from '../words/words.ts';
import type { Language } from '../words/words.ts';
import { welsh } from './error-pages.cy.ts';
import { english } from './error-pages.en.ts';
import { definePage } from './page.ts';
import type { ErrorView } from './render.ts';

const errorWords = words(english, welsh);

/** Drawn for every refusal and fault; it has no address of its own. */
export const errorPage = definePage({
  name: 'error',
  path: '/error',
  section: null,
  who: 'everyone',
  reads: 'nothing',
  words: errorWords,
  template: 'ui/pages/error.njk',
  example: () => null,
});

export type Problem =
  | { readonly kind: 'notFound' | 'notAllowed' | 'tooMany'; readonly home: string | null }
  | { readonly kind: 'badRequest' | 'notOurForm' | 'tooLarge'; readonly again: string }
  | { readonly kind: 'changedForm'; readonly saved: string }
  | { readonly kind: 'expired'; readonly signIn: string; readonly kept: boolean }
  | { readonly kind: 'fault'; readonly reference: string };

const statuses = {
  notFound: 404,
  notAllowed: 403,
  tooMany: 429,
  badRequest: 400,
  notOurForm: 403,
  tooLarge: 413,
  changedForm: 409,
  expired: 403,
  fault: 500,
} as const satisfies Record<Problem['kind'], number>;

/** The status that goes with a problem. */
export function problemStatus(problem: Problem): number {
  return statuses[problem.kind];
}

/** Heading, paragraphs and the way on, in the reader's language. */
export function problemView(problem: Problem, language: Language): ErrorView {
  const t = errorWords[language];
  switch (problem.kind) {
    case 'notFound':
    case 'notAllowed':
    case 'tooMany': {
      const link =
        problem.home === null ? { href: '/sign-in', text: t.signIn } : { href: problem.home, text: t.home };
      return { heading: t[problem.kind].heading, paragraphs: both(t[problem.kind]), links: [link] };
    }
    case 'badRequest':
    case 'notOurForm':
    case 'tooLarge':
      return {
        heading: t[problem.kind].heading,
        paragraphs: both(t[problem.kind]),
        links: [{ href: problem.again, text: t.again }],
      };
    case 'changedForm':
      return {
        heading: t.changedForm.heading,
        paragraphs: both(t.changedForm),
        links: [{ href: problem.saved, text: t.saved }],
      };
    case 'expired':
      return {
        heading: t.expired.heading,
        paragraphs: [t.expired.first, problem.kept ? t.expired.kept : t.expired.lost],
        links: [{ href: problem.signIn, text: problem.kept ? t.keptForm : t.signIn }],
      };
    case 'fault':
      return {
        heading: t.fault.heading,
        paragraphs: [t.fault.first, t.fault.reference(problem.reference)],
        links: [],
      };
  }
}

function both(t: { readonly first: string; readonly second: string }): readonly string[] {
  return [t.first, t.second];
}
