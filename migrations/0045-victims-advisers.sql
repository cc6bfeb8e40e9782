-- A victim's adviser (IDVA, ISAC): who supports whom, by the victim's agreement and until it is ended. The adviser sees what protects that person and nothing else.
ALTER TABLE staff DROP CONSTRAINT staff_role_check;
ALTER TABLE staff ADD CONSTRAINT staff_role_check CHECK (role IN ('officer','supervisor','domestic-abuse-officer','civil-orders-officer','legal-services','offender-management','schemes-coordinator','force-lead','analyst','opcc','panel-volunteer','administrator','auditor','provider','victim-adviser'));

CREATE TABLE victim_support (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  ref text NOT NULL UNIQUE,
  victim_nominal_id bigint NOT NULL REFERENCES nominal,
  subject_nominal_id bigint NOT NULL REFERENCES nominal,
  adviser_staff_id bigint NOT NULL REFERENCES staff,
  service text NOT NULL,
  agreed_on date NOT NULL,
  agreed_how text NOT NULL,
  shows_initials boolean NOT NULL,
  reason text NOT NULL,
  recorded_at timestamptz NOT NULL,
  source_system text NOT NULL,
  entered_by bigint REFERENCES staff
);
CREATE INDEX victim_support_victim ON victim_support (victim_nominal_id);
CREATE INDEX victim_support_adviser ON victim_support (adviser_staff_id, id DESC);
CREATE INDEX victim_support_subject ON victim_support (subject_nominal_id);
COMMENT ON TABLE victim_support IS '[victim] That a victim agreed to be supported by an adviser. Append only; it stands until victim_support_end says it ended.';
COMMENT ON COLUMN victim_support.id IS '[operational] Internal number.';
COMMENT ON COLUMN victim_support.ref IS '[operational] Reference in addresses, for example SUP-2026-0001: nothing of the victim is in it.';
COMMENT ON COLUMN victim_support.victim_nominal_id IS '[victim] Who is supported.';
COMMENT ON COLUMN victim_support.subject_nominal_id IS '[victim] Suspect on whose pages the victim was reached: whose case a concern is about.';
COMMENT ON COLUMN victim_support.adviser_staff_id IS '[victim] Adviser.';
COMMENT ON COLUMN victim_support.service IS '[victim] Key of the reference list "support-service": the adviser sees the victim only while they work for it.';
COMMENT ON COLUMN victim_support.agreed_on IS '[victim] Day the victim agreed.';
COMMENT ON COLUMN victim_support.agreed_how IS '[victim] Key of the reference list "contact-method": how they said so.';
COMMENT ON COLUMN victim_support.shows_initials IS '[victim] Whether the victim said it is safe to show their initials to the adviser.';
COMMENT ON COLUMN victim_support.reason IS '[victim] Why this adviser, no name or address.';
COMMENT ON COLUMN victim_support.recorded_at IS '[operational] When we learnt it.';
COMMENT ON COLUMN victim_support.source_system IS '[operational] Who says so: key of the system or feed, or "gwarchod" for what staff enter here.';
COMMENT ON COLUMN victim_support.entered_by IS '[operational] Who entered it here; empty for a feed.';

CREATE TABLE victim_support_officer (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  support_id bigint NOT NULL REFERENCES victim_support,
  staff_id bigint NOT NULL REFERENCES staff,
  recorded_at timestamptz NOT NULL,
  source_system text NOT NULL,
  entered_by bigint REFERENCES staff
);
CREATE INDEX victim_support_officer_support ON victim_support_officer (support_id, id DESC);
COMMENT ON TABLE victim_support_officer IS '[victim] The officer whom the adviser rings and who answers concerns. Append only: the newest row stands.';
COMMENT ON COLUMN victim_support_officer.id IS '[operational] Internal number.';
COMMENT ON COLUMN victim_support_officer.support_id IS '[operational] Support.';
COMMENT ON COLUMN victim_support_officer.staff_id IS '[victim] Officer.';
COMMENT ON COLUMN victim_support_officer.recorded_at IS '[operational] When we learnt it.';
COMMENT ON COLUMN victim_support_officer.source_system IS '[operational] Who says so: key of the system or feed, or "gwarchod" for what staff enter here.';
COMMENT ON COLUMN victim_support_officer.entered_by IS '[operational] Who entered it here; empty for a feed.';

CREATE TABLE victim_support_end (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  support_id bigint NOT NULL UNIQUE REFERENCES victim_support,
  ended_on date NOT NULL,
  reason text NOT NULL,
  note text,
  recorded_at timestamptz NOT NULL,
  source_system text NOT NULL,
  entered_by bigint REFERENCES staff
);
COMMENT ON TABLE victim_support_end IS '[victim] That the support ended, once for each. The adviser sees nothing of the victim from the moment it is recorded. Append only.';
COMMENT ON COLUMN victim_support_end.id IS '[operational] Internal number.';
COMMENT ON COLUMN victim_support_end.support_id IS '[operational] Support.';
COMMENT ON COLUMN victim_support_end.ended_on IS '[victim] Day it ended.';
COMMENT ON COLUMN victim_support_end.reason IS '[victim] Key of the reference list "support-end-reason".';
COMMENT ON COLUMN victim_support_end.note IS '[victim] What else, no name or address.';
COMMENT ON COLUMN victim_support_end.recorded_at IS '[operational] When we learnt it.';
COMMENT ON COLUMN victim_support_end.source_system IS '[operational] Who says so: key of the system or feed, or "gwarchod" for what staff enter here.';
COMMENT ON COLUMN victim_support_end.entered_by IS '[operational] Who entered it here; empty for a feed.';

-- A concern of an adviser is kept where a provider's is, and is answered the same way.
ALTER TABLE referral_concern ALTER COLUMN referral_id DROP NOT NULL;
ALTER TABLE referral_concern ADD COLUMN support_id bigint REFERENCES victim_support;
ALTER TABLE referral_concern ADD CONSTRAINT referral_concern_about CHECK ((referral_id IS NULL) <> (support_id IS NULL));
CREATE INDEX referral_concern_support ON referral_concern (support_id, id) WHERE support_id IS NOT NULL;
COMMENT ON TABLE referral_concern IS '[special] A concern of a provider about a referral, or of an adviser about a victim they support, for the owner at once. Append only.';
COMMENT ON COLUMN referral_concern.referral_id IS '[operational] Referral; empty for a concern of an adviser.';
COMMENT ON COLUMN referral_concern.support_id IS '[victim] Support of a victim; empty for a concern of a provider.';

-- Facts are added and never changed.
GRANT SELECT, INSERT ON victim_support, victim_support_officer, victim_support_end TO gwarchod_app;
