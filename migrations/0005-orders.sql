-- Orders, notices and bail ("measures"): what was made, its conditions, whom it protects, who owns it, and what happened to it.

CREATE TABLE measure (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  ref text NOT NULL UNIQUE,
  regime text NOT NULL,
  subject_nominal_id bigint NOT NULL REFERENCES nominal,
  crime_id bigint REFERENCES crime,
  replaces_measure_id bigint REFERENCES measure,
  source_ref text,
  area_code text,
  recorded_at timestamptz NOT NULL,
  source_system text NOT NULL,
  entered_by bigint REFERENCES staff,
  import_file_id bigint REFERENCES import_file,
  import_row integer,
  row_hash bytea,
  UNIQUE (source_system, source_ref)
);
CREATE INDEX measure_subject ON measure (subject_nominal_id);
CREATE INDEX measure_crime ON measure (crime_id) WHERE crime_id IS NOT NULL;
COMMENT ON TABLE measure IS '[personal] An order, a notice or a period of bail, from first consideration to its end.';
COMMENT ON COLUMN measure.id IS '[operational] Internal number.';
COMMENT ON COLUMN measure.ref IS '[operational] Reference in addresses, for example SPO-2026-007.';
COMMENT ON COLUMN measure.regime IS '[personal] Regime code, see the law room.';
COMMENT ON COLUMN measure.subject_nominal_id IS '[personal] Whom it binds.';
COMMENT ON COLUMN measure.crime_id IS '[personal] Crime it arose from, if any.';
COMMENT ON COLUMN measure.replaces_measure_id IS '[operational] Interim order that a full order replaces, or order that a renewal replaces.';
COMMENT ON COLUMN measure.source_ref IS '[operational] Number in the source system.';
COMMENT ON COLUMN measure.area_code IS '[operational] Local policing area that manages it.';
COMMENT ON COLUMN measure.recorded_at IS '[operational] When we learnt it.';
COMMENT ON COLUMN measure.source_system IS '[operational] Who says so: key of the system or feed, or "gwarchod" for what staff enter here.';
COMMENT ON COLUMN measure.entered_by IS '[operational] Who entered it here; empty for a feed.';
COMMENT ON COLUMN measure.import_file_id IS '[operational] File it came in, for a feed.';
COMMENT ON COLUMN measure.import_row IS '[operational] Row of that file, counted from 1 after the heading.';
COMMENT ON COLUMN measure.row_hash IS '[operational] SHA-256 of the row as read, to know a repeated row from a corrected one.';

