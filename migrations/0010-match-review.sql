-- Who is the same person: pairs the engine proposes, what reviewers decide, and merges that can be undone exactly.

ALTER TABLE need_to_know_group ADD COLUMN all_of text;
ALTER TABLE need_to_know_group ADD CONSTRAINT need_to_know_group_all_of UNIQUE (all_of);
COMMENT ON COLUMN need_to_know_group.all_of IS '[operational] For the restriction of a person whose records are restricted to several groups: the numbers of the groups, in order and with commas, all of which a viewer must belong to. Empty for a group with members of its own.';

ALTER TABLE nominal ADD COLUMN is_suspect boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN nominal.is_suspect IS '[personal] Whether this record is named as suspect in a crime, or is subject of an order, bail or breach: derived, so that a merge can be undone exactly.';
UPDATE nominal SET is_suspect = true
 WHERE id IN (SELECT nominal_id FROM crime_party WHERE part = 'suspect'
              UNION SELECT subject_nominal_id FROM measure
              UNION SELECT subject_nominal_id FROM breach);

CREATE TABLE match_run (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  model_version text NOT NULL,
  records integer NOT NULL,
  body jsonb NOT NULL DEFAULT '{}',
  recorded_at timestamptz NOT NULL,
  source_system text NOT NULL,
  entered_by bigint REFERENCES staff
);
COMMENT ON TABLE match_run IS '[operational] Each time the matching engine looked for records of the same person. Append only.';
COMMENT ON COLUMN match_run.id IS '[operational] Internal number.';
COMMENT ON COLUMN match_run.model_version IS '[operational] Version of the model that scored.';
COMMENT ON COLUMN match_run.records IS '[operational] Records looked at.';
COMMENT ON COLUMN match_run.body IS '[operational] Counts of the run: pairs proposed, left as they were, joined by rule.';
COMMENT ON COLUMN match_run.recorded_at IS '[operational] When.';
COMMENT ON COLUMN match_run.source_system IS '[operational] "gwarchod": this program.';
COMMENT ON COLUMN match_run.entered_by IS '[operational] Who asked for it; empty for a run after an import.';

CREATE TABLE match_pair (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  ref text NOT NULL UNIQUE,
  left_nominal_id bigint NOT NULL REFERENCES nominal,
  right_nominal_id bigint NOT NULL REFERENCES nominal,
  recorded_at timestamptz NOT NULL,
  CHECK (left_nominal_id < right_nominal_id),
  UNIQUE (left_nominal_id, right_nominal_id)
);
-- The queue is rebuilt for the people a decision touches, from either side of their pairs.
CREATE INDEX match_pair_right ON match_pair (right_nominal_id);
COMMENT ON TABLE match_pair IS '[personal] Two source records that may be of one person. Append only.';
COMMENT ON COLUMN match_pair.id IS '[operational] Internal number.';
COMMENT ON COLUMN match_pair.ref IS '[operational] Reference in addresses, for example M-00012.';
COMMENT ON COLUMN match_pair.left_nominal_id IS '[operational] The record with the lower number.';
COMMENT ON COLUMN match_pair.right_nominal_id IS '[operational] The other record.';
COMMENT ON COLUMN match_pair.recorded_at IS '[operational] When first proposed.';

CREATE TABLE match_proposal (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  pair_id bigint NOT NULL REFERENCES match_pair,
  run_id bigint NOT NULL REFERENCES match_run,
  weight double precision NOT NULL,
  probability double precision NOT NULL CHECK (probability BETWEEN 0 AND 1),
  steps jsonb NOT NULL,
  conflicts text[] NOT NULL DEFAULT '{}',
  exact_identifier text,
  evidence_key text NOT NULL,
  recorded_at timestamptz NOT NULL,
  source_system text NOT NULL
);
CREATE INDEX match_proposal_pair ON match_proposal (pair_id, id DESC);
COMMENT ON TABLE match_proposal IS '[personal] What the engine says of a pair, with its whole working. Append only: the newest row of a pair stands.';
COMMENT ON COLUMN match_proposal.id IS '[operational] Internal number.';
COMMENT ON COLUMN match_proposal.pair_id IS '[operational] Pair.';
COMMENT ON COLUMN match_proposal.run_id IS '[operational] Run that scored it.';
COMMENT ON COLUMN match_proposal.weight IS '[operational] Evidence in bits, the sum of the steps.';
COMMENT ON COLUMN match_proposal.probability IS '[operational] The same as a chance, 0 to 1.';
COMMENT ON COLUMN match_proposal.steps IS '[operational] The working, line by line: what was compared, the level of agreement, its bits. No values.';
COMMENT ON COLUMN match_proposal.conflicts IS '[operational] Facts that speak against one person: codes such as "pnc-differs" or "both-parts".';
COMMENT ON COLUMN match_proposal.exact_identifier IS '[operational] Kind of a valid identifier that both records hold, if any.';
COMMENT ON COLUMN match_proposal.evidence_key IS '[operational] Hash of what was compared: a decided pair is asked again only when it changes.';
COMMENT ON COLUMN match_proposal.recorded_at IS '[operational] When.';
COMMENT ON COLUMN match_proposal.source_system IS '[operational] "gwarchod": this program.';

