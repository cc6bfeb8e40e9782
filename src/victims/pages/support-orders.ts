// Which orders the adviser of a victim sees, and which they do not because nobody linked them to the victim.

import { lawFor } from '#law';
import { measuresOf, measuresProtecting } from '#orders';
import type { MeasureRecord } from '#orders';
import { nominalsOfPeople } from '#people';
import type { Person } from '#people';
import { londonDate } from '#platform';
import type { PageRequest } from '#platform';
import { heldLaw } from '#statutes';

import { isBinding, protectionOf } from '../protection.ts';
import type { SupportFile } from './open-support.ts';

/** Orders of this suspect that name the victim, and those in force or asked for that do not; and orders of others that do. */
export async function ordersOf({ db, clock }: PageRequest, { person, support }: SupportFile) {
  const now = clock.now();
  const day = londonDate(now);
  const own = (await nominalsOfPeople(db, [support.victimPersonId])).get(support.victimPersonId) ?? [];
  const linked = await measuresProtecting(db, own, now);
  const ids = new Set(linked.map(({ measure }) => measure.id));
  const held = await heldLaw(db, now);
  const isShown = (record: MeasureRecord) => {
    const { regime: code, added } = record.measure;
    const protection = protectionOf(record, day, lawFor(held, { code, added }), {
      victim: own,
      protectsOthers: false,
    });
    return protection === null ? null : { ...protection, measure: record.measure };
  };
  const shown = linked.flatMap((record) => isShown(record) ?? []);
  return {
    shown: shown.filter(({ measure }) => isOf(person, measure)),
    /** Of other suspects: their number alone, since their records are another's page. */
    ofOthers: shown.filter(({ measure }) => !isOf(person, measure)).length,
    unlinked: (await measuresOf(db, person.nominalIds, now))
      .filter(({ measure }) => !ids.has(measure.id))
      .flatMap((record) => isShown(record) ?? [])
      .filter((protection) => isBinding(protection) || protection.status === 'applied'),
  };
}

function isOf(person: Person, { subjectNominalId }: { readonly subjectNominalId: number }): boolean {
  return person.nominalIds.some((nominal) => nominal === subjectNominalId);
}
