-- Meetings about perpetrators: the daily management meeting, IOM, MAPPA, local intelligence forums and the stalking clinic.

CREATE TABLE meeting (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  kind text NOT NULL,
  area_code text,
  place text NOT NULL,
  held_on date NOT NULL,
  recorded_at timestamptz NOT NULL,
  source_system text NOT NULL,
  entered_by bigint REFERENCES staff,
  UNIQUE (place, held_on)
);
-- The list of meetings.
CREATE INDEX meeting_held_on ON meeting (held_on);
COMMENT ON TABLE meeting IS '[operational] A meeting of one kind, place and day. Append only.';
COMMENT ON COLUMN meeting.id IS '[operational] Internal number.';
COMMENT ON COLUMN meeting.kind IS '[operational] Key of the reference list "meeting-kind".';
COMMENT ON COLUMN meeting.area_code IS '[operational] Area it is for: key of the reference list "area"; empty for the whole force.';
COMMENT ON COLUMN meeting.place IS '[operational] How it stands in an address, for example "powys", "clinic" or "forum-powys".';
COMMENT ON COLUMN meeting.held_on IS '[operational] Day it is held.';
COMMENT ON COLUMN meeting.recorded_at IS '[operational] When it was put down here.';
COMMENT ON COLUMN meeting.source_system IS '[operational] Who says so: "gwarchod" for what staff enter here.';
COMMENT ON COLUMN meeting.entered_by IS '[operational] Who put it down.';

CREATE TABLE meeting_event (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  meeting_id bigint NOT NULL REFERENCES meeting,
  step text NOT NULL CHECK (step IN ('opened','closed','reopened')),
  chair_staff_id bigint REFERENCES staff,
  occurred_at timestamptz NOT NULL,
  recorded_at timestamptz NOT NULL,
  source_system text NOT NULL,
  entered_by bigint REFERENCES staff
);
-- The state of a meeting.
CREATE INDEX meeting_event_of ON meeting_event (meeting_id, id);
COMMENT ON TABLE meeting_event IS '[operational] That a meeting was opened, closed or opened again, and by whom it was chaired. Append only.';
COMMENT ON COLUMN meeting_event.id IS '[operational] Internal number.';
COMMENT ON COLUMN meeting_event.meeting_id IS '[operational] Meeting.';
COMMENT ON COLUMN meeting_event.step IS '[operational] What happened.';
COMMENT ON COLUMN meeting_event.chair_staff_id IS '[operational] Who chairs it from then on.';
COMMENT ON COLUMN meeting_event.occurred_at IS '[operational] When.';
COMMENT ON COLUMN meeting_event.recorded_at IS '[operational] When we learnt it.';
COMMENT ON COLUMN meeting_event.source_system IS '[operational] Who says so: "gwarchod" for what staff enter here.';
COMMENT ON COLUMN meeting_event.entered_by IS '[operational] Who entered it here.';

CREATE TABLE meeting_item (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  meeting_id bigint NOT NULL REFERENCES meeting,
  number integer NOT NULL CHECK (number > 0),
  subject_nominal_id bigint NOT NULL REFERENCES nominal,
  crime_id bigint REFERENCES crime,
  why text,
  occurred_at timestamptz NOT NULL,
  recorded_at timestamptz NOT NULL,
  source_system text NOT NULL,
  entered_by bigint REFERENCES staff,
  UNIQUE (meeting_id, number)
);
CREATE INDEX meeting_item_subject ON meeting_item (subject_nominal_id);
COMMENT ON TABLE meeting_item IS '[personal] A case on the list of a meeting, by its number there. Append only.';
COMMENT ON COLUMN meeting_item.id IS '[operational] Internal number.';
COMMENT ON COLUMN meeting_item.meeting_id IS '[operational] Meeting.';
COMMENT ON COLUMN meeting_item.number IS '[operational] Its number on the list, from 1.';
COMMENT ON COLUMN meeting_item.subject_nominal_id IS '[personal] Who it is about.';
COMMENT ON COLUMN meeting_item.crime_id IS '[personal] Crime it is about; empty for the person as a whole.';
COMMENT ON COLUMN meeting_item.why IS '[personal] Why somebody put it on the list by hand, or the question to a clinic; no victim''s name or address.';
COMMENT ON COLUMN meeting_item.occurred_at IS '[operational] When it was put on the list.';
COMMENT ON COLUMN meeting_item.recorded_at IS '[operational] When we learnt it.';
COMMENT ON COLUMN meeting_item.source_system IS '[operational] Who says so: "gwarchod" for what staff enter here.';
COMMENT ON COLUMN meeting_item.entered_by IS '[operational] Who put it there: by hand, or by opening the meeting.';

