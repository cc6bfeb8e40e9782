-- Persons, the source nominals they are known by, and what is known about each. Facts hang on the nominal, so a wrong match can be undone exactly.

CREATE TABLE person (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  ref text NOT NULL UNIQUE,
  created_at timestamptz NOT NULL
);
COMMENT ON TABLE person IS '[personal] A human being as we understand it: one or more source nominals.';
COMMENT ON COLUMN person.id IS '[operational] Internal number.';
COMMENT ON COLUMN person.ref IS '[operational] Reference in addresses, for example P-10482.';
COMMENT ON COLUMN person.created_at IS '[operational] When first known here.';

CREATE TABLE nominal (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  source_system text NOT NULL,
  source_id text NOT NULL,
  person_id bigint NOT NULL REFERENCES person,
  UNIQUE (source_system, source_id)
);
CREATE INDEX nominal_person ON nominal (person_id);
COMMENT ON TABLE nominal IS '[personal] A record of a person in one source system.';
COMMENT ON COLUMN nominal.id IS '[operational] Internal number.';
COMMENT ON COLUMN nominal.source_system IS '[operational] System.';
COMMENT ON COLUMN nominal.source_id IS '[personal] Its number there.';
COMMENT ON COLUMN nominal.person_id IS '[operational] Person it belongs to now: the newest row of nominal_link.';

CREATE TABLE nominal_link (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  nominal_id bigint NOT NULL REFERENCES nominal,
  person_id bigint NOT NULL REFERENCES person,
  basis text NOT NULL,
  reason text,
  recorded_at timestamptz NOT NULL,
  source_system text NOT NULL,
  entered_by bigint REFERENCES staff,
  import_file_id bigint REFERENCES import_file,
  import_row integer,
  row_hash bytea
);
CREATE INDEX nominal_link_history ON nominal_link (nominal_id, recorded_at DESC, id DESC);
COMMENT ON TABLE nominal_link IS '[personal] Which person a nominal belongs to, and who said so. Append only: the newest row stands.';
COMMENT ON COLUMN nominal_link.id IS '[operational] Internal number.';
COMMENT ON COLUMN nominal_link.nominal_id IS '[operational] Nominal.';
COMMENT ON COLUMN nominal_link.person_id IS '[operational] Person.';
COMMENT ON COLUMN nominal_link.basis IS '[operational] How it was decided: exact-source-id, reviewer, undo.';
COMMENT ON COLUMN nominal_link.reason IS '[operational] Why, where a person decided.';
COMMENT ON COLUMN nominal_link.recorded_at IS '[operational] When we learnt it.';
COMMENT ON COLUMN nominal_link.source_system IS '[operational] Who says so: key of the system or feed, or "gwarchod" for what staff enter here.';
COMMENT ON COLUMN nominal_link.entered_by IS '[operational] Who entered it here; empty for a feed.';
COMMENT ON COLUMN nominal_link.import_file_id IS '[operational] File it came in, for a feed.';
COMMENT ON COLUMN nominal_link.import_row IS '[operational] Row of that file, counted from 1 after the heading.';
COMMENT ON COLUMN nominal_link.row_hash IS '[operational] SHA-256 of the row as read, to know a repeated row from a corrected one.';

