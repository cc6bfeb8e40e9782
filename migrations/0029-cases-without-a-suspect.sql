-- A crime whose suspect nobody has named yet is a case like any other: it has a card, goes before a meeting and is assessed.

ALTER TABLE consideration_card DROP CONSTRAINT consideration_card_pkey;
ALTER TABLE consideration_card ALTER COLUMN person_id DROP NOT NULL;
CREATE UNIQUE INDEX consideration_card_case ON consideration_card (crime_id, person_id) NULLS NOT DISTINCT;
COMMENT ON COLUMN consideration_card.person_id IS '[personal] Suspect, as matched now; empty where nobody is named in the crime.';

ALTER TABLE meeting_item ALTER COLUMN subject_nominal_id DROP NOT NULL;
ALTER TABLE meeting_item ADD CONSTRAINT meeting_item_about CHECK (subject_nominal_id IS NOT NULL OR crime_id IS NOT NULL);
-- What meetings said of a crime without a suspect.
CREATE INDEX meeting_item_crime ON meeting_item (crime_id) WHERE crime_id IS NOT NULL;
COMMENT ON COLUMN meeting_item.subject_nominal_id IS '[personal] Who it is about; empty where nobody was named in the crime.';

ALTER TABLE assessment ALTER COLUMN subject_nominal_id DROP NOT NULL;
ALTER TABLE assessment ADD CONSTRAINT assessment_about CHECK (subject_nominal_id IS NOT NULL OR crime_id IS NOT NULL);
COMMENT ON COLUMN assessment.subject_nominal_id IS '[personal] Suspect it is about; empty where nobody was named in the crime.';
