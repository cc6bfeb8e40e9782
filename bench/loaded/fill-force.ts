// The statements that make a small force large: copies of its own records, spread over new people and moved in time.

export type Wanted = {
  readonly people: number;
  readonly crimes: number;
  readonly measures: number;
  readonly breaches: number;
};

/** Where a copied measure may come from: any, or civil orders and notices alone. */
export type MeasureKinds = 'all' | 'orders';

const now = `timestamptz '2026-11-25 18:00Z'`;

/** Records there were before the first copy; kept so that copies are never copied again. */
export const rememberOriginals: readonly string[] = [
  `CREATE TABLE bench_nominal AS
     SELECT row_number() OVER (ORDER BY nominal.id) AS place, version.*
       FROM nominal JOIN LATERAL (SELECT * FROM nominal_version WHERE nominal_id = nominal.id ORDER BY id LIMIT 1) AS version ON true`,
  `CREATE TABLE bench_crime AS
     SELECT row_number() OVER (ORDER BY crime.id) AS place, crime.id AS crime_id FROM crime`,
  `CREATE TABLE bench_measure AS
     SELECT row_number() OVER (ORDER BY id) AS place, id AS measure_id, regime FROM measure
      WHERE replaces_measure_id IS NULL`,
  `CREATE TABLE bench_breach AS
     SELECT row_number() OVER (ORDER BY id) AS place, id AS breach_id, measure_id FROM breach
      WHERE measure_id IN (SELECT measure_id FROM bench_measure)`,
  // Whom copied crimes name: nobody of the cast, whose pages stay as they are. The first are the busiest.
  `CREATE TABLE bench_suspect AS
     SELECT row_number() OVER (ORDER BY md5(nominal.id::text)) - 1 AS place, nominal.id AS nominal_id
       FROM nominal JOIN person ON person.id = nominal.person_id
      WHERE person.id > (SELECT max(id) FROM person WHERE ref = 'P-10482') + 200`,
  `CREATE TABLE bench_copied_measure (measure_id bigint, template_id bigint, shift integer)`,
];

/** People: a copied name, born some days earlier. They become those whom all further copies name. */
function peopleStatements(count: number): readonly string[] {
  if (count <= 0) return [];
  return [
    `CREATE TEMP TABLE fresh AS
       SELECT n, 1 + floor(random() * (SELECT count(*) FROM bench_nominal))::integer AS template,
              nextval(pg_get_serial_sequence('person', 'id')) AS person_id,
              nextval(pg_get_serial_sequence('nominal', 'id')) AS nominal_id,
              floor(random() * 900)::integer AS shift
         FROM generate_series(1, ${count}) AS n`,
    `INSERT INTO person (id, ref, created_at) OVERRIDING SYSTEM VALUE
       SELECT person_id, 'P-' || 1000000 + n, ${now} - interval '1 day' FROM fresh`,
    `INSERT INTO nominal (id, source_system, source_id, person_id) OVERRIDING SYSTEM VALUE
       SELECT nominal_id, 'crime-system', 'B' || n, person_id FROM fresh`,
    `INSERT INTO nominal_link (nominal_id, person_id, basis, recorded_at, source_system)
       SELECT nominal_id, person_id, 'first', ${now} - interval '1 day', 'crime-system' FROM fresh`,
    `INSERT INTO nominal_version (nominal_id, given_names, surname, born_on, born_precision, sex, town, outward_code,
                                  area_code, recorded_at, source_system)
       SELECT fresh.nominal_id, given_names, surname, born_on - shift, born_precision, sex, town, outward_code,
              area_code, ${now} - interval '1 day', 'crime-system'
         FROM fresh JOIN bench_nominal ON place = template`,
    `TRUNCATE bench_suspect`,
    `INSERT INTO bench_suspect SELECT n - 1, nominal_id FROM fresh`,
    `CREATE INDEX bench_suspect_place ON bench_suspect (place)`,
    `DROP TABLE fresh`,
    `ANALYZE`,
  ];
}

