// Considering one case, wherever the form stands: reads what was sent against what is on record, and records it.

import { fieldText } from '#platform';
import type { FormBody, FormError, PostRequest } from '#platform';

import type { Consideration } from '../consideration.ts';
import { considerationErrors } from '../consideration-problems.ts';
import { intervention } from '../intervention.ts';
import { readConsideration } from '../read-consideration.ts';
import type { ConsiderationSources, ReadConsideration } from '../read-consideration.ts';
import { readRiskSigns } from '../read-risk-signs.ts';
import { recordConsideration } from '../record-consideration.ts';
import { offeredRows, toAmend } from '../start-consideration.ts';
import type { AmendedEntry } from '../start-consideration.ts';
import type { ConsiderationCase } from './open-case.ts';

export type ReadCase =
  /** Somebody recorded something about this case after the form was opened. */
  | { readonly kind: 'changed'; readonly changes: readonly Consideration[] }
  /** `isEmpty`: no row was answered, or nothing differs from what is on record. */
  | { readonly kind: 'wrong'; readonly errors: readonly FormError[]; readonly isEmpty: boolean }
  | { readonly kind: 'read'; readonly read: ReadConsideration; readonly amended: AmendedEntry };

/** Reads a form about a case. Lock the case first; nothing is written. */
export async function readCase(
  request: PostRequest,
  found: ConsiderationCase,
  form: FormBody,
): Promise<ReadCase> {
  const { db, clock, language } = request;
  const changes = changesSince(found.entries, fieldText(form, 'newest'));
  if (changes.length > 0) return { kind: 'changed', changes };
  const { signs } = await readRiskSigns(db, found.book, found, clock.now());
  const amended = toAmend(found.entries, request.query['amend'], found.day);
  const read = readConsideration(form, sourcesOf(found, signs.length > 0, amended));
  if (read.ok) return { kind: 'read', read: read.value, amended };
  const nameOf = (key: string) => intervention(found.book, key, language).name;
  return {
    kind: 'wrong',
    errors: considerationErrors(language, read.error, nameOf),
    isEmpty: read.error.some(({ problem }) => problem === 'no-answer' || problem === 'nothing-changed'),
  };
}

/** Writes what was read, with its row in the change log. Returns the reference, or null where this role may not. */
export async function recordCase(
  request: PostRequest,
  found: ConsiderationCase,
  { read, amended }: Pick<Extract<ReadCase, { kind: 'read' }>, 'read' | 'amended'>,
): Promise<string | null> {
  const { db, clock, viewer } = request;
  const recorded = await recordConsideration(
    db,
    clock,
    viewer,
    {
      crimeId: found.crime?.crime.id ?? null,
      subjectNominalId: found.nominalId,
      amendsId: amended.entry?.id ?? null,
    },
    read,
  );
  if (!recorded.ok) return null;
  await request.logChange({
    action: amended.entry === null ? 'record-consideration' : 'amend-consideration',
    kind: 'consideration',
    ref: recorded.value.ref,
    detail: {
      crime: found.crime?.crime.ref ?? null,
      answers: read.answers.map(({ intervention: key, answer }) => `${key}:${answer}`).join(' '),
    },
  });
  return recorded.value.ref;
}

/** What was recorded after the form was opened. A form that does not say what it was opened over is out of date. */
function changesSince(entries: readonly Consideration[], newest: string): readonly Consideration[] {
  const seen = /^[0-9]{1,15}$/u.test(newest) ? Number(newest) : 0;
  return entries.filter((entry) => entry.id > seen);
}

function sourcesOf(
  found: ConsiderationCase,
  isHighRisk: boolean,
  amended: AmendedEntry,
): ConsiderationSources {
  const { book, rows } = found;
  const { first, others } = offeredRows(book, rows);
  return {
    isHighRisk,
    offered: [...first, ...others],
    reasons: book.entries('reason-not-going-ahead', 'en').map((entry) => entry.key),
    lookAgain: new Map(
      book.entries('look-again', 'en').map(({ key, body }) => [key, Number(body['days'] ?? 0)]),
    ),
    hasVictim: found.victims.length > 0,
    day: found.day,
    amends: amended.answers,
    before: amended.entry,
  };
}
