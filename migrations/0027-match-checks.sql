-- Answers about matches that a second reviewer gave without knowing the first: how far reviewers agree.

CREATE TABLE match_check (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  decision_id bigint NOT NULL UNIQUE REFERENCES match_decision,
  answer text NOT NULL CHECK (answer IN ('same','different','not-sure')),
  note text,
  recorded_at timestamptz NOT NULL,
  source_system text NOT NULL,
  entered_by bigint NOT NULL REFERENCES staff
);
COMMENT ON TABLE match_check IS '[personal] What a second reviewer answered about a decided pair without being told the decision. Changes nobody: it measures how far reviewers agree. Append only.';
COMMENT ON COLUMN match_check.id IS '[operational] Internal number.';
COMMENT ON COLUMN match_check.decision_id IS '[operational] The decision that was checked.';
COMMENT ON COLUMN match_check.answer IS '[operational] Same person, different people, or not sure.';
COMMENT ON COLUMN match_check.note IS '[personal] What the second reviewer wrote.';
COMMENT ON COLUMN match_check.recorded_at IS '[operational] When.';
COMMENT ON COLUMN match_check.source_system IS '[operational] "gwarchod": entered here.';
COMMENT ON COLUMN match_check.entered_by IS '[operational] Who.';

GRANT SELECT, INSERT ON match_check TO gwarchod_app;
