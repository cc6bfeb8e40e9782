-- Which order takes the place of another: an interim order and the full one are one episode.

-- For the page of an order that was replaced.
CREATE INDEX measure_replaces ON measure (replaces_measure_id) WHERE replaces_measure_id IS NOT NULL;
