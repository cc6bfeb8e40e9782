// Takes apart what one cell says of a person: other names, the first half of a postcode, identifiers.

import { identifierKey } from '#people';

export type AliasKind = 'alias' | 'nickname' | 'maiden' | 'former' | 'online';
export type Alias = {
  readonly kind: AliasKind;
  readonly givenNames: string | null;
  readonly surname: string | null;
};

const kindNames: ReadonlyMap<string, AliasKind> = new Map([
  ['alias', 'alias'],
  ['nickname', 'nickname'],
  ['llysenw', 'nickname'],
  ['maiden', 'maiden'],
  ['cyn priodi', 'maiden'],
  ['former', 'former'],
  ['blaenorol', 'former'],
  ['online', 'online'],
  ['ar-lein', 'online'],
]);

/** "Siân MORGAN", "maiden: Siân MORGAN", "nickname: Gaz": the capitals at the end are the surname, else the last word. */
export function readAlias(text: string): Alias {
  const named = /^([\p{L} -]+):\s*(.+)$/u.exec(text);
  const kind = kindNames.get(named?.[1]?.trim().toLowerCase() ?? '') ?? null;
  const name = (kind === null ? text : (named?.[2] ?? text)).trim();
  if (kind === 'nickname' || kind === 'online') return { kind, givenNames: name, surname: null };
  const words = name.split(/\s+/u);
  let first = words.length;
  while (first > 0 && isCapitals(words[first - 1] ?? '')) first -= 1;
  if (first === words.length) first = words.length - 1;
  return {
    kind: kind ?? 'alias',
    givenNames: first === 0 ? null : words.slice(0, first).join(' '),
    surname: words.slice(first).join(' '),
  };
}

function isCapitals(word: string): boolean {
  return /\p{L}{2}/u.test(word) && word === word.toLocaleUpperCase('cy');
}

/** "SA31 2PD" gives SA31; a first half alone is kept; anything else is no postcode. */
export function outwardCode(postcode: string): string | null {
  const bare = postcode.toUpperCase().replaceAll(/\s/gu, '');
  const parts = /^([A-Z]{1,2}\d[A-Z\d]?)(?:\d[A-Z]{2})?$/u.exec(bare);
  return parts?.[1] ?? null;
}

export type IdentifierKind =
  | 'pnc'
  | 'cro'
  | 'custody'
  | 'phone'
  | 'email'
  | 'online-account'
  | 'vehicle'
  | 'prison';

export type Identifier = {
  readonly kind: IdentifierKind;
  readonly value: string;
  readonly valueKey: string;
};

/** An identifier as it is kept and as it is found; nothing where no letter or digit is left. */
export function identifier(kind: IdentifierKind, value: string): readonly Identifier[] {
  const valueKey = identifierKey(value);
  return valueKey === '' ? [] : [{ kind, value, valueKey }];
}
