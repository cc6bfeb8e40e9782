-- Long because it holds the tables of one room, each column described. Who manages a person and how: owner, unit, cohort, visits, tags, plans, disclosure, hand-over; and what providers of programmes see and say.

CREATE TABLE management_fact (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  subject_nominal_id bigint NOT NULL REFERENCES nominal,
  part text NOT NULL CHECK (part IN ('owner','unit','cohort')),
  staff_id bigint REFERENCES staff,
  team_id bigint REFERENCES team,
  cohort text,
  is_in boolean,
  level integer CHECK (level BETWEEN 1 AND 3),
  occurred_on date NOT NULL,
  reason text NOT NULL,
  recorded_at timestamptz NOT NULL,
  source_system text NOT NULL,
  entered_by bigint REFERENCES staff,
  CHECK ((part = 'cohort') = (cohort IS NOT NULL)),
  CHECK ((part = 'cohort') = (is_in IS NOT NULL)),
  CHECK (part = 'owner' OR staff_id IS NULL),
  CHECK (part = 'unit' OR team_id IS NULL),
  CHECK (level IS NULL OR is_in)
);
-- The management page of a person, and Today.
CREATE INDEX management_fact_subject ON management_fact (subject_nominal_id, id);
COMMENT ON TABLE management_fact IS '[personal] Who manages a person, from which unit and in which cohort, each from a day with the reason. Append only: the newest of each part stands.';
COMMENT ON COLUMN management_fact.id IS '[operational] Internal number.';
COMMENT ON COLUMN management_fact.subject_nominal_id IS '[personal] Whom it is about.';
COMMENT ON COLUMN management_fact.part IS '[personal] Owner, unit or cohort.';
COMMENT ON COLUMN management_fact.staff_id IS '[operational] New owner; empty where the owner puts it down.';
COMMENT ON COLUMN management_fact.team_id IS '[operational] New unit; empty where no unit has it.';
COMMENT ON COLUMN management_fact.cohort IS '[special] Key of the reference list "management-cohort".';
COMMENT ON COLUMN management_fact.is_in IS '[special] True where the person enters the cohort, false where they leave it.';
COMMENT ON COLUMN management_fact.level IS '[special] Level of management, for cohorts that have levels.';
COMMENT ON COLUMN management_fact.occurred_on IS '[personal] Day from which it holds.';
COMMENT ON COLUMN management_fact.reason IS '[personal] Why, no victim''s name or address.';
COMMENT ON COLUMN management_fact.recorded_at IS '[operational] When we learnt it.';
COMMENT ON COLUMN management_fact.source_system IS '[operational] Who says so: key of the system or feed, or "gwarchod" for what staff enter here.';
COMMENT ON COLUMN management_fact.entered_by IS '[operational] Who entered it here; empty for a feed.';

CREATE TABLE nomination_decision (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  subject_nominal_id bigint NOT NULL REFERENCES nominal,
  decision text NOT NULL CHECK (decision IN ('accepted','declined')),
  triggers text[] NOT NULL,
  reason text NOT NULL,
  occurred_on date NOT NULL,
  recorded_at timestamptz NOT NULL,
  source_system text NOT NULL,
  entered_by bigint REFERENCES staff,
  CHECK (cardinality(triggers) > 0)
);
-- Which nominations are answered.
CREATE INDEX nomination_decision_subject ON nomination_decision (subject_nominal_id, id);
COMMENT ON TABLE nomination_decision IS '[special] A named person accepts or declines a nomination to integrated management that the system proposed. Append only.';
COMMENT ON COLUMN nomination_decision.id IS '[operational] Internal number.';
COMMENT ON COLUMN nomination_decision.subject_nominal_id IS '[personal] Whom it is about.';
COMMENT ON COLUMN nomination_decision.decision IS '[special] What was decided.';
COMMENT ON COLUMN nomination_decision.triggers IS '[special] References of the assessments and orders that were decided about; one that comes later proposes again.';
COMMENT ON COLUMN nomination_decision.reason IS '[special] Why, no victim''s name or address.';
COMMENT ON COLUMN nomination_decision.occurred_on IS '[personal] Day of the decision.';
COMMENT ON COLUMN nomination_decision.recorded_at IS '[operational] When we learnt it.';
COMMENT ON COLUMN nomination_decision.source_system IS '[operational] Who says so: key of the system or feed, or "gwarchod" for what staff enter here.';
COMMENT ON COLUMN nomination_decision.entered_by IS '[operational] Who entered it here; empty for a feed.';

