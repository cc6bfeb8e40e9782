-- Long because twelve tables each name every column. Shifts and skills of staff; advice asked and answered; what a perpetrator did, event by event; FOUR; disagreement about an offence; links between reports; and looks at a case from a queue.

CREATE TABLE staff_skill (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  staff_id bigint NOT NULL REFERENCES staff,
  skill text NOT NULL,
  occurred_on date NOT NULL,
  to_on date,
  withdrawn boolean NOT NULL DEFAULT false,
  replaces_id bigint REFERENCES staff_skill,
  recorded_at timestamptz NOT NULL,
  source_system text NOT NULL,
  entered_by bigint REFERENCES staff,
  CHECK (to_on IS NULL OR to_on >= occurred_on),
  CHECK (withdrawn = false OR replaces_id IS NOT NULL)
);
-- The directory.
CREATE INDEX staff_skill_staff ON staff_skill (staff_id, id);
-- Rows that a later one puts right.
CREATE INDEX staff_skill_replaces ON staff_skill (replaces_id) WHERE replaces_id IS NOT NULL;
COMMENT ON TABLE staff_skill IS '[operational] Something a member of staff can be asked about: champion, specialist. Append only: a row that ends or takes one back names it.';
COMMENT ON COLUMN staff_skill.id IS '[operational] Internal number.';
COMMENT ON COLUMN staff_skill.staff_id IS '[operational] Who.';
COMMENT ON COLUMN staff_skill.skill IS '[operational] Key of the reference list "skill".';
COMMENT ON COLUMN staff_skill.occurred_on IS '[operational] First day it holds.';
COMMENT ON COLUMN staff_skill.to_on IS '[operational] Last day; empty until further notice.';
COMMENT ON COLUMN staff_skill.withdrawn IS '[operational] True where this row takes an earlier one back.';
COMMENT ON COLUMN staff_skill.replaces_id IS '[operational] Row that this one ends or takes back; the earlier one stays.';
COMMENT ON COLUMN staff_skill.recorded_at IS '[operational] When we learnt it.';
COMMENT ON COLUMN staff_skill.source_system IS '[operational] Who says so: key of the system or feed, or "gwarchod" for what staff enter here.';
COMMENT ON COLUMN staff_skill.entered_by IS '[operational] Who entered it here; empty for a feed.';

CREATE TABLE staff_shift (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  staff_id bigint NOT NULL REFERENCES staff,
  from_at timestamptz NOT NULL,
  to_at timestamptz NOT NULL,
  withdrawn boolean NOT NULL DEFAULT false,
  replaces_id bigint REFERENCES staff_shift,
  recorded_at timestamptz NOT NULL,
  source_system text NOT NULL,
  entered_by bigint REFERENCES staff,
  import_file_id bigint REFERENCES import_file,
  import_row integer,
  row_hash bytea,
  CHECK (to_at > from_at),
  CHECK (withdrawn = false OR replaces_id IS NOT NULL)
);
-- Who is on shift now.
CREATE INDEX staff_shift_when ON staff_shift (to_at, from_at);
-- Rows that a later one takes back.
CREATE INDEX staff_shift_replaces ON staff_shift (replaces_id) WHERE replaces_id IS NOT NULL;
COMMENT ON TABLE staff_shift IS '[operational] When a member of staff is on shift, one line of a roster. Append only: a line taken back is a new row that names it.';
COMMENT ON COLUMN staff_shift.id IS '[operational] Internal number.';
COMMENT ON COLUMN staff_shift.staff_id IS '[operational] Who.';
COMMENT ON COLUMN staff_shift.from_at IS '[operational] Beginning of the shift.';
COMMENT ON COLUMN staff_shift.to_at IS '[operational] End of the shift.';
COMMENT ON COLUMN staff_shift.withdrawn IS '[operational] True where this row takes an earlier one back.';
COMMENT ON COLUMN staff_shift.replaces_id IS '[operational] Row that this one takes back; the earlier one stays.';
COMMENT ON COLUMN staff_shift.recorded_at IS '[operational] When we learnt it.';
COMMENT ON COLUMN staff_shift.source_system IS '[operational] Who says so: key of the system or feed, or "gwarchod" for what staff enter here.';
COMMENT ON COLUMN staff_shift.entered_by IS '[operational] Who entered it here; empty for a feed.';
COMMENT ON COLUMN staff_shift.import_file_id IS '[operational] File it came in, for a feed.';
COMMENT ON COLUMN staff_shift.import_row IS '[operational] Row of that file, counted from 1 after the heading.';
COMMENT ON COLUMN staff_shift.row_hash IS '[operational] SHA-256 of the row as read, to know a repeated row from a corrected one.';