CREATE TABLE nominal_version (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  nominal_id bigint NOT NULL REFERENCES nominal,
  occurred_on date,
  given_names text,
  surname text,
  born_on date,
  born_precision text CHECK (born_precision IN ('day','month','year','estimated')),
  sex text CHECK (sex IN ('female','male','other','not-known')),
  ethnicity_self text,
  ethnicity_officer text,
  language text,
  town text,
  outward_code text,
  area_code text,
  died_on date,
  recorded_at timestamptz NOT NULL,
  source_system text NOT NULL,
  entered_by bigint REFERENCES staff,
  import_file_id bigint REFERENCES import_file,
  import_row integer,
  row_hash bytea
);
CREATE INDEX nominal_version_newest ON nominal_version (nominal_id, recorded_at DESC, id DESC);
COMMENT ON TABLE nominal_version IS '[personal] What the source said about the person, each time it changed. Append only: the newest row stands.';
COMMENT ON COLUMN nominal_version.id IS '[operational] Internal number.';
COMMENT ON COLUMN nominal_version.nominal_id IS '[operational] Nominal.';
COMMENT ON COLUMN nominal_version.occurred_on IS '[operational] Day from which the source says it is so.';
COMMENT ON COLUMN nominal_version.given_names IS '[personal] Given names as written.';
COMMENT ON COLUMN nominal_version.surname IS '[personal] Surname as written.';
COMMENT ON COLUMN nominal_version.born_on IS '[personal] Date of birth, first day of the month or year where only that is known.';
COMMENT ON COLUMN nominal_version.born_precision IS '[personal] How exact the date of birth is.';
COMMENT ON COLUMN nominal_version.sex IS '[personal] Sex as recorded.';
COMMENT ON COLUMN nominal_version.ethnicity_self IS '[special] Self-defined ethnicity code.';
COMMENT ON COLUMN nominal_version.ethnicity_officer IS '[special] Officer-defined ethnicity code.';
COMMENT ON COLUMN nominal_version.language IS '[personal] Preferred language.';
COMMENT ON COLUMN nominal_version.town IS '[personal] Town of the home address.';
COMMENT ON COLUMN nominal_version.outward_code IS '[personal] First half of the postcode.';
COMMENT ON COLUMN nominal_version.area_code IS '[operational] Local policing area of the home address.';
COMMENT ON COLUMN nominal_version.died_on IS '[personal] Date of death, if known.';
COMMENT ON COLUMN nominal_version.recorded_at IS '[operational] When we learnt it.';
COMMENT ON COLUMN nominal_version.source_system IS '[operational] Who says so: key of the system or feed, or "gwarchod" for what staff enter here.';
COMMENT ON COLUMN nominal_version.entered_by IS '[operational] Who entered it here; empty for a feed.';
COMMENT ON COLUMN nominal_version.import_file_id IS '[operational] File it came in, for a feed.';
COMMENT ON COLUMN nominal_version.import_row IS '[operational] Row of that file, counted from 1 after the heading.';
COMMENT ON COLUMN nominal_version.row_hash IS '[operational] SHA-256 of the row as read, to know a repeated row from a corrected one.';

CREATE TABLE person_alias (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  nominal_id bigint NOT NULL REFERENCES nominal,
  kind text NOT NULL CHECK (kind IN ('alias','nickname','maiden','former','online')),
  given_names text,
  surname text,
  occurred_on date,
  removed boolean NOT NULL DEFAULT false,
  recorded_at timestamptz NOT NULL,
  source_system text NOT NULL,
  entered_by bigint REFERENCES staff,
  import_file_id bigint REFERENCES import_file,
  import_row integer,
  row_hash bytea
);
CREATE INDEX person_alias_nominal ON person_alias (nominal_id, recorded_at DESC);
COMMENT ON TABLE person_alias IS '[personal] Other names a source knows the person by.';
COMMENT ON COLUMN person_alias.id IS '[operational] Internal number.';
COMMENT ON COLUMN person_alias.nominal_id IS '[operational] Nominal.';
COMMENT ON COLUMN person_alias.kind IS '[personal] Kind of name; online for an account name.';
COMMENT ON COLUMN person_alias.given_names IS '[personal] Given names.';
COMMENT ON COLUMN person_alias.surname IS '[personal] Surname.';
COMMENT ON COLUMN person_alias.occurred_on IS '[operational] Day from which it was used, if known.';
COMMENT ON COLUMN person_alias.removed IS '[operational] True where a later row withdraws it.';
COMMENT ON COLUMN person_alias.recorded_at IS '[operational] When we learnt it.';
COMMENT ON COLUMN person_alias.source_system IS '[operational] Who says so: key of the system or feed, or "gwarchod" for what staff enter here.';
COMMENT ON COLUMN person_alias.entered_by IS '[operational] Who entered it here; empty for a feed.';
COMMENT ON COLUMN person_alias.import_file_id IS '[operational] File it came in, for a feed.';
COMMENT ON COLUMN person_alias.import_row IS '[operational] Row of that file, counted from 1 after the heading.';
COMMENT ON COLUMN person_alias.row_hash IS '[operational] SHA-256 of the row as read, to know a repeated row from a corrected one.';

