-- Risk assessments as a register of what was assessed, when, by whom and how high; who disagreed; events that ask again; and the training that allows a sign-off.

CREATE TABLE staff_training (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  staff_id bigint NOT NULL REFERENCES staff,
  course text NOT NULL,
  completed_on date NOT NULL,
  expires_on date,
  note text,
  withdrawn boolean NOT NULL DEFAULT false,
  replaces_id bigint REFERENCES staff_training,
  recorded_at timestamptz NOT NULL,
  source_system text NOT NULL,
  entered_by bigint REFERENCES staff,
  import_file_id bigint REFERENCES import_file,
  import_row integer,
  row_hash bytea,
  CHECK (expires_on IS NULL OR expires_on >= completed_on),
  CHECK (withdrawn = false OR replaces_id IS NOT NULL)
);
-- Who may sign, and the skills of a team.
CREATE INDEX staff_training_staff ON staff_training (staff_id, course, id);
CREATE INDEX staff_training_replaces ON staff_training (replaces_id) WHERE replaces_id IS NOT NULL;
COMMENT ON TABLE staff_training IS '[operational] A course that a member of staff completed, by which sign-offs are allowed. Append only: a row put right is a new one that names it.';
COMMENT ON COLUMN staff_training.id IS '[operational] Internal number.';
COMMENT ON COLUMN staff_training.staff_id IS '[operational] Who was trained.';
COMMENT ON COLUMN staff_training.course IS '[operational] Key of the reference list "course".';
COMMENT ON COLUMN staff_training.completed_on IS '[operational] Day it was completed.';
COMMENT ON COLUMN staff_training.expires_on IS '[operational] Last day it counts; empty until further notice.';
COMMENT ON COLUMN staff_training.note IS '[operational] Where it was held, or why the row was taken back.';
COMMENT ON COLUMN staff_training.withdrawn IS '[operational] True where this row takes an earlier one back.';
COMMENT ON COLUMN staff_training.replaces_id IS '[operational] Row that this one puts right or takes back; the earlier one stays.';
COMMENT ON COLUMN staff_training.recorded_at IS '[operational] When we learnt it.';
COMMENT ON COLUMN staff_training.source_system IS '[operational] Who says so: key of the system or feed, or "gwarchod" for what staff enter here.';
COMMENT ON COLUMN staff_training.entered_by IS '[operational] Who entered it here; empty for a feed.';
COMMENT ON COLUMN staff_training.import_file_id IS '[operational] File it came in, for a feed.';
COMMENT ON COLUMN staff_training.import_row IS '[operational] Row of that file, counted from 1 after the heading.';
COMMENT ON COLUMN staff_training.row_hash IS '[operational] SHA-256 of the row as read, to know a repeated row from a corrected one.';

