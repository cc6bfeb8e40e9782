-- People who are being looked for: since when, for which crime, what was tried, and what ended it. And indexes for the watch over orders.

CREATE TABLE wanted_event (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  nominal_id bigint NOT NULL REFERENCES nominal,
  step text NOT NULL CHECK (step IN ('looking','taken','enquiry','inspector-test','raised','circulated','arrested')),
  occurred_at timestamptz NOT NULL,
  crime_id bigint REFERENCES crime,
  place text,
  result text,
  next_at timestamptz,
  note text,
  by_staff_id bigint REFERENCES staff,
  recorded_at timestamptz NOT NULL,
  source_system text NOT NULL,
  entered_by bigint REFERENCES staff
);
CREATE INDEX wanted_event_nominal ON wanted_event (nominal_id, occurred_at, id);
CREATE INDEX wanted_event_looking ON wanted_event (nominal_id, occurred_at) WHERE step = 'looking';
COMMENT ON TABLE wanted_event IS '[personal] Looking for a suspect: begun, tried, tested by an inspector, raised at a meeting, circulated, arrested. Append only.';
COMMENT ON COLUMN wanted_event.id IS '[operational] Internal number.';
COMMENT ON COLUMN wanted_event.nominal_id IS '[personal] Who is being looked for.';
COMMENT ON COLUMN wanted_event.step IS '[operational] What happened. Arrest and circulation end it.';
COMMENT ON COLUMN wanted_event.occurred_at IS '[operational] When.';
COMMENT ON COLUMN wanted_event.crime_id IS '[personal] Crime they are wanted for, for a beginning.';
COMMENT ON COLUMN wanted_event.place IS '[personal] Where an enquiry was made.';
COMMENT ON COLUMN wanted_event.result IS '[operational] What an enquiry found: key of the reference list "enquiry-result".';
COMMENT ON COLUMN wanted_event.next_at IS '[operational] When the next enquiry is to be made.';
COMMENT ON COLUMN wanted_event.note IS '[personal] Anything else, no victim''s name or address.';
COMMENT ON COLUMN wanted_event.by_staff_id IS '[operational] Who did it; for "taken", who has it from then on.';
COMMENT ON COLUMN wanted_event.recorded_at IS '[operational] When we learnt it.';
COMMENT ON COLUMN wanted_event.source_system IS '[operational] Who says so: "gwarchod" for what staff enter here.';
COMMENT ON COLUMN wanted_event.entered_by IS '[operational] Who entered it here.';
GRANT SELECT, INSERT ON wanted_event TO gwarchod_app;

-- Which orders can have a gap, each branch through its own index: see mayHaveGap in the orders room.
CREATE INDEX measure_card_no_end ON measure_card (measure_id) WHERE ended_on IS NULL AND ends_on IS NULL AND granted_on IS NOT NULL;
CREATE INDEX measure_card_ended ON measure_card (ended_on) WHERE ended_on IS NOT NULL;
CREATE INDEX measure_card_untold ON measure_card (tell_since_on) WHERE tell_since_on IS NOT NULL;