CREATE TABLE person_identifier (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  nominal_id bigint NOT NULL REFERENCES nominal,
  kind text NOT NULL CHECK (kind IN ('pnc','cro','custody','phone','email','online-account','vehicle','prison')),
  value text NOT NULL,
  value_key text NOT NULL,
  checked_on date,
  occurred_on date,
  removed boolean NOT NULL DEFAULT false,
  recorded_at timestamptz NOT NULL,
  source_system text NOT NULL,
  entered_by bigint REFERENCES staff,
  import_file_id bigint REFERENCES import_file,
  import_row integer,
  row_hash bytea
);
CREATE INDEX person_identifier_nominal ON person_identifier (nominal_id, recorded_at DESC);
CREATE INDEX person_identifier_search ON person_identifier (value_key);
COMMENT ON TABLE person_identifier IS '[personal] Numbers, telephones and accounts of the person.';
COMMENT ON COLUMN person_identifier.id IS '[operational] Internal number.';
COMMENT ON COLUMN person_identifier.nominal_id IS '[operational] Nominal.';
COMMENT ON COLUMN person_identifier.kind IS '[personal] Kind.';
COMMENT ON COLUMN person_identifier.value IS '[personal] As written.';
COMMENT ON COLUMN person_identifier.value_key IS '[personal] Folded for searching.';
COMMENT ON COLUMN person_identifier.checked_on IS '[operational] Last checked at its source, for PNC.';
COMMENT ON COLUMN person_identifier.occurred_on IS '[operational] Day from which it was in use, if known.';
COMMENT ON COLUMN person_identifier.removed IS '[operational] True where a later row withdraws it.';
COMMENT ON COLUMN person_identifier.recorded_at IS '[operational] When we learnt it.';
COMMENT ON COLUMN person_identifier.source_system IS '[operational] Who says so: key of the system or feed, or "gwarchod" for what staff enter here.';
COMMENT ON COLUMN person_identifier.entered_by IS '[operational] Who entered it here; empty for a feed.';
COMMENT ON COLUMN person_identifier.import_file_id IS '[operational] File it came in, for a feed.';
COMMENT ON COLUMN person_identifier.import_row IS '[operational] Row of that file, counted from 1 after the heading.';
COMMENT ON COLUMN person_identifier.row_hash IS '[operational] SHA-256 of the row as read, to know a repeated row from a corrected one.';

