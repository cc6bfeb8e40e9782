// Reads out of a report of `gwarchod match` how many repeat people it expects, and between what bounds.

export type RepeatPeople = { readonly least: number; readonly central: number; readonly most: number };

function numberOf(from: unknown, name: string): number | undefined {
  if (typeof from !== 'object' || from === null) return undefined;
  const value: unknown = Reflect.get(from, name);
  return typeof value === 'number' ? value : undefined;
}

/** Undefined when the report says nothing of repeat people. */
export function repeatPeople(json: string): RepeatPeople | undefined {
  const report: unknown = JSON.parse(json);
  if (typeof report !== 'object' || report === null) return undefined;
  const people: unknown = Reflect.get(report, 'repeatPeople');
  const [least, central, most] = ['least', 'central', 'most'].map((name) => numberOf(people, name));
  return least === undefined || central === undefined || most === undefined
    ? undefined
    : { least, central, most };
}
