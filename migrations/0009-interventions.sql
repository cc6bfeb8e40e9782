-- Long because it holds the tables of one room, each column described. What was considered about a suspect and why, second readers, programmes and what followed, and reviews of who is doing the harm.

CREATE TABLE consideration_entry (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  ref text NOT NULL UNIQUE,
  crime_id bigint REFERENCES crime,
  subject_nominal_id bigint REFERENCES nominal,
  amends_entry_id bigint REFERENCES consideration_entry,
  occurred_at timestamptz NOT NULL,
  place text NOT NULL CHECK (place IN ('own-review','supervisor-review','daily-meeting','other-meeting')),
  victim_wish text CHECK (victim_wish IN ('supports','does-not-want-some','not-asked')),
  note text,
  source_ref text,
  recorded_at timestamptz NOT NULL,
  source_system text NOT NULL,
  entered_by bigint REFERENCES staff,
  import_file_id bigint REFERENCES import_file,
  import_row integer,
  row_hash bytea,
  CHECK (crime_id IS NOT NULL OR subject_nominal_id IS NOT NULL),
  UNIQUE (source_system, source_ref)
);
CREATE INDEX consideration_entry_crime ON consideration_entry (crime_id, id) WHERE crime_id IS NOT NULL;
CREATE INDEX consideration_entry_subject ON consideration_entry (subject_nominal_id, id) WHERE subject_nominal_id IS NOT NULL;
COMMENT ON TABLE consideration_entry IS '[personal] One time that somebody wrote down what was considered about a suspect. Append only: an amendment is a new row that names the one it amends.';
COMMENT ON COLUMN consideration_entry.id IS '[operational] Internal number.';
COMMENT ON COLUMN consideration_entry.ref IS '[operational] Reference in addresses, for example CON-2026-00012.';
COMMENT ON COLUMN consideration_entry.crime_id IS '[personal] Crime it is about; empty for the person as a whole.';
COMMENT ON COLUMN consideration_entry.subject_nominal_id IS '[personal] Suspect it is about; empty while nobody is named.';
COMMENT ON COLUMN consideration_entry.amends_entry_id IS '[operational] Entry this one amends; the earlier one stays.';
COMMENT ON COLUMN consideration_entry.occurred_at IS '[operational] When it was decided.';
COMMENT ON COLUMN consideration_entry.place IS '[operational] Where it was decided.';
COMMENT ON COLUMN consideration_entry.victim_wish IS '[victim] What the victim wanted; empty where there is no victim.';
COMMENT ON COLUMN consideration_entry.note IS '[personal] What the answers do not say, no victim''s name or address.';
COMMENT ON COLUMN consideration_entry.source_ref IS '[operational] Number in the source system.';
COMMENT ON COLUMN consideration_entry.recorded_at IS '[operational] When we learnt it.';
COMMENT ON COLUMN consideration_entry.source_system IS '[operational] Who says so: key of the system or feed, or "gwarchod" for what staff enter here.';
COMMENT ON COLUMN consideration_entry.entered_by IS '[operational] Who entered it here; empty for a feed.';
COMMENT ON COLUMN consideration_entry.import_file_id IS '[operational] File it came in, for a feed.';
COMMENT ON COLUMN consideration_entry.import_row IS '[operational] Row of that file, counted from 1 after the heading.';
COMMENT ON COLUMN consideration_entry.row_hash IS '[operational] SHA-256 of the row as read, to know a repeated row from a corrected one.';

CREATE TABLE consideration_answer (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  entry_id bigint NOT NULL REFERENCES consideration_entry,
  intervention text NOT NULL,
  answer text NOT NULL CHECK (answer IN ('going-ahead','already-in-place','not-now','not-suitable','withdrawn')),
  reason text,
  look_again text,
  look_again_on date,
  needs_second_reader boolean NOT NULL DEFAULT false,
  UNIQUE (entry_id, intervention),
  CHECK (answer IN ('not-now','not-suitable') = (reason IS NOT NULL)),
  CHECK (look_again_on IS NULL OR answer = 'not-now')
);
CREATE INDEX consideration_answer_intervention ON consideration_answer (intervention, entry_id);
COMMENT ON TABLE consideration_answer IS '[personal] What was decided about one intervention. A row left unanswered is not here. Append only: the newest answer of a crime, suspect and intervention stands.';
COMMENT ON COLUMN consideration_answer.id IS '[operational] Internal number.';
COMMENT ON COLUMN consideration_answer.entry_id IS '[operational] Entry it belongs to.';
COMMENT ON COLUMN consideration_answer.intervention IS '[personal] Key of the reference list "intervention".';
COMMENT ON COLUMN consideration_answer.answer IS '[personal] What was decided; withdrawn where the earlier answer was entered in error.';
COMMENT ON COLUMN consideration_answer.reason IS '[personal] Key of the reference list "reason-not-going-ahead".';
COMMENT ON COLUMN consideration_answer.look_again IS '[operational] Key of the reference list "look-again".';
COMMENT ON COLUMN consideration_answer.look_again_on IS '[operational] Day by which to look again.';
COMMENT ON COLUMN consideration_answer.needs_second_reader IS '[personal] True where risk was high when it was decided, so that another named person must agree.';

