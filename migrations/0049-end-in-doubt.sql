-- A withdrawn application leaves it in doubt whether its interim SPO or DVPN has ended: the card says since when, until somebody says.
ALTER TABLE measure_card ADD COLUMN end_in_doubt_on date;
COMMENT ON COLUMN measure_card.end_in_doubt_on IS '[operational] Day its application was decided where the law leaves it in doubt whether that ended it; empty once somebody said.';

-- Cards from before: the same rule as src/orders/succession.ts, which every later card is made by.
WITH said AS (
  SELECT id AS by_id, coalesce(
           (SELECT newest.replaces_measure_id FROM measure_succession AS newest
             WHERE newest.measure_id = measure.id ORDER BY newest.id DESC LIMIT 1),
           replaces_measure_id) AS replaced_id
    FROM measure
   WHERE replaces_measure_id IS NOT NULL OR id IN (SELECT measure_id FROM measure_succession)
),
doubted AS (
  SELECT DISTINCT ON (before.id) before.id, decided.occurred_on, decided.recorded_at
    FROM said
    JOIN measure AS before ON before.id = said.replaced_id AND before.added_regime IS NULL
    JOIN measure_card AS card ON card.measure_id = before.id
    JOIN measure AS successor ON successor.id = said.by_id AND successor.added_regime IS NULL
    JOIN measure_event AS decided ON decided.measure_id = successor.id AND decided.occurred_on >= card.granted_on
   WHERE (before.regime, successor.regime, decided.step) IN
         (('spo-interim', 'spo', 'withdrawn'), ('dvpn', 'dvpo', 'withdrawn'))
     AND (card.ends_on IS NULL OR card.ends_on >= decided.occurred_on)
     AND NOT EXISTS (SELECT 1 FROM measure_event AS put_right
                      WHERE put_right.measure_id = successor.id AND put_right.corrects_event_id = decided.id)
   ORDER BY before.id, decided.occurred_on DESC, decided.id DESC
)
UPDATE measure_card AS card SET end_in_doubt_on = doubted.occurred_on
  FROM doubted
 WHERE card.measure_id = doubted.id AND card.ended_on IS NULL
   AND NOT EXISTS (SELECT 1 FROM measure_event AS review
                    WHERE review.measure_id = card.measure_id AND review.step = 'reviewed'
                      AND review.occurred_on >= doubted.occurred_on AND review.recorded_at >= doubted.recorded_at
                      AND NOT EXISTS (SELECT 1 FROM measure_event AS put_right
                                       WHERE put_right.measure_id = card.measure_id AND put_right.corrects_event_id = review.id));