CREATE TABLE management_visit (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  ref text NOT NULL UNIQUE,
  subject_nominal_id bigint NOT NULL REFERENCES nominal,
  planned_on date NOT NULL,
  purpose text NOT NULL,
  staff_id bigint REFERENCES staff,
  note text,
  recorded_at timestamptz NOT NULL,
  source_system text NOT NULL,
  entered_by bigint REFERENCES staff
);
-- The management page of a person.
CREATE INDEX management_visit_subject ON management_visit (subject_nominal_id, planned_on);
-- Visits by their day, for Today.
CREATE INDEX management_visit_planned ON management_visit (planned_on);
COMMENT ON TABLE management_visit IS '[personal] A visit that is planned to a managed person. Append only.';
COMMENT ON COLUMN management_visit.id IS '[operational] Internal number.';
COMMENT ON COLUMN management_visit.ref IS '[operational] Reference in addresses, for example VIS-2026-0012.';
COMMENT ON COLUMN management_visit.subject_nominal_id IS '[personal] Whom it is about.';
COMMENT ON COLUMN management_visit.planned_on IS '[personal] Day by which it is to be made.';
COMMENT ON COLUMN management_visit.purpose IS '[operational] Key of the reference list "visit-purpose".';
COMMENT ON COLUMN management_visit.staff_id IS '[operational] Who is to go; empty where it is the owner''s.';
COMMENT ON COLUMN management_visit.note IS '[personal] What to look for, no victim''s name or address.';
COMMENT ON COLUMN management_visit.recorded_at IS '[operational] When we learnt it.';
COMMENT ON COLUMN management_visit.source_system IS '[operational] Who says so: key of the system or feed, or "gwarchod" for what staff enter here.';
COMMENT ON COLUMN management_visit.entered_by IS '[operational] Who entered it here; empty for a feed.';

CREATE TABLE management_visit_result (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  visit_id bigint NOT NULL UNIQUE REFERENCES management_visit,
  result text NOT NULL CHECK (result IN ('done','no-answer','called-off')),
  occurred_at timestamptz NOT NULL,
  findings text[] NOT NULL,
  note text,
  recorded_at timestamptz NOT NULL,
  source_system text NOT NULL,
  entered_by bigint REFERENCES staff
);
COMMENT ON TABLE management_visit_result IS '[personal] What became of a visit: once for each. Append only.';
COMMENT ON COLUMN management_visit_result.id IS '[operational] Internal number.';
COMMENT ON COLUMN management_visit_result.visit_id IS '[operational] Visit.';
COMMENT ON COLUMN management_visit_result.result IS '[personal] Made, nobody answered, or called off.';
COMMENT ON COLUMN management_visit_result.occurred_at IS '[personal] When.';
COMMENT ON COLUMN management_visit_result.findings IS '[special] Keys of the reference list "visit-finding".';
COMMENT ON COLUMN management_visit_result.note IS '[special] What was found, no victim''s name or address; why it was called off.';
COMMENT ON COLUMN management_visit_result.recorded_at IS '[operational] When we learnt it.';
COMMENT ON COLUMN management_visit_result.source_system IS '[operational] Who says so: key of the system or feed, or "gwarchod" for what staff enter here.';
COMMENT ON COLUMN management_visit_result.entered_by IS '[operational] Who entered it here; empty for a feed.';

