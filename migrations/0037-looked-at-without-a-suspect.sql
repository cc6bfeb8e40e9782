-- A case in which nobody is named is looked at like any other; and cards are made again where the rules behind them changed.

ALTER TABLE case_look ALTER COLUMN subject_nominal_id DROP NOT NULL;
COMMENT ON COLUMN case_look.subject_nominal_id IS '[personal] Suspect; empty where nobody was named in the crime.';

CREATE TABLE card_rules (
  card text PRIMARY KEY,
  rules text NOT NULL,
  made_at timestamptz NOT NULL
);
COMMENT ON TABLE card_rules IS '[operational] By which rules the cards of a kind were last made for every case; others than those in force mean that they are made again at the next start.';
COMMENT ON COLUMN card_rules.card IS '[operational] Kind of card.';
COMMENT ON COLUMN card_rules.rules IS '[operational] Fingerprint of the rules.';
COMMENT ON COLUMN card_rules.made_at IS '[operational] When.';
GRANT SELECT, INSERT, UPDATE ON card_rules TO gwarchod_app;

ALTER TABLE consideration_card ADD COLUMN waits_for_suspect text[] NOT NULL DEFAULT '{}';
COMMENT ON COLUMN consideration_card.waits_for_suspect IS '[operational] Interventions asked for once a suspect is named; empty where one is.';
