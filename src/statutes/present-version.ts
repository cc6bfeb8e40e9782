// Which form of the law applied to a record, in words for its page: the Act and its date, and every change that stood.

import { regimeOn } from '#law';
import type { Law, LawChange, RegimeKey } from '#law';
import { around, asWritten, shortDay } from '#platform';
import type { Language, Written } from '#platform';
import type { ReferenceBook } from '#reference';

import { changeTitle, changeWords, spanWords } from './present-change.ts';

export type VersionLine = {
  /** The Act in its own language, within the reader's sentence. */
  readonly text: string | { readonly text: readonly Written[] };
  /** The page of a change that stood. */
  readonly href: string | null;
  /** How sure we are, where the source was not read. */
  readonly sure: string | null;
};

/**
 * The law that applied to an order of this kind made on this day, as it is held now; and, where it was held otherwise
 * when the order was recorded (`atEntry`), a line that says so. An order made before its law existed has no lines.
 */
export function versionLines(
  language: Language,
  key: RegimeKey,
  madeOn: Temporal.PlainDate,
  laws: { readonly now: Law; readonly atEntry: Law },
  book: ReferenceBook,
): readonly VersionLine[] {
  const w = changeWords[language];
  const standing = regimeOn(key, madeOn, '', laws.now);
  if (!standing.ok) return [];
  const { version, changes } = standing.value;
  const from = version.from === null ? null : shortDay(language, Temporal.PlainDate.from(version.from));
  const sure = version.confidence === 'verified' ? null : w.confidences[version.confidence];
  const before = regimeOn(key, madeOn, '', laws.atEntry);
  const numbers = (list: readonly LawChange[]) => list.map(({ number }) => number).join();
  const isOther = !before.ok || numbers(before.value.changes) !== numbers(changes);
  return [
    {
      text: {
        text: around(
          (law) => (from === null ? law : w.version(law, from)),
          asWritten(version.law, 'en', language),
        ),
      },
      href: null,
      sure,
    },
    ...changes
      .filter(({ kind }) => kind !== 'added-regime')
      .map((change) => ({
        text: `${w.versionChange(changeTitle(language, change, laws.now, book), change.number)}, ${spanWords(language, change)}`,
        href: `/admin/law/changes/${change.number}`,
        sure: change.confidence === 'verified' ? null : w.confidences[change.confidence],
      })),
    ...(isOther ? [{ text: w.heldThen, href: null, sure: null }] : []),
  ];
}