CREATE TABLE advice_request (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  ref text NOT NULL UNIQUE,
  subject_nominal_id bigint REFERENCES nominal,
  crime_id bigint REFERENCES crime,
  question text NOT NULL,
  asked_staff_id bigint REFERENCES staff,
  asked_role text,
  way text NOT NULL CHECK (way IN ('here','phone','in-person')),
  occurred_at timestamptz NOT NULL,
  recorded_at timestamptz NOT NULL,
  source_system text NOT NULL,
  entered_by bigint REFERENCES staff,
  CHECK (subject_nominal_id IS NOT NULL OR crime_id IS NOT NULL),
  CHECK ((asked_staff_id IS NULL) <> (asked_role IS NULL))
);
-- The page of a crime, and of a person.
CREATE INDEX advice_request_crime ON advice_request (crime_id, id) WHERE crime_id IS NOT NULL;
-- The page of a person.
CREATE INDEX advice_request_subject ON advice_request (subject_nominal_id, id) WHERE subject_nominal_id IS NOT NULL;
-- Time to answer, by the day it was asked.
CREATE INDEX advice_request_asked ON advice_request (occurred_at, id);
COMMENT ON TABLE advice_request IS '[personal] A question about a case put to a person or to a role. Append only.';
COMMENT ON COLUMN advice_request.id IS '[operational] Internal number.';
COMMENT ON COLUMN advice_request.ref IS '[operational] Reference in addresses, for example AD-2026-00012.';
COMMENT ON COLUMN advice_request.subject_nominal_id IS '[personal] Suspect it is about; empty where nobody is named.';
COMMENT ON COLUMN advice_request.crime_id IS '[personal] Crime it is about; empty for the person as a whole.';
COMMENT ON COLUMN advice_request.question IS '[special] What was asked, no victim''s name or address.';
COMMENT ON COLUMN advice_request.asked_staff_id IS '[operational] Who was asked.';
COMMENT ON COLUMN advice_request.asked_role IS '[operational] Role that was asked, where nobody was named.';
COMMENT ON COLUMN advice_request.way IS '[operational] How it was asked.';
COMMENT ON COLUMN advice_request.occurred_at IS '[operational] When it was asked.';
COMMENT ON COLUMN advice_request.recorded_at IS '[operational] When we learnt it.';
COMMENT ON COLUMN advice_request.source_system IS '[operational] Who says so: key of the system or feed, or "gwarchod" for what staff enter here.';
COMMENT ON COLUMN advice_request.entered_by IS '[operational] Who entered it here; empty for a feed.';

CREATE TABLE advice_answer (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  request_id bigint NOT NULL REFERENCES advice_request,
  answer text NOT NULL,
  by_staff_id bigint REFERENCES staff,
  by_given text,
  occurred_at timestamptz NOT NULL,
  recorded_at timestamptz NOT NULL,
  source_system text NOT NULL,
  entered_by bigint REFERENCES staff,
  CHECK (by_staff_id IS NOT NULL OR by_given IS NOT NULL)
);
-- Whether a question has an answer.
CREATE INDEX advice_answer_request ON advice_answer (request_id, id);
COMMENT ON TABLE advice_answer IS '[personal] An answer to a question about a case. Append only: a second answer stands beside the first.';
COMMENT ON COLUMN advice_answer.id IS '[operational] Internal number.';
COMMENT ON COLUMN advice_answer.request_id IS '[operational] Question.';
COMMENT ON COLUMN advice_answer.answer IS '[special] What was answered, no victim''s name or address.';
COMMENT ON COLUMN advice_answer.by_staff_id IS '[operational] Who answered.';
COMMENT ON COLUMN advice_answer.by_given IS '[operational] Who answered, in words, where they are not in the directory.';
COMMENT ON COLUMN advice_answer.occurred_at IS '[operational] When it was answered.';
COMMENT ON COLUMN advice_answer.recorded_at IS '[operational] When we learnt it.';
COMMENT ON COLUMN advice_answer.source_system IS '[operational] Who says so: key of the system or feed, or "gwarchod" for what staff enter here.';
COMMENT ON COLUMN advice_answer.entered_by IS '[operational] Who entered it here; empty for a feed.';