CREATE TABLE person_warning (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  nominal_id bigint NOT NULL REFERENCES nominal,
  code text NOT NULL,
  occurred_on date,
  review_on date,
  removed boolean NOT NULL DEFAULT false,
  reason text,
  recorded_at timestamptz NOT NULL,
  source_system text NOT NULL,
  entered_by bigint REFERENCES staff,
  import_file_id bigint REFERENCES import_file,
  import_row integer,
  row_hash bytea
);
CREATE INDEX person_warning_nominal ON person_warning (nominal_id, recorded_at DESC);
COMMENT ON TABLE person_warning IS '[personal] Warnings an officer must see first: weapons, violence, self-harm.';
COMMENT ON COLUMN person_warning.id IS '[operational] Internal number.';
COMMENT ON COLUMN person_warning.nominal_id IS '[operational] Nominal.';
COMMENT ON COLUMN person_warning.code IS '[special] Key of the reference list "warning".';
COMMENT ON COLUMN person_warning.occurred_on IS '[operational] Day of the event behind it.';
COMMENT ON COLUMN person_warning.review_on IS '[operational] When it is to be looked at again.';
COMMENT ON COLUMN person_warning.removed IS '[operational] True where a later row withdraws it.';
COMMENT ON COLUMN person_warning.reason IS '[personal] Why it was given or withdrawn.';
COMMENT ON COLUMN person_warning.recorded_at IS '[operational] When we learnt it.';
COMMENT ON COLUMN person_warning.source_system IS '[operational] Who says so: key of the system or feed, or "gwarchod" for what staff enter here.';
COMMENT ON COLUMN person_warning.entered_by IS '[operational] Who entered it here; empty for a feed.';
COMMENT ON COLUMN person_warning.import_file_id IS '[operational] File it came in, for a feed.';
COMMENT ON COLUMN person_warning.import_row IS '[operational] Row of that file, counted from 1 after the heading.';
COMMENT ON COLUMN person_warning.row_hash IS '[operational] SHA-256 of the row as read, to know a repeated row from a corrected one.';

CREATE TABLE person_address (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  nominal_id bigint NOT NULL REFERENCES nominal,
  kind text NOT NULL CHECK (kind IN ('home','bail','work','other')),
  lines text NOT NULL,
  town text,
  postcode text,
  occurred_on date,
  ended_on date,
  removed boolean NOT NULL DEFAULT false,
  recorded_at timestamptz NOT NULL,
  source_system text NOT NULL,
  entered_by bigint REFERENCES staff,
  import_file_id bigint REFERENCES import_file,
  import_row integer,
  row_hash bytea
);
CREATE INDEX person_address_nominal ON person_address (nominal_id, recorded_at DESC);
COMMENT ON TABLE person_address IS '[victim] Addresses. A victim''s address is read only through the logged victim contact action.';
COMMENT ON COLUMN person_address.id IS '[operational] Internal number.';
COMMENT ON COLUMN person_address.nominal_id IS '[operational] Nominal.';
COMMENT ON COLUMN person_address.kind IS '[personal] What it is.';
COMMENT ON COLUMN person_address.lines IS '[victim] Address lines.';
COMMENT ON COLUMN person_address.town IS '[personal] Town.';
COMMENT ON COLUMN person_address.postcode IS '[victim] Postcode.';
COMMENT ON COLUMN person_address.occurred_on IS '[operational] Day from which it was used.';
COMMENT ON COLUMN person_address.ended_on IS '[operational] Last day, if known.';
COMMENT ON COLUMN person_address.removed IS '[operational] True where a later row withdraws it.';
COMMENT ON COLUMN person_address.recorded_at IS '[operational] When we learnt it.';
COMMENT ON COLUMN person_address.source_system IS '[operational] Who says so: key of the system or feed, or "gwarchod" for what staff enter here.';
COMMENT ON COLUMN person_address.entered_by IS '[operational] Who entered it here; empty for a feed.';
COMMENT ON COLUMN person_address.import_file_id IS '[operational] File it came in, for a feed.';
COMMENT ON COLUMN person_address.import_row IS '[operational] Row of that file, counted from 1 after the heading.';
COMMENT ON COLUMN person_address.row_hash IS '[operational] SHA-256 of the row as read, to know a repeated row from a corrected one.';

