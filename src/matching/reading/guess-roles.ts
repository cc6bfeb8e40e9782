// Guesses what each column is from its heading and its content, for a file that came without a columns file.
import { foldText } from '../names/fold.ts';
import type { CsvColumn, CsvTable } from './csv.ts';
import { readPnc } from './identifiers.ts';
import type { ColumnRole, IdentifierKind, Role } from './roles.ts';

/** Heading patterns over the folded heading, the most particular first. */
const HEADINGS: readonly (readonly [RegExp, Role, IdentifierKind?])[] = [
  [/^(cluster|entity|ent|truth|person|true) ?(id|no|number)?$/, 'ignore'],
  [/\bpnc\b/, 'identifier', 'pnc'],
  [/\bcro\b/, 'identifier', 'cro'],
  [
    /^(record|rec|row|unique|nominal|niche)? ?(id|ref|urn|reference)$|^(record|rec|unique|nominal) (id|ref|no|number|key)$|^recid$/,
    'id',
  ],
  [
    /\b(soc sec|ssn|nino|national insurance|passport|licen[cs]e|driver|nhs|custody (no|number|ref)|prison|noms|id number)/,
    'identifier',
    'other',
  ],
  [/source|system/, 'source'],
  [
    /event|offence date|date recorded|recorded|created|report(ed)? date|incident date|arrest date/,
    'event_date',
  ],
  [/^(full|whole|complete|person|offender|suspect|subject)? ?name$|^enw( llawn)?$|full name/, 'full_name'],
  [/alias|aka|also known|nickname|moniker|other names?/, 'aliases'],
  [/middle|second (fore)?name|fname c2|enwau canol/, 'middle_names'],
  [/fore ?name|first ?name|given|christian|^fname|enw cyntaf/, 'forename'],
  [/sur ?name|last ?name|family ?name|^lname|cyfenw/, 'surname'],
  [/^(sex|gender|rhyw)\b/, 'sex'],
  [/(birth|dob|geni).*(year|blwyddyn)|(year|blwyddyn).*(birth|geni)|^by$|^yob$/, 'dob_year'],
  [/(birth|dob|geni).*(month|mis)|month.*birth|^bm$/, 'dob_month'],
  [/birth.*\bday\b|\bday\b.*birth|^bd$/, 'dob_day'],
  [/\bdob\b|birth|born|dyddiad geni/, 'dob'],
  [/^(age|oed|oedran)\b/, 'age'],
  [/post ?code|zip|cod post/, 'postcode'],
  [/house|street (no|num)|building|premise|door|flat|^ty$/, 'house'],
  [/street|road|address ?(1|line ?1)?$|thoroughfare|heol|stryd/, 'street'],
  [/town|city|suburb|locality|village|tref|dinas/, 'town'],
  [/phone|mobile|telephone|^tel\b|ffon/, 'phone'],
  [/e ?mail|ebost/, 'email'],
  [/ethnic|national|religio|offence|crime|hil\b/, 'ignore'],
];

function sample(column: CsvColumn, most: number): string[] {
  const found: string[] = [];
  const step = Math.max(1, Math.floor(column.distinct / most));
  for (let id = 1; id < column.distinct && found.length < most; id += step)
    found.push(column.text(id).slice(0, 80));
  return found;
}

function share(values: readonly string[], holds: (value: string) => boolean): number {
  return values.length === 0 ? 0 : values.filter(holds).length / values.length;
}

/** What the content alone says, where it says something beyond doubt. */
function roleByContent(column: CsvColumn): readonly [Role, IdentifierKind] | undefined {
  const values = sample(column, 200);
  if (values.length === 0) return ['ignore', 'other'];
  if (share(values, (value) => /^[^@\s]+@[^@\s]+\.\w+$/.test(value)) > 0.7) return ['email', 'other'];
  if (share(values, (value) => readPnc(value)?.isValid === true) > 0.7) return ['identifier', 'pnc'];
  if (share(values, (value) => /^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/i.test(value)) > 0.6)
    return ['postcode', 'other'];
  if (share(values, (value) => /^(\+44|0)[\d ()-]{9,14}$/.test(value)) > 0.7) return ['phone', 'other'];
  if (column.distinct <= 6 && share(values, (value) => /^(m|f|male|female|unknown|u)$/i.test(value)) > 0.7)
    return ['sex', 'other'];
  return undefined;
}

export type Guess = ColumnRole & { readonly because: 'heading' | 'content' | 'unsure' };

/**
 * A role for every column, with the ground it was guessed on. A column nobody can place is ignored, never matched on;
 * ethnicity, nationality and offence are always ignored. The first column whose values are all different stands in
 * for a missing id.
 */
export function guessColumns(table: CsvTable): readonly Guess[] {
  const guesses = table.columns.map((column): Guess => {
    const folded = foldText(column.heading.replaceAll('_', ' '));
    const byHeading = HEADINGS.find(([pattern]) => pattern.test(folded));
    if (byHeading !== undefined) {
      const [, role, kind = 'other'] = byHeading;
      const isFalseId = role === 'id' && column.distinct - 1 < table.rows * 0.9;
      return {
        heading: column.heading,
        role: isFalseId ? 'ignore' : role,
        kind,
        format: '',
        because: 'heading',
      };
    }
    const byContent = roleByContent(column);
    if (byContent === undefined)
      return { heading: column.heading, role: 'ignore', kind: 'other', format: '', because: 'unsure' };
    return {
      heading: column.heading,
      role: byContent[0],
      kind: byContent[1],
      format: '',
      because: 'content',
    };
  });
  const firstId = guesses.findIndex((guess) => guess.role === 'id');
  const standIn = table.columns.findIndex(
    (column, place) => column.distinct - 1 === table.rows && guesses[place]?.role === 'ignore',
  );
  return guesses.map((guess, place) => {
    if (guess.role === 'id' && place !== firstId) return { ...guess, role: 'ignore' };
    if (firstId === -1 && place === standIn) return { ...guess, role: 'id', because: 'content' };
    return guess;
  });
}
