-- Which order another takes the place of, where that is said after its record was begun: an SPO applied for, then its interim order, then the full one.
CREATE TABLE measure_succession (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  measure_id bigint NOT NULL REFERENCES measure,
  replaces_measure_id bigint NOT NULL REFERENCES measure,
  recorded_at timestamptz NOT NULL,
  source_system text NOT NULL,
  entered_by bigint REFERENCES staff
);
CREATE INDEX measure_succession_measure ON measure_succession (measure_id, id DESC);
CREATE INDEX measure_succession_replaced ON measure_succession (replaces_measure_id);
COMMENT ON TABLE measure_succession IS '[personal] That an order takes the place of another, said when it was made. Append only: the newest row stands, before what its record was begun with.';
COMMENT ON COLUMN measure_succession.id IS '[operational] Internal number.';
COMMENT ON COLUMN measure_succession.measure_id IS '[operational] Order that takes the place.';
COMMENT ON COLUMN measure_succession.replaces_measure_id IS '[operational] Interim order that a full order replaces, or order that a renewal replaces.';
COMMENT ON COLUMN measure_succession.recorded_at IS '[operational] When we learnt it.';
COMMENT ON COLUMN measure_succession.source_system IS '[operational] Who says so: key of the system or feed, or "gwarchod" for what staff enter here.';
COMMENT ON COLUMN measure_succession.entered_by IS '[operational] Who entered it here; empty for a feed.';
GRANT SELECT, INSERT ON measure_succession TO gwarchod_app;