CREATE TABLE person_restriction (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  nominal_id bigint NOT NULL REFERENCES nominal,
  group_id bigint NOT NULL REFERENCES need_to_know_group,
  restricted boolean NOT NULL,
  reason text NOT NULL,
  recorded_at timestamptz NOT NULL,
  source_system text NOT NULL,
  entered_by bigint REFERENCES staff,
  import_file_id bigint REFERENCES import_file,
  import_row integer,
  row_hash bytea
);
CREATE INDEX person_restriction_nominal ON person_restriction (nominal_id, recorded_at DESC);
COMMENT ON TABLE person_restriction IS '[operational] A person''s record restricted to a need-to-know group. Append only: the newest row of a nominal and group stands.';
COMMENT ON COLUMN person_restriction.id IS '[operational] Internal number.';
COMMENT ON COLUMN person_restriction.nominal_id IS '[operational] Nominal.';
COMMENT ON COLUMN person_restriction.group_id IS '[operational] Who may open it.';
COMMENT ON COLUMN person_restriction.restricted IS '[operational] True when restricted, false when lifted.';
COMMENT ON COLUMN person_restriction.reason IS '[operational] Why.';
COMMENT ON COLUMN person_restriction.recorded_at IS '[operational] When we learnt it.';
COMMENT ON COLUMN person_restriction.source_system IS '[operational] Who says so: key of the system or feed, or "gwarchod" for what staff enter here.';
COMMENT ON COLUMN person_restriction.entered_by IS '[operational] Who entered it here; empty for a feed.';
COMMENT ON COLUMN person_restriction.import_file_id IS '[operational] File it came in, for a feed.';
COMMENT ON COLUMN person_restriction.import_row IS '[operational] Row of that file, counted from 1 after the heading.';
COMMENT ON COLUMN person_restriction.row_hash IS '[operational] SHA-256 of the row as read, to know a repeated row from a corrected one.';

CREATE TABLE person_name_key (
  key text NOT NULL,
  person_id bigint NOT NULL REFERENCES person,
  PRIMARY KEY (key, person_id)
);
CREATE INDEX person_name_key_person ON person_name_key (person_id);
CREATE INDEX person_name_key_prefix ON person_name_key (key text_pattern_ops);
COMMENT ON TABLE person_name_key IS '[personal] Search keys of every name a person is known by; rebuilt when a name changes.';
COMMENT ON COLUMN person_name_key.key IS '[personal] Folded or equivalent form of one name part.';
COMMENT ON COLUMN person_name_key.person_id IS '[operational] Person.';

CREATE TABLE person_card (
  person_id bigint PRIMARY KEY REFERENCES person,
  given_names text,
  surname text,
  born_on date,
  born_precision text,
  town text,
  outward_code text,
  area_code text,
  restricted_group_id bigint REFERENCES need_to_know_group,
  is_suspect boolean NOT NULL DEFAULT false,
  sort_name text NOT NULL,
  rebuilt_at timestamptz NOT NULL
);
CREATE INDEX person_card_list ON person_card (sort_name, person_id) WHERE is_suspect;
CREATE INDEX person_card_area ON person_card (area_code, sort_name, person_id) WHERE is_suspect;
CREATE INDEX person_card_born ON person_card (born_on);
COMMENT ON TABLE person_card IS '[personal] The person as lists show them: derived from the newest facts, rebuilt when one changes.';
COMMENT ON COLUMN person_card.person_id IS '[operational] Person.';
COMMENT ON COLUMN person_card.given_names IS '[personal] Given names.';
COMMENT ON COLUMN person_card.surname IS '[personal] Surname.';
COMMENT ON COLUMN person_card.born_on IS '[personal] Date of birth.';
COMMENT ON COLUMN person_card.born_precision IS '[personal] How exact it is.';
COMMENT ON COLUMN person_card.town IS '[personal] Town.';
COMMENT ON COLUMN person_card.outward_code IS '[personal] First half of the postcode.';
COMMENT ON COLUMN person_card.area_code IS '[operational] Local policing area.';
COMMENT ON COLUMN person_card.restricted_group_id IS '[operational] Group it is restricted to, if any.';
COMMENT ON COLUMN person_card.is_suspect IS '[personal] Named as suspect in a crime, or subject of an order, bail or breach.';
COMMENT ON COLUMN person_card.sort_name IS '[personal] Surname and given names folded, for order in lists.';
COMMENT ON COLUMN person_card.rebuilt_at IS '[operational] When last derived.';
