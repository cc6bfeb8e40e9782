-- Reasons for a delay that are still owed are on the kept list of work: what is said about a breach notes which breach.

ALTER TABLE work_touch DROP CONSTRAINT work_touch_kind_check;
ALTER TABLE work_touch ADD CONSTRAINT work_touch_kind_check
  CHECK (kind IN ('person', 'nominal', 'crime', 'breach', 'everything'));

CREATE TRIGGER breach_event_added AFTER INSERT ON breach_event REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION touch_work('breach', 'breach_id');
