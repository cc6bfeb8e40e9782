// Reads what protects one victim, as their adviser may see it: orders that name them, with nobody else's name or address.

import { otherPeopleOf, victimLetters } from '#crimes';
import { lawFor } from '#law';
import { measuresProtecting, ordersProtectingOthers } from '#orders';
import { findPeople, fullName, identifyingTexts, nominalNames, nominalsOfPeople, withholder } from '#people';
import { londonDate } from '#platform';
import type { Db, Viewer } from '#platform';
import { heldLaw } from '#statutes';
import { mayOpen } from '#users';

import { protectionOf } from './protection.ts';
import type { Protection } from './protection.ts';

export type SeenProtection = Protection & {
  /** The perpetrator as this order names them; empty where it gives no name. */
  readonly name: string;
  /** Keeps other people's names, numbers and addresses out of what a court or officer wrote. */
  readonly safe: (text: string) => string;
};

/** What stands in a text for somebody else, and for the person supported where they have a letter. */
export type StandIns = { readonly withheld: string; readonly supported: string };

/**
 * The orders that protect a victim, the newest first, for a viewer who may see the victim; and how many more there are
 * of people whose record is closed to the viewer. No address stays in what a court wrote, the victim's own least of all:
 * a page can be seen by somebody who must not know it. How far a zone reaches stays, and so do towns and places by name.
 */
export async function readProtection(
  db: Db,
  viewer: Viewer,
  victimPersonId: number,
  now: Temporal.Instant,
  standIns: StandIns,
): Promise<{ readonly seen: readonly SeenProtection[]; readonly closed: number }> {
  const day = londonDate(now);
  const victimNominals = (await nominalsOfPeople(db, [victimPersonId])).get(victimPersonId) ?? [];
  const records = await measuresProtecting(db, victimNominals, now);
  const shared = await ordersProtectingOthers(
    db,
    records.map(({ measure }) => measure.id),
    victimNominals,
    now,
  );
  const held = await heldLaw(db, now);
  const standing = records.flatMap((record) => {
    const protection = protectionOf(
      record,
      day,
      lawFor(held, { code: record.measure.regime, added: record.measure.added }),
      { victim: victimNominals, protectsOthers: shared.has(record.measure.id) },
    );
    return protection === null ? [] : [protection];
  });
  const subjects = [...new Set(standing.map(({ record }) => record.measure.subjectNominalId))];
  const names = await nominalNames(db, subjects, now);
  const people = await findPeople(
    db,
    viewer,
    [...names.values()].map(({ personId }) => personId),
  );
  const isOpen = ({ record }: Protection) => {
    const person = people.get(names.get(record.measure.subjectNominalId)?.personId ?? 0);
    return person !== undefined && mayOpen(viewer, person.restrictedGroupId);
  };
  const open = standing.filter(isOpen);
  const safe = await keepingOut(db, open, [...people.keys()], victimPersonId, victimNominals, standIns);
  return {
    seen: open.map((protection) => {
      const name = names.get(protection.record.measure.subjectNominalId);
      return {
        ...protection,
        name: name === undefined ? '' : fullName(name),
        safe: safe(protection.record.measure.subjectNominalId),
      };
    }),
    closed: standing.length - open.length,
  };
}

/** A function, by the suspect of an order, that keeps everybody else out of a text. */
async function keepingOut(
  db: Db,
  protections: readonly Protection[],
  subjectPersonIds: readonly number[],
  victimPersonId: number,
  victimNominals: readonly number[],
  { withheld, supported }: StandIns,
): Promise<(subjectNominalId: number) => (text: string) => string> {
  const subjects = [...new Set(protections.map(({ record }) => record.measure.subjectNominalId))];
  const subjectRecords = [...(await nominalsOfPeople(db, subjectPersonIds)).values()].flat();
  const others = (await otherPeopleOf(db, subjectRecords)).filter((person) => person !== victimPersonId);
  const known = await identifyingTexts(db, [victimPersonId, ...others]);
  const perpetrators = await identifyingTexts(db, subjectPersonIds);
  const towns = [...known.towns, ...perpetrators.towns].map((town) => town.toLocaleLowerCase('cy'));
  const withhold = withholder(
    {
      names: known.names,
      phones: [...known.phones, ...perpetrators.phones],
      emails: [...known.emails, ...perpetrators.emails],
      // A court names a town as a zone: it stays, though the same town is a line of somebody's address.
      towns: [],
      addresses: [...known.addresses, ...perpetrators.addresses].flatMap((address) =>
        address.split(/[,\n;]+/u).filter((line) => !towns.includes(line.trim().toLocaleLowerCase('cy'))),
      ),
      postcodes: [...known.postcodes, ...perpetrators.postcodes],
    },
    withheld,
  );
  const letters = await victimLetters(db, subjects, [...victimNominals], null);
  return (subjectNominalId) => {
    const own = new Set(
      letters.filter(({ suspect }) => suspect === subjectNominalId).map(({ label }) => label),
    );
    const named = (letter: string) => (own.has(letter.toUpperCase()) ? supported : withheld);
    return (text) =>
      withhold(
        text
          .replaceAll(oneLetter, (_, letter: string) => named(letter))
          .replaceAll(severalLetters, (_, list: string) => list.replaceAll(/\b[A-Z]\d*\b/gu, named)),
      ).text;
  };
}

/** A victim by letter in what a court or officer wrote, in either language: "victim A", "victims A and B". */
const oneLetter = /\b(?:victim|[dn]ioddefwr|ddioddefwr)\s+([A-Z]\d*)\b/giu;
const severalLetters =
  /\b(?:[Vv]ictims|[DdNn]ioddefwyr|[Dd]dioddefwyr)\s+([A-Z]\d*\b(?:(?:,|,?\s+(?:and|or|a|ac|neu|na))\s+[A-Z]\d*\b)*)/gu;
