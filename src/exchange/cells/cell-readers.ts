// Reads the text of one cell as what its column holds.

import { offenceKeyGiven } from '#reference';
import type { ReferenceBook } from '#reference';

import type { CellKind } from '../columns/column.ts';
import type { ProblemDetail, ProblemKey } from '../problem.ts';
import { dayOf, readDay, readMoment, readMonth } from './day.ts';
import type { CellRead } from './day.ts';
import { choiceSpellings, codeSpellings, keySpelt } from './spellings.ts';
import type { Spellings } from './spellings.ts';

/** Days and moments are ISO text; an offence is its key or, unknown, null, and its text is read from the row. */
export type CellValue = string | number | boolean | readonly string[] | null;

export type CellFault = {
  readonly problem: ProblemKey;
  readonly detail: ProblemDetail;
  /** The part of the cell to blame, where it holds a list. */
  readonly part?: string;
};

export type CellReader = (text: string) => {
  readonly value: CellValue;
  readonly faults?: readonly CellFault[];
};

/** Reader of a kind of cell, against the reference data and the day on which the file is read. */
export function cellReaderOf(holds: CellKind, book: ReferenceBook, today: string): CellReader {
  switch (holds.kind) {
    case 'text':
      return (text) =>
        text.length > holds.longest
          ? fault('text-too-long', { length: text.length, longest: holds.longest })
          : { value: text };
    case 'day':
      return holds.born === true ? birthReader(today) : dayReader(today, holds.future === true);
    case 'moment':
      return (text) => {
        const read = readMoment(text);
        const on = read.value === null ? '' : dayOf(read.value);
        return withLimits(read, on, today, holds.future === true);
      };
    case 'month':
      return (text) => withLimits(readMonth(text), text, today, false);
    case 'whole-number':
    case 'decimal':
      return numberReader(holds);
    case 'yes-no':
      return (text) => {
        const value = keySpelt(yesNo, text);
        return value === undefined ? fault('not-yes-or-no') : { value: value === 'yes' };
      };
    case 'choice':
      return choiceReader(
        choiceSpellings(holds.choices),
        holds.choices.map((choice) => choice.key).join(', '),
      );
    case 'code': {
      const spellings = codeSpellings(book, holds.list);
      return (text) => {
        const value = keySpelt(spellings, text);
        return value === undefined ? fault('code-not-known', { list: holds.list }) : { value };
      };
    }
    case 'offence':
      // The text is kept whether or not the list has it: a crime is not lost for want of a code.
      return (text) => {
        const key = offenceKeyGiven(book, text);
        if (key !== undefined) return { value: [key, text] };
        const known = { value: ['', text] };
        return text.length > 200
          ? fault('text-too-long', { length: text.length, longest: 200 })
          : { ...known, faults: [{ problem: 'offence-not-known', detail: {} }] };
      };
    case 'reference':
      return (text) =>
        text.length > 200 ? fault('text-too-long', { length: text.length, longest: 200 }) : { value: text };
    case 'list':
      return listReader(cellReaderOf(holds.of, book, today), holds.most);
  }
}

const yesNo = choiceSpellings([
  { key: 'yes', en: 'Yes', cy: 'Ie', aliases: ['Y', 'true', 't', '1', 'oes', 'ydy', 'do'] },
  { key: 'no', en: 'No', cy: 'Na', aliases: ['N', 'false', 'f', '0', 'nac oes', 'nac ydy', 'naddo'] },
]);

function fault(problem: ProblemKey, detail: ProblemDetail = {}): ReturnType<CellReader> {
  return { value: null, faults: [{ problem, detail }] };
}

function withLimits(
  read: CellRead<string>,
  day: string,
  today: string,
  mayBeFuture: boolean,
): ReturnType<CellReader> {
  if (read.value === null) return fault(read.problem, read.detail);
  if (day < '1900') return fault('day-too-early', { earliest: '1900-01-01' });
  // Clocks differ and a night shift types tomorrow's date: one day is allowed.
  if (!mayBeFuture && day > nextDay(today)) return fault('day-in-future', { today });
  if (mayBeFuture && day > '2199') return fault('day-not-in-calendar', { year: Number(day.slice(0, 4)) });
  return { value: read.value };
}

function nextDay(day: string): string {
  return Temporal.PlainDate.from(day).add({ days: 1 }).toString();
}

function dayReader(today: string, mayBeFuture: boolean): CellReader {
  return (text) => {
    const read = readDay(text);
    return withLimits(read, read.value ?? '', today, mayBeFuture);
  };
}

/** Nobody on record is older than this many years. */
const OLDEST = 115;

function birthReader(today: string): CellReader {
  const earliest = Temporal.PlainDate.from(today).subtract({ years: OLDEST }).toString();
  return (text) => {
    const read = readDay(text);
    if (read.value === null) return fault(read.problem, read.detail);
    // Systems that must have a date of birth write this one for "not known".
    if (read.value === '1900-01-01') return fault('born-placeholder');
    if (read.value < earliest) return fault('born-too-early', { years: OLDEST });
    if (read.value > nextDay(today)) return fault('day-in-future', { today });
    return { value: read.value };
  };
}

function numberReader(holds: {
  readonly kind: 'whole-number' | 'decimal';
  readonly least: number;
  readonly most: number;
}): CellReader {
  const form = holds.kind === 'whole-number' ? /^\d{1,9}$/u : /^-?\d{1,15}(?:\.\d{1,15})?$/u;
  return (text) => {
    if (!form.test(text)) return fault('number-format');
    const value = Number(text);
    return value < holds.least || value > holds.most
      ? fault('number-out-of-range', { least: holds.least, most: holds.most })
      : { value };
  };
}

function choiceReader(spellings: Spellings, choices: string): CellReader {
  return (text) => {
    const value = keySpelt(spellings, text);
    return value === undefined ? fault('not-a-choice', { choices }) : { value };
  };
}

function listReader(read: CellReader, most: number): CellReader {
  return (text) => {
    const values: string[] = [];
    const faults: CellFault[] = [];
    for (const piece of text.split(/[;\n]/u)) {
      const part = piece.trim();
      if (part === '') continue;
      const found = read(part);
      if (typeof found.value === 'string' && !values.includes(found.value)) values.push(found.value);
      for (const each of found.faults ?? []) faults.push({ ...each, part });
    }
    if (values.length > most) return fault('too-many-values', { found: values.length, most });
    return faults.length === 0 ? { value: values } : { value: values, faults };
  };
}
