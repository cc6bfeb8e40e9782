// What every part of the simulated month needs: hands, days, and the records of its people.

import type { Db, FormBody } from '#platform';

import type { MonthPerson } from '../cast/month.ts';
import { momentOn } from './hands.ts';
import type { Hands } from './hands.ts';

/** Somebody of the month as the forms name them. */
export type MonthCase = {
  readonly person: string;
  readonly crime: string;
  readonly crimeId: number;
  readonly nominalId: number;
};

export type Month = {
  readonly db: Db;
  readonly hands: Hands;
  /** The day so many days ago. */
  readonly ago: (days: number) => Temporal.PlainDate;
  readonly of: Readonly<Record<MonthPerson, MonthCase>>;
  /** Number of a member of staff, by sign-in name. */
  readonly staffId: (username: string) => number;
};

/** Sends a form so many days ago, at a time of that day. */
export function send(
  { hands, ago }: Month,
  username: string,
  days: number,
  time: string,
  address: string,
  fields: FormBody,
): Promise<string> {
  return hands.send(username, momentOn(ago(days), time), address, fields);
}

/** The last part of an address: the reference of what a form made. */
export function refIn(address: string): string {
  return (address.split(/[?#]/u)[0] ?? '').split('/').at(-1) ?? '';
}
