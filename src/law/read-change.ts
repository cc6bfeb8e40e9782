// Reads a stored change of the law back into its type; anything that does not fit is refused whole, never half read.

import { isDeadlineRuleId } from './deadline-rules.ts';
import { jurisdictions } from './holiday-calendar.ts';
import { pointAsks, valueActs } from './law-change.ts';
import type { ChangeBasis, LawChange, LawChangeKind, ListValue, Period } from './law-change.ts';
import { pointMoments } from './shipped-points.ts';
import { isRegimeCode } from './regime-codes.ts';
import { readRegimeValue, regimeFields } from './regime-field.ts';
import { switchedPowers } from './regime-switches.ts';
import type { Bilingual } from './sourced.ts';
import { readingKeys } from './steps.ts';

type Body = Readonly<Record<string, unknown>>;

const isBody = (value: unknown): value is Body => typeof value === 'object' && value !== null;

const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

function bilingual(value: unknown): Bilingual | null {
  if (!isBody(value)) return null;
  const en = textOf(value['en']);
  const cy = textOf(value['cy']);
  return en === null || cy === null ? null : { en, cy };
}

function wholeOf(value: unknown): number | null {
  return typeof value === 'number' && Number.isInteger(value) && value > 0 ? value : null;
}

function periodOf(value: unknown): Period | null {
  if (!isBody(value)) return null;
  const count = wholeOf(value['count']);
  const { unit } = value;
  return count === null || (unit !== 'days' && unit !== 'months') ? null : { unit, count };
}

const isWhole = (value: unknown): value is number => Number.isInteger(value);

function listValues(value: unknown): Readonly<Record<string, ListValue>> | null {
  if (!isBody(value)) return null;
  const read: Record<string, ListValue> = {};
  for (const [name, each] of Object.entries(value)) {
    if (typeof each === 'string' || isWhole(each)) read[name] = each;
    else if (Array.isArray(each) && each.every(isWhole)) read[name] = each;
    else return null;
  }
  return read;
}

/**
 * The change a stored body says, with its basis; `null` where the body does not fit its kind, as one written by a later
 * version of the product might not. A source is carried over as it was given.
 */
export function readLawChange(kind: LawChangeKind, basis: ChangeBasis, body: unknown): LawChange | null {
  if (!isBody(body)) return null;
  switch (kind) {
    case 'rule': {
      const rule = textOf(body['rule']);
      const length = wholeOf(body['length']);
      const reading = readingKeys.find((key) => key === body['reading']) ?? null;
      const regime = textOf(body['regime']);
      // A deadline is switched off for one kind of order, never for every kind at once.
      const isOff = body['isOff'] === true && regime !== null;
      const isSaid = isOff || length !== null || reading !== null;
      if (rule === null || !isDeadlineRuleId(rule) || !isSaid) return null;
      return { ...basis, kind, rule, regime, length, reading, ...(isOff ? { isOff } : {}) };
    }
    case 'regime': {
      const regime = textOf(body['regime']);
      const value = readRegimeValue(body['value']);
      const field = regimeFields.find((each) => each === body['field']);
      return regime === null || value === null || field === undefined
        ? null
        : { ...basis, kind, regime, field, value };
    }
    case 'switch': {
      const power = switchedPowers.find((each) => each === body['power']);
      const { isOn } = body;
      if (power === undefined || typeof isOn !== 'boolean') return null;
      return { ...basis, kind, power, area: textOf(body['area']), isOn };
    }
    case 'holiday': {
      const name = bilingual(body['name']);
      const { isHoliday } = body;
      const given: unknown = body['jurisdictions'];
      const where = jurisdictions.filter((each) => Array.isArray(given) && given.includes(each));
      if (name === null || typeof isHoliday !== 'boolean' || where.length === 0) return null;
      return { ...basis, kind, name, isHoliday, jurisdictions: where };
    }
    case 'holiday-year': {
      const year = wholeOf(body['year']);
      return year === null ? null : { ...basis, kind, year };
    }
    case 'point': {
      const regime = textOf(body['regime']);
      const point = textOf(body['point']);
      const given: unknown = body['at'];
      const at = pointMoments.filter((each) => Array.isArray(given) && given.includes(each));
      const asks = pointAsks.find((each) => each === body['asks']);
      const words = bilingual(body['words']);
      if (regime === null || point === null || asks === undefined || words === null) return null;
      return { ...basis, kind, regime, point, at, asks, words };
    }
    case 'list': {
      const list = textOf(body['list']);
      const key = textOf(body['key']);
      const name = bilingual(body['name']);
      const values = listValues(body['values']);
      if (list === null || key === null || name === null || values === null) return null;
      return { ...basis, kind, list, key, name, values };
    }
    case 'value': {
      const act = valueActs.find((each) => each === body['act']);
      const list = textOf(body['list']);
      const key = textOf(body['key']);
      const name = bilingual(body['name']);
      if (act === undefined || list === null || key === null || name === null) return null;
      return { ...basis, kind, act, list, key, name, like: textOf(body['like']) };
    }
    case 'added-regime': {
      const code = textOf(body['code']);
      const like = textOf(body['like']);
      const name = bilingual(body['name']);
      const short = bilingual(body['short']);
      const law = textOf(body['law']);
      if (code === null || like === null || !isRegimeCode(like)) return null;
      if (name === null || short === null || law === null) return null;
      const shortest = periodOf(body['shortest']);
      const longest = periodOf(body['longest']);
      return { ...basis, kind, code, like, name, short, law, shortest, longest };
    }
  }
}
