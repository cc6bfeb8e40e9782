-- What stands for each legal criterion of an order that is considered or applied for: shown, or a gap, and who says so.
CREATE TABLE application_criterion (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  measure_id bigint NOT NULL REFERENCES measure,
  criterion text NOT NULL,
  finding text NOT NULL CHECK (finding IN ('shown', 'gap')),
  words text NOT NULL CHECK (words <> ''),
  occurred_on date NOT NULL,
  recorded_at timestamptz NOT NULL,
  source_system text NOT NULL,
  entered_by bigint REFERENCES staff
);
-- The page of an order and Today read all of some orders, in the order recorded.
CREATE INDEX application_criterion_of ON application_criterion (measure_id, id);
COMMENT ON TABLE application_criterion IS '[personal] Whether a legal criterion of an order that is applied for is shown, or what is missing. Append only; the newest of a criterion stands.';
COMMENT ON COLUMN application_criterion.id IS '[operational] Internal number.';
COMMENT ON COLUMN application_criterion.measure_id IS '[operational] The order that is considered or applied for.';
COMMENT ON COLUMN application_criterion.criterion IS '[operational] Key of the reference list "order-criterion".';
COMMENT ON COLUMN application_criterion.finding IS '[operational] Whether it is shown, or a gap.';
COMMENT ON COLUMN application_criterion.words IS '[personal] What shows it, or what is missing. Victims by letter only.';
COMMENT ON COLUMN application_criterion.occurred_on IS '[operational] Day on which it was looked at.';
COMMENT ON COLUMN application_criterion.recorded_at IS '[operational] When we learnt it.';
COMMENT ON COLUMN application_criterion.source_system IS '[operational] Who says so: "gwarchod" for what staff enter here.';
COMMENT ON COLUMN application_criterion.entered_by IS '[operational] Who entered it.';
GRANT SELECT, INSERT ON application_criterion TO gwarchod_app;
