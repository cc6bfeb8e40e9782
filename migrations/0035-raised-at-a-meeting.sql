-- At which case of a meeting a suspect who is looked for was raised.

ALTER TABLE wanted_event ADD COLUMN meeting_item_id bigint REFERENCES meeting_item;
COMMENT ON COLUMN wanted_event.meeting_item_id IS '[operational] Case of the meeting at which the suspect was raised; empty where somebody entered it by hand.';
-- Once for each case of a meeting, however often it is saved.
CREATE UNIQUE INDEX wanted_event_meeting ON wanted_event (meeting_item_id) WHERE meeting_item_id IS NOT NULL;
