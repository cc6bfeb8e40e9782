-- Exactly one answers for each measure: offers and answers to them, deputies, and days on which staff are away.

CREATE TABLE staff_absence (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  staff_id bigint NOT NULL REFERENCES staff,
  from_on date NOT NULL,
  to_on date,
  withdrawn boolean NOT NULL DEFAULT false,
  replaces_id bigint UNIQUE REFERENCES staff_absence,
  recorded_at timestamptz NOT NULL,
  entered_by bigint REFERENCES staff,
  CHECK (to_on >= from_on)
);
CREATE INDEX staff_absence_staff ON staff_absence (staff_id, from_on);
COMMENT ON TABLE staff_absence IS '[operational] Days on which a member of staff is away from work. Append only. Why is not kept.';
COMMENT ON COLUMN staff_absence.id IS '[operational] Internal number.';
COMMENT ON COLUMN staff_absence.staff_id IS '[operational] Who is away.';
COMMENT ON COLUMN staff_absence.from_on IS '[operational] First day away.';
COMMENT ON COLUMN staff_absence.to_on IS '[operational] Last day away; empty until further notice.';
COMMENT ON COLUMN staff_absence.withdrawn IS '[operational] True where this row takes back the one it replaces.';
COMMENT ON COLUMN staff_absence.replaces_id IS '[operational] Row that this one puts right; the earlier one stays.';
COMMENT ON COLUMN staff_absence.recorded_at IS '[operational] When it was entered.';
COMMENT ON COLUMN staff_absence.entered_by IS '[operational] Who entered it.';

CREATE TABLE measure_owner_offer (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  measure_id bigint NOT NULL REFERENCES measure,
  part text NOT NULL CHECK (part IN ('owner','deputy')),
  staff_id bigint NOT NULL REFERENCES staff,
  reason text,
  recorded_at timestamptz NOT NULL,
  source_system text NOT NULL,
  entered_by bigint NOT NULL REFERENCES staff
);
CREATE INDEX measure_owner_offer_measure ON measure_owner_offer (measure_id, part, id DESC);
CREATE INDEX measure_owner_offer_staff ON measure_owner_offer (staff_id, id DESC);
COMMENT ON TABLE measure_owner_offer IS '[operational] Somebody is asked to answer for a measure, or to stand in. Nothing changes until they accept. Append only: a later offer of the same part takes the place of an earlier one.';
COMMENT ON COLUMN measure_owner_offer.id IS '[operational] Internal number.';
COMMENT ON COLUMN measure_owner_offer.measure_id IS '[operational] Measure.';
COMMENT ON COLUMN measure_owner_offer.part IS '[operational] Owner or deputy.';
COMMENT ON COLUMN measure_owner_offer.staff_id IS '[operational] Who is asked.';
COMMENT ON COLUMN measure_owner_offer.reason IS '[operational] Why.';
COMMENT ON COLUMN measure_owner_offer.recorded_at IS '[operational] When.';
COMMENT ON COLUMN measure_owner_offer.source_system IS '[operational] Who says so: "gwarchod" for what staff enter here.';
COMMENT ON COLUMN measure_owner_offer.entered_by IS '[operational] Who asks.';

CREATE TABLE measure_owner_answer (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  offer_id bigint NOT NULL UNIQUE REFERENCES measure_owner_offer,
  answer text NOT NULL CHECK (answer IN ('accepted','declined','withdrawn')),
  reason text,
  recorded_at timestamptz NOT NULL,
  source_system text NOT NULL,
  entered_by bigint NOT NULL REFERENCES staff
);
COMMENT ON TABLE measure_owner_answer IS '[operational] What became of an offer: one answer each. Accepting it also adds a row to measure_owner. Append only.';
COMMENT ON COLUMN measure_owner_answer.id IS '[operational] Internal number.';
COMMENT ON COLUMN measure_owner_answer.offer_id IS '[operational] Offer.';
COMMENT ON COLUMN measure_owner_answer.answer IS '[operational] Accepted, declined, or taken back by whoever offered.';
COMMENT ON COLUMN measure_owner_answer.reason IS '[operational] Why.';
COMMENT ON COLUMN measure_owner_answer.recorded_at IS '[operational] When.';
COMMENT ON COLUMN measure_owner_answer.source_system IS '[operational] Who says so: "gwarchod" for what staff enter here.';
COMMENT ON COLUMN measure_owner_answer.entered_by IS '[operational] Who answered.';

ALTER TABLE measure_card ADD COLUMN deputy_staff_id bigint REFERENCES staff;
COMMENT ON COLUMN measure_card.deputy_staff_id IS '[operational] Deputy, who answers while the owner is away or has left.';
UPDATE measure_card SET deputy_staff_id = newest.staff_id
  FROM (SELECT DISTINCT ON (measure_id) measure_id, staff_id FROM measure_owner WHERE part = 'deputy'
         ORDER BY measure_id, recorded_at DESC, id DESC) AS newest
 WHERE newest.measure_id = measure_card.measure_id AND newest.staff_id IS DISTINCT FROM measure_card.owner_staff_id;

GRANT SELECT, INSERT ON staff_absence, measure_owner_offer, measure_owner_answer TO gwarchod_app;