CREATE TABLE match_decision (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  pair_id bigint NOT NULL REFERENCES match_pair,
  answer text NOT NULL CHECK (answer IN ('same','different','not-sure')),
  basis text NOT NULL CHECK (basis IN ('reviewer','identifier-rule','undo')),
  reason text NOT NULL,
  note text,
  seen_proposal_id bigint NOT NULL REFERENCES match_proposal,
  left_person_id bigint NOT NULL REFERENCES person,
  right_person_id bigint NOT NULL REFERENCES person,
  recorded_at timestamptz NOT NULL,
  source_system text NOT NULL,
  entered_by bigint REFERENCES staff
);
CREATE INDEX match_decision_pair ON match_decision (pair_id, id DESC);
CREATE INDEX match_decision_newest ON match_decision (recorded_at, id);
COMMENT ON TABLE match_decision IS '[personal] Whether two people are one: who decided, and why. Append only: the newest answer about two records stands.';
COMMENT ON COLUMN match_decision.id IS '[operational] Internal number.';
COMMENT ON COLUMN match_decision.pair_id IS '[operational] The pair that was asked about.';
COMMENT ON COLUMN match_decision.answer IS '[operational] Same person, different people, or not sure.';
COMMENT ON COLUMN match_decision.basis IS '[operational] A reviewer, the force''s rule for equal identifiers, or the undoing of a merge.';
COMMENT ON COLUMN match_decision.reason IS '[operational] Reason chosen, a key.';
COMMENT ON COLUMN match_decision.note IS '[personal] What the reviewer wrote.';
COMMENT ON COLUMN match_decision.seen_proposal_id IS '[operational] The newest proposal of any pair when it was decided: later ones were not seen.';
COMMENT ON COLUMN match_decision.left_person_id IS '[operational] Person the left record belonged to then.';
COMMENT ON COLUMN match_decision.right_person_id IS '[operational] Person the right record belonged to then.';
COMMENT ON COLUMN match_decision.recorded_at IS '[operational] When.';
COMMENT ON COLUMN match_decision.source_system IS '[operational] "gwarchod": entered here.';
COMMENT ON COLUMN match_decision.entered_by IS '[operational] Who; empty for the rule.';

CREATE TABLE match_decision_nominal (
  decision_id bigint NOT NULL REFERENCES match_decision,
  nominal_id bigint NOT NULL REFERENCES nominal,
  side text NOT NULL CHECK (side IN ('left','right')),
  PRIMARY KEY (decision_id, nominal_id)
);
-- Which decisions stand between two people: looked up by their records.
CREATE INDEX match_decision_nominal_record ON match_decision_nominal (nominal_id, decision_id);
COMMENT ON TABLE match_decision_nominal IS '[personal] The records a decision is about: every record of either person then. Append only.';
COMMENT ON COLUMN match_decision_nominal.decision_id IS '[operational] Decision.';
COMMENT ON COLUMN match_decision_nominal.nominal_id IS '[operational] Record.';
COMMENT ON COLUMN match_decision_nominal.side IS '[operational] Which of the two people it belonged to.';

CREATE TABLE person_merge (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  kept_person_id bigint NOT NULL REFERENCES person,
  merged_person_id bigint NOT NULL REFERENCES person,
  undoes_id bigint UNIQUE REFERENCES person_merge,
  decision_id bigint NOT NULL REFERENCES match_decision,
  recorded_at timestamptz NOT NULL,
  source_system text NOT NULL,
  entered_by bigint REFERENCES staff,
  CHECK (kept_person_id <> merged_person_id)
);
CREATE INDEX person_merge_kept ON person_merge (kept_person_id);
CREATE INDEX person_merge_merged ON person_merge (merged_person_id);
COMMENT ON TABLE person_merge IS '[personal] Two people taken for one, or the undoing of that. Who a record belongs to follows from the merges not undone. Append only.';
COMMENT ON COLUMN person_merge.id IS '[operational] Internal number.';
COMMENT ON COLUMN person_merge.kept_person_id IS '[operational] Person under whose reference the records are kept.';
COMMENT ON COLUMN person_merge.merged_person_id IS '[operational] Person whose records moved; its reference leads to the kept one.';
COMMENT ON COLUMN person_merge.undoes_id IS '[operational] The merge that this row undoes; empty for a merge.';
COMMENT ON COLUMN person_merge.decision_id IS '[operational] The decision behind it.';
COMMENT ON COLUMN person_merge.recorded_at IS '[operational] When.';
COMMENT ON COLUMN person_merge.source_system IS '[operational] "gwarchod": entered here.';
COMMENT ON COLUMN person_merge.entered_by IS '[operational] Who; empty for the rule.';