CREATE TABLE consideration_reading (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  answer_id bigint NOT NULL REFERENCES consideration_answer,
  agrees boolean NOT NULL,
  reason text,
  recorded_at timestamptz NOT NULL,
  source_system text NOT NULL,
  entered_by bigint REFERENCES staff,
  import_file_id bigint REFERENCES import_file,
  import_row integer,
  row_hash bytea
);
CREATE INDEX consideration_reading_answer ON consideration_reading (answer_id, id);
COMMENT ON TABLE consideration_reading IS '[personal] What a second reader said of an answer. Append only: the newest row of an answer stands.';
COMMENT ON COLUMN consideration_reading.id IS '[operational] Internal number.';
COMMENT ON COLUMN consideration_reading.answer_id IS '[operational] Answer that was read.';
COMMENT ON COLUMN consideration_reading.agrees IS '[personal] Whether the second reader agrees.';
COMMENT ON COLUMN consideration_reading.reason IS '[personal] Why not, or what to do instead.';
COMMENT ON COLUMN consideration_reading.recorded_at IS '[operational] When we learnt it.';
COMMENT ON COLUMN consideration_reading.source_system IS '[operational] Who says so: key of the system or feed, or "gwarchod" for what staff enter here.';
COMMENT ON COLUMN consideration_reading.entered_by IS '[operational] Who entered it here; empty for a feed.';
COMMENT ON COLUMN consideration_reading.import_file_id IS '[operational] File it came in, for a feed.';
COMMENT ON COLUMN consideration_reading.import_row IS '[operational] Row of that file, counted from 1 after the heading.';
COMMENT ON COLUMN consideration_reading.row_hash IS '[operational] SHA-256 of the row as read, to know a repeated row from a corrected one.';

CREATE TABLE consideration_card (
  crime_id bigint NOT NULL REFERENCES crime,
  person_id bigint NOT NULL REFERENCES person,
  offence_key text NOT NULL,
  area_code text,
  reported_on date,
  known_at timestamptz NOT NULL,
  asked text[] NOT NULL,
  blank text[] NOT NULL,
  waiting text[] NOT NULL,
  waiting_since timestamptz,
  look_again_on date,
  look_again text[] NOT NULL,
  first_considered_at timestamptz,
  rebuilt_at timestamptz NOT NULL,
  PRIMARY KEY (crime_id, person_id)
);
CREATE INDEX consideration_card_blanks ON consideration_card (cardinality(blank) DESC, known_at, crime_id, person_id);
CREATE INDEX consideration_card_again ON consideration_card (look_again_on) WHERE look_again_on IS NOT NULL;
CREATE INDEX consideration_card_waiting ON consideration_card (waiting_since) WHERE waiting_since IS NOT NULL;
CREATE INDEX consideration_card_person ON consideration_card (person_id);
COMMENT ON TABLE consideration_card IS '[personal] An open crime and one suspect, as lists and Today show what was considered: derived from facts, made again when one changes.';
COMMENT ON COLUMN consideration_card.crime_id IS '[personal] Crime.';
COMMENT ON COLUMN consideration_card.person_id IS '[personal] Suspect, as matched now.';
COMMENT ON COLUMN consideration_card.offence_key IS '[personal] Offence as it is classified now.';
COMMENT ON COLUMN consideration_card.area_code IS '[operational] Local policing area.';
COMMENT ON COLUMN consideration_card.reported_on IS '[operational] Day it was first reported.';
COMMENT ON COLUMN consideration_card.known_at IS '[operational] When it was first known here.';
COMMENT ON COLUMN consideration_card.asked IS '[operational] Interventions that are asked for.';
COMMENT ON COLUMN consideration_card.blank IS '[operational] Those of them not considered yet.';
COMMENT ON COLUMN consideration_card.waiting IS '[operational] Answers that wait for a second reader, or that one does not agree with.';
COMMENT ON COLUMN consideration_card.waiting_since IS '[operational] Since when the first of them has waited.';
COMMENT ON COLUMN consideration_card.look_again_on IS '[operational] First day by which to look again.';
COMMENT ON COLUMN consideration_card.look_again IS '[operational] What is to be looked at again that day.';
COMMENT ON COLUMN consideration_card.first_considered_at IS '[operational] When anything was first considered.';
COMMENT ON COLUMN consideration_card.rebuilt_at IS '[operational] When last derived.';

