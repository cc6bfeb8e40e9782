-- A separation, a court date or a new partner asks for an assessment again: the kept list of work notes it.

CREATE TRIGGER risk_event_added AFTER INSERT ON risk_event REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION touch_work('nominal', 'subject_nominal_id');