ALTER TABLE nominal_link ADD COLUMN merge_id bigint REFERENCES person_merge;
COMMENT ON COLUMN nominal_link.merge_id IS '[operational] The merge, or its undoing, that moved the record; empty for where it first stood.';

CREATE TABLE match_rule (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  identifier_kind text NOT NULL CHECK (identifier_kind IN ('pnc','cro')),
  is_on boolean NOT NULL,
  reason text NOT NULL,
  recorded_at timestamptz NOT NULL,
  source_system text NOT NULL,
  entered_by bigint NOT NULL REFERENCES staff
);
COMMENT ON TABLE match_rule IS '[operational] The force''s rule that records with one valid identifier, and nothing against it, are joined without a reviewer. Off until set. Append only: the newest row of a kind stands.';
COMMENT ON COLUMN match_rule.id IS '[operational] Internal number.';
COMMENT ON COLUMN match_rule.identifier_kind IS '[operational] Kind of identifier.';
COMMENT ON COLUMN match_rule.is_on IS '[operational] Whether the rule is in force.';
COMMENT ON COLUMN match_rule.reason IS '[operational] Why it was set or lifted.';
COMMENT ON COLUMN match_rule.recorded_at IS '[operational] When.';
COMMENT ON COLUMN match_rule.source_system IS '[operational] "gwarchod": entered here.';
COMMENT ON COLUMN match_rule.entered_by IS '[operational] Who set it.';

CREATE TABLE match_card (
  pair_id bigint PRIMARY KEY REFERENCES match_pair,
  left_person_id bigint NOT NULL REFERENCES person,
  right_person_id bigint NOT NULL REFERENCES person,
  state text NOT NULL CHECK (state IN ('open','second','behind','joined','different','unsettled')),
  group_id bigint,
  weight double precision NOT NULL,
  probability double precision NOT NULL,
  record_count integer NOT NULL,
  has_conflict boolean NOT NULL,
  is_live boolean NOT NULL,
  is_high_harm boolean NOT NULL,
  first_reviewer_id bigint REFERENCES staff,
  priority double precision NOT NULL,
  rebuilt_at timestamptz NOT NULL
);
-- The queue, grouped; and the cards of the people a decision touches.
CREATE INDEX match_card_waiting ON match_card (group_id, weight DESC, pair_id) WHERE state IN ('open','second');
CREATE INDEX match_card_left ON match_card (left_person_id);
CREATE INDEX match_card_right ON match_card (right_person_id);
COMMENT ON TABLE match_card IS '[personal] The pair as the queue shows it: derived from proposals, decisions and merges, rebuilt when one changes.';
COMMENT ON COLUMN match_card.pair_id IS '[operational] Pair.';
COMMENT ON COLUMN match_card.left_person_id IS '[operational] Person of the left record now.';
COMMENT ON COLUMN match_card.right_person_id IS '[operational] Person of the right record now.';
COMMENT ON COLUMN match_card.state IS '[operational] Waiting, waiting for a second reviewer, asked by a stronger pair of the same people, joined, decided different, or not settled by two reviewers.';
COMMENT ON COLUMN match_card.group_id IS '[operational] Group of people that waiting pairs connect: the lowest pair in it.';
COMMENT ON COLUMN match_card.weight IS '[operational] Evidence in bits.';
COMMENT ON COLUMN match_card.probability IS '[operational] Chance, 0 to 1.';
COMMENT ON COLUMN match_card.record_count IS '[operational] Records that a yes would bring together.';
COMMENT ON COLUMN match_card.has_conflict IS '[operational] Whether some fact speaks against.';
COMMENT ON COLUMN match_card.is_live IS '[personal] Whether an order or bail of either is in force.';
COMMENT ON COLUMN match_card.is_high_harm IS '[personal] Whether either is suspected of a crime of high harm.';
COMMENT ON COLUMN match_card.first_reviewer_id IS '[operational] Who was not sure, while a second reviewer is wanted.';
COMMENT ON COLUMN match_card.priority IS '[operational] Order in the queue: what an answer is expected to be worth.';
COMMENT ON COLUMN match_card.rebuilt_at IS '[operational] When last derived.';

CREATE TABLE known_identity (
  nominal_id bigint PRIMARY KEY REFERENCES nominal,
  identity text NOT NULL
);
COMMENT ON TABLE known_identity IS '[operational] Whose record it is in truth: known only where people are invented, so that the demonstration can show matching beside it. Empty in a force.';
COMMENT ON COLUMN known_identity.nominal_id IS '[operational] Record.';
COMMENT ON COLUMN known_identity.identity IS '[operational] One text for each invented person.';

GRANT SELECT, INSERT ON match_run, match_pair, match_proposal, match_decision, match_decision_nominal, person_merge, match_rule,
  match_card, known_identity TO gwarchod_app;
GRANT UPDATE ON match_card TO gwarchod_app;
GRANT DELETE ON person_card TO gwarchod_app;