CREATE TABLE tag_alert (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  ref text NOT NULL UNIQUE,
  subject_nominal_id bigint NOT NULL REFERENCES nominal,
  measure_id bigint REFERENCES measure,
  kind text NOT NULL,
  occurred_at timestamptz NOT NULL,
  note text,
  recorded_at timestamptz NOT NULL,
  source_system text NOT NULL,
  entered_by bigint REFERENCES staff
);
-- The management page of a person.
CREATE INDEX tag_alert_subject ON tag_alert (subject_nominal_id, id);
COMMENT ON TABLE tag_alert IS '[special] An alert of an electronic tag. Append only.';
COMMENT ON COLUMN tag_alert.id IS '[operational] Internal number.';
COMMENT ON COLUMN tag_alert.ref IS '[operational] Reference in addresses, for example TAG-2026-0003.';
COMMENT ON COLUMN tag_alert.subject_nominal_id IS '[personal] Whom it is about.';
COMMENT ON COLUMN tag_alert.measure_id IS '[personal] Order or bail that the tag belongs to, where it is known.';
COMMENT ON COLUMN tag_alert.kind IS '[special] Key of the reference list "tag-alert".';
COMMENT ON COLUMN tag_alert.occurred_at IS '[special] When it was given.';
COMMENT ON COLUMN tag_alert.note IS '[special] What the monitoring company said, no victim''s name or address.';
COMMENT ON COLUMN tag_alert.recorded_at IS '[operational] When we learnt it.';
COMMENT ON COLUMN tag_alert.source_system IS '[operational] Who says so: key of the system or feed, or "gwarchod" for what staff enter here.';
COMMENT ON COLUMN tag_alert.entered_by IS '[operational] Who entered it here; empty for a feed.';

CREATE TABLE tag_alert_response (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  alert_id bigint NOT NULL REFERENCES tag_alert,
  response text NOT NULL,
  occurred_at timestamptz NOT NULL,
  note text,
  recorded_at timestamptz NOT NULL,
  source_system text NOT NULL,
  entered_by bigint REFERENCES staff
);
-- Alerts without a response.
CREATE INDEX tag_alert_response_alert ON tag_alert_response (alert_id, id);
COMMENT ON TABLE tag_alert_response IS '[special] What police did about an alert of a tag. Append only.';
COMMENT ON COLUMN tag_alert_response.id IS '[operational] Internal number.';
COMMENT ON COLUMN tag_alert_response.alert_id IS '[operational] Alert.';
COMMENT ON COLUMN tag_alert_response.response IS '[special] Key of the reference list "tag-response".';
COMMENT ON COLUMN tag_alert_response.occurred_at IS '[special] When it was done.';
COMMENT ON COLUMN tag_alert_response.note IS '[special] More, no victim''s name or address.';
COMMENT ON COLUMN tag_alert_response.recorded_at IS '[operational] When we learnt it.';
COMMENT ON COLUMN tag_alert_response.source_system IS '[operational] Who says so: key of the system or feed, or "gwarchod" for what staff enter here.';
COMMENT ON COLUMN tag_alert_response.entered_by IS '[operational] Who entered it here; empty for a feed.';

CREATE TABLE national_reference (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  subject_nominal_id bigint NOT NULL REFERENCES nominal,
  system text NOT NULL,
  value text NOT NULL CHECK (length(value) <= 20),
  checked_on date NOT NULL,
  is_current boolean NOT NULL,
  recorded_at timestamptz NOT NULL,
  source_system text NOT NULL,
  entered_by bigint REFERENCES staff
);
-- The management page of a person.
CREATE INDEX national_reference_subject ON national_reference (subject_nominal_id, id);
COMMENT ON TABLE national_reference IS '[special] A reference of a national system about a person: the reference and the day it was checked, never what the system holds. Append only.';
COMMENT ON COLUMN national_reference.id IS '[operational] Internal number.';
COMMENT ON COLUMN national_reference.subject_nominal_id IS '[personal] Whom it is about.';
COMMENT ON COLUMN national_reference.system IS '[special] Key of the reference list "national-system".';
COMMENT ON COLUMN national_reference.value IS '[special] Reference as that system writes it.';
COMMENT ON COLUMN national_reference.checked_on IS '[operational] Day on which it was last looked at there.';
COMMENT ON COLUMN national_reference.is_current IS '[special] False where the reference no longer holds.';
COMMENT ON COLUMN national_reference.recorded_at IS '[operational] When we learnt it.';
COMMENT ON COLUMN national_reference.source_system IS '[operational] Who says so: key of the system or feed, or "gwarchod" for what staff enter here.';
COMMENT ON COLUMN national_reference.entered_by IS '[operational] Who entered it here; empty for a feed.';