CREATE TABLE conduct_log (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  ref text NOT NULL UNIQUE,
  subject_nominal_id bigint REFERENCES nominal,
  crime_id bigint REFERENCES crime,
  victim_nominal_id bigint REFERENCES nominal,
  pasted text NOT NULL,
  corrects_log_id bigint REFERENCES conduct_log,
  recorded_at timestamptz NOT NULL,
  source_system text NOT NULL,
  entered_by bigint REFERENCES staff,
  CHECK (subject_nominal_id IS NOT NULL OR crime_id IS NOT NULL)
);
-- Logs that a later one puts right.
CREATE INDEX conduct_log_corrects ON conduct_log (corrects_log_id) WHERE corrects_log_id IS NOT NULL;
-- Logs of a crime.
CREATE INDEX conduct_log_crime ON conduct_log (crime_id, id) WHERE crime_id IS NOT NULL;
-- Logs of a suspect.
CREATE INDEX conduct_log_subject ON conduct_log (subject_nominal_id, id) WHERE subject_nominal_id IS NOT NULL;
COMMENT ON TABLE conduct_log IS '[personal] Lines about what a perpetrator did, pasted as one text and kept whole, the lines that could not be read among them. Append only.';
COMMENT ON COLUMN conduct_log.id IS '[operational] Internal number.';
COMMENT ON COLUMN conduct_log.ref IS '[operational] Reference in addresses, for example CL-2026-00012.';
COMMENT ON COLUMN conduct_log.subject_nominal_id IS '[personal] Suspect; empty where nobody is named.';
COMMENT ON COLUMN conduct_log.crime_id IS '[personal] Crime; empty for the person as a whole.';
COMMENT ON COLUMN conduct_log.victim_nominal_id IS '[victim] Victim it was done to, where one is chosen.';
COMMENT ON COLUMN conduct_log.pasted IS '[special] The lines as they were pasted.';
COMMENT ON COLUMN conduct_log.corrects_log_id IS '[operational] Log whose lines that could not be read are put right here.';
COMMENT ON COLUMN conduct_log.recorded_at IS '[operational] When we learnt it.';
COMMENT ON COLUMN conduct_log.source_system IS '[operational] Who says so: key of the system or feed, or "gwarchod" for what staff enter here.';
COMMENT ON COLUMN conduct_log.entered_by IS '[operational] Who entered it here; empty for a feed.';

