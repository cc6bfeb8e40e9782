-- The hearing that follows a notice: that it began, that it was adjourned and to when, and what was decided of the notice's own application.
ALTER TABLE measure_event ADD COLUMN next_at timestamptz;
COMMENT ON COLUMN measure_event.next_at IS '[operational] Time to which a hearing was adjourned, where the court gave one.';
ALTER TABLE measure_card ADD COLUMN hearing_begun_on date;
COMMENT ON COLUMN measure_card.hearing_begun_on IS '[operational] Day on which the hearing that follows the notice began.';
ALTER TABLE measure_card ADD COLUMN hearing_adjourned_on date;
COMMENT ON COLUMN measure_card.hearing_adjourned_on IS '[operational] Day on which that hearing was last adjourned.';
ALTER TABLE measure_card ADD COLUMN hearing_next_on date;
COMMENT ON COLUMN measure_card.hearing_next_on IS '[operational] Day to which it was adjourned; empty where the court gave none.';
ALTER TABLE measure_card ADD COLUMN hearing_next_at timestamptz;
COMMENT ON COLUMN measure_card.hearing_next_at IS '[operational] Time to which it was adjourned; empty where the court gave none.';
ALTER TABLE measure_card ADD COLUMN application_decided_on date;
COMMENT ON COLUMN measure_card.application_decided_on IS '[operational] Day on which the application that it lasts until was decided, where that is linked to it.';

-- Cards from before: no hearing was recorded; a decision was, by the same rule as src/orders/succession.ts, which every later
-- card is made by. Kinds that were added here take theirs when their card is next made.
WITH said AS (
  SELECT measure.id AS measure_id,
         coalesce((SELECT replaces_measure_id FROM measure_succession AS succession
                    WHERE succession.measure_id = measure.id ORDER BY succession.id DESC LIMIT 1),
                  measure.replaces_measure_id) AS before_id
    FROM measure WHERE measure.regime IN ('spo', 'dvpo', 'dapo') AND measure.added_regime IS NULL
), decided AS (
  SELECT card.measure_id, min(event.occurred_on) AS decided_on
    FROM said
    JOIN measure_card AS card ON card.measure_id = said.before_id
    JOIN measure AS follows ON follows.id = said.measure_id
    JOIN measure_event AS event ON event.measure_id = said.measure_id AND event.step IN ('granted', 'refused', 'withdrawn')
                               AND event.occurred_on >= card.granted_on
   WHERE (card.regime, follows.regime) IN (('spo-interim', 'spo'), ('dvpn', 'dvpo'), ('dapn', 'dapo'))
     AND NOT EXISTS (SELECT 1 FROM measure_event AS put_right
                      WHERE put_right.measure_id = event.measure_id AND put_right.corrects_event_id = event.id)
   GROUP BY card.measure_id
)
UPDATE measure_card AS card SET application_decided_on = decided.decided_on
  FROM decided WHERE decided.measure_id = card.measure_id;