CREATE TABLE management_plan (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  ref text NOT NULL UNIQUE,
  subject_nominal_id bigint NOT NULL REFERENCES nominal,
  review_on date NOT NULL,
  recorded_at timestamptz NOT NULL,
  source_system text NOT NULL,
  entered_by bigint REFERENCES staff
);
-- The management page of a person.
CREATE INDEX management_plan_subject ON management_plan (subject_nominal_id, id);
COMMENT ON TABLE management_plan IS '[personal] A plan of what is done about a person and why each, with its review day. Append only: the newest stands.';
COMMENT ON COLUMN management_plan.id IS '[operational] Internal number.';
COMMENT ON COLUMN management_plan.ref IS '[operational] Reference, for example PLAN-2026-0004.';
COMMENT ON COLUMN management_plan.subject_nominal_id IS '[personal] Whom it is about.';
COMMENT ON COLUMN management_plan.review_on IS '[operational] Day by which to look at it again.';
COMMENT ON COLUMN management_plan.recorded_at IS '[operational] When we learnt it.';
COMMENT ON COLUMN management_plan.source_system IS '[operational] Who says so: key of the system or feed, or "gwarchod" for what staff enter here.';
COMMENT ON COLUMN management_plan.entered_by IS '[operational] Who entered it here; empty for a feed.';

CREATE TABLE management_plan_step (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  plan_id bigint NOT NULL REFERENCES management_plan,
  step text NOT NULL,
  why text NOT NULL,
  UNIQUE (plan_id, step)
);
COMMENT ON TABLE management_plan_step IS '[personal] One part of a plan. Append only.';
COMMENT ON COLUMN management_plan_step.id IS '[operational] Internal number.';
COMMENT ON COLUMN management_plan_step.plan_id IS '[operational] Plan.';
COMMENT ON COLUMN management_plan_step.step IS '[personal] Key of the reference list "plan-step".';
COMMENT ON COLUMN management_plan_step.why IS '[personal] Why it fits this person, no victim''s name or address.';

CREATE TABLE disclosure_step (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  risk_event_id bigint NOT NULL REFERENCES risk_event,
  step text NOT NULL CHECK (step IN ('first-check','decided-disclose','decided-not','told','not-told')),
  reason text NOT NULL,
  occurred_on date NOT NULL,
  recorded_at timestamptz NOT NULL,
  source_system text NOT NULL,
  entered_by bigint REFERENCES staff
);
-- What became of a new partner that was recorded.
CREATE INDEX disclosure_step_event ON disclosure_step (risk_event_id, id);
COMMENT ON TABLE disclosure_step IS '[special] What was done about telling a new partner (Domestic Violence Disclosure Scheme): checked, decided, told. No name of the partner or of a victim. Append only.';
COMMENT ON COLUMN disclosure_step.id IS '[operational] Internal number.';
COMMENT ON COLUMN disclosure_step.risk_event_id IS '[special] The new partner, as an event of risk.';
COMMENT ON COLUMN disclosure_step.step IS '[special] What was done.';
COMMENT ON COLUMN disclosure_step.reason IS '[special] Why, no name of the partner or of a victim.';
COMMENT ON COLUMN disclosure_step.occurred_on IS '[special] Day it was done.';
COMMENT ON COLUMN disclosure_step.recorded_at IS '[operational] When we learnt it.';
COMMENT ON COLUMN disclosure_step.source_system IS '[operational] Who says so: key of the system or feed, or "gwarchod" for what staff enter here.';
COMMENT ON COLUMN disclosure_step.entered_by IS '[operational] Who entered it here; empty for a feed.';

