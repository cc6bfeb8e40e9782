// Puts guidance beside the form at which it is needed: which piece stands at which page is reference data.

import { londonDate } from '#platform';
import type { Page, PageAnswer, PageRequest } from '#platform';
import { referenceLists } from '#reference';

import { guidanceCard } from './guidance.ts';

/** The page, with the guidance in force for it in every view it shows; `ui/layout.njk` puts it in the side column. */
export function withGuidance(page: Page): Page {
  const { get, post } = page;
  // Only where somebody decides: a page that asks nothing has no step.
  if (post === undefined || page.template === null) return page;
  return {
    ...page,
    ...(get === undefined ? {} : { get: async (request) => beside(page, request, await get(request)) }),
    post: async (request) => {
      const answer = await post(request);
      return 'view' in answer ? beside(page, request, answer) : answer;
    },
  };
}

/** A step is named for its page, or for its page and the part of the address that says which form: "management-act/nomination". */
async function beside(
  page: Page,
  { db, clock, language, params }: PageRequest,
  answer: PageAnswer,
): Promise<PageAnswer> {
  if (answer.kind !== 'show') return answer;
  const book = await referenceLists(db, londonDate(clock.now()));
  const steps = [page.name, ...Object.values(params).map((part) => `${page.name}/${part}`)];
  const guidance = guidanceCard(book, steps, language);
  return guidance === null ? answer : { ...answer, view: { ...answer.view, guidance } };
}
