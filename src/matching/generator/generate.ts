// Makes a whole test set by seed: the records of a force that nobody has cleaned, and the truth behind them.
import { makePeople } from './people.ts';
import { chance } from './random.ts';
import { COLUMNS, makeRecord } from './records.ts';

export type GeneratedSet = {
  /** CSV with heading row, in an order that says nothing about who is who. */
  readonly records: string;
  /** CSV `record_id,entity_id`. */
  readonly truth: string;
  /** CSV `record_id,tags`, the traps each record fell into, separated by spaces. */
  readonly tags: string;
  /** CSV `record_id,culture`, for measuring equality between groups; never a matching field. */
  readonly cultures: string;
};

function cell(text: string): string {
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * A set of `records` records. `error` multiplies every chance of a slip: 0.5 easy, 1 standard, 1.6 hard. The same
 * seed makes the same set.
 */
export function generateSet(records: number, seed: number, error = 1): GeneratedSet {
  const by = chance(seed);
  const people = makePeople(records, by);
  const order: number[] = [];
  for (const person of people)
    for (let each = 0; each < person.records && order.length < records; each += 1) order.push(person.number);
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = by.whole(0, at);
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
  const rows: string[] = [COLUMNS.join(',')];
  const truth: string[] = ['record_id,entity_id'];
  const tags: string[] = ['record_id,tags'];
  const cultures: string[] = ['record_id,culture'];
  for (const [place, number] of order.entries()) {
    const person = people[number];
    if (person === undefined) throw new Error('A record of nobody');
    const id = `R${String(place + 1).padStart(8, '0')}`;
    const made = makeRecord(person, people[person.relative], id, error, by);
    rows.push(made.cells.map(cell).join(','));
    truth.push(`${id},P${number}`);
    tags.push(`${id},${made.tags.join(' ')}`);
    cultures.push(`${id},${person.culture}`);
  }
  const lines = (all: readonly string[]): string => `${all.join('\n')}\n`;
  return { records: lines(rows), truth: lines(truth), tags: lines(tags), cultures: lines(cultures) };
}
