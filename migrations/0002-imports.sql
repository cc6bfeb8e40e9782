-- Files that came in from other systems, row problems, and the published street-level volumes.

CREATE TABLE import_file (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  ref text NOT NULL UNIQUE,
  kind text NOT NULL CHECK (kind IN ('people','crimes','parties','orders','conditions','bail','breaches','outcomes','street')),
  name text NOT NULL,
  sha256 bytea,
  byte_count bigint,
  source_system text NOT NULL,
  state text NOT NULL CHECK (state IN ('uploaded','checking','checked','applying','applied','stopped','refused')),
  refusal jsonb,
  heading jsonb,
  row_count integer NOT NULL DEFAULT 0,
  added_count integer NOT NULL DEFAULT 0,
  same_count integer NOT NULL DEFAULT 0,
  corrected_count integer NOT NULL DEFAULT 0,
  refused_count integer NOT NULL DEFAULT 0,
  warning_count integer NOT NULL DEFAULT 0,
  next_row integer NOT NULL DEFAULT 1,
  worker_lease timestamptz,
  started_by bigint REFERENCES staff,
  created_at timestamptz NOT NULL,
  finished_at timestamptz
);
COMMENT ON TABLE import_file IS '[operational] Every file that was brought in: what, when, by whom, how far.';
COMMENT ON COLUMN import_file.id IS '[operational] Internal number.';
COMMENT ON COLUMN import_file.ref IS '[operational] Reference shown, for example IMP-000012.';
COMMENT ON COLUMN import_file.kind IS '[operational] What the rows are.';
COMMENT ON COLUMN import_file.name IS '[operational] File name without its folder.';
COMMENT ON COLUMN import_file.sha256 IS '[operational] Hash of the whole file, once read.';
COMMENT ON COLUMN import_file.byte_count IS '[operational] Size in bytes, once read.';
COMMENT ON COLUMN import_file.source_system IS '[operational] System the extract came from.';
COMMENT ON COLUMN import_file.state IS '[operational] How far it is.';
COMMENT ON COLUMN import_file.refusal IS '[operational] Why the whole file was refused: message key and parameters.';
COMMENT ON COLUMN import_file.heading IS '[operational] Heading row as read and the column each was taken for.';
COMMENT ON COLUMN import_file.row_count IS '[operational] Rows read so far.';
COMMENT ON COLUMN import_file.added_count IS '[operational] Rows that added something.';
COMMENT ON COLUMN import_file.same_count IS '[operational] Rows already known, unchanged.';
COMMENT ON COLUMN import_file.corrected_count IS '[operational] Rows that superseded an earlier one.';
COMMENT ON COLUMN import_file.refused_count IS '[operational] Rows refused.';
COMMENT ON COLUMN import_file.warning_count IS '[operational] Rows kept with a warning.';
COMMENT ON COLUMN import_file.next_row IS '[operational] First row not yet committed: a stopped import goes on here.';
COMMENT ON COLUMN import_file.worker_lease IS '[operational] Until when a process is working on it; taken over after that.';
COMMENT ON COLUMN import_file.started_by IS '[operational] Who brought it in; empty on the command line.';
COMMENT ON COLUMN import_file.created_at IS '[operational] When it arrived.';
COMMENT ON COLUMN import_file.finished_at IS '[operational] When the last row was committed.';

CREATE TABLE import_chunk (
  import_file_id bigint NOT NULL REFERENCES import_file,
  chunk_no integer NOT NULL,
  bytes bytea NOT NULL,
  PRIMARY KEY (import_file_id, chunk_no)
);
COMMENT ON TABLE import_chunk IS '[personal] Bytes of an uploaded file until it is applied; then deleted.';
COMMENT ON COLUMN import_chunk.import_file_id IS '[operational] File.';
COMMENT ON COLUMN import_chunk.chunk_no IS '[operational] Order.';
COMMENT ON COLUMN import_chunk.bytes IS '[personal] Content.';