CREATE TABLE measure_event (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  measure_id bigint NOT NULL REFERENCES measure,
  step text NOT NULL,
  occurred_on date NOT NULL,
  occurred_at timestamptz,
  ends_on date,
  no_end_date boolean NOT NULL DEFAULT false,
  court text,
  method text,
  authority text,
  reason text,
  by_whom text,
  by_staff_id bigint REFERENCES staff,
  note text,
  corrects_event_id bigint REFERENCES measure_event,
  source_ref text,
  recorded_at timestamptz NOT NULL,
  source_system text NOT NULL,
  entered_by bigint REFERENCES staff,
  import_file_id bigint REFERENCES import_file,
  import_row integer,
  row_hash bytea
);
CREATE INDEX measure_event_measure ON measure_event (measure_id, occurred_on, id);
COMMENT ON TABLE measure_event IS '[personal] What happened to it: considered, applied, granted, served, extended, varied, checked, ended. Append only.';
COMMENT ON COLUMN measure_event.id IS '[operational] Internal number.';
COMMENT ON COLUMN measure_event.measure_id IS '[operational] Measure.';
COMMENT ON COLUMN measure_event.step IS '[operational] Step code, see the orders room.';
COMMENT ON COLUMN measure_event.occurred_on IS '[operational] Day it happened.';
COMMENT ON COLUMN measure_event.occurred_at IS '[operational] Moment it happened, where the time is known.';
COMMENT ON COLUMN measure_event.ends_on IS '[operational] Last day of the measure as set by this step.';
COMMENT ON COLUMN measure_event.no_end_date IS '[operational] True where this step made it last until further order.';
COMMENT ON COLUMN measure_event.court IS '[operational] Key of the reference list "court".';
COMMENT ON COLUMN measure_event.method IS '[operational] How: in person, in court, by post.';
COMMENT ON COLUMN measure_event.authority IS '[operational] Rank or body that authorised it.';
COMMENT ON COLUMN measure_event.reason IS '[operational] Coded reason, for a refusal, withdrawal or ending.';
COMMENT ON COLUMN measure_event.by_whom IS '[operational] Who did it, in words, where not a member of staff here.';
COMMENT ON COLUMN measure_event.by_staff_id IS '[operational] Who did it.';
COMMENT ON COLUMN measure_event.note IS '[personal] Anything else, no victim''s name or address.';
COMMENT ON COLUMN measure_event.corrects_event_id IS '[operational] Event this one puts right; the earlier one stays.';
COMMENT ON COLUMN measure_event.source_ref IS '[operational] Number of the step in the source system.';
COMMENT ON COLUMN measure_event.recorded_at IS '[operational] When we learnt it.';
COMMENT ON COLUMN measure_event.source_system IS '[operational] Who says so: key of the system or feed, or "gwarchod" for what staff enter here.';
COMMENT ON COLUMN measure_event.entered_by IS '[operational] Who entered it here; empty for a feed.';
COMMENT ON COLUMN measure_event.import_file_id IS '[operational] File it came in, for a feed.';
COMMENT ON COLUMN measure_event.import_row IS '[operational] Row of that file, counted from 1 after the heading.';
COMMENT ON COLUMN measure_event.row_hash IS '[operational] SHA-256 of the row as read, to know a repeated row from a corrected one.';

CREATE TABLE measure_clause (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  measure_id bigint NOT NULL REFERENCES measure,
  clause_no integer NOT NULL,
  duty text NOT NULL CHECK (duty IN ('must','must-not')),
  plain_en text NOT NULL,
  plain_cy text,
  court_wording text,
  court_language text CHECK (court_language IN ('en','cy')),
  channel text,
  starts_on date,
  ends_on date,
  ends_with text,
  removed boolean NOT NULL DEFAULT false,
  recorded_at timestamptz NOT NULL,
  source_system text NOT NULL,
  entered_by bigint REFERENCES staff,
  import_file_id bigint REFERENCES import_file,
  import_row integer,
  row_hash bytea
);
CREATE INDEX measure_clause_measure ON measure_clause (measure_id, clause_no, recorded_at DESC, id DESC);
COMMENT ON TABLE measure_clause IS '[personal] A condition: one prohibition or requirement. Append only: the newest row of a measure and number stands.';
COMMENT ON COLUMN measure_clause.id IS '[operational] Internal number.';
COMMENT ON COLUMN measure_clause.measure_id IS '[operational] Measure.';
COMMENT ON COLUMN measure_clause.clause_no IS '[operational] Number in the order.';
COMMENT ON COLUMN measure_clause.duty IS '[operational] Must or must not.';
COMMENT ON COLUMN measure_clause.plain_en IS '[personal] In plain English, with victim labels and the court''s own zones only.';
COMMENT ON COLUMN measure_clause.plain_cy IS '[personal] In plain Welsh; empty until written.';
COMMENT ON COLUMN measure_clause.court_wording IS '[personal] Words of the court.';
COMMENT ON COLUMN measure_clause.court_language IS '[operational] Language of the court''s words.';
COMMENT ON COLUMN measure_clause.channel IS '[operational] What it limits: contact, place, online, tracking, programme, residence, reporting, other.';
COMMENT ON COLUMN measure_clause.starts_on IS '[operational] First day of this condition, where it differs.';
COMMENT ON COLUMN measure_clause.ends_on IS '[operational] Last day of this condition, where it differs.';
COMMENT ON COLUMN measure_clause.ends_with IS '[operational] What ends it where not a date: order, programme.';
COMMENT ON COLUMN measure_clause.removed IS '[operational] True where a later row removes it.';
COMMENT ON COLUMN measure_clause.recorded_at IS '[operational] When we learnt it.';
COMMENT ON COLUMN measure_clause.source_system IS '[operational] Who says so: key of the system or feed, or "gwarchod" for what staff enter here.';
COMMENT ON COLUMN measure_clause.entered_by IS '[operational] Who entered it here; empty for a feed.';
COMMENT ON COLUMN measure_clause.import_file_id IS '[operational] File it came in, for a feed.';
COMMENT ON COLUMN measure_clause.import_row IS '[operational] Row of that file, counted from 1 after the heading.';
COMMENT ON COLUMN measure_clause.row_hash IS '[operational] SHA-256 of the row as read, to know a repeated row from a corrected one.';

