// The lists that people choose from: which a force changes itself, what a change of one value must say, and the entry it makes.

import type { ValueAct, ValueChange } from '#law';
import type { Language } from '#platform';
import { retiredMark, valueLists } from '#reference';
import type { NewForceEntry, ReferenceBook, ReferenceEntry, ValueList } from '#reference';

import type { ProposalProblem } from './proposal.ts';
import { cy } from './value-words.cy.ts';
import { en } from './value-words.en.ts';

export const valueWords = { en, cy } as const;

/** Values that a rule of the product looks for: they may be put in other words, never taken out of use. */
const kept: Partial<Record<ValueList, readonly string[]>> = {
  'reason-not-arrested': ['voluntary-interview'],
  'reason-delayed': ['not-known-yet'],
  'not-asked-reason': ['no-victim'],
  'conduct-answer': ['crime-recorded'],
  'service-method': ['in-person', 'in-court', 'in-custody', 'in-prison'],
  'contact-method': ['phone', 'in-person'],
  channel: ['in-person', 'phone', 'message', 'online-account', 'device-or-tracker', 'not-known'],
  evidence: ['none-yet'],
  'call-question': ['safe'],
  relationship: ['not-known'],
  'enquiry-result': ['new-lead'],
  'visit-finding': ['new-partner'],
  'assessment-reason': ['other-not-needed', 'other-refused'],
  'programme-reason': ['breach-recorded'],
};

export function valueListOf(value: string): ValueList | null {
  return valueLists.find((list) => list === value) ?? null;
}

/** Whether a value was taken out of use. */
export function isRetired(entry: Pick<ReferenceEntry, 'body'>): boolean {
  return entry.body[retiredMark] === true;
}

/** What may be proposed of a value. */
export function valueActsOf(list: ValueList, entry: ReferenceEntry): readonly Exclude<ValueAct, 'add'>[] {
  if (isRetired(entry)) return ['restore'];
  const isKept = entry.key === 'other' || kept[list]?.includes(entry.key) === true;
  return isKept ? ['reword'] : ['reword', 'retire'];
}

/** Values of a list, those in use first, in the order of the list; then those taken out of use. */
export function valuesOf(book: ReferenceBook, list: ValueList, language: Language) {
  const inUse = book.entries(list, language);
  return { inUse, retired: book.all(list).filter((entry) => !entry.isInForce) };
}

/** Whether the values of a list say more than their name, so that a new one must say which it counts as. */
export function saysMore(book: ReferenceBook, list: ValueList): boolean {
  return book
    .all(list)
    .some(({ body }) => Object.keys(body).some((name) => name !== 'welsh' && name !== retiredMark));
}

/** What must be mended before a change of a value is kept. `book` is opened for its first day. */
export function valueProblems(
  change: ValueChange,
  book: ReferenceBook,
  today: Temporal.PlainDate,
): readonly ProposalProblem[] {
  const list = valueListOf(change.list);
  if (list === null) return ['entry-unknown'];
  const found = book.find(list, change.key);
  const problems: ProposalProblem[] = [];
  if (change.from < today.toString()) problems.push('from-past');
  if (change.name.en === '') problems.push('name-needed');
  if (change.name.cy === '') problems.push('name-cy-needed');
  if (change.act === 'add') {
    if (found !== undefined) problems.push('value-taken');
    const isLikeNeeded =
      saysMore(book, list) && (change.like === null || book.find(list, change.like) === undefined);
    return isLikeNeeded ? [...problems, 'like-needed'] : problems;
  }
  if (found === undefined) return ['entry-unknown'];
  if (!valueActsOf(list, found).includes(change.act)) return ['value-kept'];
  const isSame = found.en === change.name.en && found.cy === change.name.cy;
  return change.act === 'reword' && isSame ? ['nothing-changes'] : problems;
}

/** The entry as the change makes it. One taken out of use keeps all that it says, and its name on every record. */
export function valueEntry(
  change: ValueChange,
  book: ReferenceBook,
): Omit<NewForceEntry, 'from' | 'to' | 'reason' | 'enteredBy' | 'recordedAt'> {
  const list = valueListOf(change.list);
  const model =
    list === null ? undefined : book.find(list, change.act === 'add' ? (change.like ?? '') : change.key);
  if (list === null || (change.act !== 'add' && model === undefined)) {
    throw new Error(`No value ${change.list} ${change.key}`);
  }
  const others = Object.entries(model?.body ?? {}).filter(
    ([name]) => name !== retiredMark && name !== 'welsh',
  );
  const last = Math.max(
    0,
    ...book.all(list).flatMap(({ key, sort }) => (key === 'other' || sort >= 9000 ? [] : [sort])),
  );
  return {
    list,
    key: change.key,
    en: change.name.en,
    cy: change.name.cy,
    body: Object.fromEntries([...others, ...(change.act === 'retire' ? [[retiredMark, true] as const] : [])]),
    source: change.source,
    confidence: change.confidence,
    sort: change.act === 'add' ? last : (model?.sort ?? last),
  };
}
