-- Running numbers of the references people say aloud: P-10482, SPO-2026-007, BR-2026-00123.

CREATE TABLE reference_number (
  series text PRIMARY KEY,
  last_number bigint NOT NULL
);
COMMENT ON TABLE reference_number IS '[operational] The last number given in each series of references.';
COMMENT ON COLUMN reference_number.series IS '[operational] Series, for example P, SPO-2026, BR-2026.';
COMMENT ON COLUMN reference_number.last_number IS '[operational] Last number given.';
GRANT SELECT, INSERT, UPDATE ON reference_number TO gwarchod_app;