/** Crimes: two in three people are named in none as suspects; a few are named in hundreds. */
function crimeStatements(count: number): readonly string[] {
  if (count <= 0) return [];
  const people = `(SELECT count(*) FROM bench_suspect)`;
  return [
    `CREATE TEMP TABLE fresh AS
       SELECT n, 1 + floor(random() * (SELECT count(*) FROM bench_crime))::integer AS template,
              nextval(pg_get_serial_sequence('crime', 'id')) AS crime_id, floor(random() * 28)::integer AS shift,
              floor(power(random(), 1.5) * ${people} / 3)::integer AS suspect,
              floor(random() * ${people})::integer AS victim
         FROM generate_series(1, ${count}) AS n`,
    `ANALYZE fresh`,
    `INSERT INTO crime (id, ref, source_system, source_ref) OVERRIDING SYSTEM VALUE
       SELECT crime_id, '19-' || 1000000 + crime_id, 'crime-system', '19/' || 1000000 + crime_id FROM fresh`,
    `INSERT INTO crime_version (crime_id, offence_key, offence_given, committed_from, committed_to, reported_on,
                                recorded_on, area_code, domestic_abuse, domestic_abuse_basis, change_kind, change_reason,
                                occurred_on, recorded_at, source_system)
       SELECT fresh.crime_id, offence_key, offence_given, committed_from - shift, committed_to - shift,
              reported_on - shift, recorded_on - shift, area_code, domestic_abuse, domestic_abuse_basis, change_kind,
              change_reason, occurred_on - shift, recorded_at - shift * interval '1 day', source_system
         FROM fresh JOIN bench_crime ON place = template JOIN crime_version AS v ON v.crime_id = bench_crime.crime_id`,
    `INSERT INTO crime_outcome (crime_id, outcome_code, occurred_on, rationale, recorded_at, source_system)
       SELECT fresh.crime_id, outcome_code, occurred_on - shift, rationale, recorded_at - shift * interval '1 day',
              source_system
         FROM fresh JOIN bench_crime ON place = template JOIN crime_outcome AS o ON o.crime_id = bench_crime.crime_id`,
    `CREATE TEMP TABLE named AS
       SELECT fresh.crime_id, who.nominal_id, p.part, p.relationship,
              p.recorded_at - shift * interval '1 day' AS recorded_at
         FROM fresh JOIN bench_crime ON bench_crime.place = template
         JOIN crime_party AS p ON p.crime_id = bench_crime.crime_id AND NOT p.removed AND p.part IN ('suspect', 'victim')
         JOIN bench_suspect AS who ON who.place = CASE p.part WHEN 'suspect' THEN suspect ELSE victim END`,
    `INSERT INTO crime_party (crime_id, nominal_id, part, relationship, recorded_at, source_system)
       SELECT crime_id, nominal_id, part, relationship, recorded_at, 'crime-system' FROM named`,
    `INSERT INTO victim_label (suspect_nominal_id, victim_nominal_id, label, recorded_at)
       SELECT suspect, victim, CASE WHEN n <= 26 THEN chr(64 + n)
                                    ELSE chr(64 + (n - 1) / 26) || chr(65 + (n - 1) % 26) END, known_at
         FROM (SELECT s.nominal_id AS suspect, v.nominal_id AS victim, min(v.recorded_at) AS known_at,
                      row_number() OVER (PARTITION BY s.nominal_id ORDER BY min(v.recorded_at), v.nominal_id)::integer AS n
                 FROM named AS s JOIN named AS v ON v.crime_id = s.crime_id AND v.part = 'victim'
                WHERE s.part = 'suspect' AND s.nominal_id <> v.nominal_id
                GROUP BY s.nominal_id, v.nominal_id) AS pairs
        WHERE n <= 700
       ON CONFLICT DO NOTHING`,
    `DROP TABLE fresh, named`,
    `ANALYZE`,
  ];
}

