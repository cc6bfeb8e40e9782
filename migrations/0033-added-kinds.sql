-- Orders of a kind that was added here are few: an index that holds them alone finds them for a register.

CREATE INDEX measure_added_regime ON measure (added_regime) WHERE added_regime IS NOT NULL;
