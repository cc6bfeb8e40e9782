-- An interim order or notice ends by law when the application it lasts until is refused: cards from before, by the rule of src/orders/succession.ts.
WITH said AS (
  SELECT id AS by_id, coalesce(
           (SELECT newest.replaces_measure_id FROM measure_succession AS newest
             WHERE newest.measure_id = measure.id ORDER BY newest.id DESC LIMIT 1),
           replaces_measure_id) AS replaced_id
    FROM measure
   WHERE replaces_measure_id IS NOT NULL OR id IN (SELECT measure_id FROM measure_succession)
),
ended AS (
  SELECT DISTINCT ON (before.id) before.id, decided.occurred_on,
         NOT EXISTS (SELECT 1 FROM measure_event AS told
                      WHERE told.measure_id = before.id AND told.occurred_on >= decided.occurred_on
                        AND (told.step = 'victim-told' OR told.reason = 'nobody-to-tell')
                        AND NOT EXISTS (SELECT 1 FROM measure_event AS put_right
                                         WHERE put_right.measure_id = before.id AND put_right.corrects_event_id = told.id)) AS is_untold
    FROM said
    JOIN measure AS before ON before.id = said.replaced_id AND before.added_regime IS NULL
    JOIN measure_card AS card ON card.measure_id = before.id
    JOIN measure AS successor ON successor.id = said.by_id AND successor.added_regime IS NULL
    JOIN measure_event AS decided ON decided.measure_id = successor.id AND decided.occurred_on >= card.granted_on
   WHERE (before.regime, successor.regime, decided.step) IN
         (('spo-interim', 'spo', 'refused'), ('dvpn', 'dvpo', 'refused'), ('dapn', 'dapo', 'refused'),
          ('dapn', 'dapo', 'withdrawn'))
     AND NOT EXISTS (SELECT 1 FROM measure_event AS put_right
                      WHERE put_right.measure_id = successor.id AND put_right.corrects_event_id = decided.id)
   ORDER BY before.id, decided.occurred_on, decided.id
)
UPDATE measure_card AS card
   SET stage = 'ended', ended_on = ended.occurred_on, tell_since_on = CASE WHEN is_untold THEN ended.occurred_on END
  FROM ended
 WHERE card.measure_id = ended.id AND card.ended_on IS NULL AND (card.ends_on IS NULL OR card.ends_on >= ended.occurred_on);