CREATE TABLE meeting_item_reason (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  item_id bigint NOT NULL REFERENCES meeting_item,
  reason text NOT NULL,
  record_ref text,
  since_on date
);
CREATE INDEX meeting_item_reason_of ON meeting_item_reason (item_id, id);
COMMENT ON TABLE meeting_item_reason IS '[personal] Why a case is on the list, each with its record and day. Append only.';
COMMENT ON COLUMN meeting_item_reason.id IS '[operational] Internal number.';
COMMENT ON COLUMN meeting_item_reason.item_id IS '[operational] Case.';
COMMENT ON COLUMN meeting_item_reason.reason IS '[operational] Key of the reference list "meeting-reason".';
COMMENT ON COLUMN meeting_item_reason.record_ref IS '[operational] Reference of the record that brings it, where there is one.';
COMMENT ON COLUMN meeting_item_reason.since_on IS '[operational] Day of it.';

CREATE TABLE meeting_entry (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  item_id bigint NOT NULL REFERENCES meeting_item,
  consideration_entry_id bigint REFERENCES consideration_entry,
  occurred_at timestamptz NOT NULL,
  recorded_at timestamptz NOT NULL,
  source_system text NOT NULL,
  entered_by bigint REFERENCES staff
);
CREATE INDEX meeting_entry_of ON meeting_entry (item_id, id);
-- Where a consideration was decided.
CREATE INDEX meeting_entry_consideration ON meeting_entry (consideration_entry_id) WHERE consideration_entry_id IS NOT NULL;
COMMENT ON TABLE meeting_entry IS '[personal] What a scribe saved about a case at once. Append only.';
COMMENT ON COLUMN meeting_entry.id IS '[operational] Internal number.';
COMMENT ON COLUMN meeting_entry.item_id IS '[operational] Case.';
COMMENT ON COLUMN meeting_entry.consideration_entry_id IS '[operational] What was considered, as it stands on the case: this meeting is where it was decided.';
COMMENT ON COLUMN meeting_entry.occurred_at IS '[operational] When it was said.';
COMMENT ON COLUMN meeting_entry.recorded_at IS '[operational] When we learnt it.';
COMMENT ON COLUMN meeting_entry.source_system IS '[operational] Who says so: "gwarchod" for what staff enter here.';
COMMENT ON COLUMN meeting_entry.entered_by IS '[operational] Scribe who entered it.';

CREATE TABLE meeting_answer (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  entry_id bigint NOT NULL REFERENCES meeting_entry,
  field text NOT NULL,
  code text,
  words text,
  CHECK (code IS NOT NULL OR words IS NOT NULL)
);
CREATE INDEX meeting_answer_of ON meeting_answer (entry_id, id);
COMMENT ON TABLE meeting_answer IS '[personal] One answer of an entry; of each field the newest stands. Append only.';
COMMENT ON COLUMN meeting_answer.id IS '[operational] Internal number.';
COMMENT ON COLUMN meeting_answer.entry_id IS '[operational] Entry.';
COMMENT ON COLUMN meeting_answer.field IS '[operational] What it answers: the decision, a pillar, the question, the papers, the advice, how sure, the picture.';
COMMENT ON COLUMN meeting_answer.code IS '[operational] Choice made: key of the list that the field has.';
COMMENT ON COLUMN meeting_answer.words IS '[personal] What was said, no victim''s name or address.';

