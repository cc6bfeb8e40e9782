// A page of plain text, such as the privacy notice: headings with paragraphs and points under them.

import type { PageAnswer } from '#platform';

export type StatementSection = {
  readonly heading: string;
  readonly text: readonly string[];
  readonly points: readonly string[];
};

/** Answers a page whose whole content is its words. */
export async function showWords(): Promise<PageAnswer> {
  return { kind: 'show', view: {} };
}