CREATE TABLE measure_protected (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  measure_id bigint NOT NULL REFERENCES measure,
  nominal_id bigint NOT NULL REFERENCES nominal,
  removed boolean NOT NULL DEFAULT false,
  recorded_at timestamptz NOT NULL,
  source_system text NOT NULL,
  entered_by bigint REFERENCES staff,
  import_file_id bigint REFERENCES import_file,
  import_row integer,
  row_hash bytea
);
CREATE INDEX measure_protected_measure ON measure_protected (measure_id);
CREATE INDEX measure_protected_nominal ON measure_protected (nominal_id);
COMMENT ON TABLE measure_protected IS '[victim] Whom a measure protects, by the label shown on pages. Append only.';
COMMENT ON COLUMN measure_protected.id IS '[operational] Internal number.';
COMMENT ON COLUMN measure_protected.measure_id IS '[operational] Measure.';
COMMENT ON COLUMN measure_protected.nominal_id IS '[victim] Protected person.';
COMMENT ON COLUMN measure_protected.removed IS '[operational] True where a later row withdraws it.';
COMMENT ON COLUMN measure_protected.recorded_at IS '[operational] When we learnt it.';
COMMENT ON COLUMN measure_protected.source_system IS '[operational] Who says so: key of the system or feed, or "gwarchod" for what staff enter here.';
COMMENT ON COLUMN measure_protected.entered_by IS '[operational] Who entered it here; empty for a feed.';
COMMENT ON COLUMN measure_protected.import_file_id IS '[operational] File it came in, for a feed.';
COMMENT ON COLUMN measure_protected.import_row IS '[operational] Row of that file, counted from 1 after the heading.';
COMMENT ON COLUMN measure_protected.row_hash IS '[operational] SHA-256 of the row as read, to know a repeated row from a corrected one.';

CREATE TABLE measure_owner (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  measure_id bigint NOT NULL REFERENCES measure,
  part text NOT NULL CHECK (part IN ('owner','deputy')),
  staff_id bigint REFERENCES staff,
  occurred_on date NOT NULL,
  reason text,
  recorded_at timestamptz NOT NULL,
  source_system text NOT NULL,
  entered_by bigint REFERENCES staff,
  import_file_id bigint REFERENCES import_file,
  import_row integer,
  row_hash bytea
);
CREATE INDEX measure_owner_measure ON measure_owner (measure_id, part, recorded_at DESC, id DESC);
CREATE INDEX measure_owner_staff ON measure_owner (staff_id);
COMMENT ON TABLE measure_owner IS '[operational] Who answers for the measure. Append only: the newest row of a measure and part stands.';
COMMENT ON COLUMN measure_owner.id IS '[operational] Internal number.';
COMMENT ON COLUMN measure_owner.measure_id IS '[operational] Measure.';
COMMENT ON COLUMN measure_owner.part IS '[operational] Owner or deputy.';
COMMENT ON COLUMN measure_owner.staff_id IS '[operational] Who; empty when nobody.';
COMMENT ON COLUMN measure_owner.occurred_on IS '[operational] Day from which it is so.';
COMMENT ON COLUMN measure_owner.reason IS '[operational] Why it changed.';
COMMENT ON COLUMN measure_owner.recorded_at IS '[operational] When we learnt it.';
COMMENT ON COLUMN measure_owner.source_system IS '[operational] Who says so: key of the system or feed, or "gwarchod" for what staff enter here.';
COMMENT ON COLUMN measure_owner.entered_by IS '[operational] Who entered it here; empty for a feed.';
COMMENT ON COLUMN measure_owner.import_file_id IS '[operational] File it came in, for a feed.';
COMMENT ON COLUMN measure_owner.import_row IS '[operational] Row of that file, counted from 1 after the heading.';
COMMENT ON COLUMN measure_owner.row_hash IS '[operational] SHA-256 of the row as read, to know a repeated row from a corrected one.';

