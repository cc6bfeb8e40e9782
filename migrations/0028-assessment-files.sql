-- Files of risk assessments are a kind of import; and the index by which the queues find cases closed lately.
ALTER TABLE import_file DROP CONSTRAINT import_file_kind_check;
ALTER TABLE import_file ADD CONSTRAINT import_file_kind_check CHECK (kind IN ('people','crimes','parties','orders','conditions','bail','breaches','outcomes','assessments','street'));
-- Cases closed without a charge within so many days: the queues.
CREATE INDEX crime_outcome_occurred ON crime_outcome (occurred_on);
