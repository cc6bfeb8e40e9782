// What the matching engine is given of a source record, and the mark by which a change of it is noticed.

import { createHash } from 'node:crypto';

import type { ColumnRole, MatchRecord } from '#matching';

import type { NominalRecord } from './nominal-records-store.ts';

function column(heading: string, role: ColumnRole['role'], kind: ColumnRole['kind'] = 'other'): ColumnRole {
  return { heading, role, kind, format: '' };
}

/** The columns of a source record. Never ethnicity, nationality or offences. */
export const matchColumns: readonly ColumnRole[] = [
  column('given', 'forename'),
  column('surname', 'surname'),
  column('aliases', 'aliases'),
  column('sex', 'sex'),
  column('born', 'dob'),
  column('year', 'dob_year'),
  column('event', 'event_date'),
  column('house', 'house'),
  column('street', 'street'),
  column('town', 'town'),
  column('postcode', 'postcode'),
  column('phone', 'phone'),
  column('email', 'email'),
  column('pnc', 'identifier', 'pnc'),
  column('cro', 'identifier', 'cro'),
  column('custody', 'identifier'),
];

/** A record as the engine reads it. Of several numbers of a kind the newest is compared. */
export function matchRecord(record: NominalRecord): MatchRecord {
  const numberOf = (kind: string): string =>
    record.identifiers.find((given) => given.startsWith(`${kind} `))?.slice(kind.length + 1) ?? '';
  const isExact = record.bornPrecision === 'day';
  const [, house = '', street = record.addressLines ?? ''] =
    /^(?:flat\s+\S+[,\s]+)?(\d+\s?[a-z]?)[,\s]+(.+)$/iu.exec(record.addressLines ?? '') ?? [];
  return {
    id: String(record.id),
    values: {
      given: record.givenNames ?? '',
      surname: record.surname ?? '',
      aliases: record.aliases.join('; '),
      sex: record.sex === 'female' || record.sex === 'male' ? record.sex : '',
      born: isExact ? (record.bornOn?.toString() ?? '') : '',
      year: isExact || record.bornOn === null ? '' : String(record.bornOn.year),
      event: record.occurredOn?.toString() ?? '',
      house,
      street: street.split(/[,\n]/u)[0] ?? '',
      town: record.town ?? '',
      postcode: record.postcode ?? record.outwardCode ?? '',
      phone: numberOf('phone'),
      email: numberOf('email'),
      pnc: numberOf('pnc'),
      cro: numberOf('cro'),
      custody: numberOf('custody') || numberOf('prison'),
    },
  };
}

/** The mark of what was compared of two records: the same evidence gives the same mark. */
export function evidenceKey(left: MatchRecord, right: MatchRecord): string {
  return createHash('sha256')
    .update(JSON.stringify([left.values, right.values]))
    .digest('hex')
    .slice(0, 24);
}