CREATE TABLE victim_knowledge (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  crime_id bigint NOT NULL REFERENCES crime,
  act text NOT NULL CHECK (act IN ('search','release')),
  act_on date,
  not_asked text,
  asked_staff_id bigint REFERENCES staff,
  asked_at timestamptz NOT NULL,
  knows text[] NOT NULL,
  knows_text text,
  wants text,
  recorded_at timestamptz NOT NULL,
  source_system text NOT NULL,
  entered_by bigint REFERENCES staff,
  CHECK (not_asked IS NULL OR (cardinality(knows) = 0 AND knows_text IS NULL AND wants IS NULL))
);
-- The page of a crime.
CREATE INDEX victim_knowledge_crime ON victim_knowledge (crime_id, id);
COMMENT ON TABLE victim_knowledge IS '[victim] That a victim was asked before a search or release what they know and want, or why not. It stops nothing. Append only.';
COMMENT ON COLUMN victim_knowledge.id IS '[operational] Internal number.';
COMMENT ON COLUMN victim_knowledge.crime_id IS '[personal] Crime.';
COMMENT ON COLUMN victim_knowledge.act IS '[operational] What is about to be done.';
COMMENT ON COLUMN victim_knowledge.act_on IS '[operational] Day for which it is planned, where it is known.';
COMMENT ON COLUMN victim_knowledge.not_asked IS '[victim] Why nobody was asked: key of the reference list "not-asked-reason"; empty where they were.';
COMMENT ON COLUMN victim_knowledge.asked_staff_id IS '[operational] Who asked, or who decided to go on without.';
COMMENT ON COLUMN victim_knowledge.asked_at IS '[victim] When.';
COMMENT ON COLUMN victim_knowledge.knows IS '[victim] Keys of the reference list "victim-knows".';
COMMENT ON COLUMN victim_knowledge.knows_text IS '[victim] What they know, in short.';
COMMENT ON COLUMN victim_knowledge.wants IS '[victim] What they want, in short.';
COMMENT ON COLUMN victim_knowledge.recorded_at IS '[operational] When we learnt it.';
COMMENT ON COLUMN victim_knowledge.source_system IS '[operational] Who says so: key of the system or feed, or "gwarchod" for what staff enter here.';
COMMENT ON COLUMN victim_knowledge.entered_by IS '[operational] Who entered it here; empty for a feed.';

CREATE TABLE hand_over (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  ref text NOT NULL UNIQUE,
  subject_nominal_id bigint NOT NULL REFERENCES nominal,
  force text NOT NULL,
  unit text NOT NULL,
  owner_staff_id bigint REFERENCES staff,
  reason text NOT NULL,
  occurred_on date NOT NULL,
  recorded_at timestamptz NOT NULL,
  source_system text NOT NULL,
  entered_by bigint REFERENCES staff
);
-- The management page of a person.
CREATE INDEX hand_over_subject ON hand_over (subject_nominal_id, id);
COMMENT ON TABLE hand_over IS '[personal] A packet about a person sent to another force. Append only.';
COMMENT ON COLUMN hand_over.id IS '[operational] Internal number.';
COMMENT ON COLUMN hand_over.ref IS '[operational] Reference in addresses, for example HO-2026-0002.';
COMMENT ON COLUMN hand_over.subject_nominal_id IS '[personal] Whom it is about.';
COMMENT ON COLUMN hand_over.force IS '[operational] Key of the reference list "other-force".';
COMMENT ON COLUMN hand_over.unit IS '[operational] Unit or post there that it was sent to.';
COMMENT ON COLUMN hand_over.owner_staff_id IS '[operational] Owner here, who answers until the receipt.';
COMMENT ON COLUMN hand_over.reason IS '[personal] Why it was sent, no victim''s name or address.';
COMMENT ON COLUMN hand_over.occurred_on IS '[operational] Day it was sent.';
COMMENT ON COLUMN hand_over.recorded_at IS '[operational] When we learnt it.';
COMMENT ON COLUMN hand_over.source_system IS '[operational] Who says so: key of the system or feed, or "gwarchod" for what staff enter here.';
COMMENT ON COLUMN hand_over.entered_by IS '[operational] Who entered it here; empty for a feed.';

CREATE TABLE hand_over_receipt (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  hand_over_id bigint NOT NULL UNIQUE REFERENCES hand_over,
  outcome text NOT NULL CHECK (outcome IN ('received','taken-back')),
  their_owner text,
  their_ref text,
  note text,
  occurred_on date NOT NULL,
  recorded_at timestamptz NOT NULL,
  source_system text NOT NULL,
  entered_by bigint REFERENCES staff,
  CHECK (outcome <> 'received' OR their_owner IS NOT NULL)
);
COMMENT ON TABLE hand_over_receipt IS '[operational] That the other force has the packet, who owns it there, or that it was taken back: once for each. Append only.';
COMMENT ON COLUMN hand_over_receipt.id IS '[operational] Internal number.';
COMMENT ON COLUMN hand_over_receipt.hand_over_id IS '[operational] Packet.';
COMMENT ON COLUMN hand_over_receipt.outcome IS '[operational] Received, or taken back before it was.';
COMMENT ON COLUMN hand_over_receipt.their_owner IS '[operational] Owner there, by post and name.';
COMMENT ON COLUMN hand_over_receipt.their_ref IS '[operational] Their reference.';
COMMENT ON COLUMN hand_over_receipt.note IS '[operational] More.';
COMMENT ON COLUMN hand_over_receipt.occurred_on IS '[operational] Day.';
COMMENT ON COLUMN hand_over_receipt.recorded_at IS '[operational] When we learnt it.';
COMMENT ON COLUMN hand_over_receipt.source_system IS '[operational] Who says so: key of the system or feed, or "gwarchod" for what staff enter here.';
COMMENT ON COLUMN hand_over_receipt.entered_by IS '[operational] Who entered it here; empty for a feed.';

