-- Indexes for Today, found by measuring it with a national year loaded (bench/pages.ts).

-- What changed in the last day: otherwise every fact of every year is read.
CREATE INDEX measure_event_recorded ON measure_event (recorded_at);
CREATE INDEX breach_recorded ON breach (recorded_at);
CREATE INDEX breach_event_recorded ON breach_event (recorded_at);

-- Who is being looked for.
CREATE INDEX breach_card_looking ON breach_card (breach_id) WHERE result = 'looking-for';

-- Bail that ended without a decision: otherwise every order that ever ran out is read.
CREATE INDEX measure_card_bail_ended ON measure_card (ends_on) WHERE regime = 'bail-pre-charge' AND ended_on IS NULL;
