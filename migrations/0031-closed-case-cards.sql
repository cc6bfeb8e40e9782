-- Cards of cases that have ended, so that Today finds the few that wait without reading everything that closed.

CREATE TABLE closed_case_card (
  crime_id bigint NOT NULL REFERENCES crime,
  person_id bigint NOT NULL REFERENCES person,
  outcome_code text NOT NULL,
  closed_on date NOT NULL,
  closed_at timestamptz NOT NULL,
  offence_key text,
  area_code text,
  is_cancelled boolean NOT NULL,
  considered_at timestamptz,
  considered text[] NOT NULL,
  looked_at timestamptz,
  rebuilt_at timestamptz NOT NULL,
  PRIMARY KEY (crime_id, person_id)
);
-- Today and the queue: closed with nothing considered, and not looked at since.
CREATE INDEX closed_case_card_missed ON closed_case_card (closed_on) WHERE considered_at IS NULL AND looked_at IS NULL;
-- Today: closed lately, for the programme.
CREATE INDEX closed_case_card_lately ON closed_case_card (closed_on);
-- Today: the last closed case of a person who is named again.
CREATE INDEX closed_case_card_person ON closed_case_card (person_id, closed_on DESC, crime_id DESC);
COMMENT ON TABLE closed_case_card IS '[personal] A crime with an outcome and one suspect, as Today and the queues need it: derived from facts, made again when one changes.';
COMMENT ON COLUMN closed_case_card.crime_id IS '[personal] Crime.';
COMMENT ON COLUMN closed_case_card.person_id IS '[personal] Suspect, as matched now.';
COMMENT ON COLUMN closed_case_card.outcome_code IS '[personal] Outcome that stands.';
COMMENT ON COLUMN closed_case_card.closed_on IS '[operational] Day it was assigned.';
COMMENT ON COLUMN closed_case_card.closed_at IS '[operational] When we learnt it.';
COMMENT ON COLUMN closed_case_card.offence_key IS '[personal] Offence as it is classified now.';
COMMENT ON COLUMN closed_case_card.area_code IS '[operational] Local policing area.';
COMMENT ON COLUMN closed_case_card.is_cancelled IS '[operational] Whether the crime was cancelled.';
COMMENT ON COLUMN closed_case_card.considered_at IS '[operational] When it was first recorded that something was considered in the crime; empty while nothing was.';
COMMENT ON COLUMN closed_case_card.considered IS '[personal] Interventions that were considered in the crime and not only withdrawn.';
COMMENT ON COLUMN closed_case_card.looked_at IS '[operational] When somebody last looked at it from the queue of missed opportunities, since it closed.';
COMMENT ON COLUMN closed_case_card.rebuilt_at IS '[operational] When last derived.';

GRANT SELECT, INSERT, DELETE ON closed_case_card TO gwarchod_app;

-- Today: which of what waits somebody has taken on or left for later.
CREATE INDEX work_claim_recorded ON work_claim (recorded_at);
CREATE INDEX work_claim_watch ON work_claim (item_key) WHERE item_key LIKE 'order:%:watch';
CREATE INDEX work_dismissal_watch ON work_dismissal (item_key) WHERE item_key LIKE 'order:%:watch';

-- The day of an outcome is looked for on the card now.
DROP INDEX crime_outcome_assigned;

-- Cards of what closed before.
INSERT INTO closed_case_card (crime_id, person_id, outcome_code, closed_on, closed_at, offence_key, area_code,
                              is_cancelled, considered_at, considered, looked_at, rebuilt_at)
SELECT suspect.crime_id, suspect.person_id, outcome.outcome_code, outcome.occurred_on, outcome.recorded_at,
       version.offence_key, version.area_code, version.change_kind = 'cancelled', said.first_at,
       coalesce(answered.keys, '{}'), look.last_at, now()
  FROM (
    SELECT DISTINCT newest.crime_id, nominal.person_id
      FROM (SELECT DISTINCT ON (crime_id, nominal_id) crime_id, nominal_id, removed FROM crime_party
             WHERE part = 'suspect' ORDER BY crime_id, nominal_id, recorded_at DESC, id DESC) AS newest
      JOIN nominal ON nominal.id = newest.nominal_id
     WHERE NOT newest.removed
  ) AS suspect
  JOIN (SELECT DISTINCT ON (crime_id) crime_id, outcome_code, occurred_on, recorded_at FROM crime_outcome
         ORDER BY crime_id, recorded_at DESC, id DESC) AS outcome ON outcome.crime_id = suspect.crime_id
  JOIN (SELECT DISTINCT ON (crime_id) crime_id, offence_key, area_code, change_kind FROM crime_version
         ORDER BY crime_id, recorded_at DESC, id DESC) AS version ON version.crime_id = suspect.crime_id
  LEFT JOIN (SELECT crime_id, min(recorded_at) AS first_at FROM consideration_entry
              WHERE crime_id IS NOT NULL GROUP BY crime_id) AS said ON said.crime_id = suspect.crime_id
  LEFT JOIN (SELECT entry.crime_id, array_agg(DISTINCT answer.intervention ORDER BY answer.intervention) AS keys
               FROM consideration_entry AS entry JOIN consideration_answer AS answer ON answer.entry_id = entry.id
              WHERE entry.crime_id IS NOT NULL AND answer.answer <> 'withdrawn'
              GROUP BY entry.crime_id) AS answered ON answered.crime_id = suspect.crime_id
  LEFT JOIN LATERAL (
    SELECT max(seen.recorded_at) AS last_at FROM case_look AS seen JOIN nominal ON nominal.id = seen.subject_nominal_id
     WHERE seen.queue = 'missed-opportunity' AND seen.crime_id = suspect.crime_id
       AND nominal.person_id = suspect.person_id AND seen.recorded_at >= outcome.recorded_at) AS look ON true;
