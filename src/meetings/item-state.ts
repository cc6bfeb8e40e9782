// Whether a case has been decided at a meeting: its decision, and every part that this kind of meeting asks for.

import type { ReferenceBook } from '#reference';

import type { MeetingAnswer } from './meeting.ts';
import type { Section } from './meeting-kind.ts';

/** Names of the fields under which answers are kept. */
export const decisionField = 'decision';
export const pictureField = 'picture';
export const questionField = 'question';
export const papersField = 'papers';
export const adviceField = 'advice';
/** Who gives the advice: seldom the scribe, and often nobody with an account here. */
export const adviserField = 'adviser';
export const confidenceField = 'confidence';

/** The field of one pillar of a MAPPA plan: a plan, or none and why. */
export function pillarField(key: string): string {
  return `pillar-${key}`;
}
export const pillarCodes = ['plan', 'nothing-because'] as const;

/** Fields that a part of the form must have before a case counts as decided. Papers may be missing: that is said, not hidden. */
function neededOf(book: ReferenceBook, section: Section): readonly string[] {
  switch (section) {
    case 'considered':
      return [];
    case 'pillars':
      return book.entries('mappa-pillar', 'en').map(({ key }) => pillarField(key));
    case 'picture':
      return [pictureField];
    case 'question':
      return [questionField];
    case 'papers':
      return [papersField];
    case 'advice':
      return [adviceField, confidenceField];
  }
}

/** What a case still lacks, in the order of the form; nothing where it is decided. */
export function missingFields(
  book: ReferenceBook,
  sections: readonly Section[],
  standing: ReadonlyMap<string, MeetingAnswer>,
): readonly string[] {
  return [...sections.flatMap((section) => neededOf(book, section)), decisionField].filter(
    (field) => !standing.has(field),
  );
}

/** Whether the decision asks for another look at the next meeting. */
export function isLookedAtAgain(book: ReferenceBook, standing: ReadonlyMap<string, MeetingAnswer>): boolean {
  const code = standing.get(decisionField)?.code;
  if (code === undefined || code === null) return false;
  return book.find('meeting-decision', code)?.body['again'] === true;
}
