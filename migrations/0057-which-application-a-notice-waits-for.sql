-- Whether an order is the decision on a notice's own application, where a named person says so after it was decided, or that it is another's.
CREATE TABLE application_tie (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  notice_id bigint NOT NULL REFERENCES measure,
  measure_id bigint NOT NULL REFERENCES measure,
  answer text NOT NULL CHECK (answer IN ('is', 'is-not')),
  note text NOT NULL,
  recorded_at timestamptz NOT NULL,
  source_system text NOT NULL,
  entered_by bigint REFERENCES staff
);
-- For the page of a notice and the day's work: what was said last of a pair.
CREATE INDEX application_tie_pair ON application_tie (notice_id, measure_id, id DESC);
COMMENT ON TABLE application_tie IS '[personal] Whether an order was made on the application that follows a notice, as a named person says. Append only: the newest row of a pair stands.';
COMMENT ON COLUMN application_tie.id IS '[operational] Internal number.';
COMMENT ON COLUMN application_tie.notice_id IS '[operational] Notice.';
COMMENT ON COLUMN application_tie.measure_id IS '[operational] Order that was made, refused or withdrawn.';
COMMENT ON COLUMN application_tie.answer IS '[operational] "is": it is the decision on the notice’s own application; "is-not": it is another’s.';
COMMENT ON COLUMN application_tie.note IS '[personal] Why, in the words of whoever says so.';
COMMENT ON COLUMN application_tie.recorded_at IS '[operational] When we learnt it.';
COMMENT ON COLUMN application_tie.source_system IS '[operational] Who says so: "gwarchod" for what staff enter here.';
COMMENT ON COLUMN application_tie.entered_by IS '[operational] Who entered it here.';
GRANT SELECT, INSERT ON application_tie TO gwarchod_app;