CREATE TABLE primary_harm_review (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  subject_nominal_id bigint NOT NULL REFERENCES nominal,
  crimes_read text[] NOT NULL,
  conclusion text NOT NULL CHECK (conclusion IN ('causes-primary-harm','is-primary-victim','both-cause-harm','cannot-tell')),
  reasons text NOT NULL,
  occurred_at timestamptz NOT NULL,
  recorded_at timestamptz NOT NULL,
  source_system text NOT NULL,
  entered_by bigint REFERENCES staff,
  import_file_id bigint REFERENCES import_file,
  import_row integer,
  row_hash bytea
);
CREATE INDEX primary_harm_review_subject ON primary_harm_review (subject_nominal_id, id);
COMMENT ON TABLE primary_harm_review IS '[special] A named person''s review of who is doing the harm, where a suspect is also a victim in a linked file. Append only.';
COMMENT ON COLUMN primary_harm_review.id IS '[operational] Internal number.';
COMMENT ON COLUMN primary_harm_review.subject_nominal_id IS '[special] Whose part was reviewed.';
COMMENT ON COLUMN primary_harm_review.crimes_read IS '[personal] References of the linked crimes that were read.';
COMMENT ON COLUMN primary_harm_review.conclusion IS '[special] What the reviewer concluded.';
COMMENT ON COLUMN primary_harm_review.reasons IS '[special] Why, no victim''s name or address.';
COMMENT ON COLUMN primary_harm_review.occurred_at IS '[operational] When it was reviewed.';
COMMENT ON COLUMN primary_harm_review.recorded_at IS '[operational] When we learnt it.';
COMMENT ON COLUMN primary_harm_review.source_system IS '[operational] Who says so: key of the system or feed, or "gwarchod" for what staff enter here.';
COMMENT ON COLUMN primary_harm_review.entered_by IS '[operational] Who entered it here; empty for a feed.';
COMMENT ON COLUMN primary_harm_review.import_file_id IS '[operational] File it came in, for a feed.';
COMMENT ON COLUMN primary_harm_review.import_row IS '[operational] Row of that file, counted from 1 after the heading.';
COMMENT ON COLUMN primary_harm_review.row_hash IS '[operational] SHA-256 of the row as read, to know a repeated row from a corrected one.';

CREATE TABLE referral (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  ref text NOT NULL UNIQUE,
  subject_nominal_id bigint NOT NULL REFERENCES nominal,
  crime_id bigint REFERENCES crime,
  programme text NOT NULL,
  basis text NOT NULL CHECK (basis IN ('consent','court','consent-awaited')),
  measure_id bigint REFERENCES measure,
  risk_band text NOT NULL CHECK (risk_band IN ('high-or-complex','medium-or-low')),
  provider text NOT NULL,
  criteria text[] NOT NULL,
  area_code text,
  source_ref text,
  recorded_at timestamptz NOT NULL,
  source_system text NOT NULL,
  entered_by bigint REFERENCES staff,
  import_file_id bigint REFERENCES import_file,
  import_row integer,
  row_hash bytea,
  CHECK ((basis = 'court') = (measure_id IS NOT NULL)),
  UNIQUE (source_system, source_ref)
);
CREATE INDEX referral_subject ON referral (subject_nominal_id);
COMMENT ON TABLE referral IS '[personal] A referral of a person to a programme. Its state is read from referral_event.';
COMMENT ON COLUMN referral.id IS '[operational] Internal number.';
COMMENT ON COLUMN referral.ref IS '[operational] Reference in addresses, for example REF-2026-0004.';
COMMENT ON COLUMN referral.subject_nominal_id IS '[personal] Who is referred.';
COMMENT ON COLUMN referral.crime_id IS '[personal] Crime that led to it, if one did.';
COMMENT ON COLUMN referral.programme IS '[personal] Key of the reference list "programme".';
COMMENT ON COLUMN referral.basis IS '[personal] Consent, an order that requires it, or consent not given yet.';
COMMENT ON COLUMN referral.measure_id IS '[personal] Order that requires it.';
COMMENT ON COLUMN referral.risk_band IS '[personal] Band by which the provider is chosen, as a named person put it.';
COMMENT ON COLUMN referral.provider IS '[operational] Key of the reference list "programme-provider".';
COMMENT ON COLUMN referral.criteria IS '[personal] Criteria that are met: keys of the reference list "programme-criterion".';
COMMENT ON COLUMN referral.area_code IS '[operational] Local policing area.';
COMMENT ON COLUMN referral.source_ref IS '[operational] Number in the source system.';
COMMENT ON COLUMN referral.recorded_at IS '[operational] When we learnt it.';
COMMENT ON COLUMN referral.source_system IS '[operational] Who says so: key of the system or feed, or "gwarchod" for what staff enter here.';
COMMENT ON COLUMN referral.entered_by IS '[operational] Who entered it here; empty for a feed.';
COMMENT ON COLUMN referral.import_file_id IS '[operational] File it came in, for a feed.';
COMMENT ON COLUMN referral.import_row IS '[operational] Row of that file, counted from 1 after the heading.';
COMMENT ON COLUMN referral.row_hash IS '[operational] SHA-256 of the row as read, to know a repeated row from a corrected one.';

