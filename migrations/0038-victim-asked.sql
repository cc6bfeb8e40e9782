-- Whether the victim was asked what they know before bail ends: an answer that is kept, and missed where it is not.

ALTER TABLE measure_card ADD COLUMN asked_on date;
COMMENT ON COLUMN measure_card.asked_on IS '[personal] When the victim was asked what they know before the end that stands, or it was said why not; empty while nobody has.';
CREATE INDEX measure_card_release_unasked ON measure_card (ended_on) WHERE asked_on IS NULL AND ended_on IS NOT NULL AND regime LIKE 'bail-%';
