-- Indexes for the assessments that are due on Today.

-- Cases known lately: otherwise every open case is read for its blanks.
CREATE INDEX consideration_card_known ON consideration_card (known_at);
-- Assessments with a review day.
CREATE INDEX assessment_review ON assessment (next_review_on) WHERE next_review_on IS NOT NULL;