CREATE TABLE referral_event (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  referral_id bigint NOT NULL REFERENCES referral,
  step text NOT NULL CHECK (step IN ('referred','consent-given','accepted','not-accepted','started','session-attended','session-missed','missed-decided','held','resumed','withdrawn','completed')),
  occurred_on date NOT NULL,
  session_no integer,
  reason text,
  breach_id bigint REFERENCES breach,
  note text,
  source_ref text,
  recorded_at timestamptz NOT NULL,
  source_system text NOT NULL,
  entered_by bigint REFERENCES staff,
  import_file_id bigint REFERENCES import_file,
  import_row integer,
  row_hash bytea
);
CREATE INDEX referral_event_referral ON referral_event (referral_id, occurred_on, id);
COMMENT ON TABLE referral_event IS '[personal] What happened to a referral: consent, accepted, sessions, on hold, withdrawn, completed. Append only.';
COMMENT ON COLUMN referral_event.id IS '[operational] Internal number.';
COMMENT ON COLUMN referral_event.referral_id IS '[operational] Referral.';
COMMENT ON COLUMN referral_event.step IS '[personal] What happened.';
COMMENT ON COLUMN referral_event.occurred_on IS '[operational] Day it happened.';
COMMENT ON COLUMN referral_event.session_no IS '[personal] Session attended, missed or decided about.';
COMMENT ON COLUMN referral_event.reason IS '[personal] Coded reason, for on hold, withdrawn, not accepted and a decision about a missed session.';
COMMENT ON COLUMN referral_event.breach_id IS '[personal] Breach recorded for a missed session.';
COMMENT ON COLUMN referral_event.note IS '[personal] Anything else, no victim''s name or address.';
COMMENT ON COLUMN referral_event.source_ref IS '[operational] Number of the step in the source system.';
COMMENT ON COLUMN referral_event.recorded_at IS '[operational] When we learnt it.';
COMMENT ON COLUMN referral_event.source_system IS '[operational] Who says so: key of the system or feed, or "gwarchod" for what staff enter here.';
COMMENT ON COLUMN referral_event.entered_by IS '[operational] Who entered it here; empty for a feed.';
COMMENT ON COLUMN referral_event.import_file_id IS '[operational] File it came in, for a feed.';
COMMENT ON COLUMN referral_event.import_row IS '[operational] Row of that file, counted from 1 after the heading.';
COMMENT ON COLUMN referral_event.row_hash IS '[operational] SHA-256 of the row as read, to know a repeated row from a corrected one.';

