// Which files of the law room are put to the test by mutants, and which tests try them: the quickest to fail first.

const inRoom = (path: string) => new URL(`../../src/law/${path}`, import.meta.url);

export const lawRoom = inRoom('');

/** Counting and deadline rules: everything between a trigger and the day on an officer's screen. */
export const mutatedFiles = [
  'compute-deadline.ts',
  'counting.ts',
  'day-sets.ts',
  'day-table.ts',
  'deadline-adjustments.ts',
  'deadline-facts.ts',
  'deadline-rules.ts',
  'easter.ts',
  'holiday-calendar.ts',
  'holidays.ts',
  'law-book.ts',
  'london-days.ts',
  'operational-target.ts',
  'order-checks.ts',
  'run-count.ts',
  'trigger.ts',
] as const;

export const lawTests = [
  'vectors.test.ts',
  'every-rule.test.ts',
  'compute-deadline.test.ts',
  'order-checks.test.ts',
  'law-book.test.ts',
  'calendar.test.ts',
  'counting.test.ts',
  'regimes.test.ts',
  'deadline-words.test.ts',
  'deadline-properties.test.ts',
].map((name) => inRoom(name));
