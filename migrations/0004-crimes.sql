-- Crimes: what was recorded, how it was classified, how it ended, and who was in it.

CREATE TABLE crime (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  ref text NOT NULL UNIQUE,
  source_system text NOT NULL,
  source_ref text NOT NULL,
  UNIQUE (source_system, source_ref)
);
COMMENT ON TABLE crime IS '[personal] A recorded crime: its numbers. Everything that can change is in crime_version.';
COMMENT ON COLUMN crime.id IS '[operational] Internal number.';
COMMENT ON COLUMN crime.ref IS '[operational] Crime number in addresses, for example 26-121377.';
COMMENT ON COLUMN crime.source_system IS '[operational] System.';
COMMENT ON COLUMN crime.source_ref IS '[operational] Number there, for example 26/121377.';

CREATE TABLE crime_version (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  crime_id bigint NOT NULL REFERENCES crime,
  offence_key text,
  offence_given text,
  committed_from date,
  committed_to date,
  reported_on date,
  recorded_on date,
  area_code text,
  domestic_abuse text NOT NULL CHECK (domestic_abuse IN ('yes','no','not-known')),
  domestic_abuse_basis text,
  change_kind text NOT NULL CHECK (change_kind IN ('first','corrected','reclassified','cancelled')),
  change_reason text,
  occurred_on date,
  recorded_at timestamptz NOT NULL,
  source_system text NOT NULL,
  entered_by bigint REFERENCES staff,
  import_file_id bigint REFERENCES import_file,
  import_row integer,
  row_hash bytea
);
CREATE INDEX crime_version_newest ON crime_version (crime_id, recorded_at DESC, id DESC);
COMMENT ON TABLE crime_version IS '[personal] What is said of the crime, each time it changed; its classification history is read from here. Append only: the newest row stands.';
COMMENT ON COLUMN crime_version.id IS '[operational] Internal number.';
COMMENT ON COLUMN crime_version.crime_id IS '[operational] Crime.';
COMMENT ON COLUMN crime_version.offence_key IS '[personal] Key of the reference list "offence"; empty when the code given is not known.';
COMMENT ON COLUMN crime_version.offence_given IS '[personal] Code or title as given.';
COMMENT ON COLUMN crime_version.committed_from IS '[personal] First day it was committed.';
COMMENT ON COLUMN crime_version.committed_to IS '[personal] Last day.';
COMMENT ON COLUMN crime_version.reported_on IS '[operational] Day it was reported.';
COMMENT ON COLUMN crime_version.recorded_on IS '[operational] Day it was recorded as a crime.';
COMMENT ON COLUMN crime_version.area_code IS '[operational] Local policing area.';
COMMENT ON COLUMN crime_version.domestic_abuse IS '[special] Whether it is linked to domestic abuse.';
COMMENT ON COLUMN crime_version.domestic_abuse_basis IS '[operational] Who says so: dash-attached, officer, relationship, extract.';
COMMENT ON COLUMN crime_version.change_kind IS '[operational] What changed.';
COMMENT ON COLUMN crime_version.change_reason IS '[personal] Why, for a reclassification or cancellation.';
COMMENT ON COLUMN crime_version.occurred_on IS '[operational] Day the change took effect.';
COMMENT ON COLUMN crime_version.recorded_at IS '[operational] When we learnt it.';
COMMENT ON COLUMN crime_version.source_system IS '[operational] Who says so: key of the system or feed, or "gwarchod" for what staff enter here.';
COMMENT ON COLUMN crime_version.entered_by IS '[operational] Who entered it here; empty for a feed.';
COMMENT ON COLUMN crime_version.import_file_id IS '[operational] File it came in, for a feed.';
COMMENT ON COLUMN crime_version.import_row IS '[operational] Row of that file, counted from 1 after the heading.';
COMMENT ON COLUMN crime_version.row_hash IS '[operational] SHA-256 of the row as read, to know a repeated row from a corrected one.';

