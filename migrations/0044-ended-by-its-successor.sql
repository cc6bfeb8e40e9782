-- An interim order ends by law when the order it leads to is made: the card says so, and what took its place.
ALTER TABLE measure_card ADD COLUMN replaced_by text;
COMMENT ON COLUMN measure_card.replaced_by IS '[operational] Reference of the order whose making ended it by law; empty where none did.';

-- Cards from before: the same rule as src/orders/succession.ts, which every later card is made by.
WITH said AS (
  SELECT id AS by_id, coalesce(
           (SELECT newest.replaces_measure_id FROM measure_succession AS newest
             WHERE newest.measure_id = measure.id ORDER BY newest.id DESC LIMIT 1),
           replaces_measure_id) AS replaced_id
    FROM measure
   WHERE replaces_measure_id IS NOT NULL OR id IN (SELECT measure_id FROM measure_succession)
),
made AS (
  SELECT DISTINCT ON (before.id) before.id, successor.ref, successor_card.granted_on
    FROM said
    JOIN measure AS before ON before.id = said.replaced_id AND before.added_regime IS NULL
    JOIN measure AS successor ON successor.id = said.by_id AND successor.added_regime IS NULL
    JOIN measure_card AS successor_card ON successor_card.measure_id = successor.id
   WHERE (before.regime, successor.regime) IN (('spo-interim', 'spo'), ('dvpn', 'dvpo'), ('dapn', 'dapo'))
     AND successor_card.granted_on IS NOT NULL
   ORDER BY before.id, successor_card.granted_on, successor.id
)
UPDATE measure_card AS card
   SET stage = 'replaced', ended_on = made.granted_on, replaced_by = made.ref
  FROM made
 WHERE card.measure_id = made.id AND card.ended_on IS NULL AND card.granted_on <= made.granted_on
   AND (card.ends_on IS NULL OR card.ends_on >= made.granted_on);