CREATE TABLE closure_look (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  crime_id bigint NOT NULL REFERENCES crime,
  subject_nominal_id bigint NOT NULL REFERENCES nominal,
  seen text[] NOT NULL,
  reason text NOT NULL,
  recorded_at timestamptz NOT NULL,
  source_system text NOT NULL,
  entered_by bigint REFERENCES staff,
  CHECK (cardinality(seen) > 0)
);
-- What has been looked at.
CREATE INDEX closure_look_crime ON closure_look (crime_id, id);
COMMENT ON TABLE closure_look IS '[personal] That a named person looked at what came after a case was closed without charge. Append only.';
COMMENT ON COLUMN closure_look.id IS '[operational] Internal number.';
COMMENT ON COLUMN closure_look.crime_id IS '[personal] Closed case.';
COMMENT ON COLUMN closure_look.subject_nominal_id IS '[personal] Whom it is about.';
COMMENT ON COLUMN closure_look.seen IS '[personal] References of the later crimes and breaches that were looked at.';
COMMENT ON COLUMN closure_look.reason IS '[personal] What follows from it, no victim''s name or address.';
COMMENT ON COLUMN closure_look.recorded_at IS '[operational] When we learnt it.';
COMMENT ON COLUMN closure_look.source_system IS '[operational] Who says so: key of the system or feed, or "gwarchod" for what staff enter here.';
COMMENT ON COLUMN closure_look.entered_by IS '[operational] Who entered it here; empty for a feed.';

CREATE TABLE provider_account (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  staff_id bigint NOT NULL REFERENCES staff,
  provider text,
  recorded_at timestamptz NOT NULL,
  source_system text NOT NULL,
  entered_by bigint REFERENCES staff
);
-- What a provider may see.
CREATE INDEX provider_account_staff ON provider_account (staff_id, id);
COMMENT ON TABLE provider_account IS '[operational] Which provider of programmes an account works for. Append only: the newest of an account stands.';
COMMENT ON COLUMN provider_account.id IS '[operational] Internal number.';
COMMENT ON COLUMN provider_account.staff_id IS '[operational] Account.';
COMMENT ON COLUMN provider_account.provider IS '[operational] Key of the reference list "programme-provider"; empty where it works for none any more.';
COMMENT ON COLUMN provider_account.recorded_at IS '[operational] When we learnt it.';
COMMENT ON COLUMN provider_account.source_system IS '[operational] Who says so: key of the system or feed, or "gwarchod" for what staff enter here.';
COMMENT ON COLUMN provider_account.entered_by IS '[operational] Who entered it here; empty for a feed.';

CREATE TABLE provider_notice (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  provider text NOT NULL,
  stops_on date,
  reason text NOT NULL,
  recorded_at timestamptz NOT NULL,
  source_system text NOT NULL,
  entered_by bigint REFERENCES staff
);
COMMENT ON TABLE provider_notice IS '[operational] That a provider stops on a day, or goes on after all. Append only: the newest of a provider stands.';
COMMENT ON COLUMN provider_notice.id IS '[operational] Internal number.';
COMMENT ON COLUMN provider_notice.provider IS '[operational] Key of the reference list "programme-provider".';
COMMENT ON COLUMN provider_notice.stops_on IS '[operational] Last day; empty where it goes on after all.';
COMMENT ON COLUMN provider_notice.reason IS '[operational] Why.';
COMMENT ON COLUMN provider_notice.recorded_at IS '[operational] When we learnt it.';
COMMENT ON COLUMN provider_notice.source_system IS '[operational] Who says so: key of the system or feed, or "gwarchod" for what staff enter here.';
COMMENT ON COLUMN provider_notice.entered_by IS '[operational] Who entered it here; empty for a feed.';

