// The sheets of a whole force, in the order the store takes them: a row only points to rows of an earlier sheet.

import { caseSheets } from './case-sheets.ts';
import { peopleSheets } from './people-sheets.ts';
import { workSheets } from './work-sheets.ts';

/** Empty sheets. `Object.values` of them is the order of loading. */
export function forceSheets() {
  return { ...peopleSheets(), ...caseSheets(), ...workSheets() };
}

export type ForceSheets = ReturnType<typeof forceSheets>;
