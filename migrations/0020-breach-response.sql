-- The answer to a breach: directions with a time, reasons for delay, whether a course of conduct was considered, and evidence kept.

ALTER TABLE breach_event DROP CONSTRAINT breach_event_step_check;
ALTER TABLE breach_event ADD CONSTRAINT breach_event_step_check CHECK (step IN ('decided','arrested','not-arrested','looking-for','charged','no-further-action','re-bailed','returned-to-court','court-result','victim-told','victim-not-told','supervisor-told','also-a-crime','identified','corrected','directed','delayed','conduct-considered','evidence-kept'));
ALTER TABLE breach_event ADD COLUMN rung text CHECK (rung IN ('decision','arrest','court','result'));
ALTER TABLE breach_event ADD COLUMN due_at timestamptz;
ALTER TABLE breach_event ADD COLUMN for_staff_id bigint REFERENCES staff;
COMMENT ON COLUMN breach_event.rung IS '[operational] Which part of the answer a direction or a reason for delay is about.';
COMMENT ON COLUMN breach_event.due_at IS '[operational] By when, of a direction.';
COMMENT ON COLUMN breach_event.for_staff_id IS '[operational] Who is to do it, of a direction.';

ALTER TABLE breach_card ADD COLUMN waiting_rung text;
ALTER TABLE breach_card ADD COLUMN waiting_since timestamptz;
ALTER TABLE breach_card ADD COLUMN directed_due_at timestamptz;
ALTER TABLE breach_card ADD COLUMN conduct_answered_at timestamptz;
COMMENT ON COLUMN breach_card.waiting_rung IS '[operational] What the answer to it waits for now: a decision, an arrest or a result; empty when it waits for nothing.';
COMMENT ON COLUMN breach_card.waiting_since IS '[operational] From when that is counted.';
COMMENT ON COLUMN breach_card.directed_due_at IS '[operational] By when a supervisor directed it to be done; empty where the force''s own target stands.';
COMMENT ON COLUMN breach_card.conduct_answered_at IS '[operational] When somebody last answered whether it is also part of a stalking crime; empty while nobody has.';
-- For Today: answers that are late, and breaches of which nobody has said whether they are also stalking.
CREATE INDEX breach_card_waiting ON breach_card (reported_at) WHERE waiting_rung IS NOT NULL;
CREATE INDEX breach_card_conduct ON breach_card (reported_at) WHERE conduct_answered_at IS NULL;
