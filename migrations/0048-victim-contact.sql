-- What was agreed with a victim about being told, each time it was asked, kept safe apart from the rest; and each contact that was made.

CREATE TABLE contact_agreement (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  crime_id bigint NOT NULL REFERENCES crime,
  victim_nominal_id bigint NOT NULL REFERENCES nominal,
  kind text NOT NULL CHECK (kind IN ('agreed','none','unchanged')),
  interval_key text,
  method text,
  language text,
  officer_staff_id bigint REFERENCES staff,
  reason text,
  reason_words text,
  ask_again_on date,
  occurred_on date NOT NULL,
  recorded_at timestamptz NOT NULL,
  source_system text NOT NULL,
  entered_by bigint REFERENCES staff,
  CHECK ((kind = 'agreed') = (interval_key IS NOT NULL AND method IS NOT NULL AND language IS NOT NULL)),
  CHECK ((kind = 'none') = (reason IS NOT NULL AND ask_again_on IS NOT NULL))
);
-- The newest of each victim in a crime: their page, the day's work and the blanks.
CREATE INDEX contact_agreement_crime ON contact_agreement (crime_id, id);
-- All agreements of one victim: beside their name and numbers.
CREATE INDEX contact_agreement_victim ON contact_agreement (victim_nominal_id);
COMMENT ON TABLE contact_agreement IS '[victim] What a victim and police agreed about contact in a crime, or why nothing is agreed, each time they were asked. Append only: the newest that is not "unchanged" stands.';
COMMENT ON COLUMN contact_agreement.id IS '[operational] Internal number.';
COMMENT ON COLUMN contact_agreement.crime_id IS '[operational] Crime.';
COMMENT ON COLUMN contact_agreement.victim_nominal_id IS '[victim] Victim.';
COMMENT ON COLUMN contact_agreement.kind IS '[victim] agreed; none, with a reason; or unchanged: asked again, and what stood stays.';
COMMENT ON COLUMN contact_agreement.interval_key IS '[victim] Key of the reference list "contact-interval".';
COMMENT ON COLUMN contact_agreement.method IS '[victim] Key of the reference list "contact-method".';
COMMENT ON COLUMN contact_agreement.language IS '[victim] Key of the reference list "contact-language".';
COMMENT ON COLUMN contact_agreement.officer_staff_id IS '[operational] Officer who keeps contact; empty for a feed.';
COMMENT ON COLUMN contact_agreement.reason IS '[victim] Key of the reference list "no-agreement-reason".';
COMMENT ON COLUMN contact_agreement.reason_words IS '[victim] Reason in words where the list has none; no name or address.';
COMMENT ON COLUMN contact_agreement.ask_again_on IS '[operational] Day to ask again, where nothing is agreed.';
COMMENT ON COLUMN contact_agreement.occurred_on IS '[victim] Day the victim was asked.';
COMMENT ON COLUMN contact_agreement.recorded_at IS '[operational] When we learnt it.';
COMMENT ON COLUMN contact_agreement.source_system IS '[operational] Who says so: key of the system or feed, or "gwarchod" for what staff enter here.';
COMMENT ON COLUMN contact_agreement.entered_by IS '[operational] Who entered it here; empty for a feed.';

CREATE TABLE safe_contact (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  agreement_id bigint NOT NULL UNIQUE REFERENCES contact_agreement,
  who_answers text,
  hours text,
  never text,
  voicemail text NOT NULL CHECK (voicemail IN ('yes','no','not-asked')),
  paper text NOT NULL CHECK (paper IN ('yes','no','not-asked'))
);
COMMENT ON TABLE safe_contact IS '[victim] How it is safe to reach the victim, as agreed. Apart from the agreement, so that no list, count or export reads it. Append only.';
COMMENT ON COLUMN safe_contact.id IS '[operational] Internal number.';
COMMENT ON COLUMN safe_contact.agreement_id IS '[operational] The agreement it belongs to: dated and signed there.';
COMMENT ON COLUMN safe_contact.who_answers IS '[victim] Who may answer.';
COMMENT ON COLUMN safe_contact.hours IS '[victim] When.';
COMMENT ON COLUMN safe_contact.never IS '[victim] What must not be sent or said.';
COMMENT ON COLUMN safe_contact.voicemail IS '[victim] Whether a message may be left.';
COMMENT ON COLUMN safe_contact.paper IS '[victim] Whether paper is safe to give.';

CREATE TABLE victim_contact (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  crime_id bigint NOT NULL REFERENCES crime,
  victim_nominal_id bigint NOT NULL REFERENCES nominal,
  method text NOT NULL,
  is_reached boolean NOT NULL,
  topics text[] NOT NULL,
  occurred_on date NOT NULL,
  recorded_at timestamptz NOT NULL,
  source_system text NOT NULL,
  entered_by bigint REFERENCES staff,
  CHECK (is_reached = (cardinality(topics) > 0))
);
CREATE INDEX victim_contact_crime ON victim_contact (crime_id, occurred_on DESC, id DESC);
COMMENT ON TABLE victim_contact IS '[victim] A contact with a victim, or an attempt that did not reach them. Append only.';
COMMENT ON COLUMN victim_contact.id IS '[operational] Internal number.';
COMMENT ON COLUMN victim_contact.crime_id IS '[operational] Crime it was about.';
COMMENT ON COLUMN victim_contact.victim_nominal_id IS '[victim] Victim.';
COMMENT ON COLUMN victim_contact.method IS '[victim] Key of the reference list "contact-method".';
COMMENT ON COLUMN victim_contact.is_reached IS '[victim] Whether they were reached: an attempt never counts as told.';
COMMENT ON COLUMN victim_contact.topics IS '[victim] Keys of the reference list "contact-topic": what kinds of things they were told.';
COMMENT ON COLUMN victim_contact.occurred_on IS '[victim] Day.';
COMMENT ON COLUMN victim_contact.recorded_at IS '[operational] When we learnt it.';
COMMENT ON COLUMN victim_contact.source_system IS '[operational] Who says so: key of the system or feed, or "gwarchod" for what staff enter here.';
COMMENT ON COLUMN victim_contact.entered_by IS '[operational] Who made and entered it; empty for a feed.';

-- Facts are added and never changed.
GRANT SELECT, INSERT ON contact_agreement, safe_contact, victim_contact TO gwarchod_app;

-- The kept list of work is made again for the people of a crime when one of these is recorded.
CREATE TRIGGER contact_agreement_added AFTER INSERT ON contact_agreement REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION touch_work('crime', 'crime_id');
CREATE TRIGGER victim_contact_added AFTER INSERT ON victim_contact REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION touch_work('crime', 'crime_id');
