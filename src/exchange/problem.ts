// What can be wrong with a row or with a whole file. Keys only: words are chosen where they are shown.

/** Error: the row is kept out. Warning: it is kept in, and said. */
export const problemLevels = {
  'ragged-row': 'error',
  'unclosed-quote': 'error',
  'text-after-quote': 'error',
  'row-too-long': 'error',
  'formula-cell': 'error',
  'cell-empty': 'error',
  'text-too-long': 'error',
  'day-format': 'error',
  'day-not-in-calendar': 'error',
  'day-too-early': 'error',
  'day-in-future': 'error',
  'born-too-early': 'error',
  'born-placeholder': 'warning',
  'time-format': 'error',
  'time-not-on-clock': 'error',
  'month-format': 'error',
  'number-format': 'error',
  'number-out-of-range': 'error',
  'not-yes-or-no': 'error',
  'not-a-choice': 'error',
  'code-not-known': 'warning',
  'code-needed': 'error',
  'offence-not-known': 'warning',
  'too-many-values': 'error',
  'person-not-known': 'error',
  'crime-not-known': 'error',
  'measure-not-known': 'error',
  'staff-not-known': 'warning',
  'decider-not-known': 'warning',
  'decision-not-given': 'warning',
  'condition-not-known': 'warning',
  'breach-before-order': 'warning',
  'ends-before-it-starts': 'error',
  'stages-out-of-order': 'warning',
  'reported-before-committed': 'warning',
  'older-than-known': 'warning',
  'no-stage-given': 'error',
  'two-endings': 'error',
  'ends-without-grant': 'warning',
  'power-without-grant': 'warning',
  'promise-without-day': 'warning',
  'promise-not-given': 'warning',
  'hearing-without-grant': 'warning',
  'hearing-without-time': 'warning',
  'adjourned-without-day': 'warning',
  'adjourned-without-beginning': 'warning',
  'adjourned-to-before': 'warning',
  'not-of-this-kind': 'warning',
  'subject-differs': 'error',
  'kind-differs': 'error',
  'subject-or-measure-needed': 'error',
  'fixed-part-differs': 'warning',
  'result-without-date': 'warning',
  'no-longer-listed': 'warning',
  'twice-in-file': 'warning',
  'differs-in-file': 'error',
} as const satisfies Record<string, 'error' | 'warning'>;

export type ProblemKey = keyof typeof problemLevels;
export type ProblemLevel = 'error' | 'warning';

/** Figures and codes a message needs; never the value that was read, which has a place of its own. */
export type ProblemDetail = Readonly<Record<string, string | number>>;

export type Problem = {
  readonly key: ProblemKey;
  /** Counted from 1 after the heading; blank lines are not rows. */
  readonly rowNo: number;
  /** Heading of the column as it stands in the file; null where the whole row is to blame. */
  readonly column: string | null;
  readonly value: string | null;
  readonly detail: ProblemDetail;
};

export function levelOf(key: ProblemKey): ProblemLevel {
  return problemLevels[key];
}

/** True for a key this version of the program knows; a stored key may come from another version. */
export function isProblemKey(key: string): key is ProblemKey {
  return Object.hasOwn(problemLevels, key);
}

/** Why a whole file was refused. */
export const refusalKeys = [
  'empty-file',
  'only-heading',
  'zip-or-workbook',
  'old-workbook',
  'pdf',
  'compressed',
  'picture-or-document',
  'nul-byte',
  'not-utf8',
  'not-utf16',
  'utf16-without-mark',
  'no-heading',
  'heading-quote',
  'too-many-columns',
  'duplicate-headings',
  'other-kind',
  'missing-columns',
  'outcome-tables',
  'broken-throughout',
] as const;

export type RefusalKey = (typeof refusalKeys)[number];

export type FileRefusal = {
  readonly key: RefusalKey;
  readonly detail: ProblemDetail;
};

export function isRefusalKey(key: string): key is RefusalKey {
  return refusalKeys.some((each) => each === key);
}

export function fileRefusal(key: RefusalKey, detail: ProblemDetail = {}): FileRefusal {
  return { key, detail };
}
