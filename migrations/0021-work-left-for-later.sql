-- Work left for later: who left which item of the day's list, why and until when. Kept and counted; the item comes back.

CREATE TABLE work_dismissal (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  item_key text NOT NULL,
  kind text NOT NULL,
  said text NOT NULL,
  reason text NOT NULL,
  until_on date,
  entered_by bigint NOT NULL REFERENCES staff,
  recorded_at timestamptz NOT NULL
);
CREATE INDEX work_dismissal_item ON work_dismissal (item_key, recorded_at DESC, id DESC);
CREATE INDEX work_dismissal_recorded ON work_dismissal (recorded_at);
COMMENT ON TABLE work_dismissal IS '[operational] Work that somebody left for later. Append only: the newest row of an item stands. The gap stays on its record.';
COMMENT ON COLUMN work_dismissal.id IS '[operational] Internal number.';
COMMENT ON COLUMN work_dismissal.item_key IS '[operational] Item, for example order:SPO-2026-007:watch.';
COMMENT ON COLUMN work_dismissal.kind IS '[operational] Kind of work, to be counted by.';
COMMENT ON COLUMN work_dismissal.said IS '[operational] What the item said then; when it says something else it is back at once.';
COMMENT ON COLUMN work_dismissal.reason IS '[operational] Reason, from its list.';
COMMENT ON COLUMN work_dismissal.until_on IS '[operational] Last day on which it is left; empty when it was brought back.';
COMMENT ON COLUMN work_dismissal.entered_by IS '[operational] Who left it or brought it back.';
COMMENT ON COLUMN work_dismissal.recorded_at IS '[operational] When.';

GRANT SELECT, INSERT ON work_dismissal TO gwarchod_app;
