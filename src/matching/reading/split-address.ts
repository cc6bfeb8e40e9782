// Takes apart an address written in one field: house, street, town and postcode, as far as they can be told.

export type SplitAddress = {
  readonly house: string;
  readonly street: string;
  readonly town: string;
  readonly postcode: string;
};

/** A whole postcode at the end, or after a comma its outward half alone. */
const POSTCODE = /\b[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}\s*$|(?<=,.*)\b[A-Z]{1,2}\d[A-Z\d]?\s*$/i;
/** A flat, room or caravan within the house whose number follows. */
const UNIT = /^(flat|fflat|apartment|apt|room|unit|caravan|carafan|basement|ystafell)\b/i;
const NUMBER = /^(?:no\.?|rhif)?\s*(\d+[a-z]?(?:\s*[-/]\s*\d+[a-z]?)?)\s+(?=\S)/i;
const COUNTRY = /^(wales|cymru|england|lloegr|uk|united kingdom|gb|great britain)$/i;
const LONGEST = 300;

/**
 * Takes one written address apart by its commas or line ends. A field that holds a street alone gives a street alone;
 * counties between town and postcode are left out.
 */
export function splitAddress(text: string): SplitAddress {
  const short = text.slice(0, LONGEST).trim();
  const postcode = POSTCODE.exec(short)?.[0].trim() ?? '';
  const parts = short
    .slice(0, short.length - (POSTCODE.exec(short)?.[0].length ?? 0))
    .split(/[,;\n]+/)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !COUNTRY.test(part));
  const houses: string[] = [];
  // "Flat 2, 14 High Street" and "Flat 2, Tŷ Gwyn, High Street": what stands before the street is the house.
  while (parts.length > 1 && UNIT.test(parts[0] ?? '')) houses.push(parts.shift() ?? '');
  const lone = /^\d+[a-z]?$/i.test(parts[0] ?? '') && parts.length > 1;
  const number = NUMBER.exec(parts[0] ?? '');
  let street: string;
  if (lone) {
    houses.push(parts.shift() ?? '');
    street = parts.shift() ?? '';
  } else if (number !== null) {
    houses.push(number[1] ?? '');
    street = (parts.shift() ?? '').slice(number[0].length);
  } else {
    // A name and no number: of three parts or more the first is the house.
    if (houses.length === 0 && parts.length > 2) houses.push(parts.shift() ?? '');
    street = parts.shift() ?? '';
  }
  return { house: houses.join(' '), street, town: parts[0] ?? '', postcode };
}
