// What a case closed without charge asks: the programme, and a look at what came after. Which outcomes and offences, as data.

import type { ReferenceBook } from '#reference';
import { allOffences } from '#reference';

export type ClosureRules = {
  /** Codes of outcomes that end a case without a charge while a suspect is named. */
  readonly codes: readonly string[];
  readonly programme: string;
  /** Offences for which the programme is asked about. */
  readonly offences: readonly string[];
  /** Days after the end for which the programme is asked about. */
  readonly programmeDays: number;
  /** Days after the end for which new crimes and breaches are watched for. */
  readonly watchDays: number;
  /** Days for which something new is work of the day. */
  readonly newDays: number;
};

/** The force's own rules, from reference data. */
export function closureRules(book: ReferenceBook): ClosureRules {
  const watch = book.find('management-limit', 'watch-after-closure')?.body ?? {};
  const prompt = book.find('management-limit', 'programme-after-closure')?.body ?? {};
  const groups = texts(watch['groups']);
  const programme = typeof prompt['programme'] === 'string' ? prompt['programme'] : '';
  const categories = new Set(
    book
      .entries('intervention-asked', 'en')
      .filter(({ body }) => body['intervention'] === programme)
      .flatMap(({ body }) => texts(body['categories'])),
  );
  return {
    codes: book
      .all('outcome')
      .filter(({ body }) => typeof body['group'] === 'string' && groups.includes(body['group']))
      .map(({ key }) => key),
    programme,
    offences: allOffences(book)
      .filter(({ category }) => category !== null && categories.has(category))
      .map(({ key }) => key),
    programmeDays: Number(prompt['days'] ?? 0),
    watchDays: Number(watch['days'] ?? 0),
    newDays: Number(watch['newForDays'] ?? 0),
  };
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}