CREATE TABLE referral_provider (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  referral_id bigint NOT NULL REFERENCES referral,
  provider text NOT NULL,
  reason text NOT NULL,
  recorded_at timestamptz NOT NULL,
  source_system text NOT NULL,
  entered_by bigint REFERENCES staff
);
-- The provider of a referral.
CREATE INDEX referral_provider_referral ON referral_provider (referral_id, id);
COMMENT ON TABLE referral_provider IS '[personal] Another provider for a referral. Append only: the newest stands.';
COMMENT ON COLUMN referral_provider.id IS '[operational] Internal number.';
COMMENT ON COLUMN referral_provider.referral_id IS '[operational] Referral.';
COMMENT ON COLUMN referral_provider.provider IS '[operational] Key of the reference list "programme-provider".';
COMMENT ON COLUMN referral_provider.reason IS '[personal] Why.';
COMMENT ON COLUMN referral_provider.recorded_at IS '[operational] When we learnt it.';
COMMENT ON COLUMN referral_provider.source_system IS '[operational] Who says so: key of the system or feed, or "gwarchod" for what staff enter here.';
COMMENT ON COLUMN referral_provider.entered_by IS '[operational] Who entered it here; empty for a feed.';

CREATE TABLE referral_concern (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  ref text NOT NULL UNIQUE,
  referral_id bigint NOT NULL REFERENCES referral,
  concern text NOT NULL,
  recorded_at timestamptz NOT NULL,
  source_system text NOT NULL,
  entered_by bigint REFERENCES staff
);
-- Concerns of a referral.
CREATE INDEX referral_concern_referral ON referral_concern (referral_id, id);
COMMENT ON TABLE referral_concern IS '[special] A concern of a provider about a referral, for the owner at once. Append only.';
COMMENT ON COLUMN referral_concern.id IS '[operational] Internal number.';
COMMENT ON COLUMN referral_concern.ref IS '[operational] Reference, for example CON-2026-0005.';
COMMENT ON COLUMN referral_concern.referral_id IS '[operational] Referral.';
COMMENT ON COLUMN referral_concern.concern IS '[special] In the provider''s own words.';
COMMENT ON COLUMN referral_concern.recorded_at IS '[operational] When we learnt it.';
COMMENT ON COLUMN referral_concern.source_system IS '[operational] Who says so: key of the system or feed, or "gwarchod" for what staff enter here.';
COMMENT ON COLUMN referral_concern.entered_by IS '[operational] Who entered it here; empty for a feed.';

CREATE TABLE referral_concern_answer (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  concern_id bigint NOT NULL UNIQUE REFERENCES referral_concern,
  answer text NOT NULL,
  recorded_at timestamptz NOT NULL,
  source_system text NOT NULL,
  entered_by bigint REFERENCES staff
);
COMMENT ON TABLE referral_concern_answer IS '[special] What was done about a concern: once for each. Append only.';
COMMENT ON COLUMN referral_concern_answer.id IS '[operational] Internal number.';
COMMENT ON COLUMN referral_concern_answer.concern_id IS '[operational] Concern.';
COMMENT ON COLUMN referral_concern_answer.answer IS '[special] What was done, no victim''s name or address.';
COMMENT ON COLUMN referral_concern_answer.recorded_at IS '[operational] When we learnt it.';
COMMENT ON COLUMN referral_concern_answer.source_system IS '[operational] Who says so: key of the system or feed, or "gwarchod" for what staff enter here.';
COMMENT ON COLUMN referral_concern_answer.entered_by IS '[operational] Who entered it here; empty for a feed.';

-- High results that propose a nomination, and new partners that ask for a disclosure to be considered.
CREATE INDEX assessment_high ON assessment (subject_nominal_id) WHERE level = 'high' AND state = 'completed';
CREATE INDEX risk_event_kind ON risk_event (kind, id);

-- Facts are added and never changed.
GRANT SELECT, INSERT ON management_fact, nomination_decision, management_visit, management_visit_result, tag_alert, tag_alert_response, national_reference, management_plan, management_plan_step, disclosure_step, victim_knowledge, hand_over, hand_over_receipt, closure_look, provider_account, provider_notice, referral_provider, referral_concern, referral_concern_answer TO gwarchod_app;
