-- Breaches of orders, notices and bail, criminal or not: one history for each person. And work that somebody has taken on.

CREATE TABLE breach (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  ref text NOT NULL UNIQUE,
  subject_nominal_id bigint NOT NULL REFERENCES nominal,
  measure_id bigint REFERENCES measure,
  clause_no integer,
  contravention text NOT NULL CHECK (contravention IN ('offence','court-dealt','arrest-only','failure-to-surrender','caution-or-licence','programme','not-known')),
  occurred_from timestamptz NOT NULL,
  occurred_to timestamptz,
  occurred_precision text NOT NULL CHECK (occurred_precision IN ('minute','day')),
  reported_at timestamptz NOT NULL,
  channels text[] NOT NULL DEFAULT '{}',
  account text,
  evidence text[] NOT NULL DEFAULT '{}',
  evidence_note text,
  crime_id bigint REFERENCES crime,
  source_ref text,
  recorded_at timestamptz NOT NULL,
  source_system text NOT NULL,
  entered_by bigint REFERENCES staff,
  import_file_id bigint REFERENCES import_file,
  import_row integer,
  row_hash bytea,
  UNIQUE (source_system, source_ref)
);
CREATE INDEX breach_subject ON breach (subject_nominal_id, occurred_from DESC, id DESC);
CREATE INDEX breach_measure ON breach (measure_id, occurred_from DESC) WHERE measure_id IS NOT NULL;
CREATE INDEX breach_newest ON breach (reported_at DESC);
COMMENT ON TABLE breach IS '[personal] A breach as reported. Never needs a crime number.';
COMMENT ON COLUMN breach.id IS '[operational] Internal number.';
COMMENT ON COLUMN breach.ref IS '[operational] Reference in addresses, for example BR-2026-00123.';
COMMENT ON COLUMN breach.subject_nominal_id IS '[personal] Who.';
COMMENT ON COLUMN breach.measure_id IS '[personal] What was breached; empty while not known.';
COMMENT ON COLUMN breach.clause_no IS '[personal] Which condition; empty while not known.';
COMMENT ON COLUMN breach.contravention IS '[personal] Legal kind: itself an offence; dealt with by the court but no crime; arrestable only (bail conditions); failing to surrender; caution or licence condition; programme non-attendance; not known yet.';
COMMENT ON COLUMN breach.occurred_from IS '[personal] When, or when it began.';
COMMENT ON COLUMN breach.occurred_to IS '[personal] When it ended.';
COMMENT ON COLUMN breach.occurred_precision IS '[personal] Whether the time of day is known.';
COMMENT ON COLUMN breach.reported_at IS '[operational] When police were told.';
COMMENT ON COLUMN breach.channels IS '[personal] Means, keys of the reference list "channel".';
COMMENT ON COLUMN breach.account IS '[personal] Short account, no victim''s name or address.';
COMMENT ON COLUMN breach.evidence IS '[personal] Evidence, keys of the reference list "evidence".';
COMMENT ON COLUMN breach.evidence_note IS '[personal] Note on the evidence.';
COMMENT ON COLUMN breach.crime_id IS '[personal] Crime recorded for it, if any.';
COMMENT ON COLUMN breach.source_ref IS '[operational] Number in the source system.';
COMMENT ON COLUMN breach.recorded_at IS '[operational] When we learnt it.';
COMMENT ON COLUMN breach.source_system IS '[operational] Who says so: key of the system or feed, or "gwarchod" for what staff enter here.';
COMMENT ON COLUMN breach.entered_by IS '[operational] Who entered it here; empty for a feed.';
COMMENT ON COLUMN breach.import_file_id IS '[operational] File it came in, for a feed.';
COMMENT ON COLUMN breach.import_row IS '[operational] Row of that file, counted from 1 after the heading.';
COMMENT ON COLUMN breach.row_hash IS '[operational] SHA-256 of the row as read, to know a repeated row from a corrected one.';