CREATE TABLE assessment (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  ref text NOT NULL UNIQUE,
  subject_nominal_id bigint NOT NULL REFERENCES nominal,
  crime_id bigint REFERENCES crime,
  tool text NOT NULL,
  tool_version text,
  state text NOT NULL CHECK (state IN ('completed','not-needed','refused')),
  level text,
  stage integer CHECK (stage BETWEEN 1 AND 8),
  reason text,
  reasons text,
  next_review_on date,
  regrade_of_id bigint REFERENCES assessment,
  occurred_on date NOT NULL,
  assessor_staff_id bigint REFERENCES staff,
  assessor_given text,
  training text NOT NULL CHECK (training IN ('trained','not-required','not-known')),
  staff_training_id bigint REFERENCES staff_training,
  source_ref text,
  recorded_at timestamptz NOT NULL,
  source_system text NOT NULL,
  entered_by bigint REFERENCES staff,
  import_file_id bigint REFERENCES import_file,
  import_row integer,
  row_hash bytea,
  CHECK (state <> 'completed' OR level IS NOT NULL OR stage IS NOT NULL),
  CHECK (state = 'completed' OR (reason IS NOT NULL AND level IS NULL AND stage IS NULL)),
  CHECK (training <> 'trained' OR staff_training_id IS NOT NULL),
  UNIQUE (source_system, source_ref)
);
-- The risk page of a person, and the page of a crime.
CREATE INDEX assessment_subject ON assessment (subject_nominal_id, id);
CREATE INDEX assessment_crime ON assessment (crime_id, id) WHERE crime_id IS NOT NULL;
COMMENT ON TABLE assessment IS '[personal] A risk assessment of a suspect: that it was made, was considered and not needed, or could not be made. No wording of any tool. Append only: a regrade is a new row that names the one before.';
COMMENT ON COLUMN assessment.id IS '[operational] Internal number.';
COMMENT ON COLUMN assessment.ref IS '[operational] Reference in addresses, for example RA-2026-00012.';
COMMENT ON COLUMN assessment.subject_nominal_id IS '[personal] Suspect it is about.';
COMMENT ON COLUMN assessment.crime_id IS '[personal] Crime it was made in; empty for the person as a whole.';
COMMENT ON COLUMN assessment.tool IS '[operational] Key of the reference list "assessment-tool".';
COMMENT ON COLUMN assessment.tool_version IS '[operational] Version or year of the form, as the assessor gives it.';
COMMENT ON COLUMN assessment.state IS '[personal] Made; considered and not needed; or could not be made because somebody declined or it was not safe.';
COMMENT ON COLUMN assessment.level IS '[special] Key of the reference list "assessment-level".';
COMMENT ON COLUMN assessment.stage IS '[special] Stage of homicide risk escalation, 1 to 8.';
COMMENT ON COLUMN assessment.reason IS '[personal] Key of the reference list "assessment-reason".';
COMMENT ON COLUMN assessment.reasons IS '[special] Why, in the assessor''s own words, no victim''s name or address.';
COMMENT ON COLUMN assessment.next_review_on IS '[operational] Day by which to look at it again.';
COMMENT ON COLUMN assessment.regrade_of_id IS '[operational] Assessment this one grades again; the earlier one stays.';
COMMENT ON COLUMN assessment.occurred_on IS '[operational] Day it was made.';
COMMENT ON COLUMN assessment.assessor_staff_id IS '[operational] Who signed it; empty where the source gives only a name.';
COMMENT ON COLUMN assessment.assessor_given IS '[operational] Who signed it, as the source writes it.';
COMMENT ON COLUMN assessment.training IS '[operational] What was known of the assessor''s training when it was signed.';
COMMENT ON COLUMN assessment.staff_training_id IS '[operational] Training record that was checked when it was signed.';
COMMENT ON COLUMN assessment.source_ref IS '[operational] Number in the source system.';
COMMENT ON COLUMN assessment.recorded_at IS '[operational] When we learnt it.';
COMMENT ON COLUMN assessment.source_system IS '[operational] Who says so: key of the system or feed, or "gwarchod" for what staff enter here.';
COMMENT ON COLUMN assessment.entered_by IS '[operational] Who entered it here; empty for a feed.';
COMMENT ON COLUMN assessment.import_file_id IS '[operational] File it came in, for a feed.';
COMMENT ON COLUMN assessment.import_row IS '[operational] Row of that file, counted from 1 after the heading.';
COMMENT ON COLUMN assessment.row_hash IS '[operational] SHA-256 of the row as read, to know a repeated row from a corrected one.';

