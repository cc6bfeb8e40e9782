-- A victim whom nobody has heard is a gap like any other: the card says when they were heard, and when somebody tried in vain.
ALTER TABLE measure_card ADD COLUMN heard_on date;
COMMENT ON COLUMN measure_card.heard_on IS '[operational] Day the victim last said what they want about it, or it was said that there is nobody to ask; empty where neither.';
ALTER TABLE measure_card ADD COLUMN heard_tried_on date;
COMMENT ON COLUMN measure_card.heard_tried_on IS '[operational] Day on which somebody last tried to ask the victim and did not reach them.';

-- Cards from before: the same rule as src/orders/watch-state.ts, which every later card is made by.
WITH said AS (
  SELECT event.measure_id,
         max(event.occurred_on) FILTER (WHERE event.reason IN ('keep', 'change', 'end', 'no-view', 'nobody')) AS heard_on,
         max(event.occurred_on) FILTER (WHERE event.reason = 'not-reached') AS heard_tried_on
    FROM measure_event AS event
   WHERE event.step = 'victim-heard'
     AND NOT EXISTS (SELECT 1 FROM measure_event AS later
                      WHERE later.measure_id = event.measure_id AND later.corrects_event_id = event.id)
   GROUP BY event.measure_id
)
UPDATE measure_card AS card SET heard_on = said.heard_on, heard_tried_on = said.heard_tried_on
  FROM said WHERE card.measure_id = said.measure_id;