CREATE TABLE breach_event (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  breach_id bigint NOT NULL REFERENCES breach,
  step text NOT NULL CHECK (step IN ('decided','arrested','not-arrested','looking-for','charged','no-further-action','re-bailed','returned-to-court','court-result','victim-told','victim-not-told','supervisor-told','also-a-crime','identified','corrected')),
  occurred_at timestamptz NOT NULL,
  reason text,
  method text,
  note text,
  measure_id bigint REFERENCES measure,
  clause_no integer,
  crime_id bigint REFERENCES crime,
  by_staff_id bigint REFERENCES staff,
  source_ref text,
  recorded_at timestamptz NOT NULL,
  source_system text NOT NULL,
  entered_by bigint REFERENCES staff,
  import_file_id bigint REFERENCES import_file,
  import_row integer,
  row_hash bytea
);
CREATE INDEX breach_event_breach ON breach_event (breach_id, occurred_at, id);
COMMENT ON TABLE breach_event IS '[personal] What police and courts did about a breach, and corrections to it. Append only.';
COMMENT ON COLUMN breach_event.id IS '[operational] Internal number.';
COMMENT ON COLUMN breach_event.breach_id IS '[operational] Breach.';
COMMENT ON COLUMN breach_event.step IS '[personal] What happened.';
COMMENT ON COLUMN breach_event.occurred_at IS '[operational] When it happened.';
COMMENT ON COLUMN breach_event.reason IS '[personal] Coded reason.';
COMMENT ON COLUMN breach_event.method IS '[operational] How, for telling the victim.';
COMMENT ON COLUMN breach_event.note IS '[personal] Anything else, no victim''s name or address.';
COMMENT ON COLUMN breach_event.measure_id IS '[personal] Measure identified or corrected.';
COMMENT ON COLUMN breach_event.clause_no IS '[personal] Condition identified or corrected.';
COMMENT ON COLUMN breach_event.crime_id IS '[personal] Crime linked.';
COMMENT ON COLUMN breach_event.by_staff_id IS '[operational] Who did it.';
COMMENT ON COLUMN breach_event.source_ref IS '[operational] Number of the step in the source system.';
COMMENT ON COLUMN breach_event.recorded_at IS '[operational] When we learnt it.';
COMMENT ON COLUMN breach_event.source_system IS '[operational] Who says so: key of the system or feed, or "gwarchod" for what staff enter here.';
COMMENT ON COLUMN breach_event.entered_by IS '[operational] Who entered it here; empty for a feed.';
COMMENT ON COLUMN breach_event.import_file_id IS '[operational] File it came in, for a feed.';
COMMENT ON COLUMN breach_event.import_row IS '[operational] Row of that file, counted from 1 after the heading.';
COMMENT ON COLUMN breach_event.row_hash IS '[operational] SHA-256 of the row as read, to know a repeated row from a corrected one.';

CREATE TABLE breach_card (
  breach_id bigint PRIMARY KEY REFERENCES breach,
  person_id bigint NOT NULL REFERENCES person,
  measure_id bigint REFERENCES measure,
  clause_no integer,
  regime text,
  occurred_from timestamptz NOT NULL,
  reported_at timestamptz NOT NULL,
  decided_at timestamptz,
  arrested_at timestamptz,
  result text,
  victim_told_at timestamptz,
  area_code text,
  rebuilt_at timestamptz NOT NULL
);
CREATE INDEX breach_card_person ON breach_card (person_id, occurred_from DESC, breach_id DESC);
CREATE INDEX breach_card_undecided ON breach_card (reported_at) WHERE decided_at IS NULL;
CREATE INDEX breach_card_measure ON breach_card (measure_id);
COMMENT ON TABLE breach_card IS '[personal] The breach as lists and Today show it: derived from its facts, rebuilt when one changes.';
COMMENT ON COLUMN breach_card.breach_id IS '[operational] Breach.';
COMMENT ON COLUMN breach_card.person_id IS '[personal] Who, as matched now.';
COMMENT ON COLUMN breach_card.measure_id IS '[personal] Measure, as last corrected.';
COMMENT ON COLUMN breach_card.clause_no IS '[personal] Condition, as last corrected.';
COMMENT ON COLUMN breach_card.regime IS '[personal] Regime of the measure.';
COMMENT ON COLUMN breach_card.occurred_from IS '[personal] When.';
COMMENT ON COLUMN breach_card.reported_at IS '[operational] When police were told.';
COMMENT ON COLUMN breach_card.decided_at IS '[operational] When a named person decided what to do.';
COMMENT ON COLUMN breach_card.arrested_at IS '[operational] When arrested.';
COMMENT ON COLUMN breach_card.result IS '[personal] Last step of police or court.';
COMMENT ON COLUMN breach_card.victim_told_at IS '[operational] When the victim was told.';
COMMENT ON COLUMN breach_card.area_code IS '[operational] Local policing area.';
COMMENT ON COLUMN breach_card.rebuilt_at IS '[operational] When last derived.';

CREATE TABLE work_claim (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  item_key text NOT NULL,
  staff_id bigint REFERENCES staff,
  entered_by bigint NOT NULL REFERENCES staff,
  recorded_at timestamptz NOT NULL
);
CREATE INDEX work_claim_item ON work_claim (item_key, recorded_at DESC, id DESC);
COMMENT ON TABLE work_claim IS '[operational] Who took on an item of work, or put it down. Append only: the newest row of an item stands.';
COMMENT ON COLUMN work_claim.id IS '[operational] Internal number.';
COMMENT ON COLUMN work_claim.item_key IS '[operational] Item, for example breach:BR-2026-00123:decide.';
COMMENT ON COLUMN work_claim.staff_id IS '[operational] Who has it; empty when put down.';
COMMENT ON COLUMN work_claim.entered_by IS '[operational] Who said so.';
COMMENT ON COLUMN work_claim.recorded_at IS '[operational] When.';

-- The application may read everything and add facts; it may change only what is derived or passing.
GRANT USAGE ON SCHEMA public TO gwarchod_app;
GRANT SELECT, INSERT ON ALL TABLES IN SCHEMA public TO gwarchod_app;
GRANT UPDATE ON session, draft, staff, nominal, person_card, measure_card, breach_card, import_file, street_crime TO gwarchod_app;
GRANT DELETE ON session, draft, saved_search, import_chunk, person_name_key TO gwarchod_app;
