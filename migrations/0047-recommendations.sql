-- What the force and the Commissioner's office record about each recommendation of the review, with the figures of that day.

CREATE TABLE recommendation_fact (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  recommendation text NOT NULL,
  step text NOT NULL CHECK (step IN ('owned','started','evidence','proposed','agreed','sent-back','reopened','kept')),
  post text,
  words text,
  occurred_on date NOT NULL,
  recorded_at timestamptz NOT NULL,
  source_system text NOT NULL,
  entered_by bigint NOT NULL REFERENCES staff,
  CHECK ((step = 'owned') = (post IS NOT NULL)),
  CHECK (step = 'owned' OR coalesce(words, '') <> '')
);
-- The pages of recommendations read all facts of some, in the order recorded.
CREATE INDEX recommendation_fact_of ON recommendation_fact (recommendation, id);
COMMENT ON TABLE recommendation_fact IS '[operational] What was recorded about a recommendation of the review: its post, its start, evidence, a proposal to close and the answer. Append only.';
COMMENT ON COLUMN recommendation_fact.id IS '[operational] Internal number.';
COMMENT ON COLUMN recommendation_fact.recommendation IS '[public] Key of the reference list "recommendation": its number.';
COMMENT ON COLUMN recommendation_fact.step IS '[operational] What was recorded, see the scrutiny room.';
COMMENT ON COLUMN recommendation_fact.post IS '[operational] Post that answers for it from this day: a role, never a name.';
COMMENT ON COLUMN recommendation_fact.words IS '[operational] What was done, the evidence, or the reason; no name and no case.';
COMMENT ON COLUMN recommendation_fact.occurred_on IS '[operational] Day it holds from.';
COMMENT ON COLUMN recommendation_fact.recorded_at IS '[operational] When we learnt it.';
COMMENT ON COLUMN recommendation_fact.source_system IS '[operational] Who says so: "gwarchod" for what staff enter here.';
COMMENT ON COLUMN recommendation_fact.entered_by IS '[operational] Who entered it.';

CREATE TABLE recommendation_figure (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  fact_id bigint NOT NULL REFERENCES recommendation_fact,
  measure text NOT NULL,
  found integer NOT NULL CHECK (found >= 0),
  total integer NOT NULL CHECK (total >= found),
  middle double precision,
  UNIQUE (fact_id, measure)
);
COMMENT ON TABLE recommendation_figure IS '[operational] A figure of this service as it stood when something was recorded about a recommendation. Append only.';
COMMENT ON COLUMN recommendation_figure.id IS '[operational] Internal number.';
COMMENT ON COLUMN recommendation_figure.fact_id IS '[operational] What was recorded.';
COMMENT ON COLUMN recommendation_figure.measure IS '[operational] Key of the figure, see the scrutiny room.';
COMMENT ON COLUMN recommendation_figure.found IS '[operational] How many have what is asked.';
COMMENT ON COLUMN recommendation_figure.total IS '[operational] Out of how many.';
COMMENT ON COLUMN recommendation_figure.middle IS '[operational] Median in days or hours, for figures that have one.';

GRANT SELECT, INSERT ON recommendation_fact, recommendation_figure TO gwarchod_app;

-- Reviews of orders in a span of days.
CREATE INDEX measure_event_reviewed ON measure_event (occurred_on) WHERE step = 'reviewed';