CREATE TABLE conduct_event (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  log_id bigint NOT NULL REFERENCES conduct_log,
  line_no integer NOT NULL,
  subject_nominal_id bigint REFERENCES nominal,
  crime_id bigint REFERENCES crime,
  victim_nominal_id bigint REFERENCES nominal,
  occurred_at timestamptz NOT NULL,
  occurred_precision text NOT NULL CHECK (occurred_precision IN ('minute','day')),
  channel text NOT NULL,
  minutes integer CHECK (minutes > 0),
  account text,
  withdrawn boolean NOT NULL DEFAULT false,
  replaces_id bigint REFERENCES conduct_event,
  recorded_at timestamptz NOT NULL,
  source_system text NOT NULL,
  entered_by bigint REFERENCES staff,
  CHECK (subject_nominal_id IS NOT NULL OR crime_id IS NOT NULL),
  CHECK (withdrawn = false OR replaces_id IS NOT NULL)
);
-- Course of conduct of a person.
CREATE INDEX conduct_event_subject ON conduct_event (subject_nominal_id, occurred_at) WHERE subject_nominal_id IS NOT NULL;
-- Events of a crime.
CREATE INDEX conduct_event_crime ON conduct_event (crime_id, occurred_at) WHERE crime_id IS NOT NULL;
-- Lines of a log.
CREATE INDEX conduct_event_log ON conduct_event (log_id, line_no);
-- Rows that a later one takes back.
CREATE INDEX conduct_event_replaces ON conduct_event (replaces_id) WHERE replaces_id IS NOT NULL;
COMMENT ON TABLE conduct_event IS '[personal] One thing a perpetrator did, as logged. Append only: an event taken back is a new row that names it.';
COMMENT ON COLUMN conduct_event.id IS '[operational] Internal number.';
COMMENT ON COLUMN conduct_event.log_id IS '[operational] Log it is a line of.';
COMMENT ON COLUMN conduct_event.line_no IS '[operational] Line of that log, from 1.';
COMMENT ON COLUMN conduct_event.subject_nominal_id IS '[personal] Suspect; empty where nobody is named.';
COMMENT ON COLUMN conduct_event.crime_id IS '[personal] Crime; empty for the person as a whole.';
COMMENT ON COLUMN conduct_event.victim_nominal_id IS '[victim] Victim it was done to, where one is chosen.';
COMMENT ON COLUMN conduct_event.occurred_at IS '[special] When it happened; the start of the day where only the day is known.';
COMMENT ON COLUMN conduct_event.occurred_precision IS '[operational] How exactly that is known.';
COMMENT ON COLUMN conduct_event.channel IS '[special] Key of the reference list "channel".';
COMMENT ON COLUMN conduct_event.minutes IS '[special] How long it took, where somebody says so.';
COMMENT ON COLUMN conduct_event.account IS '[special] What was done, in words, no victim''s name or address.';
COMMENT ON COLUMN conduct_event.withdrawn IS '[operational] True where this row takes an earlier one back.';
COMMENT ON COLUMN conduct_event.replaces_id IS '[operational] Row that this one takes back; the earlier one stays.';
COMMENT ON COLUMN conduct_event.recorded_at IS '[operational] When we learnt it.';
COMMENT ON COLUMN conduct_event.source_system IS '[operational] Who says so: key of the system or feed, or "gwarchod" for what staff enter here.';
COMMENT ON COLUMN conduct_event.entered_by IS '[operational] Who entered it here; empty for a feed.';

CREATE TABLE conduct_link (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  crime_id bigint NOT NULL REFERENCES crime,
  other_crime_id bigint NOT NULL REFERENCES crime,
  linked boolean NOT NULL,
  reason text,
  occurred_on date NOT NULL,
  recorded_at timestamptz NOT NULL,
  source_system text NOT NULL,
  entered_by bigint REFERENCES staff,
  CHECK (crime_id < other_crime_id)
);
-- Links of a crime, from either end.
CREATE INDEX conduct_link_pair ON conduct_link (crime_id, other_crime_id, id);
-- Links of a crime, from the other end.
CREATE INDEX conduct_link_other ON conduct_link (other_crime_id, id);
COMMENT ON TABLE conduct_link IS '[personal] Whether two reports belong to one course of conduct, as a person decided. Append only: the newest row of a pair of crimes stands, and undoes the one before.';
COMMENT ON COLUMN conduct_link.id IS '[operational] Internal number.';
COMMENT ON COLUMN conduct_link.crime_id IS '[personal] The crime recorded earlier here.';
COMMENT ON COLUMN conduct_link.other_crime_id IS '[personal] The crime recorded later here.';
COMMENT ON COLUMN conduct_link.linked IS '[personal] True: one course of conduct. False: not so.';
COMMENT ON COLUMN conduct_link.reason IS '[special] Why, no victim''s name or address.';
COMMENT ON COLUMN conduct_link.occurred_on IS '[operational] Day it was decided.';
COMMENT ON COLUMN conduct_link.recorded_at IS '[operational] When we learnt it.';
COMMENT ON COLUMN conduct_link.source_system IS '[operational] Who says so: key of the system or feed, or "gwarchod" for what staff enter here.';
COMMENT ON COLUMN conduct_link.entered_by IS '[operational] Who entered it here; empty for a feed.';