CREATE TABLE assessment_disagreement (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  assessment_id bigint NOT NULL REFERENCES assessment,
  level text,
  stage integer CHECK (stage BETWEEN 1 AND 8),
  reasons text NOT NULL,
  occurred_at timestamptz NOT NULL,
  recorded_at timestamptz NOT NULL,
  source_system text NOT NULL,
  entered_by bigint REFERENCES staff,
  import_file_id bigint REFERENCES import_file,
  import_row integer,
  row_hash bytea
);
-- The page of an assessment.
CREATE INDEX assessment_disagreement_of ON assessment_disagreement (assessment_id, id);
COMMENT ON TABLE assessment_disagreement IS '[personal] Somebody who does not agree with an assessment, and why. It changes nothing: both stand side by side. Append only.';
COMMENT ON COLUMN assessment_disagreement.id IS '[operational] Internal number.';
COMMENT ON COLUMN assessment_disagreement.assessment_id IS '[operational] Assessment.';
COMMENT ON COLUMN assessment_disagreement.level IS '[special] Level this person would give: key of "assessment-level".';
COMMENT ON COLUMN assessment_disagreement.stage IS '[special] Stage this person would give.';
COMMENT ON COLUMN assessment_disagreement.reasons IS '[special] Why, no victim''s name or address.';
COMMENT ON COLUMN assessment_disagreement.occurred_at IS '[operational] When it was said.';
COMMENT ON COLUMN assessment_disagreement.recorded_at IS '[operational] When we learnt it.';
COMMENT ON COLUMN assessment_disagreement.source_system IS '[operational] Who says so: key of the system or feed, or "gwarchod" for what staff enter here.';
COMMENT ON COLUMN assessment_disagreement.entered_by IS '[operational] Who entered it here; empty for a feed.';
COMMENT ON COLUMN assessment_disagreement.import_file_id IS '[operational] File it came in, for a feed.';
COMMENT ON COLUMN assessment_disagreement.import_row IS '[operational] Row of that file, counted from 1 after the heading.';
COMMENT ON COLUMN assessment_disagreement.row_hash IS '[operational] SHA-256 of the row as read, to know a repeated row from a corrected one.';

CREATE TABLE risk_event (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  subject_nominal_id bigint NOT NULL REFERENCES nominal,
  crime_id bigint REFERENCES crime,
  kind text NOT NULL,
  occurred_on date NOT NULL,
  note text,
  source_ref text,
  recorded_at timestamptz NOT NULL,
  source_system text NOT NULL,
  entered_by bigint REFERENCES staff,
  import_file_id bigint REFERENCES import_file,
  import_row integer,
  row_hash bytea,
  UNIQUE (source_system, source_ref)
);
-- The risk page of a person.
CREATE INDEX risk_event_subject ON risk_event (subject_nominal_id, id);
COMMENT ON TABLE risk_event IS '[special] Something that makes risk change and is not a breach: a separation, a court date, a new partner. Append only.';
COMMENT ON COLUMN risk_event.id IS '[operational] Internal number.';
COMMENT ON COLUMN risk_event.subject_nominal_id IS '[personal] Suspect it is about.';
COMMENT ON COLUMN risk_event.crime_id IS '[personal] Crime it belongs to, if one.';
COMMENT ON COLUMN risk_event.kind IS '[special] Key of the reference list "assessment-trigger".';
COMMENT ON COLUMN risk_event.occurred_on IS '[special] Day it happened, or will.';
COMMENT ON COLUMN risk_event.note IS '[special] Anything else, no victim''s name or address.';
COMMENT ON COLUMN risk_event.source_ref IS '[operational] Number in the source system.';
COMMENT ON COLUMN risk_event.recorded_at IS '[operational] When we learnt it.';
COMMENT ON COLUMN risk_event.source_system IS '[operational] Who says so: key of the system or feed, or "gwarchod" for what staff enter here.';
COMMENT ON COLUMN risk_event.entered_by IS '[operational] Who entered it here; empty for a feed.';
COMMENT ON COLUMN risk_event.import_file_id IS '[operational] File it came in, for a feed.';
COMMENT ON COLUMN risk_event.import_row IS '[operational] Row of that file, counted from 1 after the heading.';
COMMENT ON COLUMN risk_event.row_hash IS '[operational] SHA-256 of the row as read, to know a repeated row from a corrected one.';

-- Facts are added and never changed.
GRANT SELECT, INSERT ON staff_training, assessment, assessment_disagreement, risk_event TO gwarchod_app;