CREATE TABLE crime_outcome (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  crime_id bigint NOT NULL REFERENCES crime,
  outcome_code text NOT NULL,
  occurred_on date NOT NULL,
  rationale text,
  recorded_at timestamptz NOT NULL,
  source_system text NOT NULL,
  entered_by bigint REFERENCES staff,
  import_file_id bigint REFERENCES import_file,
  import_row integer,
  row_hash bytea
);
CREATE INDEX crime_outcome_newest ON crime_outcome (crime_id, recorded_at DESC, id DESC);
COMMENT ON TABLE crime_outcome IS '[personal] Outcomes (1-22) as they were assigned. Append only: the newest row stands.';
COMMENT ON COLUMN crime_outcome.id IS '[operational] Internal number.';
COMMENT ON COLUMN crime_outcome.crime_id IS '[operational] Crime.';
COMMENT ON COLUMN crime_outcome.outcome_code IS '[personal] Key of the reference list "outcome".';
COMMENT ON COLUMN crime_outcome.occurred_on IS '[operational] Day it was assigned.';
COMMENT ON COLUMN crime_outcome.rationale IS '[personal] Reason on the record.';
COMMENT ON COLUMN crime_outcome.recorded_at IS '[operational] When we learnt it.';
COMMENT ON COLUMN crime_outcome.source_system IS '[operational] Who says so: key of the system or feed, or "gwarchod" for what staff enter here.';
COMMENT ON COLUMN crime_outcome.entered_by IS '[operational] Who entered it here; empty for a feed.';
COMMENT ON COLUMN crime_outcome.import_file_id IS '[operational] File it came in, for a feed.';
COMMENT ON COLUMN crime_outcome.import_row IS '[operational] Row of that file, counted from 1 after the heading.';
COMMENT ON COLUMN crime_outcome.row_hash IS '[operational] SHA-256 of the row as read, to know a repeated row from a corrected one.';

CREATE TABLE crime_party (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  crime_id bigint NOT NULL REFERENCES crime,
  nominal_id bigint NOT NULL REFERENCES nominal,
  part text NOT NULL CHECK (part IN ('suspect','victim','witness','reporter')),
  relationship text,
  occurred_on date,
  removed boolean NOT NULL DEFAULT false,
  recorded_at timestamptz NOT NULL,
  source_system text NOT NULL,
  entered_by bigint REFERENCES staff,
  import_file_id bigint REFERENCES import_file,
  import_row integer,
  row_hash bytea
);
CREATE INDEX crime_party_crime ON crime_party (crime_id, part, recorded_at DESC);
CREATE INDEX crime_party_nominal ON crime_party (nominal_id, part, recorded_at DESC);
COMMENT ON TABLE crime_party IS '[victim] Who was in a crime and as what. Append only: the newest row of a crime, nominal and part stands.';
COMMENT ON COLUMN crime_party.id IS '[operational] Internal number.';
COMMENT ON COLUMN crime_party.crime_id IS '[operational] Crime.';
COMMENT ON COLUMN crime_party.nominal_id IS '[victim] Nominal.';
COMMENT ON COLUMN crime_party.part IS '[victim] Part played.';
COMMENT ON COLUMN crime_party.relationship IS '[special] Key of the reference list "relationship": what the victim is to the suspect.';
COMMENT ON COLUMN crime_party.occurred_on IS '[operational] Day from which it was so.';
COMMENT ON COLUMN crime_party.removed IS '[operational] True where a later row withdraws it.';
COMMENT ON COLUMN crime_party.recorded_at IS '[operational] When we learnt it.';
COMMENT ON COLUMN crime_party.source_system IS '[operational] Who says so: key of the system or feed, or "gwarchod" for what staff enter here.';
COMMENT ON COLUMN crime_party.entered_by IS '[operational] Who entered it here; empty for a feed.';
COMMENT ON COLUMN crime_party.import_file_id IS '[operational] File it came in, for a feed.';
COMMENT ON COLUMN crime_party.import_row IS '[operational] Row of that file, counted from 1 after the heading.';
COMMENT ON COLUMN crime_party.row_hash IS '[operational] SHA-256 of the row as read, to know a repeated row from a corrected one.';

CREATE TABLE victim_label (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  suspect_nominal_id bigint NOT NULL REFERENCES nominal,
  victim_nominal_id bigint NOT NULL REFERENCES nominal,
  label text NOT NULL,
  recorded_at timestamptz NOT NULL,
  UNIQUE (suspect_nominal_id, victim_nominal_id),
  UNIQUE (suspect_nominal_id, label)
);
CREATE INDEX victim_label_victim ON victim_label (victim_nominal_id);
COMMENT ON TABLE victim_label IS '[victim] The letter a victim is called by on the pages of one suspect, so that no name need be shown. Append only.';
COMMENT ON COLUMN victim_label.id IS '[operational] Internal number.';
COMMENT ON COLUMN victim_label.suspect_nominal_id IS '[personal] Suspect.';
COMMENT ON COLUMN victim_label.victim_nominal_id IS '[victim] Victim.';
COMMENT ON COLUMN victim_label.label IS '[operational] Letter: A, B, and after Z, AA.';
COMMENT ON COLUMN victim_label.recorded_at IS '[operational] When it was given.';