CREATE TABLE referral_follow_up (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  referral_id bigint NOT NULL REFERENCES referral,
  months integer NOT NULL,
  occurred_on date NOT NULL,
  found_crimes text[] NOT NULL,
  found_breaches text[] NOT NULL,
  result text NOT NULL CHECK (result IN ('nothing-new','new-harm','cannot-confirm')),
  victim_heard text NOT NULL CHECK (victim_heard IN ('heard','tried','not-tried','no-victim')),
  note text,
  recorded_at timestamptz NOT NULL,
  source_system text NOT NULL,
  entered_by bigint REFERENCES staff,
  import_file_id bigint REFERENCES import_file,
  import_row integer,
  row_hash bytea
);
CREATE INDEX referral_follow_up_referral ON referral_follow_up (referral_id, months, id);
COMMENT ON TABLE referral_follow_up IS '[personal] A named person''s check after a programme ended: what the record held that day, and what they confirmed. Append only.';
COMMENT ON COLUMN referral_follow_up.id IS '[operational] Internal number.';
COMMENT ON COLUMN referral_follow_up.referral_id IS '[operational] Referral.';
COMMENT ON COLUMN referral_follow_up.months IS '[operational] Which check: months after the end.';
COMMENT ON COLUMN referral_follow_up.occurred_on IS '[operational] Day of the check.';
COMMENT ON COLUMN referral_follow_up.found_crimes IS '[personal] References of new crimes the record held that day.';
COMMENT ON COLUMN referral_follow_up.found_breaches IS '[personal] References of new breaches the record held that day.';
COMMENT ON COLUMN referral_follow_up.result IS '[personal] What the named person confirmed.';
COMMENT ON COLUMN referral_follow_up.victim_heard IS '[victim] Whether the victim was asked.';
COMMENT ON COLUMN referral_follow_up.note IS '[personal] Anything else, no victim''s name or address.';
COMMENT ON COLUMN referral_follow_up.recorded_at IS '[operational] When we learnt it.';
COMMENT ON COLUMN referral_follow_up.source_system IS '[operational] Who says so: key of the system or feed, or "gwarchod" for what staff enter here.';
COMMENT ON COLUMN referral_follow_up.entered_by IS '[operational] Who entered it here; empty for a feed.';
COMMENT ON COLUMN referral_follow_up.import_file_id IS '[operational] File it came in, for a feed.';
COMMENT ON COLUMN referral_follow_up.import_row IS '[operational] Row of that file, counted from 1 after the heading.';
COMMENT ON COLUMN referral_follow_up.row_hash IS '[operational] SHA-256 of the row as read, to know a repeated row from a corrected one.';

CREATE TABLE referral_card (
  referral_id bigint PRIMARY KEY REFERENCES referral,
  person_id bigint NOT NULL REFERENCES person,
  programme text NOT NULL,
  provider text NOT NULL,
  state text NOT NULL,
  referred_on date NOT NULL,
  ended_on date,
  sessions_attended integer NOT NULL,
  sessions_missed integer NOT NULL,
  undecided_since date,
  next_check_on date,
  next_check_months integer,
  area_code text,
  owner_staff_id bigint REFERENCES staff,
  rebuilt_at timestamptz NOT NULL
);
CREATE INDEX referral_card_person ON referral_card (person_id);
CREATE INDEX referral_card_next ON referral_card (next_check_on) WHERE next_check_on IS NOT NULL;
CREATE INDEX referral_card_undecided ON referral_card (undecided_since) WHERE undecided_since IS NOT NULL;
CREATE INDEX referral_card_list ON referral_card (state, referred_on DESC, referral_id DESC);
COMMENT ON TABLE referral_card IS '[personal] A referral as lists and Today show it: derived from its facts, rebuilt when one changes.';
COMMENT ON COLUMN referral_card.referral_id IS '[operational] Referral.';
COMMENT ON COLUMN referral_card.person_id IS '[personal] Who, as matched now.';
COMMENT ON COLUMN referral_card.programme IS '[personal] Programme.';
COMMENT ON COLUMN referral_card.provider IS '[operational] Provider.';
COMMENT ON COLUMN referral_card.state IS '[personal] Where it stands.';
COMMENT ON COLUMN referral_card.referred_on IS '[operational] Day of the referral.';
COMMENT ON COLUMN referral_card.ended_on IS '[operational] Day it was completed or withdrawn.';
COMMENT ON COLUMN referral_card.sessions_attended IS '[personal] Sessions attended.';
COMMENT ON COLUMN referral_card.sessions_missed IS '[personal] Sessions missed.';
COMMENT ON COLUMN referral_card.undecided_since IS '[operational] First missed session, where an order requires the programme, that nobody has decided about.';
COMMENT ON COLUMN referral_card.next_check_on IS '[operational] Day of the next follow-up.';
COMMENT ON COLUMN referral_card.next_check_months IS '[operational] Which follow-up that is.';
COMMENT ON COLUMN referral_card.area_code IS '[operational] Local policing area.';
COMMENT ON COLUMN referral_card.owner_staff_id IS '[operational] Who referred, and answers for the follow-up.';
COMMENT ON COLUMN referral_card.rebuilt_at IS '[operational] When last derived.';

-- Facts are added and never changed; cards may be derived again.
GRANT SELECT, INSERT ON consideration_entry, consideration_answer, consideration_reading, consideration_card, primary_harm_review, referral, referral_event, referral_follow_up, referral_card TO gwarchod_app;
GRANT UPDATE ON referral_card TO gwarchod_app;
GRANT DELETE ON consideration_card TO gwarchod_app;
