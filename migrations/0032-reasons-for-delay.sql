-- A step recorded late whose reason is not known yet waits on Today until it is given; and a breach of an order made later is kept with why.

CREATE INDEX breach_event_reason_owed ON breach_event (breach_id) WHERE step = 'delayed' AND reason = 'not-known-yet';
ALTER TABLE breach_event DROP CONSTRAINT breach_event_step_check;
ALTER TABLE breach_event ADD CONSTRAINT breach_event_step_check CHECK (step IN ('decided','arrested','not-arrested','looking-for','charged','no-further-action','re-bailed','returned-to-court','court-result','victim-told','victim-not-told','supervisor-told','also-a-crime','identified','corrected','directed','delayed','conduct-considered','evidence-kept','set-aside'));
