// The rows of two records side by side: what each says, and how they compare in words, with what differs strong.

import { longDay, shortDay } from '#platform';
import type { Language, PageRequest, WordsOf } from '#platform';
import type { ReferenceBook } from '#reference';

import { compareNames, fieldWords, levelWords } from '../match-words.ts';
import type { Verdict } from '../match-words.ts';
import type { NominalRecord } from '../matches/nominal-records-store.ts';
import type { PersonSummary } from '../person.ts';
import type { en } from './match.en.ts';
import type { OpenMatch } from './open-match.ts';

type W = WordsOf<typeof en>;

/** Levels of agreement that a reader would call the same. */
const agreeing: ReadonlySet<string> = new Set(['same', 'postcode-and-house', 'street-and-house']);
type Row = { readonly cells: readonly unknown[] };

function tagOf(w: W, verdict: Verdict) {
  const kinds = { same: 'done', close: 'soon', different: 'warning', unknown: 'plain' } as const;
  return { text: w.verdicts[verdict], tag: kinds[verdict] };
}

/** One row: what differs is strong, and its last cell says how in words. */
function row(w: W, label: string, left: string, right: string, verdict: Verdict, how: string): Row {
  const value = (text: string) =>
    verdict === 'same' || verdict === 'unknown' ? text : { text, strong: true };
  return {
    cells: [
      label,
      value(left),
      value(right),
      [tagOf(w, verdict), ...(how === '' ? [] : [{ text: how, line: true }])],
    ],
  };
}

/** What the two records say, row by row, and how the engine and the eye compare them. */
export function recordRows(
  request: PageRequest,
  match: OpenMatch,
  w: W,
  book: ReferenceBook,
): readonly Row[] {
  const { language } = request;
  const [left, right] = [match.left.record, match.right.record];
  const shown = (text: string | null) => (text === null || text === '' ? w.notRecorded : text);
  const stepOf = (field: string) =>
    match.pair.proposal.steps.find((step) => step.field === field && step.term === 'level');
  const nameRow = (label: string, mine: string | null, theirs: string | null): Row => {
    const { verdict, reason } = compareNames(mine, theirs);
    const how =
      verdict === 'different'
        ? w.differentNames
        : verdict === 'close' && reason !== undefined
          ? reason.reason === 'same'
            ? w.nameReasons.same
            : w.nameForms(w.nameReasons[reason.reason], reason.query, reason.name)
          : '';
    return row(w, label, shown(mine), shown(theirs), verdict, how);
  };
  /** A row of something the engine compared: its level says how, in the same words as the working. */
  const compared = (
    label: string,
    field: string,
    mine: string | null,
    theirs: string | null,
  ): readonly Row[] => {
    if ((mine ?? '') === '' && (theirs ?? '') === '') return [];
    const step = stepOf(field);
    const isUnknown = step === undefined || step.level === 'missing';
    const verdict: Verdict = isUnknown
      ? 'unknown'
      : agreeing.has(step.level) && step.bits > 0
        ? 'same'
        : step.bits > 0
          ? 'close'
          : 'different';
    const isSaid = isUnknown || step.level === 'same' || step.level === 'different';
    const how = isSaid ? '' : levelWords(language, step.level);
    return [row(w, label, shown(mine), shown(theirs), verdict, how)];
  };
  const number = (record: NominalRecord, kind: string): string | null => {
    const found = record.identifiers.filter((given) => given.startsWith(`${kind} `));
    if (found.length === 0) return null;
    return record.isSuspect ? found.map((given) => given.slice(kind.length + 1)).join(', ') : w.withheld;
  };
  const source = (record: NominalRecord) =>
    `${book.name('source-system', record.source, language)} ${record.sourceId}`;
  return [
    nameRow(w.rows.given, left.givenNames, right.givenNames),
    nameRow(w.rows.surname, left.surname, right.surname),
    ...(left.aliases.length + right.aliases.length > 0
      ? [row(w, w.rows.known, shown(left.aliases.join(', ')), shown(right.aliases.join(', ')), 'unknown', '')]
      : []),
    ...compared(w.rows.born, 'birth', bornWords(language, left, w), bornWords(language, right, w)),
    ...compared(w.rows.sex, 'sex', sexWords(left, w), sexWords(right, w)),
    ...compared(w.rows.home, 'address', placeWords(left), placeWords(right)),
    ...(['phone', 'email', 'pnc', 'cro'] as const).flatMap((kind) =>
      compared(w.rows[kind], kind, number(left, kind), number(right, kind)),
    ),
    ...compared(
      fieldWords(language, 'custody'),
      'custody',
      number(left, 'custody') ?? number(left, 'prison'),
      number(right, 'custody') ?? number(right, 'prison'),
    ),
    {
      cells: [
        w.rows.source,
        source(left),
        source(right),
        left.source === right.source ? w.sameSource : w.otherSource,
      ],
    },
  ];
}

function bornWords(language: Language, record: NominalRecord, w: W): string | null {
  const { bornOn } = record;
  if (bornOn === null) return null;
  switch (record.bornPrecision) {
    case 'year':
      return w.year(String(bornOn.year));
    case 'estimated':
      return w.estimated(shortDay(language, bornOn));
    default:
      return longDay(language, bornOn);
  }
}

function sexWords(record: NominalRecord, w: W): string | null {
  return record.sex === 'female' || record.sex === 'male' || record.sex === 'other'
    ? w.sexes[record.sex]
    : null;
}

/** Town and first half of the postcode; never an address. */
function placeWords(record: NominalRecord): string | null {
  const outward = record.outwardCode ?? record.postcode?.trim().split(/\s+/u)[0] ?? '';
  const place = [record.town ?? '', outward].filter((part) => part !== '').join(' ');
  return place === '' ? null : place;
}

type PersonSide = {
  readonly person: PersonSummary;
  readonly isSuspect: boolean;
  readonly nominals: readonly number[];
  readonly held: string;
  readonly warnings: string;
};

/** What stands here of the two people whose records they are. */
export function personRows(w: W, [left, right]: readonly [PersonSide, PersonSide]): readonly Row[] {
  const who = (side: PersonSide) => [
    side.person.ref,
    { text: w.records(side.nominals.length), line: true },
    ...(side.isSuspect ? [] : [{ text: w.victim, line: true }]),
  ];
  return [
    { cells: [w.rows.person, who(left), who(right), ''] },
    { cells: [w.rows.held, left.held, right.held, ''] },
    { cells: [w.rows.warnings, left.warnings, right.warnings, ''] },
  ];
}
