-- Indexes for cases closed without charge, and for what came after them.
-- Cases closed lately, for the programme and for what came after.
CREATE INDEX crime_outcome_assigned ON crime_outcome (occurred_on, crime_id);
-- Breaches reported lately, by whom.
CREATE INDEX breach_card_reported ON breach_card (reported_at, person_id);
-- What a person's visits, alerts and packets are found by on Today.
CREATE INDEX tag_alert_given ON tag_alert (occurred_at);
CREATE INDEX hand_over_sent ON hand_over (occurred_on);
