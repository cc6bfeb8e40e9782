-- What the watch over orders, notices and bail looks at: the next look, the review, what the victim was told, what follows the end.

ALTER TABLE measure_event ADD COLUMN next_on date;
COMMENT ON COLUMN measure_event.next_on IS '[operational] Day by which the next check or review is planned, set by this step.';

ALTER TABLE measure_card ADD COLUMN last_review_on date;
ALTER TABLE measure_card ADD COLUMN next_check_on date;
ALTER TABLE measure_card ADD COLUMN tell_since_on date;
ALTER TABLE measure_card ADD COLUMN ending_decided_on date;
ALTER TABLE measure_card ADD COLUMN ending_told_on date;
ALTER TABLE measure_card ADD COLUMN programme_since_on date;
COMMENT ON COLUMN measure_card.last_review_on IS '[operational] Last review.';
COMMENT ON COLUMN measure_card.next_check_on IS '[operational] Day by which the next check is planned; empty where the force''s own interval stands.';
COMMENT ON COLUMN measure_card.tell_since_on IS '[operational] Day of the newest change of which the victim has not been told; empty when they have.';
COMMENT ON COLUMN measure_card.ending_decided_on IS '[operational] Day on which it was decided what follows its present end.';
COMMENT ON COLUMN measure_card.ending_told_on IS '[operational] Day on which the victim was told of its present end.';
COMMENT ON COLUMN measure_card.programme_since_on IS '[operational] Day from which a condition asks for a programme and no place on one is booked; empty otherwise.';
CREATE INDEX measure_card_watched ON measure_card (measure_id) WHERE ended_on IS NULL AND granted_on IS NOT NULL;