CREATE TABLE measure_card (
  measure_id bigint PRIMARY KEY REFERENCES measure,
  person_id bigint NOT NULL REFERENCES person,
  regime text NOT NULL,
  stage text NOT NULL,
  considered_on date,
  granted_on date,
  served_on date,
  served_at timestamptz,
  ends_on date,
  no_end_date boolean NOT NULL,
  ended_on date,
  notified_on date,
  victim_told_on date,
  last_check_on date,
  owner_staff_id bigint REFERENCES staff,
  area_code text,
  breach_count integer NOT NULL,
  last_breach_on date,
  rebuilt_at timestamptz NOT NULL
);
CREATE INDEX measure_card_person ON measure_card (person_id);
CREATE INDEX measure_card_register ON measure_card (regime, stage, granted_on DESC, measure_id);
CREATE INDEX measure_card_ending ON measure_card (ends_on) WHERE ended_on IS NULL AND ends_on IS NOT NULL;
CREATE INDEX measure_card_unserved ON measure_card (granted_on) WHERE served_on IS NULL AND ended_on IS NULL AND granted_on IS NOT NULL;
CREATE INDEX measure_card_owner ON measure_card (owner_staff_id);
CREATE INDEX measure_card_newest ON measure_card (granted_on DESC NULLS LAST, measure_id DESC);
COMMENT ON TABLE measure_card IS '[personal] The measure as registers and Today show it: derived from its facts, rebuilt when one changes.';
COMMENT ON COLUMN measure_card.measure_id IS '[operational] Measure.';
COMMENT ON COLUMN measure_card.person_id IS '[personal] Whom it binds, as matched now.';
COMMENT ON COLUMN measure_card.regime IS '[personal] Regime code.';
COMMENT ON COLUMN measure_card.stage IS '[operational] Last stage reached; whether it has run out is read from ends_on and the day.';
COMMENT ON COLUMN measure_card.considered_on IS '[operational] First consideration.';
COMMENT ON COLUMN measure_card.granted_on IS '[operational] Day made, issued or granted.';
COMMENT ON COLUMN measure_card.served_on IS '[operational] Day served.';
COMMENT ON COLUMN measure_card.served_at IS '[operational] Moment served.';
COMMENT ON COLUMN measure_card.ends_on IS '[operational] Last day.';
COMMENT ON COLUMN measure_card.no_end_date IS '[operational] Until further order.';
COMMENT ON COLUMN measure_card.ended_on IS '[operational] Day it was ended before its time.';
COMMENT ON COLUMN measure_card.notified_on IS '[operational] Day the subject notified name and address.';
COMMENT ON COLUMN measure_card.victim_told_on IS '[operational] Day the victim was last told.';
COMMENT ON COLUMN measure_card.last_check_on IS '[operational] Last check.';
COMMENT ON COLUMN measure_card.owner_staff_id IS '[operational] Owner.';
COMMENT ON COLUMN measure_card.area_code IS '[operational] Local policing area.';
COMMENT ON COLUMN measure_card.breach_count IS '[personal] Breaches recorded.';
COMMENT ON COLUMN measure_card.last_breach_on IS '[personal] Day of the newest breach.';
COMMENT ON COLUMN measure_card.rebuilt_at IS '[operational] When last derived.';