/** Measures with their whole life, conditions, protected person and owner. */
function measureStatements(count: number, kinds: MeasureKinds): readonly string[] {
  if (count <= 0) return [];
  const templates = `(SELECT row_number() OVER (ORDER BY place) AS place, measure_id, regime FROM bench_measure
                       ${kinds === 'all' ? '' : `WHERE regime NOT LIKE 'bail-%'`})`;
  const people = `(SELECT count(*) FROM bench_suspect)`;
  return [
    `CREATE TEMP TABLE fresh AS
       SELECT copies.*, templates.measure_id AS template_id, templates.regime
         FROM (SELECT n, 1 + floor(random() * (SELECT count(*) FROM ${templates} AS t))::integer AS template,
                      nextval(pg_get_serial_sequence('measure', 'id')) AS measure_id,
                      floor(random() * 28)::integer AS shift,
                      floor(power(random(), 1.5) * ${people} / 3)::integer AS suspect,
                      floor(random() * ${people})::integer AS victim
                 FROM generate_series(1, ${count}) AS n) AS copies
         JOIN ${templates} AS templates ON templates.place = copies.template`,
    `ANALYZE fresh`,
    `INSERT INTO measure (id, ref, regime, subject_nominal_id, area_code, recorded_at, source_system, entered_by)
       OVERRIDING SYSTEM VALUE
       SELECT fresh.measure_id, split_part(m.ref, '-', 1) || '-2019-' || 100000 + fresh.measure_id, m.regime,
              who.nominal_id, m.area_code, m.recorded_at - shift * interval '1 day', m.source_system, m.entered_by
         FROM fresh JOIN measure AS m ON m.id = template_id JOIN bench_suspect AS who ON who.place = suspect`,
    `INSERT INTO measure_event (measure_id, step, occurred_on, occurred_at, ends_on, no_end_date, court, method, authority,
                                reason, by_whom, by_staff_id, note, recorded_at, source_system, entered_by)
       SELECT fresh.measure_id, step, occurred_on - shift, occurred_at - shift * interval '1 day', ends_on - shift,
              no_end_date, court, method, authority, reason, by_whom, by_staff_id, note,
              recorded_at - shift * interval '1 day', source_system, entered_by
         FROM fresh JOIN measure_event AS e ON e.measure_id = template_id AND e.corrects_event_id IS NULL`,
    `INSERT INTO measure_clause (measure_id, clause_no, duty, plain_en, plain_cy, court_wording, court_language, channel,
                                 starts_on, ends_on, ends_with, removed, recorded_at, source_system)
       SELECT fresh.measure_id, clause_no, duty, plain_en, plain_cy, court_wording, court_language, channel,
              starts_on - shift, ends_on - shift, ends_with, removed, recorded_at - shift * interval '1 day', source_system
         FROM fresh JOIN measure_clause AS c ON c.measure_id = template_id`,
    `INSERT INTO measure_protected (measure_id, nominal_id, recorded_at, source_system)
       SELECT fresh.measure_id, who.nominal_id, ${now} - interval '2 days', 'crime-system'
         FROM fresh JOIN bench_suspect AS who ON who.place = victim`,
    `INSERT INTO measure_owner (measure_id, part, staff_id, occurred_on, reason, recorded_at, source_system, entered_by)
       SELECT fresh.measure_id, part, staff_id, occurred_on - shift, reason, recorded_at - shift * interval '1 day',
              source_system, entered_by
         FROM fresh JOIN measure_owner AS o ON o.measure_id = template_id`,
    `INSERT INTO bench_copied_measure SELECT measure_id, template_id, shift FROM fresh`,
    `DROP TABLE fresh`,
    `ANALYZE`,
  ];
}

/** Breaches of copied measures, each with what police and courts did. */
function breachStatements(count: number): readonly string[] {
  if (count <= 0) return [];
  return [
    `CREATE TEMP TABLE fresh AS
       SELECT row_number() OVER () AS n, nextval(pg_get_serial_sequence('breach', 'id')) AS breach_id, picked.*
         FROM (SELECT breach.breach_id AS template_id, copied.measure_id, copied.shift
                 FROM bench_breach AS breach JOIN bench_copied_measure AS copied ON copied.template_id = breach.measure_id
                CROSS JOIN generate_series(1, 20) AS again
                ORDER BY md5(again || '-' || breach.breach_id || '-' || copied.measure_id) LIMIT ${count}) AS picked`,
    `ANALYZE fresh`,
    `INSERT INTO breach (id, ref, subject_nominal_id, measure_id, clause_no, contravention, occurred_from, occurred_to,
                         occurred_precision, reported_at, channels, account, evidence, evidence_note, recorded_at,
                         source_system, entered_by)
       OVERRIDING SYSTEM VALUE
       SELECT fresh.breach_id, 'BR-2019-' || 100000 + fresh.breach_id, m.subject_nominal_id, fresh.measure_id, clause_no,
              contravention, occurred_from - shift * interval '1 day', occurred_to - shift * interval '1 day',
              occurred_precision, reported_at - shift * interval '1 day', channels, account, evidence, evidence_note,
              b.recorded_at - shift * interval '1 day', b.source_system, b.entered_by
         FROM fresh JOIN breach AS b ON b.id = template_id JOIN measure AS m ON m.id = fresh.measure_id`,
    `INSERT INTO breach_event (breach_id, step, occurred_at, reason, method, note, clause_no, by_staff_id, recorded_at,
                               source_system, entered_by)
       SELECT fresh.breach_id, step, occurred_at - shift * interval '1 day', reason, method, note, clause_no, by_staff_id,
              recorded_at - shift * interval '1 day', source_system, entered_by
         FROM fresh JOIN breach_event AS e ON e.breach_id = template_id AND e.step NOT IN ('identified', 'corrected')`,
    `DROP TABLE fresh`,
    `ANALYZE`,
  ];
}

/** The statements that add so many records, in one connection. The same seed makes the same force. */
export function fillStatements(wanted: Wanted, kinds: MeasureKinds = 'all'): readonly string[] {
  return [
    `SET random_page_cost = 1.1`,
    `SET work_mem = '256MB'`,
    `SELECT setseed(0.26)`,
    ...peopleStatements(wanted.people),
    ...crimeStatements(wanted.crimes),
    ...measureStatements(wanted.measures, kinds),
    ...breachStatements(wanted.breaches),
  ];
}