CREATE TABLE meeting_action (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  ref text NOT NULL UNIQUE,
  item_id bigint NOT NULL REFERENCES meeting_item,
  entry_id bigint NOT NULL REFERENCES meeting_entry,
  words text NOT NULL,
  owner_staff_id bigint NOT NULL REFERENCES staff,
  due_on date NOT NULL,
  occurred_at timestamptz NOT NULL,
  recorded_at timestamptz NOT NULL,
  source_system text NOT NULL,
  entered_by bigint REFERENCES staff
);
CREATE INDEX meeting_action_of ON meeting_action (item_id, id);
COMMENT ON TABLE meeting_action IS '[personal] Something that a meeting gave to somebody to do by a day. Append only.';
COMMENT ON COLUMN meeting_action.id IS '[operational] Internal number.';
COMMENT ON COLUMN meeting_action.ref IS '[operational] Reference in addresses, for example ACT-2026-00012.';
COMMENT ON COLUMN meeting_action.item_id IS '[operational] Case it is about.';
COMMENT ON COLUMN meeting_action.entry_id IS '[operational] Entry it was given with.';
COMMENT ON COLUMN meeting_action.words IS '[personal] What is to be done, no victim''s name or address.';
COMMENT ON COLUMN meeting_action.owner_staff_id IS '[operational] Who is to do it.';
COMMENT ON COLUMN meeting_action.due_on IS '[operational] Day by which it is to be done.';
COMMENT ON COLUMN meeting_action.occurred_at IS '[operational] When it was given.';
COMMENT ON COLUMN meeting_action.recorded_at IS '[operational] When we learnt it.';
COMMENT ON COLUMN meeting_action.source_system IS '[operational] Who says so: "gwarchod" for what staff enter here.';
COMMENT ON COLUMN meeting_action.entered_by IS '[operational] Scribe who entered it.';

CREATE TABLE meeting_action_event (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  action_id bigint NOT NULL REFERENCES meeting_action,
  step text NOT NULL CHECK (step IN ('done','dropped','handed-on')),
  words text NOT NULL,
  owner_staff_id bigint REFERENCES staff,
  due_on date,
  by_staff_id bigint NOT NULL REFERENCES staff,
  occurred_at timestamptz NOT NULL,
  recorded_at timestamptz NOT NULL,
  source_system text NOT NULL,
  entered_by bigint REFERENCES staff,
  CHECK (step <> 'handed-on' OR (owner_staff_id IS NOT NULL AND due_on IS NOT NULL))
);
CREATE INDEX meeting_action_event_of ON meeting_action_event (action_id, id);
COMMENT ON TABLE meeting_action_event IS '[personal] What became of an action: done with a result, not to be done and why, or handed on. Append only.';
COMMENT ON COLUMN meeting_action_event.id IS '[operational] Internal number.';
COMMENT ON COLUMN meeting_action_event.action_id IS '[operational] Action.';
COMMENT ON COLUMN meeting_action_event.step IS '[operational] What became of it.';
COMMENT ON COLUMN meeting_action_event.words IS '[personal] The result, or why; no victim''s name or address.';
COMMENT ON COLUMN meeting_action_event.owner_staff_id IS '[operational] Who has it from then on, where it was handed on.';
COMMENT ON COLUMN meeting_action_event.due_on IS '[operational] Day by which it is due from then on, where it was handed on.';
COMMENT ON COLUMN meeting_action_event.by_staff_id IS '[operational] Who did it, or who decided.';
COMMENT ON COLUMN meeting_action_event.occurred_at IS '[operational] When.';
COMMENT ON COLUMN meeting_action_event.recorded_at IS '[operational] When we learnt it.';
COMMENT ON COLUMN meeting_action_event.source_system IS '[operational] Who says so: "gwarchod" for what staff enter here.';
COMMENT ON COLUMN meeting_action_event.entered_by IS '[operational] Who entered it here.';

CREATE TABLE meeting_action_card (
  action_id bigint PRIMARY KEY REFERENCES meeting_action,
  owner_staff_id bigint NOT NULL REFERENCES staff,
  due_on date NOT NULL,
  state text NOT NULL CHECK (state IN ('open','done','dropped')),
  rebuilt_at timestamptz NOT NULL
);
-- Today, and the head of the next list: open actions by day.
CREATE INDEX meeting_action_card_open ON meeting_action_card (due_on) WHERE state = 'open';
COMMENT ON TABLE meeting_action_card IS '[operational] Where each action stands, derived from its facts.';
COMMENT ON COLUMN meeting_action_card.action_id IS '[operational] Action.';
COMMENT ON COLUMN meeting_action_card.owner_staff_id IS '[operational] Who has it now.';
COMMENT ON COLUMN meeting_action_card.due_on IS '[operational] Day by which it is due now.';
COMMENT ON COLUMN meeting_action_card.state IS '[operational] Open, done, or not to be done.';
COMMENT ON COLUMN meeting_action_card.rebuilt_at IS '[operational] When it was derived.';

GRANT SELECT, INSERT ON meeting, meeting_event, meeting_item, meeting_item_reason, meeting_entry, meeting_answer, meeting_action, meeting_action_event TO gwarchod_app;
GRANT SELECT, INSERT, UPDATE ON meeting_action_card TO gwarchod_app;
