// Compares pairs some dozens at a time: the rows of all are asked for first, so that memory answers for them together.
import type { Nominals } from '../nominals/nominals.ts';
import { ROW_CELLS } from '../nominals/rows.ts';
import type { Comparer } from './comparer.ts';

const MOST = 64;
const LINE = 16;

/**
 * Pairs that wait to be compared. To compare two records far apart in memory takes less time than to fetch them, and a
 * processor fetches many lines at once when it is told of them one after another.
 */
export class Batch {
  readonly lefts = new Int32Array(MOST);
  readonly rights = new Int32Array(MOST);
  /** What `compare` found of each: code and frequency term. */
  readonly codes = new Float64Array(MOST);
  readonly rarities = new Float64Array(MOST);
  private readonly rows: Int32Array;
  private readonly comparer: Comparer;
  private waiting = 0;
  /** What is fetched must be used somehow, or it would not be fetched. */
  private fetched = 0;

  constructor({ rows }: Nominals, comparer: Comparer) {
    this.rows = rows;
    this.comparer = comparer;
  }

  /** Takes a pair; true when no more fit and they are to be compared. */
  add(left: number, right: number): boolean {
    const { rows, waiting } = this;
    this.lefts[waiting] = left;
    this.rights[waiting] = right;
    const row = right * ROW_CELLS;
    this.fetched ^= (rows[row] ?? 0) ^ (rows[row + LINE] ?? 0);
    this.waiting = waiting + 1;
    return waiting + 1 === MOST;
  }

  /** Compares all that wait, in the order in which they came; returns how many they were. */
  compare(): number {
    const { lefts, rights, codes, rarities, waiting } = this;
    this.waiting = 0;
    this.comparer.compareMany(lefts, rights, waiting, codes, rarities);
    return waiting;
  }
}
