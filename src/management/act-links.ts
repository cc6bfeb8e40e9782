// Where each form of this room is, and who may be shown the way to it.

import type { Language } from '#platform';

import { cy } from './management-words.cy.ts';
import { en } from './management-words.en.ts';
import { disclosureRoles, fieldRoles, managingRoles, nominationRoles } from './permitted-actions.ts';
import type { ManagementFile } from './read-file.ts';

export const managementWords = { en, cy } as const;

export type ManagementReader = {
  readonly language: Language;
  readonly role: string;
  /** An earlier view: nothing can be recorded in it. */
  readonly isPast: boolean;
};

type ActName = keyof typeof en.acts;
type Link = {
  readonly text: string;
  readonly href: string;
  readonly act: true;
  readonly hidden?: string;
};

const rolesOf: Readonly<Record<ActName, readonly string[]>> = {
  owner: managingRoles,
  unit: managingRoles,
  cohort: managingRoles,
  leave: managingRoles,
  nomination: nominationRoles,
  visit: managingRoles,
  'visit-result': fieldRoles,
  alert: fieldRoles,
  'alert-response': fieldRoles,
  plan: managingRoles,
  replan: managingRoles,
  reference: managingRoles,
  disclosure: disclosureRoles,
  'hand-over': managingRoles,
  receipt: managingRoles,
};

/** The address of a form of this room. */
function actAddress(act: string, personRef: string, of?: string): string {
  const query = new URLSearchParams({ perpetrator: personRef, ...(of === undefined ? {} : { of }) });
  return `/management/${act}?${query.toString()}`;
}

/** The link to a form, where this reader may send it: a list of one or none. `hidden` says which, where `of` is no reference. */
export function link(
  reader: ManagementReader,
  file: ManagementFile,
  act: ActName,
  of?: string,
  hidden = of,
): readonly Link[] {
  if (reader.isPast || !rolesOf[act].some((role) => role === reader.role)) return [];
  const name = act === 'replan' ? 'plan' : act;
  const href = actAddress(name, file.person.ref, of);
  return [
    {
      text: managementWords[reader.language].acts[act],
      href,
      act: true,
      ...(hidden === undefined ? {} : { hidden }),
    },
  ];
}

/** Name of a member of staff in the file. */
export const nameOf = (file: ManagementFile, id: number | null) => file.names.get(id ?? 0) ?? '';
