-- The law as it is held here: proposals to change what ships with the product, and who decided on each.

CREATE TABLE law_change (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  kind text NOT NULL CHECK (kind IN ('rule','regime','switch','holiday','added-regime')),
  body jsonb NOT NULL,
  valid_from date NOT NULL,
  valid_to date CHECK (valid_to IS NULL OR valid_to >= valid_from),
  source text NOT NULL CHECK (source <> ''),
  confidence text NOT NULL CHECK (confidence IN ('verified','memory','doubtful','local')),
  reason_en text NOT NULL CHECK (reason_en <> ''),
  reason_cy text NOT NULL CHECK (reason_cy <> ''),
  recorded_at timestamptz NOT NULL,
  source_system text NOT NULL,
  entered_by bigint NOT NULL REFERENCES staff,
  UNIQUE (id, entered_by)
);
COMMENT ON TABLE law_change IS '[public] Proposed changes to the law as it ships: a length, a rank, a power switched on, a holiday, a new kind of order. Append only; it counts once approved.';
COMMENT ON COLUMN law_change.id IS '[public] Number of the proposal; a later number wins over an earlier one.';
COMMENT ON COLUMN law_change.kind IS '[public] What is changed.';
COMMENT ON COLUMN law_change.body IS '[public] The change itself, by kind, see the law room.';
COMMENT ON COLUMN law_change.valid_from IS '[public] First day it holds for.';
COMMENT ON COLUMN law_change.valid_to IS '[public] Last day it holds for; empty while it stands.';
COMMENT ON COLUMN law_change.source IS '[public] Act and section, instrument, rule of court or guidance it rests on.';
COMMENT ON COLUMN law_change.confidence IS '[public] How sure: verified, memory, doubtful, or local (the force''s own).';
COMMENT ON COLUMN law_change.reason_en IS '[public] Why, in English.';
COMMENT ON COLUMN law_change.reason_cy IS '[public] Why, in Welsh.';
COMMENT ON COLUMN law_change.recorded_at IS '[operational] When it was proposed.';
COMMENT ON COLUMN law_change.source_system IS '[operational] Who says so: "gwarchod" for what staff enter here.';
COMMENT ON COLUMN law_change.entered_by IS '[operational] Who proposed it.';

CREATE TABLE law_decision (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  law_change_id bigint NOT NULL UNIQUE,
  proposed_by bigint NOT NULL,
  is_approved boolean NOT NULL,
  note text,
  recorded_at timestamptz NOT NULL,
  source_system text NOT NULL,
  entered_by bigint NOT NULL REFERENCES staff,
  FOREIGN KEY (law_change_id, proposed_by) REFERENCES law_change (id, entered_by),
  -- A second person approves. Whoever proposed it may only take it back.
  CHECK (NOT is_approved OR entered_by <> proposed_by)
);
COMMENT ON TABLE law_decision IS '[public] What was decided on a proposed change of the law, once for each. Append only.';
COMMENT ON COLUMN law_decision.id IS '[operational] Internal number.';
COMMENT ON COLUMN law_decision.law_change_id IS '[public] Proposal.';
COMMENT ON COLUMN law_decision.proposed_by IS '[operational] Who proposed it: never the same person as approves it.';
COMMENT ON COLUMN law_decision.is_approved IS '[public] True when approved, false when refused or taken back.';
COMMENT ON COLUMN law_decision.note IS '[operational] Why it was refused, or what was checked.';
COMMENT ON COLUMN law_decision.recorded_at IS '[operational] When it was decided: the law held here changes from then.';
COMMENT ON COLUMN law_decision.source_system IS '[operational] Who says so: "gwarchod" for what staff enter here.';
COMMENT ON COLUMN law_decision.entered_by IS '[operational] Who decided.';

GRANT SELECT, INSERT ON law_change, law_decision TO gwarchod_app;

ALTER TABLE measure ADD COLUMN added_regime text;
COMMENT ON COLUMN measure.added_regime IS '[personal] Code of a kind of order that was added here, like the one in "regime"; empty for those the product ships.';
