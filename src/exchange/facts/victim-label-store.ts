// Gives each victim of a suspect the letter shown in place of a name: A, B, and after Z, AA.

import { sql } from 'kysely';

import type { Db } from '#platform';

export type SuspectAndVictim = { readonly suspectNominalId: number; readonly victimNominalId: number };

/** The letter of a place: 0 is A, 25 is Z, 26 is AA. */
function victimLetter(place: number): string {
  let rest = place;
  let letters = '';
  do {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
    rest = Math.floor(rest / 26) - 1;
  } while (rest >= 0);
  return letters;
}

function placeOf(letters: string): number {
  let place = 0;
  for (const letter of letters) place = place * 26 + (letter.charCodeAt(0) - 64);
  return place - 1;
}

/** Labels the victims of these crimes for every suspect of the same crime. */
export async function labelVictimsOfCrimes(
  db: Db,
  crimeIds: readonly number[],
  recordedAt: string,
): Promise<void> {
  if (crimeIds.length === 0) return;
  // Ordered by what the sources say and not by our own numbers, so that the order of a file's rows decides no letter.
  const { rows } = await sql<{ suspect: number; victim: number }>`
    WITH standing AS (
      SELECT DISTINCT ON (crime_id, nominal_id, part) * FROM crime_party
       WHERE crime_id = ANY(${[...crimeIds]}::bigint[]) AND part IN ('suspect', 'victim')
       ORDER BY crime_id, nominal_id, part, recorded_at DESC, id DESC)
    SELECT suspect.nominal_id AS suspect, victim.nominal_id AS victim
      FROM standing AS suspect
      JOIN standing AS victim ON victim.crime_id = suspect.crime_id AND victim.part = 'victim' AND NOT victim.removed
      JOIN crime ON crime.id = suspect.crime_id
      JOIN nominal ON nominal.id = victim.nominal_id
     WHERE suspect.part = 'suspect' AND NOT suspect.removed AND suspect.nominal_id <> victim.nominal_id
     ORDER BY crime.source_ref, nominal.source_system, nominal.source_id`.execute(db);
  await labelVictims(
    db,
    rows.map((row) => ({ suspectNominalId: row.suspect, victimNominalId: row.victim })),
    recordedAt,
  );
}

/**
 * Labels pairs not labelled yet, in the order given. All nominals of one suspect share one alphabet, and all nominals
 * of one victim one letter, so that no page shows two people as Victim A.
 */
export async function labelVictims(
  db: Db,
  pairs: readonly SuspectAndVictim[],
  recordedAt: string,
): Promise<void> {
  if (pairs.length === 0) return;
  const personOf = await personsOf(db, pairs);
  const { letters, labelled } = await standingLabels(db, [
    ...new Set(pairs.map((pair) => pair.suspectNominalId)),
  ]);
  const added: { suspect: number; victim: number; label: string }[] = [];
  for (const { suspectNominalId, victimNominalId } of pairs) {
    const pair = `${suspectNominalId} ${victimNominalId}`;
    if (labelled.has(pair)) continue;
    labelled.add(pair);
    const suspect = personOf.get(suspectNominalId) ?? -suspectNominalId;
    const victim = personOf.get(victimNominalId) ?? -victimNominalId;
    const alphabet = letters.get(suspect) ?? new Map<number, string>();
    letters.set(suspect, alphabet);
    let label = alphabet.get(victim);
    if (label !== undefined && labelled.has(`${suspectNominalId} ${label}`)) label = undefined;
    label ??= victimLetter(Math.max(-1, ...[...alphabet.values()].map(placeOf)) + 1);
    alphabet.set(victim, label);
    labelled.add(`${suspectNominalId} ${label}`);
    added.push({ suspect: suspectNominalId, victim: victimNominalId, label });
  }
  if (added.length === 0) return;
  await sql`
    INSERT INTO victim_label (suspect_nominal_id, victim_nominal_id, label, recorded_at)
    SELECT suspect, victim, label, ${recordedAt}::timestamptz
      FROM unnest(${added.map((each) => each.suspect)}::bigint[], ${added.map((each) => each.victim)}::bigint[],
                  ${added.map((each) => each.label)}::text[]) AS given (suspect, victim, label)`.execute(db);
}

async function personsOf(db: Db, pairs: readonly SuspectAndVictim[]): Promise<ReadonlyMap<number, number>> {
  const nominals = [...new Set(pairs.flatMap((pair) => [pair.suspectNominalId, pair.victimNominalId]))];
  const { rows } = await sql<{ id: number; person_id: number }>`
    SELECT id, person_id FROM nominal WHERE id = ANY(${nominals}::bigint[])`.execute(db);
  return new Map(rows.map((row) => [row.id, row.person_id]));
}

async function standingLabels(
  db: Db,
  suspects: readonly number[],
): Promise<{ readonly letters: Map<number, Map<number, string>>; readonly labelled: Set<string> }> {
  const { rows } = await sql<{
    suspect_nominal_id: number;
    victim_nominal_id: number;
    label: string;
    suspect: number;
    victim: number;
  }>`
    SELECT victim_label.suspect_nominal_id, victim_label.victim_nominal_id, victim_label.label,
           mine.person_id AS suspect, theirs.person_id AS victim
      FROM nominal AS asked
      JOIN nominal AS mine ON mine.person_id = asked.person_id
      JOIN victim_label ON victim_label.suspect_nominal_id = mine.id
      JOIN nominal AS theirs ON theirs.id = victim_label.victim_nominal_id
     WHERE asked.id = ANY(${[...suspects]}::bigint[])
     ORDER BY victim_label.id`.execute(db);
  const letters = new Map<number, Map<number, string>>();
  const labelled = new Set<string>();
  for (const row of rows) {
    const alphabet = letters.get(row.suspect) ?? new Map<number, string>();
    letters.set(row.suspect, alphabet);
    if (!alphabet.has(row.victim)) alphabet.set(row.victim, row.label);
    labelled.add(`${row.suspect_nominal_id} ${row.victim_nominal_id}`);
    labelled.add(`${row.suspect_nominal_id} ${row.label}`);
  }
  return { letters, labelled };
}