CREATE TABLE four_answer (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  crime_id bigint NOT NULL REFERENCES crime,
  mark text NOT NULL CHECK (mark IN ('fixated','obsessive','unwanted','repeated')),
  answer text NOT NULL CHECK (answer IN ('yes','no','not-known')),
  events text[] NOT NULL DEFAULT '{}',
  reason text,
  occurred_at timestamptz NOT NULL,
  recorded_at timestamptz NOT NULL,
  source_system text NOT NULL,
  entered_by bigint REFERENCES staff,
  CHECK (answer <> 'yes' OR cardinality(events) > 0)
);
-- The page of a crime.
CREATE INDEX four_answer_crime ON four_answer (crime_id, mark, id);
COMMENT ON TABLE four_answer IS '[personal] Whether conduct is fixated, obsessive, unwanted or repeated, each by a named person with the events that show it. Append only: the newest row of a crime and mark stands.';
COMMENT ON COLUMN four_answer.id IS '[operational] Internal number.';
COMMENT ON COLUMN four_answer.crime_id IS '[personal] Crime.';
COMMENT ON COLUMN four_answer.mark IS '[operational] Which of the four.';
COMMENT ON COLUMN four_answer.answer IS '[special] The answer.';
COMMENT ON COLUMN four_answer.events IS '[special] References of the events that show it.';
COMMENT ON COLUMN four_answer.reason IS '[special] Why, no victim''s name or address.';
COMMENT ON COLUMN four_answer.occurred_at IS '[operational] When it was answered.';
COMMENT ON COLUMN four_answer.recorded_at IS '[operational] When we learnt it.';
COMMENT ON COLUMN four_answer.source_system IS '[operational] Who says so: key of the system or feed, or "gwarchod" for what staff enter here.';
COMMENT ON COLUMN four_answer.entered_by IS '[operational] Who entered it here; empty for a feed.';

CREATE TABLE stalking_view (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  crime_id bigint NOT NULL REFERENCES crime,
  reason text NOT NULL,
  occurred_at timestamptz NOT NULL,
  recorded_at timestamptz NOT NULL,
  source_system text NOT NULL,
  entered_by bigint REFERENCES staff
);
-- The page of a crime.
CREATE INDEX stalking_view_crime ON stalking_view (crime_id, id);
COMMENT ON TABLE stalking_view IS '[personal] Why somebody says that a case is not stalking. It waits for a second reader and decides nothing by itself. Append only.';
COMMENT ON COLUMN stalking_view.id IS '[operational] Internal number.';
COMMENT ON COLUMN stalking_view.crime_id IS '[personal] Crime.';
COMMENT ON COLUMN stalking_view.reason IS '[special] Why, no victim''s name or address.';
COMMENT ON COLUMN stalking_view.occurred_at IS '[operational] When it was said.';
COMMENT ON COLUMN stalking_view.recorded_at IS '[operational] When we learnt it.';
COMMENT ON COLUMN stalking_view.source_system IS '[operational] Who says so: key of the system or feed, or "gwarchod" for what staff enter here.';
COMMENT ON COLUMN stalking_view.entered_by IS '[operational] Who entered it here; empty for a feed.';

CREATE TABLE stalking_view_reading (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  view_id bigint NOT NULL REFERENCES stalking_view,
  agrees boolean NOT NULL,
  reason text,
  occurred_at timestamptz NOT NULL,
  recorded_at timestamptz NOT NULL,
  source_system text NOT NULL,
  entered_by bigint REFERENCES staff
);
-- Whether a view was read.
CREATE INDEX stalking_view_reading_view ON stalking_view_reading (view_id, id);
COMMENT ON TABLE stalking_view_reading IS '[personal] What a second reader says of the view that a case is not stalking. Append only.';
COMMENT ON COLUMN stalking_view_reading.id IS '[operational] Internal number.';
COMMENT ON COLUMN stalking_view_reading.view_id IS '[operational] View that was read.';
COMMENT ON COLUMN stalking_view_reading.agrees IS '[special] Whether the second reader agrees.';
COMMENT ON COLUMN stalking_view_reading.reason IS '[special] Why.';
COMMENT ON COLUMN stalking_view_reading.occurred_at IS '[operational] When it was read.';
COMMENT ON COLUMN stalking_view_reading.recorded_at IS '[operational] When we learnt it.';
COMMENT ON COLUMN stalking_view_reading.source_system IS '[operational] Who says so: key of the system or feed, or "gwarchod" for what staff enter here.';
COMMENT ON COLUMN stalking_view_reading.entered_by IS '[operational] Who entered it here; empty for a feed.';