CREATE TABLE import_problem (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  import_file_id bigint NOT NULL REFERENCES import_file,
  row_no integer NOT NULL,
  column_name text,
  value_read text,
  problem text NOT NULL,
  params jsonb NOT NULL DEFAULT '{}',
  level text NOT NULL CHECK (level IN ('error','warning')),
  raw_row jsonb
);
CREATE INDEX import_problem_page ON import_problem (import_file_id, level, row_no, id);
COMMENT ON TABLE import_problem IS '[personal] What was wrong with a row, where, and how to mend it.';
COMMENT ON COLUMN import_problem.id IS '[operational] Internal number.';
COMMENT ON COLUMN import_problem.import_file_id IS '[operational] File.';
COMMENT ON COLUMN import_problem.row_no IS '[operational] Row, counted from 1 after the heading.';
COMMENT ON COLUMN import_problem.column_name IS '[operational] Column heading, if one column is to blame.';
COMMENT ON COLUMN import_problem.value_read IS '[personal] What we read, cut at 200 characters.';
COMMENT ON COLUMN import_problem.problem IS '[operational] Message key.';
COMMENT ON COLUMN import_problem.params IS '[operational] Parameters of the message.';
COMMENT ON COLUMN import_problem.level IS '[operational] Error: the row is kept out. Warning: it is kept in.';
COMMENT ON COLUMN import_problem.raw_row IS '[personal] The row as read, so that the bad rows can be downloaded, mended and sent again.';

CREATE TABLE street_crime (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  natural_key text NOT NULL,
  crime_id text,
  month date NOT NULL,
  reported_by text NOT NULL,
  falls_within text NOT NULL,
  longitude double precision,
  latitude double precision,
  location text,
  lsoa_code text,
  lsoa_name text,
  crime_type text NOT NULL,
  last_outcome text,
  context text,
  superseded_by bigint REFERENCES street_crime,
  recorded_at timestamptz NOT NULL,
  source_system text NOT NULL,
  entered_by bigint REFERENCES staff,
  import_file_id bigint REFERENCES import_file,
  import_row integer,
  row_hash bytea
);
CREATE INDEX street_crime_key ON street_crime (natural_key, id DESC);
CREATE INDEX street_crime_volume ON street_crime (month, lsoa_code, crime_type);
COMMENT ON TABLE street_crime IS '[public] Published street-level crime (data.police.uk, Open Government Licence v3.0): volumes, no persons.';
COMMENT ON COLUMN street_crime.id IS '[operational] Internal number.';
COMMENT ON COLUMN street_crime.natural_key IS '[public] Crime ID and month, or for rows without one the hash of the row and its ordinal among equal rows of that month.';
COMMENT ON COLUMN street_crime.crime_id IS '[public] Published crime id; empty for anti-social behaviour.';
COMMENT ON COLUMN street_crime.month IS '[public] First day of the month.';
COMMENT ON COLUMN street_crime.reported_by IS '[public] Force that reported it.';
COMMENT ON COLUMN street_crime.falls_within IS '[public] Force it falls within.';
COMMENT ON COLUMN street_crime.longitude IS '[public] Snapped longitude.';
COMMENT ON COLUMN street_crime.latitude IS '[public] Snapped latitude.';
COMMENT ON COLUMN street_crime.location IS '[public] Snapped location text.';
COMMENT ON COLUMN street_crime.lsoa_code IS '[public] Lower layer super output area.';
COMMENT ON COLUMN street_crime.lsoa_name IS '[public] Its name.';
COMMENT ON COLUMN street_crime.crime_type IS '[public] Published crime type.';
COMMENT ON COLUMN street_crime.last_outcome IS '[public] Published outcome, if any.';
COMMENT ON COLUMN street_crime.context IS '[public] Always empty so far.';
COMMENT ON COLUMN street_crime.superseded_by IS '[public] Later row for the same crime, when an outcome changed.';
COMMENT ON COLUMN street_crime.recorded_at IS '[operational] When we learnt it.';
COMMENT ON COLUMN street_crime.source_system IS '[operational] Who says so: key of the system or feed, or "gwarchod" for what staff enter here.';
COMMENT ON COLUMN street_crime.entered_by IS '[operational] Who entered it here; empty for a feed.';
COMMENT ON COLUMN street_crime.import_file_id IS '[operational] File it came in, for a feed.';
COMMENT ON COLUMN street_crime.import_row IS '[operational] Row of that file, counted from 1 after the heading.';
COMMENT ON COLUMN street_crime.row_hash IS '[operational] SHA-256 of the row as read, to know a repeated row from a corrected one.';