CREATE TABLE classification_step (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  crime_id bigint NOT NULL REFERENCES crime,
  step text NOT NULL CHECK (step IN ('view','owner','resolved')),
  offence_key text,
  staff_id bigint REFERENCES staff,
  reason text,
  occurred_at timestamptz NOT NULL,
  recorded_at timestamptz NOT NULL,
  source_system text NOT NULL,
  entered_by bigint REFERENCES staff,
  CHECK (step = 'owner' OR (offence_key IS NOT NULL AND reason IS NOT NULL)),
  CHECK (step <> 'owner' OR staff_id IS NOT NULL)
);
-- The page of a crime.
CREATE INDEX classification_step_crime ON classification_step (crime_id, id);
COMMENT ON TABLE classification_step IS '[personal] A disagreement about the offence of a crime: a view, who answers for settling it, and how it was settled. Append only.';
COMMENT ON COLUMN classification_step.id IS '[operational] Internal number.';
COMMENT ON COLUMN classification_step.crime_id IS '[personal] Crime.';
COMMENT ON COLUMN classification_step.step IS '[operational] What was said.';
COMMENT ON COLUMN classification_step.offence_key IS '[personal] Key of the reference list "offence": the offence this person says it is, or that was settled on.';
COMMENT ON COLUMN classification_step.staff_id IS '[operational] Who answers for settling it, for an owner.';
COMMENT ON COLUMN classification_step.reason IS '[special] Why, no victim''s name or address.';
COMMENT ON COLUMN classification_step.occurred_at IS '[operational] When.';
COMMENT ON COLUMN classification_step.recorded_at IS '[operational] When we learnt it.';
COMMENT ON COLUMN classification_step.source_system IS '[operational] Who says so: key of the system or feed, or "gwarchod" for what staff enter here.';
COMMENT ON COLUMN classification_step.entered_by IS '[operational] Who entered it here; empty for a feed.';

CREATE TABLE case_look (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  queue text NOT NULL,
  crime_id bigint NOT NULL REFERENCES crime,
  subject_nominal_id bigint NOT NULL REFERENCES nominal,
  result text NOT NULL,
  reason text,
  occurred_at timestamptz NOT NULL,
  recorded_at timestamptz NOT NULL,
  source_system text NOT NULL,
  entered_by bigint REFERENCES staff
);
-- The queues.
CREATE INDEX case_look_case ON case_look (queue, crime_id, id);
COMMENT ON TABLE case_look IS '[personal] What somebody decided after a case came to a queue: secondary risk, missed opportunities, new events after it was closed. Append only: the newest row of a queue, crime and suspect stands.';
COMMENT ON COLUMN case_look.id IS '[operational] Internal number.';
COMMENT ON COLUMN case_look.queue IS '[operational] Key of the reference list "queue".';
COMMENT ON COLUMN case_look.crime_id IS '[personal] Crime.';
COMMENT ON COLUMN case_look.subject_nominal_id IS '[personal] Suspect.';
COMMENT ON COLUMN case_look.result IS '[personal] Key of the reference list "look-result".';
COMMENT ON COLUMN case_look.reason IS '[special] Why, and what is to be done, no victim''s name or address.';
COMMENT ON COLUMN case_look.occurred_at IS '[operational] When it was looked at.';
COMMENT ON COLUMN case_look.recorded_at IS '[operational] When we learnt it.';
COMMENT ON COLUMN case_look.source_system IS '[operational] Who says so: key of the system or feed, or "gwarchod" for what staff enter here.';
COMMENT ON COLUMN case_look.entered_by IS '[operational] Who entered it here; empty for a feed.';

-- Offences that somebody questions: few among many.
CREATE INDEX crime_version_questioned ON crime_version (crime_id) WHERE is_questioned;

-- Facts are added and never changed.
GRANT SELECT, INSERT ON staff_skill, staff_shift, advice_request, advice_answer, conduct_log, conduct_event, conduct_link, four_answer,
  stalking_view, stalking_view_reading, classification_step, case_look TO gwarchod_app;
